<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name>AddTerminalSheet</name>
    <message>
        <source>Replace %1</source>
        <translation>Badilisha %1</translation>
    </message>
    <message>
        <source>Add a terminal</source>
        <translation>Ongeza mashine</translation>
    </message>
    <message>
        <source>Start the program on the new terminal and type these digits there.</source>
        <translation>Fungua programu kwenye mashine mpya na uandike tarakimu hizi huko.</translation>
    </message>
    <message>
        <source>The new terminal gets its own number. The old one is let in no more as soon as the new one has come.</source>
        <translation>Mashine mpya inapata namba yake. Ya zamani haitaruhusiwa tena mara mpya inapofika.</translation>
    </message>
    <message>
        <source>You get a code of twelve digits. It is good for 15 minutes and once.</source>
        <translation>Utapata msimbo wa tarakimu kumi na mbili. Hudumu dakika 15 na hutumika mara moja.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Till 3</source>
        <translation>Kituo cha malipo 3</translation>
    </message>
    <message>
        <source>Kind of terminal</source>
        <translation>Aina ya mashine</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Sehemu ya jiko</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Risiti</translation>
    </message>
    <message>
        <source>The same code, for a scanner</source>
        <translation>Msimbo huo huo, kwa skana</translation>
    </message>
    <message>
        <source>The hub&apos;s address: %1</source>
        <translation>Anwani ya kitovu: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tayari</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Msimbo mpya</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Tengeneza msimbo</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>Seva inaulizwa.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Ipe jina kwanza.</translation>
    </message>
    <message>
        <source>Choose its station first.</source>
        <translation>Chagua sehemu yake kwanza.</translation>
    </message>
</context>
<context>
    <name>AddWaitSheet</name>
    <message>
        <source>Add to the waitlist</source>
        <translation>Ongeza kwenye wanaosubiri</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>Takriban dakika %n</numerusform>
            <numerusform>Takriban dakika %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>Mgeni %n</numerusform>
            <numerusform>Wageni %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Phone, if they like</source>
        <translation>Simu, wakipenda</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ongeza</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>checks</source>
        <translation>bili</translation>
    </message>
    <message>
        <source>their lines</source>
        <translation>mistari yao</translation>
    </message>
    <message>
        <source>tax of checks</source>
        <translation>kodi ya bili</translation>
    </message>
    <message>
        <source>tax of their parts</source>
        <translation>kodi ya sehemu zao</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>malipo</translation>
    </message>
    <message>
        <source>cash payments</source>
        <translation>malipo ya taslimu</translation>
    </message>
    <message>
        <source>drawers</source>
        <translation>droo</translation>
    </message>
    <message>
        <source>expected in drawers</source>
        <translation>inayotarajiwa kwenye droo</translation>
    </message>
    <message>
        <source>Z reports</source>
        <translation>ripoti za Z</translation>
    </message>
    <message>
        <source>tax of Z reports</source>
        <translation>kodi ya ripoti za Z</translation>
    </message>
    <message>
        <source>payments of Z reports</source>
        <translation>malipo ya ripoti za Z</translation>
    </message>
    <message>
        <source>cash of Z reports</source>
        <translation>taslimu ya ripoti za Z</translation>
    </message>
    <message>
        <source>number of checks</source>
        <translation>idadi ya bili</translation>
    </message>
    <message>
        <source>checks of Z reports</source>
        <translation>bili za ripoti za Z</translation>
    </message>
    <message>
        <source>covers</source>
        <translation>wageni</translation>
    </message>
    <message>
        <source>covers of Z reports</source>
        <translation>wageni wa ripoti za Z</translation>
    </message>
    <message>
        <source>menu prices less what was taken off</source>
        <translation>bei za menyu, toa kilichopunguzwa</translation>
    </message>
    <message>
        <source>charged on lines</source>
        <translation>kilichotozwa kwenye mistari</translation>
    </message>
    <message>
        <source>checks, rounding and accepted differences, less refunds</source>
        <translation>bili, kuzungusha na tofauti zilizokubaliwa, toa marejesho</translation>
    </message>
    <message>
        <source>float, cash payments and cash moved</source>
        <translation>pesa ya kuanzia, malipo ya taslimu na pesa iliyohamishwa</translation>
    </message>
    <message>
        <source>payments into drawers</source>
        <translation>malipo yaliyoingia kwenye droo</translation>
    </message>
</context>
<context>
    <name>AllDayPanel</name>
    <message>
        <source>All day</source>
        <translation>Jumla ya kupika</translation>
    </message>
    <message>
        <source>%1 %2 to cook, %3 started</source>
        <translation>%1 %2 za kupika, %3 zimeanzwa</translation>
    </message>
    <message numerus="yes">
        <source>%n coming</source>
        <translation>
            <numerusform>%n inakuja</numerusform>
            <numerusform>%n zinakuja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>imebaki %n</numerusform>
            <numerusform>zimebaki %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Wanted with them</source>
        <translation>Vinavyotakiwa navyo</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Vyakula</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <translation>Viambato</translation>
    </message>
    <message>
        <source>%1: %2 to cook</source>
        <translation>%1: %2 ya kupikwa</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 zimeanzwa</translation>
    </message>
    <message>
        <source>%1 coming</source>
        <translation>%1 zinakuja</translation>
    </message>
    <message>
        <source>No dish that is to be cooked says what goes into it.</source>
        <translation>Hakuna chakula kinachosubiri kupikwa kinachosema viambato vyake.</translation>
    </message>
    <message>
        <source>No dish says yet what goes into it. A manager can say it in the office.</source>
        <translation>Bado hakuna chakula kinachosema viambato vyake. Meneja anaweza kuviweka katika ofisi.</translation>
    </message>
</context>
<context>
    <name>Allergens</name>
    <message>
        <source>Celery</source>
        <translation>Figili</translation>
    </message>
    <message>
        <source>Crustaceans</source>
        <translation>Kamba na kaa</translation>
    </message>
    <message>
        <source>Eggs</source>
        <translation>Mayai</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Samaki</translation>
    </message>
    <message>
        <source>Gluten</source>
        <translation>Gluteni</translation>
    </message>
    <message>
        <source>Lupin</source>
        <translation>Lupini</translation>
    </message>
    <message>
        <source>Milk</source>
        <translation>Maziwa</translation>
    </message>
    <message>
        <source>Molluscs</source>
        <translation>Kome na pweza</translation>
    </message>
    <message>
        <source>Mustard</source>
        <translation>Haradali</translation>
    </message>
    <message>
        <source>Nuts</source>
        <translation>Njugu</translation>
    </message>
    <message>
        <source>Peanuts</source>
        <translation>Karanga</translation>
    </message>
    <message>
        <source>Sesame</source>
        <translation>Ufuta</translation>
    </message>
    <message>
        <source>Soya</source>
        <translation>Soya</translation>
    </message>
    <message>
        <source>Sulphites</source>
        <translation>Salfaiti</translation>
    </message>
</context>
<context>
    <name>AllergySheet</name>
    <message>
        <source>Allergy</source>
        <translation>Mzio</translation>
    </message>
    <message>
        <source>It stands on the check and on the kitchen&apos;s ticket.</source>
        <translation>Inaonekana kwenye bili na tiketi ya jikoni.</translation>
    </message>
    <message>
        <source>%1: it is in it</source>
        <translation>%1: kimo ndani</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Kitu kingine</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tayari</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ongeza</translation>
    </message>
    <message>
        <source>The kitchen has it already: it is told of each change at once.</source>
        <translation>Jikoni tayari wanayo: wanaambiwa kila badiliko mara moja.</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>Type an amount, like 1,250.</source>
        <translation>Andika kiasi, kama 1,250.</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>%1 l</source>
        <translation>%1 l</translation>
    </message>
    <message>
        <source>%1 ml</source>
        <translation>%1 ml</translation>
    </message>
    <message numerus="yes">
        <source>%n pcs</source>
        <comment>pieces</comment>
        <translation>
            <numerusform>kipande %n</numerusform>
            <numerusform>vipande %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pcs</source>
        <translation>vipande %1</translation>
    </message>
</context>
<context>
    <name>ApprovalsSheet</name>
    <message>
        <source>To allow or refuse</source>
        <translation>Kuruhusu au kukataa</translation>
    </message>
    <message>
        <source>Who asks is told at once, and the fact bears your name.</source>
        <translation>Anayeomba anaambiwa mara moja, na jina lako linaandikwa.</translation>
    </message>
    <message>
        <source>Nobody asks for anything.</source>
        <translation>Hakuna anayeomba chochote.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>The server does not answer. What you see is the last known state; nothing was changed. It is asked again by itself.</source>
        <translation>Seva haijibu. Unachokiona ni hali ya mwisho inayojulikana; hakuna kilichobadilishwa. Itaulizwa tena yenyewe.</translation>
    </message>
    <message>
        <source>Somebody else was faster. Nothing was changed; try once more.</source>
        <translation>Mtu mwingine amekutangulia. Hakuna kilichobadilishwa; jaribu tena.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. What you typed is kept; look at the new values, then save again.</source>
        <translation>Mtu mwingine amebadilisha hii kwa sasa. Ulichoandika kimehifadhiwa; angalia thamani mpya, kisha hifadhi tena.</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>Seva imekataa: %1</translation>
    </message>
    <message>
        <source>This did not work and nothing was changed. Call for help: %1</source>
        <translation>Hili halikufanikiwa na hakuna kilichobadilishwa. Omba msaada: %1</translation>
    </message>
</context>
<context>
    <name>ArrivalRow</name>
    <message>
        <source>for %1</source>
        <translation>kwa %1</translation>
    </message>
    <message>
        <source>fits this bill</source>
        <translation>inafaa bili hii</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Inafaa</translation>
    </message>
</context>
<context>
    <name>BillSheet</name>
    <message>
        <source>Where the total comes from</source>
        <translation>Jumla imetoka wapi</translation>
    </message>
    <message>
        <source>No service charge</source>
        <translation>Bila ada ya huduma</translation>
    </message>
    <message>
        <source>Charge service again</source>
        <translation>Toza huduma tena</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kwa nini?</translation>
    </message>
    <message>
        <source>Bill and receipt of this check</source>
        <translation>Bili na risiti ya hesabu hii</translation>
    </message>
    <message>
        <source>As the printer</source>
        <translation>Kama printa</translation>
    </message>
</context>
<context>
    <name>BillsSheet</name>
    <message>
        <source>Bills of table %1</source>
        <translation>Bili za meza %1</translation>
    </message>
    <message>
        <source>One more bill</source>
        <translation>Bili moja zaidi</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Card %1</source>
        <translation>Kadi %1</translation>
    </message>
    <message>
        <source>Type the authorisation code of the slip that says approved.</source>
        <translation>Andika msimbo wa idhini ulio kwenye stakabadhi inayosema imeidhinishwa.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n second(s)</source>
        <translation>
            <numerusform>Inasubiri kwa sekunde %n</numerusform>
            <numerusform>Inasubiri kwa sekunde %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Authorisation code</source>
        <translation>Msimbo wa idhini</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Angalia tena</translation>
    </message>
    <message>
        <source>The slip says approved</source>
        <translation>Stakabadhi inasema imeidhinishwa</translation>
    </message>
    <message>
        <source>Other payment</source>
        <translation>Malipo mengine</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Maliza baadaye</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Pokea %1</translation>
    </message>
    <message>
        <source>Type the code first, so that the payment can be found again.</source>
        <translation>Andika msimbo kwanza, ili malipo yaweze kupatikana tena.</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>This check is paid already. Nothing was asked for.</source>
        <translation>Bili hii imeshalipwa. Hakuna kilichoombwa.</translation>
    </message>
    <message>
        <source>Some lines are not sent. Send or remove them first.</source>
        <translation>Baadhi ya mistari haijatumwa. Itume au iondoe kwanza.</translation>
    </message>
    <message>
        <source>The bill was split anew meanwhile. Look at the shares again.</source>
        <translation>Bili imegawanywa upya wakati huo. Angalia sehemu tena.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Hakuna kinachodaiwa.</translation>
    </message>
    <message>
        <source>That is more than is due. Type less, or nothing for all of it.</source>
        <translation>Hicho ni zaidi ya kinachodaiwa. Andika kidogo zaidi, au usiandike kitu kwa deni lote.</translation>
    </message>
    <message>
        <source>No card terminal is set up for this till.</source>
        <translation>Hakuna mashine ya kadi iliyowekwa kwa kituo hiki.</translation>
    </message>
    <message>
        <source>The card terminal is at another bill. Wait for it, or take the payment another way.</source>
        <translation>Mashine ya kadi iko kwenye bili nyingine. Isubiri, au pokea malipo kwa njia nyingine.</translation>
    </message>
    <message>
        <source>The card terminal was asked for this money and may still take it. Wait for its answer.</source>
        <translation>Mashine ya kadi imeombwa pesa hizi na bado inaweza kuzichukua. Subiri jibu lake.</translation>
    </message>
    <message>
        <source>A card may have paid this already. Find out first, or take the payment another way.</source>
        <translation>Huenda kadi imeshalipa hii. Hakikisha kwanza, au pokea malipo kwa njia nyingine.</translation>
    </message>
    <message>
        <source>A card has paid this already. It goes on the bill in a moment.</source>
        <translation>Kadi imeshalipa hii. Itaingia kwenye bili baada ya muda mfupi.</translation>
    </message>
    <message>
        <source>This request was made with another amount. Begin again.</source>
        <translation>Ombi hili lilifanywa kwa kiasi kingine. Anza tena.</translation>
    </message>
    <message>
        <source>That payment was not made on this house&apos;s card terminal.</source>
        <translation>Malipo hayo hayakufanywa kwenye mashine ya kadi ya hapa.</translation>
    </message>
    <message>
        <source>Nothing goes back.</source>
        <translation>Hakuna kinachorudi.</translation>
    </message>
    <message>
        <source>More would go back than this card has paid.</source>
        <translation>Kingerudi zaidi ya kilicholipwa na kadi hii.</translation>
    </message>
    <message>
        <source>This money is going back already, or may be. Wait for the terminal&apos;s answer.</source>
        <translation>Pesa hizi tayari zinarudi, au huenda zinarudi. Subiri jibu la mashine.</translation>
    </message>
    <message>
        <source>This money has gone back to the card already.</source>
        <translation>Pesa hizi zimesharudi kwenye kadi.</translation>
    </message>
    <message>
        <source>The terminal was not asked.</source>
        <translation>Mashine haikuombwa.</translation>
    </message>
    <message>
        <source>The card has just paid. Take nothing else.</source>
        <translation>Kadi imelipa sasa hivi. Usipokee kitu kingine.</translation>
    </message>
    <message>
        <source>This was given up before. Take the payment another way.</source>
        <translation>Hili liliachwa mapema. Pokea malipo kwa njia nyingine.</translation>
    </message>
    <message>
        <source>This money goes back to the guest. Try again, or give it back another way.</source>
        <translation>Pesa hizi zinarudi kwa mgeni. Jaribu tena, au zirudishe kwa njia nyingine.</translation>
    </message>
    <message>
        <source>The terminal has answered meanwhile.</source>
        <translation>Mashine imeshajibu.</translation>
    </message>
    <message>
        <source>Type the authorisation code of the slip, four letters or digits at least.</source>
        <translation>Andika msimbo wa idhini wa stakabadhi, angalau herufi au tarakimu nne.</translation>
    </message>
    <message>
        <source>Your role does not take payments. Ask a cashier or a manager.</source>
        <translation>Wadhifa wako haupokei malipo. Muulize keshia au meneja.</translation>
    </message>
    <message>
        <source>Only a manager can say that a card did not pay.</source>
        <translation>Meneja pekee ndiye anayeweza kusema kadi haikulipa.</translation>
    </message>
    <message>
        <source>Somebody has decided this already.</source>
        <translation>Mtu mwingine ameshaamua hili.</translation>
    </message>
    <message>
        <source>Nothing is due on this bill any more. The money goes back to the guest.</source>
        <translation>Bili hii haidaiwi tena. Pesa zinarudi kwa mgeni.</translation>
    </message>
    <message>
        <source>Only a manager can send money back.</source>
        <translation>Meneja pekee ndiye anayeweza kurudisha pesa.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Sema sababu.</translation>
    </message>
    <message>
        <source>The terminal has not said whether the money went back.</source>
        <translation>Mashine haijasema kama pesa zimerudi.</translation>
    </message>
    <message>
        <source>The terminal has not said whether the card paid.</source>
        <translation>Mashine haijasema kama kadi imelipa.</translation>
    </message>
    <message>
        <source>The terminal did not give the money back.</source>
        <translation>Mashine haikurudisha pesa.</translation>
    </message>
    <message>
        <source>The card terminal does not answer. Nothing was charged. Is it on, and in the network?</source>
        <translation>Mashine ya kadi haijibu. Hakuna kilichotozwa. Je, imewashwa na iko kwenye mtandao?</translation>
    </message>
    <message>
        <source>The request did not come to the terminal. Nothing was charged.</source>
        <translation>Ombi halikufika kwenye mashine. Hakuna kilichotozwa.</translation>
    </message>
    <message>
        <source>This terminal is not set up any more. Nothing was charged.</source>
        <translation>Mashine hii haijawekwa tena. Hakuna kilichotozwa.</translation>
    </message>
    <message>
        <source>The terminal is busy with another bill. Nothing was charged.</source>
        <translation>Mashine inashughulikia bili nyingine. Hakuna kilichotozwa.</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was charged.</source>
        <translation>Kadi imekataliwa. Hakuna kilichotozwa.</translation>
    </message>
    <message>
        <source>The PIN of the card was wrong. Nothing was charged.</source>
        <translation>PIN ya kadi si sahihi. Hakuna kilichotozwa.</translation>
    </message>
    <message>
        <source>The terminal could not reach the bank. Nothing was charged.</source>
        <translation>Mashine haikuifikia benki. Hakuna kilichotozwa.</translation>
    </message>
    <message>
        <source>Stopped on the terminal. Nothing was charged.</source>
        <translation>Imesimamishwa kwenye mashine. Hakuna kilichotozwa.</translation>
    </message>
    <message>
        <source>The terminal took no payment from this card. Nothing was charged.</source>
        <translation>Mashine haikupokea malipo kutoka kadi hii. Hakuna kilichotozwa.</translation>
    </message>
    <message>
        <source>Money goes back: waiting for the card terminal</source>
        <translation>Pesa zinarudi: inasubiri mashine ya kadi</translation>
    </message>
    <message>
        <source>Waiting for the card terminal</source>
        <translation>Inasubiri mashine ya kadi</translation>
    </message>
    <message>
        <source>Paid. It goes on the bill when somebody opens it with a drawer</source>
        <translation>Imelipwa. Itaingia kwenye bili mtu akiifungua akiwa na droo</translation>
    </message>
    <message>
        <source>Paid late: put it on the bill, or send it back</source>
        <translation>Imelipwa kwa kuchelewa: iweke kwenye bili, au irudishe</translation>
    </message>
    <message>
        <source>The terminal did not give the money back. Try again, or give it another way.</source>
        <translation>Mashine haikurudisha pesa. Jaribu tena, au zitoe kwa njia nyingine.</translation>
    </message>
    <message>
        <source>%1 Look at the terminal or its slip.</source>
        <translation>%1 Angalia mashine au stakabadhi yake.</translation>
    </message>
    <message>
        <source>On the bill by a slip, and the terminal says that it was not paid</source>
        <translation>Iko kwenye bili kwa stakabadhi, na mashine inasema haikulipwa</translation>
    </message>
    <message>
        <source>A tip cannot be below zero.</source>
        <translation>Bakshishi haiwezi kuwa chini ya sifuri.</translation>
    </message>
</context>
<context>
    <name>CardsSheet</name>
    <message>
        <source>Card payments waiting</source>
        <translation>Malipo ya kadi yanayosubiri</translation>
    </message>
    <message>
        <source>Every result is kept, also when nobody looks.</source>
        <translation>Kila jibu linahifadhiwa, hata kama hakuna anayeangalia.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Hakuna kinachosubiri.</translation>
    </message>
    <message>
        <source>Put it on the bill</source>
        <translation>Iweke kwenye bili</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>Irudishe</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Angalia tena</translation>
    </message>
    <message>
        <source>The slip says approved</source>
        <translation>Stakabadhi inasema imeidhinishwa</translation>
    </message>
    <message>
        <source>No money moved</source>
        <translation>Hakuna pesa zilizohama</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>Given another way</source>
        <translation>Imetolewa kwa njia nyingine</translation>
    </message>
    <message>
        <source>The slip counts</source>
        <translation>Stakabadhi inahesabika</translation>
    </message>
    <message>
        <source>Open the bill</source>
        <translation>Fungua bili</translation>
    </message>
    <message>
        <source>The terminal sends it back to the card. Why?</source>
        <translation>Mashine inarudisha kwenye kadi. Kwa nini?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kwa nini?</translation>
    </message>
    <message>
        <source>Type the authorisation code of the slip that says approved.</source>
        <translation>Andika msimbo wa idhini ulio kwenye stakabadhi inayosema imeidhinishwa.</translation>
    </message>
    <message>
        <source>Authorisation code</source>
        <translation>Msimbo wa idhini</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Pokea</translation>
    </message>
    <message>
        <source>Type the code first, so that the payment can be found again.</source>
        <translation>Andika msimbo kwanza, ili malipo yaweze kupatikana tena.</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Change</source>
        <translation>Chenji</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Risiti %1</translation>
    </message>
    <message>
        <source>Receipt again</source>
        <translation>Risiti tena</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tayari</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Imelipwa</translation>
    </message>
    <message>
        <source>Guest leaves the change</source>
        <translation>Mgeni anaacha chenji</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>No figures for this time.</source>
        <translation>Hakuna takwimu za wakati huu.</translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>Onyesha chati</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Onyesha jedwali</translation>
    </message>
</context>
<context>
    <name>CheckColumn</name>
    <message>
        <source>Back to the floor</source>
        <translation>Rudi ukumbini</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Wageni</translation>
    </message>
    <message>
        <source>Tap a dish to begin.</source>
        <translation>Gusa chakula ili kuanza.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumla</translation>
    </message>
    <message>
        <source>VAT in it %1</source>
        <translation>VAT iliyomo %1</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Kiti %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Imehifadhiwa</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Inahifadhi</translation>
    </message>
    <message>
        <source>%1 still due</source>
        <translation>Bado inadaiwa %1</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Jumla %1</translation>
    </message>
    <message>
        <source>Where the total comes from</source>
        <translation>Jumla imetoka wapi</translation>
    </message>
    <message>
        <source>%1 taken off</source>
        <translation>%1 imepunguzwa</translation>
    </message>
    <message>
        <source>Fire %1</source>
        <translation>Anza %1</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>sent</source>
        <translation>imetumwa</translation>
    </message>
    <message>
        <source>held</source>
        <translation>imesimamishwa</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>imeanzwa</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>tayari</translation>
    </message>
    <message>
        <source>void</source>
        <translation>imebatilishwa</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>haijatumwa</translation>
    </message>
    <message>
        <source>in the kitchen</source>
        <translation>iko jikoni</translation>
    </message>
    <message>
        <source>seen by the cook</source>
        <translation>mpishi ameona</translation>
    </message>
    <message>
        <source>being cooked</source>
        <translation>inapikwa</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>imepelekwa</translation>
    </message>
    <message>
        <source>The kitchen has not got this</source>
        <translation>Jikoni hawajaipata hii</translation>
    </message>
    <message>
        <source>perhaps on paper</source>
        <translation>labda iko kwenye karatasi</translation>
    </message>
</context>
<context>
    <name>ChoiceGroup</name>
    <message numerus="yes">
        <source>choose %n</source>
        <translation>
            <numerusform>chagua %n</numerusform>
            <numerusform>chagua %n</numerusform>
        </translation>
    </message>
    <message>
        <source>choose %1 to %2</source>
        <translation>chagua %1 hadi %2</translation>
    </message>
    <message numerus="yes">
        <source>up to %n</source>
        <translation>
            <numerusform>hadi %n</numerusform>
            <numerusform>hadi %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicesPanel</name>
    <message>
        <source>Add %1</source>
        <translation>Ongeza %1</translation>
    </message>
    <message>
        <source>Note for the kitchen</source>
        <translation>Ujumbe kwa jikoni</translation>
    </message>
</context>
<context>
    <name>ConfirmHold</name>
    <message>
        <source>Press and hold</source>
        <translation>Bonyeza na ushikilie</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Inafanya kazi…</translation>
    </message>
</context>
<context>
    <name>CountPanel</name>
    <message>
        <source>It is counted. Tap Count again to change it.</source>
        <translation>Imehesabiwa. Gusa Hesabu tena ili kubadilisha.</translation>
    </message>
    <message>
        <source>Counted %1</source>
        <translation>Iliyohesabiwa %1</translation>
    </message>
    <message>
        <source>Count notes and coins, or type their sum. What should be there is told after the count.</source>
        <translation>Hesabu noti na sarafu, au andika jumla yake. Kinachopaswa kuwepo kinaonyeshwa baada ya kuhesabu.</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>Taslimu iliyohesabiwa</translation>
    </message>
    <message>
        <source>Why is it not the same? Tap a reason, or write a note.</source>
        <translation>Kwa nini hailingani? Gusa sababu, au andika maelezo.</translation>
    </message>
    <message>
        <source>So small a difference wants no reason.</source>
        <translation>Tofauti ndogo hivi haihitaji sababu.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Sababu: %1</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Hesabu tena</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Iliyohesabiwa</translation>
    </message>
    <message>
        <source>Hold to close the shift</source>
        <translation>Shikilia kufunga zamu</translation>
    </message>
    <message>
        <source>Why the count differs</source>
        <translation>Kwa nini hesabu inatofautiana</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hakuna kitu hapa bado.</translation>
    </message>
    <message>
        <source>%1, sorted down</source>
        <translation>%1, kwa kushuka</translation>
    </message>
    <message>
        <source>%1, sorted up</source>
        <translation>%1, kwa kupanda</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>day/month/year</source>
        <translation>siku/mwezi/mwaka</translation>
    </message>
    <message>
        <source>There is no such day. Type it like 21/11/2026.</source>
        <translation>Hakuna siku hiyo. Iandike kama 21/11/2026.</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Sales by hour, KSh</source>
        <translation>Mauzo kwa saa, KSh</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Mauzo</translation>
    </message>
    <message>
        <source>Payments and tax</source>
        <translation>Malipo na kodi</translation>
    </message>
    <message>
        <source>Top dishes</source>
        <translation>Vyakula vinavyoongoza</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Hadi %1</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Inauliza seva…</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Vilivyotupwa</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>Paid twice</source>
        <translation>Imelipwa mara mbili</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>Imelipwa zaidi</translation>
    </message>
    <message>
        <source>Still owed after it was closed</source>
        <translation>Bado inadaiwa baada ya kufungwa</translation>
    </message>
    <message>
        <source>Added while it was being paid</source>
        <translation>Kimeongezwa wakati wa kulipa</translation>
    </message>
    <message>
        <source>Two receipts for one check</source>
        <translation>Risiti mbili za bili moja</translation>
    </message>
    <message>
        <source>Paid, but not closed</source>
        <translation>Imelipwa, lakini haijafungwa</translation>
    </message>
    <message>
        <source>Void, but cooked: %1</source>
        <translation>Kimefutwa, lakini kimepikwa: %1</translation>
    </message>
    <message>
        <source>Sold out, but ordered: %1</source>
        <translation>Kimeisha, lakini kimeagizwa: %1</translation>
    </message>
    <message>
        <source>Sent twice: %1</source>
        <translation>Kimetumwa mara mbili: %1</translation>
    </message>
    <message>
        <source>Two parties on one table</source>
        <translation>Makundi mawili kwenye meza moja</translation>
    </message>
    <message>
        <source>Guests have left</source>
        <translation>Wageni wameondoka</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>Kosa letu</translation>
    </message>
    <message>
        <source>It was never served</source>
        <translation>Hakikuletwa</translation>
    </message>
    <message>
        <source>Hold to give back %1 in cash</source>
        <translation>Shikilia kurudisha %1 taslimu</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>Toza %1</translation>
    </message>
    <message>
        <source>Take it off the check</source>
        <translation>Kiondoe kwenye bili</translation>
    </message>
    <message>
        <source>Keep it in the house</source>
        <translation>Zibaki mgahawani</translation>
    </message>
    <message>
        <source>It is a tip</source>
        <translation>Ni bakshishi</translation>
    </message>
    <message>
        <source>Write it off</source>
        <translation>Samehe deni</translation>
    </message>
    <message>
        <source>Keep both, %1 counts</source>
        <translation>Baki na zote, %1 ndiyo halali</translation>
    </message>
    <message>
        <source>Close the check</source>
        <translation>Funga bili</translation>
    </message>
    <message>
        <source>Count it as waste</source>
        <translation>Kihesabu kama hasara</translation>
    </message>
    <message>
        <source>Serve it after all</source>
        <translation>Kilete hata hivyo</translation>
    </message>
    <message>
        <source>Tell the guest, take it off</source>
        <translation>Mwambie mgeni, kiondoe</translation>
    </message>
    <message>
        <source>Cook both</source>
        <translation>Pika vyote viwili</translation>
    </message>
    <message>
        <source>The kitchen can still make it</source>
        <translation>Jikoni bado wanaweza kukipika</translation>
    </message>
    <message>
        <source>Cook it once</source>
        <translation>Pika mara moja</translation>
    </message>
    <message>
        <source>Move the later party</source>
        <translation>Hamisha kundi la baadaye</translation>
    </message>
    <message>
        <source>They are the same guests</source>
        <translation>Ni wageni walewale</translation>
    </message>
    <message>
        <source>They share the table</source>
        <translation>Wanashiriki meza</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 zimelipwa</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>%1 zimerudishwa</translation>
    </message>
    <message>
        <source>closed at %1, receipt %2</source>
        <translation>imefungwa kwa %1, risiti %2</translation>
    </message>
    <message>
        <source>%1 added, %2</source>
        <translation>%1 kimeongezwa, %2</translation>
    </message>
    <message>
        <source>%1 sent to the kitchen</source>
        <translation>%1 kimetumwa jikoni</translation>
    </message>
    <message>
        <source>%1 taken off, %2</source>
        <translation>%1 kimeondolewa, %2</translation>
    </message>
    <message>
        <source>sent to the kitchen</source>
        <translation>kimetumwa jikoni</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>kimeanzwa kupikwa</translation>
    </message>
    <message>
        <source>done, gone out</source>
        <translation>tayari, kimetoka</translation>
    </message>
    <message>
        <source>taken off the check</source>
        <translation>kimeondolewa kwenye bili</translation>
    </message>
    <message>
        <source>marked sold out</source>
        <translation>kimewekwa kuwa kimeisha</translation>
    </message>
    <message>
        <source>Somebody has decided this already. Nothing was changed.</source>
        <translation>Mtu mwingine ameshaamua hili. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>The amount has changed meanwhile. Nothing was done. Look again.</source>
        <translation>Kiasi kimebadilika. Hakuna kilichofanyika. Angalia tena.</translation>
    </message>
    <message>
        <source>Your role does not decide this. Ask a manager.</source>
        <translation>Cheo chako hakiamui hili. Mwombe meneja.</translation>
    </message>
    <message>
        <source>No drawer is open here, so no money was moved. Open a drawer, or decide it at another till.</source>
        <translation>Hakuna droo iliyofunguliwa hapa, kwa hiyo hakuna pesa iliyotolewa. Fungua droo, au amua kwenye mashine nyingine.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Sema sababu.</translation>
    </message>
    <message>
        <source>The check is paid and closed. Nothing was changed. Choose the other way.</source>
        <translation>Bili imelipwa na kufungwa. Hakuna kilichobadilishwa. Chagua njia nyingine.</translation>
    </message>
    <message>
        <source>Take %1 out of the drawer and give it back.</source>
        <translation>Toa %1 kwenye droo na uirudishe.</translation>
    </message>
    <message>
        <source>The check is open again. %1 is due.</source>
        <translation>Bili imefunguliwa tena. %1 inadaiwa.</translation>
    </message>
    <message>
        <source>Decided. Every terminal knows.</source>
        <translation>Imeamuliwa. Kila mashine inajua.</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>Kimetumwa mara mbili</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Kimeisha</translation>
    </message>
    <message>
        <source>Moved, and taken off</source>
        <translation>Imehamishwa, na kuondolewa</translation>
    </message>
    <message>
        <source>Moved to two checks</source>
        <translation>Imehamishwa kwenye bili mbili</translation>
    </message>
    <message>
        <source>Take %1 off the last one</source>
        <translation>Ondoa %1 kwenye ya mwisho</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Acha zote mbili</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 imehamishiwa %2</translation>
    </message>
    <message>
        <source>One payment taken at two tills</source>
        <translation>Malipo moja yamepokelewa kwenye mashine mbili</translation>
    </message>
    <message>
        <source>Count %1 once</source>
        <translation>Hesabu %1 mara moja</translation>
    </message>
    <message>
        <source>More sold than there is: %1</source>
        <translation>Imeuzwa zaidi ya iliyopo: %1</translation>
    </message>
    <message>
        <source>One bank in two drawers</source>
        <translation>Mkoba mmoja kwenye droo mbili</translation>
    </message>
    <message>
        <source>It lies in the drawer of %1</source>
        <translation>Iko kwenye droo ya %1</translation>
    </message>
    <message>
        <source>portions counted</source>
        <translation>idadi imehesabiwa</translation>
    </message>
    <message>
        <source>The other drawer is open at its own till. Nothing was changed. Decide it there.</source>
        <translation>Droo nyingine iko wazi kwenye mashine yake. Hakuna kilichobadilishwa. Amua huko.</translation>
    </message>
    <message>
        <source>%1 is sold out, but ordered with %2</source>
        <translation>%1 kimeisha, lakini kimeagizwa pamoja na %2</translation>
    </message>
    <message>
        <source>More %1 sold than there is: ordered with %2</source>
        <translation>Imeuzwa %1 zaidi ya iliyopo: imeagizwa pamoja na %2</translation>
    </message>
    <message>
        <source>%1 marked sold out</source>
        <translation>%1 kimewekwa kuwa kimeisha</translation>
    </message>
    <message>
        <source>portions of %1 counted</source>
        <translation>idadi ya %1 imehesabiwa</translation>
    </message>
</context>
<context>
    <name>DecisionsBanner</name>
    <message>
        <source>Decide</source>
        <translation>Amua</translation>
    </message>
</context>
<context>
    <name>DecisionsSheet</name>
    <message>
        <source>To decide</source>
        <translation>Maamuzi</translation>
    </message>
    <message>
        <source>Both sides are kept as they happened. What you choose is known everywhere.</source>
        <translation>Pande zote zimehifadhiwa kama zilivyotokea. Unachochagua kitajulikana kila mahali.</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Hakuna kilichobaki kuamuliwa.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kwa nini?</translation>
    </message>
    <message>
        <source>To which table?</source>
        <translation>Kwenye meza ipi?</translation>
    </message>
    <message>
        <source>No table is free now.</source>
        <translation>Hakuna meza iliyo wazi sasa.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Meza %1</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>%1 of %2 seated</source>
        <translation>%1 kati ya %2 wameketi</translation>
    </message>
    <message>
        <source>Wait for parties of %1</source>
        <translation>Muda wa kusubiri kwa kundi la %1</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Save or revert first.</source>
        <translation>Hifadhi au rudisha kwanza.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rudisha</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
