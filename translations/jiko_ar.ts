<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Print</name>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>DRAWER FLOAT</source>
        <translation>رصيد افتتاح الدرج</translation>
    </message>
    <message>
        <source>CASH IN</source>
        <translation>إيداع نقدي</translation>
    </message>
    <message>
        <source>CASH OUT</source>
        <translation>سحب نقدي</translation>
    </message>
    <message>
        <source>DRAWER OPENED</source>
        <translation>فتح الدرج</translation>
    </message>
    <message>
        <source>Z REPORT %1</source>
        <translation>تقرير Z رقم %1</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>يوم العمل</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Drawer session</source>
        <translation>جلسة الدرج</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>وقت الفتح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>وقت الإغلاق</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>أغلقه</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Gross sales</source>
        <translation>إجمالي المبيعات</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>صافي المبيعات</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>الضيوف</translation>
    </message>
    <message>
        <source>Average per guest</source>
        <translation>المتوسط لكل ضيف</translation>
    </message>
    <message>
        <source>Voids (%1)</source>
        <translation>الملغى (%1)</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>درج النقود</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>رصيد البداية</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>النقد المستلم</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>عجز</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>زيادة</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>PRINTER TEST</source>
        <translation>اختبار الطابعة</translation>
    </message>
    <message>
        <source>ADD</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>VOID - do not cook</source>
        <translation>إلغاء - لا تطبخ</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>مقعد %1</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>حساسية: %1</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>النادل</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الطاولة</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>المجموع الفرعي</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>TRAINING - NOT A RECEIPT</source>
        <translation>تدريب - ليس إيصالاً</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>BILL - NOT A RECEIPT</source>
        <translation>فاتورة - ليست إيصالاً</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Tel %1</source>
        <translation>هاتف %1</translation>
    </message>
    <message>
        <source>Tax PIN %1</source>
        <translation>الرقم الضريبي %1</translation>
    </message>
    <message>
        <source>%1 %2 on %3</source>
        <translation>‏%1 %2 على %3</translation>
    </message>
    <message>
        <source>DUPLICATE?</source>
        <translation>نسخة مكررة؟</translation>
    </message>
    <message>
        <source>Printed again: the first copy may be out already.</source>
        <translation>طُبعت مرة أخرى: ربما خرجت النسخة الأولى.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Not printed. Print it again when %1 is well.</source>
        <translation>لم تتم الطباعة. اطبع مرة أخرى عندما تعمل %1.</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 جاهزة.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check its power and its cable.</source>
        <translation>تعذر الوصول إلى %1. تحقق من الكهرباء والكابل.</translation>
    </message>
    <message>
        <source>%1 does not answer. Switch it off and on.</source>
        <translation>%1 لا تستجيب. أطفئها ثم شغلها.</translation>
    </message>
    <message>
        <source>%1 went off while printing. Check its power and its cable.</source>
        <translation>توقفت %1 أثناء الطباعة. تحقق من الكهرباء والكابل.</translation>
    </message>
    <message>
        <source>%1 is out of paper. Put in a new roll.</source>
        <translation>نفد ورق %1. ضع لفة جديدة.</translation>
    </message>
    <message>
        <source>The cover of %1 is open. Close it.</source>
        <translation>غطاء %1 مفتوح. أغلقه.</translation>
    </message>
    <message>
        <source>The knife of %1 is stuck. Open the cover and clear the paper.</source>
        <translation>سكين %1 عالقة. افتح الغطاء وأزل الورق.</translation>
    </message>
    <message>
        <source>%1 is too hot. It goes on by itself in a minute.</source>
        <translation>%1 ساخنة جداً. ستتابع وحدها بعد دقيقة.</translation>
    </message>
    <message>
        <source>%1 has a fault. Switch it off and on.</source>
        <translation>يوجد عطل في %1. أطفئها ثم شغلها.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check its name in the printer settings.</source>
        <translation>تعذر فتح %1. تحقق من اسمها في إعدادات الطابعات.</translation>
    </message>
    <message>
        <source>Printed. %1 is nearly out of paper.</source>
        <translation>تمت الطباعة. ورق %1 على وشك النفاد.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>تمت الطباعة.</translation>
    </message>
    <message>
        <source>Sent to %1, which cannot say whether it printed.</source>
        <translation>أُرسلت إلى %1، وهي لا تستطيع تأكيد الطباعة.</translation>
    </message>
    <message>
        <source>%1 The slip may have printed: look before you print it again. The second one will say that it is a duplicate.</source>
        <translation>%1 ربما طُبعت الورقة: تحقق قبل أن تطبعها مرة أخرى. ستحمل الثانية علامة نسخة مكررة.</translation>
    </message>
    <message>
        <source>%1 Nothing is lost: the slip waits and will print.</source>
        <translation>%1 لم يضع شيء: الورقة تنتظر وستُطبع.</translation>
    </message>
</context>
</TS>
