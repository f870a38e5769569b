<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name>Print</name>
    <message>
        <source>Signature</source>
        <translation>Sahihi</translation>
    </message>
    <message>
        <source>DRAWER FLOAT</source>
        <translation>PESA ZA KUANZIA</translation>
    </message>
    <message>
        <source>CASH IN</source>
        <translation>KUWEKA PESA</translation>
    </message>
    <message>
        <source>CASH OUT</source>
        <translation>KUTOA PESA</translation>
    </message>
    <message>
        <source>DRAWER OPENED</source>
        <translation>DROO IMEFUNGULIWA</translation>
    </message>
    <message>
        <source>Z REPORT %1</source>
        <translation>RIPOTI YA Z %1</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>NAKALA</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Siku ya biashara</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kituo</translation>
    </message>
    <message>
        <source>Drawer session</source>
        <translation>Zamu ya droo</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Imefunguliwa</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Imefungwa</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Imefungwa na</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Mauzo</translation>
    </message>
    <message>
        <source>Gross sales</source>
        <translation>Mauzo ghafi</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Mauzo halisi</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Bili</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Wageni</translation>
    </message>
    <message>
        <source>Average per guest</source>
        <translation>Wastani kwa mgeni</translation>
    </message>
    <message>
        <source>Voids (%1)</source>
        <translation>Zilizobatilishwa (%1)</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Malipo</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Droo ya pesa</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Pesa za kuanzia</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>Taslimu iliyopokelewa</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Inayotarajiwa</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Iliyohesabiwa</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Tofauti</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Pungufu</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Ziada</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Risiti</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Kumbukumbu</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mfanyakazi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>PRINTER TEST</source>
        <translation>JARIBIO LA PRINTA</translation>
    </message>
    <message>
        <source>ADD</source>
        <translation>ONGEZA</translation>
    </message>
    <message>
        <source>VOID - do not cook</source>
        <translation>BATILISHA - usipike</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Kiti %1</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>MZIO: %1</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Mhudumu</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tiketi</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Meza</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Jumla ndogo</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>JUMLA</translation>
    </message>
    <message>
        <source>TRAINING - NOT A RECEIPT</source>
        <translation>MAFUNZO - SI RISITI</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Risiti</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Chenji</translation>
    </message>
    <message>
        <source>BILL - NOT A RECEIPT</source>
        <translation>BILI - SI RISITI</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Bili</translation>
    </message>
    <message>
        <source>Tel %1</source>
        <translation>Simu %1</translation>
    </message>
    <message>
        <source>Tax PIN %1</source>
        <translation>PIN ya kodi %1</translation>
    </message>
    <message>
        <source>%1 %2 on %3</source>
        <translation>%1 %2 ya %3</translation>
    </message>
    <message>
        <source>DUPLICATE?</source>
        <translation>MARUDIO?</translation>
    </message>
    <message>
        <source>Printed again: the first copy may be out already.</source>
        <translation>Imechapishwa tena: huenda nakala ya kwanza imeshatoka.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Not printed. Print it again when %1 is well.</source>
        <translation>Haijachapishwa. Chapisha tena %1 ikiwa sawa.</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 iko tayari.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check its power and its cable.</source>
        <translation>%1 haipatikani. Angalia umeme na kebo yake.</translation>
    </message>
    <message>
        <source>%1 does not answer. Switch it off and on.</source>
        <translation>%1 haijibu. Izime kisha uiwashe.</translation>
    </message>
    <message>
        <source>%1 went off while printing. Check its power and its cable.</source>
        <translation>%1 ilizimika ikichapisha. Angalia umeme na kebo yake.</translation>
    </message>
    <message>
        <source>%1 is out of paper. Put in a new roll.</source>
        <translation>%1 imeishiwa karatasi. Weka karatasi mpya.</translation>
    </message>
    <message>
        <source>The cover of %1 is open. Close it.</source>
        <translation>Kifuniko cha %1 kiko wazi. Kifunge.</translation>
    </message>
    <message>
        <source>The knife of %1 is stuck. Open the cover and clear the paper.</source>
        <translation>Kisu cha %1 kimekwama. Fungua kifuniko uondoe karatasi.</translation>
    </message>
    <message>
        <source>%1 is too hot. It goes on by itself in a minute.</source>
        <translation>%1 ina joto sana. Itaendelea yenyewe baada ya dakika moja.</translation>
    </message>
    <message>
        <source>%1 has a fault. Switch it off and on.</source>
        <translation>%1 ina hitilafu. Izime kisha uiwashe.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check its name in the printer settings.</source>
        <translation>%1 haifunguki. Angalia jina lake kwenye mipangilio ya printa.</translation>
    </message>
    <message>
        <source>Printed. %1 is nearly out of paper.</source>
        <translation>Imechapishwa. %1 inakaribia kuishiwa karatasi.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Imechapishwa.</translation>
    </message>
    <message>
        <source>Sent to %1, which cannot say whether it printed.</source>
        <translation>Imetumwa kwa %1, ambayo haiwezi kuthibitisha kuchapisha.</translation>
    </message>
    <message>
        <source>%1 The slip may have printed: look before you print it again. The second one will say that it is a duplicate.</source>
        <translation>%1 Huenda karatasi imechapishwa: angalia kabla ya kuchapisha tena. Ya pili itaonyesha kuwa ni marudio.</translation>
    </message>
    <message>
        <source>%1 Nothing is lost: the slip waits and will print.</source>
        <translation>%1 Hakuna kilichopotea: inasubiri na itachapishwa.</translation>
    </message>
</context>
</TS>