</context>
<context>
    <name>DeviceBoard</name>
    <message>
        <source>Till</source>
        <translation>Kaunta</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Jikoni</translation>
    </message>
    <message>
        <source>Host stand</source>
        <translation>Mapokezi</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Ofisi</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Kitovu</translation>
    </message>
    <message>
        <source>Two machines work under this terminal&apos;s name, perhaps from a copied disk. Both keep what they made. Stop one of the two and call for help.</source>
        <translation>Mashine mbili zinafanya kazi kwa jina la kituo hiki, labda kutokana na diski iliyonakiliwa. Zote zimehifadhi zilichofanya. Simamisha moja kati ya hizo na uombe msaada.</translation>
    </message>
    <message>
        <source>Another program on that machine has its store open. Close it, then start the terminal again.</source>
        <translation>Programu nyingine kwenye mashine hiyo imefungua hifadhi yake. Ifunge, kisha uanzishe kituo tena.</translation>
    </message>
    <message>
        <source>Its disk is full. What has a tick is safe. Free some space there, then start the terminal again.</source>
        <translation>Diski yake imejaa. Chenye alama ya tiki kiko salama. Ongeza nafasi huko, kisha uanzishe kituo tena.</translation>
    </message>
    <message>
        <source>It cannot write to its disk. What has a tick is safe. Use another terminal.</source>
        <translation>Hakiwezi kuandika kwenye diski yake. Chenye alama ya tiki kiko salama. Tumia kituo kingine.</translation>
    </message>
    <message>
        <source>Its store is damaged. What the server has is safe. Use another terminal.</source>
        <translation>Hifadhi yake imeharibika. Kilicho kwenye seva kiko salama. Tumia kituo kingine.</translation>
    </message>
    <message>
        <source>It calls for help: %1</source>
        <translation>Kinaomba msaada: %1</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sahihi</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 mbele</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 nyuma</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>No terminal is known yet.</source>
        <translation>Hakuna kituo kinachojulikana bado.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Kilionekana</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Vinavyosubiri</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Diski huru</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Toleo</translation>
    </message>
    <message>
        <source>Show what was put aside</source>
        <translation>Onyesha yaliyowekwa kando</translation>
    </message>
    <message>
        <source>Replace by another terminal</source>
        <translation>Badilisha kwa mashine nyingine</translation>
    </message>
    <message>
        <source>Lost or stolen: let it in no more</source>
        <translation>Imepotea au kuibiwa: isiruhusiwe tena</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>Kando</translation>
    </message>
</context>
<context>
    <name>DevicePane</name>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Kilionekana</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Vinavyosubiri</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Diski huru</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Toleo</translation>
    </message>
    <message>
        <source>Terminals it reaches</source>
        <translation>Vituo kinavyofikia</translation>
    </message>
    <message>
        <source>Entries at the server</source>
        <translation>Maingizo kwenye seva</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Kando</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Look again</source>
        <translation>Angalia tena</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Kando</translation>
    </message>
    <message>
        <source>The server does not answer. Without it nobody comes or goes.</source>
        <translation>Seva haijibu. Bila hiyo hakuna mashine inayoingia au kutoka.</translation>
    </message>
    <message>
        <source>Add a terminal</source>
        <translation>Ongeza mashine</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>Vituo</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Printa</translation>
    </message>
</context>
<context>
    <name>DiscountSheet</name>
    <message>
        <source>Discount on %1 × %2</source>
        <translation>Punguzo la %1 × %2</translation>
    </message>
    <message>
        <source>Discount on the whole check</source>
        <translation>Punguzo la bili nzima</translation>
    </message>
    <message>
        <source>Charge again</source>
        <translation>Toza tena</translation>
    </message>
    <message>
        <source>How many of them</source>
        <translation>Ngapi kati yake</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Kiasi kingine</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Asilimia</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Asilimia ya kupunguza</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>Kiasi cha kupunguza</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kwa nini?</translation>
    </message>
    <message>
        <source>Type how much to take off first.</source>
        <translation>Andika kwanza kiasi cha kupunguza.</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Kuponi</translation>
    </message>
</context>
<context>
    <name>DishSheet</name>
    <message>
        <source>Sell it again</source>
        <translation>Iuze tena</translation>
    </message>
    <message>
        <source>Sold out today</source>
        <translation>Imeisha leo</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Idadi</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ongeza %1</translation>
    </message>
    <message>
        <source>Sell %1 again</source>
        <translation>Uza %1 tena</translation>
    </message>
</context>
<context>
    <name>DishTile</name>
    <message>
        <source>%1 is sold out. Hold it to sell it again.</source>
        <translation>%1 imeisha. Shikilia ili kuuza tena.</translation>
    </message>
    <message>
        <source>%1 is sold out, and %2 cannot be had without it. Hold it to sell it again.</source>
        <translation>%1 imekwisha, na %2 haipatikani bila hiyo. Shikilia ili iuzwe tena.</translation>
    </message>
</context>
<context>
    <name>DishTiles</name>
    <message>
        <source>Search or number</source>
        <translation>Tafuta au namba</translation>
    </message>
    <message>
        <source>No dish is called that.</source>
        <translation>Hakuna chakula chenye jina hilo.</translation>
    </message>
    <message>
        <source>No dishes here yet. They come from the office.</source>
        <translation>Hakuna vyakula hapa bado. Vinatoka ofisini.</translation>
    </message>
    <message>
        <source>%1 × next dish</source>
        <translation>%1 × chakula kinachofuata</translation>
    </message>
</context>
<context>
    <name>DishesPage</name>
    <message>
        <source>Find a dish</source>
        <translation>Tafuta chakula</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es)</source>
        <translation>
            <numerusform>Chakula %n</numerusform>
            <numerusform>Vyakula %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Na.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Kituo cha jikoni</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>KSh</source>
        <translation>KSh</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Jina kwa Kiingereza</translation>
    </message>
    <message>
        <source>Name in Swahili</source>
        <translation>Jina kwa Kiswahili</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Jina kwa Kiarabu</translation>
    </message>
    <message>
        <source>On the kitchen ticket</source>
        <translation>Kwenye tiketi ya jikoni</translation>
    </message>
    <message>
        <source>On the menu</source>
        <translation>Kwenye menyu</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Ingiza…</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Hamisha kama CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Hamisha kama JSON</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Picha ya %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>No picture. Choose one, or drop it here.</source>
        <translation>Hakuna picha. Chagua moja, au idondoshe hapa.</translation>
    </message>
</context>
<context>
    <name>DrawerSlips</name>
    <message>
        <source>%1, bank of %2</source>
        <translation>%1, mkoba wa %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>EnrolMain</name>
    <message>
        <source>Connect this terminal</source>
        <translation>Unganisha mashine hii</translation>
    </message>
    <message>
        <source>In the office open Devices, choose Add a terminal, and type the twelve digits that it shows. A scanner can read the picture beside them.</source>
        <translation>Ofisini fungua Vifaa, chagua Ongeza mashine, kisha andika tarakimu kumi na mbili zinazoonyeshwa. Skana inaweza kusoma picha iliyo kando yake.</translation>
    </message>
    <message>
        <source>Code of twelve digits</source>
        <translation>Msimbo wa tarakimu kumi na mbili</translation>
    </message>
    <message>
        <source>Type the hub&apos;s address</source>
        <translation>Andika anwani ya kitovu</translation>
    </message>
    <message>
        <source>The hub&apos;s address</source>
        <translation>Anwani ya kitovu</translation>
    </message>
    <message>
        <source>No hub was heard yet. Its address stands in the office beside the code.</source>
        <translation>Hakuna kitovu kilichosikika bado. Anwani yake iko ofisini kando ya msimbo.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Inaunganisha…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Unganisha</translation>
    </message>
    <message>
        <source>It is asking the hub.</source>
        <translation>Inauliza kitovu.</translation>
    </message>
    <message>
        <source>Type all twelve digits first.</source>
        <translation>Andika kwanza tarakimu zote kumi na mbili.</translation>
    </message>
</context>
<context>
    <name>EqualSheet</name>
    <message>
        <source>In how many parts?</source>
        <translation>Katika mafungu mangapi?</translation>
    </message>
</context>
<context>
    <name>ExplainSheet</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Say what this payment was for.</source>
        <translation>Sema malipo haya yalikuwa ya nini.</translation>
    </message>
    <message>
        <source>A till puts it on its bill: Pay, M-PESA, and a tap on it. Where it is for no bill, say why.</source>
        <translation>Kaunta huiweka kwenye bili yake: Lipa, M-PESA, kisha iguse. Kama si ya bili yoyote, sema kwa nini.</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>Yalikuwa ya nini</translation>
    </message>
    <message>
        <source>For no bill</source>
        <translation>Si ya bili yoyote</translation>
    </message>
    <message>
        <source>It was sent back</source>
        <translation>Yamerudishwa</translation>
    </message>
</context>
<context>
    <name>ExpoPage</name>
    <message>
        <source>Expo</source>
        <translation>Pasi</translation>
    </message>
    <message>
        <source>No open orders</source>
        <translation>Hakuna oda zilizo wazi</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>oda %n</numerusform>
            <numerusform>oda %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tiketi</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Meza %1</translation>
    </message>
    <message>
        <source>all ready</source>
        <translation>vyote tayari</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>inasubiri: %1</translation>
    </message>
    <message>
        <source>FIRST: %1</source>
        <translation>KWANZA: %1</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Kiti %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>tayari</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>imepelekwa</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation>inapikwa</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>kwenye foleni</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Inasubiri: %1</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Ya wote</translation>
    </message>
    <message>
        <source>Nothing is ready for this seat.</source>
        <translation>Hakuna kilicho tayari kwa kiti hiki.</translation>
    </message>
    <message>
        <source>Call a runner for %1</source>
        <translation>Ita mpelekaji wa %1</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>PELEKA</translation>
    </message>
    <message>
        <source>Hold to run</source>
        <translation>Shikilia kupeleka</translation>
    </message>
    <message>
        <source>Nothing waits at the pass.</source>
        <translation>Hakuna kinachosubiri kwenye pasi.</translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Shift</source>
        <translation>Zamu</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>Fungua droo</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Bili ya jina</translation>
    </message>
    <message>
        <source>Open a tab by name</source>
        <translation>Fungua bili kwa jina</translation>
    </message>
    <message>
        <source>Table or guest</source>
        <translation>Meza au mgeni</translation>
    </message>
    <message>
        <source>No table or guest is called that.</source>
        <translation>Hakuna meza au mgeni kwa jina hilo.</translation>
    </message>
    <message>
        <source>Tap a table</source>
        <translation>Gusa meza</translation>
    </message>
    <message>
        <source>Clear a table</source>
        <translation>Safisha meza</translation>
    </message>
    <message>
        <source>No table wants clearing.</source>
        <translation>Hakuna meza inayohitaji kusafishwa.</translation>
    </message>
    <message numerus="yes">
        <source>%n M-PESA payment(s) not finished</source>
        <translation>
            <numerusform>Malipo %n ya M-PESA hayajakamilika</numerusform>
            <numerusform>Malipo %n ya M-PESA hayajakamilika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card payment(s) not finished</source>
        <translation>
            <numerusform>Malipo %n ya kadi hayajakamilika</numerusform>
            <numerusform>Malipo %n ya kadi hayajakamilika</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody sits at this table. Tap the one that moves.</source>
        <translation>Hakuna mtu kwenye meza hii. Gusa meza inayohama.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Hamisha</translation>
    </message>
    <message>
        <source>Tap who moves</source>
        <translation>Gusa anayehama</translation>
    </message>
    <message>
        <source>Tap where to</source>
        <translation>Gusa pa kwenda</translation>
    </message>
    <message>
        <source>Move guests to another table</source>
        <translation>Hamisha wageni kwenda meza nyingine</translation>
    </message>
</context>
<context>
    <name>ForeignSheet</name>
    <message>
        <source>Foreign money</source>
        <translation>Pesa za kigeni</translation>
    </message>
    <message>
        <source>Given, in %1</source>
        <translation>Zilizotolewa, kwa %1</translation>
    </message>
    <message>
        <source>Take %1 %2</source>
        <translation>Pokea %1 %2</translation>
    </message>
</context>
<context>
    <name>Guest</name>
    <message>
        <source>No tip</source>
        <translation>Bila bakshishi</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Karibu</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumla</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Punguzo</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Ya kulipa</translation>
    </message>
    <message>
        <source>Would you like to leave a tip?</source>
        <translation>Ungependa kuacha bakshishi?</translation>
    </message>
    <message>
        <source>Scan to pay with your phone</source>
        <translation>Skani ili ulipe kwa simu</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Imelipwa</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>Chenji yako</translation>
    </message>
    <message>
        <source>Thank you. Come again!</source>
        <translation>Asante. Karibu tena!</translation>
    </message>
</context>
<context>
    <name>HostMain</name>
    <message>
        <source>Host stand</source>
        <translation>Mapokezi</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Import dishes</source>
        <translation>Ingiza vyakula</translation>
    </message>
    <message>
        <source>Choose a CSV or JSON file from your documents. Nothing is changed before you have seen what it does.</source>
        <translation>Chagua faili la CSV au JSON kutoka kwenye nyaraka zako. Hakuna kinachobadilishwa kabla hujaona litakachofanya.</translation>
    </message>
    <message>
        <source>There is no CSV or JSON file in your documents. Export the dishes to get one.</source>
        <translation>Hakuna faili la CSV wala JSON kwenye nyaraka zako. Hamisha vyakula ili kulipata.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>Faili halibadilishi chochote.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Mstari</translation>
    </message>
    <message>
        <source>Dish</source>
        <translation>Chakula</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Chenji</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tumia</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Faili lingine</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Hifadhi kwa baadaye</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Others sit there</source>
        <translation>Kuna wengine hapo</translation>
    </message>
    <message>
        <source>%1 goes to %2. How will they pay?</source>
        <translation>%1 inahamia %2. Watalipaje?</translation>
    </message>
    <message>
        <source>One bill</source>
        <translation>Bili moja</translation>
    </message>
    <message>
        <source>Two bills, one table</source>
        <translation>Bili mbili, meza moja</translation>
    </message>
    <message>
        <source>%1 to %2: on which bill?</source>
        <translation>%1 kwenda %2: kwenye bili gani?</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Pamoja na %1</translation>
    </message>
    <message>
        <source>A bill of its own, one table</source>
        <translation>Bili yake yenyewe, meza moja</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys of the bump bar</source>
        <translation>Vitufe vya baa ya jikoni</translation>
    </message>
    <message>
        <source>Press the key</source>
        <translation>Bonyeza kitufe</translation>
    </message>
    <message>
        <source>Choose what a key shall do, then press it.</source>
        <translation>Chagua kazi ya kitufe, kisha kibonyeze.</translation>
    </message>
    <message>
        <source>It does this from now on, and nothing else.</source>
        <translation>Kuanzia sasa kinafanya hili tu.</translation>
    </message>
    <message>
        <source>Waiting for a key…</source>
        <translation>Inasubiri kitufe…</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>hakuna kitufe</translation>
    </message>
    <message>
        <source>As it was at the start</source>
        <translation>Kama mwanzo</translation>
    </message>
</context>
<context>
    <name>KitchenMain</name>
    <message>
        <source>Kitchen: %1</source>
        <translation>Jikoni: %1</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>%1 imekamilika</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Nimeona</translation>
    </message>
    <message numerus="yes">
        <source>No sound for %n more minute(s)</source>
        <translation>
            <numerusform>Hakuna sauti kwa dakika %n zaidi</numerusform>
            <numerusform>Hakuna sauti kwa dakika %n zaidi</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Washa sauti</translation>
    </message>
</context>
<context>
    <name>KitchenPage</name>
    <message>
        <source>Station</source>
        <translation>Sehemu ya jiko</translation>
    </message>
    <message>
        <source>Dish</source>
        <translation>Chakula</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Nothing was cooked in this time.</source>
        <translation>Hakuna kilichopikwa wakati huu.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Jana</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>Siku 7</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>Siku 30</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Vyakula</translation>
    </message>
    <message>
        <source>Arrived within</source>
        <translation>Imefika ndani ya</translation>
    </message>
    <message>
        <source>Seen within</source>
        <translation>Imeonwa ndani ya</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Nusu ndani ya</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 kati ya 10 ndani ya</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Ndefu zaidi</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Imechelewa</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Haijaisha</translation>
    </message>
</context>
<context>
    <name>LabourPage</name>
    <message>
        <source>Hours</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>Every spell</source>
        <translation>Kila kipindi</translation>
    </message>
    <message>
        <source>Tips shared out</source>
        <translation>Bakshishi zilizogawanywa</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Wiki hii</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Wiki iliyopita</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Sahihisha</translation>
    </message>
    <message>
        <source>Choose a spell in the list first.</source>
        <translation>Chagua kipindi kwenye orodha kwanza.</translation>
    </message>
    <message>
        <source>Nobody has clocked in this week.</source>
        <translation>Hakuna aliyeingia kazini wiki hii.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Kazi</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Malipo</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Kuingia</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Kutoka</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Share out</source>
        <translation>Gawanya</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Bakshishi</translation>
    </message>
    <message>
        <source>Into the pool</source>
        <translation>Kwenye mfuko</translation>
    </message>
    <message>
        <source>Counts by</source>
        <translation>Inahesabiwa kwa</translation>
    </message>
    <message>
        <source>Out of the pool</source>
        <translation>Kutoka kwenye mfuko</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>Jumla</translation>
    </message>
    <message>
        <source>No tips were shared out in the last two weeks.</source>
        <translation>Hakuna bakshishi zilizogawanywa wiki mbili zilizopita.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Kanuni</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Imesainiwa</translation>
    </message>
    <message>
        <source>What was clocked is kept beside the correction.</source>
        <translation>Muda uliorekodiwa unabaki kando ya sahihisho.</translation>
    </message>
    <message>
        <source>Empty while still at work</source>
        <translation>Acha wazi kama bado yuko kazini</translation>
    </message>
    <message>
        <source>Unpaid breaks, minutes</source>
        <translation>Mapumziko yasiyolipwa, dakika</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kwa nini?</translation>
    </message>
    <message>
        <source>Clocked in twice: does not count</source>
        <translation>Aliingia mara mbili: haihesabiwi</translation>
    </message>
    <message>
        <source>Tips of a day</source>
        <translation>Bakshishi za siku</translation>
    </message>
    <message>
        <source>Any days</source>
        <translation>Siku zozote</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Siku ya kwanza</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siku ya mwisho</translation>
    </message>
    <message>
        <source>Nobody worked or was given a tip on these days.</source>
        <translation>Hakuna aliyefanya kazi wala kupewa bakshishi siku hizi.</translation>
    </message>
    <message>
        <source>From pools</source>
        <translation>Kutoka mifuko ya pamoja</translation>
    </message>
    <message>
        <source>Tips in all</source>
        <translation>Bakshishi jumla</translation>
    </message>
</context>
<context>
    <name>LetterPane</name>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Hold to record it again</source>
        <translation>Shikilia kuirekodi tena</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Imeishia vipi</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Imeshughulikiwa</translation>
    </message>
    <message>
        <source>Say what became of it first.</source>
        <translation>Sema kwanza imeishia vipi.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Check opened</source>
        <translation>Bili imefunguliwa</translation>
    </message>
    <message>
        <source>Number of guests changed</source>
        <translation>Idadi ya wageni imebadilishwa</translation>
    </message>
    <message>
        <source>Dish ordered</source>
        <translation>Chakula kimeagizwa</translation>
    </message>
    <message>
        <source>Dish changed</source>
        <translation>Chakula kimebadilishwa</translation>
    </message>
    <message>
        <source>Dish taken off</source>
        <translation>Chakula kimeondolewa</translation>
    </message>
    <message>
        <source>Order sent</source>
        <translation>Oda imetumwa</translation>
    </message>
    <message>
        <source>Dish voided</source>
        <translation>Chakula kimebatilishwa</translation>
    </message>
    <message>
        <source>Void taken back</source>
        <translation>Ubatilisho umetenduliwa</translation>
    </message>
    <message>
        <source>Check moved</source>
        <translation>Bili imehamishwa</translation>
    </message>
    <message>
        <source>Bill printed</source>
        <translation>Bili imechapishwa</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Malipo</translation>
    </message>
    <message>
        <source>Check closed</source>
        <translation>Bili imefungwa</translation>
    </message>
    <message>
        <source>Decision taken</source>
        <translation>Uamuzi umefanywa</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>Droo imefunguliwa</translation>
    </message>
    <message>
        <source>Cash into the drawer</source>
        <translation>Taslimu kwenye droo</translation>
    </message>
    <message>
        <source>Drawer closed</source>
        <translation>Droo imefungwa</translation>
    </message>
    <message>
        <source>Kitchen ticket</source>
        <translation>Tiketi ya jikoni</translation>
    </message>
    <message>
        <source>Cooking begun</source>
        <translation>Kupika kumeanza</translation>
    </message>
    <message>
        <source>Dish cancelled in the kitchen</source>
        <translation>Chakula kimeghairiwa jikoni</translation>
    </message>
    <message>
        <source>Change seen in the kitchen</source>
        <translation>Badiliko limeonwa jikoni</translation>
    </message>
    <message>
        <source>Ticket done</source>
        <translation>Tiketi imekamilika</translation>
    </message>
    <message>
        <source>Ticket brought back</source>
        <translation>Tiketi imerudishwa</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Imeisha</translation>
    </message>
    <message>
        <source>On sale again</source>
        <translation>Inauzwa tena</translation>
    </message>
    <message>
        <source>Guests seated</source>
        <translation>Wageni wameketishwa</translation>
    </message>
    <message>
        <source>Seating taken back</source>
        <translation>Kuketisha kumetenduliwa</translation>
    </message>
    <message>
        <source>Guests left</source>
        <translation>Wageni wameondoka</translation>
    </message>
    <message>
        <source>Table cleared</source>
        <translation>Meza imesafishwa</translation>
    </message>
    <message>
        <source>Two parties at one table</source>
        <translation>Makundi mawili kwenye meza moja</translation>
    </message>
    <message>
        <source>Added to the waitlist</source>
        <translation>Ameongezwa kwa wanaosubiri</translation>
    </message>
    <message>
        <source>Seated from the waitlist</source>
        <translation>Ameketishwa kutoka kwa wanaosubiri</translation>
    </message>
    <message>
        <source>Taken off the waitlist</source>
        <translation>Ameondolewa kwa wanaosubiri</translation>
    </message>
    <message>
        <source>Back on the waitlist</source>
        <translation>Amerudi kwa wanaosubiri</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Ameingia</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Ametoka</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN si sahihi</translation>
    </message>
    <message>
        <source>Record edited</source>
        <translation>Rekodi imehaririwa</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Bili</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Meza</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Idadi</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Chaguo</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Vyakula</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Imelipwa kwa</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Iliyotolewa</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Ya kulipa</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fedha ya kuanzia</translation>
    </message>
    <message>
        <source>Cash expected</source>
        <translation>Taslimu inayotarajiwa</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>Taslimu iliyohesabiwa</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Mauzo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Rejea</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Risiti</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Wageni</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Kiti</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Mhudumu</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kaunta</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Siku ya biashara</translation>
    </message>
    <message>
        <source>It does not follow on what the terminal wrote before: it was changed, or its disk has lost something.</source>
        <translation>Haifuati kile kituo kilichoandika awali: imebadilishwa, au diski yake imepoteza kitu.</translation>
    </message>
    <message>
        <source>By the terminal&apos;s clock it happened before what came before it.</source>
        <translation>Kwa saa ya kituo, ilitokea kabla ya kile kilichoitangulia.</translation>
    </message>
    <message>
        <source>It is larger than anything that a terminal writes.</source>
        <translation>Ni kubwa kuliko chochote ambacho kituo huandika.</translation>
    </message>
    <message>
        <source>What it says cannot be read: it is cut off, or damaged.</source>
        <translation>Inachosema hakisomeki: imekatika, au imeharibika.</translation>
    </message>
    <message>
        <source>This belongs to the terminal that wrote it. Do it there again, then say here what became of it.</source>
        <translation>Hii ni ya kituo kilichoiandika. Ifanye huko tena, kisha sema hapa imeishia vipi.</translation>
    </message>
    <message>
        <source>This cannot be recorded as it is. Do it by hand, then say here what became of it.</source>
        <translation>Hii haiwezi kurekodiwa ilivyo. Ifanye kwa mkono, kisha sema hapa imeishia vipi.</translation>
    </message>
    <message>
        <source>This program does not know this kind of entry. A newer one may.</source>
        <translation>Programu hii haijui aina hii ya ingizo. Mpya zaidi huenda ikaijua.</translation>
    </message>
    <message>
        <source>As it lies there</source>
        <translation>Kama ilivyo</translation>
    </message>
    <message>
        <source>Card asked for</source>
        <translation>Kadi imeombwa</translation>
    </message>
    <message>
        <source>Message to the card terminal</source>
        <translation>Ujumbe kwa mashine ya kadi</translation>
    </message>
    <message>
        <source>Card terminal at work</source>
        <translation>Mashine ya kadi inafanya kazi</translation>
    </message>
    <message>
        <source>Answer of the card terminal</source>
        <translation>Jibu la mashine ya kadi</translation>
    </message>
    <message>
        <source>Card given up</source>
        <translation>Kadi imeachwa</translation>
    </message>
    <message>
        <source>Paid in on a gift card or account</source>
        <translation>Imelipwa kwenye kadi ya zawadi au akaunti</translation>
    </message>
    <message>
        <source>Paid with a gift card or account</source>
        <translation>Imelipwa kwa kadi ya zawadi au akaunti</translation>
    </message>
    <message>
        <source>Paid out of a deposit or gift card</source>
        <translation>Imelipwa kutoka amana au kadi ya zawadi</translation>
    </message>
    <message>
        <source>Gift card or account, in the drawer</source>
        <translation>Kadi ya zawadi au akaunti, kwenye droo</translation>
    </message>
    <message>
        <source>Dishes moved to another check</source>
        <translation>Vyakula vimehamishiwa bili nyingine</translation>
    </message>
    <message>
        <source>Dishes moved from another check</source>
        <translation>Vyakula vimetoka bili nyingine</translation>
    </message>
    <message>
        <source>Dishes moved to another seat</source>
        <translation>Vyakula vimehamishiwa kiti kingine</translation>
    </message>
    <message>
        <source>Part of a dish voided</source>
        <translation>Sehemu ya chakula imebatilishwa</translation>
    </message>
    <message>
        <source>Check handed over</source>
        <translation>Bili imekabidhiwa</translation>
    </message>
    <message>
        <source>Part of a dish cancelled in the kitchen</source>
        <translation>Sehemu ya chakula imefutwa jikoni</translation>
    </message>
    <message>
        <source>Kitchen told of a move</source>
        <translation>Jikoni wameambiwa kuhusu kuhama</translation>
    </message>
    <message>
        <source>Offer found for a check</source>
        <translation>Ofa imepatikana kwa bili</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>Punguzo limetolewa</translation>
    </message>
    <message>
        <source>Discount taken back</source>
        <translation>Punguzo limeondolewa</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>Bei imebadilishwa</translation>
    </message>
    <message>
        <source>Service charge changed</source>
        <translation>Ada ya huduma imebadilishwa</translation>
    </message>
    <message>
        <source>Order type or coupon changed</source>
        <translation>Aina ya oda au kuponi imebadilishwa</translation>
    </message>
    <message>
        <source>Bill split</source>
        <translation>Bili imegawanywa</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Bakshishi</translation>
    </message>
    <message>
        <source>Receipt as it was printed</source>
        <translation>Risiti kama ilivyochapishwa</translation>
    </message>
    <message>
        <source>Check opened again</source>
        <translation>Bili imefunguliwa tena</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Marejesho</translation>
    </message>
    <message>
        <source>Cash into or out of the drawer</source>
        <translation>Taslimu kuingia au kutoka kwenye droo</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Droo imefunguliwa bila mauzo</translation>
    </message>
    <message>
        <source>M-PESA asked for</source>
        <translation>M-PESA imeombwa</translation>
    </message>
    <message>
        <source>M-PESA request sent</source>
        <translation>Ombi la M-PESA limetumwa</translation>
    </message>
    <message>
        <source>Answer of M-PESA</source>
        <translation>Jibu la M-PESA</translation>
    </message>
    <message>
        <source>M-PESA took the request</source>
        <translation>M-PESA imepokea ombi</translation>
    </message>
    <message>
        <source>M-PESA asked again for its answer</source>
        <translation>M-PESA imeulizwa tena jibu lake</translation>
    </message>
    <message>
        <source>M-PESA given up</source>
        <translation>M-PESA imeachwa</translation>
    </message>
    <message>
        <source>Money came by itself</source>
        <translation>Pesa zimekuja zenyewe</translation>
    </message>
    <message>
        <source>Money that came by itself explained</source>
        <translation>Pesa zilizokuja zenyewe zimeelezwa</translation>
    </message>
    <message>
        <source>Ticket reached the screen</source>
        <translation>Tiketi imefika kwenye skrini</translation>
    </message>
    <message>
        <source>Tables given to a server</source>
        <translation>Mhudumu amepewa meza</translation>
    </message>
    <message>
        <source>Manager asked to agree</source>
        <translation>Meneja ameombwa kukubali</translation>
    </message>
    <message>
        <source>A manager has seen the question</source>
        <translation>Meneja ameliona ombi</translation>
    </message>
    <message>
        <source>Answer of a manager</source>
        <translation>Jibu la meneja</translation>
    </message>
    <message>
        <source>Question to managers taken back</source>
        <translation>Ombi kwa mameneja limeondolewa</translation>
    </message>
    <message>
        <source>Training mode begun</source>
        <translation>Mazoezi yameanza</translation>
    </message>
    <message>
        <source>Training mode ended</source>
        <translation>Mazoezi yamekwisha</translation>
    </message>
    <message>
        <source>Clocked in</source>
        <translation>Ameingia kazini</translation>
    </message>
    <message>
        <source>Clocked out</source>
        <translation>Ametoka kazini</translation>
    </message>
    <message>
        <source>Break begun</source>
        <translation>Mapumziko yameanza</translation>
    </message>
    <message>
        <source>Break ended</source>
        <translation>Mapumziko yamekwisha</translation>
    </message>
    <message>
        <source>Hours corrected</source>
        <translation>Saa zimesahihishwa</translation>
    </message>
    <message>
        <source>Tips shared out</source>
        <translation>Bakshishi zimegawanywa</translation>
    </message>
    <message>
        <source>Share of tips signed</source>
        <translation>Mgao wa bakshishi umesainiwa</translation>
    </message>
    <message>
        <source>Dishes held or released</source>
        <translation>Vyakula kusubirishwa au kuachiliwa</translation>
    </message>
    <message>
        <source>Allergy told after sending</source>
        <translation>Mzio uliotajwa baada ya kutuma</translation>
    </message>
    <message>
        <source>Language of the guests chosen</source>
        <translation>Lugha ya wageni imechaguliwa</translation>
    </message>
    <message>
        <source>Server&apos;s bank handed in</source>
        <translation>Fedha za mhudumu zimekabidhiwa</translation>
    </message>
    <message>
        <source>Kitchen told of an allergy</source>
        <translation>Jiko limeambiwa kuhusu mzio</translation>
    </message>
    <message>
        <source>Server&apos;s bank: where it lies</source>
        <translation>Mkoba wa mhudumu: ulipo</translation>
    </message>
    <message>
        <source>Ticket seen by the cook</source>
        <translation>Tiketi imeonwa na mpishi</translation>
    </message>
    <message>
        <source>Dishes ready</source>
        <translation>Vyakula tayari</translation>
    </message>
    <message>
        <source>Dishes not ready after all</source>
        <translation>Vyakula bado havijawa tayari</translation>
    </message>
    <message>
        <source>Dishes carried to the guests</source>
        <translation>Vyakula vimepelekwa kwa wageni</translation>
    </message>
    <message>
        <source>Ticket put aside</source>
        <translation>Tiketi imewekwa kando</translation>
    </message>
    <message>
        <source>Ticket back on the rail</source>
        <translation>Tiketi imerudi kwenye reli</translation>
    </message>
    <message>
        <source>Ticket before others</source>
        <translation>Tiketi mbele ya nyingine</translation>
    </message>
    <message>
        <source>Ticket no longer before others</source>
        <translation>Tiketi si ya kwanza tena</translation>
    </message>
    <message>
        <source>Dish thrown away</source>
        <translation>Chakula kimetupwa</translation>
    </message>
    <message>
        <source>Ticket sent to another station</source>
        <translation>Tiketi imepelekwa kituo kingine</translation>
    </message>
    <message>
        <source>Portions counted</source>
        <translation>Idadi imehesabiwa</translation>
    </message>
    <message>
        <source>Message between kitchen and floor</source>
        <translation>Ujumbe kati ya jiko na ukumbi</translation>
    </message>
    <message>
        <source>Message seen</source>
        <translation>Ujumbe umeonwa</translation>
    </message>
    <message>
        <source>Terminal prints for the house</source>
        <translation>Kituo kinachapisha kwa ajili ya mgahawa</translation>
    </message>
    <message>
        <source>Slip taken to a printer</source>
        <translation>Karatasi imepelekwa kwa printa</translation>
    </message>
    <message>
        <source>What became of a slip</source>
        <translation>Kilichotokea kwa karatasi</translation>
    </message>
    <message>
        <source>Somebody looked for a slip</source>
        <translation>Mtu ametafuta karatasi</translation>
    </message>
    <message>
        <source>Ticket shown again to its station</source>
        <translation>Tiketi imeonyeshwa tena kwa sehemu yake</translation>
    </message>
    <message>
        <source>How a printer is</source>
        <translation>Hali ya printa</translation>
    </message>
</context>
<context>
    <name>LettersView</name>
    <message>
        <source>Nothing was put aside. Everything that terminals wrote holds.</source>
        <translation>Hakuna kilichowekwa kando. Yote yaliyoandikwa na vituo ni sawa.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Kituo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Nani</translation>
    </message>
</context>
<context>
    <name>LineActions</name>
    <message>
        <source>Quantity</source>
        <translation>Idadi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ujumbe</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Awamu</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Batilisha</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Bili</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>Lipa %1</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Tuma %1</translation>
    </message>
    <message>
        <source>Note for the kitchen</source>
        <translation>Ujumbe kwa jikoni</translation>
    </message>
    <message>
        <source>Course of %1</source>
        <translation>Awamu ya %1</translation>
    </message>
    <message>
        <source>Course of what comes next</source>
        <translation>Awamu ya yanayofuata</translation>
    </message>
    <message>
        <source>As the dish says</source>
        <translation>Kama chakula kilivyopangwa</translation>
    </message>
    <message>
        <source>Void %1 × %2</source>
        <translation>Batilisha %1 × %2</translation>
    </message>
    <message>
        <source>The kitchen is told at once. Why?</source>
        <translation>Jikoni watajulishwa mara moja. Kwa nini?</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Kiti</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Rudia</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Tuma</translation>
    </message>
    <message>
        <source>Seat of %1</source>
        <translation>Kiti cha %1</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Gawa</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Punguzo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>How is it sold?</source>
        <translation>Inauzwa vipi?</translation>
    </message>
    <message>
        <source>What is ordered keeps its hour; prices and tax are those of the other way.</source>
        <translation>Kilichoagizwa kinabaki na saa yake; bei na kodi ni za njia nyingine.</translation>
    </message>
    <message>
        <source>Code on the coupon</source>
        <translation>Nambari ya kuponi</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Pokea</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Mzio</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Hamisha</translation>
    </message>
    <message numerus="yes">
        <source>%n stay on the check. The kitchen is told at once. Why?</source>
        <translation>
            <numerusform>%n inabaki kwenye bili. Jikoni wanaambiwa mara moja. Kwa nini?</numerusform>
            <numerusform>%n zinabaki kwenye bili. Jikoni wanaambiwa mara moja. Kwa nini?</numerusform>
        </translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Ngapi</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Anza</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Subirisha</translation>
    </message>
    <message>
        <source>Send and stay</source>
        <translation>Tuma na ubaki</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Kuponi</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Baki</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Jikoni</translation>
    </message>
    <message>
        <source>The kitchen has not got it: what now?</source>
        <translation>Jikoni hawajaipata: nini sasa?</translation>
    </message>
</context>
<context>
    <name>LoadSheet</name>
    <message>
        <source>Gift cards, deposits, accounts</source>
        <translation>Kadi za zawadi, amana, akaunti</translation>
    </message>
    <message>
        <source>What is paid in here is no sale; it becomes one when it pays a bill.</source>
        <translation>Kinacholipwa hapa si mauzo; kinakuwa mauzo kinapolipa bili.</translation>
    </message>
    <message>
        <source>%1: %2 more was spent than was there.</source>
        <translation>%1: zimetumika %2 zaidi ya zilizokuwepo.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Iachilie</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Kadi ya zawadi</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Vocha</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Malipo ya awali</translation>
    </message>
    <message>
        <source>House account</source>
        <translation>Akaunti ya mteja</translation>
    </message>
    <message>
        <source>Code of the account</source>
        <translation>Msimbo wa akaunti</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Msimbo</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kwa nani</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Taslimu</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kadi</translation>
    </message>
    <message>
        <source>M-PESA</source>
        <translation>M-PESA</translation>
    </message>
    <message>
        <source>Number on the slip</source>
        <translation>Namba ya karatasi</translation>
    </message>
    <message>
        <source>Confirmation code</source>
        <translation>Msimbo wa uthibitisho</translation>
    </message>
    <message>
        <source>Pay out instead</source>
        <translation>Badala yake lipa nje</translation>
    </message>
    <message>
        <source>Type how much is paid out.</source>
        <translation>Andika kiasi kinacholipwa nje.</translation>
    </message>
    <message>
        <source>Take %1 %2</source>
        <translation>Pokea %1 %2</translation>
    </message>
    <message>
        <source>Type how much is paid in.</source>
        <translation>Andika kiasi kinacholipwa ndani.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kwa nini?</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>Nafasi imeghairiwa</translation>
    </message>
    <message>
        <source>Guest wants money</source>
        <translation>Mgeni anataka pesa</translation>
    </message>
    <message>
        <source>Guest pays later</source>
        <translation>Mgeni atalipa baadaye</translation>
    </message>
    <message>
        <source>The house pays</source>
        <translation>Nyumba inalipa</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
</context>
<context>
    <name>MeasurePanel</name>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Type the grams. A kilogram costs %1.</source>
        <translation>Andika gramu. Kilo ni %1.</translation>
    </message>
    <message>
        <source>Type what it costs.</source>
        <translation>Andika bei yake.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ongeza</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ongeza %1</translation>
    </message>
</context>
<context>
    <name>MenuFiles</name>
    <message>
        <source>This file cannot be read as a menu. Save it as CSV in UTF-8, or as JSON, and choose it again.</source>
        <translation>Faili hili haliwezi kusomwa kama menyu. Lihifadhi kama CSV ya UTF-8, au JSON, kisha ulichague tena.</translation>
    </message>
    <message>
        <source>The first row must name the columns, with plu or name_en among them. Export a file to see how.</source>
        <translation>Mstari wa kwanza lazima utaje safu, ikiwemo plu au name_en. Hamisha faili uone jinsi ilivyo.</translation>
    </message>
    <message>
        <source>A column has a name that is not known. Export a file to see the names.</source>
        <translation>Safu moja ina jina lisilojulikana. Hamisha faili uone majina.</translation>
    </message>
    <message>
        <source>A column is there twice. Take one out and choose the file again.</source>
        <translation>Safu moja ipo mara mbili. Ondoa moja kisha uchague faili tena.</translation>
    </message>
    <message>
        <source>A row has more cells than there are columns. Is a text with a comma without quotation marks?</source>
        <translation>Mstari mmoja una visanduku vingi kuliko safu. Je, kuna maandishi yenye mkato bila alama za kunukuu?</translation>
    </message>
    <message>
        <source>Neither a number nor an English name.</source>
        <translation>Hakuna namba wala jina la Kiingereza.</translation>
    </message>
    <message>
        <source>This dish is in the file twice: %1</source>
        <translation>Chakula hiki kipo mara mbili kwenye faili: %1</translation>
    </message>
    <message>
        <source>Several dishes are called %1. Give them numbers first.</source>
        <translation>Vyakula kadhaa vinaitwa %1. Vipe namba kwanza.</translation>
    </message>
    <message>
        <source>A new dish needs this column: %1</source>
        <translation>Chakula kipya kinahitaji safu hii: %1</translation>
    </message>
    <message>
        <source>%1 is not an amount. Type it like 650 or 650.50.</source>
        <translation>%1 si kiasi. Andika kama 650 au 650.50.</translation>
    </message>
    <message>
        <source>Nothing is called %1 (column %2).</source>
        <translation>Hakuna kinachoitwa %1 (safu %2).</translation>
    </message>
    <message>
        <source>%1 is not one of the fourteen allergens.</source>
        <translation>%1 si mojawapo ya vizio kumi na vinne.</translation>
    </message>
    <message>
        <source>Write yes or no instead of %1.</source>
        <translation>Andika yes au no badala ya %1.</translation>
    </message>
    <message>
        <source>Another dish has the barcode %1.</source>
        <translation>Chakula kingine kina msimbopau %1.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mpya</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Kimebadilika</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Kama kilivyo</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Kimeachwa</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1: %2, ilikuwa %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hakuna</translation>
    </message>
</context>
<context>
    <name>MineColumn</name>
    <message>
        <source>Mine</source>
        <translation>Zangu</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>tayari</translation>
    </message>
    <message>
        <source>bill printed</source>
        <translation>bili imechapishwa</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>haijatumwa</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Meza %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>dakika %n</numerusform>
            <numerusform>dakika %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No open checks of yours. Tap a table.</source>
        <translation>Huna oda zilizo wazi. Gusa meza.</translation>
    </message>
    <message>
        <source>My time</source>
        <translation>Muda wangu</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Kabidhi</translation>
    </message>
    <message>
        <source>Hand over my checks to somebody else</source>
        <translation>Kabidhi bili zangu kwa mtu mwingine</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 zinasubiri</translation>
    </message>
    <message>
        <source>Say something to the kitchen</source>
        <translation>Iambie jikoni kitu</translation>
    </message>
</context>
<context>
    <name>ModifierSheet</name>
    <message>
        <source>Add</source>
        <translation>Ongeza</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Mzio</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ujumbe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Idadi</translation>
    </message>
    <message>
        <source>Same as last</source>
        <translation>Kama ya mwisho</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source>Compare a statement</source>
        <translation>Linganisha taarifa ya akaunti</translation>
    </message>
    <message>
        <source>Everything that came by itself is on a bill or explained.</source>
        <translation>Kila kilichokuja chenyewe kiko kwenye bili au kimeelezwa.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) to look at. Choose one to say what it was for.</source>
        <translation>
            <numerusform>Malipo %n ya kuangalia. Chagua ili useme yalikuwa ya nini.</numerusform>
            <numerusform>Malipo %n ya kuangalia. Chagua moja ili useme yalikuwa ya nini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has paid the number by themselves. Tills list it as it comes.</source>
        <translation>Hakuna aliyelipa namba mwenyewe. Kaunta huorodhesha inapokuja.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Nani</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kwa</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Msimbo</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Iko wapi</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>Yalikuwa ya nini</translation>
    </message>
    <message>
        <source>Choose a payment that is on no bill first.</source>
        <translation>Chagua kwanza malipo ambayo hayako kwenye bili.</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Move %1</source>
        <translation>Hamisha %1</translation>
    </message>
    <message>
        <source>%1. Tap a table, a bill or a seat.</source>
        <translation>%1. Gusa meza, bili au kiti.</translation>
    </message>
    <message>
        <source>All of it. Tap a table, or choose dishes first.</source>
        <translation>Yote. Gusa meza, au chagua vyakula kwanza.</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Kiti %1</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Ngapi</translation>
    </message>
    <message>
        <source>A bill of its own</source>
        <translation>Bili yake yenyewe</translation>
    </message>
    <message>
        <source>Choose the dishes that go on it first.</source>
        <translation>Chagua kwanza vyakula vya bili hiyo.</translation>
    </message>
    <message>
        <source>To a tab</source>
        <translation>Kuwa bili ya baa</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Mhudumu mwingine</translation>
    </message>
    <message>
        <source>To %1, %2</source>
        <translation>Kwenda %1, %2</translation>
    </message>
    <message>
        <source>Name of the tab</source>
        <translation>Jina la bili</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Hamisha</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Pay in</source>
        <translation>Weka pesa</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Toa pesa</translation>
    </message>
    <message>
        <source>Into the safe</source>
        <translation>Weka kwenye sefu</translation>
    </message>
    <message>
        <source>No sale</source>
        <translation>Bila mauzo</translation>
    </message>
    <message>
        <source>Cash that comes into the drawer without a guest.</source>
        <translation>Taslimu inayoingia kwenye droo bila mgeni.</translation>
    </message>
    <message>
        <source>Cash that leaves the drawer for something the house needs.</source>
        <translation>Taslimu inayotoka kwenye droo kwa kitu ambacho mgahawa unahitaji.</translation>
    </message>
    <message>
        <source>Cash that goes from the drawer into the safe.</source>
        <translation>Taslimu inayotoka kwenye droo kwenda kwenye sefu.</translation>
    </message>
    <message>
        <source>The drawer opens, and that it did is kept.</source>
        <translation>Droo inafunguka, na kufunguka kwake kunawekwa kwenye kumbukumbu.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Sababu nyingine</translation>
    </message>
    <message>
        <source>Type an amount first.</source>
        <translation>Andika kiasi kwanza.</translation>
    </message>
    <message>
        <source>Say why: tap a reason, or write one.</source>
        <translation>Sema kwa nini: gusa sababu, au andika yako.</translation>
    </message>
    <message>
        <source>Note: what exactly?</source>
        <translation>Maelezo: ni nini hasa?</translation>
    </message>
    <message>
        <source>The house wants a note with this reason.</source>
        <translation>Nyumba inataka maelezo pamoja na sababu hii.</translation>
    </message>
</context>
<context>
    <name>MoveWords</name>
    <message>
        <source>This check is paid and closed. Nothing was moved.</source>
        <translation>Bili hii imelipwa na kufungwa. Hakuna kilichohamishwa.</translation>
    </message>
    <message>
        <source>Type a name for the tab first.</source>
        <translation>Andika kwanza jina la bili.</translation>
    </message>
    <message>
        <source>They sit there already.</source>
        <translation>Tayari wapo hapo.</translation>
    </message>
    <message>
        <source>The other check is paid and closed. Nothing was moved. Open the table for a new one.</source>
        <translation>Bili ile nyingine imelipwa na kufungwa. Hakuna kilichohamishwa. Fungua meza upate mpya.</translation>
    </message>
    <message>
        <source>It is on this check already.</source>
        <translation>Tayari iko kwenye bili hii.</translation>
    </message>
    <message>
        <source>The other check is in another currency. Nothing was moved.</source>
        <translation>Bili nyingine iko kwa sarafu nyingine. Hakuna kilichohamishwa.</translation>
    </message>
    <message>
        <source>There is nothing to move. Choose dishes first.</source>
        <translation>Hakuna cha kuhamisha. Chagua vyakula kwanza.</translation>
    </message>
    <message>
        <source>A dish is not on the check any more. Nothing was moved. Choose again.</source>
        <translation>Chakula kimoja hakipo tena kwenye bili. Hakuna kilichohamishwa. Chagua tena.</translation>
    </message>
    <message>
        <source>Only whole portions can be moved, and no more than there are.</source>
        <translation>Ni sahani nzima tu zinaweza kuhamishwa, na si zaidi ya zilizopo.</translation>
    </message>
    <message>
        <source>Some of this line was given away. Move all of it, or take the comp back first.</source>
        <translation>Sehemu ya hii ilitolewa bila malipo. Hamisha yote, au ondoa zawadi hiyo kwanza.</translation>
    </message>
    <message>
        <source>Somebody has paid a share that has this dish. Nothing was moved.</source>
        <translation>Mtu amelipa sehemu yenye chakula hiki. Hakuna kilichohamishwa.</translation>
    </message>
    <message>
        <source>What stays would be less than was paid. Nothing was moved. Move less, or undo the payment.</source>
        <translation>Kinachobaki kingekuwa kidogo kuliko kilicholipwa. Hakuna kilichohamishwa. Hamisha kidogo, au tendua malipo.</translation>
    </message>
    <message>
        <source>A guest&apos;s phone is asked to pay this check. Nothing was moved. Wait for the answer first.</source>
        <translation>Simu ya mgeni imeombwa kulipa bili hii. Hakuna kilichohamishwa. Subiri jibu kwanza.</translation>
    </message>
    <message>
        <source>Something is paid on this check, so it cannot go into another. Move the other one here.</source>
        <translation>Kuna kilicholipwa kwenye bili hii, hivyo haiwezi kuingia kwenye nyingine. Hamisha ile nyingine hapa.</translation>
    </message>
    <message>
        <source>It has gone back already.</source>
        <translation>Tayari imerudi.</translation>
    </message>
    <message>
        <source>It has changed since it was moved. Nothing was taken back. Move what should go.</source>
        <translation>Imebadilika tangu ilipohamishwa. Hakuna kilichorudishwa. Hamisha kinachopaswa kwenda.</translation>
    </message>
    <message>
        <source>This check is paid and closed. Nothing was changed.</source>
        <translation>Bili hii imelipwa na kufungwa. Hakuna kilichobadilika.</translation>
    </message>
    <message>
        <source>Choose who serves it now.</source>
        <translation>Chagua atakayehudumia sasa.</translation>
    </message>
    <message>
        <source>They serve it already.</source>
        <translation>Tayari anaihudumia.</translation>
    </message>
    <message>
        <source>Only a manager can give away somebody else&apos;s check.</source>
        <translation>Ni meneja tu anaweza kukabidhi bili ya mtu mwingine.</translation>
    </message>
    <message>
        <source>A card is being charged for this check. Nothing was moved. Wait for the terminal first.</source>
        <translation>Kadi inatozwa kwa bili hii. Hakuna kilichohamishwa. Subiri mashine ya kadi kwanza.</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
</context>
<context>
    <name>NumPad</name>
    <message>
        <source>Number pad</source>
        <translation>Kibodi ya namba</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Futa tarakimu ya mwisho</translation>
    </message>
</context>
<context>
    <name>OfficeFrame</name>
    <message>
        <source>Dashboard</source>
        <translation>Dashibodi</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Vyakula</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Wafanyakazi</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Mauzo</translation>
    </message>
    <message>
        <source>Z reports</source>
        <translation>Ripoti za Z</translation>
    </message>
    <message>
        <source>Your role does not include this page. A manager can change that.</source>
        <translation>Wadhifa wako haujumuishi ukurasa huu. Meneja anaweza kubadilisha.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Vituo</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Kanuni</translation>
    </message>
    <message>
        <source>M-PESA</source>
        <translation>M-PESA</translation>
    </message>
    <message>
        <source>Hours and tips</source>
        <translation>Saa na bakshishi</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>Kadi za zawadi</translation>
    </message>
    <message>
        <source>Kitchen times</source>
        <translation>Muda wa jikoni</translation>
    </message>
</context>
<context>
    <name>OfficeMain</name>
    <message>
        <source>Back office</source>
        <translation>Ofisi</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Imehifadhiwa kama %1</translation>
    </message>
</context>
<context>
    <name>OpenEnds</name>
    <message>
        <source>Slips wait for a printer</source>
        <translation>Karatasi zinasubiri printa</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>Hakuna kilichobaki wazi.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
</context>
<context>
    <name>ParkedSheet</name>
    <message>
        <source>Put aside</source>
        <translation>Weka kando</translation>
    </message>
    <message>
        <source>No ticket is put aside.</source>
        <translation>Hakuna tiketi iliyowekwa kando.</translation>
    </message>
</context>
<context>
    <name>PermissionSheet</name>
    <message>
        <source>Asked by %1</source>
        <translation>Imeombwa na %1</translation>
    </message>
    <message>
        <source>PIN of who allows it</source>
        <translation>PIN ya anayeruhusu</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <translation>Muulize meneja</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Void a dish</source>
        <translation>Batilisha chakula</translation>
    </message>
    <message>
        <source>Give a discount</source>
        <translation>Toa punguzo</translation>
    </message>
    <message>
        <source>Comp</source>
        <translation>Bila malipo</translation>
    </message>
    <message>
        <source>Change a price</source>
        <translation>Badilisha bei</translation>
    </message>
    <message>
        <source>Take off the service charge</source>
        <translation>Ondoa ada ya huduma</translation>
    </message>
    <message>
        <source>Open a paid check again</source>
        <translation>Fungua tena bili iliyolipwa</translation>
    </message>
    <message>
        <source>Decide about a payment</source>
        <translation>Amua kuhusu malipo</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rejesho</translation>
    </message>
    <message>
        <source>Change a tip</source>
        <translation>Badilisha bakshishi</translation>
    </message>
    <message>
        <source>Move cash</source>
        <translation>Hamisha taslimu</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Fungua droo bila mauzo</translation>
    </message>
    <message>
        <source>Decide who sits where</source>
        <translation>Amua nani anakaa wapi</translation>
    </message>
    <message>
        <source>Take orders</source>
        <translation>Kuchukua oda</translation>
    </message>
    <message>
        <source>Give a check to another server</source>
        <translation>Kumpa mhudumu mwingine bili</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation>Kupokea malipo</translation>
    </message>
    <message>
        <source>Open a shift with a drawer</source>
        <translation>Kufungua zamu na droo</translation>
    </message>
    <message>
        <source>Count a drawer and close it</source>
        <translation>Kuhesabu droo na kuifunga</translation>
    </message>
    <message>
        <source>See what a drawer should hold</source>
        <translation>Kuona droo inapaswa kuwa na nini</translation>
    </message>
    <message>
        <source>Carry a bank of one&apos;s own</source>
        <translation>Kubeba pesa zake za chenji</translation>
    </message>
    <message>
        <source>Mark a dish sold out</source>
        <translation>Kuweka chakula kimeisha</translation>
    </message>
    <message>
        <source>Seat guests</source>
        <translation>Kukalisha wageni</translation>
    </message>
    <message>
        <source>Give tables to servers</source>
        <translation>Kuwapa wahudumu meza</translation>
    </message>
    <message>
        <source>Correct hours worked</source>
        <translation>Kusahihisha saa za kazi</translation>
    </message>
    <message>
        <source>Share out tips</source>
        <translation>Kugawa bakshishi</translation>
    </message>
    <message>
        <source>Start training mode</source>
        <translation>Kuanzisha mazoezi</translation>
    </message>
    <message>
        <source>Edit the menu and the rules</source>
        <translation>Kuhariri menyu na kanuni</translation>
    </message>
    <message>
        <source>Edit staff, roles, PINs and badges</source>
        <translation>Kuhariri wafanyakazi, wajibu, PIN na beji</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>Kuona ripoti</translation>
    </message>
    <message>
        <source>Let devices in and out</source>
        <translation>Kuruhusu na kuondoa vifaa</translation>
    </message>
    <message>
        <source>Repair what was put aside</source>
        <translation>Kurekebisha kilichowekwa kando</translation>
    </message>
    <message>
        <source>Agree for the house</source>
        <translation>Kubali kwa niaba ya nyumba</translation>
    </message>
    <message>
        <source>Agree to reasons that want a manager</source>
        <translation>Kubali sababu zinazohitaji meneja</translation>
    </message>
</context>
<context>
    <name>PhoneField</name>
    <message>
        <source>Type the whole number, like 0712 345 678.</source>
        <translation>Andika namba yote, kama 0712 345 678.</translation>
    </message>
</context>
<context>
    <name>PickupDisplay</name>
    <message>
        <source>Being made</source>
        <translation>Zinaandaliwa</translation>
    </message>
    <message>
        <source>Ready: come to the counter</source>
        <translation>Tayari: njoo kaunta</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>There is no file %1 that can be opened. Choose it in the list or with Browse.</source>
        <translation>Hakuna faili %1 inayoweza kufunguliwa. Ichague kwenye orodha au kwa Tafuta.</translation>
    </message>
    <message>
        <source>%1 is too large. Use a picture of up to 24 MB and 64 megapixels.</source>
        <translation>%1 ni kubwa mno. Tumia picha isiyozidi MB 24 na megapikseli 64.</translation>
    </message>
    <message>
        <source>%1 is neither JPEG nor PNG. Save it as one of them and choose it again.</source>
        <translation>%1 si JPEG wala PNG. Ihifadhi kama mojawapo kisha uichague tena.</translation>
    </message>
    <message>
        <source>%1 is damaged: the picture in it cannot be read. Use another copy.</source>
        <translation>%1 imeharibika: picha iliyomo haisomeki. Tumia nakala nyingine.</translation>
    </message>
    <message>
        <source>%1 is too small. A picture has 48 dots or more on each side.</source>
        <translation>%1 ni ndogo mno. Picha iwe na nukta 48 au zaidi kila upande.</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Reading the picture…</source>
        <translation>Inasoma picha…</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Nyingine…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chagua…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Chagua picha</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ondoa</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>JPEG or PNG, up to 24 MB. It is made small here; the file stays as it is.</source>
        <translation>JPEG au PNG, hadi MB 24. Inafanywa ndogo hapa; faili inabaki ilivyo.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Type where the file is, or drop it here</source>
        <translation>Andika faili ilipo, au idondoshe hapa</translation>
    </message>
    <message>
        <source>There are no pictures in your folders. Look for them with Browse.</source>
        <translation>Hakuna picha kwenye folda zako. Zitafute kwa Tafuta.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>Take this picture</source>
        <translation>Chukua picha hii</translation>
    </message>
    <message>
        <source>Type where the file is, or choose one in the list.</source>
        <translation>Andika faili ilipo, au chagua moja kwenye orodha.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Tafuta…</translation>
    </message>
</context>
<context>
    <name>PiecesRow</name>
    <message>
        <source>Pieces of %1</source>
        <translation>Vipande vya %1</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Enter your PIN</source>
        <translation>Weka PIN yako</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n s, then try again</source>
        <translation>
            <numerusform>Subiri sekunde %n, kisha jaribu tena</numerusform>
            <numerusform>Subiri sekunde %n, kisha jaribu tena</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Inakagua…</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN, %n tries left</source>
        <translation>
            <numerusform>PIN si sahihi, limebaki jaribio %n</numerusform>
            <numerusform>PIN si sahihi, yamebaki majaribio %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN si sahihi</translation>
    </message>
    <message>
        <source>%1 of %2 entered</source>
        <translation>%1 kati ya %2 zimewekwa</translation>
    </message>
</context>
<context>
    <name>PosMain</name>
    <message>
        <source>Till</source>
        <translation>Kituo cha malipo</translation>
    </message>
    <message>
        <source>Till, TRAINING</source>
        <translation>Mashine ya mauzo, MAFUNZO</translation>
    </message>
    <message>
        <source>TRAINING: nothing here is real. No kitchen, no drawer, no report hears of it.</source>
        <translation>MAFUNZO: hakuna cha kweli hapa. Jiko, droo na ripoti havisikii.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ondoka</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>MAFUNZO</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Nimeona</translation>
    </message>
</context>
<context>
    <name>PosWords</name>
    <message>
        <source>Type a name for the tab first.</source>
        <translation>Andika jina la bili kwanza.</translation>
    </message>
    <message>
        <source>A check takes 500 guests at most. Open a second one.</source>
        <translation>Bili moja inachukua wageni 500 tu. Fungua ya pili.</translation>
    </message>
    <message>
        <source>This check is paid and closed.</source>
        <translation>Bili hii imelipwa na kufungwa.</translation>
    </message>
    <message>
        <source>A check has one guest at least.</source>
        <translation>Bili ina mgeni mmoja angalau.</translation>
    </message>
    <message>
        <source>A check takes 500 guests at most.</source>
        <translation>Bili moja inachukua wageni 500 tu.</translation>
    </message>
    <message>
        <source>This check is paid and closed. Open the table again for a new one.</source>
        <translation>Bili hii imelipwa na kufungwa. Fungua meza tena kwa bili mpya.</translation>
    </message>
    <message>
        <source>The quantity must be one or more. To take a line off, use Remove.</source>
        <translation>Idadi iwe moja au zaidi. Kuondoa mstari, tumia Ondoa.</translation>
    </message>
    <message>
        <source>A line takes 999 at most. Add a second line.</source>
        <translation>Mstari unachukua 999 tu. Ongeza mstari wa pili.</translation>
    </message>
    <message>
        <source>Seats go from 1 to 99.</source>
        <translation>Viti ni kutoka 1 hadi 99.</translation>
    </message>
    <message>
        <source>The note is too long for a kitchen ticket. Use 200 letters or fewer.</source>
        <translation>Ujumbe ni mrefu mno kwa tiketi ya jikoni. Tumia herufi 200 au chache.</translation>
    </message>
    <message>
        <source>This line is not on the check any more.</source>
        <translation>Mstari huu haupo tena kwenye bili.</translation>
    </message>
    <message>
        <source>The kitchen has this line already. Void it instead.</source>
        <translation>Jikoni tayari wana mstari huu. Ubatilishe badala yake.</translation>
    </message>
    <message>
        <source>Everything is sent already.</source>
        <translation>Yote yametumwa tayari.</translation>
    </message>
    <message>
        <source>This check is paid and closed. Nothing was taken off.</source>
        <translation>Bili hii imelipwa na kufungwa. Hakuna kilichoondolewa.</translation>
    </message>
    <message>
        <source>The kitchen does not have this line yet. Remove it instead.</source>
        <translation>Jikoni hawana mstari huu bado. Uondoe badala yake.</translation>
    </message>
    <message>
        <source>This line is void already.</source>
        <translation>Mstari huu umebatilishwa tayari.</translation>
    </message>
    <message>
        <source>Say why the line is taken off.</source>
        <translation>Sema kwa nini mstari unaondolewa.</translation>
    </message>
    <message>
        <source>Only a manager can void what is sent.</source>
        <translation>Meneja pekee anaweza kubatilisha kilichotumwa.</translation>
    </message>
    <message>
        <source>This check is paid already. Nothing was taken.</source>
        <translation>Bili hii imelipwa tayari. Hakuna kilichochukuliwa.</translation>
    </message>
    <message>
        <source>Type an amount first.</source>
        <translation>Andika kiasi kwanza.</translation>
    </message>
    <message>
        <source>That is less than the amount to pay.</source>
        <translation>Hiyo ni chini ya kiasi cha kulipa.</translation>
    </message>
    <message>
        <source>Type the number on the slip or the confirmation code, so that the payment can be found again.</source>
        <translation>Andika namba ya karatasi au msimbo wa uthibitisho, ili malipo yapatikane tena.</translation>
    </message>
    <message>
        <source>This payment was recorded with another amount. Look at the check before you take it again.</source>
        <translation>Malipo haya yalirekodiwa kwa kiasi kingine. Angalia bili kabla ya kuyachukua tena.</translation>
    </message>
    <message>
        <source>Some lines are not sent. Send or remove them first.</source>
        <translation>Baadhi ya mistari haijatumwa. Itume au iondoe kwanza.</translation>
    </message>
    <message>
        <source>This check is closed already.</source>
        <translation>Bili hii imefungwa tayari.</translation>
    </message>
    <message>
        <source>Something is still owed on this check.</source>
        <translation>Bado kuna deni kwenye bili hii.</translation>
    </message>
    <message>
        <source>The choices of this dish have changed. Open it again.</source>
        <translation>Chaguo za chakula hiki zimebadilika. Kifungue tena.</translation>
    </message>
    <message>
        <source>A choice is missing.</source>
        <translation>Chaguo moja halipo.</translation>
    </message>
    <message>
        <source>That is more than may be chosen.</source>
        <translation>Hizo ni zaidi ya zinazoruhusiwa.</translation>
    </message>
    <message>
        <source>This till&apos;s drawer is open already.</source>
        <translation>Droo ya kituo hiki iko wazi tayari.</translation>
    </message>
    <message>
        <source>No drawer is open on this till.</source>
        <translation>Hakuna droo iliyo wazi kwenye kituo hiki.</translation>
    </message>
    <message>
        <source>A check is half paid into this drawer. Finish it, then close the shift.</source>
        <translation>Kuna bili iliyolipwa nusu kwenye droo hii. Imalize, kisha funga zamu.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Taslimu</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kadi</translation>
    </message>
    <message>
        <source>M-PESA</source>
        <translation>M-PESA</translation>
    </message>
    <message>
        <source>That is more than is due. Nothing was taken. Enter %1 or less.</source>
        <translation>Hiyo ni zaidi ya deni. Hakuna kilichochukuliwa. Andika %1 au chini.</translation>
    </message>
    <message>
        <source>Only cash can be more than the amount due. Nothing was taken. Enter %1 or less.</source>
        <translation>Taslimu pekee inaweza kuzidi deni. Hakuna kilichochukuliwa. Andika %1 au chini.</translation>
    </message>
    <message>
        <source>No drawer is open on this till. Nothing was taken. Open a drawer with its float, then take the payment.</source>
        <translation>Hakuna droo iliyofunguliwa kwenye mashine hii. Hakuna kilichochukuliwa. Fungua droo na chenji yake, kisha pokea malipo.</translation>
    </message>
    <message>
        <source>This dish is not on the menu any more. Offer something else.</source>
        <translation>Chakula hiki hakipo tena kwenye menyu. Pendekeza kingine.</translation>
    </message>
    <message>
        <source>The office has taken this dish off sale. Offer something else.</source>
        <translation>Ofisi imeondoa chakula hiki. Pendekeza kingine.</translation>
    </message>
    <message>
        <source>A float is a whole amount of cash, like 2,000. Type it again; 0 when the drawer is empty.</source>
        <translation>Chenji ya kuanzia ni kiasi kamili cha taslimu, kama 2,000. Andika tena; 0 kama droo ni tupu.</translation>
    </message>
    <message>
        <source>A count is a whole amount of cash, like 24,300. The shift is still open. Count again.</source>
        <translation>Hesabu ni kiasi kamili cha taslimu, kama 24,300. Zamu bado iko wazi. Hesabu tena.</translation>
    </message>
    <message>
        <source>Guests sit at this table already. Nothing was changed.</source>
        <translation>Wageni wameshakaa kwenye meza hii. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Nobody sits at this table.</source>
        <translation>Hakuna mtu kwenye meza hii.</translation>
    </message>
    <message>
        <source>This table is cleared already.</source>
        <translation>Meza hii imeshasafishwa.</translation>
    </message>
    <message>
        <source>A party has one guest at least.</source>
        <translation>Kundi lina mgeni mmoja angalau.</translation>
    </message>
    <message>
        <source>This table&apos;s check is still open. Have it paid first.</source>
        <translation>Bili ya meza hii bado iko wazi. Ilipwe kwanza.</translation>
    </message>
    <message>
        <source>A check of this drawer was served by two at once, and its money does not add up yet. Decide it under Decisions, then close the shift.</source>
        <translation>Bili ya droo hii ilihudumiwa na wawili kwa wakati mmoja, na pesa zake bado hazilingani. Iamue chini ya Maamuzi, kisha funga zamu.</translation>
    </message>
    <message>
        <source>Somebody has decided this already.</source>
        <translation>Mtu mwingine ameshaamua hili.</translation>
    </message>
    <message>
        <source>The bill was split anew meanwhile. Nothing was taken. Look at the shares again.</source>
        <translation>Bili imegawanywa upya. Hakuna kilichochukuliwa. Angalia mafungu tena.</translation>
    </message>
    <message>
        <source>A tip cannot be less than nothing. Nothing was taken.</source>
        <translation>Bakshishi haiwezi kuwa chini ya sifuri. Hakuna kilichochukuliwa.</translation>
    </message>
    <message>
        <source>Money of another country is taken in cash only. Nothing was taken.</source>
        <translation>Pesa ya nchi nyingine hupokelewa taslimu tu. Hakuna kilichochukuliwa.</translation>
    </message>
    <message>
        <source>This payment is not on the check. Nothing was given back.</source>
        <translation>Malipo haya hayapo kwenye bili. Hakuna kilichorudishwa.</translation>
    </message>
    <message>
        <source>This payment was given back before. Nothing was given back again.</source>
        <translation>Malipo haya yalirudishwa awali. Hakuna kilichorudishwa tena.</translation>
    </message>
    <message>
        <source>House account</source>
        <translation>Akaunti ya mteja</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Kadi ya zawadi</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Vocha</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Malipo ya awali</translation>
    </message>
    <message>
        <source>This check is paid already.</source>
        <translation>Bili hii imeshalipwa.</translation>
    </message>
    <message>
        <source>It is one bill as it is.</source>
        <translation>Tayari ni bili moja.</translation>
    </message>
    <message>
        <source>The check has changed meanwhile. Nothing was split. Look at it again.</source>
        <translation>Bili imebadilika. Hakuna kilichogawanywa. Iangalie tena.</translation>
    </message>
    <message>
        <source>Somebody has paid. What is paid stays as it is; the rest can still be moved.</source>
        <translation>Mtu ameshalipa. Kilicholipwa kinabaki; kingine bado kinaweza kuhamishwa.</translation>
    </message>
    <message>
        <source>That is more than nobody has yet. Enter less.</source>
        <translation>Hicho ni zaidi ya kilichobaki. Weka kidogo.</translation>
    </message>
    <message>
        <source>This check is paid and closed. Nothing was taken off. Refund it, or open it again.</source>
        <translation>Bili hii imelipwa na kufungwa. Hakuna kilichopunguzwa. Rudisha pesa, au ifungue tena.</translation>
    </message>
    <message>
        <source>Nothing is left to take off here.</source>
        <translation>Hakuna kilichobaki cha kupunguza hapa.</translation>
    </message>
    <message>
        <source>Type how much to take off, like 10. Nothing was taken off.</source>
        <translation>Andika kiasi cha kupunguza, kama 10. Hakuna kilichopunguzwa.</translation>
    </message>
    <message>
        <source>That is more than there is. Nothing was taken off. Enter less.</source>
        <translation>Hiyo ni zaidi ya iliyopo. Hakuna kilichopunguzwa. Weka kidogo zaidi.</translation>
    </message>
    <message>
        <source>Say why something is taken off.</source>
        <translation>Sema kwa nini kuna punguzo.</translation>
    </message>
    <message>
        <source>Only a manager can allow this.</source>
        <translation>Meneja pekee anaweza kuruhusu hili.</translation>
    </message>
    <message>
        <source>It was taken off the check before.</source>
        <translation>Iliondolewa kwenye bili kabla.</translation>
    </message>
    <message>
        <source>No service is charged on this check.</source>
        <translation>Bili hii haitozwi ada ya huduma.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Tayari iko hivyo.</translation>
    </message>
    <message>
        <source>Say why no service is charged.</source>
        <translation>Sema kwa nini huduma haitozwi.</translation>
    </message>
    <message>
        <source>This check is paid and closed. The price was not changed.</source>
        <translation>Bili hii imelipwa na kufungwa. Bei haikubadilishwa.</translation>
    </message>
    <message>
        <source>A price is a whole amount, like 450. It was not changed. Type it again.</source>
        <translation>Bei ni kiasi kizima, kama 450. Haikubadilishwa. Andika tena.</translation>
    </message>
    <message>
        <source>It costs that already.</source>
        <translation>Bei yake tayari ni hiyo.</translation>
    </message>
    <message>
        <source>Say why the price is changed.</source>
        <translation>Sema kwa nini bei inabadilishwa.</translation>
    </message>
    <message>
        <source>This check is still open. Void the line instead.</source>
        <translation>Bili hii bado iko wazi. Batilisha mstari badala yake.</translation>
    </message>
    <message>
        <source>Nothing is left to give back on this check.</source>
        <translation>Hakuna kilichobaki cha kurudisha kwenye bili hii.</translation>
    </message>
    <message>
        <source>That is more than was paid for it. Nothing was given back. Enter less.</source>
        <translation>Hiyo ni zaidi ya kilicholipwa. Hakuna kilichorudishwa. Weka kidogo zaidi.</translation>
    </message>
    <message>
        <source>No drawer is open on this till. Nothing was given back. Open a drawer first.</source>
        <translation>Hakuna droo iliyofunguliwa hapa. Hakuna kilichorudishwa. Fungua droo kwanza.</translation>
    </message>
    <message>
        <source>Say why money is given back.</source>
        <translation>Sema kwa nini pesa zinarudishwa.</translation>
    </message>
    <message>
        <source>This check is open already.</source>
        <translation>Bili hii tayari iko wazi.</translation>
    </message>
    <message>
        <source>Say why the check is opened again.</source>
        <translation>Sema kwa nini bili inafunguliwa tena.</translation>
    </message>
    <message>
        <source>This check is paid and closed. The coupon was not taken.</source>
        <translation>Bili hii imelipwa na kufungwa. Kuponi haikupokelewa.</translation>
    </message>
    <message>
        <source>No coupon is called that. Look at it again.</source>
        <translation>Hakuna kuponi yenye jina hilo. Itazame tena.</translation>
    </message>
    <message>
        <source>This coupon does not count at this hour. It was not taken.</source>
        <translation>Kuponi hii haitumiki saa hii. Haikupokelewa.</translation>
    </message>
    <message>
        <source>This coupon is not for a check like this one. It was not taken.</source>
        <translation>Kuponi hii si ya bili kama hii. Haikupokelewa.</translation>
    </message>
    <message>
        <source>This coupon was taken as often as it may be.</source>
        <translation>Kuponi hii imetumika mara zote zinazoruhusiwa.</translation>
    </message>
    <message>
        <source>This coupon was taken as often today as it may be. It counts again tomorrow.</source>
        <translation>Kuponi hii imetumika leo mara zote zinazoruhusiwa. Itatumika tena kesho.</translation>
    </message>
    <message>
        <source>This coupon is on the check already.</source>
        <translation>Kuponi hii tayari iko kwenye bili.</translation>
    </message>
    <message>
        <source>Choose a size first.</source>
        <translation>Chagua ukubwa kwanza.</translation>
    </message>
    <message>
        <source>The notes and coins are not the sum. The shift is still open. Count again.</source>
        <translation>Noti na sarafu hazilingani na jumla. Zamu bado iko wazi. Hesabu tena.</translation>
    </message>
    <message>
        <source>The count is not what should be there. Say why, or count again.</source>
        <translation>Hesabu si ile inayopaswa kuwepo. Sema kwa nini, au hesabu tena.</translation>
    </message>
    <message>
        <source>Type an amount first, like 2,000. Nothing was moved.</source>
        <translation>Andika kiasi kwanza, kama 2,000. Hakuna kilichohamishwa.</translation>
    </message>
    <message>
        <source>That is more than is in the drawer. Nothing was moved.</source>
        <translation>Hicho ni zaidi ya kilichomo kwenye droo. Hakuna kilichohamishwa.</translation>
    </message>
    <message>
        <source>Say why. Nothing was moved.</source>
        <translation>Sema kwa nini. Hakuna kilichohamishwa.</translation>
    </message>
    <message>
        <source>Only a manager can do this. Nothing was moved.</source>
        <translation>Ni meneja tu anayeweza kufanya hivi. Hakuna kilichohamishwa.</translation>
    </message>
    <message>
        <source>It is sold by weight. Nothing was added. Type the grams.</source>
        <translation>Huuzwa kwa uzito. Hakuna kilichoongezwa. Andika gramu.</translation>
    </message>
    <message>
        <source>It is not sold by weight. Nothing was added.</source>
        <translation>Hakiuzwi kwa uzito. Hakuna kilichoongezwa.</translation>
    </message>
    <message>
        <source>That is a ton. Nothing was added. Type the grams, like 750.</source>
        <translation>Hiyo ni tani. Hakuna kilichoongezwa. Andika gramu, kama 750.</translation>
    </message>
    <message>
        <source>It has no price on the menu. Nothing was added. Type one.</source>
        <translation>Hakina bei kwenye menyu. Hakuna kilichoongezwa. Andika bei.</translation>
    </message>
    <message>
        <source>A price is not below nothing. Nothing was added.</source>
        <translation>Bei haiwezi kuwa chini ya sifuri. Hakuna kilichoongezwa.</translation>
    </message>
    <message>
        <source>Say the allergy in fewer words. Nothing was changed.</source>
        <translation>Taja mzio kwa maneno machache. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Only whole portions can be taken off, and no more than there are.</source>
        <translation>Ni sahani nzima tu zinaweza kuondolewa, na si zaidi ya zilizopo.</translation>
    </message>
    <message>
        <source>Some of this line was given away. Void all of it, or take the comp back first.</source>
        <translation>Sehemu ya hii ilitolewa bila malipo. Batilisha yote, au ondoa zawadi hiyo kwanza.</translation>
    </message>
    <message>
        <source>Your bank is open on another till. Close it there first.</source>
        <translation>Mkoba wako umefunguliwa kwenye mashine nyingine. Ufunge huko kwanza.</translation>
    </message>
    <message>
        <source>Nothing is held any more: the kitchen has it, or it was taken off.</source>
        <translation>Hakuna kinachosubiri tena: kipo jikoni, au kimeondolewa.</translation>
    </message>
    <message>
        <source>There is nothing to hold. What is sent is being cooked.</source>
        <translation>Hakuna cha kusubirisha. Kilichotumwa kinapikwa.</translation>
    </message>
    <message>
        <source>The guests paid less than that, or had money back at another till. Nothing was given back. Enter less.</source>
        <translation>Wageni walilipa chini ya hapo, au wamerudishiwa pesa kwenye mashine nyingine. Hakuna kilichorudishwa. Weka kidogo zaidi.</translation>
    </message>
    <message>
        <source>Say what the guest may not eat. Nothing was changed.</source>
        <translation>Sema mgeni hawezi kula nini. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Somebody has just said so. Look at the dish again.</source>
        <translation>Mtu mwingine amesema hivyo sasa hivi. Angalia chakula tena.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Meza %1</translation>
    </message>
    <message>
        <source>Count the bank first. Nothing was moved.</source>
        <translation>Hesabu mkoba kwanza. Hakuna kilichohamishwa.</translation>
    </message>
    <message>
        <source>The bank was counted empty, so there is nothing to move.</source>
        <translation>Mkoba ulihesabiwa mtupu, kwa hiyo hakuna cha kuhamisha.</translation>
    </message>
    <message>
        <source>This bank was handed in already. Nothing was moved.</source>
        <translation>Mkoba huu umeshakabidhiwa. Hakuna kilichohamishwa.</translation>
    </message>
    <message>
        <source>No drawer is open on this till. Open one, then hand the bank in.</source>
        <translation>Hakuna droo iliyo wazi kwenye mashine hii. Fungua moja, kisha kabidhi mkoba.</translation>
    </message>
    <message>
        <source>The drawer holds other money than the bank. Nothing was moved.</source>
        <translation>Droo ina pesa ya sarafu tofauti na mkoba. Hakuna kilichohamishwa.</translation>
    </message>
    <message>
        <source>Only who may move cash takes a bank in.</source>
        <translation>Anayeruhusiwa kuhamisha pesa taslimu pekee ndiye anayepokea mkoba.</translation>
    </message>
    <message>
        <source>The house wants a note with this reason. Nothing was moved.</source>
        <translation>Nyumba inataka maelezo pamoja na sababu hii. Hakuna kilichohamishwa.</translation>
    </message>
    <message>
        <source>For this reason a manager must agree. Nothing was moved.</source>
        <translation>Kwa sababu hii meneja lazima akubali. Hakuna kilichohamishwa.</translation>
    </message>
    <message>
        <source>A guest&apos;s phone is asked to pay this. Nothing was split. Wait for the answer first.</source>
        <translation>Simu ya mgeni imeombwa kulipa hii. Hakuna kilichogawanywa. Subiri jibu kwanza.</translation>
    </message>
    <message>
        <source>A card is being charged for this. Nothing was split. Wait for the terminal first.</source>
        <translation>Kadi inatozwa kwa hii. Hakuna kilichogawanywa. Subiri mashine ya kadi kwanza.</translation>
    </message>
</context>
<context>
    <name>PriceSheet</name>
    <message>
        <source>Price of %1</source>
        <translation>Bei ya %1</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>Bei nyingine</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Bei ya moja</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kwa nini?</translation>
    </message>
    <message>
        <source>Type the price first.</source>
        <translation>Andika bei kwanza.</translation>
    </message>
</context>
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
    <message>
        <source>CREDIT NOTE</source>
        <translation>HATI YA MKOPO</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Hati ya mkopo</translation>
    </message>
    <message>
        <source>For receipt</source>
        <translation>Kwa risiti</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Ameruhusu</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Bahshishi</translation>
    </message>
    <message>
        <source>INTO THE SAFE</source>
        <translation>KWENYE SEFU</translation>
    </message>
    <message>
        <source>X REPORT</source>
        <translation>RIPOTI YA X</translation>
    </message>
    <message>
        <source>As it stood</source>
        <translation>Hali ya saa</translation>
    </message>
    <message>
        <source>Service charge in it</source>
        <translation>Ada ya huduma ndani yake</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>Punguzo lililotolewa</translation>
    </message>
    <message>
        <source>On the house</source>
        <translation>Bila malipo</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zilizorudishwa</translation>
    </message>
    <message>
        <source>Refunds (%1)</source>
        <translation>Marejesho (%1)</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Kuzungusha taslimu</translation>
    </message>
    <message>
        <source>Tips, not sales</source>
        <translation>Bakshishi, si mauzo</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 inayotarajiwa</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>%1 iliyohesabiwa</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Pesa zilizowekwa</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Pesa zilizotolewa</translation>
    </message>
    <message>
        <source>Into the safe</source>
        <translation>Zilizowekwa kwenye sefu</translation>
    </message>
    <message>
        <source>Opened without a sale</source>
        <translation>Ilifunguliwa bila mauzo</translation>
    </message>
    <message>
        <source>Times counted</source>
        <translation>Mara iliyohesabiwa</translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <translation>Noti na sarafu</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Jumla kuu</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Kutoka: %1</translation>
    </message>
    <message>
        <source>MOVED - do not cook again</source>
        <translation>IMEHAMA - usipike tena</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Mgawo</translation>
    </message>
    <message>
        <source>GIFT RECEIPT</source>
        <translation>RISITI YA ZAWADI</translation>
    </message>
    <message>
        <source>TRAINING - NOTHING HERE IS REAL</source>
        <translation>MAFUNZO - HAKUNA CHA KWELI HAPA</translation>
    </message>
    <message>
        <source>Paid in and out, not sales</source>
        <translation>Zilizoingia na kutoka, si mauzo</translation>
    </message>
    <message>
        <source>ALLERGY CHANGED - none now</source>
        <translation>MZIO UMEBADILIKA - hakuna sasa</translation>
    </message>
    <message>
        <source>ALLERGY CHANGED - look before you cook</source>
        <translation>MZIO UMEBADILIKA - angalia kabla ya kupika</translation>
    </message>
    <message>
        <source>Code pages: which lines are right?</source>
        <translation>Kurasa za herufi: mistari ipi ni sahihi?</translation>
    </message>
    <message>
        <source>Darkness</source>
        <translation>Wingi wa wino</translation>
    </message>
    <message>
        <source>LATE</source>
        <translation>IMECHELEWA</translation>
    </message>
    <message>
        <source>Waiting since %1: ask before you cook.</source>
        <translation>Inasubiri tangu %1: uliza kabla ya kupika.</translation>
    </message>
    <message>
        <source>Slip no.</source>
        <translation>Karatasi na.</translation>
    </message>
    <message>
        <source>FOR %1</source>
        <translation>YA %1</translation>
    </message>
    <message>
        <source>Printed at %1, since %2 does not print.</source>
        <translation>Imechapishwa kwenye %1, kwa sababu %2 haichapishi.</translation>
    </message>
</context>
<context>
    <name>PrinterBoard</name>
    <message>
        <source>Prints</source>
        <translation>Inachapisha</translation>
    </message>
    <message>
        <source>Not in reach</source>
        <translation>Haifikiki</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Haijibu</translation>
    </message>
    <message>
        <source>Went in a slip</source>
        <translation>Ilikatika katikati ya karatasi</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>Imeishiwa karatasi</translation>
    </message>
    <message>
        <source>Cover is open</source>
        <translation>Kifuniko kiko wazi</translation>
    </message>
    <message>
        <source>Cutter is stuck</source>
        <translation>Kisu kimekwama</translation>
    </message>
    <message>
        <source>Too hot</source>
        <translation>Imepata joto sana</translation>
    </message>
    <message>
        <source>Is off-line</source>
        <translation>Haiko tayari</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>Haiwezi kufunguliwa</translation>
    </message>
    <message>
        <source>No print system</source>
        <translation>Hakuna mfumo wa kuchapisha</translation>
    </message>
</context>
<context>
    <name>PrinterRows</name>
    <message>
        <source>Look for network printers</source>
        <translation>Tafuta printa za mtandao</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Chapisha ukurasa wa majaribio</translation>
    </message>
</context>
<context>
    <name>PrinterTrouble</name>
    <message>
        <source>Printer</source>
        <translation>Printa</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) to look for</source>
        <translation>
            <numerusform>Karatasi %n ya kutafuta</numerusform>
            <numerusform>Karatasi %n za kutafuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it on paper?</source>
        <translation>Imetoka kwenye karatasi?</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Printa</translation>
    </message>
    <message>
        <source>Last answer: %1. Printed on by: %2.</source>
        <translation>Jibu la mwisho: %1. Inayochapisha hapo: %2.</translation>
    </message>
</context>
<context>
    <name>PrintersView</name>
    <message>
        <source>No printer is set up yet. Add one under Rules.</source>
        <translation>Hakuna printa iliyowekwa bado. Ongeza moja kwenye Kanuni.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Karatasi</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Kifuniko</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Jibu la mwisho</translation>
    </message>
    <message>
        <source>Terminal that prints on it</source>
        <translation>Kituo kinachochapisha hapo</translation>
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
    <message>
        <source>%1 is an office printer, and this computer lacks the program for those. Install cups-client.</source>
        <translation>%1 ni printa ya ofisi, na kompyuta hii haina programu yake. Sakinisha cups-client.</translation>
    </message>
</context>
<context>
    <name>ProgramWindow</name>
    <message>
        <source>Look</source>
        <translation>Tazama</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ondoa ombi</translation>
    </message>
</context>
<context>
    <name>PromptSheet</name>
    <message>
        <source>Type the guest&apos;s number first.</source>
        <translation>Andika kwanza namba ya mgeni.</translation>
    </message>
    <message>
        <source>M-PESA %1</source>
        <translation>M-PESA %1</translation>
    </message>
    <message>
        <source>Type the code of the confirmation message on the guest&apos;s phone.</source>
        <translation>Andika msimbo wa ujumbe wa uthibitisho ulio kwenye simu ya mgeni.</translation>
    </message>
    <message>
        <source>Guest&apos;s phone number</source>
        <translation>Namba ya simu ya mgeni</translation>
    </message>
    <message>
        <source>712 345 678</source>
        <translation>712 345 678</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n second(s)</source>
        <translation>
            <numerusform>Inasubiri kwa sekunde %n</numerusform>
            <numerusform>Inasubiri kwa sekunde %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmation code</source>
        <translation>Msimbo wa uthibitisho</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Angalia tena</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Namba nyingine</translation>
    </message>
    <message>
        <source>Use another way</source>
        <translation>Tumia njia nyingine</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Tuma %1</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Maliza baadaye</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Tuma tena</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Pokea %1</translation>
    </message>
    <message>
        <source>Type the code first, so that the payment can be found again.</source>
        <translation>Andika msimbo kwanza, ili malipo yaweze kupatikana tena.</translation>
    </message>
    <message>
        <source>The guest paid %1, which is %2 more than is due</source>
        <translation>Mgeni amelipa %1, yaani %2 zaidi ya deni</translation>
    </message>
    <message>
        <source>Ask the guest what the rest is for.</source>
        <translation>Muulize mgeni salio ni la nini.</translation>
    </message>
    <message>
        <source>Paid to the number, on no bill yet</source>
        <translation>Imelipwa kwa namba, bado haiko kwenye bili</translation>
    </message>
    <message>
        <source>Not this payment</source>
        <translation>Si malipo haya</translation>
    </message>
    <message>
        <source>Take it, %1 is a tip</source>
        <translation>Pokea, %1 ni bakshishi</translation>
    </message>
</context>
<context>
    <name>PromptWords</name>
    <message>
        <source>This check is paid already. Nothing was asked for.</source>
        <translation>Bili hii imeshalipwa. Hakuna kilichoombwa.</translation>
    </message>
    <message>
        <source>Some lines are not sent. Send or remove them first.</source>
        <translation>Baadhi ya mistari haijatumwa. Itume au iondoe kwanza.</translation>
    </message>
    <message>
        <source>The bill was split anew meanwhile. Look at the shares again.</source>
        <translation>Bili imegawanywa upya wakati huo. Angalia sehemu tena.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Hakuna kinachodaiwa.</translation>
    </message>
    <message>
        <source>M-PESA takes whole shillings. Type %1, and take the rest in cash.</source>
        <translation>M-PESA hupokea shilingi kamili. Andika %1, na upokee kilichobaki kwa taslimu.</translation>
    </message>
    <message>
        <source>M-PESA asks for Kenyan shillings only. Take the payment another way.</source>
        <translation>M-PESA huomba shilingi za Kenya pekee. Pokea malipo kwa njia nyingine.</translation>
    </message>
    <message>
        <source>That is more than is due. Type less, or nothing for all of it.</source>
        <translation>Hicho ni zaidi ya kinachodaiwa. Andika kidogo zaidi, au usiandike kitu kwa deni lote.</translation>
    </message>
    <message>
        <source>Type the whole number, like 712 345 678.</source>
        <translation>Andika namba nzima, kama 712 345 678.</translation>
    </message>
    <message>
        <source>A phone has paid this already. It goes on the bill in a moment.</source>
        <translation>Simu imeshalipa hii. Itaingia kwenye bili baada ya muda mfupi.</translation>
    </message>
    <message>
        <source>This request was made with another amount. Begin again.</source>
        <translation>Ombi hili lilifanywa kwa kiasi kingine. Anza tena.</translation>
    </message>
    <message>
        <source>Nobody was asked.</source>
        <translation>Hakuna aliyeombwa.</translation>
    </message>
    <message>
        <source>The guest has just paid by M-PESA. Take nothing else.</source>
        <translation>Mgeni amelipa sasa hivi kwa M-PESA. Usipokee kingine.</translation>
    </message>
    <message>
        <source>This was given up before. Take the payment another way.</source>
        <translation>Hili liliachwa mapema. Pokea malipo kwa njia nyingine.</translation>
    </message>
    <message>
        <source>M-PESA has not taken the request yet, so there is nothing to check.</source>
        <translation>M-PESA bado haijapokea ombi, kwa hiyo hakuna cha kuangalia.</translation>
    </message>
    <message>
        <source>It is paid.</source>
        <translation>Imelipwa.</translation>
    </message>
    <message>
        <source>A confirmation code has ten letters and digits, like SJK1A2B3C4.</source>
        <translation>Msimbo wa uthibitisho una herufi na tarakimu kumi, kama SJK1A2B3C4.</translation>
    </message>
    <message>
        <source>This code pays another bill already. Nothing was taken.</source>
        <translation>Msimbo huu umeshalipa bili nyingine. Hakuna kilichopokelewa.</translation>
    </message>
    <message>
        <source>This payment is on the bill already.</source>
        <translation>Malipo haya yameshaingia kwenye bili.</translation>
    </message>
    <message>
        <source>This terminal does not have the bill. Nothing was taken.</source>
        <translation>Kifaa hiki hakina bili hiyo. Hakuna kilichopokelewa.</translation>
    </message>
    <message>
        <source>Somebody has decided this already.</source>
        <translation>Mtu mwingine ameshaamua hili.</translation>
    </message>
    <message>
        <source>Nothing is due on this bill any more. The money goes back to the guest.</source>
        <translation>Bili hii haidaiwi tena. Pesa zinarudi kwa mgeni.</translation>
    </message>
    <message>
        <source>Your role does not take payments. Ask a cashier or a manager.</source>
        <translation>Wadhifa wako haupokei malipo. Muulize keshia au meneja.</translation>
    </message>
    <message>
        <source>Only a manager can send money back.</source>
        <translation>Meneja pekee ndiye anayeweza kurudisha pesa.</translation>
    </message>
    <message>
        <source>Say why the money goes back.</source>
        <translation>Eleza kwa nini pesa zinarudi.</translation>
    </message>
    <message>
        <source>No answer from the phone. Nothing was charged so far.</source>
        <translation>Simu haijajibu. Hadi sasa hakuna kilichotozwa.</translation>
    </message>
    <message>
        <source>M-PESA has not said whether the guest paid.</source>
        <translation>M-PESA haijasema kama mgeni amelipa.</translation>
    </message>
    <message>
        <source>Guest cancelled on the phone. Nothing was charged.</source>
        <translation>Mgeni ameghairi kwenye simu. Hakuna kilichotozwa.</translation>
    </message>
    <message>
        <source>The guest&apos;s M-PESA balance is too low. Nothing was charged.</source>
        <translation>Salio la M-PESA la mgeni halitoshi. Hakuna kilichotozwa.</translation>
    </message>
    <message>
        <source>The guest typed a wrong M-PESA PIN. Nothing was charged.</source>
        <translation>Mgeni ameandika PIN ya M-PESA isiyo sahihi. Hakuna kilichotozwa.</translation>
    </message>
    <message>
        <source>The guest&apos;s phone is busy with another payment. Nothing was charged. Wait a minute.</source>
        <translation>Simu ya mgeni inashughulika na malipo mengine. Hakuna kilichotozwa. Subiri dakika moja.</translation>
    </message>
    <message>
        <source>M-PESA is busy. Nothing was charged. Try again in half a minute.</source>
        <translation>M-PESA ina shughuli nyingi. Hakuna kilichotozwa. Jaribu tena baada ya nusu dakika.</translation>
    </message>
    <message>
        <source>M-PESA could not be reached. Nothing was charged.</source>
        <translation>M-PESA haikupatikana. Hakuna kilichotozwa.</translation>
    </message>
    <message>
        <source>The request waited too long and was not sent. Nothing was charged.</source>
        <translation>Ombi limesubiri sana na halikutumwa. Hakuna kilichotozwa.</translation>
    </message>
    <message>
        <source>Another phone paid this first. This one was not asked.</source>
        <translation>Simu nyingine imelipa hii kwanza. Hii haikuombwa.</translation>
    </message>
    <message>
        <source>M-PESA does not know this number. Nothing was charged.</source>
        <translation>M-PESA haiijui namba hii. Hakuna kilichotozwa.</translation>
    </message>
    <message>
        <source>M-PESA took no payment from this phone. Nothing was charged.</source>
        <translation>M-PESA haikupokea malipo kutoka simu hii. Hakuna kilichotozwa.</translation>
    </message>
    <message>
        <source>Waiting for the guest&apos;s phone</source>
        <translation>Inasubiri simu ya mgeni</translation>
    </message>
    <message>
        <source>Paid. It goes on the bill when somebody opens it with a drawer</source>
        <translation>Imelipwa. Itaingia kwenye bili mtu akiifungua akiwa na droo</translation>
    </message>
    <message>
        <source>Paid late: put it on the bill, or give it back</source>
        <translation>Imelipwa kwa kuchelewa: iweke kwenye bili, au irudishe</translation>
    </message>
    <message>
        <source>M-PESA has not said whether the guest paid. Look at the guest&apos;s phone.</source>
        <translation>M-PESA haijasema kama mgeni amelipa. Angalia simu ya mgeni.</translation>
    </message>
    <message>
        <source>Code typed; M-PESA has not confirmed it</source>
        <translation>Msimbo umeandikwa; M-PESA haijauthibitisha</translation>
    </message>
    <message>
        <source>A phone was asked for this money and may still pay. Wait for its answer, or take the payment another way.</source>
        <translation>Simu imeombwa pesa hizi na bado inaweza kulipa. Subiri jibu lake, au pokea malipo kwa njia nyingine.</translation>
    </message>
    <message>
        <source>Another phone was asked for this a moment before. This one was not asked.</source>
        <translation>Simu nyingine iliombwa hii muda mfupi kabla. Hii haikuombwa.</translation>
    </message>
    <message>
        <source>This payment is on a bill already.</source>
        <translation>Malipo haya tayari yako kwenye bili.</translation>
    </message>
    <message>
        <source>The office has explained this payment. It is for no bill.</source>
        <translation>Ofisi imeeleza malipo haya. Si ya bili yoyote.</translation>
    </message>
    <message>
        <source>This payment is in another currency. Take the payment another way.</source>
        <translation>Malipo haya ni ya sarafu nyingine. Pokea malipo kwa njia nyingine.</translation>
    </message>
    <message>
        <source>This payment is more than is due. Say first what the rest is for.</source>
        <translation>Malipo haya ni zaidi ya deni. Sema kwanza salio ni la nini.</translation>
    </message>
    <message>
        <source>A tip is not below nothing. Choose another one.</source>
        <translation>Bakshishi haiwi chini ya sifuri. Chagua nyingine.</translation>
    </message>
</context>
<context>
    <name>PromptsSheet</name>
    <message>
        <source>M-PESA waiting</source>
        <translation>M-PESA inayosubiri</translation>
    </message>
    <message>
        <source>Every result is kept, also when nobody looks.</source>
        <translation>Kila jibu linahifadhiwa, hata kama hakuna anayeangalia.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Hakuna kinachosubiri.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Put it on the bill</source>
        <translation>Iweke kwenye bili</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Irudishe</translation>
    </message>
    <message>
        <source>Open the bill</source>
        <translation>Fungua bili</translation>
    </message>
    <message>
        <source>M-PESA sends it back where the business account is looked after. Why?</source>
        <translation>M-PESA huirudisha mahali akaunti ya biashara inaposimamiwa. Kwa nini?</translation>
    </message>
</context>
<context>
    <name>PurseKinds</name>
    <message>
        <source>Gift card</source>
        <translation>Kadi ya zawadi</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Vocha</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Amana</translation>
    </message>
    <message>
        <source>House account</source>
        <translation>Akaunti ya mteja</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Zilizoingia</translation>
    </message>
    <message>
        <source>Paid a bill</source>
        <translation>Imelipa bili</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zimerudi</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Zilizotoka</translation>
    </message>
</context>
<context>
    <name>PursePage</name>
    <message>
        <source>Code or name</source>
        <translation>Msimbo au jina</translation>
    </message>
    <message>
        <source>No gift card or account has been used yet. Tills sell and load them.</source>
        <translation>Bado hakuna kadi ya zawadi au akaunti iliyotumika. Kaunta huziuza na kuzijaza.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Msimbo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Zilizoingia</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Zilizotumika</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Salio</translation>
    </message>
    <message>
        <source>Last moved</source>
        <translation>Mwisho kutumika</translation>
    </message>
    <message>
        <source>Every movement, the latest first.</source>
        <translation>Kila muamala, wa karibuni kwanza.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Bili</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kiasi</translation>
    </message>
</context>
<context>
    <name>PurseSheet</name>
    <message>
        <source>House account</source>
        <translation>Akaunti ya mteja</translation>
    </message>
    <message>
        <source>Gift card, voucher or deposit</source>
        <translation>Kadi ya zawadi, vocha au amana</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Msimbo au jina</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tafuta</translation>
    </message>
    <message>
        <source>Type the code, or tap an account.</source>
        <translation>Andika msimbo, au gusa akaunti.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Pokea %1</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Pokea</translation>
    </message>
    <message>
        <source>Choose who signs for this account.</source>
        <translation>Chagua anayesaini akaunti hii.</translation>
    </message>
    <message>
        <source>Code, name or phone</source>
        <translation>Msimbo, jina au simu</translation>
    </message>
</context>
<context>
    <name>PurseWords</name>
    <message>
        <source>House account</source>
        <translation>Akaunti ya mteja</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Kadi ya zawadi</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Vocha</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Malipo ya awali</translation>
    </message>
    <message>
        <source>This till knows no such code. Look at it again, or take the payment another way.</source>
        <translation>Kituo hiki hakijui msimbo huo. Uangalie tena, au pokea malipo kwa njia nyingine.</translation>
    </message>
    <message>
        <source>The office has closed this account. Take the payment another way.</source>
        <translation>Ofisi imefunga akaunti hii. Pokea malipo kwa njia nyingine.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Hakuna kinachodaiwa.</translation>
    </message>
    <message>
        <source>Nothing is left on it. Take the payment another way.</source>
        <translation>Hakuna kilichobaki. Pokea malipo kwa njia nyingine.</translation>
    </message>
    <message>
        <source>This voucher was used before. Take the payment another way.</source>
        <translation>Vocha hii imeshatumika. Pokea malipo kwa njia nyingine.</translation>
    </message>
    <message>
        <source>There is less on it than that. Type less, and take the rest another way.</source>
        <translation>Kiasi kilichopo ni kidogo. Andika kidogo zaidi, na pokea kilichobaki kwa njia nyingine.</translation>
    </message>
    <message>
        <source>Without the server this till may spend only a part of it. Type less, or wait for the line.</source>
        <translation>Bila seva kituo hiki kinaweza kutumia sehemu tu. Andika kidogo zaidi, au subiri mtandao.</translation>
    </message>
    <message>
        <source>Choose who signs for this account.</source>
        <translation>Chagua anayesaini akaunti hii.</translation>
    </message>
    <message>
        <source>Type the code: three letters or digits at least.</source>
        <translation>Andika msimbo: angalau herufi au tarakimu tatu.</translation>
    </message>
    <message>
        <source>Type how much is paid in.</source>
        <translation>Andika kiasi kinacholipwa ndani.</translation>
    </message>
    <message>
        <source>That code is something else&apos;s. Type another one.</source>
        <translation>Msimbo huo ni wa kitu kingine. Andika mwingine.</translation>
    </message>
    <message>
        <source>That voucher exists already. Type another code.</source>
        <translation>Vocha hiyo tayari ipo. Andika msimbo mwingine.</translation>
    </message>
    <message>
        <source>There is no such account. The office sets accounts up.</source>
        <translation>Hakuna akaunti hiyo. Ofisi ndiyo inayoweka akaunti.</translation>
    </message>
    <message>
        <source>Open a drawer first.</source>
        <translation>Fungua droo kwanza.</translation>
    </message>
    <message>
        <source>Type the number of the slip or message first, so that the payment can be found again.</source>
        <translation>Andika kwanza namba ya stakabadhi au ujumbe, ili malipo yaweze kupatikana tena.</translation>
    </message>
    <message>
        <source>It is paid by cash, card or M-PESA.</source>
        <translation>Inalipwa kwa taslimu, kadi au M-PESA.</translation>
    </message>
    <message>
        <source>This till knows no such code. Look at it again.</source>
        <translation>Kituo hiki hakijui msimbo huo. Uangalie tena.</translation>
    </message>
    <message>
        <source>Only deposits and gift cards are paid out.</source>
        <translation>Amana na kadi za zawadi pekee hulipwa nje.</translation>
    </message>
    <message>
        <source>Type how much is paid out.</source>
        <translation>Andika kiasi kinacholipwa nje.</translation>
    </message>
    <message>
        <source>There is less on it than that.</source>
        <translation>Kiasi kilichopo ni kidogo.</translation>
    </message>
    <message>
        <source>Say why it is paid out.</source>
        <translation>Sema kwa nini inalipwa nje.</translation>
    </message>
    <message>
        <source>Only a manager can pay it out.</source>
        <translation>Meneja pekee ndiye anayeweza kuilipa nje.</translation>
    </message>
    <message>
        <source>Somebody has decided this already.</source>
        <translation>Mtu mwingine ameshaamua hili.</translation>
    </message>
    <message>
        <source>The amount changed meanwhile. Look again.</source>
        <translation>Kiasi kimebadilika. Angalia tena.</translation>
    </message>
    <message>
        <source>Say why it is let go.</source>
        <translation>Sema kwa nini inaachiliwa.</translation>
    </message>
    <message>
        <source>Only a manager can let it go.</source>
        <translation>Meneja pekee ndiye anayeweza kuiachilia.</translation>
    </message>
</context>
<context>
    <name>QuantityStepper</name>
    <message>
        <source>%1 is the least.</source>
        <translation>%1 ndiyo ndogo kabisa.</translation>
    </message>
    <message>
        <source>%1 is the most.</source>
        <translation>%1 ndiyo kubwa kabisa.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Punguza moja</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Ongeza moja</translation>
    </message>
</context>
<context>
    <name>RailPage</name>
    <message>
        <source>No open tickets</source>
        <translation>Hakuna tiketi zilizo wazi</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n iko wazi</numerusform>
            <numerusform>%n ziko wazi</numerusform>
        </translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Kituo cha jikoni</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Jumla ya kupika</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rudisha</translation>
    </message>
    <message>
        <source>Sold out %1</source>
        <translation>Zilizoisha %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Imeisha</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>Mgeni %n</numerusform>
            <numerusform>Wageni %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to cook. New tickets appear here by themselves.</source>
        <translation>Hakuna cha kupika. Tiketi mpya zitaonekana hapa zenyewe.</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>ilikuwa %1</translation>
    </message>
    <message>
        <source>Expo</source>
        <translation>Pasi</translation>
    </message>
    <message>
        <source>Aside %1</source>
        <translation>Kando %1</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Skrini hii</translation>
    </message>
    <message>
        <source>Which stations?</source>
        <translation>Vituo gani?</translation>
    </message>
    <message>
        <source>One screen may show several.</source>
        <translation>Skrini moja inaweza kuonyesha kadhaa.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Wrong order</source>
        <translation>Agizo si sahihi</translation>
    </message>
    <message>
        <source>Guest changed mind</source>
        <translation>Mgeni amebadili nia</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Imechelewa sana</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Si nzuri</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mfanyakazi</translation>
    </message>
    <message>
        <source>Regular guest</source>
        <translation>Mgeni wa kawaida</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Malalamiko</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Iliahidiwa</translation>
    </message>
    <message>
        <source>On the house</source>
        <translation>Kwa hisani ya nyumba</translation>
    </message>
    <message>
        <source>Staff meal</source>
        <translation>Chakula cha wafanyakazi</translation>
    </message>
    <message>
        <source>Agreed with the guest</source>
        <translation>Tumekubaliana na mgeni</translation>
    </message>
    <message>
        <source>Wrong price on the menu</source>
        <translation>Bei ya menyu si sahihi</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hafla</translation>
    </message>
    <message>
        <source>Guest asked</source>
        <translation>Mgeni ameomba</translation>
    </message>
    <message>
        <source>Charged too much</source>
        <translation>Ametozwa zaidi</translation>
    </message>
    <message>
        <source>Paid another way</source>
        <translation>Imelipwa kwa njia nyingine</translation>
    </message>
    <message>
        <source>Something was left out</source>
        <translation>Kuna kilichosahaulika</translation>
    </message>
    <message>
        <source>Closed by mistake</source>
        <translation>Imefungwa kwa makosa</translation>
    </message>
    <message>
        <source>Change from the bank</source>
        <translation>Chenji kutoka benki</translation>
    </message>
    <message>
        <source>More float</source>
        <translation>Pesa zaidi za kuanzia</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Imerudishwa</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Soko</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>Barafu</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Usafiri</translation>
    </message>
    <message>
        <source>Tips paid out</source>
        <translation>Bakshishi zilizolipwa</translation>
    </message>
    <message>
        <source>Too much in the drawer</source>
        <translation>Pesa nyingi mno kwenye droo</translation>
    </message>
    <message>
        <source>End of shift</source>
        <translation>Mwisho wa zamu</translation>
    </message>
    <message>
        <source>To the bank</source>
        <translation>Kwenda benki</translation>
    </message>
    <message>
        <source>Change for a guest</source>
        <translation>Chenji kwa mgeni</translation>
    </message>
    <message>
        <source>Checked the drawer</source>
        <translation>Kukagua droo</translation>
    </message>
    <message>
        <source>Opened by mistake</source>
        <translation>Ilifunguliwa kwa makosa</translation>
    </message>
    <message>
        <source>Change given wrong</source>
        <translation>Chenji ilitolewa vibaya</translation>
    </message>
    <message>
        <source>Paid out and not written down</source>
        <translation>Ilitolewa bila kuandikwa</translation>
    </message>
    <message>
        <source>Taken under another payment</source>
        <translation>Ilipokelewa kwa njia nyingine ya malipo</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Hakuna anayejua</translation>
    </message>
</context>
<context>
    <name>RecallSheet</name>
    <message>
        <source>Bring back a ticket</source>
        <translation>Rudisha tiketi</translation>
    </message>
    <message>
        <source>No finished tickets yet.</source>
        <translation>Hakuna tiketi zilizokamilika bado.</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>Name in English</source>
        <translation>Jina kwa Kiingereza</translation>
    </message>
    <message>
        <source>Name in Swahili</source>
        <translation>Jina kwa Kiswahili</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Jina kwa Kiarabu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kuanzia</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hadi</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Siku za wiki</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Siku ya kwanza</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siku ya mwisho</translation>
    </message>
    <message>
        <source>Order types</source>
        <translation>Aina za oda</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Nafasi katika orodha</translation>
    </message>
    <message>
        <source>Priority, the lowest counts</source>
        <translation>Kipaumbele, cha chini ndicho huhesabiwa</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Inatumika</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Inachofanya</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Punguzo la asilimia</translation>
    </message>
    <message>
        <source>Amount off each</source>
        <translation>Punguzo la kiasi kwa kila kimoja</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>Bei nyingine</translation>
    </message>
    <message>
        <source>Buy some, get some</source>
        <translation>Nunua upate vingine</translation>
    </message>
    <message>
        <source>A set for one price</source>
        <translation>Seti kwa bei moja</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Asilimia</translation>
    </message>
    <message>
        <source>Amount or price</source>
        <translation>Kiasi au bei</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Vyakula</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Makundi</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Ngapi</translation>
    </message>
    <message>
        <source>Bill of at least</source>
        <translation>Bili isiyopungua</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Kuponi</translation>
    </message>
    <message>
        <source>Times on one bill</source>
        <translation>Mara kwa bili moja</translation>
    </message>
    <message>
        <source>Bills in all</source>
        <translation>Bili kwa jumla</translation>
    </message>
    <message>
        <source>Bills a day</source>
        <translation>Bili kwa siku</translation>
    </message>
    <message>
        <source>Goes with other offers</source>
        <translation>Huenda na ofa nyingine</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Or percent more or less</source>
        <translation>Au asilimia zaidi au pungufu</translation>
    </message>
    <message>
        <source>And amount more or less</source>
        <translation>Na kiasi zaidi au pungufu</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>Hukadiriwa hadi</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Ukubwa</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menyu</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kwa ajili ya</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Batilisha</translation>
    </message>
    <message>
        <source>Comp</source>
        <translation>Kutolewa bure</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Punguzo</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rejesho</translation>
    </message>
    <message>
        <source>Price change</source>
        <translation>Badiliko la bei</translation>
    </message>
    <message>
        <source>Opening the drawer</source>
        <translation>Kufungua droo</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Fedha kuingia</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Fedha kutoka</translation>
    </message>
    <message>
        <source>Taking off service</source>
        <translation>Kuondoa ada ya huduma</translation>
    </message>
    <message>
        <source>Or amount off</source>
        <translation>Au punguzo la kiasi</translation>
    </message>
    <message>
        <source>A manager must agree</source>
        <translation>Meneja lazima akubali</translation>
    </message>
    <message>
        <source>Asks for a note</source>
        <translation>Huomba maelezo</translation>
    </message>
    <message>
        <source>Code for tax and reports</source>
        <translation>Msimbo wa kodi na ripoti</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Eaten here</source>
        <translation>Kuliwa hapa</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Kuchukuliwa</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Kupelekewa</translation>
    </message>
    <message>
        <source>On a bar tab</source>
        <translation>Kwenye bili ya baa</translation>
    </message>
    <message>
        <source>On the kitchen ticket</source>
        <translation>Kwenye tiketi ya jikoni</translation>
    </message>
    <message>
        <source>Asks for a name</source>
        <translation>Huomba jina</translation>
    </message>
    <message>
        <source>Asks for a phone number</source>
        <translation>Huomba namba ya simu</translation>
    </message>
    <message>
        <source>Ready after minutes</source>
        <translation>Tayari baada ya dakika</translation>
    </message>
    <message>
        <source>Instead of the tax</source>
        <translation>Badala ya kodi</translation>
    </message>
    <message>
        <source>This tax</source>
        <translation>Kodi hii</translation>
    </message>
    <message>
        <source>Prices by hour</source>
        <translation>Bei kwa saa</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Matangazo ya ofa</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>Ada ya huduma</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>No, extra, light</source>
        <translation>Bila, zaidi, kidogo</translation>
    </message>
    <message>
        <source>From so many guests</source>
        <translation>Kuanzia wageni wangapi</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Vyumba</translation>
    </message>
    <message>
        <source>Its tax</source>
        <translation>Kodi yake</translation>
    </message>
    <message>
        <source>Counts as a choice</source>
        <translation>Huhesabiwa kama chaguo</translation>
    </message>
    <message>
        <source>Percent of the price</source>
        <translation>Asilimia ya bei</translation>
    </message>
    <message>
        <source>%1 is not an amount. Type it like 650 or 650.50.</source>
        <translation>%1 si kiasi. Andika kama 650 au 650.50.</translation>
    </message>
    <message>
        <source>%1 is not a percentage. Type it like 10 or 12.5.</source>
        <translation>%1 si asilimia. Andika kama 10 au 12.5.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 si namba.</translation>
    </message>
    <message>
        <source>Something here has no such name. Type English names with | between them.</source>
        <translation>Kuna jina hapa lisilojulikana. Andika majina ya Kiingereza yakitenganishwa na |.</translation>
    </message>
    <message>
        <source>Type a time like 17:00.</source>
        <translation>Andika saa kama 17:00.</translation>
    </message>
    <message>
        <source>Type a day like 2026-11-21.</source>
        <translation>Andika siku kama 2026-11-21.</translation>
    </message>
    <message>
        <source>Type numbers from 1, Monday, to 7, Sunday.</source>
        <translation>Andika namba kuanzia 1, Jumatatu, hadi 7, Jumapili.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Matoleo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rasimu</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Imechapishwa</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Imerudishwa</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Inaanza</translation>
    </message>
    <message>
        <source>Type a day and a time like 2026-11-21 17:00.</source>
        <translation>Andika siku na saa kama 2026-11-21 17:00.</translation>
    </message>
    <message>
        <source>Name for guests, %1</source>
        <translation>Jina kwa wageni, %1</translation>
    </message>
    <message>
        <source>On the receipt, %1</source>
        <translation>Kwenye risiti, %1</translation>
    </message>
    <message>
        <source>In the kitchen, %1</source>
        <translation>Jikoni, %1</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>Vizio</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Msimbopau</translation>
    </message>
    <message>
        <source>The price is typed in</source>
        <translation>Bei huandikwa</translation>
    </message>
    <message>
        <source>Sold by the kilogram</source>
        <translation>Huuzwa kwa kilo</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Chaguo</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>Ukubwa %1</translation>
    </message>
    <message>
        <source>Price of size %1</source>
        <translation>Bei ya ukubwa %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kundi</translation>
    </message>
    <message>
        <source>Chosen from the start</source>
        <translation>Limechaguliwa tangu mwanzo</translation>
    </message>
    <message>
        <source>Asks further for</source>
        <translation>Huuliza zaidi</translation>
    </message>
    <message>
        <source>Groups of choices</source>
        <translation>Makundi ya machaguo</translation>
    </message>
    <message>
        <source>Dishes: names, sizes, allergens</source>
        <translation>Vyakula: majina, ukubwa, vizio</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Angalau</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Si zaidi ya</translation>
    </message>
    <message>
        <source>Free ones, the cheapest</source>
        <translation>Za bure, za bei nafuu zaidi</translation>
    </message>
    <message>
        <source>What may be said before</source>
        <translation>Kinachoweza kusemwa kabla</translation>
    </message>
    <message>
        <source>Card terminals</source>
        <translation>Mashine za kadi</translation>
    </message>
    <message>
        <source>Foreign money</source>
        <translation>Pesa za kigeni</translation>
    </message>
    <message>
        <source>Tips offered</source>
        <translation>Bakshishi zinazopendekezwa</translation>
    </message>
    <message>
        <source>House accounts</source>
        <translation>Akaunti za wateja</translation>
    </message>
    <message>
        <source>Address in the network</source>
        <translation>Anwani kwenye mtandao</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Mlango (port)</translation>
    </message>
    <message>
        <source>What it calls itself (POIID)</source>
        <translation>Inavyojiita (POIID)</translation>
    </message>
    <message>
        <source>Till&apos;s number, 0 for any</source>
        <translation>Namba ya kituo, 0 kwa chochote</translation>
    </message>
    <message>
        <source>Asks the guest for a tip</source>
        <translation>Inamwomba mgeni bakshishi</translation>
    </message>
    <message>
        <source>Code, like USD</source>
        <translation>Msimbo, kama USD</translation>
    </message>
    <message>
        <source>Percent of the bill</source>
        <translation>Asilimia ya bili</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Msimbo</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Kikomo</translation>
    </message>
    <message>
        <source>Who may sign</source>
        <translation>Nani anaweza kusaini</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>Percent of what is left, for a till alone</source>
        <translation>Asilimia ya kilichobaki, kwa kituo kilicho peke yake</translation>
    </message>
    <message>
        <source>Percent of each one&apos;s tips into the pool</source>
        <translation>Asilimia ya bakshishi za kila mmoja kwenye mfuko</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Hugawanywa kwa</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>Saa za kazi</translation>
    </message>
    <message>
        <source>Points of the job an hour</source>
        <translation>Pointi za kazi kwa saa</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Mauzo</translation>
    </message>
    <message>
        <source>Job %1 takes part</source>
        <translation>Kazi ya %1 inashiriki</translation>
    </message>
    <message>
        <source>Its points</source>
        <translation>Pointi zake</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Kazi</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Bakshishi</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>Nyumba</translation>
    </message>
    <message>
        <source>Pay an hour, empty for none</source>
        <translation>Malipo kwa saa, acha wazi kama hakuna</translation>
    </message>
    <message>
        <source>Name of the house</source>
        <translation>Jina la nyumba</translation>
    </message>
    <message>
        <source>Only who is clocked in rings up</source>
        <translation>Aliyeingia kazini tu ndiye huuza</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anwani</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Nambari ya kodi</translation>
    </message>
    <message>
        <source>Logo on paper and on the guests&apos; display</source>
        <translation>Nembo kwenye karatasi na skrini ya wageni</translation>
    </message>
    <message>
        <source>Under the receipt, English</source>
        <translation>Chini ya risiti, Kiingereza</translation>
    </message>
    <message>
        <source>Under the receipt, Swahili</source>
        <translation>Chini ya risiti, Kiswahili</translation>
    </message>
    <message>
        <source>Under the receipt, Arabic</source>
        <translation>Chini ya risiti, Kiarabu</translation>
    </message>
    <message>
        <source>Code on receipts, with {receipt} and {total}</source>
        <translation>Msimbo wa QR kwenye risiti, na {receipt} na {total}</translation>
    </message>
    <message>
        <source>Code to pay with, with {amount} and {check}</source>
        <translation>Msimbo wa QR wa kulipia, na {amount} na {check}</translation>
    </message>
    <message>
        <source>A drawer may differ without a reason by</source>
        <translation>Droo inaweza kutofautiana bila sababu kwa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Inachapisha</translation>
    </message>
    <message>
        <source>Receipts and bills</source>
        <translation>Risiti na bili</translation>
    </message>
    <message>
        <source>Kitchen tickets</source>
        <translation>Tiketi za jikoni</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Inafikiwa kwa</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mtandao</translation>
    </message>
    <message>
        <source>Serial cable</source>
        <translation>Kebo ya serial</translation>
    </message>
    <message>
        <source>Language of its paper</source>
        <translation>Lugha ya karatasi yake</translation>
    </message>
    <message>
        <source>Of the till&apos;s screen</source>
        <translation>Ya skrini ya kaunta</translation>
    </message>
    <message>
        <source>Everything as a picture, for printers that print wrong letters</source>
        <translation>Kila kitu kama picha, kwa printa zinazokosea herufi</translation>
    </message>
    <message>
        <source>What stands on the table</source>
        <translation>Kilichoandikwa kwenye meza</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ukumbi</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Viti</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Umbo</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Duara</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Mraba</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Ndefu</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>Kibanda</translation>
    </message>
    <message>
        <source>At the bar</source>
        <translation>Kwenye baa</translation>
    </message>
    <message>
        <source>From the left, in cm</source>
        <translation>Kutoka kushoto, kwa cm</translation>
    </message>
    <message>
        <source>From the top, in cm</source>
        <translation>Kutoka juu, kwa cm</translation>
    </message>
    <message>
        <source>Width, in cm</source>
        <translation>Upana, kwa cm</translation>
    </message>
    <message>
        <source>Depth, in cm</source>
        <translation>Kina, kwa cm</translation>
    </message>
    <message>
        <source>Turned by degrees</source>
        <translation>Imezungushwa kwa nyuzi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Wajibu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Printer, empty for a screen</source>
        <translation>Printa, tupu kama ni skrini</translation>
    </message>
    <message>
        <source>Colour, 0 to 359 around the wheel</source>
        <translation>Rangi, 0 hadi 359 kwenye gurudumu</translation>
    </message>
    <message>
        <source>Prices include it</source>
        <translation>Bei zinaijumuisha</translation>
    </message>
    <message>
        <source>Country of its tax pack, like KE</source>
        <translation>Nchi ya kanuni zake za kodi, kama KE</translation>
    </message>
    <message>
        <source>Its class there, empty for the one rate above</source>
        <translation>Daraja lake humo, tupu kwa kiwango kilicho juu</translation>
    </message>
    <message>
        <source>%1 is not a number. Type it like 16 or 129.5.</source>
        <translation>%1 si nambari. Iandike kama 16 au 129.5.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nambari</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kundi</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Kodi</translation>
    </message>
    <message>
        <source>Cooked at</source>
        <translation>Hupikwa</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Awamu</translation>
    </message>
    <message>
        <source>On the menu</source>
        <translation>Kwenye menyu</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Printa</translation>
    </message>
    <message>
        <source>Kitchen stations</source>
        <translation>Vituo vya jikoni</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Awamu</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Kodi</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Meza</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Wafanyakazi</translation>
    </message>
    <message>
        <source>Roles and rights</source>
        <translation>Wajibu na haki</translation>
    </message>
    <message>
        <source>Ours for one of theirs</source>
        <translation>Yetu kwa moja yao</translation>
    </message>
    <message>
        <source>Any other 80 mm printer</source>
        <translation>Printa nyingine yoyote ya mm 80</translation>
    </message>
    <message>
        <source>80 mm printer that prints wrong letters: all as pictures</source>
        <translation>Printa ya mm 80 inayochapisha herufi zisizo sahihi: yote kama picha</translation>
    </message>
    <message>
        <source>Old 80 mm printer that prints no pictures otherwise</source>
        <translation>Printa ya zamani ya mm 80 isiyochapisha picha kwa njia nyingine</translation>
    </message>
    <message>
        <source>Any other 58 mm printer</source>
        <translation>Printa nyingine yoyote ya mm 58</translation>
    </message>
    <message>
        <source>58 mm printer to carry</source>
        <translation>Printa ya kubebeka ya mm 58</translation>
    </message>
    <message>
        <source>Not in this list: go by the letters on a line</source>
        <translation>Haimo kwenye orodha hii: fuata herufi za mstari</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Print queue of this computer, on A4</source>
        <translation>Foleni ya uchapishaji ya kompyuta hii, kwa A4</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Address, like 192.168.1.50:9100, /dev/ttyUSB0:19200, /dev/usb/lp0 or a queue&apos;s name</source>
        <translation>Anwani, kama 192.168.1.50:9100, /dev/ttyUSB0:19200, /dev/usb/lp0 au jina la foleni</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>Letters on a line, where the model is not known: 48 for 80 mm, 32 for 58 mm</source>
        <translation>Herufi kwa mstari, modeli isipojulikana: 48 kwa mm 80, 32 kwa mm 58</translation>
    </message>
    <message>
        <source>Code page, like CP858, or as the test page calls it: 19:CP858</source>
        <translation>Ukurasa wa herufi, kama CP858, au kama ukurasa wa majaribio unavyouita: 19:CP858</translation>
    </message>
    <message>
        <source>Printer that stands in when it does not print</source>
        <translation>Printa inayochukua nafasi yake isipochapisha</translation>
    </message>
    <message>
        <source>Number of the terminal whose cable it hangs on, 0 for the network</source>
        <translation>Namba ya kituo ambacho imeunganishwa kwa waya, 0 kwa mtandao</translation>
    </message>
    <message>
        <source>It prints only what no screen shows within five seconds</source>
        <translation>Inachapisha tu kile ambacho hakuna skrini inayokionyesha ndani ya sekunde tano</translation>
    </message>
    <message>
        <source>Dishes side by side, 0 for as many as come</source>
        <translation>Vyakula kwa wakati mmoja, 0 kwa vyote vinavyokuja</translation>
    </message>
    <message>
        <source>Minutes a dish takes, where it says nothing itself</source>
        <translation>Dakika za chakula, kama chenyewe hakisemi</translation>
    </message>
    <message>
        <source>Helped out by</source>
        <translation>Husaidiwa na</translation>
    </message>
    <message>
        <source>When so many dishes are open, 0 for never</source>
        <translation>Vikifika vyakula hivi vilivyo wazi, 0 kwa kamwe</translation>
    </message>
    <message>
        <source>It is the pass</source>
        <translation>Ndiyo pasi</translation>
    </message>
    <message>
        <source>The pass awaits what it cooks</source>
        <translation>Pasi inasubiri kinachopikwa hapa</translation>
    </message>
    <message>
        <source>With one of these choices</source>
        <translation>Pamoja na mojawapo ya chaguo hizi</translation>
    </message>
    <message>
        <source>Also there, beside its own station</source>
        <translation>Pia huko, pamoja na kituo chake</translation>
    </message>
    <message>
        <source>Goes to the kitchen</source>
        <translation>Huenda jikoni</translation>
    </message>
    <message>
        <source>With the order</source>
        <translation>Pamoja na oda</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Kwa mkono</translation>
    </message>
    <message>
        <source>When what comes before is done</source>
        <translation>Kilichotangulia kikiwa tayari</translation>
    </message>
    <message>
        <source>Minutes after what comes before went</source>
        <translation>Dakika baada ya kilichotangulia kwenda</translation>
    </message>
    <message>
        <source>Minutes that it waits then</source>
        <translation>Dakika za kusubiri baadaye</translation>
    </message>
    <message>
        <source>Later courses wait for it</source>
        <translation>Kozi zinazofuata huisubiri</translation>
    </message>
    <message>
        <source>Dishes, empty for all</source>
        <translation>Vyakula, tupu kwa vyote</translation>
    </message>
    <message>
        <source>Courses, empty for all</source>
        <translation>Awamu, tupu kwa zote</translation>
    </message>
    <message>
        <source>Stations, empty for all</source>
        <translation>Vituo, tupu kwa vyote</translation>
    </message>
    <message>
        <source>Minutes it may take</source>
        <translation>Dakika zinazoruhusiwa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Take these hours out (%1)</source>
        <translation>Ondoa saa hizi (%1)</translation>
    </message>
    <message>
        <source>Take this part out (%1)</source>
        <translation>Ondoa sehemu hii (%1)</translation>
    </message>
    <message>
        <source>Add more hours</source>
        <translation>Ongeza saa nyingine</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Ongeza sehemu</translation>
    </message>
    <message>
        <source>Minutes to cook, 0 for its station&apos;s</source>
        <translation>Dakika za kupika, 0 kwa za kituo chake</translation>
    </message>
    <message>
        <source>Who cooks what</source>
        <translation>Nani anapika nini</translation>
    </message>
    <message>
        <source>How long dishes may take</source>
        <translation>Muda wa vyakula</translation>
    </message>
    <message>
        <source>Guests may pay before all their courses are cooked</source>
        <translation>Wageni wanaweza kulipa kabla awamu zote kupikwa</translation>
    </message>
    <message>
        <source>Dishes that are in it, whatever is chosen</source>
        <translation>Vyakula vilivyomo ndani yake, chochote kikichaguliwa</translation>
    </message>
    <message>
        <source>The dish that it is, empty for none</source>
        <translation>Chakula chenyewe, wazi kama hakuna</translation>
    </message>
    <message>
        <source>Kitchen paper says LATE after so many minutes</source>
        <translation>Karatasi ya jikoni husema IMECHELEWA baada ya dakika</translation>
    </message>
    <message>
        <source>Take this ingredient out (%1)</source>
        <translation>Ondoa kiambato hiki (%1)</translation>
    </message>
    <message>
        <source>Add an ingredient</source>
        <translation>Ongeza kiambato</translation>
    </message>
    <message>
        <source>Ingredient</source>
        <translation>Kiambato</translation>
    </message>
    <message>
        <source>How much of it, in its unit</source>
        <translation>Kiasi chake, kwa kipimo chake</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <translation>Viambato</translation>
    </message>
    <message>
        <source>Percent of what goes into the choice</source>
        <translation>Asilimia ya viambato vya chaguo</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Huhesabiwa kwa</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Vipande</translation>
    </message>
    <message>
        <source>Grams</source>
        <translation>Gramu</translation>
    </message>
    <message>
        <source>Millilitres</source>
        <translation>Mililita</translation>
    </message>
</context>
<context>
    <name>ReferenceSheet</name>
    <message>
        <source>Card</source>
        <translation>Kadi</translation>
    </message>
    <message>
        <source>Take the card on its terminal. Type the number on the slip.</source>
        <translation>Pokea kadi kwenye mashine yake. Andika namba iliyo kwenye karatasi.</translation>
    </message>
    <message>
        <source>Number on the slip</source>
        <translation>Namba ya karatasi</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Pokea %1</translation>
    </message>
    <message>
        <source>Type the number first, so that the payment can be found again.</source>
        <translation>Andika namba kwanza, ili malipo yapatikane tena.</translation>
    </message>
</context>
<context>
    <name>RefundSheet</name>
    <message>
        <source>Give money back</source>
        <translation>Rudisha pesa</translation>
    </message>
    <message>
        <source>All, %1</source>
        <translation>Yote, %1</translation>
    </message>
    <message>
        <source>By dish</source>
        <translation>Kwa chakula</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>Amount to give back</source>
        <translation>Kiasi cha kurudisha</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>Kama ilivyolipwa</translation>
    </message>
    <message>
        <source>All in cash</source>
        <translation>Yote kwa taslimu</translation>
    </message>
    <message>
        <source>Hold to give back</source>
        <translation>Shikilia ili kurudisha</translation>
    </message>
    <message>
        <source>Say how many of which dish first.</source>
        <translation>Sema kwanza ni ngapi za chakula gani.</translation>
    </message>
    <message>
        <source>Type the amount first.</source>
        <translation>Andika kiasi kwanza.</translation>
    </message>
    <message>
        <source>Say why money is given back.</source>
        <translation>Sema kwa nini pesa zinarudishwa.</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>The file %1 could not be written. Is the disk full, or the folder locked?</source>
        <translation>Faili %1 haikuweza kuandikwa. Je, diski imejaa, au folda imefungwa?</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mpya</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Acha kutumia</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Nembo</translation>
    </message>
    <message>
        <source>No logo. Choose a picture, or drop it here: it is shown as it prints.</source>
        <translation>Hakuna nembo. Chagua picha, au idondoshe hapa: inaonyeshwa kama inavyochapishwa.</translation>
    </message>
</context>
<context>
    <name>SalesPage</name>
    <message>
        <source>Dish</source>
        <translation>Chakula</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Mhudumu</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Jana</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>Siku 7</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>Siku 30</translation>
    </message>
    <message>
        <source>Nothing was sold in this time.</source>
        <translation>Hakuna kilichouzwa wakati huu.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Idadi</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Sehemu</translation>
    </message>
</context>
<context>
    <name>ScreenSheet</name>
    <message>
        <source>This screen</source>
        <translation>Skrini hii</translation>
    </message>
    <message>
        <source>How far away is the cook?</source>
        <translation>Mpishi yuko umbali gani?</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>Mkononi</translation>
    </message>
    <message>
        <source>Near, 1 m</source>
        <translation>Karibu, mita 1</translation>
    </message>
    <message>
        <source>Standard, 1.5 m</source>
        <translation>Kawaida, mita 1.5</translation>
    </message>
    <message>
        <source>Far, 2 m</source>
        <translation>Mbali, mita 2</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>Washa sauti tena</translation>
    </message>
    <message>
        <source>Quiet for 10 minutes</source>
        <translation>Kimya kwa dakika 10</translation>
    </message>
    <message>
        <source>Keys of the bump bar</source>
        <translation>Vitufe vya baa ya jikoni</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Nothing found</source>
        <translation>Hakuna kilichopatikana</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tafuta</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Futa utafutaji</translation>
    </message>
</context>
<context>
    <name>SeatBar</name>
    <message>
        <source>Table</source>
        <translation>Meza</translation>
    </message>
    <message>
        <source>For the table</source>
        <translation>Kwa meza nzima</translation>
    </message>
    <message>
        <source>For seat %1</source>
        <translation>Kwa kiti %1</translation>
    </message>
</context>
<context>
    <name>SectionButton</name>
    <message>
        <source>Tables of %1: done</source>
        <translation>Meza za %1: tayari</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sehemu</translation>
    </message>
</context>
<context>
    <name>SectionSheet</name>
    <message>
        <source>Sections today</source>
        <translation>Sehemu za leo</translation>
    </message>
    <message>
        <source>Choose who serves, then tap their tables. A new check there is theirs.</source>
        <translation>Chagua anayehudumu, kisha gusa meza zake. Bili mpya hapo ni yake.</translation>
    </message>
    <message>
        <source>Whole room</source>
        <translation>Chumba chote</translation>
    </message>
</context>
<context>
    <name>ServerSheet</name>
    <message numerus="yes">
        <source>Hand over %n check(s)</source>
        <translation>
            <numerusform>Kabidhi bili %n</numerusform>
            <numerusform>Kabidhi bili %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Who serves %1 now?</source>
        <translation>Nani anahudumia %1 sasa?</translation>
    </message>
</context>
<context>
    <name>ShareColumn</name>
    <message>
        <source>Not given to anybody</source>
        <translation>Bado hakuna mwenyewe</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>Fungu %1</translation>
    </message>
    <message>
        <source>Move the dish to %1</source>
        <translation>Hamishia chakula %1</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>Lipa %1</translation>
    </message>
    <message>
        <source>Nothing is on this share yet.</source>
        <translation>Hakuna kitu kwenye fungu hili bado.</translation>
    </message>
    <message>
        <source>Paid, receipt %1</source>
        <translation>Imelipwa, risiti %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Imelipwa</translation>
    </message>
    <message>
        <source>A fixed amount</source>
        <translation>Kiasi maalum</translation>
    </message>
    <message>
        <source>An equal part of what nobody has</source>
        <translation>Sehemu sawa ya kilichobaki</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
</context>
<context>
    <name>ShiftActs</name>
    <message>
        <source>Count and close</source>
        <translation>Hesabu na funga</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>Weka pesa</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Toa pesa</translation>
    </message>
    <message>
        <source>Into the safe</source>
        <translation>Weka kwenye sefu</translation>
    </message>
    <message>
        <source>No sale</source>
        <translation>Bila mauzo</translation>
    </message>
    <message>
        <source>X report: the shift so far</source>
        <translation>Ripoti ya X: zamu hadi sasa</translation>
    </message>
    <message>
        <source>Before you close</source>
        <translation>Kabla ya kufunga</translation>
    </message>
    <message>
        <source>Gift cards, deposits, accounts</source>
        <translation>Kadi za zawadi, amana, akaunti</translation>
    </message>
    <message>
        <source>Take in: %1</source>
        <translation>Pokea: %1</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>Shift</source>
        <translation>Zamu</translation>
    </message>
    <message>
        <source>Drawer open since %1, float %2</source>
        <translation>Droo iko wazi tangu %1, pesa za kuanzia %2</translation>
    </message>
    <message>
        <source>No drawer is open on this till</source>
        <translation>Hakuna droo iliyo wazi kwenye kituo hiki</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Pesa za kuanzia</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>Fungua droo</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Fungua droo</translation>
    </message>
    <message>
        <source>Count the change in the drawer and type its sum. Payments can be taken after that.</source>
        <translation>Hesabu chenji iliyo kwenye droo na uandike jumla. Baada ya hapo malipo yanaweza kupokelewa.</translation>
    </message>
    <message>
        <source>Type the float first; 0 when the drawer is empty.</source>
        <translation>Andika chenji ya kuanzia kwanza; 0 kama droo ni tupu.</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Funga zamu</translation>
    </message>
    <message>
        <source>My bank, since %1, float %2</source>
        <translation>Mkoba wangu, tangu %1, pesa za kuanzia %2</translation>
    </message>
    <message>
        <source>I carry no bank on this till</source>
        <translation>Sina mkoba kwenye mashine hii</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Jizoeze</translation>
    </message>
    <message>
        <source>Till drawer</source>
        <translation>Droo ya mashine</translation>
    </message>
    <message>
        <source>My bank</source>
        <translation>Mkoba wangu</translation>
    </message>
    <message>
        <source>Open my bank</source>
        <translation>Fungua mkoba wangu</translation>
    </message>
    <message>
        <source>Count the change that you carry and type its sum. What you take on this till counts into it.</source>
        <translation>Hesabu chenji unayobeba na uandike jumla yake. Unachopokea kwenye mashine hii kinaingia humo.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Jiko</source>
        <translation>Jiko</translation>
    </message>
    <message>
        <source>This terminal is getting the staff list from the server. It opens by itself.</source>
        <translation>Kituo hiki kinapata orodha ya wafanyakazi kutoka kwa seva. Kitafunguka chenyewe.</translation>
    </message>
    <message>
        <source>My PIN has 4 digits</source>
        <translation>PIN yangu ina tarakimu 4</translation>
    </message>
    <message>
        <source>My PIN has 6 digits</source>
        <translation>PIN yangu ina tarakimu 6</translation>
    </message>
    <message>
        <source>Nobody can sign in on this terminal now. Why, and what to do, stands above.</source>
        <translation>Hakuna anayeweza kuingia kwenye kituo hiki sasa. Sababu, na la kufanya, viko hapo juu.</translation>
    </message>
    <message>
        <source>PIN to clock in or out</source>
        <translation>PIN ya kuingia au kutoka kazini</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Weka PIN yako</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Ingia kwenye mashine badala yake</translation>
    </message>
    <message>
        <source>Clock in or out</source>
        <translation>Ingia au toka kazini</translation>
    </message>
</context>
<context>
    <name>SlipHistory</name>
    <message>
        <source>Receipts</source>
        <translation>Risiti</translation>
    </message>
    <message>
        <source>Z reports</source>
        <translation>Ripoti za Z</translation>
    </message>
    <message>
        <source>No check was paid at this till yet.</source>
        <translation>Hakuna bili iliyolipwa kwenye mashine hii bado.</translation>
    </message>
    <message>
        <source>No shift was closed at this till yet.</source>
        <translation>Hakuna zamu iliyofungwa kwenye mashine hii bado.</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Chapisha nakala</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Rudisha</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Bahshishi</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Fungua tena</translation>
    </message>
    <message>
        <source>Open the check again</source>
        <translation>Fungua bili tena</translation>
    </message>
    <message>
        <source>The receipt stays as it is. What changes now counts where the check is closed again. Why?</source>
        <translation>Risiti inabaki ilivyo. Kitakachobadilika sasa kitahesabiwa bili itakapofungwa tena. Kwa nini?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chapisha</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>Risiti ya zawadi</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>Discount</source>
        <translation>Punguzo</translation>
    </message>
    <message>
        <source>On the house</source>
        <translation>Bila malipo</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Kuzungusha taslimu</translation>
    </message>
    <message>
        <source>Part of the bill</source>
        <translation>Sehemu ya bili</translation>
    </message>
</context>
<context>
    <name>SoldOutSheet</name>
    <message>
        <source>Sold out</source>
        <translation>Imeisha</translation>
    </message>
    <message>
        <source>Every till shows it at once.</source>
        <translation>Kila kituo kitaonyesha mara moja.</translation>
    </message>
    <message>
        <source>Dish</source>
        <translation>Chakula</translation>
    </message>
    <message>
        <source>%1 can be sold again</source>
        <translation>%1 inaweza kuuzwa tena</translation>
    </message>
    <message>
        <source>%1 is sold out</source>
        <translation>%1 imeisha</translation>
    </message>
    <message>
        <source>Sold out now; tap to sell again</source>
        <translation>Zimeisha sasa; gusa kuuza tena</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>tangu %1</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Imeisha</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Haikuletwa</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Si nzuri</translation>
    </message>
    <message>
        <source>Machine broken</source>
        <translation>Mashine imeharibika</translation>
    </message>
    <message numerus="yes">
        <source>Back in %n min</source>
        <translation>
            <numerusform>Inarudi baada ya dak %n</numerusform>
            <numerusform>Inarudi baada ya dak %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>imebaki %n</numerusform>
            <numerusform>zimebaki %n</numerusform>
        </translation>
    </message>
    <message>
        <source>back about %1</source>
        <translation>inarudi karibu %1</translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>sekunde %n</numerusform>
            <numerusform>sekunde %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>dakika %n</numerusform>
            <numerusform>dakika %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>saa %n</numerusform>
            <numerusform>saa %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>siku %n</numerusform>
            <numerusform>siku %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>sek %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>dak %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>saa %1</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>siku %1</translation>
    </message>
</context>
<context>
    <name>SplitPage</name>
    <message>
        <source>Split table %1</source>
        <translation>Gawa meza %1</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>Gawa %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Deni %1</translation>
    </message>
    <message>
        <source>It is one bill. Choose below how to split it.</source>
        <translation>Ni bili moja. Chagua hapa chini jinsi ya kuigawa.</translation>
    </message>
    <message>
        <source>By seat</source>
        <translation>Kwa kiti</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Sawa</translation>
    </message>
    <message>
        <source>By dish</source>
        <translation>Kwa chakula</translation>
    </message>
    <message>
        <source>An amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>One more share</source>
        <translation>Fungu lingine</translation>
    </message>
    <message>
        <source>One bill</source>
        <translation>Bili moja</translation>
    </message>
    <message>
        <source>%1: tap who pays it, or cut it.</source>
        <translation>%1: gusa anayelipa, au ikate.</translation>
    </message>
    <message numerus="yes">
        <source>Cut in %n parts</source>
        <translation>
            <numerusform>Kata fungu %n</numerusform>
            <numerusform>Kata mafungu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wote</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Hakuna bado</translation>
    </message>
    <message>
        <source>Somebody pays a fixed amount</source>
        <translation>Mtu analipa kiasi maalum</translation>
    </message>
    <message>
        <source>Add the share</source>
        <translation>Ongeza fungu</translation>
    </message>
    <message>
        <source>Type the amount first.</source>
        <translation>Andika kiasi kwanza.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Wadhifa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Ruhusa</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Beji</translation>
    </message>
    <message>
        <source>Choose a name in the list first.</source>
        <translation>Chagua jina kwenye orodha kwanza.</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>Beji ya %1</translation>
    </message>
    <message>
        <source>Hold the badge or fob to the reader. It is kept like a PIN: nobody can read it again.</source>
        <translation>Shikilia beji kwenye kisomaji. Inahifadhiwa kama PIN: hakuna anayeweza kuisoma tena.</translation>
    </message>
    <message>
        <source>What the reader says</source>
        <translation>Kisomaji kinasema</translation>
    </message>
    <message>
        <source>Give this badge</source>
        <translation>Toa beji hii</translation>
    </message>
    <message>
        <source>Hold the badge to the reader first.</source>
        <translation>Shikilia beji kwenye kisomaji kwanza.</translation>
    </message>
    <message>
        <source>Take the badge away</source>
        <translation>Ondoa beji</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN mpya</translation>
    </message>
    <message>
        <source>New PIN of %1</source>
        <translation>PIN mpya ya %1</translation>
    </message>
    <message>
        <source>Six digits for who works in the back office, four for everybody else. The old PIN is no more.</source>
        <translation>Tarakimu sita kwa anayefanya kazi ofisini, nne kwa wengine wote. PIN ya zamani haitumiki tena.</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>Weka PIN hii</translation>
    </message>
    <message>
        <source>Type the new PIN first.</source>
        <translation>Andika PIN mpya kwanza.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The files that say who this terminal is, in %1, cannot be read. Nothing was changed. Bring them back from a backup, or put the folder aside to enrol this terminal as a new one.</source>
        <translation>Faili zinazosema mashine hii ni nani, katika %1, hazisomeki. Hakuna kilichobadilishwa. Zirudishe kutoka kwenye nakala, au weka folda kando ili kuisajili kama mashine mpya.</translation>
    </message>
</context>
<context>
    <name>StatementSheet</name>
    <message>
        <source>Compare a statement</source>
        <translation>Linganisha taarifa ya akaunti</translation>
    </message>
    <message>
        <source>Choose the CSV from the M-PESA portal. Nothing is changed by looking.</source>
        <translation>Chagua CSV kutoka tovuti ya M-PESA. Kuangalia hakubadilishi chochote.</translation>
    </message>
    <message>
        <source>There is no CSV file in your documents.</source>
        <translation>Hakuna faili la CSV kwenye nyaraka zako.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>No payment is in it.</source>
        <translation>Hakuna malipo ndani yake.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Msimbo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Maelezo</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n payment(s)</source>
        <translation>
            <numerusform>Chukua malipo %n</numerusform>
            <numerusform>Chukua malipo %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Hakuna kipya ndani yake.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Faili lingine</translation>
    </message>
</context>
<context>
    <name>StationSheet</name>
    <message>
        <source>The kitchen has not got %1</source>
        <translation>Jikoni hawajapata %1</translation>
    </message>
    <message>
        <source>%1 has shown no sign of it. It is safe here.</source>
        <translation>%1 haijaonyesha dalili yake. Iko salama hapa.</translation>
    </message>
    <message>
        <source>By now the kitchen has it.</source>
        <translation>Sasa jikoni wameipata.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Ionyeshe tena</translation>
    </message>
    <message>
        <source>Print it there</source>
        <translation>Ichapishe huko</translation>
    </message>
    <message>
        <source>Or another station cooks it:</source>
        <translation>Au sehemu nyingine ipike:</translation>
    </message>
</context>
<context>
    <name>SyncIndicator</name>
    <message>
        <source>Orders, kitchen, cash and printing work.</source>
        <translation>Oda, jikoni, taslimu na uchapishaji vinafanya kazi.</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Imesawazishwa</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n</source>
        <translation>
            <numerusform>Inahifadhi %n</numerusform>
            <numerusform>Inahifadhi %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n waiting</source>
        <translation>
            <numerusform>Bila mtandao, %n inasubiri</numerusform>
            <numerusform>Bila mtandao, %n zinasubiri</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Bila mtandao</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Inahitaji msaada</translation>
    </message>
    <message>
        <source>Everything is saved and sent</source>
        <translation>Yote yamehifadhiwa na kutumwa</translation>
    </message>
    <message>
        <source>Sending what was done here</source>
        <translation>Inatuma yaliyofanyika hapa</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Inafanya kazi bila mtandao</translation>
    </message>
    <message>
        <source>Working offline since %1</source>
        <translation>Inafanya kazi bila mtandao tangu %1</translation>
    </message>
    <message>
        <source>Something needs help</source>
        <translation>Kuna kinachohitaji msaada</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Inafanya kazi</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Inasubiri</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n ya kutuma</numerusform>
            <numerusform>%n za kutuma</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved on this terminal. Nothing is lost.</source>
        <translation>Imehifadhiwa kwenye kituo hiki. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jaribu tena sasa</translation>
    </message>
    <message>
        <source>Other terminals</source>
        <translation>Vituo vingine</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Saa</translation>
    </message>
</context>
<context>
    <name>TabSheet</name>
    <message>
        <source>Name of the tab</source>
        <translation>Jina la bili</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Jina au nambari</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Type a name for the tab first.</source>
        <translation>Andika jina la bili kwanza.</translation>
    </message>
</context>
<context>
    <name>TableShape</name>
    <message>
        <source>Table %1</source>
        <translation>Meza %1</translation>
    </message>
    <message>
        <source>%1 of %2 guests</source>
        <translation>Wageni %1 kati ya %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>Kiti %n</numerusform>
            <numerusform>Viti %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>Dakika %n</numerusform>
            <numerusform>Dakika %n</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>imechelewa</translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message>
        <source>How many guests?</source>
        <translation>Wageni wangapi?</translation>
    </message>
    <message numerus="yes">
        <source>Seat %n guest(s)</source>
        <translation>
            <numerusform>Keti mgeni %n</numerusform>
            <numerusform>Keti wageni %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean and free</source>
        <translation>Safi na huru</translation>
    </message>
    <message>
        <source>Guests left</source>
        <translation>Wageni wameondoka</translation>
    </message>
    <message>
        <source>Unseat: it was a mistake</source>
        <translation>Ondoa kwenye meza: ilikuwa makosa</translation>
    </message>
    <message>
        <source>The bill of this table is open. When it is paid, the table turns to clean-up by itself.</source>
        <translation>Bili ya meza hii iko wazi. Ikilipwa, meza itaenda kusafishwa yenyewe.</translation>
    </message>
</context>
<context>
    <name>TalkSheet</name>
    <message>
        <source>Say something</source>
        <translation>Sema kitu</translation>
    </message>
    <message>
        <source>Say something about %1</source>
        <translation>Sema kitu kuhusu %1</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Kwa maneno yako</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Sema</translation>
    </message>
    <message>
        <source>Type what to say first.</source>
        <translation>Andika kwanza utakachosema.</translation>
    </message>
</context>
<context>
    <name>TenderPage</name>
    <message>
        <source>Pay table %1</source>
        <translation>Lipa meza %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumla</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Deni</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Taslimu</translation>
    </message>
    <message>
        <source>M-PESA</source>
        <translation>M-PESA</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kadi</translation>
    </message>
    <message>
        <source>Type what the guest gave, or tap a note.</source>
        <translation>Andika alichotoa mgeni, au gusa noti.</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>Lipa %1</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>Taslimu iliyotolewa</translation>
    </message>
    <message>
        <source>Paid otherwise</source>
        <translation>Malipo mengine</translation>
    </message>
    <message>
        <source>M-PESA and Card take the amount that is typed.</source>
        <translation>M-PESA na Kadi huchukua kiasi kilichoandikwa.</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>Kiasi kingine</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>Taslimu %1</translation>
    </message>
    <message>
        <source>Pay share %1 of %2</source>
        <translation>Lipa fungu %1 la %2</translation>
    </message>
    <message>
        <source>In cash %1: there are no smaller coins.</source>
        <translation>Kwa taslimu %1: hakuna sarafu ndogo zaidi.</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Sawa</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Gawa</translation>
    </message>
    <message>
        <source>%1, of it tip %2</source>
        <translation>%1, bakshishi ndani yake %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tip %1: %2</source>
        <translation>Bakshishi %1: %2</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>Kwa akaunti</translation>
    </message>
    <message>
        <source>Gift card, voucher</source>
        <translation>Kadi ya zawadi, vocha</translation>
    </message>
    <message>
        <source>Foreign money</source>
        <translation>Pesa za kigeni</translation>
    </message>
    <message>
        <source>Card takes the amount that is typed; %1 of it is a tip.</source>
        <translation>Kadi inachukua kiasi kilichoandikwa; %1 kati yake ni bakshishi.</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Deni %1</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Vocha</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Free</source>
        <translation>Huru</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Imehifadhiwa</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>Wameketi</translation>
    </message>
    <message>
        <source>In kitchen</source>
        <translation>Iko jikoni</translation>
    </message>
    <message>
        <source>Food ready</source>
        <translation>Chakula tayari</translation>
    </message>
    <message>
        <source>Bill printed</source>
        <translation>Bili imechapishwa</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Safisha</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>SEEN</source>
        <translation>NIMEONA</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>TAYARI</translation>
    </message>
    <message>
        <source>LATE</source>
        <translation>IMECHELEWA</translation>
    </message>
    <message numerus="yes">
        <source>LATE +%n min</source>
        <translation>
            <numerusform>IMECHELEWA +dk %n</numerusform>
            <numerusform>IMECHELEWA +dk %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Meza %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>Dakika %n</numerusform>
            <numerusform>Dakika %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>Mstari %n</numerusform>
            <numerusform>Mistari %n</numerusform>
        </translation>
    </message>
    <message>
        <source>RECALLED</source>
        <translation>IMERUDISHWA</translation>
    </message>
    <message>
        <source>HELD</source>
        <translation>IMESIMAMISHWA</translation>
    </message>
    <message>
        <source>FIRST: %1</source>
        <translation>KWANZA: %1</translation>
    </message>
</context>
<context>
    <name>TicketRow</name>
    <message>
        <source>cooking</source>
        <translation>inapikwa</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>tayari</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>BATILISHA</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>IMEBADILIKA</translation>
    </message>
    <message>
        <source>ADDED</source>
        <translation>IMEONGEZWA</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>kwenye foleni</translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Ticket of %1</source>
        <translation>Tiketi ya %1</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Bado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Tayari</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Imeanza</translation>
    </message>
    <message>
        <source>Whole seat ready</source>
        <translation>Kiti chote tayari</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Imeisha</translation>
    </message>
    <message>
        <source>One is waste, cook it again</source>
        <translation>Moja imeharibika, ipike tena</translation>
    </message>
    <message>
        <source>Fell</source>
        <translation>Imeanguka</translation>
    </message>
    <message>
        <source>Burnt</source>
        <translation>Imeungua</translation>
    </message>
    <message>
        <source>Wrong dish</source>
        <translation>Chakula kisicho sahihi</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Imerudishwa</translation>
    </message>
    <message>
        <source>Gone bad</source>
        <translation>Imeoza</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Weka kando</translation>
    </message>
    <message>
        <source>Say to the floor</source>
        <translation>Uambie ukumbi</translation>
    </message>
    <message>
        <source>Not first any more</source>
        <translation>Si ya kwanza tena</translation>
    </message>
    <message>
        <source>Before the others, because</source>
        <translation>Kabla ya nyingine, kwa sababu</translation>
    </message>
    <message>
        <source>Waited long</source>
        <translation>Wamesubiri sana</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Watoto</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>Kosa letu</translation>
    </message>
    <message>
        <source>Guests must leave</source>
        <translation>Wageni wanaondoka</translation>
    </message>
    <message>
        <source>To another station</source>
        <translation>Kwa kituo kingine</translation>
    </message>
</context>
<context>
    <name>TileButton</name>
    <message>
        <source>sold out</source>
        <translation>imeisha</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>imebaki %n</numerusform>
            <numerusform>zimebaki %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the check</source>
        <translation>
            <numerusform>%n kwenye bili</numerusform>
            <numerusform>%n kwenye bili</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Imeisha</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>saa %1 dak %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>pointi %1</translation>
    </message>
    <message>
        <source>%1 sold</source>
        <translation>mauzo %1</translation>
    </message>
    <message>
        <source>At work already. Clock out first.</source>
        <translation>Uko kazini tayari. Toka kazini kwanza.</translation>
    </message>
    <message>
        <source>Not at work. Clock in first.</source>
        <translation>Hauko kazini. Ingia kazini kwanza.</translation>
    </message>
    <message>
        <source>On a break already.</source>
        <translation>Uko mapumzikoni tayari.</translation>
    </message>
    <message>
        <source>Not on a break.</source>
        <translation>Hauko mapumzikoni.</translation>
    </message>
    <message>
        <source>Choose what you work as.</source>
        <translation>Chagua kazi unayofanya.</translation>
    </message>
    <message>
        <source>Say why it is corrected.</source>
        <translation>Sema kwa nini inasahihishwa.</translation>
    </message>
    <message>
        <source>The end is before the beginning. Nothing was changed.</source>
        <translation>Mwisho uko kabla ya mwanzo. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>That is in the future. Nothing was changed.</source>
        <translation>Huo ni wakati ujao. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>The breaks are longer than the time at work. Nothing was changed.</source>
        <translation>Mapumziko ni marefu kuliko muda wa kazi. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Your role does not correct times. Ask a manager.</source>
        <translation>Wadhifa wako hausahihishi muda. Muulize meneja.</translation>
    </message>
    <message>
        <source>Tips of your guests</source>
        <translation>Bakshishi za wageni wako</translation>
    </message>
    <message>
        <source>Into the pool, %1 %</source>
        <translation>Kwenye mfuko, %1 %</translation>
    </message>
    <message>
        <source>The pool of the day</source>
        <translation>Mfuko wa siku</translation>
    </message>
    <message>
        <source>Your part: %1 of %2</source>
        <translation>Sehemu yako: %1 kati ya %2</translation>
    </message>
    <message>
        <source>Your tips</source>
        <translation>Bakshishi zako</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>Clock in as</source>
        <translation>Ingia kazini kama</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Rudi kazini</translation>
    </message>
    <message>
        <source>Unpaid break</source>
        <translation>Mapumziko yasiyolipwa</translation>
    </message>
    <message>
        <source>Paid break</source>
        <translation>Mapumziko yanayolipwa</translation>
    </message>
    <message>
        <source>Clock out</source>
        <translation>Toka kazini</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>imesainiwa</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>ya kusaini</translation>
    </message>
    <message>
        <source>I have read it and agree</source>
        <translation>Nimeisoma na nakubali</translation>
    </message>
</context>
<context>
    <name>TimerBadge</name>
    <message>
        <source>%1, late</source>
        <translation>%1, imechelewa</translation>
    </message>
    <message numerus="yes">
        <source>+%n min</source>
        <translation>
            <numerusform>+dk %n</numerusform>
            <numerusform>+dk %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TipSheet</name>
    <message>
        <source>Tip</source>
        <translation>Bahshishi</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, tip %3</source>
        <translation>%1 %2, bahshishi %3</translation>
    </message>
    <message>
        <source>Write the tip</source>
        <translation>Andika bahshishi</translation>
    </message>
    <message>
        <source>Type the tip first; 0 when there is none.</source>
        <translation>Andika bahshishi kwanza; 0 kama hakuna.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Sign out %1</source>
        <translation>Mwondoe %1</translation>
    </message>
</context>
<context>
    <name>WaitlistPanel</name>
    <message>
        <source>Waitlist %1</source>
        <translation>Wanaosubiri %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n guest(s), waits %2 of %3 minutes</source>
        <translation>
            <numerusform>%1, mgeni %n, amesubiri dakika %2 kati ya %3</numerusform>
            <numerusform>%1, wageni %n, wamesubiri dakika %2 kati ya %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Tap a table</source>
        <translation>Gusa meza</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Mwondoe %1 kwenye orodha</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Hakuna anayesubiri.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Subiri</translation>
    </message>
    <message>
        <source>Add a party to the waitlist</source>
        <translation>Ongeza kundi kwenye wanaosubiri</translation>
    </message>
</context>
<context>
    <name>ZPage</name>
    <message>
        <source>No till has been closed yet.</source>
        <translation>Hakuna kituo kilichofungwa bado.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kituo cha malipo</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Imefungwa</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Mauzo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Tofauti</translation>
    </message>
    <message>
        <source>%1, Z %2</source>
        <translation>%1, Z %2</translation>
    </message>
    <message>
        <source>Agrees with its facts</source>
        <translation>Inalingana na kumbukumbu zake</translation>
    </message>
    <message>
        <source>Does not agree with its facts</source>
        <translation>Hailingani na kumbukumbu zake</translation>
    </message>
</context>
<context>
    <name>jiko::host_app::HostDesk</name>
    <message>
        <source>This terminal cannot save now, so nothing was changed. Use another terminal and call for help.</source>
        <translation>Kituo hiki hakiwezi kuhifadhi sasa, kwa hiyo hakuna kilichobadilishwa. Tumia kingine na uombe msaada.</translation>
    </message>
    <message>
        <source>Somebody sits at this table already. Choose another one.</source>
        <translation>Kuna mtu kwenye meza hii tayari. Chagua nyingine.</translation>
    </message>
    <message>
        <source>Nobody sits at this table.</source>
        <translation>Hakuna mtu kwenye meza hii.</translation>
    </message>
    <message>
        <source>This table does not wait for clearing.</source>
        <translation>Meza hii haisubiri kusafishwa.</translation>
    </message>
    <message>
        <source>Say how many guests there are.</source>
        <translation>Sema wageni ni wangapi.</translation>
    </message>
    <message>
        <source>This table has an open bill. It is freed when the bill is paid.</source>
        <translation>Meza hii ina bili iliyo wazi. Itaachiliwa bili ikilipwa.</translation>
    </message>
    <message>
        <source>Type a name, so that the party can be called.</source>
        <translation>Andika jina, ili kundi liweze kuitwa.</translation>
    </message>
    <message>
        <source>This party does not wait any more.</source>
        <translation>Kundi hili halisubiri tena.</translation>
    </message>
    <message>
        <source>This party is still on the list.</source>
        <translation>Kundi hili bado liko kwenye orodha.</translation>
    </message>
    <message numerus="yes">
        <source>Table %1: %n guest(s) seated.</source>
        <translation>
            <numerusform>Meza %1: mgeni %n ameketi.</numerusform>
            <numerusform>Meza %1: wageni %n wameketi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seated at table %2.</source>
        <translation>%1 ameketi meza %2.</translation>
    </message>
    <message>
        <source>Table %1 is free.</source>
        <translation>Meza %1 iko huru.</translation>
    </message>
    <message numerus="yes">
        <source>%1 waits; about %n minute(s).</source>
        <translation>
            <numerusform>%1 anasubiri; takriban dakika %n.</numerusform>
            <numerusform>%1 anasubiri; takriban dakika %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is off the list.</source>
        <translation>%1 ameondolewa kwenye orodha.</translation>
    </message>
    <message>
        <source>Somebody has decided this already.</source>
        <translation>Mtu mwingine ameshaamua hili.</translation>
    </message>
</context>
<context>
    <name>jiko::insight</name>
    <message>
        <source>Item</source>
        <translation>Bidhaa</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Idadi</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Sarafu</translation>
    </message>
</context>
<context>
    <name>jiko::kitchen_app::Expo</name>
    <message>
        <source>Not everything is ready. Hold Run to send it out all the same.</source>
        <translation>Si vyote viko tayari. Shikilia Peleka ili vitoke hata hivyo.</translation>
    </message>
    <message>
        <source>This screen cannot save now, so nothing was changed. Use another screen and call for help.</source>
        <translation>Skrini hii haiwezi kuhifadhi sasa, kwa hiyo hakuna kilichobadilishwa. Tumia nyingine na uombe msaada.</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>MZIO: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a station, and how many dishes are awaited of it</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>jiko::kitchen_app::KitchenScreen</name>
    <message>
        <source>This screen cannot save now, so nothing was changed. Use another screen and call for help.</source>
        <translation>Skrini hii haiwezi kuhifadhi sasa, kwa hiyo hakuna kilichobadilishwa. Tumia nyingine na uombe msaada.</translation>
    </message>
    <message>
        <source>This ticket has not arrived yet. It shows by itself in a moment.</source>
        <translation>Tiketi hii haijafika bado. Itaonekana yenyewe hivi punde.</translation>
    </message>
    <message>
        <source>Another screen has already finished this ticket.</source>
        <translation>Skrini nyingine imeshakamilisha tiketi hii.</translation>
    </message>
    <message>
        <source>This ticket is still on the rail.</source>
        <translation>Tiketi hii bado iko kwenye reli.</translation>
    </message>
    <message>
        <source>Something was taken off this ticket. Press Seen first.</source>
        <translation>Kuna kilichoondolewa kwenye tiketi hii. Bonyeza Nimeona kwanza.</translation>
    </message>
    <message>
        <source>This line is not on the ticket any more.</source>
        <translation>Mstari huu haupo tena kwenye tiketi.</translation>
    </message>
    <message>
        <source>This line was taken off. Do not cook it.</source>
        <translation>Mstari huu umeondolewa. Usiupike.</translation>
    </message>
    <message>
        <source>Nothing has changed on this ticket.</source>
        <translation>Hakuna kilichobadilika kwenye tiketi hii.</translation>
    </message>
    <message>
        <source>No finished ticket to bring back.</source>
        <translation>Hakuna tiketi iliyokamilika ya kurudisha.</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>Vituo vyote</translation>
    </message>
    <message>
        <source>Somebody may not eat something on this ticket. Press Seen first.</source>
        <translation>Kuna mtu asiyeweza kula kitu kwenye tiketi hii. Bonyeza Nimeona kwanza.</translation>
    </message>
    <message>
        <source>This is ready already.</source>
        <translation>Hii iko tayari.</translation>
    </message>
    <message>
        <source>This is not ready yet. Hold Run to send it out all the same.</source>
        <translation>Hii bado. Shikilia Peleka ili itoke hata hivyo.</translation>
    </message>
    <message>
        <source>This has been carried out already.</source>
        <translation>Hii imeshapelekwa.</translation>
    </message>
    <message>
        <source>This ticket is put aside already.</source>
        <translation>Tiketi hii imeshawekwa kando.</translation>
    </message>
    <message>
        <source>This ticket goes before no other.</source>
        <translation>Tiketi hii si ya kwanza.</translation>
    </message>
    <message>
        <source>Say why. Nothing was changed.</source>
        <translation>Sema kwa nini. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>There are not so many on this line.</source>
        <translation>Hakuna nyingi hivyo kwenye mstari huu.</translation>
    </message>
    <message>
        <source>This ticket is at that station already.</source>
        <translation>Tiketi hii iko tayari kwenye kituo hicho.</translation>
    </message>
    <message>
        <source>1 %1 is waste. Cook it once more.</source>
        <translation>1 %1 imeharibika. Ipike tena.</translation>
    </message>
    <message>
        <source>1 %1 is waste.</source>
        <translation>1 %1 imeharibika.</translation>
    </message>
    <message>
        <source>Count from 0 to 9999 portions.</source>
        <translation>Hesabu sehemu 0 hadi 9999.</translation>
    </message>
    <message>
        <source>The floor asks whether you have %1. Touch it to say so.</source>
        <translation>Ukumbi unauliza kama mna %1. Iguse kusema mnayo.</translation>
    </message>
</context>
<context>
    <name>jiko::kitchen_app::Rail</name>
    <message>
        <source>Seat %1</source>
        <translation>Kiti %1</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>MZIO: %1</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Inakwenda %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Baadaye</translation>
    </message>
    <message>
        <source>%1 held: %2</source>
        <comment>a course, and how many dishes of it</comment>
        <translation>%1 zinasubiri: %2</translation>
    </message>
    <message>
        <source>Allergy changed</source>
        <translation>Mzio umebadilika</translation>
    </message>
    <message>
        <source>Also at: %1</source>
        <translation>Pia kwa: %1</translation>
    </message>
    <message>
        <source>ADDED %1</source>
        <translation>IMEONGEZWA %1</translation>
    </message>
</context>
<context>
    <name>jiko::kitchen_app::StationPrefs</name>
    <message>
        <source>Ticket before</source>
        <translation>Tiketi iliyotangulia</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation>Tiketi inayofuata</translation>
    </message>
    <message>
        <source>Line above</source>
        <translation>Mstari wa juu</translation>
    </message>
    <message>
        <source>Line below</source>
        <translation>Mstari wa chini</translation>
    </message>
    <message>
        <source>Started, ready, done</source>
        <translation>Imeanza, tayari, imekamilika</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Zaidi kuhusu hii</translation>
    </message>
    <message>
        <source>Recall the last</source>
        <translation>Rudisha ya mwisho</translation>
    </message>
    <message>
        <source>Recall list</source>
        <translation>Orodha ya kurudisha</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Siku nzima</translation>
    </message>
    <message>
        <source>Expo</source>
        <translation>Pasi</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Imeisha</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Weka kando</translation>
    </message>
    <message>
        <source>What is put aside</source>
        <translation>Zilizowekwa kando</translation>
    </message>
    <message>
        <source>Seat ready</source>
        <translation>Kiti tayari</translation>
    </message>
    <message>
        <source>Quiet for 10 min</source>
        <translation>Kimya dakika 10</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Ukurasa unaofuata</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Ukurasa uliotangulia</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Kituo</translation>
    </message>
    <message>
        <source>Say to the floor</source>
        <translation>Uambie ukumbi</translation>
    </message>
    <message>
        <source>Message seen</source>
        <translation>Ujumbe umeonwa</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Amua</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Done: ticket %1</source>
        <translation>Imekamilika: tiketi %1</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Skrini hii</translation>
    </message>
    <message>
        <source>All day, by ingredient</source>
        <translation>Jumla ya kupika, kwa viambato</translation>
    </message>
</context>
<context>
    <name>jiko::office_app::DayBoard</name>
    <message>
        <source>Cash</source>
        <translation>Taslimu</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kadi</translation>
    </message>
    <message>
        <source>M-PESA</source>
        <translation>M-PESA</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Mauzo</translation>
    </message>
    <message>
        <source>net %1</source>
        <translation>halisi %1</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Wageni</translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s)</source>
        <translation>
            <numerusform>Bili %n</numerusform>
            <numerusform>Bili %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Average per guest</source>
        <translation>Wastani kwa mgeni</translation>
    </message>
    <message>
        <source>per bill %1</source>
        <translation>kwa bili %1</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Zilizo wazi sasa</translation>
    </message>
    <message>
        <source>owing %1</source>
        <translation>deni %1</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Zilizobatilishwa</translation>
    </message>
    <message>
        <source>VAT %1 %</source>
        <translation>VAT %1 %</translation>
    </message>
    <message>
        <source>House account</source>
        <translation>Akaunti ya mteja</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Kadi ya zawadi</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Vocha</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Malipo ya awali</translation>
    </message>
</context>
<context>
    <name>jiko::office_app::DeviceBoard</name>
    <message>
        <source>Terminal %1</source>
        <translation>Kituo %1</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Seva inaulizwa…</translation>
    </message>
    <message>
        <source>Looked up just now.</source>
        <translation>Imeangaliwa sasa hivi.</translation>
    </message>
    <message>
        <source>The server does not answer. This is how it was %1 ago; who is in reach is of now.</source>
        <translation>Seva haijibu. Hivi ndivyo ilivyokuwa %1 zilizopita; vituo vinavyofikika ni vya sasa.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Kipo</translation>
    </message>
    <message>
        <source>Away since %1</source>
        <translation>Hakipo tangu %1</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Hakijaonekana bado</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>Kimefungiwa nje</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Kinahitaji msaada</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sasa</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 zilizopita</translation>
    </message>
</context>
<context>
    <name>jiko::office_app::Dishes</name>
    <message>
        <source>Sold out</source>
        <translation>Imeisha</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Iko</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Haipo</translation>
    </message>
    <message>
        <source>Only who may edit the menu can save. Ask a manager.</source>
        <translation>Mwenye ruhusa ya kuhariri menyu pekee anaweza kuhifadhi. Muulize meneja.</translation>
    </message>
    <message>
        <source>The price is not an amount. Type it like 650 or 650.50.</source>
        <translation>Bei si kiasi sahihi. Iandike kama 650 au 650.50.</translation>
    </message>
    <message>
        <source>A dish needs an English name.</source>
        <translation>Chakula kinahitaji jina la Kiingereza.</translation>
    </message>
    <message>
        <source>%1 saved. Every till has it in a moment.</source>
        <translation>%1 imehifadhiwa. Kila kituo kitaipata hivi punde.</translation>
    </message>
</context>
<context>
    <name>jiko::office_app::Invitations</name>
    <message>
        <source>No printer</source>
        <translation>Hakuna printa</translation>
    </message>
    <message>
        <source>Only who may manage terminals can do this. Ask a manager.</source>
        <translation>Ni anayeruhusiwa kusimamia mashine tu anaweza kufanya hivi. Mwombe meneja.</translation>
    </message>
    <message>
        <source>This office was not enrolled by a hub, so it cannot vouch for others. Set it up with jiko-setup.</source>
        <translation>Ofisi hii haikusajiliwa na kitovu, hivyo haiwezi kudhamini nyingine. Isanidi kwa jiko-setup.</translation>
    </message>
    <message>
        <source>%1 is let in no more. The others are told in a moment.</source>
        <translation>%1 hairuhusiwi tena. Nyingine zitaambiwa punde.</translation>
    </message>
    <message>
        <source>%1 has come. It has number %2.</source>
        <translation>%1 imefika. Namba yake ni %2.</translation>
    </message>
    <message>
        <source>Nobody came with this code, and it is good no more. Make a new one.</source>
        <translation>Hakuna aliyekuja na msimbo huu, na haufai tena. Tengeneza mpya.</translation>
    </message>
    <message>
        <source>Good once, until %1.</source>
        <translation>Hutumika mara moja, hadi %1.</translation>
    </message>
</context>
<context>
    <name>jiko::office_app::KitchenReport</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>Haipo tena</translation>
    </message>
    <message>
        <source>Kitchen times by dish, %1</source>
        <translation>Muda wa jikoni kwa chakula, %1</translation>
    </message>
    <message>
        <source>Kitchen times by hour, %1</source>
        <translation>Muda wa jikoni kwa saa, %1</translation>
    </message>
    <message>
        <source>Kitchen times by station, %1</source>
        <translation>Muda wa jikoni kwa sehemu ya jiko, %1</translation>
    </message>
    <message>
        <source>Half of all dishes stood at the pass within %1, nine of ten within %2, the last after %3.</source>
        <translation>Nusu ya vyakula vyote vilikuwa tayari ndani ya %1, tisa kati ya kumi ndani ya %2, cha mwisho baada ya %3.</translation>
    </message>
    <message>
        <source>%1 of them took longer than the house wants.</source>
        <translation>%1 kati yao vilichukua muda mrefu kuliko nyumba inavyotaka.</translation>
    </message>
    <message numerus="yes">
        <source>%n had to be cooked again.</source>
        <translation>
            <numerusform>%n kilibidi kupikwa tena.</numerusform>
            <numerusform>%n vilibidi kupikwa tena.</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wote</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Vyakula</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Vilivyoisha</translation>
    </message>
    <message>
        <source>Arrived within, seconds</source>
        <translation>Imefika ndani ya, sekunde</translation>
    </message>
    <message>
        <source>Seen within, seconds</source>
        <translation>Imeonwa ndani ya, sekunde</translation>
    </message>
    <message>
        <source>Half within, seconds</source>
        <translation>Nusu ndani ya, sekunde</translation>
    </message>
    <message>
        <source>Nine of ten within, seconds</source>
        <translation>Tisa kati ya kumi ndani ya, sekunde</translation>
    </message>
    <message>
        <source>Longest, seconds</source>
        <translation>Ndefu zaidi, sekunde</translation>
    </message>
    <message>
        <source>With a target</source>
        <translation>Vyenye lengo</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Imechelewa</translation>
    </message>
    <message>
        <source>Cooked again</source>
        <translation>Vilivyopikwa tena</translation>
    </message>
</context>
<context>
    <name>jiko::office_app::LabourBoard</name>
    <message>
        <source>No longer here</source>
        <translation>Hayupo tena</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hadi %2</translation>
    </message>
    <message>
        <source>Clocked in twice</source>
        <translation>Aliingia mara mbili</translation>
    </message>
    <message>
        <source>Forgot to clock out?</source>
        <translation>Alisahau kutoka kazini?</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Haihesabiwi</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Imesahihishwa: %1</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>Mapumzikoni</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Kazini</translation>
    </message>
    <message>
        <source>Type times like 2026-11-21 17:30.</source>
        <translation>Andika muda kama 2026-11-21 17:30.</translation>
    </message>
    <message>
        <source>This terminal cannot save now, so nothing was changed. Use another terminal.</source>
        <translation>Mashine hii haiwezi kuhifadhi sasa, kwa hiyo hakuna kilichobadilishwa. Tumia nyingine.</translation>
    </message>
    <message>
        <source>Corrected. What was clocked is kept beside it.</source>
        <translation>Imesahihishwa. Muda uliorekodiwa unabaki kando yake.</translation>
    </message>
    <message>
        <source>takes no part</source>
        <translation>hashiriki</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wote</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, na %2</translation>
    </message>
    <message>
        <source>%1 of %2 signed</source>
        <translation>%1 kati ya %2 wamesaini</translation>
    </message>
    <message>
        <source>There is no rule. Make one under Rules, Tips.</source>
        <translation>Hakuna kanuni. Tengeneza moja chini ya Kanuni, Bakshishi.</translation>
    </message>
    <message>
        <source>Nobody was given a tip today.</source>
        <translation>Hakuna aliyepewa bakshishi leo.</translation>
    </message>
    <message>
        <source>Nobody whose job takes part has worked today.</source>
        <translation>Hakuna aliyefanya kazi inayoshiriki leo.</translation>
    </message>
    <message>
        <source>Your role does not share out tips. Ask a manager.</source>
        <translation>Wadhifa wako haugawanyi bakshishi. Muulize meneja.</translation>
    </message>
    <message>
        <source>Everybody has signed today&apos;s tips.</source>
        <translation>Wote wamesaini bakshishi za leo.</translation>
    </message>
    <message>
        <source>Shared out. Everybody can read and sign it at any till.</source>
        <translation>Imegawanywa. Kila mtu anaweza kuisoma na kuisaini kwenye mashine yoyote.</translation>
    </message>
    <message>
        <source>Tips are shared out within two weeks. This day can only be read.</source>
        <translation>Bakshishi hugawanywa ndani ya wiki mbili. Siku hii inaweza kusomwa tu.</translation>
    </message>
    <message>
        <source>Nobody was given a tip on that day.</source>
        <translation>Hakuna aliyepewa bakshishi siku hiyo.</translation>
    </message>
    <message>
        <source>Nobody whose job takes part worked on that day.</source>
        <translation>Hakuna mwenye kazi inayoshiriki aliyefanya kazi siku hiyo.</translation>
    </message>
    <message>
        <source>Everybody has signed the tips of that day.</source>
        <translation>Wote wamesaini bakshishi za siku hiyo.</translation>
    </message>
</context>
<context>
    <name>jiko::office_app::Letters</name>
    <message>
        <source>%1 recorded again. Every terminal has it in a moment.</source>
        <translation>%1: imerekodiwa tena. Kila kituo kitaipata punde.</translation>
    </message>
    <message>
        <source>Noted: %1 was seen to.</source>
        <translation>Imeandikwa: %1 imeshughulikiwa.</translation>
    </message>
    <message>
        <source>Somebody else was quicker. Nothing was done twice; look at what became of it.</source>
        <translation>Mwingine alikuwa mwepesi zaidi. Hakuna kilichofanywa mara mbili; angalia imeishia vipi.</translation>
    </message>
    <message>
        <source>What this office did is still on its way to the server. Nothing was changed; try again in a moment.</source>
        <translation>Yaliyofanywa na ofisi hii bado yako njiani kwenda kwa seva. Hakuna kilichobadilishwa; jaribu tena punde.</translation>
    </message>
    <message>
        <source>This office cannot save now, so nothing was recorded. Use another one and call for help.</source>
        <translation>Ofisi hii haiwezi kuhifadhi sasa, kwa hiyo hakuna kilichorekodiwa. Tumia nyingine na uombe msaada.</translation>
    </message>
    <message>
        <source>Recorded again by %1, %2, as entry %3 of %4.</source>
        <translation>Imerekodiwa tena na %1, %2, kama ingizo la %3 la %4.</translation>
    </message>
    <message>
        <source>Seen to by %1, %2: %3</source>
        <translation>Imeshughulikiwa na %1, %2: %3</translation>
    </message>
    <message>
        <source>This was seen to.</source>
        <translation>Hii imeshughulikiwa.</translation>
    </message>
    <message>
        <source>The server does not answer. It has to know, so that nobody does this twice.</source>
        <translation>Seva haijibu. Lazima ijue, ili mtu asifanye hivi mara mbili.</translation>
    </message>
    <message>
        <source>Your role does not include repairs. Ask a manager.</source>
        <translation>Wadhifa wako haujumuishi marekebisho. Muulize meneja.</translation>
    </message>
    <message>
        <source>%1 has this in hand since %2.</source>
        <translation>%1 inashughulikia hii tangu %2.</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Kituo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Nani</translation>
    </message>
    <message>
        <source>Recorded again</source>
        <translation>Imerekodiwa tena</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Imeshughulikiwa</translation>
    </message>
    <message>
        <source>Being recorded</source>
        <translation>Inarekodiwa</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>Inashughulikiwa</translation>
    </message>
    <message>
        <source>Begun, not finished</source>
        <translation>Imeanzwa, haijaisha</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Inasubiri</translation>
    </message>
</context>
<context>
    <name>jiko::office_app::MenuFiles</name>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>Faili %1 haliwezi kufunguliwa.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n kipya</numerusform>
            <numerusform>%n vipya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n kimebadilika</numerusform>
            <numerusform>%n vimebadilika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they are</source>
        <translation>
            <numerusform>%n kama kilivyo</numerusform>
            <numerusform>%n kama vilivyo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n kimeachwa</numerusform>
            <numerusform>%n vimeachwa</numerusform>
        </translation>
    </message>
    <message>
        <source>Only who may edit the menu can save. Ask a manager.</source>
        <translation>Mwenye ruhusa ya kuhariri menyu pekee anaweza kuhifadhi. Muulize meneja.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Subiri kidogo.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Chagua faili kwanza.</translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>Faili halibadilishi chochote.</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es) saved. Every till has them in a moment.</source>
        <translation>
            <numerusform>Chakula %n kimehifadhiwa. Kila kituo kitakipata hivi punde.</numerusform>
            <numerusform>Vyakula %n vimehifadhiwa. Kila kituo kitavipata hivi punde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 could not be written. Is the disk full, or the folder locked?</source>
        <translation>Faili %1 haikuweza kuandikwa. Je, diski imejaa, au folda imefungwa?</translation>
    </message>
    <message>
        <source>New dishes cannot wait for an hour. Take them over first, off sale.</source>
        <translation>Vyakula vipya haviwezi kusubiri saa. Viingize kwanza, bila kuuzwa.</translation>
    </message>
    <message>
        <source>Kept as the version %1. Give it an hour and publish it under Rules.</source>
        <translation>Imehifadhiwa kama toleo %1. Lipe saa kisha ulichapishe chini ya Kanuni.</translation>
    </message>
</context>
<context>
    <name>jiko::office_app::MoneyBoard</name>
    <message>
        <source>On no bill</source>
        <translation>Haiko kwenye bili</translation>
    </message>
    <message>
        <source>The bill has %1</source>
        <translation>Bili ina %1</translation>
    </message>
    <message>
        <source>On two bills</source>
        <translation>Kwenye bili mbili</translation>
    </message>
    <message>
        <source>On a bill</source>
        <translation>Kwenye bili</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation>Yamerudishwa: %1</translation>
    </message>
    <message>
        <source>Your role gives no money back, so it explains none. Ask a manager.</source>
        <translation>Nafasi yako hairudishi pesa, hivyo haielezi malipo. Muulize meneja.</translation>
    </message>
    <message>
        <source>This payment is explained already.</source>
        <translation>Malipo haya yameshaelezwa.</translation>
    </message>
    <message>
        <source>Say what this payment was for.</source>
        <translation>Sema malipo haya yalikuwa ya nini.</translation>
    </message>
    <message>
        <source>Explained.</source>
        <translation>Imeelezwa.</translation>
    </message>
    <message>
        <source>This terminal cannot save now, so nothing was changed.</source>
        <translation>Kifaa hiki hakiwezi kuhifadhi sasa, hivyo hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>Faili %1 haliwezi kufunguliwa.</translation>
    </message>
    <message>
        <source>This file cannot be read. Export the statement as CSV and choose it again.</source>
        <translation>Faili hili haliwezi kusomwa. Toa taarifa kama CSV na ulichague tena.</translation>
    </message>
    <message>
        <source>This is no statement: no row names Receipt No., Completion Time and Paid In.</source>
        <translation>Hii si taarifa ya akaunti: hakuna mstari wenye Receipt No., Completion Time na Paid In.</translation>
    </message>
    <message>
        <source>A row has a time or a sum that cannot be read, so nothing was compared. Export the statement again.</source>
        <translation>Mstari una saa au kiasi kisichosomeka, hivyo hakuna kilicholinganishwa. Toa taarifa tena.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) in it</source>
        <translation>
            <numerusform>malipo %n ndani yake</numerusform>
            <numerusform>malipo %n ndani yake</numerusform>
        </translation>
    </message>
    <message>
        <source>every one is explained</source>
        <translation>yote yameelezwa</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n ya kuangalia</numerusform>
            <numerusform>%n ya kuangalia</numerusform>
        </translation>
    </message>
    <message>
        <source>On bill %1</source>
        <translation>Kwenye bili %1</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Imeelezwa</translation>
    </message>
    <message>
        <source>Not heard of</source>
        <translation>Haijasikika</translation>
    </message>
    <message>
        <source>Bill %1 has %2</source>
        <translation>Bili %1 ina %2</translation>
    </message>
    <message>
        <source>Bill %1 has it, the statement not</source>
        <translation>Bili %1 inayo, taarifa haina</translation>
    </message>
    <message>
        <source>There is nothing to take over.</source>
        <translation>Hakuna cha kuchukua.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) taken over. Put each on its bill, or say what it was for.</source>
        <translation>
            <numerusform>Malipo %n yamechukuliwa. Yaweke kwenye bili yake, au sema yalikuwa ya nini.</numerusform>
            <numerusform>Malipo %n yamechukuliwa. Weka kila moja kwenye bili yake, au sema yalikuwa ya nini.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiko::office_app::PeopleReport</name>
    <message>
        <source>No longer here</source>
        <translation>Hayupo tena</translation>
    </message>
    <message>
        <source>Still clocked in</source>
        <translation>Bado yuko kazini</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) not signed</source>
        <translation>
            <numerusform>siku %n haijasainiwa</numerusform>
            <numerusform>siku %n hazijasainiwa</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Zote</translation>
    </message>
</context>
<context>
    <name>jiko::office_app::PrinterFinder</name>
    <message>
        <source>Asked %1 of %2 addresses</source>
        <translation>Anwani %1 kati ya %2 zimeulizwa</translation>
    </message>
    <message>
        <source>This computer is in no network of its own. Connect it to the printers&apos; network and search again.</source>
        <translation>Kompyuta hii haimo kwenye mtandao wa ndani. Iunganishe na mtandao wa printa na utafute tena.</translation>
    </message>
    <message>
        <source>No printer answered. Is it switched on, and in the same network as this computer?</source>
        <translation>Hakuna printa iliyojibu. Je, imewashwa, na ipo kwenye mtandao mmoja na kompyuta hii?</translation>
    </message>
    <message>
        <source>Touch the printer that this is.</source>
        <translation>Gusa printa ambayo ndiyo hii.</translation>
    </message>
    <message>
        <source>%1, a receipt printer</source>
        <translation>%1, printa ya risiti</translation>
    </message>
    <message>
        <source>%1, does not say what it is</source>
        <translation>%1, haisemi ni nini</translation>
    </message>
    <message>
        <source>The address is none for this kind of connection. Type it like the example.</source>
        <translation>Anwani haifai kwa aina hii ya muunganisho. Iandike kama mfano.</translation>
    </message>
    <message>
        <source>The test page is on its way.</source>
        <translation>Ukurasa wa majaribio uko njiani.</translation>
    </message>
</context>
<context>
    <name>jiko::office_app::PurseBoard</name>
    <message>
        <source>All</source>
        <translation>Zote</translation>
    </message>
    <message>
        <source>The house owes %1, guests owe %2.</source>
        <translation>Nyumba inadaiwa %1, wageni wanadaiwa %2.</translation>
    </message>
</context>
<context>
    <name>jiko::office_app::RecordDesk</name>
    <message>
        <source>On</source>
        <translation>Iko</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Haipo</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Ingizo jipya</translation>
    </message>
    <message>
        <source>Only who may edit the menu can save. Ask a manager.</source>
        <translation>Mwenye ruhusa ya kuhariri menyu pekee anaweza kuhifadhi. Muulize meneja.</translation>
    </message>
    <message>
        <source>A name in English is needed.</source>
        <translation>Jina la Kiingereza linahitajika.</translation>
    </message>
    <message>
        <source>%1 saved. Every till has it in a moment.</source>
        <translation>%1 imehifadhiwa. Kila kituo kitaipata hivi punde.</translation>
    </message>
    <message>
        <source>%1 is taken out. Bills that have it keep it.</source>
        <translation>%1 imeondolewa. Bili zilizo nayo hubaki nayo.</translation>
    </message>
    <message>
        <source>%1 paid ahead</source>
        <translation>%1 zimelipwa mapema</translation>
    </message>
    <message>
        <source>%1 owed</source>
        <translation>%1 zinadaiwa</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Imelipwa</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Imerudishwa</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Bili %1</translation>
    </message>
    <message>
        <source>A check</source>
        <translation>Bili</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Only who may change the staff can save. Ask a manager.</source>
        <translation>Ni mwenye ruhusa ya kubadilisha wafanyakazi tu anayeweza kuhifadhi. Muulize meneja.</translation>
    </message>
    <message>
        <source>Something above is not right yet. Correct it first.</source>
        <translation>Kitu hapo juu bado si sahihi. Kirekebishe kwanza.</translation>
    </message>
</context>
<context>
    <name>jiko::office_app::SalesReport</name>
    <message>
        <source>Sales by category, %1</source>
        <translation>Mauzo kwa aina, %1</translation>
    </message>
    <message>
        <source>Sales by hour, %1</source>
        <translation>Mauzo kwa saa, %1</translation>
    </message>
    <message>
        <source>Sales by server, %1</source>
        <translation>Mauzo kwa mhudumu, %1</translation>
    </message>
    <message>
        <source>Sales by dish, %1</source>
        <translation>Mauzo kwa chakula, %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Sehemu za chakula</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Bili</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation>Kiasi %1</translation>
    </message>
    <message>
        <source>%1 · asked by %2 at %3</source>
        <translation>%1 · imeombwa na %2 saa %3</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Idadi</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Sehemu</translation>
    </message>
</context>
<context>
    <name>jiko::office_app::StaffList</name>
    <message>
        <source>Set</source>
        <translation>Imewekwa</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hakuna</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Imetolewa</translation>
    </message>
    <message>
        <source>Your role does not change the staff. Ask a manager.</source>
        <translation>Wadhifa wako haubadilishi wafanyakazi. Muulize meneja.</translation>
    </message>
    <message>
        <source>The badge signs in from now on.</source>
        <translation>Beji inaingiza kuanzia sasa.</translation>
    </message>
    <message>
        <source>That is too short for a badge. Hold it to the reader again.</source>
        <translation>Ni fupi mno kwa beji. Ishikilie tena kwenye kisomaji.</translation>
    </message>
    <message>
        <source>That is too long for a badge. Hold it to the reader again.</source>
        <translation>Ni ndefu mno kwa beji. Ishikilie tena kwenye kisomaji.</translation>
    </message>
    <message>
        <source>%1 has this badge. Take it away there first.</source>
        <translation>%1 ana beji hii. Mwondolee kwanza.</translation>
    </message>
    <message>
        <source>The badge signs nobody in any more.</source>
        <translation>Beji haimwingizi mtu tena.</translation>
    </message>
    <message numerus="yes">
        <source>%1 needs a PIN of %n digit(s).</source>
        <translation>
            <numerusform>%1 anahitaji PIN ya tarakimu %n.</numerusform>
            <numerusform>%1 anahitaji PIN ya tarakimu %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <translation>PIN ina tarakimu tu.</translation>
    </message>
    <message>
        <source>That PIN is guessed at once. Use digits that are not all the same or in a row.</source>
        <translation>PIN hiyo inakisiwa mara moja. Tumia tarakimu zisizofanana zote wala kufuatana.</translation>
    </message>
    <message>
        <source>That PIN is taken. Use another one.</source>
        <translation>PIN hiyo tayari inatumika. Tumia nyingine.</translation>
    </message>
    <message>
        <source>The new PIN signs in from now on.</source>
        <translation>PIN mpya inafanya kazi kuanzia sasa.</translation>
    </message>
</context>
<context>
    <name>jiko::office_app::ZReports</name>
    <message>
        <source>Sales</source>
        <translation>Mauzo</translation>
    </message>
    <message>
        <source>VAT %1 %</source>
        <translation>VAT %1 %</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Halisi</translation>
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
        <source>Voids</source>
        <translation>Zilizobatilishwa</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 kwa %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Pesa za kuanzia</translation>
    </message>
    <message>
        <source>Cash expected</source>
        <translation>Taslimu inayotarajiwa</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>Taslimu iliyohesabiwa</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Tofauti</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Risiti</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hadi %2</translation>
    </message>
    <message>
        <source>Service charge in it</source>
        <translation>Ada ya huduma ndani yake</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>Punguzo lililotolewa</translation>
    </message>
    <message>
        <source>On the house</source>
        <translation>Bila malipo</translation>
    </message>
    <message>
        <source>Refunds (%1)</source>
        <translation>Marejesho (%1)</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Kuzungusha taslimu</translation>
    </message>
    <message>
        <source>Tips, not sales</source>
        <translation>Bakshishi, si mauzo</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Pesa zilizowekwa</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Pesa zilizotolewa</translation>
    </message>
    <message>
        <source>Into the safe</source>
        <translation>Zilizowekwa kwenye sefu</translation>
    </message>
    <message>
        <source>Opened without a sale</source>
        <translation>Ilifunguliwa bila mauzo</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 inayotarajiwa</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>%1 iliyohesabiwa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Times counted</source>
        <translation>Mara iliyohesabiwa</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Jumla kuu</translation>
    </message>
    <message>
        <source>%1, bank of %2</source>
        <translation>%1, mkoba wa %2</translation>
    </message>
</context>
<context>
    <name>jiko::outlet::Approval</name>
    <message>
        <source>Asked by %1.</source>
        <translation>Ameomba %1.</translation>
    </message>
    <message>
        <source>%1. Asked by %2.</source>
        <translation>%1. Ameomba %2.</translation>
    </message>
    <message>
        <source>%1 may not allow this either. Ask a manager.</source>
        <translation>%1 pia hawezi kuruhusu hili. Muulize meneja.</translation>
    </message>
    <message>
        <source>Nobody has answered: %1. Nothing was changed. Ask again, or enter a PIN here.</source>
        <translation>Hakuna aliyejibu: %1. Hakuna kilichobadilishwa. Omba tena, au weka PIN hapa.</translation>
    </message>
    <message>
        <source>Waiting for a manager: %1</source>
        <translation>Inamsubiri meneja: %1</translation>
    </message>
    <message>
        <source>Nobody else on the staff may allow this.</source>
        <translation>Hakuna mfanyakazi mwingine anayeweza kuruhusu hili.</translation>
    </message>
    <message>
        <source>This terminal cannot save now. Enter a PIN on another one.</source>
        <translation>Mashine hii haiwezi kuhifadhi sasa. Weka PIN kwenye nyingine.</translation>
    </message>
    <message>
        <source>Two answered: %1 refused before that was known here. It is done: %2. Tell a manager.</source>
        <translation>Wawili walijibu: %1 alikataa kabla haijajulikana hapa. Imefanyika: %2. Mwambie meneja.</translation>
    </message>
    <message>
        <source>%1 refuses: %2. Nothing was changed.</source>
        <translation>%1 anakataa: %2. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>%1 allows it, but the check is not as it was: %2. Ask again.</source>
        <translation>%1 anaruhusu, lakini bili si kama ilivyokuwa: %2. Omba tena.</translation>
    </message>
    <message>
        <source>%1 allows it: %2.</source>
        <translation>%1 anaruhusu: %2.</translation>
    </message>
</context>
<context>
    <name>jiko::outlet::ApprovalDesk</name>
    <message>
        <source>terminal %1</source>
        <translation>mashine %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to allow or refuse</source>
        <translation>
            <numerusform>Jambo %n la kuruhusu au kukataa</numerusform>
            <numerusform>Mambo %n ya kuruhusu au kukataa</numerusform>
        </translation>
    </message>
    <message>
        <source>Two answered differently: %1</source>
        <translation>Wawili walijibu tofauti: %1</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation>%1 anaomba: %2</translation>
    </message>
    <message>
        <source>%1. Why: %2</source>
        <translation>%1. Sababu: %2</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Imeruhusiwa</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Imekataliwa</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Nimeisoma</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Ruhusu</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Kataa</translation>
    </message>
    <message>
        <source>Two answered differently. The first counts.</source>
        <translation>Wawili walijibu tofauti. La kwanza ndilo linahesabiwa.</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>Bili ya %1</translation>
    </message>
    <message>
        <source>This terminal cannot save now, so nothing was answered. Use another terminal.</source>
        <translation>Mashine hii haiwezi kuhifadhi sasa, kwa hiyo hakuna kilichojibiwa. Tumia nyingine.</translation>
    </message>
    <message>
        <source>It is not asked any more.</source>
        <translation>Haiombwi tena.</translation>
    </message>
    <message>
        <source>Somebody has answered it already.</source>
        <translation>Mtu ameshajibu.</translation>
    </message>
    <message>
        <source>It was asked too long ago. Who asked can ask again.</source>
        <translation>Iliombwa muda mrefu uliopita. Aliyeomba anaweza kuomba tena.</translation>
    </message>
    <message>
        <source>You have asked this yourself. Somebody else must allow it.</source>
        <translation>Umeomba hili mwenyewe. Mtu mwingine lazima aruhusu.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Wadhifa wako hauruhusu hili.</translation>
    </message>
</context>
<context>
    <name>jiko::outlet::Decisions</name>
    <message numerus="yes">
        <source>%n thing(s) to decide: two terminals did not hear each other.</source>
        <translation>
            <numerusform>Jambo %n la kuamua: mashine mbili hazikusikilizana.</numerusform>
            <numerusform>Mambo %n ya kuamua: mashine mbili hazikusikilizana.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hapa</translation>
    </message>
    <message>
        <source>terminal %1</source>
        <translation>mashine %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Meza %1</translation>
    </message>
    <message>
        <source>%1, check %2</source>
        <translation>%1, bili %2</translation>
    </message>
    <message>
        <source>Table %1, check %2</source>
        <translation>Meza %1, bili %2</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) seated</source>
        <translation>
            <numerusform>mgeni %n ameketishwa</numerusform>
            <numerusform>wageni %n wameketishwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seated, %n guest(s)</source>
        <translation>
            <numerusform>%1 ameketishwa, mgeni %n</numerusform>
            <numerusform>%1 wameketishwa, wageni %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This terminal cannot save now, so nothing was changed. Use another terminal.</source>
        <translation>Mashine hii haiwezi kuhifadhi sasa, kwa hiyo hakuna kilichobadilishwa. Tumia mashine nyingine.</translation>
    </message>
    <message>
        <source>Decided. Every terminal knows.</source>
        <translation>Imeamuliwa. Kila mashine inajua.</translation>
    </message>
    <message>
        <source>Your role does not seat guests. Ask a waiter or the host.</source>
        <translation>Cheo chako hakiketishi wageni. Mwombe mhudumu au mpokeaji.</translation>
    </message>
    <message>
        <source>Choose a table first.</source>
        <translation>Chagua meza kwanza.</translation>
    </message>
    <message>
        <source>Somebody sits at that table by now. Choose another one.</source>
        <translation>Tayari kuna wageni kwenye meza hiyo. Chagua nyingine.</translation>
    </message>
    <message>
        <source>That check is paid and closed. Nothing was changed. Give the money back there, or keep both.</source>
        <translation>Bili ile imelipwa na kufungwa. Hakuna kilichobadilika. Rudisha pesa huko, au acha zote mbili.</translation>
    </message>
    <message>
        <source>Moved twice</source>
        <translation>Imehamishwa mara mbili</translation>
    </message>
    <message>
        <source>Bank of %1, Z %2</source>
        <translation>Mkoba wa %1, Z %2</translation>
    </message>
    <message>
        <source>taken into the drawer of %1</source>
        <translation>umeingizwa kwenye droo ya %1</translation>
    </message>
</context>
<context>
    <name>jiko::outlet::Enrolment</name>
    <message>
        <source>A code has twelve digits. Type them as the office shows them.</source>
        <translation>Msimbo una tarakimu kumi na mbili. Ziandike kama ofisi inavyozionyesha.</translation>
    </message>
    <message>
        <source>No hub was heard on this network. Check the Wi-Fi or the cable, or type the hub&apos;s address.</source>
        <translation>Hakuna kitovu kilichosikika kwenye mtandao huu. Angalia Wi-Fi au kebo, au andika anwani ya kitovu.</translation>
    </message>
    <message>
        <source>The hub does not answer. Check the network, and that the hub is switched on. The code is still good.</source>
        <translation>Kitovu hakijibu. Angalia mtandao, na kwamba kitovu kimewashwa. Msimbo bado ni mzuri.</translation>
    </message>
    <message>
        <source>This code does not fit the hub on this network. Check each digit. The hub was told nothing.</source>
        <translation>Msimbo huu haufai kwa kitovu cha mtandao huu. Kagua kila tarakimu. Kitovu hakijaambiwa chochote.</translation>
    </message>
    <message>
        <source>This code is not good any more: it lasts 15 minutes and is good once. Make a new one in the office.</source>
        <translation>Msimbo huu haufai tena: hudumu dakika 15 na hutumika mara moja. Tengeneza mpya ofisini.</translation>
    </message>
    <message>
        <source>This code is for another program: %1. Open that one here, or make a new code in the office.</source>
        <translation>Msimbo huu ni wa programu nyingine: %1. Fungua hiyo hapa, au tengeneza msimbo mpya ofisini.</translation>
    </message>
    <message>
        <source>The hub cannot reach the database now. Try again in a moment. The code is still good.</source>
        <translation>Kitovu hakiwezi kufikia hifadhidata sasa. Jaribu tena baada ya muda mfupi. Msimbo bado ni mzuri.</translation>
    </message>
    <message>
        <source>This terminal&apos;s disk takes no files: it is full or cannot be written. Make room, then try again with the same code.</source>
        <translation>Diski ya mashine hii haipokei faili: imejaa au haiandikiki. Tengeneza nafasi, kisha jaribu tena kwa msimbo huo huo.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kituo cha malipo</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Jiko</translation>
    </message>
    <message>
        <source>Host stand</source>
        <translation>Mapokezi</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Ofisi</translation>
    </message>
</context>
<context>
    <name>jiko::outlet::KitchenTalk</name>
    <message>
        <source>Ready for %1: %2</source>
        <translation>Tayari kwa %1: %2</translation>
    </message>
    <message>
        <source>Ready for %1</source>
        <translation>Tayari kwa %1</translation>
    </message>
    <message>
        <source>the kitchen</source>
        <translation>jikoni</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a table, and what is said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 tayari.</translation>
    </message>
    <message>
        <source>%1: short by 1 portion. %2</source>
        <translation>%1: imepungua sehemu 1. %2</translation>
    </message>
    <message>
        <source>Ask %1 about doneness. %2</source>
        <translation>Uliza %1 kiwango cha kuiva. %2</translation>
    </message>
    <message>
        <source>Runner to the pass for %1.</source>
        <translation>Mpelekaji aje kwenye pasi kwa %1.</translation>
    </message>
    <message>
        <source>%1: how long?</source>
        <translation>%1: muda gani bado?</translation>
    </message>
    <message>
        <source>%1: the guests are in a hurry.</source>
        <translation>%1: wageni wana haraka.</translation>
    </message>
    <message>
        <source>%1: wait with the next course.</source>
        <translation>%1: subiri na awamu inayofuata.</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Jikoni</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Tayari</translation>
    </message>
    <message>
        <source>Short by 1 portion</source>
        <translation>Imepungua sehemu 1</translation>
    </message>
    <message>
        <source>Ask about doneness</source>
        <translation>Uliza kiwango cha kuiva</translation>
    </message>
    <message>
        <source>Runner to the pass</source>
        <translation>Mpelekaji kwenye pasi</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Muda gani bado?</translation>
    </message>
    <message>
        <source>Guests in a hurry</source>
        <translation>Wageni wana haraka</translation>
    </message>
    <message>
        <source>Wait with the next course</source>
        <translation>Subiri na awamu inayofuata</translation>
    </message>
    <message>
        <source>This terminal cannot save now, so nothing was said. Go there, or use another terminal.</source>
        <translation>Kituo hiki hakiwezi kuhifadhi sasa, kwa hiyo hakuna kilichosemwa. Nenda mwenyewe, au tumia kituo kingine.</translation>
    </message>
    <message>
        <source>Type what to say first.</source>
        <translation>Andika kwanza utakachosema.</translation>
    </message>
    <message>
        <source>The kitchen reads it.</source>
        <translation>Jikoni wanasoma.</translation>
    </message>
    <message>
        <source>The floor reads it.</source>
        <translation>Ukumbi unasoma.</translation>
    </message>
</context>
<context>
    <name>jiko::outlet::PaperDesk</name>
    <message>
        <source>%1 came out at %2, since %3 does not print.</source>
        <translation>%1 imetoka kwenye %2, kwa sababu %3 haichapishi.</translation>
    </message>
</context>
<context>
    <name>jiko::outlet::PrinterBoard</name>
    <message>
        <source>Terminal %1</source>
        <translation>Kituo %1</translation>
    </message>
    <message>
        <source>Nobody has asked it yet</source>
        <translation>Hakuna aliyeiuliza bado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hakuna</translation>
    </message>
    <message>
        <source>Nearly out</source>
        <translation>Inakaribia kuisha</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Ya kutosha</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Wazi</translation>
    </message>
    <message>
        <source>Shut</source>
        <translation>Kimefungwa</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sasa</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 zilizopita</translation>
    </message>
</context>
<context>
    <name>jiko::outlet::SectionDesk</name>
    <message>
        <source>This terminal cannot save now, so nothing was changed. Use another terminal.</source>
        <translation>Mashine hii haiwezi kuhifadhi sasa, kwa hiyo hakuna kilichobadilishwa. Tumia nyingine.</translation>
    </message>
    <message>
        <source>Your role does not give tables out. Ask the host or a manager.</source>
        <translation>Wadhifa wako haugawi meza. Mwulize mkaribishaji au meneja.</translation>
    </message>
    <message>
        <source>The whole room is with %1.</source>
        <translation>Chumba chote kiko kwa %1.</translation>
    </message>
</context>
<context>
    <name>jiko::outlet::SignIn</name>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s), or use another terminal.</source>
        <translation>
            <numerusform>PIN nyingi si sahihi. Jaribu tena baada ya sekunde %n, au tumia kituo kingine.</numerusform>
            <numerusform>PIN nyingi si sahihi. Jaribu tena baada ya sekunde %n, au tumia kituo kingine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody here has this PIN. %n try(s) left.</source>
        <translation>
            <numerusform>Hakuna mwenye PIN hii hapa. Limebaki jaribio %n.</numerusform>
            <numerusform>Hakuna mwenye PIN hii hapa. Yamebaki majaribio %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiko::outlet::SyncStatus</name>
    <message numerus="yes">
        <source>Back online. %n item(s) sent.</source>
        <translation>
            <numerusform>Mtandao umerudi. Kitu %n kimetumwa.</numerusform>
            <numerusform>Mtandao umerudi. Vitu %n vimetumwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program on this machine has this terminal&apos;s store open. Close it, then start again.</source>
        <translation>Programu nyingine kwenye mashine hii imefungua hifadhi ya kituo hiki. Ifunge, kisha anza tena.</translation>
    </message>
    <message>
        <source>This terminal cannot write to its disk. What has a tick is safe. Use another terminal and call for help.</source>
        <translation>Kituo hiki hakiwezi kuandika kwenye diski yake. Kilicho na alama ya tiki kiko salama. Tumia kituo kingine na uombe msaada.</translation>
    </message>
    <message>
        <source>This terminal&apos;s store is damaged. What the server has is safe. Use another terminal and call for help.</source>
        <translation>Hifadhi ya kituo hiki imeharibika. Kilicho kwa seva kiko salama. Tumia kituo kingine na uombe msaada.</translation>
    </message>
    <message>
        <source>The office has locked this terminal out. What it made is kept here. Ask a manager.</source>
        <translation>Ofisi imezuia kituo hiki. Kilichofanyika kimehifadhiwa hapa. Muulize meneja.</translation>
    </message>
    <message>
        <source>The server does not accept what this terminal made. Everything is kept here; orders and cash still work. Call for help.</source>
        <translation>Seva haikubali kilichofanywa na kituo hiki. Yote yamehifadhiwa hapa; oda na taslimu bado vinafanya kazi. Omba msaada.</translation>
    </message>
    <message>
        <source>Everything is saved here and at the server.</source>
        <translation>Yote yamehifadhiwa hapa na kwa seva.</translation>
    </message>
    <message numerus="yes">
        <source>Saved on this terminal. Sending %n item(s) to the server.</source>
        <translation>
            <numerusform>Imehifadhiwa kwenye kituo hiki. Inatuma kitu %n kwa seva.</numerusform>
            <numerusform>Imehifadhiwa kwenye kituo hiki. Inatuma vitu %n kwa seva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved on this terminal. Nothing is lost. Orders, cash and printing work; %n item(s) will be sent when the server is back.</source>
        <translation>
            <numerusform>Imehifadhiwa kwenye kituo hiki. Hakuna kilichopotea. Oda, taslimu na uchapishaji vinafanya kazi; kitu %n kitatumwa seva ikirudi.</numerusform>
            <numerusform>Imehifadhiwa kwenye kituo hiki. Hakuna kilichopotea. Oda, taslimu na uchapishaji vinafanya kazi; vitu %n vitatumwa seva ikirudi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working offline since %1. Orders, kitchen printing and cash work. %n waiting.</source>
        <translation>
            <numerusform>Bila mtandao tangu %1. Oda, uchapishaji wa jikoni na taslimu vinafanya kazi. %n inasubiri.</numerusform>
            <numerusform>Bila mtandao tangu %1. Oda, uchapishaji wa jikoni na taslimu vinafanya kazi. %n zinasubiri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another machine works under this terminal&apos;s name, perhaps from a copied disk. What was made here is kept here. Stop one of the two and call for help.</source>
        <translation>Mashine nyingine inafanya kazi kwa jina la kituo hiki, labda kutoka diski iliyonakiliwa. Kilichofanywa hapa kimehifadhiwa hapa. Simamisha moja kati ya hizo mbili na uite msaada.</translation>
    </message>
    <message>
        <source>No other terminal is in reach.</source>
        <translation>Hakuna kituo kingine kinachofikika.</translation>
    </message>
    <message numerus="yes">
        <source>%n other terminal(s) in reach: they are told at once.</source>
        <translation>
            <numerusform>Kituo kingine %n kinafikika: kinaambiwa mara moja.</numerusform>
            <numerusform>Vituo vingine %n vinafikika: vinaambiwa mara moja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other terminal(s) in reach.</source>
        <translation>
            <numerusform>Kituo kingine %n kinafikika.</numerusform>
            <numerusform>Vituo vingine %n vinafikika.</numerusform>
        </translation>
    </message>
    <message>
        <source>Safe to switch off.</source>
        <translation>Ni salama kuzima.</translation>
    </message>
    <message numerus="yes">
        <source>Do not switch off: %n item(s) are on this terminal alone.</source>
        <translation>
            <numerusform>Usizime: kitu %n kiko kwenye kituo hiki pekee.</numerusform>
            <numerusform>Usizime: vitu %n viko kwenye kituo hiki pekee.</numerusform>
        </translation>
    </message>
    <message>
        <source>This terminal&apos;s clock is %1 ahead of the server&apos;s. Set it right: times on receipts and reports follow it.</source>
        <translation>Saa ya kituo hiki iko mbele ya seva kwa %1. Irekebishe: saa kwenye risiti na ripoti hutokana nayo.</translation>
    </message>
    <message>
        <source>This terminal&apos;s clock is %1 behind the server&apos;s. Set it right: times on receipts and reports follow it.</source>
        <translation>Saa ya kituo hiki iko nyuma ya seva kwa %1. Irekebishe: saa kwenye risiti na ripoti hutokana nayo.</translation>
    </message>
    <message>
        <source>This terminal&apos;s disk is full. What has a tick is safe. Free some space and it goes on by itself; until then use another terminal.</source>
        <translation>Diski ya kituo hiki imejaa. Kilicho na alama ya tiki kiko salama. Achia nafasi nayo itaendelea yenyewe; hadi hapo tumia kituo kingine.</translation>
    </message>
    <message numerus="yes">
        <source>This terminal&apos;s disk is full. About %n more item(s) fit: close what is open, then free some space.</source>
        <translation>
            <numerusform>Diski ya kituo hiki imejaa. Kinatosha kama kipengele %n zaidi: funga kilicho wazi, kisha achia nafasi.</numerusform>
            <numerusform>Diski ya kituo hiki imejaa. Vinatosha kama vipengele %n zaidi: funga vilivyo wazi, kisha achia nafasi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiko::outlet::TimeClock</name>
    <message>
        <source>Not at work.</source>
        <translation>Hayuko kazini.</translation>
    </message>
    <message>
        <source>On a paid break since %1.</source>
        <translation>Mapumziko yanayolipwa tangu %1.</translation>
    </message>
    <message>
        <source>On an unpaid break since %1.</source>
        <translation>Mapumziko yasiyolipwa tangu %1.</translation>
    </message>
    <message>
        <source>%1 since %2, %3.</source>
        <translation>%1 tangu %2, %3.</translation>
    </message>
    <message>
        <source>This week: %1</source>
        <translation>Wiki hii: %1</translation>
    </message>
    <message>
        <source>Tips of %1</source>
        <translation>Bakshishi za %1</translation>
    </message>
    <message>
        <source>This terminal cannot save now, so nothing was changed. Use another terminal.</source>
        <translation>Mashine hii haiwezi kuhifadhi sasa, kwa hiyo hakuna kilichobadilishwa. Tumia nyingine.</translation>
    </message>
    <message>
        <source>%1 is at work: %2.</source>
        <translation>%1 yuko kazini: %2.</translation>
    </message>
    <message>
        <source>%1 is on a break.</source>
        <translation>%1 yuko mapumzikoni.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 amerudi.</translation>
    </message>
    <message>
        <source>%1 has worked %2. Go well.</source>
        <translation>%1 amefanya kazi %2. Kwaheri.</translation>
    </message>
    <message>
        <source>There are no tips of yours on that day.</source>
        <translation>Huna bakshishi siku hiyo.</translation>
    </message>
    <message>
        <source>The tips were shared out again meanwhile. Read them and sign once more.</source>
        <translation>Bakshishi zimegawanywa tena. Zisome na usaini tena.</translation>
    </message>
    <message>
        <source>You have signed this already.</source>
        <translation>Umeshasaini hili.</translation>
    </message>
    <message>
        <source>The tips of that day cannot be shared out.</source>
        <translation>Bakshishi za siku hiyo haziwezi kugawanywa.</translation>
    </message>
    <message>
        <source>Signed. Thank you.</source>
        <translation>Imesainiwa. Asante.</translation>
    </message>
</context>
<context>
    <name>jiko::pos::BillView</name>
    <message>
        <source>Offer</source>
        <translation>Ofa</translation>
    </message>
    <message>
        <source>allowed by %1</source>
        <translation>ameruhusu %1</translation>
    </message>
    <message>
        <source>Comp</source>
        <translation>Bila malipo</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Punguzo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>By the menu</source>
        <translation>Kwa bei ya menyu</translation>
    </message>
    <message>
        <source>Tax on top</source>
        <translation>Kodi juu yake</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Kukadiria taslimu</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Imerudishwa</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumla</translation>
    </message>
    <message>
        <source>%1 in it</source>
        <translation>%1 ndani yake</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>kwa %1</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Bado inadaiwa</translation>
    </message>
    <message>
        <source>Menu price</source>
        <translation>Bei ya menyu</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Imeandikwa</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <translation>Imebadilishwa na %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Imebadilishwa</translation>
    </message>
    <message>
        <source>%1 of them</source>
        <translation>%1 kati yake</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Ya kulipa</translation>
    </message>
</context>
<context>
    <name>jiko::pos::CardDesk</name>
    <message>
        <source>The terminal is asked. What it says shows here.</source>
        <translation>Mashine inaulizwa. Jibu lake litaonekana hapa.</translation>
    </message>
    <message>
        <source>Not paid by card: %1</source>
        <translation>Haikulipwa kwa kadi: %1</translation>
    </message>
    <message>
        <source>Card %1 for %2 is on the bill.</source>
        <translation>Kadi %1 ya %2 iko kwenye bili.</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>Rudisha: %1</translation>
    </message>
    <message>
        <source>Given back another way: %1</source>
        <translation>Imerudishwa kwa njia nyingine: %1</translation>
    </message>
    <message>
        <source>The slip counts: %1</source>
        <translation>Stakabadhi inahesabika: %1</translation>
    </message>
    <message>
        <source>The guest is at the card terminal</source>
        <translation>Mgeni yuko kwenye mashine ya kadi</translation>
    </message>
    <message>
        <source>Waiting for the card terminal</source>
        <translation>Inasubiri mashine ya kadi</translation>
    </message>
    <message>
        <source>No answer from the card terminal yet. The bill is still open.</source>
        <translation>Bado hakuna jibu la mashine ya kadi. Bili bado iko wazi.</translation>
    </message>
    <message>
        <source>The card has paid.</source>
        <translation>Kadi imelipa.</translation>
    </message>
    <message>
        <source>This payment is on the bill.</source>
        <translation>Malipo haya yako kwenye bili.</translation>
    </message>
    <message>
        <source>The guest taps, inserts or swipes the card there. This screen is free meanwhile.</source>
        <translation>Mgeni anagusa, anaingiza au anapitisha kadi hapo. Skrini hii iko huru wakati huo.</translation>
    </message>
    <message>
        <source>It may still come, and is kept when it does. Take nothing else before the terminal shows that it is over.</source>
        <translation>Bado inaweza kuja, na ikija inahifadhiwa. Usipokee kitu kingine kabla mashine haijaonyesha kuwa imekwisha.</translation>
    </message>
    <message>
        <source>The terminal is asked again and again. With a slip that says approved: type its code. Else take the payment another way; what comes late is kept.</source>
        <translation>Mashine inaulizwa tena na tena. Ukiwa na stakabadhi inayosema imeidhinishwa: andika msimbo wake. La sivyo pokea malipo kwa njia nyingine; kinachochelewa kinahifadhiwa.</translation>
    </message>
    <message>
        <source>Paid another way</source>
        <translation>Imelipwa kwa njia nyingine</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Imelipwa mara mbili</translation>
    </message>
    <message>
        <source>Guest has left</source>
        <translation>Mgeni ameondoka</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>Kiasi si sahihi</translation>
    </message>
    <message>
        <source>The terminal shows it</source>
        <translation>Mashine inaonyesha</translation>
    </message>
    <message>
        <source>Card waits</source>
        <translation>Kadi inasubiri</translation>
    </message>
    <message>
        <source>Card paid</source>
        <translation>Kadi imelipa</translation>
    </message>
    <message>
        <source>Card: look</source>
        <translation>Kadi: angalia</translation>
    </message>
</context>
<context>
    <name>jiko::pos::CheckLines</name>
    <message>
        <source>Somebody</source>
        <translation>Mtu fulani</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, terminal %3</source>
        <translation>%1, %2, mashine %3</translation>
    </message>
    <message>
        <source>in the kitchen</source>
        <translation>iko jikoni</translation>
    </message>
    <message>
        <source>safe here and elsewhere</source>
        <translation>iko salama hapa na kwingine</translation>
    </message>
    <message>
        <source>on this terminal alone</source>
        <translation>iko kwenye kituo hiki pekee</translation>
    </message>
    <message>
        <source>Comp: %1</source>
        <translation>Bila malipo: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>why, and how much</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>Mzio: %1</translation>
    </message>
    <message>
        <source>%1. It contains %2!</source>
        <translation>%1. Ina %2!</translation>
    </message>
    <message>
        <source>goes when what is before it is done</source>
        <comment>a course that waits</comment>
        <translation>inaenda kilichotangulia kikiwa tayari</translation>
    </message>
    <message>
        <source>goes at %1</source>
        <comment>a course that waits</comment>
        <translation>inaenda saa %1</translation>
    </message>
    <message>
        <source>the cook has seen it</source>
        <translation>mpishi ameiona</translation>
    </message>
    <message>
        <source>being cooked</source>
        <translation>inapikwa</translation>
    </message>
    <message>
        <source>ready at the pass</source>
        <translation>tayari kwenye pasi</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>imepelekwa</translation>
    </message>
    <message>
        <source>the kitchen has not got it</source>
        <translation>jikoni hawajaipata</translation>
    </message>
    <message>
        <source>perhaps on paper: look</source>
        <translation>huenda iko kwenye karatasi: angalia</translation>
    </message>
    <message>
        <source>Goes first: %1</source>
        <translation>Inatangulia: %1</translation>
    </message>
</context>
<context>
    <name>jiko::pos::ChoiceList</name>
    <message>
        <source>Size</source>
        <translation>Ukubwa</translation>
    </message>
</context>
<context>
    <name>jiko::pos::ChoicesSheet</name>
    <message>
        <source>%1 is in %2. Tell the guest, and ask the kitchen.</source>
        <translation>%1 imo ndani ya %2. Mwambie mgeni, na uulize jiko.</translation>
    </message>
</context>
<context>
    <name>jiko::pos::CloseDesk</name>
    <message>
        <source>Count the drawer first.</source>
        <translation>Hesabu droo kwanza.</translation>
    </message>
    <message>
        <source>Type how much %1 there is, like 40.</source>
        <translation>Andika kuna %1 kiasi gani, kama 40.</translation>
    </message>
    <message>
        <source>Counted %1, expected %2</source>
        <translation>Iliyohesabiwa %1, inayotarajiwa %2</translation>
    </message>
    <message>
        <source>%1: it is right.</source>
        <translation>%1: ni sawa.</translation>
    </message>
    <message>
        <source>%1: short by %2.</source>
        <translation>%1: pungufu kwa %2.</translation>
    </message>
    <message>
        <source>%1: over by %2.</source>
        <translation>%1: ziada ya %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) to decide</source>
        <translation>
            <numerusform>Malipo %n ya kuamua</numerusform>
            <numerusform>Malipo %n ya kuamua</numerusform>
        </translation>
    </message>
    <message>
        <source>Served by two at once. Decide it, then close.</source>
        <translation>Ilihudumiwa na wawili kwa wakati mmoja. Amua, kisha funga.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) half paid</source>
        <translation>
            <numerusform>Bili %n iliyolipwa nusu</numerusform>
            <numerusform>Bili %n zilizolipwa nusu</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish the payment, then close.</source>
        <translation>Maliza malipo, kisha funga.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) with dishes not sent</source>
        <translation>
            <numerusform>Bili %n yenye vyakula ambavyo havijatumwa</numerusform>
            <numerusform>Bili %n zenye vyakula ambavyo havijatumwa</numerusform>
        </translation>
    </message>
    <message>
        <source>The kitchen does not know of them.</source>
        <translation>Jiko halijui kuhusu hizo.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) open</source>
        <translation>
            <numerusform>Bili %n iko wazi</numerusform>
            <numerusform>Bili %n ziko wazi</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be paid on another till, or in the next shift.</source>
        <translation>Zinaweza kulipwa kwenye mashine nyingine, au katika zamu ijayo.</translation>
    </message>
    <message>
        <source>Your role does not close shifts. Ask a cashier or a manager.</source>
        <translation>Wadhifa wako haufungi zamu. Muulize keshia au meneja.</translation>
    </message>
    <message>
        <source>The shift is closed. Z %1 is kept here and goes to the printer.</source>
        <translation>Zamu imefungwa. Z %1 imehifadhiwa hapa na inaenda kwenye printa.</translation>
    </message>
    <message numerus="yes">
        <source>%n M-PESA payment(s) not finished</source>
        <translation>
            <numerusform>Malipo %n ya M-PESA hayajakamilika</numerusform>
            <numerusform>Malipo %n ya M-PESA hayajakamilika</numerusform>
        </translation>
    </message>
    <message>
        <source>Waited for, paid and on no bill, or a code that nobody has confirmed.</source>
        <translation>Yanasubiriwa, yamelipwa ila hayako kwenye bili, au msimbo ambao haujathibitishwa.</translation>
    </message>
    <message numerus="yes">
        <source>%n card payment(s) not finished</source>
        <translation>
            <numerusform>Malipo %n ya kadi hayajakamilika</numerusform>
            <numerusform>Malipo %n ya kadi hayajakamilika</numerusform>
        </translation>
    </message>
    <message>
        <source>Waited for, paid and on no bill, or nobody knows yet.</source>
        <translation>Yanasubiriwa, yamelipwa ila hayako kwenye bili, au bado hayajulikani.</translation>
    </message>
    <message numerus="yes">
        <source>%n gift card(s) or account(s) overdrawn</source>
        <translation>
            <numerusform>Kadi za zawadi au akaunti %n zimetumika kupita kiasi</numerusform>
            <numerusform>Kadi za zawadi au akaunti %n zimetumika kupita kiasi</numerusform>
        </translation>
    </message>
    <message>
        <source>Two tills spent it without hearing each other. Somebody decides.</source>
        <translation>Vituo viwili vilitumia bila kusikiana. Mtu ataamua.</translation>
    </message>
</context>
<context>
    <name>jiko::pos::DiscountDesk</name>
    <message>
        <source>Comp</source>
        <translation>Bila malipo</translation>
    </message>
    <message>
        <source>Whole check</source>
        <translation>Bili nzima</translation>
    </message>
    <message>
        <source>Comp: %1</source>
        <translation>Bila malipo: %1</translation>
    </message>
    <message>
        <source>Open a check first.</source>
        <translation>Fungua bili kwanza.</translation>
    </message>
    <message>
        <source>Nothing is on this check yet.</source>
        <translation>Hakuna kitu kwenye bili hii bado.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>the whole check</source>
        <translation>bili nzima</translation>
    </message>
    <message>
        <source>Comp %1</source>
        <translation>Bila malipo: %1</translation>
    </message>
    <message>
        <source>%1 off %2</source>
        <translation>Punguzo la %1 kwa %2</translation>
    </message>
    <message>
        <source>%1. Done.</source>
        <translation>%1. Imefanyika.</translation>
    </message>
    <message>
        <source>It is charged again.</source>
        <translation>Inatozwa tena.</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 badala ya %3</translation>
    </message>
    <message>
        <source>%1 costs %2 on this check.</source>
        <translation>%1 ni %2 kwenye bili hii.</translation>
    </message>
    <message>
        <source>No service charge</source>
        <translation>Bila ada ya huduma</translation>
    </message>
    <message>
        <source>No service is charged on this check.</source>
        <translation>Bili hii haitozwi ada ya huduma.</translation>
    </message>
    <message>
        <source>Service is charged again.</source>
        <translation>Huduma inatozwa tena.</translation>
    </message>
</context>
<context>
    <name>jiko::pos::DrawerDesk</name>
    <message>
        <source>Your role does not open drawers. Ask a cashier or a manager.</source>
        <translation>Wadhifa wako haufungui droo. Muulize keshia au meneja.</translation>
    </message>
    <message>
        <source>Z %1, %2</source>
        <translation>Z %1, %2</translation>
    </message>
    <message>
        <source>%1, table %2</source>
        <translation>%1, meza %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 saa %2</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Fungua droo bila mauzo</translation>
    </message>
    <message>
        <source>The drawer opens.</source>
        <translation>Droo inafunguka.</translation>
    </message>
    <message>
        <source>%1 is paid in.</source>
        <translation>%1 imewekwa.</translation>
    </message>
    <message>
        <source>%1 is paid out.</source>
        <translation>%1 imetolewa.</translation>
    </message>
    <message>
        <source>%1 goes into the safe.</source>
        <translation>%1 inaingia kwenye sefu.</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>Weka pesa</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Toa pesa</translation>
    </message>
    <message>
        <source>Into the safe</source>
        <translation>Weka kwenye sefu</translation>
    </message>
    <message>
        <source>Your role does not read shift reports. Ask a cashier or a manager.</source>
        <translation>Wadhifa wako hausomi ripoti za zamu. Muulize keshia au meneja.</translation>
    </message>
    <message>
        <source>Z %1, bank of %2</source>
        <translation>Z %1, mkoba wa %2</translation>
    </message>
    <message>
        <source>Bank of %1, Z %2</source>
        <translation>Mkoba wa %1, Z %2</translation>
    </message>
    <message>
        <source>Take in the bank of %1</source>
        <translation>Pokea mkoba wa %1</translation>
    </message>
    <message>
        <source>%1 from the bank of %2 is in the drawer now.</source>
        <translation>%1 kutoka mkoba wa %2 iko kwenye droo sasa.</translation>
    </message>
</context>
<context>
    <name>jiko::pos::MeasurePad</name>
    <message>
        <source>Weigh it and type the grams.</source>
        <translation>Kipime na uandike gramu.</translation>
    </message>
    <message>
        <source>Type what it costs.</source>
        <translation>Andika bei yake.</translation>
    </message>
</context>
<context>
    <name>jiko::pos::MoveDesk</name>
    <message>
        <source>Nothing is on this check yet.</source>
        <translation>Hakuna kitu kwenye bili hii bado.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Meza %1</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Yote</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es)</source>
        <translation>
            <numerusform>Chakula %n</numerusform>
            <numerusform>Vyakula %n</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1, same table</source>
        <translation>#%1, meza hiyo hiyo</translation>
    </message>
    <message>
        <source>%1 by itself again</source>
        <translation>%1 peke yake tena</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es) back to %1</source>
        <translation>
            <numerusform>Chakula %n kurudi %1</numerusform>
            <numerusform>Vyakula %n kurudi %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moved to %2.</source>
        <translation>%1 imehamishiwa %2.</translation>
    </message>
    <message>
        <source>%1 on a bill of its own, #%2.</source>
        <translation>%1 kwenye bili yake, #%2.</translation>
    </message>
    <message>
        <source>%1 moved to seat %2.</source>
        <translation>%1 imehamishiwa kiti %2.</translation>
    </message>
    <message>
        <source>%1 moved to the whole table.</source>
        <translation>%1 imehamishiwa meza nzima.</translation>
    </message>
    <message>
        <source>Back at %1.</source>
        <translation>Imerudi %1.</translation>
    </message>
    <message>
        <source>You serve nobody now.</source>
        <translation>Huhudumii mtu yeyote sasa.</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n check(s) to %1</source>
        <translation>
            <numerusform>Kabidhi bili %n kwa %1</numerusform>
            <numerusform>Kabidhi bili %n kwa %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 serves %n check(s) more now.</source>
        <translation>
            <numerusform>%1 sasa anahudumia bili %n zaidi.</numerusform>
            <numerusform>%1 sasa anahudumia bili %n zaidi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sits at table %2 now. The kitchen knows.</source>
        <translation>%1 sasa iko meza %2. Jikoni wanajua.</translation>
    </message>
    <message>
        <source>Nobody sits at this table, so nothing was moved.</source>
        <translation>Hakuna mtu kwenye meza hii, hivyo hakuna kilichohamishwa.</translation>
    </message>
    <message>
        <source>%1 moved to table %2.</source>
        <translation>%1 imehamishiwa meza %2.</translation>
    </message>
    <message>
        <source>%1 is a tab now.</source>
        <translation>%1 sasa ni bili ya baa.</translation>
    </message>
    <message>
        <source>One bill now, at table %1.</source>
        <translation>Bili moja sasa, meza %1.</translation>
    </message>
    <message>
        <source>#%1, %2</source>
        <translation>#%1, %2</translation>
    </message>
</context>
<context>
    <name>jiko::pos::Paper</name>
    <message>
        <source>This till has no receipt printer. The receipt is kept; print it at another till.</source>
        <translation>Mashine hii haina printa ya risiti. Risiti imehifadhiwa; ichapishe kwenye mashine nyingine.</translation>
    </message>
    <message>
        <source>A copy of receipt %1 goes to the printer.</source>
        <translation>Nakala ya risiti %1 inaenda kwenye printa.</translation>
    </message>
    <message>
        <source>This till has no receipt printer. The Z is kept; the office shows it.</source>
        <translation>Mashine hii haina printa ya risiti. Z imehifadhiwa; ofisi inaionyesha.</translation>
    </message>
    <message>
        <source>A copy of Z %1 goes to the printer.</source>
        <translation>Nakala ya Z %1 inaenda kwenye printa.</translation>
    </message>
    <message>
        <source>This till has no receipt printer. The report is on the screen.</source>
        <translation>Mashine hii haina printa ya risiti. Ripoti iko kwenye skrini.</translation>
    </message>
    <message>
        <source>The report goes to the printer.</source>
        <translation>Ripoti inaenda kwenye printa.</translation>
    </message>
    <message>
        <source>This till has no receipt printer. Print the gift receipt at another till.</source>
        <translation>Kaunta hii haina printa ya risiti. Chapisha risiti ya zawadi kwenye kaunta nyingine.</translation>
    </message>
    <message>
        <source>The gift receipt goes to the printer. It has no prices.</source>
        <translation>Risiti ya zawadi inaenda kwenye printa. Haina bei.</translation>
    </message>
    <message>
        <source>Receipt %1 may not have come out at %2. Look before you print a copy.</source>
        <translation>Risiti %1 huenda haikutoka kwenye %2. Angalia kabla ya kuchapisha nakala.</translation>
    </message>
    <message>
        <source>%1 may not have come out at %2. Look before you print it again.</source>
        <translation>%1 huenda haikutoka kwenye %2. Angalia kabla ya kuichapisha tena.</translation>
    </message>
    <message>
        <source>%1 was never printed at %2 and is old. Ask the table before you print it.</source>
        <translation>%1 haikuchapishwa kamwe kwenye %2 na ni ya zamani. Uliza meza kabla ya kuichapisha.</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Chapisha nakala</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Chapisha tena</translation>
    </message>
    <message>
        <source>They know</source>
        <translation>Wanajua</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Haihitajiki</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Ipo</translation>
    </message>
    <message>
        <source>It is on its way to the printer.</source>
        <translation>Iko njiani kwenda kwa printa.</translation>
    </message>
    <message>
        <source>That station has no printer. Tell the cooks yourself.</source>
        <translation>Sehemu hiyo haina printa. Waambie wapishi mwenyewe.</translation>
    </message>
    <message>
        <source>The ticket is printed again, marked as a duplicate.</source>
        <translation>Tiketi inachapishwa tena, ikiwa na alama ya nakala.</translation>
    </message>
    <message>
        <source>%1 may be out twice at %2. Tell the cooks to make it once.</source>
        <translation>%1 huenda imetoka mara mbili kwenye %2. Waambie wapishi wapike mara moja.</translation>
    </message>
</context>
<context>
    <name>jiko::pos::PromptDesk</name>
    <message>
        <source>M-PESA is asked. The answer shows here.</source>
        <translation>M-PESA inaulizwa. Jibu litaonekana hapa.</translation>
    </message>
    <message>
        <source>M-PESA %1 for %2 is on the bill.</source>
        <translation>M-PESA %1 ya %2 imeingia kwenye bili.</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>Rudisha: %1</translation>
    </message>
    <message>
        <source>Written down: the guest gets %1 back by M-PESA.</source>
        <translation>Imeandikwa: mgeni atarudishiwa %1 kwa M-PESA.</translation>
    </message>
    <message>
        <source>Waiting for the guest&apos;s phone</source>
        <translation>Inasubiri simu ya mgeni</translation>
    </message>
    <message>
        <source>No answer from the phone yet. The bill is still open.</source>
        <translation>Simu bado haijajibu. Bili bado iko wazi.</translation>
    </message>
    <message>
        <source>The guest has paid.</source>
        <translation>Mgeni amelipa.</translation>
    </message>
    <message>
        <source>This payment is on the bill.</source>
        <translation>Malipo haya yako kwenye bili.</translation>
    </message>
    <message>
        <source>The request waited too long and was not sent. Nothing was charged.</source>
        <translation>Ombi limesubiri sana na halikutumwa. Hakuna kilichotozwa.</translation>
    </message>
    <message>
        <source>The guest can pay the till number and show the code of the message: type it.</source>
        <translation>Mgeni anaweza kulipa kwa namba ya till na kuonyesha msimbo wa ujumbe: uandike.</translation>
    </message>
    <message>
        <source>The guest gets a request on the phone and types the M-PESA PIN there.</source>
        <translation>Mgeni anapata ombi kwenye simu na kuandika PIN ya M-PESA hapo.</translation>
    </message>
    <message>
        <source>The request lies on this terminal and leaves when the line is back. Nothing was charged.</source>
        <translation>Ombi liko kwenye kifaa hiki na litatumwa mtandao ukirudi. Hakuna kilichotozwa.</translation>
    </message>
    <message>
        <source>The hub has not taken it up. Is M-PESA set up there? Nothing was charged.</source>
        <translation>Kitovu hakijalipokea. Je, M-PESA imewekwa hapo? Hakuna kilichotozwa.</translation>
    </message>
    <message>
        <source>The guest types the M-PESA PIN on the phone. The terminal is free meanwhile.</source>
        <translation>Mgeni anaandika PIN ya M-PESA kwenye simu. Kifaa kiko huru wakati huo.</translation>
    </message>
    <message>
        <source>It may still come, and is kept when it does. Take nothing else before the guest is sure.</source>
        <translation>Bado inaweza kuja, na ikija itahifadhiwa. Usipokee kingine kabla mgeni hajawa na uhakika.</translation>
    </message>
    <message>
        <source>Look at the guest&apos;s phone. With a message from M-PESA: type its code. Without one: take the payment another way.</source>
        <translation>Angalia simu ya mgeni. Kukiwa na ujumbe wa M-PESA: andika msimbo wake. Kama hakuna: pokea malipo kwa njia nyingine.</translation>
    </message>
    <message>
        <source>Working offline. M-PESA prompts wait for the line.</source>
        <translation>Bila mtandao. Maombi ya M-PESA yanasubiri mtandao.</translation>
    </message>
    <message>
        <source>Paid another way</source>
        <translation>Imelipwa kwa njia nyingine</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Imelipwa mara mbili</translation>
    </message>
    <message>
        <source>Guest has left</source>
        <translation>Mgeni ameondoka</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>Kiasi si sahihi</translation>
    </message>
    <message>
        <source>M-PESA waits</source>
        <translation>M-PESA inasubiri</translation>
    </message>
    <message>
        <source>M-PESA paid</source>
        <translation>M-PESA imelipwa</translation>
    </message>
    <message>
        <source>M-PESA code</source>
        <translation>Msimbo wa M-PESA</translation>
    </message>
    <message>
        <source>M-PESA: look</source>
        <translation>M-PESA: angalia</translation>
    </message>
    <message>
        <source>%1, of it tip %2</source>
        <translation>%1, bakshishi ndani yake %2</translation>
    </message>
</context>
<context>
    <name>jiko::pos::PurseDesk</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 zimebaki</translation>
    </message>
    <message>
        <source>Working offline: %1 of %2</source>
        <translation>Bila mtandao: %1 kati ya %2</translation>
    </message>
    <message>
        <source>Type the code, or tap an account.</source>
        <translation>Andika msimbo, au gusa akaunti.</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Pesa zilizowekwa</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Pesa zilizotolewa</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Bili %1</translation>
    </message>
    <message>
        <source>A check</source>
        <translation>Bili</translation>
    </message>
    <message>
        <source>%1 paid in on %2.</source>
        <translation>%1 zimelipwa kwenye %2.</translation>
    </message>
    <message>
        <source>Pay out %1</source>
        <translation>Lipa nje: %1</translation>
    </message>
    <message>
        <source>%1 paid out. Take it out of the drawer.</source>
        <translation>%1 zimelipwa nje. Zitoe kwenye droo.</translation>
    </message>
    <message>
        <source>Let go: %1</source>
        <translation>Achilia: %1</translation>
    </message>
</context>
<context>
    <name>jiko::pos::RefundDesk</name>
    <message>
        <source>Receipt %1, table %2</source>
        <translation>Risiti %1, meza %2</translation>
    </message>
    <message>
        <source>Pick a receipt first.</source>
        <translation>Chagua risiti kwanza.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a means of payment and an amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Goes back: %1.</source>
        <translation>Inarudishwa: %1.</translation>
    </message>
    <message>
        <source>Refund of receipt %1</source>
        <translation>Kurudisha pesa za risiti %1</translation>
    </message>
    <message>
        <source>Given back: %1. Credit note %2-%3 goes to the printer.</source>
        <translation>Imerudishwa: %1. Hati ya mkopo %2-%3 inaenda kwa printa.</translation>
    </message>
    <message>
        <source>Open receipt %1 again</source>
        <translation>Fungua risiti %1 tena</translation>
    </message>
    <message>
        <source>Tip %1 on receipt %2</source>
        <translation>Bahshishi %1 kwa risiti %2</translation>
    </message>
    <message>
        <source>The tip is %1 now. It is no revenue of the house.</source>
        <translation>Bahshishi sasa ni %1. Si mapato ya nyumba.</translation>
    </message>
</context>
<context>
    <name>jiko::pos::SplitDesk</name>
    <message>
        <source>Service</source>
        <translation>Huduma</translation>
    </message>
    <message>
        <source>No dish is on a seat. Pick seats when you order, or split by dish.</source>
        <translation>Hakuna chakula kwenye kiti. Chagua viti unapoagiza, au gawa kwa chakula.</translation>
    </message>
    <message>
        <source>Somebody has paid. What is paid stays as it is.</source>
        <translation>Mtu ameshalipa. Kilicholipwa kinabaki kama kilivyo.</translation>
    </message>
    <message>
        <source>Split by seat.</source>
        <translation>Imegawanywa kwa kiti.</translation>
    </message>
    <message numerus="yes">
        <source>Split in %n equal parts.</source>
        <translation>
            <numerusform>Imegawanywa fungu %n.</numerusform>
            <numerusform>Imegawanywa mafungu %n sawa.</numerusform>
        </translation>
    </message>
    <message>
        <source>One bill again.</source>
        <translation>Bili moja tena.</translation>
    </message>
</context>
<context>
    <name>jiko::pos::StationDesk</name>
    <message>
        <source>The kitchen has it by now.</source>
        <translation>Sasa jikoni wameipata.</translation>
    </message>
    <message>
        <source>%1 is asked for it again.</source>
        <translation>%1 wameulizwa tena.</translation>
    </message>
    <message>
        <source>The ticket goes to %1.</source>
        <translation>Tiketi inaenda kwa %1.</translation>
    </message>
</context>
<context>
    <name>jiko::pos::TenderDesk</name>
    <message>
        <source>Exact</source>
        <translation>Kamili</translation>
    </message>
    <message>
        <source>%1 taken. %2 is still due.</source>
        <translation>%1 imepokelewa. Bado deni ni %2.</translation>
    </message>
    <message>
        <source>%1 %2 for %3</source>
        <translation>%1 %2 kwa %3</translation>
    </message>
    <message>
        <source>Tip %1 for %2. Take it out of the drawer.</source>
        <translation>Bahshishi %1 kwa %2. Itoe kwenye droo.</translation>
    </message>
    <message>
        <source>%1 %2 for %3 and a tip of %4</source>
        <translation>%1 %2 kwa %3 na bakshishi ya %4</translation>
    </message>
    <message>
        <source>No tip</source>
        <translation>Bila bakshishi</translation>
    </message>
    <message>
        <source>%1. %2 is still due then.</source>
        <translation>%1. Hapo %2 bado zinadaiwa.</translation>
    </message>
    <message>
        <source>%1. Change %2</source>
        <translation>%1. Chenji %2</translation>
    </message>
    <message>
        <source>Type what the guest gave, or tap a sum.</source>
        <translation>Andika alichotoa mgeni, au gusa kiasi.</translation>
    </message>
</context>
<context>
    <name>jiko::pos::Till</name>
    <message>
        <source>This terminal cannot save now, so nothing was changed. What has a tick is safe. Use another terminal.</source>
        <translation>Kituo hiki hakiwezi kuhifadhi sasa, kwa hiyo hakuna kilichobadilishwa. Kilicho na alama ya tiki kiko salama. Tumia kituo kingine.</translation>
    </message>
    <message>
        <source>%1 taken off.</source>
        <translation>%1 imeondolewa.</translation>
    </message>
    <message>
        <source>Open a check first.</source>
        <translation>Fungua bili kwanza.</translation>
    </message>
    <message>
        <source>Nothing is on this check yet.</source>
        <translation>Hakuna kitu kwenye bili hii bado.</translation>
    </message>
    <message>
        <source>Your role does not take payments. Ask a cashier or a manager.</source>
        <translation>Wadhifa wako haupokei malipo. Muulize keshia au meneja.</translation>
    </message>
    <message>
        <source>Your role does not take orders. Nothing was changed. Ask a waiter or a manager.</source>
        <translation>Wadhifa wako haupokei oda. Hakuna kilichobadilishwa. Mwombe mhudumu au meneja.</translation>
    </message>
    <message>
        <source>Your role does not clear tables. Nothing was changed. Ask a waiter or the host.</source>
        <translation>Wadhifa wako hausafishi meza. Hakuna kilichobadilishwa. Mwombe mhudumu au mkaribishaji.</translation>
    </message>
    <message>
        <source>Table %1 is free.</source>
        <translation>Meza %1 iko wazi.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Meza %1</translation>
    </message>
    <message>
        <source>Nothing was sent on this check yet.</source>
        <translation>Hakuna kilichotumwa kwenye bili hii bado.</translation>
    </message>
    <message>
        <source>%1 is sold out since %2, says %3. Offer something else.</source>
        <translation>%1 imeisha tangu %2, asema %3. Pendekeza kingine.</translation>
    </message>
    <message>
        <source>%1 is sold out since %2. Offer something else.</source>
        <translation>%1 imeisha tangu %2. Pendekeza kingine.</translation>
    </message>
    <message>
        <source>Void %1 × %2</source>
        <translation>Batilisha %1 × %2</translation>
    </message>
    <message>
        <source>%1 is void. The kitchen knows.</source>
        <translation>%1 imebatilishwa. Jiko limejulishwa.</translation>
    </message>
    <message>
        <source>The bill of %1 goes to the printer.</source>
        <translation>Bili ya %1 inaenda kwenye printa.</translation>
    </message>
    <message>
        <source>Your role does not mark dishes sold out. It is still on sale. Ask the kitchen or a manager.</source>
        <translation>Wadhifa wako hauweki chakula kuwa kimeisha. Bado kinauzwa. Uliza jiko au meneja.</translation>
    </message>
    <message>
        <source>%1 is sold out on every till.</source>
        <translation>%1 imeisha kwenye mashine zote.</translation>
    </message>
    <message>
        <source>Your role does not put dishes back on sale. Ask the kitchen or a manager.</source>
        <translation>Wadhifa wako haurudishi chakula kuuzwa. Uliza jiko au meneja.</translation>
    </message>
    <message>
        <source>Sold as: %1.</source>
        <translation>Inauzwa kama: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Sold as: %1. %n line(s) cost something else now.</source>
        <translation>
            <numerusform>Inauzwa kama: %1. Mstari %n una bei nyingine sasa.</numerusform>
            <numerusform>Inauzwa kama: %1. Mistari %n ina bei nyingine sasa.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is taken. Nothing on this check is for it yet.</source>
        <translation>%1 imepokelewa. Bado hakuna kitu kwenye bili hii kinachohusika.</translation>
    </message>
    <message>
        <source>%1: %2 less.</source>
        <translation>%1: imepungua %2.</translation>
    </message>
    <message>
        <source>Clock in first, under My time.</source>
        <translation>Ingia kazini kwanza, chini ya Muda wangu.</translation>
    </message>
    <message>
        <source>You are on a break. End it first, under My time.</source>
        <translation>Uko mapumzikoni. Yamalize kwanza, chini ya Muda wangu.</translation>
    </message>
    <message>
        <source>%1 is in %2. Tell the guest, and ask the kitchen.</source>
        <translation>%1 imo ndani ya %2. Mwambie mgeni, na uulize jiko.</translation>
    </message>
    <message>
        <source>%1 × %2 is void. The kitchen knows.</source>
        <translation>%1 × %2 imebatilishwa. Jikoni wanajua.</translation>
    </message>
    <message>
        <source>%1: the kitchen still waits for the word. Fire it or take it off, then ask for money.</source>
        <translation>%1: jiko bado linasubiri neno. Anza au ondoa, kisha omba malipo.</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>dishes that wait in the kitchen</comment>
        <translation>Zinazosubiri</translation>
    </message>
    <message>
        <source>%1 is off %2 again. The kitchen knows.</source>
        <translation>%1 imeondolewa kwenye %2. Jikoni wanajua.</translation>
    </message>
    <message>
        <source>%1 is on %2. The kitchen knows.</source>
        <translation>%1 imewekwa kwenye %2. Jikoni wanajua.</translation>
    </message>
    <message>
        <source>Not for it: %1. The check comes to %2 now, it was %3.</source>
        <translation>Haihusiki tena: %1. Hesabu sasa ni %2, ilikuwa %3.</translation>
    </message>
    <message>
        <source>%1 is kept. It counts once something is ordered for it.</source>
        <translation>%1 imehifadhiwa. Itahesabiwa kitu chake kikiagizwa.</translation>
    </message>
    <message>
        <source>It is back about %1.</source>
        <translation>Inarudi karibu %1.</translation>
    </message>
    <message>
        <source>No station cooks %1, so nothing was sent. Take it off, or give it a station in the office.</source>
        <translation>Hakuna kituo kinachopika %1, kwa hiyo hakuna kilichotumwa. Iondoe, au ipe kituo ofisini.</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a time that a guest was promised</comment>
        <translation>kwa %1</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <comment>until a takeaway is ready</comment>
        <translation>takriban dakika %1</translation>
    </message>
    <message>
        <source>%1 cannot be had without it: %2</source>
        <translation>%1 haipatikani bila hiyo: %2</translation>
    </message>
</context>
<context>
    <name>jiko::pos::Training</name>
    <message>
        <source>Practise on this till</source>
        <translation>Jizoeze kwenye mashine hii</translation>
    </message>
</context>
</TS>
