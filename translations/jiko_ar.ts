<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AddTerminalSheet</name>
    <message>
        <source>Replace %1</source>
        <translation>استبدال %1</translation>
    </message>
    <message>
        <source>Add a terminal</source>
        <translation>إضافة جهاز</translation>
    </message>
    <message>
        <source>Start the program on the new terminal and type these digits there.</source>
        <translation>شغّل البرنامج على الجهاز الجديد واكتب هذه الأرقام هناك.</translation>
    </message>
    <message>
        <source>The new terminal gets its own number. The old one is let in no more as soon as the new one has come.</source>
        <translation>يحصل الجهاز الجديد على رقمه الخاص. لا يُسمح للقديم بالدخول بعد وصول الجديد.</translation>
    </message>
    <message>
        <source>You get a code of twelve digits. It is good for 15 minutes and once.</source>
        <translation>تحصل على رمز من اثني عشر رقمًا. يصلح 15 دقيقة ولمرة واحدة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Till 3</source>
        <translation>نقطة البيع 3</translation>
    </message>
    <message>
        <source>Kind of terminal</source>
        <translation>نوع الجهاز</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>The same code, for a scanner</source>
        <translation>الرمز نفسه للماسح</translation>
    </message>
    <message>
        <source>The hub&apos;s address: %1</source>
        <translation>عنوان الموزّع: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>أنشئ الرمز</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>يُسأل الخادم الآن.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>أعطه اسمًا أولًا.</translation>
    </message>
    <message>
        <source>Choose its station first.</source>
        <translation>اختر محطته أولًا.</translation>
    </message>
</context>
<context>
    <name>AddWaitSheet</name>
    <message>
        <source>Add to the waitlist</source>
        <translation>إضافة إلى قائمة الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>حوالي %n دقيقة</numerusform>
            <numerusform>حوالي دقيقة واحدة</numerusform>
            <numerusform>حوالي دقيقتين</numerusform>
            <numerusform>حوالي %n دقائق</numerusform>
            <numerusform>حوالي %n دقيقة</numerusform>
            <numerusform>حوالي %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>لا ضيوف</numerusform>
            <numerusform>ضيف واحد</numerusform>
            <numerusform>ضيفان</numerusform>
            <numerusform>%n ضيوف</numerusform>
            <numerusform>%n ضيفاً</numerusform>
            <numerusform>%n ضيف</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone, if they like</source>
        <translation>الهاتف، إن رغبوا</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>checks</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>their lines</source>
        <translation>بنودها</translation>
    </message>
    <message>
        <source>tax of checks</source>
        <translation>ضريبة الفواتير</translation>
    </message>
    <message>
        <source>tax of their parts</source>
        <translation>ضريبة أجزائها</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>cash payments</source>
        <translation>المدفوعات النقدية</translation>
    </message>
    <message>
        <source>drawers</source>
        <translation>الأدراج</translation>
    </message>
    <message>
        <source>expected in drawers</source>
        <translation>المتوقع في الأدراج</translation>
    </message>
    <message>
        <source>Z reports</source>
        <translation>تقارير Z</translation>
    </message>
    <message>
        <source>tax of Z reports</source>
        <translation>ضريبة تقارير Z</translation>
    </message>
    <message>
        <source>payments of Z reports</source>
        <translation>مدفوعات تقارير Z</translation>
    </message>
    <message>
        <source>cash of Z reports</source>
        <translation>نقد تقارير Z</translation>
    </message>
    <message>
        <source>number of checks</source>
        <translation>عدد الفواتير</translation>
    </message>
    <message>
        <source>checks of Z reports</source>
        <translation>فواتير تقارير Z</translation>
    </message>
    <message>
        <source>covers</source>
        <translation>الضيوف</translation>
    </message>
    <message>
        <source>covers of Z reports</source>
        <translation>ضيوف تقارير Z</translation>
    </message>
    <message>
        <source>menu prices less what was taken off</source>
        <translation>أسعار القائمة ناقص ما خُصم</translation>
    </message>
    <message>
        <source>charged on lines</source>
        <translation>المحتسب على السطور</translation>
    </message>
    <message>
        <source>checks, rounding and accepted differences, less refunds</source>
        <translation>الحسابات والتقريب والفروق المقبولة ناقص المبالغ المردودة</translation>
    </message>
    <message>
        <source>float, cash payments and cash moved</source>
        <translation>العهدة والمدفوعات النقدية والنقد المنقول</translation>
    </message>
    <message>
        <source>payments into drawers</source>
        <translation>المدفوعات الداخلة إلى الأدراج</translation>
    </message>
</context>
<context>
    <name>AllDayPanel</name>
    <message>
        <source>All day</source>
        <translation>إجمالي اليوم</translation>
    </message>
    <message>
        <source>%1 %2 to cook, %3 started</source>
        <translation>%1 %2 للطهي، بدأ منها %3</translation>
    </message>
    <message numerus="yes">
        <source>%n coming</source>
        <translation>
            <numerusform>لا شيء قادم</numerusform>
            <numerusform>%n قادم</numerusform>
            <numerusform>%n قادمان</numerusform>
            <numerusform>%n قادمة</numerusform>
            <numerusform>%n قادمًا</numerusform>
            <numerusform>%n قادم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>لم يبق شيء</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقيت %n</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Wanted with them</source>
        <translation>ما يُطلب معها</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>الأطباق</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <translation>المكوّنات</translation>
    </message>
    <message>
        <source>%1: %2 to cook</source>
        <translation>%1: %2 للطهي</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>بدأ منها %1</translation>
    </message>
    <message>
        <source>%1 coming</source>
        <translation>قادم %1</translation>
    </message>
    <message>
        <source>No dish that is to be cooked says what goes into it.</source>
        <translation>لا يوجد بين الأطباق المطلوب طهيها طبق ذُكرت مكوّناته.</translation>
    </message>
    <message>
        <source>No dish says yet what goes into it. A manager can say it in the office.</source>
        <translation>لم تُذكر مكوّنات أي طبق بعد. يمكن للمدير إدخالها في المكتب.</translation>
    </message>
</context>
<context>
    <name>Allergens</name>
    <message>
        <source>Celery</source>
        <translation>كرفس</translation>
    </message>
    <message>
        <source>Crustaceans</source>
        <translation>قشريات</translation>
    </message>
    <message>
        <source>Eggs</source>
        <translation>بيض</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>سمك</translation>
    </message>
    <message>
        <source>Gluten</source>
        <translation>غلوتين</translation>
    </message>
    <message>
        <source>Lupin</source>
        <translation>ترمس</translation>
    </message>
    <message>
        <source>Milk</source>
        <translation>حليب</translation>
    </message>
    <message>
        <source>Molluscs</source>
        <translation>رخويات</translation>
    </message>
    <message>
        <source>Mustard</source>
        <translation>خردل</translation>
    </message>
    <message>
        <source>Nuts</source>
        <translation>مكسرات</translation>
    </message>
    <message>
        <source>Peanuts</source>
        <translation>فول سوداني</translation>
    </message>
    <message>
        <source>Sesame</source>
        <translation>سمسم</translation>
    </message>
    <message>
        <source>Soya</source>
        <translation>صويا</translation>
    </message>
    <message>
        <source>Sulphites</source>
        <translation>كبريتيت</translation>
    </message>
</context>
<context>
    <name>AllergySheet</name>
    <message>
        <source>Allergy</source>
        <translation>حساسية</translation>
    </message>
    <message>
        <source>It stands on the check and on the kitchen&apos;s ticket.</source>
        <translation>يظهر على الحساب وعلى تذكرة المطبخ.</translation>
    </message>
    <message>
        <source>%1: it is in it</source>
        <translation>%1: موجود فيه</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>The kitchen has it already: it is told of each change at once.</source>
        <translation>المطبخ تسلّمه من قبل: يُبلَّغ بكل تغيير فورًا.</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>Type an amount, like 1,250.</source>
        <translation>اكتب مبلغاً، مثل 1,250.</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>%1 kg</source>
        <translation>%1 كغ</translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1 غ</translation>
    </message>
    <message>
        <source>%1 l</source>
        <translation>%1 ل</translation>
    </message>
    <message>
        <source>%1 ml</source>
        <translation>%1 مل</translation>
    </message>
    <message numerus="yes">
        <source>%n pcs</source>
        <comment>pieces</comment>
        <translation>
            <numerusform>%n قطعة</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%n قطع</numerusform>
            <numerusform>%n قطعة</numerusform>
            <numerusform>%n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pcs</source>
        <translation>%1 قطعة</translation>
    </message>
</context>
<context>
    <name>ApprovalsSheet</name>
    <message>
        <source>To allow or refuse</source>
        <translation>للسماح أو الرفض</translation>
    </message>
    <message>
        <source>Who asks is told at once, and the fact bears your name.</source>
        <translation>يُبلَّغ الطالب فورًا، ويُسجَّل اسمك.</translation>
    </message>
    <message>
        <source>Nobody asks for anything.</source>
        <translation>لا أحد يطلب شيئًا.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>The server does not answer. What you see is the last known state; nothing was changed. It is asked again by itself.</source>
        <translation>الخادم لا يجيب. ما تراه هو آخر حالة معروفة، ولم يتغير شيء. سيُسأل من جديد تلقائياً.</translation>
    </message>
    <message>
        <source>Somebody else was faster. Nothing was changed; try once more.</source>
        <translation>سبقك شخص آخر. لم يتغير شيء، حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. What you typed is kept; look at the new values, then save again.</source>
        <translation>غيّر شخص آخر هذا في الأثناء. ما كتبته محفوظ، انظر إلى القيم الجديدة ثم احفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>رفض الخادم: %1</translation>
    </message>
    <message>
        <source>This did not work and nothing was changed. Call for help: %1</source>
        <translation>لم ينجح هذا ولم يتغير شيء. اطلب المساعدة: %1</translation>
    </message>
</context>
<context>
    <name>ArrivalRow</name>
    <message>
        <source>for %1</source>
        <translation>لـ %1</translation>
    </message>
    <message>
        <source>fits this bill</source>
        <translation>يناسب هذه الفاتورة</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>يناسب</translation>
    </message>
</context>
<context>
    <name>BillSheet</name>
    <message>
        <source>Where the total comes from</source>
        <translation>من أين أتى المجموع</translation>
    </message>
    <message>
        <source>No service charge</source>
        <translation>بلا رسم خدمة</translation>
    </message>
    <message>
        <source>Charge service again</source>
        <translation>احتسب الخدمة ثانية</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Bill and receipt of this check</source>
        <translation>فاتورة هذا الحساب وإيصاله</translation>
    </message>
    <message>
        <source>As the printer</source>
        <translation>كما في الطابعة</translation>
    </message>
</context>
<context>
    <name>BillsSheet</name>
    <message>
        <source>Bills of table %1</source>
        <translation>حسابات الطاولة %1</translation>
    </message>
    <message>
        <source>One more bill</source>
        <translation>حساب آخر</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Card %1</source>
        <translation>بطاقة %1</translation>
    </message>
    <message>
        <source>Type the authorisation code of the slip that says approved.</source>
        <translation>اكتب رمز الموافقة من القسيمة التي تقول إن العملية مقبولة.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n second(s)</source>
        <translation>
            <numerusform>الانتظار منذ أقل من ثانية</numerusform>
            <numerusform>الانتظار منذ ثانية واحدة</numerusform>
            <numerusform>الانتظار منذ ثانيتين</numerusform>
            <numerusform>الانتظار منذ %n ثوانٍ</numerusform>
            <numerusform>الانتظار منذ %n ثانية</numerusform>
            <numerusform>الانتظار منذ %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Authorisation code</source>
        <translation>رمز الموافقة</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>تحقّق مرة أخرى</translation>
    </message>
    <message>
        <source>The slip says approved</source>
        <translation>القسيمة تقول مقبولة</translation>
    </message>
    <message>
        <source>Other payment</source>
        <translation>طريقة دفع أخرى</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>إنهاء لاحقاً</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>استلام %1</translation>
    </message>
    <message>
        <source>Type the code first, so that the payment can be found again.</source>
        <translation>اكتب الرمز أولاً حتى يمكن العثور على الدفعة لاحقاً.</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>This check is paid already. Nothing was asked for.</source>
        <translation>هذه الفاتورة مدفوعة بالفعل. لم يُطلب شيء.</translation>
    </message>
    <message>
        <source>Some lines are not sent. Send or remove them first.</source>
        <translation>بعض البنود لم تُرسل. أرسلها أو أزلها أولاً.</translation>
    </message>
    <message>
        <source>The bill was split anew meanwhile. Look at the shares again.</source>
        <translation>قُسّمت الفاتورة من جديد في هذه الأثناء. راجع الحصص مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>لا يوجد مبلغ مستحق.</translation>
    </message>
    <message>
        <source>That is more than is due. Type less, or nothing for all of it.</source>
        <translation>هذا أكثر من المستحق. اكتب أقل، أو لا تكتب شيئاً للمبلغ كله.</translation>
    </message>
    <message>
        <source>No card terminal is set up for this till.</source>
        <translation>لا جهاز بطاقات معدّ لهذا الصندوق.</translation>
    </message>
    <message>
        <source>The card terminal is at another bill. Wait for it, or take the payment another way.</source>
        <translation>جهاز البطاقات مشغول بفاتورة أخرى. انتظره، أو خذ الدفع بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The card terminal was asked for this money and may still take it. Wait for its answer.</source>
        <translation>طُلب هذا المال من جهاز البطاقات وقد يأخذه بعد. انتظر جوابه.</translation>
    </message>
    <message>
        <source>A card may have paid this already. Find out first, or take the payment another way.</source>
        <translation>ربما دفعت بطاقة هذا المبلغ. تحقّق أولًا، أو خذ الدفع بطريقة أخرى.</translation>
    </message>
    <message>
        <source>A card has paid this already. It goes on the bill in a moment.</source>
        <translation>دفعت بطاقة هذا المبلغ. سيظهر على الفاتورة بعد لحظة.</translation>
    </message>
    <message>
        <source>This request was made with another amount. Begin again.</source>
        <translation>قُدّم هذا الطلب بمبلغ آخر. ابدأ من جديد.</translation>
    </message>
    <message>
        <source>That payment was not made on this house&apos;s card terminal.</source>
        <translation>تلك الدفعة لم تتم على جهاز بطاقات هذا المكان.</translation>
    </message>
    <message>
        <source>Nothing goes back.</source>
        <translation>لا شيء يُرد.</translation>
    </message>
    <message>
        <source>More would go back than this card has paid.</source>
        <translation>سيُرد أكثر مما دفعته هذه البطاقة.</translation>
    </message>
    <message>
        <source>This money is going back already, or may be. Wait for the terminal&apos;s answer.</source>
        <translation>هذا المال يُرد الآن أو ربما. انتظر جواب الجهاز.</translation>
    </message>
    <message>
        <source>This money has gone back to the card already.</source>
        <translation>عاد هذا المال إلى البطاقة.</translation>
    </message>
    <message>
        <source>The terminal was not asked.</source>
        <translation>لم يُطلب شيء من الجهاز.</translation>
    </message>
    <message>
        <source>The card has just paid. Take nothing else.</source>
        <translation>دفعت البطاقة للتو. لا تأخذ شيئًا آخر.</translation>
    </message>
    <message>
        <source>This was given up before. Take the payment another way.</source>
        <translation>تُرك هذا من قبل. خذ الدفعة بطريقة أخرى.</translation>
    </message>
    <message>
        <source>This money goes back to the guest. Try again, or give it back another way.</source>
        <translation>هذا المال يعود إلى الضيف. حاول مجددًا، أو ردّه بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The terminal has answered meanwhile.</source>
        <translation>أجاب الجهاز في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Type the authorisation code of the slip, four letters or digits at least.</source>
        <translation>اكتب رمز الموافقة من القسيمة، أربعة أحرف أو أرقام على الأقل.</translation>
    </message>
    <message>
        <source>Your role does not take payments. Ask a cashier or a manager.</source>
        <translation>دورك لا يستلم المدفوعات. اسأل أمين الصندوق أو المدير.</translation>
    </message>
    <message>
        <source>Only a manager can say that a card did not pay.</source>
        <translation>المدير وحده يقول إن البطاقة لم تدفع.</translation>
    </message>
    <message>
        <source>Somebody has decided this already.</source>
        <translation>حسم شخص آخر هذا الأمر.</translation>
    </message>
    <message>
        <source>Nothing is due on this bill any more. The money goes back to the guest.</source>
        <translation>لم يبق شيء مستحق على هذه الفاتورة. يعود المال إلى الضيف.</translation>
    </message>
    <message>
        <source>Only a manager can send money back.</source>
        <translation>المدير وحده يمكنه إعادة المال.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>اذكر السبب.</translation>
    </message>
    <message>
        <source>The terminal has not said whether the money went back.</source>
        <translation>لم يقل الجهاز إن كان المال قد عاد.</translation>
    </message>
    <message>
        <source>The terminal has not said whether the card paid.</source>
        <translation>لم يقل الجهاز إن كانت البطاقة قد دفعت.</translation>
    </message>
    <message>
        <source>The terminal did not give the money back.</source>
        <translation>لم يردّ الجهاز المال.</translation>
    </message>
    <message>
        <source>The card terminal does not answer. Nothing was charged. Is it on, and in the network?</source>
        <translation>جهاز البطاقات لا يجيب. لم يُخصم شيء. هل هو يعمل ومتصل بالشبكة؟</translation>
    </message>
    <message>
        <source>The request did not come to the terminal. Nothing was charged.</source>
        <translation>لم يصل الطلب إلى الجهاز. لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>This terminal is not set up any more. Nothing was charged.</source>
        <translation>لم يعد هذا الجهاز معدًّا. لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>The terminal is busy with another bill. Nothing was charged.</source>
        <translation>الجهاز مشغول بفاتورة أخرى. لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was charged.</source>
        <translation>رُفضت البطاقة. لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>The PIN of the card was wrong. Nothing was charged.</source>
        <translation>رمز البطاقة السري خاطئ. لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>The terminal could not reach the bank. Nothing was charged.</source>
        <translation>لم يصل الجهاز إلى المصرف. لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>Stopped on the terminal. Nothing was charged.</source>
        <translation>أُوقفت على الجهاز. لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>The terminal took no payment from this card. Nothing was charged.</source>
        <translation>لم يأخذ الجهاز دفعًا من هذه البطاقة. لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>Money goes back: waiting for the card terminal</source>
        <translation>المال يعود: بانتظار جهاز البطاقات</translation>
    </message>
    <message>
        <source>Waiting for the card terminal</source>
        <translation>بانتظار جهاز البطاقات</translation>
    </message>
    <message>
        <source>Paid. It goes on the bill when somebody opens it with a drawer</source>
        <translation>تم الدفع. يُسجّل في الفاتورة عندما يفتحها أحد على جهاز درجه مفتوح</translation>
    </message>
    <message>
        <source>Paid late: put it on the bill, or send it back</source>
        <translation>دُفع متأخرًا: ضعه على الفاتورة أو أعده</translation>
    </message>
    <message>
        <source>The terminal did not give the money back. Try again, or give it another way.</source>
        <translation>لم يردّ الجهاز المال. حاول مجددًا، أو أعطه بطريقة أخرى.</translation>
    </message>
    <message>
        <source>%1 Look at the terminal or its slip.</source>
        <translation>%1 انظر إلى الجهاز أو قسيمته.</translation>
    </message>
    <message>
        <source>On the bill by a slip, and the terminal says that it was not paid</source>
        <translation>على الفاتورة بقسيمة، والجهاز يقول إنها لم تُدفع</translation>
    </message>
    <message>
        <source>A tip cannot be below zero.</source>
        <translation>لا تكون الإكرامية أقل من صفر.</translation>
    </message>
</context>
<context>
    <name>CardsSheet</name>
    <message>
        <source>Card payments waiting</source>
        <translation>دفعات بطاقات منتظرة</translation>
    </message>
    <message>
        <source>Every result is kept, also when nobody looks.</source>
        <translation>تُحفظ كل نتيجة، حتى لو لم يكن أحد ينظر.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>لا شيء ينتظر.</translation>
    </message>
    <message>
        <source>Put it on the bill</source>
        <translation>سجّله في الفاتورة</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>أعده</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>تحقّق مرة أخرى</translation>
    </message>
    <message>
        <source>The slip says approved</source>
        <translation>القسيمة تقول مقبولة</translation>
    </message>
    <message>
        <source>No money moved</source>
        <translation>لم يتحرك مال</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Given another way</source>
        <translation>أُعطي بطريقة أخرى</translation>
    </message>
    <message>
        <source>The slip counts</source>
        <translation>القسيمة هي المعتمدة</translation>
    </message>
    <message>
        <source>Open the bill</source>
        <translation>افتح الفاتورة</translation>
    </message>
    <message>
        <source>The terminal sends it back to the card. Why?</source>
        <translation>يعيده الجهاز إلى البطاقة. لماذا؟</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Type the authorisation code of the slip that says approved.</source>
        <translation>اكتب رمز الموافقة من القسيمة التي تقول إن العملية مقبولة.</translation>
    </message>
    <message>
        <source>Authorisation code</source>
        <translation>رمز الموافقة</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>خذه</translation>
    </message>
    <message>
        <source>Type the code first, so that the payment can be found again.</source>
        <translation>اكتب الرمز أولاً حتى يمكن العثور على الدفعة لاحقاً.</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Change</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>الإيصال %1</translation>
    </message>
    <message>
        <source>Receipt again</source>
        <translation>الإيصال مجدداً</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Guest leaves the change</source>
        <translation>الضيف يترك الباقي</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>No figures for this time.</source>
        <translation>لا أرقام لهذه الفترة.</translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>عرض الرسم البياني</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>عرض الجدول</translation>
    </message>
</context>
<context>
    <name>CheckColumn</name>
    <message>
        <source>Back to the floor</source>
        <translation>العودة إلى الصالة</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>الضيوف</translation>
    </message>
    <message>
        <source>Tap a dish to begin.</source>
        <translation>المس طبقاً للبدء.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>VAT in it %1</source>
        <translation>منها ضريبة القيمة المضافة %1</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>مقعد %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>%1 still due</source>
        <translation>المتبقي %1</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>المجموع %1</translation>
    </message>
    <message>
        <source>Where the total comes from</source>
        <translation>من أين أتى المجموع</translation>
    </message>
    <message>
        <source>%1 taken off</source>
        <translation>خُصم %1</translation>
    </message>
    <message>
        <source>Fire %1</source>
        <translation>ابدأ %1</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>held</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>بدأ طهيه</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>void</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>in the kitchen</source>
        <translation>في المطبخ</translation>
    </message>
    <message>
        <source>seen by the cook</source>
        <translation>رآه الطاهي</translation>
    </message>
    <message>
        <source>being cooked</source>
        <translation>قيد الطبخ</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>خرج إلى الضيوف</translation>
    </message>
    <message>
        <source>The kitchen has not got this</source>
        <translation>لم يصل هذا إلى المطبخ</translation>
    </message>
    <message>
        <source>perhaps on paper</source>
        <translation>ربما طُبعت</translation>
    </message>
</context>
<context>
    <name>ChoiceGroup</name>
    <message numerus="yes">
        <source>choose %n</source>
        <translation>
            <numerusform>اختر %n</numerusform>
            <numerusform>اختر واحداً</numerusform>
            <numerusform>اختر اثنين</numerusform>
            <numerusform>اختر %n</numerusform>
            <numerusform>اختر %n</numerusform>
            <numerusform>اختر %n</numerusform>
        </translation>
    </message>
    <message>
        <source>choose %1 to %2</source>
        <translation>اختر من %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>up to %n</source>
        <translation>
            <numerusform>حتى %n</numerusform>
            <numerusform>حتى واحد</numerusform>
            <numerusform>حتى اثنين</numerusform>
            <numerusform>حتى %n</numerusform>
            <numerusform>حتى %n</numerusform>
            <numerusform>حتى %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicesPanel</name>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>Note for the kitchen</source>
        <translation>ملاحظة للمطبخ</translation>
    </message>
</context>
<context>
    <name>ConfirmHold</name>
    <message>
        <source>Press and hold</source>
        <translation>اضغط مع الاستمرار</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
</context>
<context>
    <name>CountPanel</name>
    <message>
        <source>It is counted. Tap Count again to change it.</source>
        <translation>تم العدّ. المس «العدّ من جديد» لتغييره.</translation>
    </message>
    <message>
        <source>Counted %1</source>
        <translation>المعدود %1</translation>
    </message>
    <message>
        <source>Count notes and coins, or type their sum. What should be there is told after the count.</source>
        <translation>عُدّ الأوراق والقطع النقدية، أو اكتب مجموعها. يُعرض ما يجب أن يكون موجودًا بعد العدّ.</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>النقد المعدود</translation>
    </message>
    <message>
        <source>Why is it not the same? Tap a reason, or write a note.</source>
        <translation>لماذا لا يتطابق؟ المس سببًا أو اكتب ملاحظة.</translation>
    </message>
    <message>
        <source>So small a difference wants no reason.</source>
        <translation>فرق بهذا الصغر لا يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>العدّ من جديد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Hold to close the shift</source>
        <translation>اضغط مطولاً لإغلاق الوردية</translation>
    </message>
    <message>
        <source>Why the count differs</source>
        <translation>لماذا يختلف العدّ</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Nothing here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>%1, sorted down</source>
        <translation>%1، ترتيب تنازلي</translation>
    </message>
    <message>
        <source>%1, sorted up</source>
        <translation>%1، ترتيب تصاعدي</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>day/month/year</source>
        <translation>يوم/شهر/سنة</translation>
    </message>
    <message>
        <source>There is no such day. Type it like 21/11/2026.</source>
        <translation>لا يوجد يوم كهذا. اكتبه مثل 21/11/2026.</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Sales by hour, KSh</source>
        <translation>المبيعات حسب الساعة، KSh</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Payments and tax</source>
        <translation>المدفوعات والضريبة</translation>
    </message>
    <message>
        <source>Top dishes</source>
        <translation>الأطباق الأكثر مبيعاً</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>ما رُمي</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>Paid twice</source>
        <translation>دُفعت مرتين</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>دُفع أكثر من المستحق</translation>
    </message>
    <message>
        <source>Still owed after it was closed</source>
        <translation>ما زالت مستحقة بعد إغلاقها</translation>
    </message>
    <message>
        <source>Added while it was being paid</source>
        <translation>أُضيف أثناء الدفع</translation>
    </message>
    <message>
        <source>Two receipts for one check</source>
        <translation>إيصالان لفاتورة واحدة</translation>
    </message>
    <message>
        <source>Paid, but not closed</source>
        <translation>مدفوعة ولم تُغلق</translation>
    </message>
    <message>
        <source>Void, but cooked: %1</source>
        <translation>أُلغي لكنه طُبخ: %1</translation>
    </message>
    <message>
        <source>Sold out, but ordered: %1</source>
        <translation>نفد لكنه طُلب: %1</translation>
    </message>
    <message>
        <source>Sent twice: %1</source>
        <translation>أُرسل مرتين: %1</translation>
    </message>
    <message>
        <source>Two parties on one table</source>
        <translation>مجموعتان على طاولة واحدة</translation>
    </message>
    <message>
        <source>Guests have left</source>
        <translation>غادر الضيوف</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>خطأ منا</translation>
    </message>
    <message>
        <source>It was never served</source>
        <translation>لم يُقدَّم</translation>
    </message>
    <message>
        <source>Hold to give back %1 in cash</source>
        <translation>اضغط مطولًا لردّ %1 نقدًا</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>حصّل %1</translation>
    </message>
    <message>
        <source>Take it off the check</source>
        <translation>احذفه من الفاتورة</translation>
    </message>
    <message>
        <source>Keep it in the house</source>
        <translation>يبقى للمطعم</translation>
    </message>
    <message>
        <source>It is a tip</source>
        <translation>إنه إكرامية</translation>
    </message>
    <message>
        <source>Write it off</source>
        <translation>اشطب المبلغ</translation>
    </message>
    <message>
        <source>Keep both, %1 counts</source>
        <translation>احتفظ بهما، والمعتمد %1</translation>
    </message>
    <message>
        <source>Close the check</source>
        <translation>أغلق الفاتورة</translation>
    </message>
    <message>
        <source>Count it as waste</source>
        <translation>احسبه هدرًا</translation>
    </message>
    <message>
        <source>Serve it after all</source>
        <translation>قدّمه رغم ذلك</translation>
    </message>
    <message>
        <source>Tell the guest, take it off</source>
        <translation>أخبر الضيف واحذفه</translation>
    </message>
    <message>
        <source>Cook both</source>
        <translation>اطبخ الاثنين</translation>
    </message>
    <message>
        <source>The kitchen can still make it</source>
        <translation>ما زال المطبخ قادرًا على إعداده</translation>
    </message>
    <message>
        <source>Cook it once</source>
        <translation>اطبخه مرة واحدة</translation>
    </message>
    <message>
        <source>Move the later party</source>
        <translation>انقل المجموعة اللاحقة</translation>
    </message>
    <message>
        <source>They are the same guests</source>
        <translation>هم الضيوف أنفسهم</translation>
    </message>
    <message>
        <source>They share the table</source>
        <translation>يتشاركون الطاولة</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>دُفع %1</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>رُدّ %1</translation>
    </message>
    <message>
        <source>closed at %1, receipt %2</source>
        <translation>أُغلقت على %1، إيصال %2</translation>
    </message>
    <message>
        <source>%1 added, %2</source>
        <translation>أُضيف %1، %2</translation>
    </message>
    <message>
        <source>%1 sent to the kitchen</source>
        <translation>أُرسل %1 إلى المطبخ</translation>
    </message>
    <message>
        <source>%1 taken off, %2</source>
        <translation>حُذف %1، %2</translation>
    </message>
    <message>
        <source>sent to the kitchen</source>
        <translation>أُرسل إلى المطبخ</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>بدأ طبخه</translation>
    </message>
    <message>
        <source>done, gone out</source>
        <translation>جاهز وخرج</translation>
    </message>
    <message>
        <source>taken off the check</source>
        <translation>حُذف من الفاتورة</translation>
    </message>
    <message>
        <source>marked sold out</source>
        <translation>سُجّل أنه نفد</translation>
    </message>
    <message>
        <source>Somebody has decided this already. Nothing was changed.</source>
        <translation>حسم شخص آخر هذا الأمر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The amount has changed meanwhile. Nothing was done. Look again.</source>
        <translation>تغيّر المبلغ في هذه الأثناء. لم يُنفَّذ شيء. انظر من جديد.</translation>
    </message>
    <message>
        <source>Your role does not decide this. Ask a manager.</source>
        <translation>دورك لا يحسم هذا. اطلب من مدير.</translation>
    </message>
    <message>
        <source>No drawer is open here, so no money was moved. Open a drawer, or decide it at another till.</source>
        <translation>لا درج مفتوح هنا، فلم يتحرك أي مال. افتح درجًا، أو احسم الأمر على صندوق آخر.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>اذكر السبب.</translation>
    </message>
    <message>
        <source>The check is paid and closed. Nothing was changed. Choose the other way.</source>
        <translation>الفاتورة مدفوعة ومغلقة. لم يتغير شيء. اختر الطريقة الأخرى.</translation>
    </message>
    <message>
        <source>Take %1 out of the drawer and give it back.</source>
        <translation>أخرج %1 من الدرج ورُدّه.</translation>
    </message>
    <message>
        <source>The check is open again. %1 is due.</source>
        <translation>فُتحت الفاتورة من جديد. المستحق %1.</translation>
    </message>
    <message>
        <source>Decided. Every terminal knows.</source>
        <translation>حُسم الأمر. تعلم به كل الأجهزة.</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>أُرسل مرتين</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Moved, and taken off</source>
        <translation>نُقل وأُلغي معاً</translation>
    </message>
    <message>
        <source>Moved to two checks</source>
        <translation>نُقل إلى حسابين</translation>
    </message>
    <message>
        <source>Take %1 off the last one</source>
        <translation>احذف %1 من الأخير</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>أبقِ الاثنين</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>نُقل %1 إلى %2</translation>
    </message>
    <message>
        <source>One payment taken at two tills</source>
        <translation>دفعة واحدة أُخذت في نقطتين</translation>
    </message>
    <message>
        <source>Count %1 once</source>
        <translation>احتسب %1 مرة واحدة</translation>
    </message>
    <message>
        <source>More sold than there is: %1</source>
        <translation>بيع أكثر من الموجود: %1</translation>
    </message>
    <message>
        <source>One bank in two drawers</source>
        <translation>عهدة واحدة في درجين</translation>
    </message>
    <message>
        <source>It lies in the drawer of %1</source>
        <translation>هي في درج %1</translation>
    </message>
    <message>
        <source>portions counted</source>
        <translation>عُدّت الحصص</translation>
    </message>
    <message>
        <source>The other drawer is open at its own till. Nothing was changed. Decide it there.</source>
        <translation>الدرج الآخر مفتوح عند صندوقه. لم يتغيّر شيء. قرّر هناك.</translation>
    </message>
    <message>
        <source>%1 is sold out, but ordered with %2</source>
        <translation>نفد %1 لكنه طُلب مع %2</translation>
    </message>
    <message>
        <source>More %1 sold than there is: ordered with %2</source>
        <translation>بيع من %1 أكثر من الموجود: طُلب مع %2</translation>
    </message>
    <message>
        <source>%1 marked sold out</source>
        <translation>سُجّل أن %1 نفد</translation>
    </message>
    <message>
        <source>portions of %1 counted</source>
        <translation>عُدّت حصص %1</translation>
    </message>
</context>
<context>
    <name>DecisionsBanner</name>
    <message>
        <source>Decide</source>
        <translation>احسم</translation>
    </message>
</context>
<context>
    <name>DecisionsSheet</name>
    <message>
        <source>To decide</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Both sides are kept as they happened. What you choose is known everywhere.</source>
        <translation>حُفظ الجانبان كما حدثا. ما تختاره يُعرف في كل مكان.</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>لم يبق ما يُحسم.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>To which table?</source>
        <translation>إلى أي طاولة؟</translation>
    </message>
    <message>
        <source>No table is free now.</source>
        <translation>لا طاولة خالية الآن.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>طاولة %1</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>%1 of %2 seated</source>
        <translation>جلس %1 من %2</translation>
    </message>
    <message>
        <source>Wait for parties of %1</source>
        <translation>انتظار مجموعات من %1</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save or revert first.</source>
        <translation>احفظ أو تراجع أولاً.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>DeviceBoard</name>
    <message>
        <source>Till</source>
        <translation>صندوق</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>المطبخ</translation>
    </message>
    <message>
        <source>Host stand</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>Two machines work under this terminal&apos;s name, perhaps from a copied disk. Both keep what they made. Stop one of the two and call for help.</source>
        <translation>يعمل جهازان باسم هذا الجهاز، ربما من قرص منسوخ. يحتفظ كل منهما بما سجّله. أوقف أحدهما واطلب المساعدة.</translation>
    </message>
    <message>
        <source>Another program on that machine has its store open. Close it, then start the terminal again.</source>
        <translation>برنامج آخر على ذلك الجهاز يفتح مخزنه. أغلقه ثم شغّل الجهاز من جديد.</translation>
    </message>
    <message>
        <source>Its disk is full. What has a tick is safe. Free some space there, then start the terminal again.</source>
        <translation>قرصه ممتلئ. ما عليه علامة صح محفوظ. أخلِ مساحة هناك ثم شغّل الجهاز من جديد.</translation>
    </message>
    <message>
        <source>It cannot write to its disk. What has a tick is safe. Use another terminal.</source>
        <translation>لا يستطيع الكتابة على قرصه. ما عليه علامة صح محفوظ. استخدم جهازاً آخر.</translation>
    </message>
    <message>
        <source>Its store is damaged. What the server has is safe. Use another terminal.</source>
        <translation>مخزنه تالف. ما لدى الخادم محفوظ. استخدم جهازاً آخر.</translation>
    </message>
    <message>
        <source>It calls for help: %1</source>
        <translation>يطلب المساعدة: %1</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صحيحة</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>متقدمة %1</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>متأخرة %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>No terminal is known yet.</source>
        <translation>لا يوجد جهاز معروف بعد.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>متاح القرص</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Show what was put aside</source>
        <translation>اعرض ما وُضع جانباً</translation>
    </message>
    <message>
        <source>Replace by another terminal</source>
        <translation>استبدال الجهاز</translation>
    </message>
    <message>
        <source>Lost or stolen: let it in no more</source>
        <translation>مفقود أو مسروق: لا يُسمح له بالدخول</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>جانباً</translation>
    </message>
</context>
<context>
    <name>DevicePane</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>متاح القرص</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Terminals it reaches</source>
        <translation>أجهزة يصل إليها</translation>
    </message>
    <message>
        <source>Entries at the server</source>
        <translation>قيود لدى الخادم</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>جانباً</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Look again</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>جانباً</translation>
    </message>
    <message>
        <source>The server does not answer. Without it nobody comes or goes.</source>
        <translation>الخادم لا يجيب. من دونه لا يدخل جهاز ولا يخرج.</translation>
    </message>
    <message>
        <source>Add a terminal</source>
        <translation>إضافة جهاز</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
</context>
<context>
    <name>DiscountSheet</name>
    <message>
        <source>Discount on %1 × %2</source>
        <translation>خصم على %1 × %2</translation>
    </message>
    <message>
        <source>Discount on the whole check</source>
        <translation>خصم على الحساب كله</translation>
    </message>
    <message>
        <source>Charge again</source>
        <translation>احتسبه ثانية</translation>
    </message>
    <message>
        <source>How many of them</source>
        <translation>كم منها</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>مبلغ آخر</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>نسبة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>نسبة الخصم</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>مبلغ الخصم</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Type how much to take off first.</source>
        <translation>اكتب أولًا كم يُخصم.</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>القسيمة</translation>
    </message>
</context>
<context>
    <name>DishSheet</name>
    <message>
        <source>Sell it again</source>
        <translation>إعادته للبيع</translation>
    </message>
    <message>
        <source>Sold out today</source>
        <translation>نفد اليوم</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>أضف %1</translation>
    </message>
    <message>
        <source>Sell %1 again</source>
        <translation>بيع %1 من جديد</translation>
    </message>
</context>
<context>
    <name>DishTile</name>
    <message>
        <source>%1 is sold out. Hold it to sell it again.</source>
        <translation>نفد %1. اضغط مطولًا لبيعه من جديد.</translation>
    </message>
    <message>
        <source>%1 is sold out, and %2 cannot be had without it. Hold it to sell it again.</source>
        <translation>نفد %1، ولا يمكن تقديم %2 بدونه. اضغط مطولًا لبيعه من جديد.</translation>
    </message>
</context>
<context>
    <name>DishTiles</name>
    <message>
        <source>Search or number</source>
        <translation>بحث أو رقم</translation>
    </message>
    <message>
        <source>No dish is called that.</source>
        <translation>لا طبق بهذا الاسم.</translation>
    </message>
    <message>
        <source>No dishes here yet. They come from the office.</source>
        <translation>لا أطباق هنا بعد. تأتي من المكتب.</translation>
    </message>
    <message>
        <source>%1 × next dish</source>
        <translation>%1 × الطبق التالي</translation>
    </message>
</context>
<context>
    <name>DishesPage</name>
    <message>
        <source>Find a dish</source>
        <translation>ابحث عن طبق</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es)</source>
        <translation>
            <numerusform>لا أطباق</numerusform>
            <numerusform>طبق واحد</numerusform>
            <numerusform>طبقان</numerusform>
            <numerusform>%n أطباق</numerusform>
            <numerusform>%n طبقاً</numerusform>
            <numerusform>%n طبق</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>KSh</source>
        <translation>KSh</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Name in Swahili</source>
        <translation>الاسم بالسواحيلية</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>On the kitchen ticket</source>
        <translation>على تذكرة المطبخ</translation>
    </message>
    <message>
        <source>On the menu</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>تصدير بصيغة CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>تصدير بصيغة JSON</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>صورة %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>No picture. Choose one, or drop it here.</source>
        <translation>لا توجد صورة. اختر واحدة أو أفلتها هنا.</translation>
    </message>
</context>
<context>
    <name>DrawerSlips</name>
    <message>
        <source>%1, bank of %2</source>
        <translation>%1، عهدة %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>EnrolMain</name>
    <message>
        <source>Connect this terminal</source>
        <translation>صل هذا الجهاز</translation>
    </message>
    <message>
        <source>In the office open Devices, choose Add a terminal, and type the twelve digits that it shows. A scanner can read the picture beside them.</source>
        <translation>في المكتب افتح الأجهزة واختر إضافة جهاز، ثم اكتب الأرقام الاثني عشر الظاهرة. يستطيع الماسح قراءة الصورة التي بجانبها.</translation>
    </message>
    <message>
        <source>Code of twelve digits</source>
        <translation>رمز من اثني عشر رقمًا</translation>
    </message>
    <message>
        <source>Type the hub&apos;s address</source>
        <translation>اكتب عنوان الموزّع</translation>
    </message>
    <message>
        <source>The hub&apos;s address</source>
        <translation>عنوان الموزّع</translation>
    </message>
    <message>
        <source>No hub was heard yet. Its address stands in the office beside the code.</source>
        <translation>لم يُسمع أي موزّع بعد. عنوانه في المكتب بجانب الرمز.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصل</translation>
    </message>
    <message>
        <source>It is asking the hub.</source>
        <translation>يسأل الموزّع الآن.</translation>
    </message>
    <message>
        <source>Type all twelve digits first.</source>
        <translation>اكتب الأرقام الاثني عشر كلها أولًا.</translation>
    </message>
</context>
<context>
    <name>EqualSheet</name>
    <message>
        <source>In how many parts?</source>
        <translation>إلى كم جزء؟</translation>
    </message>
</context>
<context>
    <name>ExplainSheet</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Say what this payment was for.</source>
        <translation>قل لأجل ماذا كانت هذه الدفعة.</translation>
    </message>
    <message>
        <source>A till puts it on its bill: Pay, M-PESA, and a tap on it. Where it is for no bill, say why.</source>
        <translation>تضعها نقطة البيع على فاتورتها: ادفع، M-PESA، ثم المسها. وإن لم تكن لأي فاتورة فقل السبب.</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>لأجل ماذا كانت</translation>
    </message>
    <message>
        <source>For no bill</source>
        <translation>ليست لأي فاتورة</translation>
    </message>
    <message>
        <source>It was sent back</source>
        <translation>أُعيدت</translation>
    </message>
</context>
<context>
    <name>ExpoPage</name>
    <message>
        <source>Expo</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>No open orders</source>
        <translation>لا طلبات مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>طاولة %1</translation>
    </message>
    <message>
        <source>all ready</source>
        <translation>الكل جاهز</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>بانتظار: %1</translation>
    </message>
    <message>
        <source>FIRST: %1</source>
        <translation>أولاً: %1</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>مقعد %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>خرج إلى الضيوف</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation>يُطبخ</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>بانتظار: %1</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Nothing is ready for this seat.</source>
        <translation>لا شيء جاهز لهذا المقعد.</translation>
    </message>
    <message>
        <source>Call a runner for %1</source>
        <translation>استدعِ حاملاً لـ %1</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>أخرِج</translation>
    </message>
    <message>
        <source>Hold to run</source>
        <translation>اضغط مطولاً للإخراج</translation>
    </message>
    <message>
        <source>Nothing waits at the pass.</source>
        <translation>لا شيء ينتظر عند التسليم.</translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Shift</source>
        <translation>الوردية</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>فتح الدرج</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Open a tab by name</source>
        <translation>فتح حساب باسم</translation>
    </message>
    <message>
        <source>Table or guest</source>
        <translation>طاولة أو ضيف</translation>
    </message>
    <message>
        <source>No table or guest is called that.</source>
        <translation>لا توجد طاولة ولا ضيف بهذا الاسم.</translation>
    </message>
    <message>
        <source>Tap a table</source>
        <translation>المس طاولة</translation>
    </message>
    <message>
        <source>Clear a table</source>
        <translation>نظّف طاولة</translation>
    </message>
    <message>
        <source>No table wants clearing.</source>
        <translation>لا توجد طاولة تحتاج إلى تنظيف.</translation>
    </message>
    <message numerus="yes">
        <source>%n M-PESA payment(s) not finished</source>
        <translation>
            <numerusform>لا دفعات M-PESA غير مكتملة</numerusform>
            <numerusform>دفعة M-PESA واحدة غير مكتملة</numerusform>
            <numerusform>دفعتا M-PESA غير مكتملتين</numerusform>
            <numerusform>%n دفعات M-PESA غير مكتملة</numerusform>
            <numerusform>%n دفعة M-PESA غير مكتملة</numerusform>
            <numerusform>%n دفعة M-PESA غير مكتملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card payment(s) not finished</source>
        <translation>
            <numerusform>لا دفعات بطاقات غير مكتملة</numerusform>
            <numerusform>دفعة بطاقة واحدة غير مكتملة</numerusform>
            <numerusform>دفعتا بطاقات غير مكتملتين</numerusform>
            <numerusform>%n دفعات بطاقات غير مكتملة</numerusform>
            <numerusform>%n دفعة بطاقات غير مكتملة</numerusform>
            <numerusform>%n دفعة بطاقات غير مكتملة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody sits at this table. Tap the one that moves.</source>
        <translation>لا أحد على هذه الطاولة. اضغط الطاولة التي تنتقل.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Tap who moves</source>
        <translation>اضغط من ينتقل</translation>
    </message>
    <message>
        <source>Tap where to</source>
        <translation>اضغط إلى أين</translation>
    </message>
    <message>
        <source>Move guests to another table</source>
        <translation>نقل الضيوف إلى طاولة أخرى</translation>
    </message>
</context>
<context>
    <name>ForeignSheet</name>
    <message>
        <source>Foreign money</source>
        <translation>نقود أجنبية</translation>
    </message>
    <message>
        <source>Given, in %1</source>
        <translation>المُعطى بعملة %1</translation>
    </message>
    <message>
        <source>Take %1 %2</source>
        <translation>استلام %1 %2</translation>
    </message>
</context>
<context>
    <name>Guest</name>
    <message>
        <source>No tip</source>
        <translation>بلا إكرامية</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلاً وسهلاً</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>المطلوب دفعه</translation>
    </message>
    <message>
        <source>Would you like to leave a tip?</source>
        <translation>هل ترغب في ترك إكرامية؟</translation>
    </message>
    <message>
        <source>Scan to pay with your phone</source>
        <translation>امسح الرمز للدفع بهاتفك</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>تم الدفع</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>الباقي لك</translation>
    </message>
    <message>
        <source>Thank you. Come again!</source>
        <translation>شكراً لكم. نراكم قريباً!</translation>
    </message>
</context>
<context>
    <name>HostMain</name>
    <message>
        <source>Host stand</source>
        <translation>الاستقبال</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Import dishes</source>
        <translation>استيراد الأطباق</translation>
    </message>
    <message>
        <source>Choose a CSV or JSON file from your documents. Nothing is changed before you have seen what it does.</source>
        <translation>اختر ملف CSV أو JSON من مستنداتك. لا يتغيّر شيء قبل أن ترى ما سيفعله.</translation>
    </message>
    <message>
        <source>There is no CSV or JSON file in your documents. Export the dishes to get one.</source>
        <translation>لا يوجد ملف CSV أو JSON في مستنداتك. صدّر الأطباق لتحصل على واحد.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>الملف لا يغيّر شيئاً.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Dish</source>
        <translation>الطبق</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>احفظ لوقت لاحق</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Others sit there</source>
        <translation>يجلس آخرون هناك</translation>
    </message>
    <message>
        <source>%1 goes to %2. How will they pay?</source>
        <translation>ينتقل %1 إلى %2. كيف سيدفعون؟</translation>
    </message>
    <message>
        <source>One bill</source>
        <translation>حساب واحد</translation>
    </message>
    <message>
        <source>Two bills, one table</source>
        <translation>حسابان على طاولة واحدة</translation>
    </message>
    <message>
        <source>%1 to %2: on which bill?</source>
        <translation>%1 إلى %2: على أي حساب؟</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>A bill of its own, one table</source>
        <translation>حساب مستقل على الطاولة نفسها</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys of the bump bar</source>
        <translation>مفاتيح لوحة المطبخ</translation>
    </message>
    <message>
        <source>Press the key</source>
        <translation>اضغط المفتاح</translation>
    </message>
    <message>
        <source>Choose what a key shall do, then press it.</source>
        <translation>اختر عمل المفتاح، ثم اضغطه.</translation>
    </message>
    <message>
        <source>It does this from now on, and nothing else.</source>
        <translation>من الآن يقوم بهذا فقط.</translation>
    </message>
    <message>
        <source>Waiting for a key…</source>
        <translation>بانتظار مفتاح…</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>As it was at the start</source>
        <translation>كما كانت في البداية</translation>
    </message>
</context>
<context>
    <name>KitchenMain</name>
    <message>
        <source>Kitchen: %1</source>
        <translation>المطبخ: %1</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>انتهت %1</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>رأيته</translation>
    </message>
    <message numerus="yes">
        <source>No sound for %n more minute(s)</source>
        <translation>
            <numerusform>بلا صوت</numerusform>
            <numerusform>بلا صوت لدقيقة أخرى</numerusform>
            <numerusform>بلا صوت لدقيقتين أخريين</numerusform>
            <numerusform>بلا صوت لـ %n دقائق أخرى</numerusform>
            <numerusform>بلا صوت لـ %n دقيقة أخرى</numerusform>
            <numerusform>بلا صوت لـ %n دقيقة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>شغّل الصوت</translation>
    </message>
</context>
<context>
    <name>KitchenPage</name>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Dish</source>
        <translation>الطبق</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Nothing was cooked in this time.</source>
        <translation>لم يُطبخ شيء في هذه المدة.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يوماً</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>الأطباق</translation>
    </message>
    <message>
        <source>Arrived within</source>
        <translation>وصل خلال</translation>
    </message>
    <message>
        <source>Seen within</source>
        <translation>رُئي خلال</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>النصف خلال</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 من 10 خلال</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>لم ينتهِ</translation>
    </message>
</context>
<context>
    <name>LabourPage</name>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Every spell</source>
        <translation>كل فترة عمل</translation>
    </message>
    <message>
        <source>Tips shared out</source>
        <translation>البقشيش الموزَّع</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>الأسبوع الماضي</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>صحّح</translation>
    </message>
    <message>
        <source>Choose a spell in the list first.</source>
        <translation>اختر فترة من القائمة أولًا.</translation>
    </message>
    <message>
        <source>Nobody has clocked in this week.</source>
        <translation>لم يسجّل أحد حضوره هذا الأسبوع.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>الأجر</translation>
    </message>
    <message>
        <source>In</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>الانصراف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Share out</source>
        <translation>وزّع</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>البقشيش</translation>
    </message>
    <message>
        <source>Into the pool</source>
        <translation>إلى الصندوق</translation>
    </message>
    <message>
        <source>Counts by</source>
        <translation>يُحسب بـ</translation>
    </message>
    <message>
        <source>Out of the pool</source>
        <translation>من الصندوق</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>No tips were shared out in the last two weeks.</source>
        <translation>لم يُوزَّع بقشيش في الأسبوعين الماضيين.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>وُقِّع</translation>
    </message>
    <message>
        <source>What was clocked is kept beside the correction.</source>
        <translation>يبقى ما سُجِّل بجانب التصحيح.</translation>
    </message>
    <message>
        <source>Empty while still at work</source>
        <translation>اتركه فارغًا ما دام في العمل</translation>
    </message>
    <message>
        <source>Unpaid breaks, minutes</source>
        <translation>استراحات غير مدفوعة، بالدقائق</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Clocked in twice: does not count</source>
        <translation>سُجِّل مرتين: لا تُحسب</translation>
    </message>
    <message>
        <source>Tips of a day</source>
        <translation>بقشيش يوم</translation>
    </message>
    <message>
        <source>Any days</source>
        <translation>أي أيام</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Nobody worked or was given a tip on these days.</source>
        <translation>لم يعمل أحد ولم يُعطَ بقشيشًا في هذه الأيام.</translation>
    </message>
    <message>
        <source>From pools</source>
        <translation>من الصناديق</translation>
    </message>
    <message>
        <source>Tips in all</source>
        <translation>مجموع البقشيش</translation>
    </message>
</context>
<context>
    <name>LetterPane</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Hold to record it again</source>
        <translation>اضغط مطولاً لتسجيله من جديد</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آل إليه الأمر</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>عولج</translation>
    </message>
    <message>
        <source>Say what became of it first.</source>
        <translation>اذكر أولاً ما آل إليه الأمر.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Check opened</source>
        <translation>فُتحت فاتورة</translation>
    </message>
    <message>
        <source>Number of guests changed</source>
        <translation>تغيّر عدد الضيوف</translation>
    </message>
    <message>
        <source>Dish ordered</source>
        <translation>طُلب طبق</translation>
    </message>
    <message>
        <source>Dish changed</source>
        <translation>تغيّر طبق</translation>
    </message>
    <message>
        <source>Dish taken off</source>
        <translation>حُذف طبق</translation>
    </message>
    <message>
        <source>Order sent</source>
        <translation>أُرسل الطلب</translation>
    </message>
    <message>
        <source>Dish voided</source>
        <translation>أُلغي طبق</translation>
    </message>
    <message>
        <source>Void taken back</source>
        <translation>تُراجع عن الإلغاء</translation>
    </message>
    <message>
        <source>Check moved</source>
        <translation>نُقلت الفاتورة</translation>
    </message>
    <message>
        <source>Bill printed</source>
        <translation>طُبعت الفاتورة</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>Check closed</source>
        <translation>أُغلقت الفاتورة</translation>
    </message>
    <message>
        <source>Decision taken</source>
        <translation>اتُّخذ قرار</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>فُتح الدرج</translation>
    </message>
    <message>
        <source>Cash into the drawer</source>
        <translation>نقد إلى الدرج</translation>
    </message>
    <message>
        <source>Drawer closed</source>
        <translation>أُغلق الدرج</translation>
    </message>
    <message>
        <source>Kitchen ticket</source>
        <translation>تذكرة مطبخ</translation>
    </message>
    <message>
        <source>Cooking begun</source>
        <translation>بدأ الطبخ</translation>
    </message>
    <message>
        <source>Dish cancelled in the kitchen</source>
        <translation>أُلغي طبق في المطبخ</translation>
    </message>
    <message>
        <source>Change seen in the kitchen</source>
        <translation>رأى المطبخ التغيير</translation>
    </message>
    <message>
        <source>Ticket done</source>
        <translation>أُنجزت التذكرة</translation>
    </message>
    <message>
        <source>Ticket brought back</source>
        <translation>أُعيدت التذكرة</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>On sale again</source>
        <translation>متاح من جديد</translation>
    </message>
    <message>
        <source>Guests seated</source>
        <translation>أُجلس الضيوف</translation>
    </message>
    <message>
        <source>Seating taken back</source>
        <translation>تُراجع عن الإجلاس</translation>
    </message>
    <message>
        <source>Guests left</source>
        <translation>غادر الضيوف</translation>
    </message>
    <message>
        <source>Table cleared</source>
        <translation>نُظفت الطاولة</translation>
    </message>
    <message>
        <source>Two parties at one table</source>
        <translation>مجموعتان على طاولة واحدة</translation>
    </message>
    <message>
        <source>Added to the waitlist</source>
        <translation>أُضيف إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Seated from the waitlist</source>
        <translation>أُجلس من قائمة الانتظار</translation>
    </message>
    <message>
        <source>Taken off the waitlist</source>
        <translation>حُذف من قائمة الانتظار</translation>
    </message>
    <message>
        <source>Back on the waitlist</source>
        <translation>عاد إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>رمز PIN خاطئ</translation>
    </message>
    <message>
        <source>Record edited</source>
        <translation>عُدّل سجل</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الطاولة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>الأطباق</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>المُعطى</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>رصيد البداية</translation>
    </message>
    <message>
        <source>Cash expected</source>
        <translation>النقد المتوقع</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>النقد المعدود</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>الضيوف</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>المقعد</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>النادل</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>صندوق</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>يوم العمل</translation>
    </message>
    <message>
        <source>It does not follow on what the terminal wrote before: it was changed, or its disk has lost something.</source>
        <translation>لا يتبع ما كتبه الجهاز قبله: إما أنه غُيّر، أو فقد قرصه شيئاً.</translation>
    </message>
    <message>
        <source>By the terminal&apos;s clock it happened before what came before it.</source>
        <translation>حسب ساعة الجهاز وقع قبل ما سبقه.</translation>
    </message>
    <message>
        <source>It is larger than anything that a terminal writes.</source>
        <translation>أكبر من أي شيء يكتبه جهاز.</translation>
    </message>
    <message>
        <source>What it says cannot be read: it is cut off, or damaged.</source>
        <translation>لا يمكن قراءة ما يقوله: مقطوع أو تالف.</translation>
    </message>
    <message>
        <source>This belongs to the terminal that wrote it. Do it there again, then say here what became of it.</source>
        <translation>هذا يخص الجهاز الذي كتبه. أعده هناك، ثم اذكر هنا ما آل إليه الأمر.</translation>
    </message>
    <message>
        <source>This cannot be recorded as it is. Do it by hand, then say here what became of it.</source>
        <translation>لا يمكن تسجيل هذا كما هو. نفّذه يدوياً، ثم اذكر هنا ما آل إليه الأمر.</translation>
    </message>
    <message>
        <source>This program does not know this kind of entry. A newer one may.</source>
        <translation>لا يعرف هذا البرنامج هذا النوع من القيود. قد يعرفه إصدار أحدث.</translation>
    </message>
    <message>
        <source>As it lies there</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Card asked for</source>
        <translation>طُلبت بطاقة</translation>
    </message>
    <message>
        <source>Message to the card terminal</source>
        <translation>رسالة إلى جهاز البطاقات</translation>
    </message>
    <message>
        <source>Card terminal at work</source>
        <translation>جهاز البطاقات يعمل</translation>
    </message>
    <message>
        <source>Answer of the card terminal</source>
        <translation>جواب جهاز البطاقات</translation>
    </message>
    <message>
        <source>Card given up</source>
        <translation>تُركت البطاقة</translation>
    </message>
    <message>
        <source>Paid in on a gift card or account</source>
        <translation>دُفع في بطاقة هدية أو حساب</translation>
    </message>
    <message>
        <source>Paid with a gift card or account</source>
        <translation>دُفع ببطاقة هدية أو حساب</translation>
    </message>
    <message>
        <source>Paid out of a deposit or gift card</source>
        <translation>دُفع من عربون أو بطاقة هدية</translation>
    </message>
    <message>
        <source>Gift card or account, in the drawer</source>
        <translation>بطاقة هدية أو حساب، في الدرج</translation>
    </message>
    <message>
        <source>Dishes moved to another check</source>
        <translation>نُقلت أطباق إلى حساب آخر</translation>
    </message>
    <message>
        <source>Dishes moved from another check</source>
        <translation>نُقلت أطباق من حساب آخر</translation>
    </message>
    <message>
        <source>Dishes moved to another seat</source>
        <translation>نُقلت أطباق إلى مقعد آخر</translation>
    </message>
    <message>
        <source>Part of a dish voided</source>
        <translation>أُلغي جزء من طبق</translation>
    </message>
    <message>
        <source>Check handed over</source>
        <translation>سُلّم الحساب</translation>
    </message>
    <message>
        <source>Part of a dish cancelled in the kitchen</source>
        <translation>أُلغي جزء من طبق في المطبخ</translation>
    </message>
    <message>
        <source>Kitchen told of a move</source>
        <translation>أُبلغ المطبخ بالنقل</translation>
    </message>
    <message>
        <source>Offer found for a check</source>
        <translation>وُجد عرض لحساب</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>مُنح خصم</translation>
    </message>
    <message>
        <source>Discount taken back</source>
        <translation>سُحب خصم</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>تغيّر السعر</translation>
    </message>
    <message>
        <source>Service charge changed</source>
        <translation>تغيّرت رسوم الخدمة</translation>
    </message>
    <message>
        <source>Order type or coupon changed</source>
        <translation>تغيّر نوع الطلب أو القسيمة</translation>
    </message>
    <message>
        <source>Bill split</source>
        <translation>قُسّمت الفاتورة</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>بقشيش</translation>
    </message>
    <message>
        <source>Receipt as it was printed</source>
        <translation>الإيصال كما طُبع</translation>
    </message>
    <message>
        <source>Check opened again</source>
        <translation>فُتح الحساب من جديد</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>Cash into or out of the drawer</source>
        <translation>نقد دخل الدرج أو خرج منه</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>فُتح الدرج بلا بيع</translation>
    </message>
    <message>
        <source>M-PESA asked for</source>
        <translation>طُلب الدفع عبر M-PESA</translation>
    </message>
    <message>
        <source>M-PESA request sent</source>
        <translation>أُرسل طلب M-PESA</translation>
    </message>
    <message>
        <source>Answer of M-PESA</source>
        <translation>جواب M-PESA</translation>
    </message>
    <message>
        <source>M-PESA took the request</source>
        <translation>قبلت M-PESA الطلب</translation>
    </message>
    <message>
        <source>M-PESA asked again for its answer</source>
        <translation>سُئلت M-PESA مجددًا عن جوابها</translation>
    </message>
    <message>
        <source>M-PESA given up</source>
        <translation>تُرك الدفع عبر M-PESA</translation>
    </message>
    <message>
        <source>Money came by itself</source>
        <translation>وصل مال من تلقاء نفسه</translation>
    </message>
    <message>
        <source>Money that came by itself explained</source>
        <translation>فُسّر مال وصل من تلقاء نفسه</translation>
    </message>
    <message>
        <source>Ticket reached the screen</source>
        <translation>وصلت التذكرة إلى الشاشة</translation>
    </message>
    <message>
        <source>Tables given to a server</source>
        <translation>أُسندت طاولات إلى نادل</translation>
    </message>
    <message>
        <source>Manager asked to agree</source>
        <translation>طُلبت موافقة المدير</translation>
    </message>
    <message>
        <source>A manager has seen the question</source>
        <translation>رأى مدير الطلب</translation>
    </message>
    <message>
        <source>Answer of a manager</source>
        <translation>جواب المدير</translation>
    </message>
    <message>
        <source>Question to managers taken back</source>
        <translation>سُحب الطلب من المديرين</translation>
    </message>
    <message>
        <source>Training mode begun</source>
        <translation>بدأ وضع التدريب</translation>
    </message>
    <message>
        <source>Training mode ended</source>
        <translation>انتهى وضع التدريب</translation>
    </message>
    <message>
        <source>Clocked in</source>
        <translation>سجّل حضوره</translation>
    </message>
    <message>
        <source>Clocked out</source>
        <translation>سجّل انصرافه</translation>
    </message>
    <message>
        <source>Break begun</source>
        <translation>بدأت الاستراحة</translation>
    </message>
    <message>
        <source>Break ended</source>
        <translation>انتهت الاستراحة</translation>
    </message>
    <message>
        <source>Hours corrected</source>
        <translation>صُحّحت الساعات</translation>
    </message>
    <message>
        <source>Tips shared out</source>
        <translation>وُزّع البقشيش</translation>
    </message>
    <message>
        <source>Share of tips signed</source>
        <translation>وُقّعت حصة البقشيش</translation>
    </message>
    <message>
        <source>Dishes held or released</source>
        <translation>أطباق أُوقفت أو أُطلقت</translation>
    </message>
    <message>
        <source>Allergy told after sending</source>
        <translation>حساسية ذُكرت بعد الإرسال</translation>
    </message>
    <message>
        <source>Language of the guests chosen</source>
        <translation>اختيرت لغة الضيوف</translation>
    </message>
    <message>
        <source>Server&apos;s bank handed in</source>
        <translation>سُلّمت عهدة النادل</translation>
    </message>
    <message>
        <source>Kitchen told of an allergy</source>
        <translation>أُبلغ المطبخ بحساسية</translation>
    </message>
    <message>
        <source>Server&apos;s bank: where it lies</source>
        <translation>عهدة النادل: أين هي</translation>
    </message>
    <message>
        <source>Ticket seen by the cook</source>
        <translation>رأى الطاهي التذكرة</translation>
    </message>
    <message>
        <source>Dishes ready</source>
        <translation>أطباق جاهزة</translation>
    </message>
    <message>
        <source>Dishes not ready after all</source>
        <translation>أطباق لم تجهز بعد</translation>
    </message>
    <message>
        <source>Dishes carried to the guests</source>
        <translation>أطباق حُملت إلى الضيوف</translation>
    </message>
    <message>
        <source>Ticket put aside</source>
        <translation>تذكرة وُضعت جانبًا</translation>
    </message>
    <message>
        <source>Ticket back on the rail</source>
        <translation>عادت التذكرة إلى الصف</translation>
    </message>
    <message>
        <source>Ticket before others</source>
        <translation>تذكرة قبل غيرها</translation>
    </message>
    <message>
        <source>Ticket no longer before others</source>
        <translation>لم تعد التذكرة قبل غيرها</translation>
    </message>
    <message>
        <source>Dish thrown away</source>
        <translation>طبق رُمي</translation>
    </message>
    <message>
        <source>Ticket sent to another station</source>
        <translation>أُرسلت التذكرة إلى محطة أخرى</translation>
    </message>
    <message>
        <source>Portions counted</source>
        <translation>عُدّت الحصص</translation>
    </message>
    <message>
        <source>Message between kitchen and floor</source>
        <translation>رسالة بين المطبخ والصالة</translation>
    </message>
    <message>
        <source>Message seen</source>
        <translation>رُئيت الرسالة</translation>
    </message>
    <message>
        <source>Terminal prints for the house</source>
        <translation>جهاز يطبع للمطعم</translation>
    </message>
    <message>
        <source>Slip taken to a printer</source>
        <translation>أُرسلت ورقة إلى الطابعة</translation>
    </message>
    <message>
        <source>What became of a slip</source>
        <translation>ما آلت إليه الورقة</translation>
    </message>
    <message>
        <source>Somebody looked for a slip</source>
        <translation>بحث أحدهم عن الورقة</translation>
    </message>
    <message>
        <source>Ticket shown again to its station</source>
        <translation>عُرضت التذكرة مرة أخرى في قسمها</translation>
    </message>
    <message>
        <source>How a printer is</source>
        <translation>حال طابعة</translation>
    </message>
</context>
<context>
    <name>LettersView</name>
    <message>
        <source>Nothing was put aside. Everything that terminals wrote holds.</source>
        <translation>لم يوضع شيء جانباً. كل ما كتبته الأجهزة سليم.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>LineActions</name>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>دفع %1</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>إرسال %1</translation>
    </message>
    <message>
        <source>Note for the kitchen</source>
        <translation>ملاحظة للمطبخ</translation>
    </message>
    <message>
        <source>Course of %1</source>
        <translation>دفعة %1</translation>
    </message>
    <message>
        <source>Course of what comes next</source>
        <translation>دفعة ما يلي</translation>
    </message>
    <message>
        <source>As the dish says</source>
        <translation>حسب الطبق</translation>
    </message>
    <message>
        <source>Void %1 × %2</source>
        <translation>إلغاء %1 × %2</translation>
    </message>
    <message>
        <source>The kitchen is told at once. Why?</source>
        <translation>يُبلَّغ المطبخ فوراً. لماذا؟</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>المقعد</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>كرّر</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>أرسل</translation>
    </message>
    <message>
        <source>Seat of %1</source>
        <translation>مقعد %1</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>How is it sold?</source>
        <translation>كيف يُباع؟</translation>
    </message>
    <message>
        <source>What is ordered keeps its hour; prices and tax are those of the other way.</source>
        <translation>ما طُلب يبقى بساعته؛ والأسعار والضريبة بحسب الطريقة الأخرى.</translation>
    </message>
    <message>
        <source>Code on the coupon</source>
        <translation>رمز القسيمة</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>أخذ</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>حساسية</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message numerus="yes">
        <source>%n stay on the check. The kitchen is told at once. Why?</source>
        <translation>
            <numerusform>لا يبقى شيء على الحساب. يُبلَّغ المطبخ فوراً. لماذا؟</numerusform>
            <numerusform>يبقى واحد على الحساب. يُبلَّغ المطبخ فوراً. لماذا؟</numerusform>
            <numerusform>يبقى اثنان على الحساب. يُبلَّغ المطبخ فوراً. لماذا؟</numerusform>
            <numerusform>يبقى %n على الحساب. يُبلَّغ المطبخ فوراً. لماذا؟</numerusform>
            <numerusform>يبقى %n على الحساب. يُبلَّغ المطبخ فوراً. لماذا؟</numerusform>
            <numerusform>يبقى %n على الحساب. يُبلَّغ المطبخ فوراً. لماذا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>How many</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Send and stay</source>
        <translation>أرسل وابقَ</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>قسيمة</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>ابقَ</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>المطبخ</translation>
    </message>
    <message>
        <source>The kitchen has not got it: what now?</source>
        <translation>لم يصل إلى المطبخ: ما العمل الآن؟</translation>
    </message>
</context>
<context>
    <name>LoadSheet</name>
    <message>
        <source>Gift cards, deposits, accounts</source>
        <translation>بطاقات هدايا وعرابين وحسابات</translation>
    </message>
    <message>
        <source>What is paid in here is no sale; it becomes one when it pays a bill.</source>
        <translation>ما يُدفع هنا ليس بيعًا؛ يصير بيعًا حين يدفع فاتورة.</translation>
    </message>
    <message>
        <source>%1: %2 more was spent than was there.</source>
        <translation>%1: أُنفق %2 أكثر مما كان موجودًا.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>بطاقة هدية</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>قسيمة</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>عربون</translation>
    </message>
    <message>
        <source>House account</source>
        <translation>حساب العميل</translation>
    </message>
    <message>
        <source>Code of the account</source>
        <translation>رمز الحساب</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقد</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>M-PESA</source>
        <translation>M-PESA</translation>
    </message>
    <message>
        <source>Number on the slip</source>
        <translation>رقم القسيمة</translation>
    </message>
    <message>
        <source>Confirmation code</source>
        <translation>رمز التأكيد</translation>
    </message>
    <message>
        <source>Pay out instead</source>
        <translation>ادفع منه بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Type how much is paid out.</source>
        <translation>اكتب كم يُدفع منه.</translation>
    </message>
    <message>
        <source>Take %1 %2</source>
        <translation>استلام %1 %2</translation>
    </message>
    <message>
        <source>Type how much is paid in.</source>
        <translation>اكتب كم يُدفع فيه.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>أُلغي الحجز</translation>
    </message>
    <message>
        <source>Guest wants money</source>
        <translation>الضيف يريد نقودًا</translation>
    </message>
    <message>
        <source>Guest pays later</source>
        <translation>الضيف يدفع لاحقًا</translation>
    </message>
    <message>
        <source>The house pays</source>
        <translation>يدفعه المكان</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
</context>
<context>
    <name>MeasurePanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Type the grams. A kilogram costs %1.</source>
        <translation>اكتب الغرامات. سعر الكيلوغرام %1.</translation>
    </message>
    <message>
        <source>Type what it costs.</source>
        <translation>اكتب سعره.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
</context>
<context>
    <name>MenuFiles</name>
    <message>
        <source>This file cannot be read as a menu. Save it as CSV in UTF-8, or as JSON, and choose it again.</source>
        <translation>لا يمكن قراءة هذا الملف كقائمة طعام. احفظه بصيغة CSV بترميز UTF-8 أو بصيغة JSON ثم اختره مجدداً.</translation>
    </message>
    <message>
        <source>The first row must name the columns, with plu or name_en among them. Export a file to see how.</source>
        <translation>يجب أن يسمّي السطر الأول الأعمدة ومنها plu أو name_en. صدّر ملفاً لترى كيف.</translation>
    </message>
    <message>
        <source>A column has a name that is not known. Export a file to see the names.</source>
        <translation>لأحد الأعمدة اسم غير معروف. صدّر ملفاً لترى الأسماء.</translation>
    </message>
    <message>
        <source>A column is there twice. Take one out and choose the file again.</source>
        <translation>أحد الأعمدة مكرر. احذف أحدهما ثم اختر الملف مجدداً.</translation>
    </message>
    <message>
        <source>A row has more cells than there are columns. Is a text with a comma without quotation marks?</source>
        <translation>في أحد الأسطر خلايا أكثر من الأعمدة. هل هناك نص فيه فاصلة من دون علامات اقتباس؟</translation>
    </message>
    <message>
        <source>Neither a number nor an English name.</source>
        <translation>لا رقم ولا اسم بالإنجليزية.</translation>
    </message>
    <message>
        <source>This dish is in the file twice: %1</source>
        <translation>هذا الطبق مكرر في الملف: %1</translation>
    </message>
    <message>
        <source>Several dishes are called %1. Give them numbers first.</source>
        <translation>عدة أطباق اسمها %1. أعطها أرقاماً أولاً.</translation>
    </message>
    <message>
        <source>A new dish needs this column: %1</source>
        <translation>يحتاج الطبق الجديد إلى هذا العمود: %1</translation>
    </message>
    <message>
        <source>%1 is not an amount. Type it like 650 or 650.50.</source>
        <translation>%1 ليس مبلغاً. اكتبه مثل 650 أو 650.50.</translation>
    </message>
    <message>
        <source>Nothing is called %1 (column %2).</source>
        <translation>لا شيء اسمه %1 (العمود %2).</translation>
    </message>
    <message>
        <source>%1 is not one of the fourteen allergens.</source>
        <translation>%1 ليس من مسببات الحساسية الأربعة عشر.</translation>
    </message>
    <message>
        <source>Write yes or no instead of %1.</source>
        <translation>اكتب yes أو no بدلاً من %1.</translation>
    </message>
    <message>
        <source>Another dish has the barcode %1.</source>
        <translation>لطبق آخر الباركود %1.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1: %2، وكان %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>MineColumn</name>
    <message>
        <source>Mine</source>
        <translation>طلباتي</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>bill printed</source>
        <translation>طُبعت الفاتورة</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>طاولة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>No open checks of yours. Tap a table.</source>
        <translation>ليست لديك طلبات مفتوحة. المس طاولة.</translation>
    </message>
    <message>
        <source>My time</source>
        <translation>وقتي</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Hand over my checks to somebody else</source>
        <translation>تسليم حساباتي إلى شخص آخر</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 بالانتظار</translation>
    </message>
    <message>
        <source>Say something to the kitchen</source>
        <translation>قل شيئًا للمطبخ</translation>
    </message>
</context>
<context>
    <name>ModifierSheet</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>حساسية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Same as last</source>
        <translation>مثل السابق</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source>Compare a statement</source>
        <translation>قارن كشف الحساب</translation>
    </message>
    <message>
        <source>Everything that came by itself is on a bill or explained.</source>
        <translation>كل ما جاء من تلقاء نفسه على فاتورة أو مشروح.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) to look at. Choose one to say what it was for.</source>
        <translation>
            <numerusform>لا دفعات تحتاج إلى نظر.</numerusform>
            <numerusform>دفعة واحدة تحتاج إلى نظر. اخترها لتقول لأجل ماذا كانت.</numerusform>
            <numerusform>دفعتان تحتاجان إلى نظر. اختر واحدة لتقول لأجل ماذا كانت.</numerusform>
            <numerusform>%n دفعات تحتاج إلى نظر. اختر واحدة لتقول لأجل ماذا كانت.</numerusform>
            <numerusform>%n دفعة تحتاج إلى نظر. اختر واحدة لتقول لأجل ماذا كانت.</numerusform>
            <numerusform>%n دفعة تحتاج إلى نظر. اختر واحدة لتقول لأجل ماذا كانت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has paid the number by themselves. Tills list it as it comes.</source>
        <translation>لم يدفع أحد إلى الرقم بنفسه. تعرضه نقاط البيع حين يأتي.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>أين هي</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>لأجل ماذا كانت</translation>
    </message>
    <message>
        <source>Choose a payment that is on no bill first.</source>
        <translation>اختر أولاً دفعة ليست على فاتورة.</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Move %1</source>
        <translation>نقل %1</translation>
    </message>
    <message>
        <source>%1. Tap a table, a bill or a seat.</source>
        <translation>%1. اضغط طاولة أو حساباً أو مقعداً.</translation>
    </message>
    <message>
        <source>All of it. Tap a table, or choose dishes first.</source>
        <translation>كله. اضغط طاولة، أو اختر الأطباق أولاً.</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>المقعد %1</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>A bill of its own</source>
        <translation>حساب مستقل</translation>
    </message>
    <message>
        <source>Choose the dishes that go on it first.</source>
        <translation>اختر أولاً الأطباق التي توضع عليه.</translation>
    </message>
    <message>
        <source>To a tab</source>
        <translation>إلى حساب البار</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>نادل آخر</translation>
    </message>
    <message>
        <source>To %1, %2</source>
        <translation>إلى %1، %2</translation>
    </message>
    <message>
        <source>Name of the tab</source>
        <translation>اسم الحساب</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Pay in</source>
        <translation>إيداع نقد</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>صرف نقد</translation>
    </message>
    <message>
        <source>Into the safe</source>
        <translation>إلى الخزنة</translation>
    </message>
    <message>
        <source>No sale</source>
        <translation>فتح بلا بيع</translation>
    </message>
    <message>
        <source>Cash that comes into the drawer without a guest.</source>
        <translation>نقد يدخل الدرج من غير ضيف.</translation>
    </message>
    <message>
        <source>Cash that leaves the drawer for something the house needs.</source>
        <translation>نقد يخرج من الدرج لشيء يحتاجه المطعم.</translation>
    </message>
    <message>
        <source>Cash that goes from the drawer into the safe.</source>
        <translation>نقد ينتقل من الدرج إلى الخزنة.</translation>
    </message>
    <message>
        <source>The drawer opens, and that it did is kept.</source>
        <translation>يُفتح الدرج، ويُسجَّل فتحه.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Type an amount first.</source>
        <translation>اكتب مبلغاً أولاً.</translation>
    </message>
    <message>
        <source>Say why: tap a reason, or write one.</source>
        <translation>اذكر السبب: المس سببًا أو اكتبه.</translation>
    </message>
    <message>
        <source>Note: what exactly?</source>
        <translation>ملاحظة: ما هو بالضبط؟</translation>
    </message>
    <message>
        <source>The house wants a note with this reason.</source>
        <translation>هذا السبب يتطلب ملاحظة.</translation>
    </message>
</context>
<context>
    <name>MoveWords</name>
    <message>
        <source>This check is paid and closed. Nothing was moved.</source>
        <translation>هذا الحساب مدفوع ومغلق. لم يُنقل شيء.</translation>
    </message>
    <message>
        <source>Type a name for the tab first.</source>
        <translation>اكتب اسماً للحساب أولاً.</translation>
    </message>
    <message>
        <source>They sit there already.</source>
        <translation>إنهم يجلسون هناك أصلاً.</translation>
    </message>
    <message>
        <source>The other check is paid and closed. Nothing was moved. Open the table for a new one.</source>
        <translation>الحساب الآخر مدفوع ومغلق. لم يُنقل شيء. افتح الطاولة لحساب جديد.</translation>
    </message>
    <message>
        <source>It is on this check already.</source>
        <translation>إنه على هذا الحساب أصلاً.</translation>
    </message>
    <message>
        <source>The other check is in another currency. Nothing was moved.</source>
        <translation>الحساب الآخر بعملة أخرى. لم يُنقل شيء.</translation>
    </message>
    <message>
        <source>There is nothing to move. Choose dishes first.</source>
        <translation>لا شيء لنقله. اختر الأطباق أولاً.</translation>
    </message>
    <message>
        <source>A dish is not on the check any more. Nothing was moved. Choose again.</source>
        <translation>أحد الأطباق لم يعد على الحساب. لم يُنقل شيء. اختر من جديد.</translation>
    </message>
    <message>
        <source>Only whole portions can be moved, and no more than there are.</source>
        <translation>لا تُنقل إلا حصص كاملة، ولا أكثر مما يوجد.</translation>
    </message>
    <message>
        <source>Some of this line was given away. Move all of it, or take the comp back first.</source>
        <translation>قُدّم جزء من هذا مجاناً. انقله كله، أو ألغِ الضيافة أولاً.</translation>
    </message>
    <message>
        <source>Somebody has paid a share that has this dish. Nothing was moved.</source>
        <translation>دفع أحدهم حصة فيها هذا الطبق. لم يُنقل شيء.</translation>
    </message>
    <message>
        <source>What stays would be less than was paid. Nothing was moved. Move less, or undo the payment.</source>
        <translation>ما يبقى سيكون أقل مما دُفع. لم يُنقل شيء. انقل أقل، أو تراجع عن الدفع.</translation>
    </message>
    <message>
        <source>A guest&apos;s phone is asked to pay this check. Nothing was moved. Wait for the answer first.</source>
        <translation>طُلب من هاتف أحد الضيوف دفع هذا الحساب. لم يُنقل شيء. انتظر الجواب أولاً.</translation>
    </message>
    <message>
        <source>Something is paid on this check, so it cannot go into another. Move the other one here.</source>
        <translation>دُفع شيء على هذا الحساب فلا يدخل في غيره. انقل الآخر إلى هنا.</translation>
    </message>
    <message>
        <source>It has gone back already.</source>
        <translation>لقد عاد أصلاً.</translation>
    </message>
    <message>
        <source>It has changed since it was moved. Nothing was taken back. Move what should go.</source>
        <translation>تغيّر منذ أن نُقل. لم يُرجع شيء. انقل ما يجب أن يذهب.</translation>
    </message>
    <message>
        <source>This check is paid and closed. Nothing was changed.</source>
        <translation>هذا الحساب مدفوع ومغلق. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Choose who serves it now.</source>
        <translation>اختر من يخدمه الآن.</translation>
    </message>
    <message>
        <source>They serve it already.</source>
        <translation>إنه يخدمه أصلاً.</translation>
    </message>
    <message>
        <source>Only a manager can give away somebody else&apos;s check.</source>
        <translation>المدير وحده يسلّم حساب شخص آخر.</translation>
    </message>
    <message>
        <source>A card is being charged for this check. Nothing was moved. Wait for the terminal first.</source>
        <translation>تُحصَّل بطاقة لهذا الحساب الآن. لم يُنقل شيء. انتظر جهاز البطاقات أولاً.</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>NumPad</name>
    <message>
        <source>Number pad</source>
        <translation>لوحة الأرقام</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>حذف الرقم الأخير</translation>
    </message>
</context>
<context>
    <name>OfficeFrame</name>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المتابعة</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>الأطباق</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Z reports</source>
        <translation>تقارير Z</translation>
    </message>
    <message>
        <source>Your role does not include this page. A manager can change that.</source>
        <translation>دورك لا يشمل هذه الصفحة. يمكن للمدير تغيير ذلك.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>M-PESA</source>
        <translation>M-PESA</translation>
    </message>
    <message>
        <source>Hours and tips</source>
        <translation>الساعات والبقشيش</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>بطاقات الهدايا</translation>
    </message>
    <message>
        <source>Kitchen times</source>
        <translation>أوقات المطبخ</translation>
    </message>
</context>
<context>
    <name>OfficeMain</name>
    <message>
        <source>Back office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
</context>
<context>
    <name>OpenEnds</name>
    <message>
        <source>Slips wait for a printer</source>
        <translation>قصاصات تنتظر طابعة</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>لم يبقَ شيء مفتوحًا.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ParkedSheet</name>
    <message>
        <source>Put aside</source>
        <translation>ضع جانبًا</translation>
    </message>
    <message>
        <source>No ticket is put aside.</source>
        <translation>لا تذكرة موضوعة جانبًا.</translation>
    </message>
</context>
<context>
    <name>PermissionSheet</name>
    <message>
        <source>Asked by %1</source>
        <translation>بطلب من %1</translation>
    </message>
    <message>
        <source>PIN of who allows it</source>
        <translation>الرقم السري لمن يسمح</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <translation>اسأل المدير</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Void a dish</source>
        <translation>إلغاء طبق</translation>
    </message>
    <message>
        <source>Give a discount</source>
        <translation>منح خصم</translation>
    </message>
    <message>
        <source>Comp</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>Change a price</source>
        <translation>تغيير سعر</translation>
    </message>
    <message>
        <source>Take off the service charge</source>
        <translation>رفع رسم الخدمة</translation>
    </message>
    <message>
        <source>Open a paid check again</source>
        <translation>إعادة فتح حساب مدفوع</translation>
    </message>
    <message>
        <source>Decide about a payment</source>
        <translation>الحسم في دفعة</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>Change a tip</source>
        <translation>تغيير بقشيش</translation>
    </message>
    <message>
        <source>Move cash</source>
        <translation>نقل نقد</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>فتح الدرج دون بيع</translation>
    </message>
    <message>
        <source>Decide who sits where</source>
        <translation>تحديد مكان الجلوس</translation>
    </message>
    <message>
        <source>Take orders</source>
        <translation>أخذ الطلبات</translation>
    </message>
    <message>
        <source>Give a check to another server</source>
        <translation>تسليم حساب إلى نادل آخر</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation>قبض المدفوعات</translation>
    </message>
    <message>
        <source>Open a shift with a drawer</source>
        <translation>فتح وردية بدرج</translation>
    </message>
    <message>
        <source>Count a drawer and close it</source>
        <translation>عدّ الدرج وإغلاقه</translation>
    </message>
    <message>
        <source>See what a drawer should hold</source>
        <translation>رؤية ما يجب أن يحويه الدرج</translation>
    </message>
    <message>
        <source>Carry a bank of one&apos;s own</source>
        <translation>حمل عهدة نقدية خاصة</translation>
    </message>
    <message>
        <source>Mark a dish sold out</source>
        <translation>وضع علامة نفاد على طبق</translation>
    </message>
    <message>
        <source>Seat guests</source>
        <translation>إجلاس الضيوف</translation>
    </message>
    <message>
        <source>Give tables to servers</source>
        <translation>إسناد الطاولات إلى النُدُل</translation>
    </message>
    <message>
        <source>Correct hours worked</source>
        <translation>تصحيح ساعات العمل</translation>
    </message>
    <message>
        <source>Share out tips</source>
        <translation>توزيع البقشيش</translation>
    </message>
    <message>
        <source>Start training mode</source>
        <translation>بدء وضع التدريب</translation>
    </message>
    <message>
        <source>Edit the menu and the rules</source>
        <translation>تعديل القائمة والقواعد</translation>
    </message>
    <message>
        <source>Edit staff, roles, PINs and badges</source>
        <translation>تعديل الموظفين والأدوار وأرقام PIN والشارات</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>رؤية التقارير</translation>
    </message>
    <message>
        <source>Let devices in and out</source>
        <translation>إدخال الأجهزة وإخراجها</translation>
    </message>
    <message>
        <source>Repair what was put aside</source>
        <translation>إصلاح ما وُضع جانبًا</translation>
    </message>
    <message>
        <source>Agree for the house</source>
        <translation>الموافقة باسم المطعم</translation>
    </message>
    <message>
        <source>Agree to reasons that want a manager</source>
        <translation>الموافقة على أسباب تتطلب مديراً</translation>
    </message>
</context>
<context>
    <name>PhoneField</name>
    <message>
        <source>Type the whole number, like 0712 345 678.</source>
        <translation>اكتب الرقم كاملاً، مثل 0712 345 678.</translation>
    </message>
</context>
<context>
    <name>PickupDisplay</name>
    <message>
        <source>Being made</source>
        <translation>قيد التحضير</translation>
    </message>
    <message>
        <source>Ready: come to the counter</source>
        <translation>جاهز: تفضل إلى المنضدة</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>There is no file %1 that can be opened. Choose it in the list or with Browse.</source>
        <translation>لا يوجد ملف %1 يمكن فتحه. اختره من القائمة أو عبر «تصفّح».</translation>
    </message>
    <message>
        <source>%1 is too large. Use a picture of up to 24 MB and 64 megapixels.</source>
        <translation>%1 كبير جدًا. استخدم صورة لا تتجاوز 24 ميغابايت و64 ميغابكسل.</translation>
    </message>
    <message>
        <source>%1 is neither JPEG nor PNG. Save it as one of them and choose it again.</source>
        <translation>%1 ليس JPEG ولا PNG. احفظه بأحدهما ثم اختره من جديد.</translation>
    </message>
    <message>
        <source>%1 is damaged: the picture in it cannot be read. Use another copy.</source>
        <translation>%1 تالف: لا يمكن قراءة الصورة فيه. استخدم نسخة أخرى.</translation>
    </message>
    <message>
        <source>%1 is too small. A picture has 48 dots or more on each side.</source>
        <translation>%1 صغير جدًا. للصورة 48 نقطة أو أكثر في كل ضلع.</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Reading the picture…</source>
        <translation>تُقرأ الصورة…</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>أخرى…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>JPEG or PNG, up to 24 MB. It is made small here; the file stays as it is.</source>
        <translation>JPEG أو PNG، حتى 24 ميغابايت. تُصغَّر هنا، ويبقى الملف كما هو.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Type where the file is, or drop it here</source>
        <translation>اكتب مكان الملف أو أفلته هنا</translation>
    </message>
    <message>
        <source>There are no pictures in your folders. Look for them with Browse.</source>
        <translation>لا صور في مجلداتك. ابحث عنها عبر «تصفّح».</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Take this picture</source>
        <translation>خذ هذه الصورة</translation>
    </message>
    <message>
        <source>Type where the file is, or choose one in the list.</source>
        <translation>اكتب مكان الملف أو اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>تصفّح…</translation>
    </message>
</context>
<context>
    <name>PiecesRow</name>
    <message>
        <source>Pieces of %1</source>
        <translation>عدد قطع %1</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Enter your PIN</source>
        <translation>أدخل رقمك السري</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n s, then try again</source>
        <translation>
            <numerusform>انتظر %n ث ثم حاول</numerusform>
            <numerusform>انتظر ثانية ثم حاول</numerusform>
            <numerusform>انتظر ثانيتين ثم حاول</numerusform>
            <numerusform>انتظر %n ثوانٍ ثم حاول</numerusform>
            <numerusform>انتظر %n ثانية ثم حاول</numerusform>
            <numerusform>انتظر %n ثانية ثم حاول</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN, %n tries left</source>
        <translation>
            <numerusform>رقم سري خاطئ، لا محاولات باقية</numerusform>
            <numerusform>رقم سري خاطئ، بقيت محاولة واحدة</numerusform>
            <numerusform>رقم سري خاطئ، بقيت محاولتان</numerusform>
            <numerusform>رقم سري خاطئ، بقيت %n محاولات</numerusform>
            <numerusform>رقم سري خاطئ، بقيت %n محاولة</numerusform>
            <numerusform>رقم سري خاطئ، بقيت %n محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>رقم سري خاطئ</translation>
    </message>
    <message>
        <source>%1 of %2 entered</source>
        <translation>أُدخل %1 من %2</translation>
    </message>
</context>
<context>
    <name>PosMain</name>
    <message>
        <source>Till</source>
        <translation>نقطة البيع</translation>
    </message>
    <message>
        <source>Till, TRAINING</source>
        <translation>الصندوق، تدريب</translation>
    </message>
    <message>
        <source>TRAINING: nothing here is real. No kitchen, no drawer, no report hears of it.</source>
        <translation>تدريب: لا شيء هنا حقيقي. لا المطبخ ولا الدرج ولا التقارير تعلم به.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>اخرج</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>رأيته</translation>
    </message>
</context>
<context>
    <name>PosWords</name>
    <message>
        <source>Type a name for the tab first.</source>
        <translation>اكتب اسماً للحساب أولاً.</translation>
    </message>
    <message>
        <source>A check takes 500 guests at most. Open a second one.</source>
        <translation>تسع الفاتورة 500 ضيف على الأكثر. افتح ثانية.</translation>
    </message>
    <message>
        <source>This check is paid and closed.</source>
        <translation>دُفعت هذه الفاتورة وأُغلقت.</translation>
    </message>
    <message>
        <source>A check has one guest at least.</source>
        <translation>في الفاتورة ضيف واحد على الأقل.</translation>
    </message>
    <message>
        <source>A check takes 500 guests at most.</source>
        <translation>تسع الفاتورة 500 ضيف على الأكثر.</translation>
    </message>
    <message>
        <source>This check is paid and closed. Open the table again for a new one.</source>
        <translation>دُفعت هذه الفاتورة وأُغلقت. افتح الطاولة من جديد لفاتورة جديدة.</translation>
    </message>
    <message>
        <source>The quantity must be one or more. To take a line off, use Remove.</source>
        <translation>يجب أن تكون الكمية واحداً أو أكثر. لحذف بند استخدم إزالة.</translation>
    </message>
    <message>
        <source>A line takes 999 at most. Add a second line.</source>
        <translation>يسع البند 999 على الأكثر. أضف بنداً ثانياً.</translation>
    </message>
    <message>
        <source>Seats go from 1 to 99.</source>
        <translation>المقاعد من 1 إلى 99.</translation>
    </message>
    <message>
        <source>The note is too long for a kitchen ticket. Use 200 letters or fewer.</source>
        <translation>الملاحظة أطول من تذكرة المطبخ. استخدم 200 حرف أو أقل.</translation>
    </message>
    <message>
        <source>This line is not on the check any more.</source>
        <translation>لم يعد هذا البند في الفاتورة.</translation>
    </message>
    <message>
        <source>The kitchen has this line already. Void it instead.</source>
        <translation>هذا البند في المطبخ. ألغِه بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>Everything is sent already.</source>
        <translation>أُرسل كل شيء.</translation>
    </message>
    <message>
        <source>This check is paid and closed. Nothing was taken off.</source>
        <translation>دُفعت هذه الفاتورة وأُغلقت. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>The kitchen does not have this line yet. Remove it instead.</source>
        <translation>لم يصل هذا البند إلى المطبخ بعد. أزله بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>This line is void already.</source>
        <translation>أُلغي هذا البند.</translation>
    </message>
    <message>
        <source>Say why the line is taken off.</source>
        <translation>اذكر سبب حذف البند.</translation>
    </message>
    <message>
        <source>Only a manager can void what is sent.</source>
        <translation>المدير وحده يلغي ما أُرسل.</translation>
    </message>
    <message>
        <source>This check is paid already. Nothing was taken.</source>
        <translation>دُفعت هذه الفاتورة. لم يُؤخذ شيء.</translation>
    </message>
    <message>
        <source>Type an amount first.</source>
        <translation>اكتب مبلغاً أولاً.</translation>
    </message>
    <message>
        <source>That is less than the amount to pay.</source>
        <translation>هذا أقل من المبلغ المطلوب.</translation>
    </message>
    <message>
        <source>Type the number on the slip or the confirmation code, so that the payment can be found again.</source>
        <translation>اكتب رقم القسيمة أو رمز التأكيد ليمكن العثور على الدفعة لاحقاً.</translation>
    </message>
    <message>
        <source>This payment was recorded with another amount. Look at the check before you take it again.</source>
        <translation>سُجلت هذه الدفعة بمبلغ آخر. انظر إلى الفاتورة قبل أخذها من جديد.</translation>
    </message>
    <message>
        <source>Some lines are not sent. Send or remove them first.</source>
        <translation>بعض البنود لم تُرسل. أرسلها أو أزلها أولاً.</translation>
    </message>
    <message>
        <source>This check is closed already.</source>
        <translation>أُغلقت هذه الفاتورة.</translation>
    </message>
    <message>
        <source>Something is still owed on this check.</source>
        <translation>ما زال هناك مستحق على هذه الفاتورة.</translation>
    </message>
    <message>
        <source>The choices of this dish have changed. Open it again.</source>
        <translation>تغيرت خيارات هذا الطبق. افتحه من جديد.</translation>
    </message>
    <message>
        <source>A choice is missing.</source>
        <translation>ينقص اختيار.</translation>
    </message>
    <message>
        <source>That is more than may be chosen.</source>
        <translation>هذا أكثر مما يمكن اختياره.</translation>
    </message>
    <message>
        <source>This till&apos;s drawer is open already.</source>
        <translation>درج هذه النقطة مفتوح.</translation>
    </message>
    <message>
        <source>No drawer is open on this till.</source>
        <translation>لا درج مفتوح في هذه النقطة.</translation>
    </message>
    <message>
        <source>A check is half paid into this drawer. Finish it, then close the shift.</source>
        <translation>دُفع جزء من فاتورة في هذا الدرج. أكملها ثم أغلق الوردية.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقد</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>M-PESA</source>
        <translation>M-PESA</translation>
    </message>
    <message>
        <source>That is more than is due. Nothing was taken. Enter %1 or less.</source>
        <translation>هذا أكثر من المستحق. لم يؤخذ شيء. أدخل %1 أو أقل.</translation>
    </message>
    <message>
        <source>Only cash can be more than the amount due. Nothing was taken. Enter %1 or less.</source>
        <translation>النقد وحده يمكن أن يزيد على المستحق. لم يؤخذ شيء. أدخل %1 أو أقل.</translation>
    </message>
    <message>
        <source>No drawer is open on this till. Nothing was taken. Open a drawer with its float, then take the payment.</source>
        <translation>لا يوجد درج مفتوح على هذا الصندوق. لم يؤخذ شيء. افتح درجًا برصيده ثم خذ الدفع.</translation>
    </message>
    <message>
        <source>This dish is not on the menu any more. Offer something else.</source>
        <translation>لم يعد هذا الطبق في القائمة. اعرض شيئًا آخر.</translation>
    </message>
    <message>
        <source>The office has taken this dish off sale. Offer something else.</source>
        <translation>أوقف المكتب بيع هذا الطبق. اعرض شيئًا آخر.</translation>
    </message>
    <message>
        <source>A float is a whole amount of cash, like 2,000. Type it again; 0 when the drawer is empty.</source>
        <translation>الرصيد مبلغ نقدي صحيح مثل 2,000. اكتبه من جديد؛ 0 إذا كان الدرج فارغًا.</translation>
    </message>
    <message>
        <source>A count is a whole amount of cash, like 24,300. The shift is still open. Count again.</source>
        <translation>العدّ مبلغ نقدي صحيح مثل 24,300. ما زالت الوردية مفتوحة. عُدّ من جديد.</translation>
    </message>
    <message>
        <source>Guests sit at this table already. Nothing was changed.</source>
        <translation>يجلس ضيوف إلى هذه الطاولة بالفعل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nobody sits at this table.</source>
        <translation>لا أحد يجلس إلى هذه الطاولة.</translation>
    </message>
    <message>
        <source>This table is cleared already.</source>
        <translation>نُظّفت هذه الطاولة بالفعل.</translation>
    </message>
    <message>
        <source>A party has one guest at least.</source>
        <translation>في المجموعة ضيف واحد على الأقل.</translation>
    </message>
    <message>
        <source>This table&apos;s check is still open. Have it paid first.</source>
        <translation>فاتورة هذه الطاولة ما زالت مفتوحة. لتُدفع أولًا.</translation>
    </message>
    <message>
        <source>A check of this drawer was served by two at once, and its money does not add up yet. Decide it under Decisions, then close the shift.</source>
        <translation>خدم شخصان فاتورة من هذا الدرج في وقت واحد، وحسابها لا يتطابق بعد. احسمها في «القرارات» ثم أغلق الوردية.</translation>
    </message>
    <message>
        <source>Somebody has decided this already.</source>
        <translation>حسم شخص آخر هذا الأمر.</translation>
    </message>
    <message>
        <source>The bill was split anew meanwhile. Nothing was taken. Look at the shares again.</source>
        <translation>أُعيد تقسيم الفاتورة في هذه الأثناء. لم يُؤخذ شيء. انظر إلى الحصص مرة أخرى.</translation>
    </message>
    <message>
        <source>A tip cannot be less than nothing. Nothing was taken.</source>
        <translation>لا يمكن أن تكون الإكرامية أقل من لا شيء. لم يُؤخذ شيء.</translation>
    </message>
    <message>
        <source>Money of another country is taken in cash only. Nothing was taken.</source>
        <translation>تُقبل العملة الأجنبية نقدًا فقط. لم يُؤخذ شيء.</translation>
    </message>
    <message>
        <source>This payment is not on the check. Nothing was given back.</source>
        <translation>هذه الدفعة ليست على الحساب. لم يُرَدّ شيء.</translation>
    </message>
    <message>
        <source>This payment was given back before. Nothing was given back again.</source>
        <translation>رُدّت هذه الدفعة من قبل. لم يُرَدّ شيء مرة أخرى.</translation>
    </message>
    <message>
        <source>House account</source>
        <translation>حساب العميل</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>بطاقة هدية</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>قسيمة</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>عربون</translation>
    </message>
    <message>
        <source>This check is paid already.</source>
        <translation>هذا الحساب مدفوع بالفعل.</translation>
    </message>
    <message>
        <source>It is one bill as it is.</source>
        <translation>إنها فاتورة واحدة كما هي.</translation>
    </message>
    <message>
        <source>The check has changed meanwhile. Nothing was split. Look at it again.</source>
        <translation>تغيّر الحساب في هذه الأثناء. لم يُقسَّم شيء. انظر إليه مرة أخرى.</translation>
    </message>
    <message>
        <source>Somebody has paid. What is paid stays as it is; the rest can still be moved.</source>
        <translation>دفع أحدهم. يبقى المدفوع كما هو، ويمكن نقل الباقي.</translation>
    </message>
    <message>
        <source>That is more than nobody has yet. Enter less.</source>
        <translation>هذا أكثر مما تبقّى دون صاحب. أدخل أقل.</translation>
    </message>
    <message>
        <source>This check is paid and closed. Nothing was taken off. Refund it, or open it again.</source>
        <translation>هذا الحساب مدفوع ومغلق. لم يُخصم شيء. أعد المال أو افتحه ثانية.</translation>
    </message>
    <message>
        <source>Nothing is left to take off here.</source>
        <translation>لم يبق ما يُخصم هنا.</translation>
    </message>
    <message>
        <source>Type how much to take off, like 10. Nothing was taken off.</source>
        <translation>اكتب كم يُخصم، مثل 10. لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>That is more than there is. Nothing was taken off. Enter less.</source>
        <translation>هذا أكثر من الموجود. لم يُخصم شيء. أدخل أقل.</translation>
    </message>
    <message>
        <source>Say why something is taken off.</source>
        <translation>قل لماذا يُخصم.</translation>
    </message>
    <message>
        <source>Only a manager can allow this.</source>
        <translation>المدير وحده يسمح بهذا.</translation>
    </message>
    <message>
        <source>It was taken off the check before.</source>
        <translation>أُزيل من الحساب من قبل.</translation>
    </message>
    <message>
        <source>No service is charged on this check.</source>
        <translation>لا رسم خدمة على هذا الحساب.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>هو كذلك بالفعل.</translation>
    </message>
    <message>
        <source>Say why no service is charged.</source>
        <translation>قل لماذا لا تُحتسب الخدمة.</translation>
    </message>
    <message>
        <source>This check is paid and closed. The price was not changed.</source>
        <translation>هذا الحساب مدفوع ومغلق. لم يتغير السعر.</translation>
    </message>
    <message>
        <source>A price is a whole amount, like 450. It was not changed. Type it again.</source>
        <translation>السعر مبلغ صحيح مثل 450. لم يتغير. اكتبه ثانية.</translation>
    </message>
    <message>
        <source>It costs that already.</source>
        <translation>هذا سعره الآن.</translation>
    </message>
    <message>
        <source>Say why the price is changed.</source>
        <translation>قل لماذا يُغيَّر السعر.</translation>
    </message>
    <message>
        <source>This check is still open. Void the line instead.</source>
        <translation>هذا الحساب ما زال مفتوحًا. ألغِ السطر بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Nothing is left to give back on this check.</source>
        <translation>لم يبق ما يُعاد من هذا الحساب.</translation>
    </message>
    <message>
        <source>That is more than was paid for it. Nothing was given back. Enter less.</source>
        <translation>هذا أكثر مما دُفع. لم يُعَد شيء. أدخل أقل.</translation>
    </message>
    <message>
        <source>No drawer is open on this till. Nothing was given back. Open a drawer first.</source>
        <translation>لا درج مفتوح على هذه النقطة. لم يُعَد شيء. افتح درجًا أولًا.</translation>
    </message>
    <message>
        <source>Say why money is given back.</source>
        <translation>قل لماذا يُعاد المال.</translation>
    </message>
    <message>
        <source>This check is open already.</source>
        <translation>هذا الحساب مفتوح بالفعل.</translation>
    </message>
    <message>
        <source>Say why the check is opened again.</source>
        <translation>قل لماذا يُفتح الحساب ثانية.</translation>
    </message>
    <message>
        <source>This check is paid and closed. The coupon was not taken.</source>
        <translation>هذا الحساب مدفوع ومغلق. لم تُؤخذ القسيمة.</translation>
    </message>
    <message>
        <source>No coupon is called that. Look at it again.</source>
        <translation>لا قسيمة بهذا الرمز. انظر إليها ثانية.</translation>
    </message>
    <message>
        <source>This coupon does not count at this hour. It was not taken.</source>
        <translation>لا تسري هذه القسيمة في هذه الساعة. لم تُؤخذ.</translation>
    </message>
    <message>
        <source>This coupon is not for a check like this one. It was not taken.</source>
        <translation>هذه القسيمة ليست لحساب كهذا. لم تُؤخذ.</translation>
    </message>
    <message>
        <source>This coupon was taken as often as it may be.</source>
        <translation>استُخدمت هذه القسيمة بقدر المسموح.</translation>
    </message>
    <message>
        <source>This coupon was taken as often today as it may be. It counts again tomorrow.</source>
        <translation>استُخدمت هذه القسيمة اليوم بقدر المسموح. تسري ثانية غدًا.</translation>
    </message>
    <message>
        <source>This coupon is on the check already.</source>
        <translation>هذه القسيمة على الحساب بالفعل.</translation>
    </message>
    <message>
        <source>Choose a size first.</source>
        <translation>اختر الحجم أولاً.</translation>
    </message>
    <message>
        <source>The notes and coins are not the sum. The shift is still open. Count again.</source>
        <translation>الأوراق والقطع النقدية لا تساوي المجموع. الوردية ما زالت مفتوحة. عُدّ من جديد.</translation>
    </message>
    <message>
        <source>The count is not what should be there. Say why, or count again.</source>
        <translation>العدّ ليس ما يجب أن يكون موجودًا. اذكر السبب أو عُدّ من جديد.</translation>
    </message>
    <message>
        <source>Type an amount first, like 2,000. Nothing was moved.</source>
        <translation>اكتب مبلغًا أولًا، مثل 2,000. لم يُنقل شيء.</translation>
    </message>
    <message>
        <source>That is more than is in the drawer. Nothing was moved.</source>
        <translation>هذا أكثر مما في الدرج. لم يُنقل شيء.</translation>
    </message>
    <message>
        <source>Say why. Nothing was moved.</source>
        <translation>اذكر السبب. لم يُنقل شيء.</translation>
    </message>
    <message>
        <source>Only a manager can do this. Nothing was moved.</source>
        <translation>المدير وحده يستطيع ذلك. لم يُنقل شيء.</translation>
    </message>
    <message>
        <source>It is sold by weight. Nothing was added. Type the grams.</source>
        <translation>يُباع بالوزن. لم يُضف شيء. اكتب الغرامات.</translation>
    </message>
    <message>
        <source>It is not sold by weight. Nothing was added.</source>
        <translation>لا يُباع بالوزن. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>That is a ton. Nothing was added. Type the grams, like 750.</source>
        <translation>هذا طن. لم يُضف شيء. اكتب الغرامات، مثل 750.</translation>
    </message>
    <message>
        <source>It has no price on the menu. Nothing was added. Type one.</source>
        <translation>لا سعر له في القائمة. لم يُضف شيء. اكتب سعرًا.</translation>
    </message>
    <message>
        <source>A price is not below nothing. Nothing was added.</source>
        <translation>لا يكون السعر أقل من الصفر. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Say the allergy in fewer words. Nothing was changed.</source>
        <translation>اذكر الحساسية بكلمات أقل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Only whole portions can be taken off, and no more than there are.</source>
        <translation>لا تُلغى إلا حصص كاملة، ولا أكثر مما يوجد.</translation>
    </message>
    <message>
        <source>Some of this line was given away. Void all of it, or take the comp back first.</source>
        <translation>قُدّم جزء من هذا مجاناً. ألغه كله، أو ألغِ الضيافة أولاً.</translation>
    </message>
    <message>
        <source>Your bank is open on another till. Close it there first.</source>
        <translation>عهدتك مفتوحة على صندوق آخر. أغلقها هناك أولًا.</translation>
    </message>
    <message>
        <source>Nothing is held any more: the kitchen has it, or it was taken off.</source>
        <translation>لم يعد شيء بالانتظار: هو في المطبخ، أو أُزيل.</translation>
    </message>
    <message>
        <source>There is nothing to hold. What is sent is being cooked.</source>
        <translation>لا شيء للانتظار. ما أُرسل يُطبخ.</translation>
    </message>
    <message>
        <source>The guests paid less than that, or had money back at another till. Nothing was given back. Enter less.</source>
        <translation>دفع الضيوف أقل من ذلك، أو أُعيد لهم مال في نقطة أخرى. لم يُعَد شيء. أدخل أقل.</translation>
    </message>
    <message>
        <source>Say what the guest may not eat. Nothing was changed.</source>
        <translation>اذكر ما لا يجوز للضيف أكله. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Somebody has just said so. Look at the dish again.</source>
        <translation>قال أحدهم ذلك للتو. انظر إلى الطبق مرة أخرى.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>طاولة %1</translation>
    </message>
    <message>
        <source>Count the bank first. Nothing was moved.</source>
        <translation>عُدّ العهدة أولًا. لم يُنقل شيء.</translation>
    </message>
    <message>
        <source>The bank was counted empty, so there is nothing to move.</source>
        <translation>عُدّت العهدة فارغة، فلا شيء لنقله.</translation>
    </message>
    <message>
        <source>This bank was handed in already. Nothing was moved.</source>
        <translation>سُلّمت هذه العهدة من قبل. لم يُنقل شيء.</translation>
    </message>
    <message>
        <source>No drawer is open on this till. Open one, then hand the bank in.</source>
        <translation>لا درج مفتوح في هذه النقطة. افتح درجًا ثم سلّم العهدة.</translation>
    </message>
    <message>
        <source>The drawer holds other money than the bank. Nothing was moved.</source>
        <translation>عملة الدرج غير عملة العهدة. لم يُنقل شيء.</translation>
    </message>
    <message>
        <source>Only who may move cash takes a bank in.</source>
        <translation>لا يستلم العهدة إلا من يحق له نقل النقد.</translation>
    </message>
    <message>
        <source>The house wants a note with this reason. Nothing was moved.</source>
        <translation>هذا السبب يتطلب ملاحظة. لم يُنقل شيء.</translation>
    </message>
    <message>
        <source>For this reason a manager must agree. Nothing was moved.</source>
        <translation>لهذا السبب يجب أن يوافق المدير. لم يُنقل شيء.</translation>
    </message>
    <message>
        <source>A guest&apos;s phone is asked to pay this. Nothing was split. Wait for the answer first.</source>
        <translation>طُلب من هاتف أحد الضيوف دفع هذا. لم يُقسَّم شيء. انتظر الجواب أولاً.</translation>
    </message>
    <message>
        <source>A card is being charged for this. Nothing was split. Wait for the terminal first.</source>
        <translation>تُحصَّل بطاقة لهذا الآن. لم يُقسَّم شيء. انتظر جهاز البطاقات أولاً.</translation>
    </message>
</context>
<context>
    <name>PriceSheet</name>
    <message>
        <source>Price of %1</source>
        <translation>سعر %1</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>سعر آخر</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>سعر الواحد</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Type the price first.</source>
        <translation>اكتب السعر أولًا.</translation>
    </message>
</context>
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
    <message>
        <source>CREDIT NOTE</source>
        <translation>إشعار دائن</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>إشعار دائن</translation>
    </message>
    <message>
        <source>For receipt</source>
        <translation>للإيصال</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>سمح به</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>إكرامية</translation>
    </message>
    <message>
        <source>INTO THE SAFE</source>
        <translation>إلى الخزنة</translation>
    </message>
    <message>
        <source>X REPORT</source>
        <translation>تقرير X</translation>
    </message>
    <message>
        <source>As it stood</source>
        <translation>كما كان في</translation>
    </message>
    <message>
        <source>Service charge in it</source>
        <translation>منها رسم الخدمة</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>خصومات ممنوحة</translation>
    </message>
    <message>
        <source>On the house</source>
        <translation>على حساب المحل</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>المردود</translation>
    </message>
    <message>
        <source>Refunds (%1)</source>
        <translation>مبالغ مستردة (%1)</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>تقريب النقد</translation>
    </message>
    <message>
        <source>Tips, not sales</source>
        <translation>إكراميات، ليست مبيعات</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 المتوقع</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>%1 المعدود</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>نقد مودَع</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>نقد مصروف</translation>
    </message>
    <message>
        <source>Into the safe</source>
        <translation>إلى الخزنة</translation>
    </message>
    <message>
        <source>Opened without a sale</source>
        <translation>فُتح بلا بيع</translation>
    </message>
    <message>
        <source>Times counted</source>
        <translation>مرات العدّ</translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <translation>أوراق وقطع نقدية</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>الإجمالي التراكمي</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>من: %1</translation>
    </message>
    <message>
        <source>MOVED - do not cook again</source>
        <translation>نُقل - لا تطبخه ثانية</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>التقسيم</translation>
    </message>
    <message>
        <source>GIFT RECEIPT</source>
        <translation>إيصال هدية</translation>
    </message>
    <message>
        <source>TRAINING - NOTHING HERE IS REAL</source>
        <translation>تدريب - لا شيء هنا حقيقي</translation>
    </message>
    <message>
        <source>Paid in and out, not sales</source>
        <translation>مدفوع فيه ومنه، ليس مبيعات</translation>
    </message>
    <message>
        <source>ALLERGY CHANGED - none now</source>
        <translation>تغيّرت الحساسية - لا شيء الآن</translation>
    </message>
    <message>
        <source>ALLERGY CHANGED - look before you cook</source>
        <translation>تغيّرت الحساسية - انظر قبل أن تطبخ</translation>
    </message>
    <message>
        <source>Code pages: which lines are right?</source>
        <translation>صفحات الحروف: أي السطور صحيحة؟</translation>
    </message>
    <message>
        <source>Darkness</source>
        <translation>درجة السواد</translation>
    </message>
    <message>
        <source>LATE</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Waiting since %1: ask before you cook.</source>
        <translation>تنتظر منذ %1: اسأل قبل أن تطبخ.</translation>
    </message>
    <message>
        <source>Slip no.</source>
        <translation>رقم الورقة</translation>
    </message>
    <message>
        <source>FOR %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Printed at %1, since %2 does not print.</source>
        <translation>طُبعت على %1 لأن %2 لا تطبع.</translation>
    </message>
</context>
<context>
    <name>PrinterBoard</name>
    <message>
        <source>Prints</source>
        <translation>تطبع</translation>
    </message>
    <message>
        <source>Not in reach</source>
        <translation>لا يمكن الوصول إليها</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>لا تجيب</translation>
    </message>
    <message>
        <source>Went in a slip</source>
        <translation>انقطعت أثناء الطباعة</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>نفد ورقها</translation>
    </message>
    <message>
        <source>Cover is open</source>
        <translation>غطاؤها مفتوح</translation>
    </message>
    <message>
        <source>Cutter is stuck</source>
        <translation>سكينها عالق</translation>
    </message>
    <message>
        <source>Too hot</source>
        <translation>حرارتها عالية</translation>
    </message>
    <message>
        <source>Is off-line</source>
        <translation>غير متاحة</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>يتعذر فتحها</translation>
    </message>
    <message>
        <source>No print system</source>
        <translation>لا نظام للطباعة</translation>
    </message>
</context>
<context>
    <name>PrinterRows</name>
    <message>
        <source>Look for network printers</source>
        <translation>ابحث عن طابعات الشبكة</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>اطبع صفحة اختبار</translation>
    </message>
</context>
<context>
    <name>PrinterTrouble</name>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) to look for</source>
        <translation>
            <numerusform>لا أوراق للبحث عنها</numerusform>
            <numerusform>ورقة واحدة للبحث عنها</numerusform>
            <numerusform>ورقتان للبحث عنهما</numerusform>
            <numerusform>%n أوراق للبحث عنها</numerusform>
            <numerusform>%n ورقة للبحث عنها</numerusform>
            <numerusform>%n ورقة للبحث عنها</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it on paper?</source>
        <translation>هل هي على الورق؟</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>Last answer: %1. Printed on by: %2.</source>
        <translation>آخر رد: %1. يطبع عليها: %2.</translation>
    </message>
</context>
<context>
    <name>PrintersView</name>
    <message>
        <source>No printer is set up yet. Add one under Rules.</source>
        <translation>لم تُعدّ أي طابعة بعد. أضف واحدة في القواعد.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>الغطاء</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>آخر رد</translation>
    </message>
    <message>
        <source>Terminal that prints on it</source>
        <translation>الجهاز الذي يطبع عليها</translation>
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
    <message>
        <source>%1 is an office printer, and this computer lacks the program for those. Install cups-client.</source>
        <translation>%1 طابعة مكتب، وهذا الحاسوب يفتقر إلى برنامجها. ثبّت cups-client.</translation>
    </message>
</context>
<context>
    <name>ProgramWindow</name>
    <message>
        <source>Look</source>
        <translation>انظر</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>اسحب الطلب</translation>
    </message>
</context>
<context>
    <name>PromptSheet</name>
    <message>
        <source>Type the guest&apos;s number first.</source>
        <translation>اكتب رقم الضيف أولاً.</translation>
    </message>
    <message>
        <source>M-PESA %1</source>
        <translation>M-PESA %1</translation>
    </message>
    <message>
        <source>Type the code of the confirmation message on the guest&apos;s phone.</source>
        <translation>اكتب رمز رسالة التأكيد الظاهرة على هاتف الضيف.</translation>
    </message>
    <message>
        <source>Guest&apos;s phone number</source>
        <translation>رقم هاتف الضيف</translation>
    </message>
    <message>
        <source>712 345 678</source>
        <translation>712 345 678</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n second(s)</source>
        <translation>
            <numerusform>الانتظار منذ أقل من ثانية</numerusform>
            <numerusform>الانتظار منذ ثانية واحدة</numerusform>
            <numerusform>الانتظار منذ ثانيتين</numerusform>
            <numerusform>الانتظار منذ %n ثوانٍ</numerusform>
            <numerusform>الانتظار منذ %n ثانية</numerusform>
            <numerusform>الانتظار منذ %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmation code</source>
        <translation>رمز التأكيد</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>تحقّق مرة أخرى</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>رقم آخر</translation>
    </message>
    <message>
        <source>Use another way</source>
        <translation>استخدم طريقة أخرى</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>أرسل %1</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>إنهاء لاحقاً</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>أرسل مرة أخرى</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>استلام %1</translation>
    </message>
    <message>
        <source>Type the code first, so that the payment can be found again.</source>
        <translation>اكتب الرمز أولاً حتى يمكن العثور على الدفعة لاحقاً.</translation>
    </message>
    <message>
        <source>The guest paid %1, which is %2 more than is due</source>
        <translation>دفع الضيف %1، أي أكثر من المستحق بـ %2</translation>
    </message>
    <message>
        <source>Ask the guest what the rest is for.</source>
        <translation>اسأل الضيف لأجل ماذا الباقي.</translation>
    </message>
    <message>
        <source>Paid to the number, on no bill yet</source>
        <translation>دُفع إلى الرقم وليس على فاتورة بعد</translation>
    </message>
    <message>
        <source>Not this payment</source>
        <translation>ليست هذه الدفعة</translation>
    </message>
    <message>
        <source>Take it, %1 is a tip</source>
        <translation>خذها، %1 إكرامية</translation>
    </message>
</context>
<context>
    <name>PromptWords</name>
    <message>
        <source>This check is paid already. Nothing was asked for.</source>
        <translation>هذه الفاتورة مدفوعة بالفعل. لم يُطلب شيء.</translation>
    </message>
    <message>
        <source>Some lines are not sent. Send or remove them first.</source>
        <translation>بعض البنود لم تُرسل. أرسلها أو أزلها أولاً.</translation>
    </message>
    <message>
        <source>The bill was split anew meanwhile. Look at the shares again.</source>
        <translation>قُسّمت الفاتورة من جديد في هذه الأثناء. راجع الحصص مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>لا يوجد مبلغ مستحق.</translation>
    </message>
    <message>
        <source>M-PESA takes whole shillings. Type %1, and take the rest in cash.</source>
        <translation>يقبل M-PESA شلنات كاملة فقط. اكتب %1 وخذ الباقي نقداً.</translation>
    </message>
    <message>
        <source>M-PESA asks for Kenyan shillings only. Take the payment another way.</source>
        <translation>يطلب M-PESA الشلن الكيني فقط. خذ الدفعة بطريقة أخرى.</translation>
    </message>
    <message>
        <source>That is more than is due. Type less, or nothing for all of it.</source>
        <translation>هذا أكثر من المستحق. اكتب أقل، أو لا تكتب شيئاً للمبلغ كله.</translation>
    </message>
    <message>
        <source>Type the whole number, like 712 345 678.</source>
        <translation>اكتب الرقم كاملاً، مثل 712 345 678.</translation>
    </message>
    <message>
        <source>A phone has paid this already. It goes on the bill in a moment.</source>
        <translation>دُفع هذا من هاتف بالفعل. سيظهر في الفاتورة بعد لحظة.</translation>
    </message>
    <message>
        <source>This request was made with another amount. Begin again.</source>
        <translation>قُدّم هذا الطلب بمبلغ آخر. ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Nobody was asked.</source>
        <translation>لم يُطلب من أحد.</translation>
    </message>
    <message>
        <source>The guest has just paid by M-PESA. Take nothing else.</source>
        <translation>دفع الضيف للتو عبر M-PESA. لا تأخذ شيئاً آخر.</translation>
    </message>
    <message>
        <source>This was given up before. Take the payment another way.</source>
        <translation>تُرك هذا من قبل. خذ الدفعة بطريقة أخرى.</translation>
    </message>
    <message>
        <source>M-PESA has not taken the request yet, so there is nothing to check.</source>
        <translation>لم يستلم M-PESA الطلب بعد، فلا شيء للتحقق منه.</translation>
    </message>
    <message>
        <source>It is paid.</source>
        <translation>تم الدفع.</translation>
    </message>
    <message>
        <source>A confirmation code has ten letters and digits, like SJK1A2B3C4.</source>
        <translation>رمز التأكيد عشرة أحرف وأرقام، مثل SJK1A2B3C4.</translation>
    </message>
    <message>
        <source>This code pays another bill already. Nothing was taken.</source>
        <translation>هذا الرمز يدفع فاتورة أخرى بالفعل. لم يُؤخذ شيء.</translation>
    </message>
    <message>
        <source>This payment is on the bill already.</source>
        <translation>هذه الدفعة مسجلة في الفاتورة بالفعل.</translation>
    </message>
    <message>
        <source>This terminal does not have the bill. Nothing was taken.</source>
        <translation>هذه الفاتورة ليست على هذا الجهاز. لم يُؤخذ شيء.</translation>
    </message>
    <message>
        <source>Somebody has decided this already.</source>
        <translation>حسم شخص آخر هذا الأمر.</translation>
    </message>
    <message>
        <source>Nothing is due on this bill any more. The money goes back to the guest.</source>
        <translation>لم يبق شيء مستحق على هذه الفاتورة. يعود المال إلى الضيف.</translation>
    </message>
    <message>
        <source>Your role does not take payments. Ask a cashier or a manager.</source>
        <translation>دورك لا يستلم المدفوعات. اسأل أمين الصندوق أو المدير.</translation>
    </message>
    <message>
        <source>Only a manager can send money back.</source>
        <translation>المدير وحده يمكنه إعادة المال.</translation>
    </message>
    <message>
        <source>Say why the money goes back.</source>
        <translation>اذكر سبب إعادة المال.</translation>
    </message>
    <message>
        <source>No answer from the phone. Nothing was charged so far.</source>
        <translation>لا رد من الهاتف. لم يُخصم شيء حتى الآن.</translation>
    </message>
    <message>
        <source>M-PESA has not said whether the guest paid.</source>
        <translation>لم يُفد M-PESA بعد هل دفع الضيف.</translation>
    </message>
    <message>
        <source>Guest cancelled on the phone. Nothing was charged.</source>
        <translation>ألغى الضيف الطلب على الهاتف. لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>The guest&apos;s M-PESA balance is too low. Nothing was charged.</source>
        <translation>رصيد الضيف في M-PESA غير كافٍ. لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>The guest typed a wrong M-PESA PIN. Nothing was charged.</source>
        <translation>كتب الضيف رقم M-PESA السري خطأً. لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>The guest&apos;s phone is busy with another payment. Nothing was charged. Wait a minute.</source>
        <translation>هاتف الضيف مشغول بدفعة أخرى. لم يُخصم شيء. انتظر دقيقة.</translation>
    </message>
    <message>
        <source>M-PESA is busy. Nothing was charged. Try again in half a minute.</source>
        <translation>خدمة M-PESA مشغولة. لم يُخصم شيء. حاول مرة أخرى بعد نصف دقيقة.</translation>
    </message>
    <message>
        <source>M-PESA could not be reached. Nothing was charged.</source>
        <translation>تعذّر الوصول إلى M-PESA. لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>The request waited too long and was not sent. Nothing was charged.</source>
        <translation>انتظر الطلب طويلاً ولم يُرسل. لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>Another phone paid this first. This one was not asked.</source>
        <translation>دُفع هذا من هاتف آخر أولاً. لم يُطلب من هذا الهاتف.</translation>
    </message>
    <message>
        <source>M-PESA does not know this number. Nothing was charged.</source>
        <translation>لا يعرف M-PESA هذا الرقم. لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>M-PESA took no payment from this phone. Nothing was charged.</source>
        <translation>لم يستلم M-PESA دفعة من هذا الهاتف. لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>Waiting for the guest&apos;s phone</source>
        <translation>بانتظار هاتف الضيف</translation>
    </message>
    <message>
        <source>Paid. It goes on the bill when somebody opens it with a drawer</source>
        <translation>تم الدفع. يُسجّل في الفاتورة عندما يفتحها أحد على جهاز درجه مفتوح</translation>
    </message>
    <message>
        <source>Paid late: put it on the bill, or give it back</source>
        <translation>دُفع متأخراً: سجّله في الفاتورة أو أعده</translation>
    </message>
    <message>
        <source>M-PESA has not said whether the guest paid. Look at the guest&apos;s phone.</source>
        <translation>لم يُفد M-PESA بعد هل دفع الضيف. انظر إلى هاتف الضيف.</translation>
    </message>
    <message>
        <source>Code typed; M-PESA has not confirmed it</source>
        <translation>كُتب الرمز ولم يؤكده M-PESA بعد</translation>
    </message>
    <message>
        <source>A phone was asked for this money and may still pay. Wait for its answer, or take the payment another way.</source>
        <translation>طُلب هذا المبلغ من هاتف وقد يُدفع بعد. انتظر جوابه، أو خذ الدفعة بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Another phone was asked for this a moment before. This one was not asked.</source>
        <translation>طُلب هذا من هاتف آخر قبل لحظة. لم يُطلب من هذا الهاتف.</translation>
    </message>
    <message>
        <source>This payment is on a bill already.</source>
        <translation>هذه الدفعة على فاتورة بالفعل.</translation>
    </message>
    <message>
        <source>The office has explained this payment. It is for no bill.</source>
        <translation>شرح المكتب هذه الدفعة. ليست لأي فاتورة.</translation>
    </message>
    <message>
        <source>This payment is in another currency. Take the payment another way.</source>
        <translation>هذه الدفعة بعملة أخرى. خذ الدفع بطريقة أخرى.</translation>
    </message>
    <message>
        <source>This payment is more than is due. Say first what the rest is for.</source>
        <translation>هذه الدفعة أكثر من المستحق. قل أولاً لأجل ماذا الباقي.</translation>
    </message>
    <message>
        <source>A tip is not below nothing. Choose another one.</source>
        <translation>الإكرامية لا تقل عن الصفر. اختر غيرها.</translation>
    </message>
</context>
<context>
    <name>PromptsSheet</name>
    <message>
        <source>M-PESA waiting</source>
        <translation>دفعات M-PESA المنتظرة</translation>
    </message>
    <message>
        <source>Every result is kept, also when nobody looks.</source>
        <translation>تُحفظ كل نتيجة، حتى لو لم يكن أحد ينظر.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>لا شيء ينتظر.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Put it on the bill</source>
        <translation>سجّله في الفاتورة</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>أعده</translation>
    </message>
    <message>
        <source>Open the bill</source>
        <translation>افتح الفاتورة</translation>
    </message>
    <message>
        <source>M-PESA sends it back where the business account is looked after. Why?</source>
        <translation>يُعاد المبلغ عبر M-PESA من حيث يُدار حساب المنشأة. لماذا؟</translation>
    </message>
</context>
<context>
    <name>PurseKinds</name>
    <message>
        <source>Gift card</source>
        <translation>بطاقة هدية</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>قسيمة</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>عربون</translation>
    </message>
    <message>
        <source>House account</source>
        <translation>حساب آجل</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>مدفوع فيها</translation>
    </message>
    <message>
        <source>Paid a bill</source>
        <translation>دفعت فاتورة</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>عادت</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>مصروف منها</translation>
    </message>
</context>
<context>
    <name>PursePage</name>
    <message>
        <source>Code or name</source>
        <translation>الرمز أو الاسم</translation>
    </message>
    <message>
        <source>No gift card or account has been used yet. Tills sell and load them.</source>
        <translation>لم تُستخدم أي بطاقة هدية أو حساب بعد. تبيعها نقاط البيع وتشحنها.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>مدفوع فيها</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>المصروف</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Last moved</source>
        <translation>آخر حركة</translation>
    </message>
    <message>
        <source>Every movement, the latest first.</source>
        <translation>كل حركة، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
</context>
<context>
    <name>PurseSheet</name>
    <message>
        <source>House account</source>
        <translation>حساب العميل</translation>
    </message>
    <message>
        <source>Gift card, voucher or deposit</source>
        <translation>بطاقة هدية أو قسيمة شراء أو عربون</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>الرمز أو الاسم</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ابحث</translation>
    </message>
    <message>
        <source>Type the code, or tap an account.</source>
        <translation>اكتب الرمز أو المس حسابًا.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>استلام %1</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>خذه</translation>
    </message>
    <message>
        <source>Choose who signs for this account.</source>
        <translation>اختر من يوقّع عن هذا الحساب.</translation>
    </message>
    <message>
        <source>Code, name or phone</source>
        <translation>الرمز أو الاسم أو الهاتف</translation>
    </message>
</context>
<context>
    <name>PurseWords</name>
    <message>
        <source>House account</source>
        <translation>حساب العميل</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>بطاقة هدية</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>قسيمة</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>عربون</translation>
    </message>
    <message>
        <source>This till knows no such code. Look at it again, or take the payment another way.</source>
        <translation>لا يعرف هذا الصندوق رمزًا كهذا. انظر إليه مجددًا، أو خذ الدفع بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The office has closed this account. Take the payment another way.</source>
        <translation>أغلق المكتب هذا الحساب. خذ الدفع بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>لا يوجد مبلغ مستحق.</translation>
    </message>
    <message>
        <source>Nothing is left on it. Take the payment another way.</source>
        <translation>لم يبق عليه شيء. خذ الدفع بطريقة أخرى.</translation>
    </message>
    <message>
        <source>This voucher was used before. Take the payment another way.</source>
        <translation>استُعملت هذه القسيمة من قبل. خذ الدفع بطريقة أخرى.</translation>
    </message>
    <message>
        <source>There is less on it than that. Type less, and take the rest another way.</source>
        <translation>عليه أقل من ذلك. اكتب أقل، وخذ الباقي بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Without the server this till may spend only a part of it. Type less, or wait for the line.</source>
        <translation>من دون الخادم ينفق هذا الصندوق جزءًا منه فقط. اكتب أقل، أو انتظر الخط.</translation>
    </message>
    <message>
        <source>Choose who signs for this account.</source>
        <translation>اختر من يوقّع عن هذا الحساب.</translation>
    </message>
    <message>
        <source>Type the code: three letters or digits at least.</source>
        <translation>اكتب الرمز: ثلاثة أحرف أو أرقام على الأقل.</translation>
    </message>
    <message>
        <source>Type how much is paid in.</source>
        <translation>اكتب كم يُدفع فيه.</translation>
    </message>
    <message>
        <source>That code is something else&apos;s. Type another one.</source>
        <translation>ذلك الرمز لشيء آخر. اكتب غيره.</translation>
    </message>
    <message>
        <source>That voucher exists already. Type another code.</source>
        <translation>تلك القسيمة موجودة. اكتب رمزًا آخر.</translation>
    </message>
    <message>
        <source>There is no such account. The office sets accounts up.</source>
        <translation>لا حساب كهذا. المكتب هو من يعدّ الحسابات.</translation>
    </message>
    <message>
        <source>Open a drawer first.</source>
        <translation>افتح درجًا أولًا.</translation>
    </message>
    <message>
        <source>Type the number of the slip or message first, so that the payment can be found again.</source>
        <translation>اكتب رقم القسيمة أو الرسالة أولًا، لكي يُعثر على الدفع ثانية.</translation>
    </message>
    <message>
        <source>It is paid by cash, card or M-PESA.</source>
        <translation>يُدفع نقدًا أو ببطاقة أو M-PESA.</translation>
    </message>
    <message>
        <source>This till knows no such code. Look at it again.</source>
        <translation>لا يعرف هذا الصندوق رمزًا كهذا. انظر إليه مجددًا.</translation>
    </message>
    <message>
        <source>Only deposits and gift cards are paid out.</source>
        <translation>لا يُدفع إلا من العرابين وبطاقات الهدايا.</translation>
    </message>
    <message>
        <source>Type how much is paid out.</source>
        <translation>اكتب كم يُدفع منه.</translation>
    </message>
    <message>
        <source>There is less on it than that.</source>
        <translation>عليه أقل من ذلك.</translation>
    </message>
    <message>
        <source>Say why it is paid out.</source>
        <translation>اذكر لماذا يُدفع.</translation>
    </message>
    <message>
        <source>Only a manager can pay it out.</source>
        <translation>المدير وحده يدفعه.</translation>
    </message>
    <message>
        <source>Somebody has decided this already.</source>
        <translation>حسم شخص آخر هذا الأمر.</translation>
    </message>
    <message>
        <source>The amount changed meanwhile. Look again.</source>
        <translation>تغيّر المبلغ في هذه الأثناء. انظر مجددًا.</translation>
    </message>
    <message>
        <source>Say why it is let go.</source>
        <translation>اذكر لماذا يُترك.</translation>
    </message>
    <message>
        <source>Only a manager can let it go.</source>
        <translation>المدير وحده يتركه.</translation>
    </message>
</context>
<context>
    <name>QuantityStepper</name>
    <message>
        <source>%1 is the least.</source>
        <translation>%1 هو الحد الأدنى.</translation>
    </message>
    <message>
        <source>%1 is the most.</source>
        <translation>%1 هو الحد الأقصى.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>أقل بواحد</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>أكثر بواحد</translation>
    </message>
</context>
<context>
    <name>RailPage</name>
    <message>
        <source>No open tickets</source>
        <translation>لا تذاكر مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا مفتوحة</numerusform>
            <numerusform>واحدة مفتوحة</numerusform>
            <numerusform>اثنتان مفتوحتان</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>إجمالي اليوم</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Sold out %1</source>
        <translation>نفد %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>لا ضيوف</numerusform>
            <numerusform>ضيف واحد</numerusform>
            <numerusform>ضيفان</numerusform>
            <numerusform>%n ضيوف</numerusform>
            <numerusform>%n ضيفاً</numerusform>
            <numerusform>%n ضيف</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to cook. New tickets appear here by themselves.</source>
        <translation>لا شيء للطهي. تظهر التذاكر الجديدة هنا تلقائياً.</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>كانت %1</translation>
    </message>
    <message>
        <source>Expo</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Aside %1</source>
        <translation>جانبًا %1</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>هذه الشاشة</translation>
    </message>
    <message>
        <source>Which stations?</source>
        <translation>أي محطات؟</translation>
    </message>
    <message>
        <source>One screen may show several.</source>
        <translation>قد تعرض شاشة واحدة عدة محطات.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Wrong order</source>
        <translation>طلب خاطئ</translation>
    </message>
    <message>
        <source>Guest changed mind</source>
        <translation>غيّر الضيف رأيه</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>تأخر كثيرًا</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>غير جيد</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Regular guest</source>
        <translation>ضيف دائم</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>وعد سابق</translation>
    </message>
    <message>
        <source>On the house</source>
        <translation>على حساب المحل</translation>
    </message>
    <message>
        <source>Staff meal</source>
        <translation>وجبة موظفين</translation>
    </message>
    <message>
        <source>Agreed with the guest</source>
        <translation>اتُّفق عليه مع الضيف</translation>
    </message>
    <message>
        <source>Wrong price on the menu</source>
        <translation>سعر خاطئ في القائمة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>مناسبة</translation>
    </message>
    <message>
        <source>Guest asked</source>
        <translation>طلب الضيف</translation>
    </message>
    <message>
        <source>Charged too much</source>
        <translation>حُسب أكثر من اللازم</translation>
    </message>
    <message>
        <source>Paid another way</source>
        <translation>دُفع بطريقة أخرى</translation>
    </message>
    <message>
        <source>Something was left out</source>
        <translation>نُسي شيء</translation>
    </message>
    <message>
        <source>Closed by mistake</source>
        <translation>أُغلق خطأً</translation>
    </message>
    <message>
        <source>Change from the bank</source>
        <translation>فكّة من البنك</translation>
    </message>
    <message>
        <source>More float</source>
        <translation>زيادة الرصيد الافتتاحي</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>السوق</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>ثلج</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Tips paid out</source>
        <translation>إكراميات مدفوعة</translation>
    </message>
    <message>
        <source>Too much in the drawer</source>
        <translation>نقد كثير في الدرج</translation>
    </message>
    <message>
        <source>End of shift</source>
        <translation>نهاية الوردية</translation>
    </message>
    <message>
        <source>To the bank</source>
        <translation>إلى البنك</translation>
    </message>
    <message>
        <source>Change for a guest</source>
        <translation>فكّة لضيف</translation>
    </message>
    <message>
        <source>Checked the drawer</source>
        <translation>فحص الدرج</translation>
    </message>
    <message>
        <source>Opened by mistake</source>
        <translation>فُتح بالخطأ</translation>
    </message>
    <message>
        <source>Change given wrong</source>
        <translation>أُعطيت فكّة خاطئة</translation>
    </message>
    <message>
        <source>Paid out and not written down</source>
        <translation>صُرف ولم يُسجَّل</translation>
    </message>
    <message>
        <source>Taken under another payment</source>
        <translation>سُجِّل بطريقة دفع أخرى</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>لا أحد يعرف</translation>
    </message>
</context>
<context>
    <name>RecallSheet</name>
    <message>
        <source>Bring back a ticket</source>
        <translation>استرجاع تذكرة</translation>
    </message>
    <message>
        <source>No finished tickets yet.</source>
        <translation>لا تذاكر منتهية بعد.</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>Name in English</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Name in Swahili</source>
        <translation>الاسم بالسواحيلية</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>أيام الأسبوع</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Order types</source>
        <translation>أنواع الطلبات</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>الموضع في القائمة</translation>
    </message>
    <message>
        <source>Priority, the lowest counts</source>
        <translation>الأولوية، الأدنى هو المعتمد</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستعمال</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما تفعله</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>خصم بالمئة</translation>
    </message>
    <message>
        <source>Amount off each</source>
        <translation>خصم مبلغ عن كل واحد</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>سعر آخر</translation>
    </message>
    <message>
        <source>Buy some, get some</source>
        <translation>اشترِ واحصل على المزيد</translation>
    </message>
    <message>
        <source>A set for one price</source>
        <translation>مجموعة بسعر واحد</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>النسبة المئوية</translation>
    </message>
    <message>
        <source>Amount or price</source>
        <translation>المبلغ أو السعر</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>الأطباق</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>Bill of at least</source>
        <translation>فاتورة لا تقل عن</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>القسيمة</translation>
    </message>
    <message>
        <source>Times on one bill</source>
        <translation>مرات في الفاتورة الواحدة</translation>
    </message>
    <message>
        <source>Bills in all</source>
        <translation>الفواتير إجمالاً</translation>
    </message>
    <message>
        <source>Bills a day</source>
        <translation>الفواتير في اليوم</translation>
    </message>
    <message>
        <source>Goes with other offers</source>
        <translation>يجتمع مع عروض أخرى</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Or percent more or less</source>
        <translation>أو نسبة زيادة أو نقصان</translation>
    </message>
    <message>
        <source>And amount more or less</source>
        <translation>ومبلغ زيادة أو نقصان</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>يُقرَّب إلى</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>الأحجام</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>For</source>
        <translation>من أجل</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Comp</source>
        <translation>ضيافة</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>Price change</source>
        <translation>تغيير السعر</translation>
    </message>
    <message>
        <source>Opening the drawer</source>
        <translation>فتح الدرج</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>نقد داخل</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>نقد خارج</translation>
    </message>
    <message>
        <source>Taking off service</source>
        <translation>رفع رسم الخدمة</translation>
    </message>
    <message>
        <source>Or amount off</source>
        <translation>أو خصم مبلغ</translation>
    </message>
    <message>
        <source>A manager must agree</source>
        <translation>يجب أن يوافق المدير</translation>
    </message>
    <message>
        <source>Asks for a note</source>
        <translation>يطلب ملاحظة</translation>
    </message>
    <message>
        <source>Code for tax and reports</source>
        <translation>رمز للضريبة والتقارير</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Eaten here</source>
        <translation>محلي</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>سفري</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>توصيل</translation>
    </message>
    <message>
        <source>On a bar tab</source>
        <translation>على حساب البار</translation>
    </message>
    <message>
        <source>On the kitchen ticket</source>
        <translation>على تذكرة المطبخ</translation>
    </message>
    <message>
        <source>Asks for a name</source>
        <translation>يطلب اسماً</translation>
    </message>
    <message>
        <source>Asks for a phone number</source>
        <translation>يطلب رقم هاتف</translation>
    </message>
    <message>
        <source>Ready after minutes</source>
        <translation>جاهز بعد دقائق</translation>
    </message>
    <message>
        <source>Instead of the tax</source>
        <translation>بدلاً من الضريبة</translation>
    </message>
    <message>
        <source>This tax</source>
        <translation>هذه الضريبة</translation>
    </message>
    <message>
        <source>Prices by hour</source>
        <translation>أسعار حسب الساعة</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>رسم الخدمة</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>No, extra, light</source>
        <translation>بدون، إضافي، قليل</translation>
    </message>
    <message>
        <source>From so many guests</source>
        <translation>ابتداءً من عدد الضيوف</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>القاعات</translation>
    </message>
    <message>
        <source>Its tax</source>
        <translation>ضريبته</translation>
    </message>
    <message>
        <source>Counts as a choice</source>
        <translation>يُحسب خياراً</translation>
    </message>
    <message>
        <source>Percent of the price</source>
        <translation>نسبة من السعر</translation>
    </message>
    <message>
        <source>%1 is not an amount. Type it like 650 or 650.50.</source>
        <translation>%1 ليس مبلغاً. اكتبه مثل 650 أو 650.50.</translation>
    </message>
    <message>
        <source>%1 is not a percentage. Type it like 10 or 12.5.</source>
        <translation>%1 ليس نسبة مئوية. اكتبه مثل 10 أو 12.5.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 ليس رقماً.</translation>
    </message>
    <message>
        <source>Something here has no such name. Type English names with | between them.</source>
        <translation>هنا اسم غير موجود. اكتب الأسماء بالإنجليزية وافصل بينها بـ |.</translation>
    </message>
    <message>
        <source>Type a time like 17:00.</source>
        <translation>اكتب وقتاً مثل 17:00.</translation>
    </message>
    <message>
        <source>Type a day like 2026-11-21.</source>
        <translation>اكتب يوماً مثل 2026-11-21.</translation>
    </message>
    <message>
        <source>Type numbers from 1, Monday, to 7, Sunday.</source>
        <translation>اكتب أرقاماً من 1 (الإثنين) إلى 7 (الأحد).</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشورة</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>تسري من</translation>
    </message>
    <message>
        <source>Type a day and a time like 2026-11-21 17:00.</source>
        <translation>اكتب يوماً ووقتاً مثل 2026-11-21 17:00.</translation>
    </message>
    <message>
        <source>Name for guests, %1</source>
        <translation>الاسم للضيوف، %1</translation>
    </message>
    <message>
        <source>On the receipt, %1</source>
        <translation>على الإيصال، %1</translation>
    </message>
    <message>
        <source>In the kitchen, %1</source>
        <translation>في المطبخ، %1</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>مسببات الحساسية</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>الباركود</translation>
    </message>
    <message>
        <source>The price is typed in</source>
        <translation>يُكتب السعر</translation>
    </message>
    <message>
        <source>Sold by the kilogram</source>
        <translation>يُباع بالكيلوغرام</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>الحجم %1</translation>
    </message>
    <message>
        <source>Price of size %1</source>
        <translation>سعر الحجم %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Chosen from the start</source>
        <translation>مختار من البداية</translation>
    </message>
    <message>
        <source>Asks further for</source>
        <translation>يسأل أيضاً عن</translation>
    </message>
    <message>
        <source>Groups of choices</source>
        <translation>مجموعات الخيارات</translation>
    </message>
    <message>
        <source>Dishes: names, sizes, allergens</source>
        <translation>الأطباق: الأسماء والأحجام والحساسية</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Free ones, the cheapest</source>
        <translation>المجانية، الأرخص</translation>
    </message>
    <message>
        <source>What may be said before</source>
        <translation>ما يمكن قوله قبلها</translation>
    </message>
    <message>
        <source>Card terminals</source>
        <translation>أجهزة البطاقات</translation>
    </message>
    <message>
        <source>Foreign money</source>
        <translation>نقود أجنبية</translation>
    </message>
    <message>
        <source>Tips offered</source>
        <translation>إكراميات مقترحة</translation>
    </message>
    <message>
        <source>House accounts</source>
        <translation>حسابات الزبائن</translation>
    </message>
    <message>
        <source>Address in the network</source>
        <translation>العنوان في الشبكة</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>What it calls itself (POIID)</source>
        <translation>ما يسمّي به نفسه (POIID)</translation>
    </message>
    <message>
        <source>Till&apos;s number, 0 for any</source>
        <translation>رقم الصندوق، 0 لأي صندوق</translation>
    </message>
    <message>
        <source>Asks the guest for a tip</source>
        <translation>يسأل الضيف عن إكرامية</translation>
    </message>
    <message>
        <source>Code, like USD</source>
        <translation>الرمز، مثل USD</translation>
    </message>
    <message>
        <source>Percent of the bill</source>
        <translation>نسبة من الفاتورة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Who may sign</source>
        <translation>من يجوز له التوقيع</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Percent of what is left, for a till alone</source>
        <translation>نسبة مما بقي، لصندوق يعمل وحده</translation>
    </message>
    <message>
        <source>Percent of each one&apos;s tips into the pool</source>
        <translation>نسبة بقشيش كل واحد إلى الصندوق</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>يُوزَّع حسب</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Points of the job an hour</source>
        <translation>نقاط العمل في الساعة</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Job %1 takes part</source>
        <translation>العمل %1 يشارك</translation>
    </message>
    <message>
        <source>Its points</source>
        <translation>نقاطه</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>الأعمال</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>البقشيش</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>المحل</translation>
    </message>
    <message>
        <source>Pay an hour, empty for none</source>
        <translation>الأجر في الساعة، فارغ إن لم يوجد</translation>
    </message>
    <message>
        <source>Name of the house</source>
        <translation>اسم المحل</translation>
    </message>
    <message>
        <source>Only who is clocked in rings up</source>
        <translation>لا يبيع إلا من سجّل حضوره</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>Logo on paper and on the guests&apos; display</source>
        <translation>الشعار على الورق وعلى شاشة الضيوف</translation>
    </message>
    <message>
        <source>Under the receipt, English</source>
        <translation>أسفل الإيصال، بالإنجليزية</translation>
    </message>
    <message>
        <source>Under the receipt, Swahili</source>
        <translation>أسفل الإيصال، بالسواحلية</translation>
    </message>
    <message>
        <source>Under the receipt, Arabic</source>
        <translation>أسفل الإيصال، بالعربية</translation>
    </message>
    <message>
        <source>Code on receipts, with {receipt} and {total}</source>
        <translation>رمز QR على الإيصالات، مع {receipt} و{total}</translation>
    </message>
    <message>
        <source>Code to pay with, with {amount} and {check}</source>
        <translation>رمز QR للدفع، مع {amount} و{check}</translation>
    </message>
    <message>
        <source>A drawer may differ without a reason by</source>
        <translation>فرق الدرج المسموح به بلا سبب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>يطبع</translation>
    </message>
    <message>
        <source>Receipts and bills</source>
        <translation>الإيصالات والفواتير</translation>
    </message>
    <message>
        <source>Kitchen tickets</source>
        <translation>تذاكر المطبخ</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>الوصول إليه عبر</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Serial cable</source>
        <translation>كابل تسلسلي</translation>
    </message>
    <message>
        <source>Language of its paper</source>
        <translation>لغة أوراقه</translation>
    </message>
    <message>
        <source>Of the till&apos;s screen</source>
        <translation>لغة شاشة نقطة البيع</translation>
    </message>
    <message>
        <source>Everything as a picture, for printers that print wrong letters</source>
        <translation>كل شيء كصورة، للطابعات التي تخطئ في الحروف</translation>
    </message>
    <message>
        <source>What stands on the table</source>
        <translation>المكتوب على الطاولة</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>مستديرة</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>مربعة</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>طويلة</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>مقصورة</translation>
    </message>
    <message>
        <source>At the bar</source>
        <translation>عند البار</translation>
    </message>
    <message>
        <source>From the left, in cm</source>
        <translation>من اليسار بالسنتيمتر</translation>
    </message>
    <message>
        <source>From the top, in cm</source>
        <translation>من الأعلى بالسنتيمتر</translation>
    </message>
    <message>
        <source>Width, in cm</source>
        <translation>العرض بالسنتيمتر</translation>
    </message>
    <message>
        <source>Depth, in cm</source>
        <translation>العمق بالسنتيمتر</translation>
    </message>
    <message>
        <source>Turned by degrees</source>
        <translation>مدارة بالدرجات</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Printer, empty for a screen</source>
        <translation>الطابعة، فارغ إن كانت شاشة</translation>
    </message>
    <message>
        <source>Colour, 0 to 359 around the wheel</source>
        <translation>اللون، من 0 إلى 359 على الدائرة</translation>
    </message>
    <message>
        <source>Prices include it</source>
        <translation>الأسعار تشملها</translation>
    </message>
    <message>
        <source>Country of its tax pack, like KE</source>
        <translation>بلد حزمة الضرائب، مثل KE</translation>
    </message>
    <message>
        <source>Its class there, empty for the one rate above</source>
        <translation>فئتها فيها، فارغ للنسبة أعلاه</translation>
    </message>
    <message>
        <source>%1 is not a number. Type it like 16 or 129.5.</source>
        <translation>%1 ليس رقمًا. اكتبه مثل 16 أو 129.5.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Cooked at</source>
        <translation>يُحضَّر في</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>On the menu</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>Kitchen stations</source>
        <translation>محطات المطبخ</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>الضرائب</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الطاولات</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Roles and rights</source>
        <translation>الأدوار والصلاحيات</translation>
    </message>
    <message>
        <source>Ours for one of theirs</source>
        <translation>من عملتنا مقابل واحدة من عملتهم</translation>
    </message>
    <message>
        <source>Any other 80 mm printer</source>
        <translation>أي طابعة أخرى 80 مم</translation>
    </message>
    <message>
        <source>80 mm printer that prints wrong letters: all as pictures</source>
        <translation>طابعة 80 مم تطبع حروفًا خاطئة: الكل كصور</translation>
    </message>
    <message>
        <source>Old 80 mm printer that prints no pictures otherwise</source>
        <translation>طابعة 80 مم قديمة لا تطبع الصور بغير ذلك</translation>
    </message>
    <message>
        <source>Any other 58 mm printer</source>
        <translation>أي طابعة أخرى 58 مم</translation>
    </message>
    <message>
        <source>58 mm printer to carry</source>
        <translation>طابعة محمولة 58 مم</translation>
    </message>
    <message>
        <source>Not in this list: go by the letters on a line</source>
        <translation>ليست في القائمة: حسب عدد الحروف في السطر</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Print queue of this computer, on A4</source>
        <translation>قائمة طباعة هذا الحاسوب، على A4</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Address, like 192.168.1.50:9100, /dev/ttyUSB0:19200, /dev/usb/lp0 or a queue&apos;s name</source>
        <translation>العنوان، مثل 192.168.1.50:9100 أو ‎/dev/ttyUSB0:19200 أو ‎/dev/usb/lp0 أو اسم قائمة الطباعة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Letters on a line, where the model is not known: 48 for 80 mm, 32 for 58 mm</source>
        <translation>الحروف في السطر، إن لم يُعرف الطراز: 48 لورق 80 مم، 32 لورق 58 مم</translation>
    </message>
    <message>
        <source>Code page, like CP858, or as the test page calls it: 19:CP858</source>
        <translation>صفحة الحروف، مثل CP858، أو كما تسميها صفحة الاختبار: 19:CP858</translation>
    </message>
    <message>
        <source>Printer that stands in when it does not print</source>
        <translation>الطابعة البديلة عندما لا تطبع هذه</translation>
    </message>
    <message>
        <source>Number of the terminal whose cable it hangs on, 0 for the network</source>
        <translation>رقم الجهاز الموصولة به بكابل، 0 للشبكة</translation>
    </message>
    <message>
        <source>It prints only what no screen shows within five seconds</source>
        <translation>لا تطبع إلا ما لا تعرضه أي شاشة خلال خمس ثوانٍ</translation>
    </message>
    <message>
        <source>Dishes side by side, 0 for as many as come</source>
        <translation>أطباق في الوقت نفسه، 0 لكل ما يصل</translation>
    </message>
    <message>
        <source>Minutes a dish takes, where it says nothing itself</source>
        <translation>دقائق الطبق إن لم يحدد هو</translation>
    </message>
    <message>
        <source>Helped out by</source>
        <translation>تساعدها</translation>
    </message>
    <message>
        <source>When so many dishes are open, 0 for never</source>
        <translation>عند هذا العدد من الأطباق المفتوحة، 0 لا أبدًا</translation>
    </message>
    <message>
        <source>It is the pass</source>
        <translation>هي نافذة التسليم</translation>
    </message>
    <message>
        <source>The pass awaits what it cooks</source>
        <translation>نافذة التسليم تنتظر ما تطبخه</translation>
    </message>
    <message>
        <source>With one of these choices</source>
        <translation>مع أحد هذه الخيارات</translation>
    </message>
    <message>
        <source>Also there, beside its own station</source>
        <translation>هناك أيضًا إلى جانب محطته</translation>
    </message>
    <message>
        <source>Goes to the kitchen</source>
        <translation>يذهب إلى المطبخ</translation>
    </message>
    <message>
        <source>With the order</source>
        <translation>مع الطلب</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>When what comes before is done</source>
        <translation>عندما يجهز ما قبله</translation>
    </message>
    <message>
        <source>Minutes after what comes before went</source>
        <translation>بعد دقائق من ذهاب ما قبله</translation>
    </message>
    <message>
        <source>Minutes that it waits then</source>
        <translation>دقائق انتظاره بعد ذلك</translation>
    </message>
    <message>
        <source>Later courses wait for it</source>
        <translation>الوجبات التالية تنتظره</translation>
    </message>
    <message>
        <source>Dishes, empty for all</source>
        <translation>الأطباق، فارغ للكل</translation>
    </message>
    <message>
        <source>Courses, empty for all</source>
        <translation>المراحل، فارغ للكل</translation>
    </message>
    <message>
        <source>Stations, empty for all</source>
        <translation>المحطات، فارغ للكل</translation>
    </message>
    <message>
        <source>Minutes it may take</source>
        <translation>الدقائق المسموح بها</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Take these hours out (%1)</source>
        <translation>إزالة هذه الساعات (%1)</translation>
    </message>
    <message>
        <source>Take this part out (%1)</source>
        <translation>إزالة هذا الجزء (%1)</translation>
    </message>
    <message>
        <source>Add more hours</source>
        <translation>إضافة ساعات أخرى</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>إضافة جزء</translation>
    </message>
    <message>
        <source>Minutes to cook, 0 for its station&apos;s</source>
        <translation>دقائق الطبخ، 0 لدقائق محطته</translation>
    </message>
    <message>
        <source>Who cooks what</source>
        <translation>من يطبخ ماذا</translation>
    </message>
    <message>
        <source>How long dishes may take</source>
        <translation>مدة الأطباق</translation>
    </message>
    <message>
        <source>Guests may pay before all their courses are cooked</source>
        <translation>يجوز للضيوف الدفع قبل طبخ كل أطباقهم</translation>
    </message>
    <message>
        <source>Dishes that are in it, whatever is chosen</source>
        <translation>الأطباق الداخلة فيه أيًّا كان الاختيار</translation>
    </message>
    <message>
        <source>The dish that it is, empty for none</source>
        <translation>الطبق الذي يمثله، فارغ إن لم يوجد</translation>
    </message>
    <message>
        <source>Kitchen paper says LATE after so many minutes</source>
        <translation>تقول ورقة المطبخ «متأخرة» بعد هذا العدد من الدقائق</translation>
    </message>
    <message>
        <source>Take this ingredient out (%1)</source>
        <translation>أزل هذا المكوّن (%1)</translation>
    </message>
    <message>
        <source>Add an ingredient</source>
        <translation>أضف مكوّنًا</translation>
    </message>
    <message>
        <source>Ingredient</source>
        <translation>المكوّن</translation>
    </message>
    <message>
        <source>How much of it, in its unit</source>
        <translation>مقداره بوحدته</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <translation>المكوّنات</translation>
    </message>
    <message>
        <source>Percent of what goes into the choice</source>
        <translation>النسبة المئوية من مكوّنات الخيار</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>يُحسب بـ</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>قطع</translation>
    </message>
    <message>
        <source>Grams</source>
        <translation>غرامات</translation>
    </message>
    <message>
        <source>Millilitres</source>
        <translation>مليلترات</translation>
    </message>
</context>
<context>
    <name>ReferenceSheet</name>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Take the card on its terminal. Type the number on the slip.</source>
        <translation>مرّر البطاقة على جهازها. اكتب رقم القسيمة.</translation>
    </message>
    <message>
        <source>Number on the slip</source>
        <translation>رقم القسيمة</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>استلام %1</translation>
    </message>
    <message>
        <source>Type the number first, so that the payment can be found again.</source>
        <translation>اكتب الرقم أولاً ليمكن العثور على الدفعة لاحقاً.</translation>
    </message>
</context>
<context>
    <name>RefundSheet</name>
    <message>
        <source>Give money back</source>
        <translation>إعادة المال</translation>
    </message>
    <message>
        <source>All, %1</source>
        <translation>الكل، %1</translation>
    </message>
    <message>
        <source>By dish</source>
        <translation>حسب الطبق</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Amount to give back</source>
        <translation>المبلغ المراد إعادته</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>كما دُفع</translation>
    </message>
    <message>
        <source>All in cash</source>
        <translation>الكل نقدًا</translation>
    </message>
    <message>
        <source>Hold to give back</source>
        <translation>اضغط مطولًا للإعادة</translation>
    </message>
    <message>
        <source>Say how many of which dish first.</source>
        <translation>حدّد أولًا كم من أي طبق.</translation>
    </message>
    <message>
        <source>Type the amount first.</source>
        <translation>اكتب المبلغ أولًا.</translation>
    </message>
    <message>
        <source>Say why money is given back.</source>
        <translation>قل لماذا يُعاد المال.</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>The file %1 could not be written. Is the disk full, or the folder locked?</source>
        <translation>تعذرت كتابة الملف %1. هل القرص ممتلئ أو المجلد مقفل؟</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>إيقاف الاستعمال</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>No logo. Choose a picture, or drop it here: it is shown as it prints.</source>
        <translation>لا شعار. اختر صورة أو أفلتها هنا: تظهر كما تُطبع.</translation>
    </message>
</context>
<context>
    <name>SalesPage</name>
    <message>
        <source>Dish</source>
        <translation>الطبق</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>النادل</translation>
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
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يوماً</translation>
    </message>
    <message>
        <source>Nothing was sold in this time.</source>
        <translation>لم يُبع شيء في هذه الفترة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
</context>
<context>
    <name>ScreenSheet</name>
    <message>
        <source>This screen</source>
        <translation>هذه الشاشة</translation>
    </message>
    <message>
        <source>How far away is the cook?</source>
        <translation>كم يبعد الطاهي؟</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>في متناول اليد</translation>
    </message>
    <message>
        <source>Near, 1 m</source>
        <translation>قريب، 1 م</translation>
    </message>
    <message>
        <source>Standard, 1.5 m</source>
        <translation>عادي، 1.5 م</translation>
    </message>
    <message>
        <source>Far, 2 m</source>
        <translation>بعيد، 2 م</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>شغّل الصوت من جديد</translation>
    </message>
    <message>
        <source>Quiet for 10 minutes</source>
        <translation>صمت لمدة 10 دقائق</translation>
    </message>
    <message>
        <source>Keys of the bump bar</source>
        <translation>مفاتيح لوحة المطبخ</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>SeatBar</name>
    <message>
        <source>Table</source>
        <translation>الطاولة</translation>
    </message>
    <message>
        <source>For the table</source>
        <translation>للطاولة</translation>
    </message>
    <message>
        <source>For seat %1</source>
        <translation>للمقعد %1</translation>
    </message>
</context>
<context>
    <name>SectionButton</name>
    <message>
        <source>Tables of %1: done</source>
        <translation>طاولات %1: تم</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>SectionSheet</name>
    <message>
        <source>Sections today</source>
        <translation>أقسام اليوم</translation>
    </message>
    <message>
        <source>Choose who serves, then tap their tables. A new check there is theirs.</source>
        <translation>اختر من يخدم ثم المس طاولاته. كل حساب جديد عليها له.</translation>
    </message>
    <message>
        <source>Whole room</source>
        <translation>القاعة كلها</translation>
    </message>
</context>
<context>
    <name>ServerSheet</name>
    <message numerus="yes">
        <source>Hand over %n check(s)</source>
        <translation>
            <numerusform>لا حسابات للتسليم</numerusform>
            <numerusform>تسليم حساب واحد</numerusform>
            <numerusform>تسليم حسابين</numerusform>
            <numerusform>تسليم %n حسابات</numerusform>
            <numerusform>تسليم %n حساباً</numerusform>
            <numerusform>تسليم %n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Who serves %1 now?</source>
        <translation>من يخدم %1 الآن؟</translation>
    </message>
</context>
<context>
    <name>ShareColumn</name>
    <message>
        <source>Not given to anybody</source>
        <translation>ليس لأحد بعد</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>حصة %1</translation>
    </message>
    <message>
        <source>Move the dish to %1</source>
        <translation>انقل الطبق إلى %1</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>ادفع %1</translation>
    </message>
    <message>
        <source>Nothing is on this share yet.</source>
        <translation>لا شيء على هذه الحصة بعد.</translation>
    </message>
    <message>
        <source>Paid, receipt %1</source>
        <translation>مدفوع، إيصال %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>A fixed amount</source>
        <translation>مبلغ ثابت</translation>
    </message>
    <message>
        <source>An equal part of what nobody has</source>
        <translation>جزء متساوٍ مما ليس لأحد</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ShiftActs</name>
    <message>
        <source>Count and close</source>
        <translation>العدّ والإغلاق</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>إيداع نقد</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>صرف نقد</translation>
    </message>
    <message>
        <source>Into the safe</source>
        <translation>إلى الخزنة</translation>
    </message>
    <message>
        <source>No sale</source>
        <translation>فتح بلا بيع</translation>
    </message>
    <message>
        <source>X report: the shift so far</source>
        <translation>تقرير X: الوردية حتى الآن</translation>
    </message>
    <message>
        <source>Before you close</source>
        <translation>قبل الإغلاق</translation>
    </message>
    <message>
        <source>Gift cards, deposits, accounts</source>
        <translation>بطاقات هدايا وعرابين وحسابات</translation>
    </message>
    <message>
        <source>Take in: %1</source>
        <translation>استلم: %1</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>Shift</source>
        <translation>الوردية</translation>
    </message>
    <message>
        <source>Drawer open since %1, float %2</source>
        <translation>الدرج مفتوح منذ %1، الرصيد الافتتاحي %2</translation>
    </message>
    <message>
        <source>No drawer is open on this till</source>
        <translation>لا درج مفتوح في هذه النقطة</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>الرصيد الافتتاحي</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>فتح الدرج</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>افتح الدرج</translation>
    </message>
    <message>
        <source>Count the change in the drawer and type its sum. Payments can be taken after that.</source>
        <translation>عُدّ الفكة في الدرج واكتب مجموعها. بعدها يمكن أخذ المدفوعات.</translation>
    </message>
    <message>
        <source>Type the float first; 0 when the drawer is empty.</source>
        <translation>اكتب الرصيد أولًا؛ 0 إذا كان الدرج فارغًا.</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>إغلاق الوردية</translation>
    </message>
    <message>
        <source>My bank, since %1, float %2</source>
        <translation>عهدتي، منذ %1، رصيد البداية %2</translation>
    </message>
    <message>
        <source>I carry no bank on this till</source>
        <translation>لا عهدة لي على هذا الصندوق</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>تدرَّب</translation>
    </message>
    <message>
        <source>Till drawer</source>
        <translation>درج الصندوق</translation>
    </message>
    <message>
        <source>My bank</source>
        <translation>عهدتي</translation>
    </message>
    <message>
        <source>Open my bank</source>
        <translation>افتح عهدتي</translation>
    </message>
    <message>
        <source>Count the change that you carry and type its sum. What you take on this till counts into it.</source>
        <translation>عُدَّ الفكة التي معك واكتب مجموعها. ما تستلمه على هذا الصندوق يُحسب فيها.</translation>
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
        <translation>يجلب هذا الجهاز قائمة الموظفين من الخادم. سيُفتح تلقائياً.</translation>
    </message>
    <message>
        <source>My PIN has 4 digits</source>
        <translation>رقمي السري من 4 أرقام</translation>
    </message>
    <message>
        <source>My PIN has 6 digits</source>
        <translation>رقمي السري من 6 أرقام</translation>
    </message>
    <message>
        <source>Nobody can sign in on this terminal now. Why, and what to do, stands above.</source>
        <translation>لا يستطيع أحد تسجيل الدخول على هذا الجهاز الآن. السبب وما ينبغي فعله مكتوبان في الأعلى.</translation>
    </message>
    <message>
        <source>PIN to clock in or out</source>
        <translation>رمز PIN لتسجيل الحضور أو الانصراف</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>أدخل رمز PIN</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>سجّل الدخول بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Clock in or out</source>
        <translation>الحضور أو الانصراف</translation>
    </message>
</context>
<context>
    <name>SlipHistory</name>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>Z reports</source>
        <translation>تقارير Z</translation>
    </message>
    <message>
        <source>No check was paid at this till yet.</source>
        <translation>لم تُدفع أي فاتورة على هذا الصندوق بعد.</translation>
    </message>
    <message>
        <source>No shift was closed at this till yet.</source>
        <translation>لم تُغلق أي وردية على هذا الصندوق بعد.</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>اطبع نسخة</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>إعادة المال</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>إكرامية</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتح ثانية</translation>
    </message>
    <message>
        <source>Open the check again</source>
        <translation>فتح الحساب ثانية</translation>
    </message>
    <message>
        <source>The receipt stays as it is. What changes now counts where the check is closed again. Why?</source>
        <translation>يبقى الإيصال كما هو. ما يتغير الآن يُحسب حيث يُغلق الحساب ثانية. لماذا؟</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>إيصال هدية</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>On the house</source>
        <translation>على حساب المطعم</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>تقريب النقد</translation>
    </message>
    <message>
        <source>Part of the bill</source>
        <translation>جزء من الفاتورة</translation>
    </message>
</context>
<context>
    <name>SoldOutSheet</name>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Every till shows it at once.</source>
        <translation>تعرضه كل نقاط البيع فوراً.</translation>
    </message>
    <message>
        <source>Dish</source>
        <translation>الطبق</translation>
    </message>
    <message>
        <source>%1 can be sold again</source>
        <translation>يمكن بيع %1 من جديد</translation>
    </message>
    <message>
        <source>%1 is sold out</source>
        <translation>نفد %1</translation>
    </message>
    <message>
        <source>Sold out now; tap to sell again</source>
        <translation>نفد الآن؛ المس لإعادة البيع</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>لم يُسلَّم</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>ليس جيدًا</translation>
    </message>
    <message>
        <source>Machine broken</source>
        <translation>الآلة معطلة</translation>
    </message>
    <message numerus="yes">
        <source>Back in %n min</source>
        <translation>
            <numerusform>يعود الآن</numerusform>
            <numerusform>يعود بعد %n دقيقة</numerusform>
            <numerusform>يعود بعد دقيقتين</numerusform>
            <numerusform>يعود بعد %n دقائق</numerusform>
            <numerusform>يعود بعد %n دقيقة</numerusform>
            <numerusform>يعود بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>لم يبق شيء</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقيت %n</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
        </translation>
    </message>
    <message>
        <source>back about %1</source>
        <translation>يعود نحو %1</translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
</context>
<context>
    <name>SplitPage</name>
    <message>
        <source>Split table %1</source>
        <translation>تقسيم الطاولة %1</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>تقسيم %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>المستحق %1</translation>
    </message>
    <message>
        <source>It is one bill. Choose below how to split it.</source>
        <translation>إنها فاتورة واحدة. اختر أدناه كيف تقسمها.</translation>
    </message>
    <message>
        <source>By seat</source>
        <translation>حسب المقعد</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>بالتساوي</translation>
    </message>
    <message>
        <source>By dish</source>
        <translation>حسب الطبق</translation>
    </message>
    <message>
        <source>An amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>One more share</source>
        <translation>حصة أخرى</translation>
    </message>
    <message>
        <source>One bill</source>
        <translation>فاتورة واحدة</translation>
    </message>
    <message>
        <source>%1: tap who pays it, or cut it.</source>
        <translation>%1: المس من يدفعه، أو قسّمه.</translation>
    </message>
    <message numerus="yes">
        <source>Cut in %n parts</source>
        <translation>
            <numerusform>قسّم إلى %n جزء</numerusform>
            <numerusform>قسّم إلى جزء واحد</numerusform>
            <numerusform>قسّم إلى جزأين</numerusform>
            <numerusform>قسّم إلى %n أجزاء</numerusform>
            <numerusform>قسّم إلى %n جزءًا</numerusform>
            <numerusform>قسّم إلى %n جزء</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Somebody pays a fixed amount</source>
        <translation>شخص يدفع مبلغًا ثابتًا</translation>
    </message>
    <message>
        <source>Add the share</source>
        <translation>أضف الحصة</translation>
    </message>
    <message>
        <source>Type the amount first.</source>
        <translation>اكتب المبلغ أولاً.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>الشارة</translation>
    </message>
    <message>
        <source>Choose a name in the list first.</source>
        <translation>اختر اسمًا من القائمة أولًا.</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>شارة %1</translation>
    </message>
    <message>
        <source>Hold the badge or fob to the reader. It is kept like a PIN: nobody can read it again.</source>
        <translation>قرّب الشارة من القارئ. تُحفظ كرمز PIN: لا يستطيع أحد قراءتها ثانية.</translation>
    </message>
    <message>
        <source>What the reader says</source>
        <translation>ما يقوله القارئ</translation>
    </message>
    <message>
        <source>Give this badge</source>
        <translation>امنح هذه الشارة</translation>
    </message>
    <message>
        <source>Hold the badge to the reader first.</source>
        <translation>قرّب الشارة من القارئ أولًا.</translation>
    </message>
    <message>
        <source>Take the badge away</source>
        <translation>اسحب الشارة</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>رقم PIN جديد</translation>
    </message>
    <message>
        <source>New PIN of %1</source>
        <translation>رقم PIN جديد لـ %1</translation>
    </message>
    <message>
        <source>Six digits for who works in the back office, four for everybody else. The old PIN is no more.</source>
        <translation>ستة أرقام لمن يعمل في المكتب، وأربعة لغيرهم. يبطل الرقم القديم.</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>اعتماد هذا الرقم</translation>
    </message>
    <message>
        <source>Type the new PIN first.</source>
        <translation>اكتب رقم PIN الجديد أولًا.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The files that say who this terminal is, in %1, cannot be read. Nothing was changed. Bring them back from a backup, or put the folder aside to enrol this terminal as a new one.</source>
        <translation>لا يمكن قراءة الملفات التي تعرّف هذا الجهاز في %1. لم يتغير شيء. أعدها من نسخة احتياطية، أو ضع المجلد جانبًا لتسجيل الجهاز من جديد.</translation>
    </message>
</context>
<context>
    <name>StatementSheet</name>
    <message>
        <source>Compare a statement</source>
        <translation>قارن كشف الحساب</translation>
    </message>
    <message>
        <source>Choose the CSV from the M-PESA portal. Nothing is changed by looking.</source>
        <translation>اختر ملف CSV من بوابة M-PESA. النظر لا يغيّر شيئاً.</translation>
    </message>
    <message>
        <source>There is no CSV file in your documents.</source>
        <translation>لا يوجد ملف CSV في مستنداتك.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>No payment is in it.</source>
        <translation>لا دفعات فيه.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n payment(s)</source>
        <translation>
            <numerusform>لا شيء يؤخذ</numerusform>
            <numerusform>خذ دفعة واحدة</numerusform>
            <numerusform>خذ دفعتين</numerusform>
            <numerusform>خذ %n دفعات</numerusform>
            <numerusform>خذ %n دفعة</numerusform>
            <numerusform>خذ %n دفعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>لا جديد فيه.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
</context>
<context>
    <name>StationSheet</name>
    <message>
        <source>The kitchen has not got %1</source>
        <translation>لم يصل %1 إلى المطبخ</translation>
    </message>
    <message>
        <source>%1 has shown no sign of it. It is safe here.</source>
        <translation>لم تظهر أي علامة عليه في %1. هو محفوظ هنا.</translation>
    </message>
    <message>
        <source>By now the kitchen has it.</source>
        <translation>وصل إلى المطبخ الآن.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>اعرضه مرة أخرى</translation>
    </message>
    <message>
        <source>Print it there</source>
        <translation>اطبعه هناك</translation>
    </message>
    <message>
        <source>Or another station cooks it:</source>
        <translation>أو يطهوه قسم آخر:</translation>
    </message>
</context>
<context>
    <name>SyncIndicator</name>
    <message>
        <source>Orders, kitchen, cash and printing work.</source>
        <translation>الطلبات والمطبخ والنقد والطباعة تعمل.</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>تمت المزامنة</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n</source>
        <translation>
            <numerusform>جارٍ الحفظ %n</numerusform>
            <numerusform>جارٍ حفظ واحد</numerusform>
            <numerusform>جارٍ حفظ اثنين</numerusform>
            <numerusform>جارٍ حفظ %n</numerusform>
            <numerusform>جارٍ حفظ %n</numerusform>
            <numerusform>جارٍ حفظ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n waiting</source>
        <translation>
            <numerusform>دون اتصال، لا شيء ينتظر</numerusform>
            <numerusform>دون اتصال، واحد ينتظر</numerusform>
            <numerusform>دون اتصال، اثنان ينتظران</numerusform>
            <numerusform>دون اتصال، %n تنتظر</numerusform>
            <numerusform>دون اتصال، %n تنتظر</numerusform>
            <numerusform>دون اتصال، %n تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>يحتاج إلى مساعدة</translation>
    </message>
    <message>
        <source>Everything is saved and sent</source>
        <translation>كل شيء محفوظ ومُرسل</translation>
    </message>
    <message>
        <source>Sending what was done here</source>
        <translation>جارٍ إرسال ما تم هنا</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>العمل دون اتصال</translation>
    </message>
    <message>
        <source>Working offline since %1</source>
        <translation>العمل دون اتصال منذ %1</translation>
    </message>
    <message>
        <source>Something needs help</source>
        <translation>هناك ما يحتاج إلى مساعدة</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>ينتظر</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>لا شيء للإرسال</numerusform>
            <numerusform>واحد للإرسال</numerusform>
            <numerusform>اثنان للإرسال</numerusform>
            <numerusform>%n للإرسال</numerusform>
            <numerusform>%n للإرسال</numerusform>
            <numerusform>%n للإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved on this terminal. Nothing is lost.</source>
        <translation>محفوظ على هذا الجهاز. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>أعد المحاولة الآن</translation>
    </message>
    <message>
        <source>Other terminals</source>
        <translation>الأجهزة الأخرى</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
</context>
<context>
    <name>TabSheet</name>
    <message>
        <source>Name of the tab</source>
        <translation>اسم الحساب</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>الاسم أو الرقم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Type a name for the tab first.</source>
        <translation>اكتب اسماً للحساب أولاً.</translation>
    </message>
</context>
<context>
    <name>TableShape</name>
    <message>
        <source>Table %1</source>
        <translation>طاولة %1</translation>
    </message>
    <message>
        <source>%1 of %2 guests</source>
        <translation>%1 من %2 ضيوف</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>لا مقاعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان</numerusform>
            <numerusform>%n مقاعد</numerusform>
            <numerusform>%n مقعداً</numerusform>
            <numerusform>%n مقعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message>
        <source>How many guests?</source>
        <translation>كم عدد الضيوف؟</translation>
    </message>
    <message numerus="yes">
        <source>Seat %n guest(s)</source>
        <translation>
            <numerusform>أجلس %n ضيف</numerusform>
            <numerusform>أجلس ضيفاً واحداً</numerusform>
            <numerusform>أجلس ضيفين</numerusform>
            <numerusform>أجلس %n ضيوف</numerusform>
            <numerusform>أجلس %n ضيفاً</numerusform>
            <numerusform>أجلس %n ضيف</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean and free</source>
        <translation>نظيفة وخالية</translation>
    </message>
    <message>
        <source>Guests left</source>
        <translation>غادر الضيوف</translation>
    </message>
    <message>
        <source>Unseat: it was a mistake</source>
        <translation>إلغاء الجلوس: كان خطأ</translation>
    </message>
    <message>
        <source>The bill of this table is open. When it is paid, the table turns to clean-up by itself.</source>
        <translation>فاتورة هذه الطاولة مفتوحة. عند دفعها تنتقل الطاولة إلى التنظيف تلقائياً.</translation>
    </message>
</context>
<context>
    <name>TalkSheet</name>
    <message>
        <source>Say something</source>
        <translation>قل شيئًا</translation>
    </message>
    <message>
        <source>Say something about %1</source>
        <translation>قل شيئًا عن %1</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>قلها</translation>
    </message>
    <message>
        <source>Type what to say first.</source>
        <translation>اكتب أولاً ما تريد قوله.</translation>
    </message>
</context>
<context>
    <name>TenderPage</name>
    <message>
        <source>Pay table %1</source>
        <translation>دفع طاولة %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقد</translation>
    </message>
    <message>
        <source>M-PESA</source>
        <translation>M-PESA</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Type what the guest gave, or tap a note.</source>
        <translation>اكتب ما دفعه الضيف أو المس ورقة نقدية.</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>ادفع %1</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>النقد المستلم</translation>
    </message>
    <message>
        <source>Paid otherwise</source>
        <translation>دفع بطريقة أخرى</translation>
    </message>
    <message>
        <source>M-PESA and Card take the amount that is typed.</source>
        <translation>تأخذ M-PESA والبطاقة المبلغ المكتوب.</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>مبلغ آخر</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>نقدًا %1</translation>
    </message>
    <message>
        <source>Pay share %1 of %2</source>
        <translation>ادفع الحصة %1 من %2</translation>
    </message>
    <message>
        <source>In cash %1: there are no smaller coins.</source>
        <translation>نقدًا %1: لا توجد عملات أصغر.</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>بالتساوي</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>%1, of it tip %2</source>
        <translation>%1، منها إكرامية %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tip %1: %2</source>
        <translation>إكرامية %1: %2</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>على الحساب</translation>
    </message>
    <message>
        <source>Gift card, voucher</source>
        <translation>بطاقة هدية أو قسيمة</translation>
    </message>
    <message>
        <source>Foreign money</source>
        <translation>نقود أجنبية</translation>
    </message>
    <message>
        <source>Card takes the amount that is typed; %1 of it is a tip.</source>
        <translation>تأخذ البطاقة المبلغ المكتوب؛ %1 منه إكرامية.</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>المستحق %1</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>قسيمة</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Free</source>
        <translation>خالية</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>محجوزة</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>جالسون</translation>
    </message>
    <message>
        <source>In kitchen</source>
        <translation>في المطبخ</translation>
    </message>
    <message>
        <source>Food ready</source>
        <translation>الطعام جاهز</translation>
    </message>
    <message>
        <source>Bill printed</source>
        <translation>طُبعت الفاتورة</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>تنظيف</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>SEEN</source>
        <translation>رأيت</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>LATE</source>
        <translation>متأخر</translation>
    </message>
    <message numerus="yes">
        <source>LATE +%n min</source>
        <translation>
            <numerusform>متأخر +%n د</numerusform>
            <numerusform>متأخر +%n د</numerusform>
            <numerusform>متأخر +%n د</numerusform>
            <numerusform>متأخر +%n د</numerusform>
            <numerusform>متأخر +%n د</numerusform>
            <numerusform>متأخر +%n د</numerusform>
        </translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>طاولة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%n بنود</numerusform>
            <numerusform>%n بنداً</numerusform>
            <numerusform>%n بند</numerusform>
        </translation>
    </message>
    <message>
        <source>RECALLED</source>
        <translation>مسترجعة</translation>
    </message>
    <message>
        <source>HELD</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>FIRST: %1</source>
        <translation>أولاً: %1</translation>
    </message>
</context>
<context>
    <name>TicketRow</name>
    <message>
        <source>cooking</source>
        <translation>قيد الطهي</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>ADDED</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>في الانتظار</translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Ticket of %1</source>
        <translation>تذكرة %1</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>ليس جاهزًا</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Whole seat ready</source>
        <translation>المقعد كله جاهز</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>One is waste, cook it again</source>
        <translation>واحد تالف، أعد طبخه</translation>
    </message>
    <message>
        <source>Fell</source>
        <translation>سقط</translation>
    </message>
    <message>
        <source>Burnt</source>
        <translation>احترق</translation>
    </message>
    <message>
        <source>Wrong dish</source>
        <translation>طبق خطأ</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Gone bad</source>
        <translation>فسد</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>ضع جانبًا</translation>
    </message>
    <message>
        <source>Say to the floor</source>
        <translation>قل للصالة</translation>
    </message>
    <message>
        <source>Not first any more</source>
        <translation>لم تعد الأولى</translation>
    </message>
    <message>
        <source>Before the others, because</source>
        <translation>قبل غيرها، لأن</translation>
    </message>
    <message>
        <source>Waited long</source>
        <translation>انتظروا طويلاً</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>أطفال</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>خطأنا</translation>
    </message>
    <message>
        <source>Guests must leave</source>
        <translation>الضيوف مستعجلون للمغادرة</translation>
    </message>
    <message>
        <source>To another station</source>
        <translation>إلى محطة أخرى</translation>
    </message>
</context>
<context>
    <name>TileButton</name>
    <message>
        <source>sold out</source>
        <translation>نفد</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>لم يبق شيء</numerusform>
            <numerusform>بقي واحد</numerusform>
            <numerusform>بقي اثنان</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the check</source>
        <translation>
            <numerusform>لا شيء في الفاتورة</numerusform>
            <numerusform>واحد في الفاتورة</numerusform>
            <numerusform>اثنان في الفاتورة</numerusform>
            <numerusform>%n في الفاتورة</numerusform>
            <numerusform>%n في الفاتورة</numerusform>
            <numerusform>%n في الفاتورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 نقطة</translation>
    </message>
    <message>
        <source>%1 sold</source>
        <translation>بيع بـ %1</translation>
    </message>
    <message>
        <source>At work already. Clock out first.</source>
        <translation>أنت في العمل بالفعل. سجّل الانصراف أولًا.</translation>
    </message>
    <message>
        <source>Not at work. Clock in first.</source>
        <translation>لست في العمل. سجّل الحضور أولًا.</translation>
    </message>
    <message>
        <source>On a break already.</source>
        <translation>أنت في استراحة بالفعل.</translation>
    </message>
    <message>
        <source>Not on a break.</source>
        <translation>لست في استراحة.</translation>
    </message>
    <message>
        <source>Choose what you work as.</source>
        <translation>اختر عملك.</translation>
    </message>
    <message>
        <source>Say why it is corrected.</source>
        <translation>اذكر سبب التصحيح.</translation>
    </message>
    <message>
        <source>The end is before the beginning. Nothing was changed.</source>
        <translation>النهاية قبل البداية. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>That is in the future. Nothing was changed.</source>
        <translation>هذا في المستقبل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The breaks are longer than the time at work. Nothing was changed.</source>
        <translation>الاستراحات أطول من وقت العمل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Your role does not correct times. Ask a manager.</source>
        <translation>دورك لا يصحّح الأوقات. اسأل المدير.</translation>
    </message>
    <message>
        <source>Tips of your guests</source>
        <translation>بقشيش ضيوفك</translation>
    </message>
    <message>
        <source>Into the pool, %1 %</source>
        <translation>إلى الصندوق، %1 %</translation>
    </message>
    <message>
        <source>The pool of the day</source>
        <translation>صندوق اليوم</translation>
    </message>
    <message>
        <source>Your part: %1 of %2</source>
        <translation>نصيبك: %1 من %2</translation>
    </message>
    <message>
        <source>Your tips</source>
        <translation>بقشيشك</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>Clock in as</source>
        <translation>سجّل الحضور بصفة</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>عودة إلى العمل</translation>
    </message>
    <message>
        <source>Unpaid break</source>
        <translation>استراحة غير مدفوعة</translation>
    </message>
    <message>
        <source>Paid break</source>
        <translation>استراحة مدفوعة</translation>
    </message>
    <message>
        <source>Clock out</source>
        <translation>تسجيل الانصراف</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>موقَّع</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>للتوقيع</translation>
    </message>
    <message>
        <source>I have read it and agree</source>
        <translation>قرأته وأوافق</translation>
    </message>
</context>
<context>
    <name>TimerBadge</name>
    <message>
        <source>%1, late</source>
        <translation>%1، متأخر</translation>
    </message>
    <message numerus="yes">
        <source>+%n min</source>
        <translation>
            <numerusform>+%n د</numerusform>
            <numerusform>+%n د</numerusform>
            <numerusform>+%n د</numerusform>
            <numerusform>+%n د</numerusform>
            <numerusform>+%n د</numerusform>
            <numerusform>+%n د</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TipSheet</name>
    <message>
        <source>Tip</source>
        <translation>إكرامية</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, tip %3</source>
        <translation>%1 %2، إكرامية %3</translation>
    </message>
    <message>
        <source>Write the tip</source>
        <translation>سجّل الإكرامية</translation>
    </message>
    <message>
        <source>Type the tip first; 0 when there is none.</source>
        <translation>اكتب الإكرامية أولًا؛ 0 إن لم توجد.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Sign out %1</source>
        <translation>تسجيل خروج %1</translation>
    </message>
</context>
<context>
    <name>WaitlistPanel</name>
    <message>
        <source>Waitlist %1</source>
        <translation>قائمة الانتظار %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n guest(s), waits %2 of %3 minutes</source>
        <translation>
            <numerusform>%1، لا ضيوف، انتظار %2 من %3 دقيقة</numerusform>
            <numerusform>%1، ضيف واحد، انتظار %2 من %3 دقيقة</numerusform>
            <numerusform>%1، ضيفان، انتظار %2 من %3 دقيقة</numerusform>
            <numerusform>%1، %n ضيوف، انتظار %2 من %3 دقيقة</numerusform>
            <numerusform>%1، %n ضيفاً، انتظار %2 من %3 دقيقة</numerusform>
            <numerusform>%1، %n ضيف، انتظار %2 من %3 دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Tap a table</source>
        <translation>المس طاولة</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>إزالة %1 من القائمة</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>لا أحد ينتظر.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Add a party to the waitlist</source>
        <translation>إضافة مجموعة إلى قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>ZPage</name>
    <message>
        <source>No till has been closed yet.</source>
        <translation>لم تُغلق أي نقطة بيع بعد.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>نقطة البيع</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلق</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>%1, Z %2</source>
        <translation>%1، Z %2</translation>
    </message>
    <message>
        <source>Agrees with its facts</source>
        <translation>يطابق وقائعه</translation>
    </message>
    <message>
        <source>Does not agree with its facts</source>
        <translation>لا يطابق وقائعه</translation>
    </message>
</context>
<context>
    <name>jiko::host_app::HostDesk</name>
    <message>
        <source>This terminal cannot save now, so nothing was changed. Use another terminal and call for help.</source>
        <translation>لا يستطيع هذا الجهاز الحفظ الآن، فلم يتغير شيء. استخدم جهازاً آخر واطلب المساعدة.</translation>
    </message>
    <message>
        <source>Somebody sits at this table already. Choose another one.</source>
        <translation>هناك من يجلس على هذه الطاولة. اختر أخرى.</translation>
    </message>
    <message>
        <source>Nobody sits at this table.</source>
        <translation>لا أحد على هذه الطاولة.</translation>
    </message>
    <message>
        <source>This table does not wait for clearing.</source>
        <translation>هذه الطاولة لا تنتظر التنظيف.</translation>
    </message>
    <message>
        <source>Say how many guests there are.</source>
        <translation>اذكر عدد الضيوف.</translation>
    </message>
    <message>
        <source>This table has an open bill. It is freed when the bill is paid.</source>
        <translation>لهذه الطاولة فاتورة مفتوحة. تُخلى عند دفعها.</translation>
    </message>
    <message>
        <source>Type a name, so that the party can be called.</source>
        <translation>اكتب اسماً ليمكن مناداة المجموعة.</translation>
    </message>
    <message>
        <source>This party does not wait any more.</source>
        <translation>لم تعد هذه المجموعة تنتظر.</translation>
    </message>
    <message>
        <source>This party is still on the list.</source>
        <translation>ما زالت هذه المجموعة في القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>Table %1: %n guest(s) seated.</source>
        <translation>
            <numerusform>طاولة %1: لم يجلس أحد.</numerusform>
            <numerusform>طاولة %1: جلس ضيف واحد.</numerusform>
            <numerusform>طاولة %1: جلس ضيفان.</numerusform>
            <numerusform>طاولة %1: جلس %n ضيوف.</numerusform>
            <numerusform>طاولة %1: جلس %n ضيفاً.</numerusform>
            <numerusform>طاولة %1: جلس %n ضيف.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seated at table %2.</source>
        <translation>جلس %1 على طاولة %2.</translation>
    </message>
    <message>
        <source>Table %1 is free.</source>
        <translation>طاولة %1 خالية.</translation>
    </message>
    <message numerus="yes">
        <source>%1 waits; about %n minute(s).</source>
        <translation>
            <numerusform>%1 ينتظر؛ حوالي %n دقيقة.</numerusform>
            <numerusform>%1 ينتظر؛ حوالي دقيقة واحدة.</numerusform>
            <numerusform>%1 ينتظر؛ حوالي دقيقتين.</numerusform>
            <numerusform>%1 ينتظر؛ حوالي %n دقائق.</numerusform>
            <numerusform>%1 ينتظر؛ حوالي %n دقيقة.</numerusform>
            <numerusform>%1 ينتظر؛ حوالي %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is off the list.</source>
        <translation>أُزيل %1 من القائمة.</translation>
    </message>
    <message>
        <source>Somebody has decided this already.</source>
        <translation>حسم شخص آخر هذا الأمر.</translation>
    </message>
</context>
<context>
    <name>jiko::insight</name>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
</context>
<context>
    <name>jiko::kitchen_app::Expo</name>
    <message>
        <source>Not everything is ready. Hold Run to send it out all the same.</source>
        <translation>ليس كل شيء جاهزًا. اضغط «أخرِج» مطولاً لإخراجه مع ذلك.</translation>
    </message>
    <message>
        <source>This screen cannot save now, so nothing was changed. Use another screen and call for help.</source>
        <translation>لا تستطيع هذه الشاشة الحفظ الآن، فلم يتغير شيء. استخدم شاشة أخرى واطلب المساعدة.</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>حساسية: %1</translation>
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
        <translation>لا تستطيع هذه الشاشة الحفظ الآن، فلم يتغير شيء. استخدم شاشة أخرى واطلب المساعدة.</translation>
    </message>
    <message>
        <source>This ticket has not arrived yet. It shows by itself in a moment.</source>
        <translation>لم تصل هذه التذكرة بعد. ستظهر تلقائياً بعد لحظة.</translation>
    </message>
    <message>
        <source>Another screen has already finished this ticket.</source>
        <translation>أنهت شاشة أخرى هذه التذكرة.</translation>
    </message>
    <message>
        <source>This ticket is still on the rail.</source>
        <translation>ما زالت هذه التذكرة على الشريط.</translation>
    </message>
    <message>
        <source>Something was taken off this ticket. Press Seen first.</source>
        <translation>حُذف شيء من هذه التذكرة. اضغط رأيت أولاً.</translation>
    </message>
    <message>
        <source>This line is not on the ticket any more.</source>
        <translation>لم يعد هذا البند في التذكرة.</translation>
    </message>
    <message>
        <source>This line was taken off. Do not cook it.</source>
        <translation>حُذف هذا البند. لا تطهه.</translation>
    </message>
    <message>
        <source>Nothing has changed on this ticket.</source>
        <translation>لم يتغير شيء في هذه التذكرة.</translation>
    </message>
    <message>
        <source>No finished ticket to bring back.</source>
        <translation>لا تذكرة منتهية لاسترجاعها.</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>كل المحطات</translation>
    </message>
    <message>
        <source>Somebody may not eat something on this ticket. Press Seen first.</source>
        <translation>هناك من لا يجوز له أكل شيء في هذه التذكرة. اضغط «رأيته» أولاً.</translation>
    </message>
    <message>
        <source>This is ready already.</source>
        <translation>هذا جاهز من قبل.</translation>
    </message>
    <message>
        <source>This is not ready yet. Hold Run to send it out all the same.</source>
        <translation>هذا ليس جاهزًا بعد. اضغط «أخرِج» مطولاً لإخراجه مع ذلك.</translation>
    </message>
    <message>
        <source>This has been carried out already.</source>
        <translation>خرج هذا من قبل.</translation>
    </message>
    <message>
        <source>This ticket is put aside already.</source>
        <translation>هذه التذكرة موضوعة جانبًا من قبل.</translation>
    </message>
    <message>
        <source>This ticket goes before no other.</source>
        <translation>هذه التذكرة ليست قبل غيرها.</translation>
    </message>
    <message>
        <source>Say why. Nothing was changed.</source>
        <translation>اذكر السبب. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There are not so many on this line.</source>
        <translation>ليس في هذا السطر هذا العدد.</translation>
    </message>
    <message>
        <source>This ticket is at that station already.</source>
        <translation>هذه التذكرة في تلك المحطة من قبل.</translation>
    </message>
    <message>
        <source>1 %1 is waste. Cook it once more.</source>
        <translation>تلف 1 %1. اطبخه مرة أخرى.</translation>
    </message>
    <message>
        <source>1 %1 is waste.</source>
        <translation>تلف 1 %1.</translation>
    </message>
    <message>
        <source>Count from 0 to 9999 portions.</source>
        <translation>عُدّ من 0 إلى 9999 حصة.</translation>
    </message>
    <message>
        <source>The floor asks whether you have %1. Touch it to say so.</source>
        <translation>تسأل الصالة إن كانت لديكم %1. المسها لتؤكد ذلك.</translation>
    </message>
</context>
<context>
    <name>jiko::kitchen_app::Rail</name>
    <message>
        <source>Seat %1</source>
        <translation>مقعد %1</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>حساسية: %1</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>يذهب إلى %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>%1 held: %2</source>
        <comment>a course, and how many dishes of it</comment>
        <translation>%1 بالانتظار: %2</translation>
    </message>
    <message>
        <source>Allergy changed</source>
        <translation>تغيّرت الحساسية</translation>
    </message>
    <message>
        <source>Also at: %1</source>
        <translation>أيضًا في: %1</translation>
    </message>
    <message>
        <source>ADDED %1</source>
        <translation>أُضيف %1</translation>
    </message>
</context>
<context>
    <name>jiko::kitchen_app::StationPrefs</name>
    <message>
        <source>Ticket before</source>
        <translation>التذكرة السابقة</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation>التذكرة التالية</translation>
    </message>
    <message>
        <source>Line above</source>
        <translation>السطر الأعلى</translation>
    </message>
    <message>
        <source>Line below</source>
        <translation>السطر الأسفل</translation>
    </message>
    <message>
        <source>Started, ready, done</source>
        <translation>بدأ، جاهز، انتهى</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>المزيد عنه</translation>
    </message>
    <message>
        <source>Recall the last</source>
        <translation>استرجع الأخيرة</translation>
    </message>
    <message>
        <source>Recall list</source>
        <translation>قائمة الاسترجاع</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>Expo</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>ضع جانبًا</translation>
    </message>
    <message>
        <source>What is put aside</source>
        <translation>الموضوعة جانبًا</translation>
    </message>
    <message>
        <source>Seat ready</source>
        <translation>المقعد جاهز</translation>
    </message>
    <message>
        <source>Quiet for 10 min</source>
        <translation>صمت 10 دقائق</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>محطة</translation>
    </message>
    <message>
        <source>Say to the floor</source>
        <translation>قل للصالة</translation>
    </message>
    <message>
        <source>Message seen</source>
        <translation>رُئيت الرسالة</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>قرّر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Done: ticket %1</source>
        <translation>انتهت: التذكرة %1</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>هذه الشاشة</translation>
    </message>
    <message>
        <source>All day, by ingredient</source>
        <translation>إجمالي اليوم حسب المكوّنات</translation>
    </message>
</context>
<context>
    <name>jiko::office_app::DayBoard</name>
    <message>
        <source>Cash</source>
        <translation>نقد</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>M-PESA</source>
        <translation>M-PESA</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>net %1</source>
        <translation>الصافي %1</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>الضيوف</translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s)</source>
        <translation>
            <numerusform>لا فواتير</numerusform>
            <numerusform>فاتورة واحدة</numerusform>
            <numerusform>فاتورتان</numerusform>
            <numerusform>%n فواتير</numerusform>
            <numerusform>%n فاتورة</numerusform>
            <numerusform>%n فاتورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Average per guest</source>
        <translation>المتوسط لكل ضيف</translation>
    </message>
    <message>
        <source>per bill %1</source>
        <translation>لكل فاتورة %1</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>مفتوحة الآن</translation>
    </message>
    <message>
        <source>owing %1</source>
        <translation>المستحق %1</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>الإلغاءات</translation>
    </message>
    <message>
        <source>VAT %1 %</source>
        <translation>ضريبة القيمة المضافة %1 %</translation>
    </message>
    <message>
        <source>House account</source>
        <translation>حساب العميل</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>بطاقة هدية</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>قسيمة</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>عربون</translation>
    </message>
</context>
<context>
    <name>jiko::office_app::DeviceBoard</name>
    <message>
        <source>Terminal %1</source>
        <translation>الجهاز %1</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>Looked up just now.</source>
        <translation>حُدّثت الآن.</translation>
    </message>
    <message>
        <source>The server does not answer. This is how it was %1 ago; who is in reach is of now.</source>
        <translation>الخادم لا يجيب. هكذا كان الحال قبل %1؛ أما الأجهزة التي يمكن الوصول إليها فهي الآن.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Away since %1</source>
        <translation>غائب منذ %1</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>لم يظهر بعد</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>يحتاج مساعدة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
</context>
<context>
    <name>jiko::office_app::Dishes</name>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>On</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Only who may edit the menu can save. Ask a manager.</source>
        <translation>يحفظ فقط من يُسمح له بتعديل القائمة. اسأل المدير.</translation>
    </message>
    <message>
        <source>The price is not an amount. Type it like 650 or 650.50.</source>
        <translation>السعر ليس مبلغاً. اكتبه مثل 650 أو 650.50.</translation>
    </message>
    <message>
        <source>A dish needs an English name.</source>
        <translation>يحتاج الطبق إلى اسم بالإنجليزية.</translation>
    </message>
    <message>
        <source>%1 saved. Every till has it in a moment.</source>
        <translation>حُفظ %1. يصل إلى كل نقاط البيع بعد لحظة.</translation>
    </message>
</context>
<context>
    <name>jiko::office_app::Invitations</name>
    <message>
        <source>No printer</source>
        <translation>بلا طابعة</translation>
    </message>
    <message>
        <source>Only who may manage terminals can do this. Ask a manager.</source>
        <translation>لا يفعل هذا إلا من يحق له إدارة الأجهزة. اسأل المدير.</translation>
    </message>
    <message>
        <source>This office was not enrolled by a hub, so it cannot vouch for others. Set it up with jiko-setup.</source>
        <translation>لم يُسجَّل هذا المكتب لدى موزّع، فلا يستطيع أن يضمن غيره. أعدّه بواسطة jiko-setup.</translation>
    </message>
    <message>
        <source>%1 is let in no more. The others are told in a moment.</source>
        <translation>لا يُسمح بدخول %1 بعد الآن. تُخبَر الأجهزة الأخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>%1 has come. It has number %2.</source>
        <translation>وصل %1. رقمه %2.</translation>
    </message>
    <message>
        <source>Nobody came with this code, and it is good no more. Make a new one.</source>
        <translation>لم يأتِ أحد بهذا الرمز ولم يعد صالحًا. أنشئ رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Good once, until %1.</source>
        <translation>يصلح مرة واحدة حتى %1.</translation>
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
        <translation>لم يعد هنا</translation>
    </message>
    <message>
        <source>Kitchen times by dish, %1</source>
        <translation>أوقات المطبخ حسب الطبق، %1</translation>
    </message>
    <message>
        <source>Kitchen times by hour, %1</source>
        <translation>أوقات المطبخ حسب الساعة، %1</translation>
    </message>
    <message>
        <source>Kitchen times by station, %1</source>
        <translation>أوقات المطبخ حسب المحطة، %1</translation>
    </message>
    <message>
        <source>Half of all dishes stood at the pass within %1, nine of ten within %2, the last after %3.</source>
        <translation>كان نصف الأطباق جاهزًا خلال %1، وتسعة من عشرة خلال %2، وآخرها بعد %3.</translation>
    </message>
    <message>
        <source>%1 of them took longer than the house wants.</source>
        <translation>استغرق %1 منها وقتًا أطول مما يريده المطعم.</translation>
    </message>
    <message numerus="yes">
        <source>%n had to be cooked again.</source>
        <translation>
            <numerusform>لم يلزم طبخ أي طبق ثانية.</numerusform>
            <numerusform>لزم طبخ طبق واحد ثانية.</numerusform>
            <numerusform>لزم طبخ طبقين ثانية.</numerusform>
            <numerusform>لزم طبخ %n أطباق ثانية.</numerusform>
            <numerusform>لزم طبخ %n طبقًا ثانية.</numerusform>
            <numerusform>لزم طبخ %n طبق ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>الأطباق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>المنتهية</translation>
    </message>
    <message>
        <source>Arrived within, seconds</source>
        <translation>وصل خلال، بالثواني</translation>
    </message>
    <message>
        <source>Seen within, seconds</source>
        <translation>رُئي خلال، بالثواني</translation>
    </message>
    <message>
        <source>Half within, seconds</source>
        <translation>النصف خلال، بالثواني</translation>
    </message>
    <message>
        <source>Nine of ten within, seconds</source>
        <translation>تسعة من عشرة خلال، بالثواني</translation>
    </message>
    <message>
        <source>Longest, seconds</source>
        <translation>الأطول، بالثواني</translation>
    </message>
    <message>
        <source>With a target</source>
        <translation>ذات وقت محدد</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Cooked again</source>
        <translation>طُبخت ثانية</translation>
    </message>
</context>
<context>
    <name>jiko::office_app::LabourBoard</name>
    <message>
        <source>No longer here</source>
        <translation>لم يعد هنا</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Clocked in twice</source>
        <translation>سُجِّل الحضور مرتين</translation>
    </message>
    <message>
        <source>Forgot to clock out?</source>
        <translation>هل نسي تسجيل الانصراف؟</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>لا تُحسب</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>صُحِّحت: %1</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>في استراحة</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>في العمل</translation>
    </message>
    <message>
        <source>Type times like 2026-11-21 17:30.</source>
        <translation>اكتب الوقت هكذا 2026-11-21 17:30.</translation>
    </message>
    <message>
        <source>This terminal cannot save now, so nothing was changed. Use another terminal.</source>
        <translation>لا يستطيع هذا الجهاز الحفظ الآن، فلم يتغير شيء. استخدم جهازًا آخر.</translation>
    </message>
    <message>
        <source>Corrected. What was clocked is kept beside it.</source>
        <translation>صُحِّح. يبقى ما سُجِّل بجانبه.</translation>
    </message>
    <message>
        <source>takes no part</source>
        <translation>لا يشارك</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1، بواسطة %2</translation>
    </message>
    <message>
        <source>%1 of %2 signed</source>
        <translation>وقَّع %1 من %2</translation>
    </message>
    <message>
        <source>There is no rule. Make one under Rules, Tips.</source>
        <translation>لا توجد قاعدة. أنشئ واحدة تحت القواعد، البقشيش.</translation>
    </message>
    <message>
        <source>Nobody was given a tip today.</source>
        <translation>لم يحصل أحد على بقشيش اليوم.</translation>
    </message>
    <message>
        <source>Nobody whose job takes part has worked today.</source>
        <translation>لم يعمل اليوم أحد ممن يشارك عملهم.</translation>
    </message>
    <message>
        <source>Your role does not share out tips. Ask a manager.</source>
        <translation>دورك لا يوزّع البقشيش. اسأل المدير.</translation>
    </message>
    <message>
        <source>Everybody has signed today&apos;s tips.</source>
        <translation>وقَّع الجميع على بقشيش اليوم.</translation>
    </message>
    <message>
        <source>Shared out. Everybody can read and sign it at any till.</source>
        <translation>وُزِّع. يمكن للجميع قراءته والتوقيع عليه عند أي صندوق.</translation>
    </message>
    <message>
        <source>Tips are shared out within two weeks. This day can only be read.</source>
        <translation>يُوزَّع البقشيش خلال أسبوعين. هذا اليوم للقراءة فقط.</translation>
    </message>
    <message>
        <source>Nobody was given a tip on that day.</source>
        <translation>لم يُعطَ أحد بقشيشًا في ذلك اليوم.</translation>
    </message>
    <message>
        <source>Nobody whose job takes part worked on that day.</source>
        <translation>لم يعمل في ذلك اليوم أحد ممن تشارك وظيفته.</translation>
    </message>
    <message>
        <source>Everybody has signed the tips of that day.</source>
        <translation>وقّع الجميع على بقشيش ذلك اليوم.</translation>
    </message>
</context>
<context>
    <name>jiko::office_app::Letters</name>
    <message>
        <source>%1 recorded again. Every terminal has it in a moment.</source>
        <translation>%1: سُجّل من جديد. يصل إلى كل الأجهزة بعد لحظات.</translation>
    </message>
    <message>
        <source>Noted: %1 was seen to.</source>
        <translation>دُوّن: عولج «%1».</translation>
    </message>
    <message>
        <source>Somebody else was quicker. Nothing was done twice; look at what became of it.</source>
        <translation>سبقك شخص آخر. لم يُنفَّذ شيء مرتين؛ انظر ما آل إليه الأمر.</translation>
    </message>
    <message>
        <source>What this office did is still on its way to the server. Nothing was changed; try again in a moment.</source>
        <translation>ما قام به هذا المكتب ما زال في طريقه إلى الخادم. لم يتغير شيء؛ حاول مجدداً بعد لحظات.</translation>
    </message>
    <message>
        <source>This office cannot save now, so nothing was recorded. Use another one and call for help.</source>
        <translation>لا يستطيع هذا المكتب الحفظ الآن، فلم يُسجَّل شيء. استخدم جهازاً آخر واطلب المساعدة.</translation>
    </message>
    <message>
        <source>Recorded again by %1, %2, as entry %3 of %4.</source>
        <translation>سجّله من جديد %1، %2، بالقيد %3 في %4.</translation>
    </message>
    <message>
        <source>Seen to by %1, %2: %3</source>
        <translation>عالجه %1، %2: %3</translation>
    </message>
    <message>
        <source>This was seen to.</source>
        <translation>عولج هذا.</translation>
    </message>
    <message>
        <source>The server does not answer. It has to know, so that nobody does this twice.</source>
        <translation>الخادم لا يجيب. يجب أن يعلم حتى لا يُنفَّذ هذا مرتين.</translation>
    </message>
    <message>
        <source>Your role does not include repairs. Ask a manager.</source>
        <translation>دورك لا يشمل الإصلاحات. اسأل المدير.</translation>
    </message>
    <message>
        <source>%1 has this in hand since %2.</source>
        <translation>%1 يعالج هذا منذ %2.</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Recorded again</source>
        <translation>سُجّل من جديد</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>عولج</translation>
    </message>
    <message>
        <source>Being recorded</source>
        <translation>قيد التسجيل</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>Begun, not finished</source>
        <translation>بدأ ولم يكتمل</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>ينتظر</translation>
    </message>
</context>
<context>
    <name>jiko::office_app::MenuFiles</name>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>تعذّر فتح الملف %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديداً</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا تغيير</numerusform>
            <numerusform>واحد متغيّر</numerusform>
            <numerusform>اثنان متغيّران</numerusform>
            <numerusform>%n متغيّرة</numerusform>
            <numerusform>%n متغيّراً</numerusform>
            <numerusform>%n متغيّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they are</source>
        <translation>
            <numerusform>لا شيء كما هو</numerusform>
            <numerusform>واحد كما هو</numerusform>
            <numerusform>اثنان كما هما</numerusform>
            <numerusform>%n كما هي</numerusform>
            <numerusform>%n كما هي</numerusform>
            <numerusform>%n كما هي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>لا متروك</numerusform>
            <numerusform>واحد متروك</numerusform>
            <numerusform>اثنان متروكان</numerusform>
            <numerusform>%n متروكة</numerusform>
            <numerusform>%n متروكاً</numerusform>
            <numerusform>%n متروك</numerusform>
        </translation>
    </message>
    <message>
        <source>Only who may edit the menu can save. Ask a manager.</source>
        <translation>يحفظ فقط من يُسمح له بتعديل القائمة. اسأل المدير.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>انتظر لحظة.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>اختر ملفاً أولاً.</translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>الملف لا يغيّر شيئاً.</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es) saved. Every till has them in a moment.</source>
        <translation>
            <numerusform>لم يُحفظ أي طبق.</numerusform>
            <numerusform>حُفظ طبق واحد. يصل إلى كل نقاط البيع بعد لحظة.</numerusform>
            <numerusform>حُفظ طبقان. يصلان إلى كل نقاط البيع بعد لحظة.</numerusform>
            <numerusform>حُفظت %n أطباق. تصل إلى كل نقاط البيع بعد لحظة.</numerusform>
            <numerusform>حُفظ %n طبقاً. تصل إلى كل نقاط البيع بعد لحظة.</numerusform>
            <numerusform>حُفظ %n طبق. تصل إلى كل نقاط البيع بعد لحظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 could not be written. Is the disk full, or the folder locked?</source>
        <translation>تعذرت كتابة الملف %1. هل القرص ممتلئ أو المجلد مقفل؟</translation>
    </message>
    <message>
        <source>New dishes cannot wait for an hour. Take them over first, off sale.</source>
        <translation>لا يمكن للأطباق الجديدة انتظار وقت محدد. اعتمدها أولاً خارج البيع.</translation>
    </message>
    <message>
        <source>Kept as the version %1. Give it an hour and publish it under Rules.</source>
        <translation>حُفظ كالإصدار %1. حدّد له وقتاً وانشره ضمن القواعد.</translation>
    </message>
</context>
<context>
    <name>jiko::office_app::MoneyBoard</name>
    <message>
        <source>On no bill</source>
        <translation>ليست على فاتورة</translation>
    </message>
    <message>
        <source>The bill has %1</source>
        <translation>على الفاتورة %1</translation>
    </message>
    <message>
        <source>On two bills</source>
        <translation>على فاتورتين</translation>
    </message>
    <message>
        <source>On a bill</source>
        <translation>على فاتورة</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation>أُعيدت: %1</translation>
    </message>
    <message>
        <source>Your role gives no money back, so it explains none. Ask a manager.</source>
        <translation>دورك لا يعيد المال، فلا يشرح الدفعات. اسأل مديراً.</translation>
    </message>
    <message>
        <source>This payment is explained already.</source>
        <translation>هذه الدفعة مشروحة بالفعل.</translation>
    </message>
    <message>
        <source>Say what this payment was for.</source>
        <translation>قل لأجل ماذا كانت هذه الدفعة.</translation>
    </message>
    <message>
        <source>Explained.</source>
        <translation>شُرحت.</translation>
    </message>
    <message>
        <source>This terminal cannot save now, so nothing was changed.</source>
        <translation>لا تستطيع هذه المحطة الحفظ الآن، فلم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>لا يمكن فتح الملف %1.</translation>
    </message>
    <message>
        <source>This file cannot be read. Export the statement as CSV and choose it again.</source>
        <translation>لا يمكن قراءة هذا الملف. صدّر الكشف بصيغة CSV واختره مجدداً.</translation>
    </message>
    <message>
        <source>This is no statement: no row names Receipt No., Completion Time and Paid In.</source>
        <translation>هذا ليس كشفاً: لا سطر يسمّي Receipt No. و Completion Time و Paid In.</translation>
    </message>
    <message>
        <source>A row has a time or a sum that cannot be read, so nothing was compared. Export the statement again.</source>
        <translation>في سطر وقت أو مبلغ لا يُقرأ، فلم يُقارن شيء. صدّر الكشف مجدداً.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) in it</source>
        <translation>
            <numerusform>لا دفعات فيه</numerusform>
            <numerusform>دفعة واحدة فيه</numerusform>
            <numerusform>دفعتان فيه</numerusform>
            <numerusform>%n دفعات فيه</numerusform>
            <numerusform>%n دفعة فيه</numerusform>
            <numerusform>%n دفعة فيه</numerusform>
        </translation>
    </message>
    <message>
        <source>every one is explained</source>
        <translation>كلها مشروحة</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى نظر</numerusform>
            <numerusform>واحدة تحتاج إلى نظر</numerusform>
            <numerusform>اثنتان تحتاجان إلى نظر</numerusform>
            <numerusform>%n تحتاج إلى نظر</numerusform>
            <numerusform>%n تحتاج إلى نظر</numerusform>
            <numerusform>%n تحتاج إلى نظر</numerusform>
        </translation>
    </message>
    <message>
        <source>On bill %1</source>
        <translation>على الفاتورة %1</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>مشروحة</translation>
    </message>
    <message>
        <source>Not heard of</source>
        <translation>لم يُسمع بها</translation>
    </message>
    <message>
        <source>Bill %1 has %2</source>
        <translation>على الفاتورة %1 مبلغ %2</translation>
    </message>
    <message>
        <source>Bill %1 has it, the statement not</source>
        <translation>على الفاتورة %1 وليست في الكشف</translation>
    </message>
    <message>
        <source>There is nothing to take over.</source>
        <translation>لا شيء يؤخذ.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) taken over. Put each on its bill, or say what it was for.</source>
        <translation>
            <numerusform>لم تؤخذ دفعات.</numerusform>
            <numerusform>أُخذت دفعة واحدة. ضعها على فاتورتها أو قل لأجل ماذا كانت.</numerusform>
            <numerusform>أُخذت دفعتان. ضع كلاً على فاتورتها أو قل لأجل ماذا كانت.</numerusform>
            <numerusform>أُخذت %n دفعات. ضع كلاً على فاتورتها أو قل لأجل ماذا كانت.</numerusform>
            <numerusform>أُخذت %n دفعة. ضع كلاً على فاتورتها أو قل لأجل ماذا كانت.</numerusform>
            <numerusform>أُخذت %n دفعة. ضع كلاً على فاتورتها أو قل لأجل ماذا كانت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiko::office_app::PeopleReport</name>
    <message>
        <source>No longer here</source>
        <translation>لم يعد هنا</translation>
    </message>
    <message>
        <source>Still clocked in</source>
        <translation>ما زال مسجّلًا في العمل</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) not signed</source>
        <translation>
            <numerusform>لا أيام غير موقَّعة</numerusform>
            <numerusform>يوم واحد غير موقَّع</numerusform>
            <numerusform>يومان غير موقَّعين</numerusform>
            <numerusform>%n أيام غير موقَّعة</numerusform>
            <numerusform>%n يومًا غير موقَّع</numerusform>
            <numerusform>%n يوم غير موقَّع</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>jiko::office_app::PrinterFinder</name>
    <message>
        <source>Asked %1 of %2 addresses</source>
        <translation>سُئل %1 من %2 عنوانًا</translation>
    </message>
    <message>
        <source>This computer is in no network of its own. Connect it to the printers&apos; network and search again.</source>
        <translation>هذا الحاسوب ليس في شبكة خاصة. صِله بشبكة الطابعات وابحث مرة أخرى.</translation>
    </message>
    <message>
        <source>No printer answered. Is it switched on, and in the same network as this computer?</source>
        <translation>لم تُجب أي طابعة. هل هي مشغّلة وفي شبكة هذا الحاسوب نفسها؟</translation>
    </message>
    <message>
        <source>Touch the printer that this is.</source>
        <translation>المس الطابعة المقصودة.</translation>
    </message>
    <message>
        <source>%1, a receipt printer</source>
        <translation>%1، طابعة إيصالات</translation>
    </message>
    <message>
        <source>%1, does not say what it is</source>
        <translation>%1، لا تقول ما هي</translation>
    </message>
    <message>
        <source>The address is none for this kind of connection. Type it like the example.</source>
        <translation>العنوان لا يصلح لهذا النوع من الاتصال. اكتبه مثل المثال.</translation>
    </message>
    <message>
        <source>The test page is on its way.</source>
        <translation>صفحة الاختبار في الطريق.</translation>
    </message>
</context>
<context>
    <name>jiko::office_app::PurseBoard</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>The house owes %1, guests owe %2.</source>
        <translation>على المحل %1، وعلى الضيوف %2.</translation>
    </message>
</context>
<context>
    <name>jiko::office_app::RecordDesk</name>
    <message>
        <source>On</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>قيد جديد</translation>
    </message>
    <message>
        <source>Only who may edit the menu can save. Ask a manager.</source>
        <translation>يحفظ فقط من يُسمح له بتعديل القائمة. اسأل المدير.</translation>
    </message>
    <message>
        <source>A name in English is needed.</source>
        <translation>يلزم اسم بالإنجليزية.</translation>
    </message>
    <message>
        <source>%1 saved. Every till has it in a moment.</source>
        <translation>حُفظ %1. يصل إلى كل نقاط البيع بعد لحظة.</translation>
    </message>
    <message>
        <source>%1 is taken out. Bills that have it keep it.</source>
        <translation>أُوقف %1. الفواتير التي تحويه تبقى كما هي.</translation>
    </message>
    <message>
        <source>%1 paid ahead</source>
        <translation>دُفع مقدمًا %1</translation>
    </message>
    <message>
        <source>%1 owed</source>
        <translation>المستحق %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>رُدّ</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>فاتورة %1</translation>
    </message>
    <message>
        <source>A check</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Only who may change the staff can save. Ask a manager.</source>
        <translation>لا يحفظ إلا من يحق له تعديل الموظفين. اسأل مديرًا.</translation>
    </message>
    <message>
        <source>Something above is not right yet. Correct it first.</source>
        <translation>شيء أعلاه ليس صحيحاً بعد. صحّحه أولاً.</translation>
    </message>
</context>
<context>
    <name>jiko::office_app::SalesReport</name>
    <message>
        <source>Sales by category, %1</source>
        <translation>المبيعات حسب الفئة، %1</translation>
    </message>
    <message>
        <source>Sales by hour, %1</source>
        <translation>المبيعات حسب الساعة، %1</translation>
    </message>
    <message>
        <source>Sales by server, %1</source>
        <translation>المبيعات حسب النادل، %1</translation>
    </message>
    <message>
        <source>Sales by dish, %1</source>
        <translation>المبيعات حسب الطبق، %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>الحصص</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation>المبلغ %1</translation>
    </message>
    <message>
        <source>%1 · asked by %2 at %3</source>
        <translation>%1 · بطلب من %2 في %3</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
</context>
<context>
    <name>jiko::office_app::StaffList</name>
    <message>
        <source>Set</source>
        <translation>مضبوط</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>مُنحت</translation>
    </message>
    <message>
        <source>Your role does not change the staff. Ask a manager.</source>
        <translation>دورك لا يغيّر بيانات العاملين. اسأل المدير.</translation>
    </message>
    <message>
        <source>The badge signs in from now on.</source>
        <translation>الشارة تسجّل الدخول من الآن.</translation>
    </message>
    <message>
        <source>That is too short for a badge. Hold it to the reader again.</source>
        <translation>هذا أقصر من أن يكون شارة. قرّبها من القارئ ثانية.</translation>
    </message>
    <message>
        <source>That is too long for a badge. Hold it to the reader again.</source>
        <translation>هذا أطول من أن يكون شارة. قرّبها من القارئ ثانية.</translation>
    </message>
    <message>
        <source>%1 has this badge. Take it away there first.</source>
        <translation>هذه شارة %1. اسحبها منه أولًا.</translation>
    </message>
    <message>
        <source>The badge signs nobody in any more.</source>
        <translation>لم تعد الشارة تسجّل دخول أحد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 needs a PIN of %n digit(s).</source>
        <translation>
            <numerusform>يحتاج %1 إلى رقم PIN.</numerusform>
            <numerusform>يحتاج %1 إلى رقم PIN من رقم واحد.</numerusform>
            <numerusform>يحتاج %1 إلى رقم PIN من رقمين.</numerusform>
            <numerusform>يحتاج %1 إلى رقم PIN من %n أرقام.</numerusform>
            <numerusform>يحتاج %1 إلى رقم PIN من %n رقمًا.</numerusform>
            <numerusform>يحتاج %1 إلى رقم PIN من %n رقم.</numerusform>
        </translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <translation>يتكوّن رقم PIN من أرقام فقط.</translation>
    </message>
    <message>
        <source>That PIN is guessed at once. Use digits that are not all the same or in a row.</source>
        <translation>يُخمَّن هذا الرقم فورًا. استخدم أرقامًا غير متشابهة وغير متتالية.</translation>
    </message>
    <message>
        <source>That PIN is taken. Use another one.</source>
        <translation>هذا الرقم مستخدم. استخدم غيره.</translation>
    </message>
    <message>
        <source>The new PIN signs in from now on.</source>
        <translation>يعمل الرقم الجديد من الآن.</translation>
    </message>
</context>
<context>
    <name>jiko::office_app::ZReports</name>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>VAT %1 %</source>
        <translation>ضريبة القيمة المضافة %1 %</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
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
        <source>Voids</source>
        <translation>الإلغاءات</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 لـ %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>الرصيد الافتتاحي</translation>
    </message>
    <message>
        <source>Cash expected</source>
        <translation>النقد المتوقع</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>النقد المعدود</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Service charge in it</source>
        <translation>منها رسم الخدمة</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>خصومات ممنوحة</translation>
    </message>
    <message>
        <source>On the house</source>
        <translation>على حساب المحل</translation>
    </message>
    <message>
        <source>Refunds (%1)</source>
        <translation>مبالغ مستردة (%1)</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>تقريب النقد</translation>
    </message>
    <message>
        <source>Tips, not sales</source>
        <translation>إكراميات، ليست مبيعات</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>نقد مودَع</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>نقد مصروف</translation>
    </message>
    <message>
        <source>Into the safe</source>
        <translation>إلى الخزنة</translation>
    </message>
    <message>
        <source>Opened without a sale</source>
        <translation>فُتح بلا بيع</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 المتوقع</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>%1 المعدود</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Times counted</source>
        <translation>مرات العدّ</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>الإجمالي التراكمي</translation>
    </message>
    <message>
        <source>%1, bank of %2</source>
        <translation>%1، عهدة %2</translation>
    </message>
</context>
<context>
    <name>jiko::outlet::Approval</name>
    <message>
        <source>Asked by %1.</source>
        <translation>الطلب من %1.</translation>
    </message>
    <message>
        <source>%1. Asked by %2.</source>
        <translation>%1. الطلب من %2.</translation>
    </message>
    <message>
        <source>%1 may not allow this either. Ask a manager.</source>
        <translation>%1 لا يملك هذا الحق أيضًا. اسأل مديرًا.</translation>
    </message>
    <message>
        <source>Nobody has answered: %1. Nothing was changed. Ask again, or enter a PIN here.</source>
        <translation>لم يجب أحد: %1. لم يتغير شيء. اطلب ثانية أو أدخل رمز PIN هنا.</translation>
    </message>
    <message>
        <source>Waiting for a manager: %1</source>
        <translation>بانتظار المدير: %1</translation>
    </message>
    <message>
        <source>Nobody else on the staff may allow this.</source>
        <translation>لا أحد غيرك من العاملين يستطيع السماح بهذا.</translation>
    </message>
    <message>
        <source>This terminal cannot save now. Enter a PIN on another one.</source>
        <translation>لا يستطيع هذا الجهاز الحفظ الآن. أدخل رمز PIN على جهاز آخر.</translation>
    </message>
    <message>
        <source>Two answered: %1 refused before that was known here. It is done: %2. Tell a manager.</source>
        <translation>أجاب اثنان: رفض %1 قبل أن يُعرف ذلك هنا. تم التنفيذ: %2. أخبر المدير.</translation>
    </message>
    <message>
        <source>%1 refuses: %2. Nothing was changed.</source>
        <translation>رفض %1: %2. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 allows it, but the check is not as it was: %2. Ask again.</source>
        <translation>سمح %1، لكن الحساب لم يعد كما كان: %2. اطلب ثانية.</translation>
    </message>
    <message>
        <source>%1 allows it: %2.</source>
        <translation>سمح %1: %2.</translation>
    </message>
</context>
<context>
    <name>jiko::outlet::ApprovalDesk</name>
    <message>
        <source>terminal %1</source>
        <translation>الجهاز %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to allow or refuse</source>
        <translation>
            <numerusform>لا شيء للسماح أو الرفض</numerusform>
            <numerusform>أمر واحد للسماح أو الرفض</numerusform>
            <numerusform>أمران للسماح أو الرفض</numerusform>
            <numerusform>%n أمور للسماح أو الرفض</numerusform>
            <numerusform>%n أمرًا للسماح أو الرفض</numerusform>
            <numerusform>%n أمر للسماح أو الرفض</numerusform>
        </translation>
    </message>
    <message>
        <source>Two answered differently: %1</source>
        <translation>أجاب اثنان جوابين مختلفين: %1</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation>يطلب %1: %2</translation>
    </message>
    <message>
        <source>%1. Why: %2</source>
        <translation>%1. السبب: %2</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>سُمح</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>قرأته</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>اسمح</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>ارفض</translation>
    </message>
    <message>
        <source>Two answered differently. The first counts.</source>
        <translation>أجاب اثنان جوابين مختلفين. يُعتدّ بالأول.</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>حساب %1</translation>
    </message>
    <message>
        <source>This terminal cannot save now, so nothing was answered. Use another terminal.</source>
        <translation>لا يستطيع هذا الجهاز الحفظ الآن، فلم يُجَب بشيء. استخدم جهازًا آخر.</translation>
    </message>
    <message>
        <source>It is not asked any more.</source>
        <translation>لم يعد مطلوبًا.</translation>
    </message>
    <message>
        <source>Somebody has answered it already.</source>
        <translation>أجاب أحدهم بالفعل.</translation>
    </message>
    <message>
        <source>It was asked too long ago. Who asked can ask again.</source>
        <translation>طُلب منذ وقت طويل. يمكن للطالب أن يطلب ثانية.</translation>
    </message>
    <message>
        <source>You have asked this yourself. Somebody else must allow it.</source>
        <translation>أنت من طلب هذا. يجب أن يسمح به غيرك.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>دورك لا يسمح بهذا.</translation>
    </message>
</context>
<context>
    <name>jiko::outlet::Decisions</name>
    <message numerus="yes">
        <source>%n thing(s) to decide: two terminals did not hear each other.</source>
        <translation>
            <numerusform>لا شيء للحسم: لم يسمع جهازان أحدهما الآخر.</numerusform>
            <numerusform>أمر واحد للحسم: لم يسمع جهازان أحدهما الآخر.</numerusform>
            <numerusform>أمران للحسم: لم يسمع جهازان أحدهما الآخر.</numerusform>
            <numerusform>%n أمور للحسم: لم يسمع جهازان أحدهما الآخر.</numerusform>
            <numerusform>%n أمرًا للحسم: لم يسمع جهازان أحدهما الآخر.</numerusform>
            <numerusform>%n أمر للحسم: لم يسمع جهازان أحدهما الآخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>terminal %1</source>
        <translation>الجهاز %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>طاولة %1</translation>
    </message>
    <message>
        <source>%1, check %2</source>
        <translation>%1، فاتورة %2</translation>
    </message>
    <message>
        <source>Table %1, check %2</source>
        <translation>طاولة %1، فاتورة %2</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) seated</source>
        <translation>
            <numerusform>لم يُجلَس أحد</numerusform>
            <numerusform>أُجلس ضيف واحد</numerusform>
            <numerusform>أُجلس ضيفان</numerusform>
            <numerusform>أُجلس %n ضيوف</numerusform>
            <numerusform>أُجلس %n ضيفًا</numerusform>
            <numerusform>أُجلس %n ضيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seated, %n guest(s)</source>
        <translation>
            <numerusform>أُجلس %1، بلا ضيوف</numerusform>
            <numerusform>أُجلس %1، ضيف واحد</numerusform>
            <numerusform>أُجلس %1، ضيفان</numerusform>
            <numerusform>أُجلس %1، %n ضيوف</numerusform>
            <numerusform>أُجلس %1، %n ضيفًا</numerusform>
            <numerusform>أُجلس %1، %n ضيف</numerusform>
        </translation>
    </message>
    <message>
        <source>This terminal cannot save now, so nothing was changed. Use another terminal.</source>
        <translation>لا يستطيع هذا الجهاز الحفظ الآن، فلم يتغير شيء. استخدم جهازًا آخر.</translation>
    </message>
    <message>
        <source>Decided. Every terminal knows.</source>
        <translation>حُسم الأمر. تعلم به كل الأجهزة.</translation>
    </message>
    <message>
        <source>Your role does not seat guests. Ask a waiter or the host.</source>
        <translation>دورك لا يُجلس الضيوف. اطلب من نادل أو من المضيف.</translation>
    </message>
    <message>
        <source>Choose a table first.</source>
        <translation>اختر طاولة أولًا.</translation>
    </message>
    <message>
        <source>Somebody sits at that table by now. Choose another one.</source>
        <translation>جلس أحد على تلك الطاولة. اختر غيرها.</translation>
    </message>
    <message>
        <source>That check is paid and closed. Nothing was changed. Give the money back there, or keep both.</source>
        <translation>ذلك الحساب مدفوع ومغلق. لم يتغير شيء. أعد المال هناك، أو أبقِ الاثنين.</translation>
    </message>
    <message>
        <source>Moved twice</source>
        <translation>نُقل مرتين</translation>
    </message>
    <message>
        <source>Bank of %1, Z %2</source>
        <translation>عهدة %1، Z %2</translation>
    </message>
    <message>
        <source>taken into the drawer of %1</source>
        <translation>أُدخلت إلى درج %1</translation>
    </message>
</context>
<context>
    <name>jiko::outlet::Enrolment</name>
    <message>
        <source>A code has twelve digits. Type them as the office shows them.</source>
        <translation>الرمز من اثني عشر رقمًا. اكتبها كما يعرضها المكتب.</translation>
    </message>
    <message>
        <source>No hub was heard on this network. Check the Wi-Fi or the cable, or type the hub&apos;s address.</source>
        <translation>لم يُسمع أي موزّع على هذه الشبكة. افحص الواي فاي أو السلك، أو اكتب عنوان الموزّع.</translation>
    </message>
    <message>
        <source>The hub does not answer. Check the network, and that the hub is switched on. The code is still good.</source>
        <translation>الموزّع لا يجيب. افحص الشبكة وتأكد أنه يعمل. ما زال الرمز صالحًا.</translation>
    </message>
    <message>
        <source>This code does not fit the hub on this network. Check each digit. The hub was told nothing.</source>
        <translation>هذا الرمز لا يناسب الموزّع على هذه الشبكة. راجع كل رقم. لم يُخبر الموزّع بشيء.</translation>
    </message>
    <message>
        <source>This code is not good any more: it lasts 15 minutes and is good once. Make a new one in the office.</source>
        <translation>لم يعد هذا الرمز صالحًا: يدوم 15 دقيقة ويُستعمل مرة واحدة. أنشئ رمزًا جديدًا في المكتب.</translation>
    </message>
    <message>
        <source>This code is for another program: %1. Open that one here, or make a new code in the office.</source>
        <translation>هذا الرمز لبرنامج آخر: %1. افتحه هنا، أو أنشئ رمزًا جديدًا في المكتب.</translation>
    </message>
    <message>
        <source>The hub cannot reach the database now. Try again in a moment. The code is still good.</source>
        <translation>لا يستطيع الموزّع الوصول إلى قاعدة البيانات الآن. حاول بعد لحظة. ما زال الرمز صالحًا.</translation>
    </message>
    <message>
        <source>This terminal&apos;s disk takes no files: it is full or cannot be written. Make room, then try again with the same code.</source>
        <translation>قرص هذا الجهاز لا يقبل ملفات: ممتلئ أو لا يمكن الكتابة عليه. أفسح مكانًا ثم حاول بالرمز نفسه.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>نقطة البيع</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>المطبخ</translation>
    </message>
    <message>
        <source>Host stand</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>المكتب</translation>
    </message>
</context>
<context>
    <name>jiko::outlet::KitchenTalk</name>
    <message>
        <source>Ready for %1: %2</source>
        <translation>جاهز لـ %1: %2</translation>
    </message>
    <message>
        <source>Ready for %1</source>
        <translation>جاهز لـ %1</translation>
    </message>
    <message>
        <source>the kitchen</source>
        <translation>المطبخ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a table, and what is said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 جاهز.</translation>
    </message>
    <message>
        <source>%1: short by 1 portion. %2</source>
        <translation>%1: ينقص حصة واحدة. %2</translation>
    </message>
    <message>
        <source>Ask %1 about doneness. %2</source>
        <translation>اسأل %1 عن درجة النضج. %2</translation>
    </message>
    <message>
        <source>Runner to the pass for %1.</source>
        <translation>حامل إلى التسليم لـ %1.</translation>
    </message>
    <message>
        <source>%1: how long?</source>
        <translation>%1: كم من الوقت؟</translation>
    </message>
    <message>
        <source>%1: the guests are in a hurry.</source>
        <translation>%1: الضيوف مستعجلون.</translation>
    </message>
    <message>
        <source>%1: wait with the next course.</source>
        <translation>%1: انتظر بالمرحلة التالية.</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>المطبخ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Short by 1 portion</source>
        <translation>ينقص حصة واحدة</translation>
    </message>
    <message>
        <source>Ask about doneness</source>
        <translation>اسأل عن درجة النضج</translation>
    </message>
    <message>
        <source>Runner to the pass</source>
        <translation>حامل إلى التسليم</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>كم من الوقت؟</translation>
    </message>
    <message>
        <source>Guests in a hurry</source>
        <translation>الضيوف مستعجلون</translation>
    </message>
    <message>
        <source>Wait with the next course</source>
        <translation>انتظر بالمرحلة التالية</translation>
    </message>
    <message>
        <source>This terminal cannot save now, so nothing was said. Go there, or use another terminal.</source>
        <translation>لا تستطيع هذه النقطة الحفظ الآن، فلم يُقل شيء. اذهب بنفسك، أو استخدم نقطة أخرى.</translation>
    </message>
    <message>
        <source>Type what to say first.</source>
        <translation>اكتب أولاً ما تريد قوله.</translation>
    </message>
    <message>
        <source>The kitchen reads it.</source>
        <translation>المطبخ يقرأها.</translation>
    </message>
    <message>
        <source>The floor reads it.</source>
        <translation>الصالة تقرأها.</translation>
    </message>
</context>
<context>
    <name>jiko::outlet::PaperDesk</name>
    <message>
        <source>%1 came out at %2, since %3 does not print.</source>
        <translation>خرجت %1 من %2 لأن %3 لا تطبع.</translation>
    </message>
</context>
<context>
    <name>jiko::outlet::PrinterBoard</name>
    <message>
        <source>Terminal %1</source>
        <translation>الجهاز %1</translation>
    </message>
    <message>
        <source>Nobody has asked it yet</source>
        <translation>لم يسألها أحد بعد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Nearly out</source>
        <translation>على وشك النفاد</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>كافٍ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Shut</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>منذ %1</translation>
    </message>
</context>
<context>
    <name>jiko::outlet::SectionDesk</name>
    <message>
        <source>This terminal cannot save now, so nothing was changed. Use another terminal.</source>
        <translation>لا يستطيع هذا الجهاز الحفظ الآن، فلم يتغير شيء. استخدم جهازًا آخر.</translation>
    </message>
    <message>
        <source>Your role does not give tables out. Ask the host or a manager.</source>
        <translation>دورك لا يوزّع الطاولات. اسأل المضيف أو المدير.</translation>
    </message>
    <message>
        <source>The whole room is with %1.</source>
        <translation>القاعة كلها مع %1.</translation>
    </message>
</context>
<context>
    <name>jiko::outlet::SignIn</name>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s), or use another terminal.</source>
        <translation>
            <numerusform>أرقام سرية خاطئة كثيرة. حاول بعد %n ثانية أو استخدم جهازاً آخر.</numerusform>
            <numerusform>أرقام سرية خاطئة كثيرة. حاول بعد ثانية واحدة أو استخدم جهازاً آخر.</numerusform>
            <numerusform>أرقام سرية خاطئة كثيرة. حاول بعد ثانيتين أو استخدم جهازاً آخر.</numerusform>
            <numerusform>أرقام سرية خاطئة كثيرة. حاول بعد %n ثوانٍ أو استخدم جهازاً آخر.</numerusform>
            <numerusform>أرقام سرية خاطئة كثيرة. حاول بعد %n ثانية أو استخدم جهازاً آخر.</numerusform>
            <numerusform>أرقام سرية خاطئة كثيرة. حاول بعد %n ثانية أو استخدم جهازاً آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody here has this PIN. %n try(s) left.</source>
        <translation>
            <numerusform>لا أحد هنا له هذا الرقم السري. لا محاولات باقية.</numerusform>
            <numerusform>لا أحد هنا له هذا الرقم السري. بقيت محاولة واحدة.</numerusform>
            <numerusform>لا أحد هنا له هذا الرقم السري. بقيت محاولتان.</numerusform>
            <numerusform>لا أحد هنا له هذا الرقم السري. بقيت %n محاولات.</numerusform>
            <numerusform>لا أحد هنا له هذا الرقم السري. بقيت %n محاولة.</numerusform>
            <numerusform>لا أحد هنا له هذا الرقم السري. بقيت %n محاولة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiko::outlet::SyncStatus</name>
    <message numerus="yes">
        <source>Back online. %n item(s) sent.</source>
        <translation>
            <numerusform>عاد الاتصال. لم يُرسل شيء.</numerusform>
            <numerusform>عاد الاتصال. أُرسل عنصر واحد.</numerusform>
            <numerusform>عاد الاتصال. أُرسل عنصران.</numerusform>
            <numerusform>عاد الاتصال. أُرسلت %n عناصر.</numerusform>
            <numerusform>عاد الاتصال. أُرسل %n عنصراً.</numerusform>
            <numerusform>عاد الاتصال. أُرسل %n عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program on this machine has this terminal&apos;s store open. Close it, then start again.</source>
        <translation>برنامج آخر على هذا الحاسوب يفتح مخزن هذا الجهاز. أغلقه ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>This terminal cannot write to its disk. What has a tick is safe. Use another terminal and call for help.</source>
        <translation>لا يستطيع هذا الجهاز الكتابة على قرصه. ما عليه علامة صح آمن. استخدم جهازاً آخر واطلب المساعدة.</translation>
    </message>
    <message>
        <source>This terminal&apos;s store is damaged. What the server has is safe. Use another terminal and call for help.</source>
        <translation>مخزن هذا الجهاز تالف. ما لدى الخادم آمن. استخدم جهازاً آخر واطلب المساعدة.</translation>
    </message>
    <message>
        <source>The office has locked this terminal out. What it made is kept here. Ask a manager.</source>
        <translation>منع المكتب هذا الجهاز. ما أنجزه محفوظ هنا. اسأل المدير.</translation>
    </message>
    <message>
        <source>The server does not accept what this terminal made. Everything is kept here; orders and cash still work. Call for help.</source>
        <translation>لا يقبل الخادم ما أنجزه هذا الجهاز. كل شيء محفوظ هنا، والطلبات والنقد ما زالت تعمل. اطلب المساعدة.</translation>
    </message>
    <message>
        <source>Everything is saved here and at the server.</source>
        <translation>كل شيء محفوظ هنا ولدى الخادم.</translation>
    </message>
    <message numerus="yes">
        <source>Saved on this terminal. Sending %n item(s) to the server.</source>
        <translation>
            <numerusform>محفوظ على هذا الجهاز. لا شيء للإرسال إلى الخادم.</numerusform>
            <numerusform>محفوظ على هذا الجهاز. جارٍ إرسال عنصر واحد إلى الخادم.</numerusform>
            <numerusform>محفوظ على هذا الجهاز. جارٍ إرسال عنصرين إلى الخادم.</numerusform>
            <numerusform>محفوظ على هذا الجهاز. جارٍ إرسال %n عناصر إلى الخادم.</numerusform>
            <numerusform>محفوظ على هذا الجهاز. جارٍ إرسال %n عنصراً إلى الخادم.</numerusform>
            <numerusform>محفوظ على هذا الجهاز. جارٍ إرسال %n عنصر إلى الخادم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved on this terminal. Nothing is lost. Orders, cash and printing work; %n item(s) will be sent when the server is back.</source>
        <translation>
            <numerusform>محفوظ على هذا الجهاز. لم يُفقد شيء. الطلبات والنقد والطباعة تعمل.</numerusform>
            <numerusform>محفوظ على هذا الجهاز. لم يُفقد شيء. الطلبات والنقد والطباعة تعمل؛ سيُرسل عنصر واحد عند عودة الخادم.</numerusform>
            <numerusform>محفوظ على هذا الجهاز. لم يُفقد شيء. الطلبات والنقد والطباعة تعمل؛ سيُرسل عنصران عند عودة الخادم.</numerusform>
            <numerusform>محفوظ على هذا الجهاز. لم يُفقد شيء. الطلبات والنقد والطباعة تعمل؛ ستُرسل %n عناصر عند عودة الخادم.</numerusform>
            <numerusform>محفوظ على هذا الجهاز. لم يُفقد شيء. الطلبات والنقد والطباعة تعمل؛ سيُرسل %n عنصراً عند عودة الخادم.</numerusform>
            <numerusform>محفوظ على هذا الجهاز. لم يُفقد شيء. الطلبات والنقد والطباعة تعمل؛ سيُرسل %n عنصر عند عودة الخادم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working offline since %1. Orders, kitchen printing and cash work. %n waiting.</source>
        <translation>
            <numerusform>العمل دون اتصال منذ %1. الطلبات وطباعة المطبخ والنقد تعمل. لا شيء ينتظر.</numerusform>
            <numerusform>العمل دون اتصال منذ %1. الطلبات وطباعة المطبخ والنقد تعمل. واحد ينتظر.</numerusform>
            <numerusform>العمل دون اتصال منذ %1. الطلبات وطباعة المطبخ والنقد تعمل. اثنان ينتظران.</numerusform>
            <numerusform>العمل دون اتصال منذ %1. الطلبات وطباعة المطبخ والنقد تعمل. %n تنتظر.</numerusform>
            <numerusform>العمل دون اتصال منذ %1. الطلبات وطباعة المطبخ والنقد تعمل. %n تنتظر.</numerusform>
            <numerusform>العمل دون اتصال منذ %1. الطلبات وطباعة المطبخ والنقد تعمل. %n تنتظر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another machine works under this terminal&apos;s name, perhaps from a copied disk. What was made here is kept here. Stop one of the two and call for help.</source>
        <translation>جهاز آخر يعمل باسم هذا الجهاز، ربما من قرص منسوخ. ما أُنجز هنا محفوظ هنا. أوقف أحدهما واطلب المساعدة.</translation>
    </message>
    <message>
        <source>No other terminal is in reach.</source>
        <translation>لا يوجد جهاز آخر في المتناول.</translation>
    </message>
    <message numerus="yes">
        <source>%n other terminal(s) in reach: they are told at once.</source>
        <translation>
            <numerusform>لا أجهزة أخرى في المتناول.</numerusform>
            <numerusform>جهاز آخر واحد في المتناول ويُبلَّغ فورًا.</numerusform>
            <numerusform>جهازان آخران في المتناول ويُبلَّغان فورًا.</numerusform>
            <numerusform>%n أجهزة أخرى في المتناول وتُبلَّغ فورًا.</numerusform>
            <numerusform>%n جهازًا آخر في المتناول وتُبلَّغ فورًا.</numerusform>
            <numerusform>%n جهاز آخر في المتناول وتُبلَّغ فورًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other terminal(s) in reach.</source>
        <translation>
            <numerusform>لا أجهزة أخرى في المتناول.</numerusform>
            <numerusform>جهاز آخر واحد في المتناول.</numerusform>
            <numerusform>جهازان آخران في المتناول.</numerusform>
            <numerusform>%n أجهزة أخرى في المتناول.</numerusform>
            <numerusform>%n جهازًا آخر في المتناول.</numerusform>
            <numerusform>%n جهاز آخر في المتناول.</numerusform>
        </translation>
    </message>
    <message>
        <source>Safe to switch off.</source>
        <translation>يمكن إطفاء الجهاز بأمان.</translation>
    </message>
    <message numerus="yes">
        <source>Do not switch off: %n item(s) are on this terminal alone.</source>
        <translation>
            <numerusform>لا شيء على هذا الجهاز وحده.</numerusform>
            <numerusform>لا تُطفئ الجهاز: عنصر واحد موجود عليه وحده.</numerusform>
            <numerusform>لا تُطفئ الجهاز: عنصران موجودان عليه وحده.</numerusform>
            <numerusform>لا تُطفئ الجهاز: %n عناصر موجودة عليه وحده.</numerusform>
            <numerusform>لا تُطفئ الجهاز: %n عنصرًا موجودًا عليه وحده.</numerusform>
            <numerusform>لا تُطفئ الجهاز: %n عنصر موجود عليه وحده.</numerusform>
        </translation>
    </message>
    <message>
        <source>This terminal&apos;s clock is %1 ahead of the server&apos;s. Set it right: times on receipts and reports follow it.</source>
        <translation>ساعة هذا الجهاز متقدمة على ساعة الخادم بمقدار %1. اضبطها: أوقات الإيصالات والتقارير تتبعها.</translation>
    </message>
    <message>
        <source>This terminal&apos;s clock is %1 behind the server&apos;s. Set it right: times on receipts and reports follow it.</source>
        <translation>ساعة هذا الجهاز متأخرة عن ساعة الخادم بمقدار %1. اضبطها: أوقات الإيصالات والتقارير تتبعها.</translation>
    </message>
    <message>
        <source>This terminal&apos;s disk is full. What has a tick is safe. Free some space and it goes on by itself; until then use another terminal.</source>
        <translation>قرص هذا الجهاز ممتلئ. ما عليه علامة صح آمن. أفرغ بعض المساحة وسيواصل العمل من تلقاء نفسه؛ واستخدم جهازاً آخر حتى ذلك الحين.</translation>
    </message>
    <message numerus="yes">
        <source>This terminal&apos;s disk is full. About %n more item(s) fit: close what is open, then free some space.</source>
        <translation>
            <numerusform>قرص هذا الجهاز ممتلئ. لا يتسع لأي عنصر آخر: أفرغ بعض المساحة.</numerusform>
            <numerusform>قرص هذا الجهاز ممتلئ. يتسع لنحو عنصر واحد آخر (%n): أغلق ما هو مفتوح ثم أفرغ بعض المساحة.</numerusform>
            <numerusform>قرص هذا الجهاز ممتلئ. يتسع لنحو عنصرين آخرين (%n): أغلق ما هو مفتوح ثم أفرغ بعض المساحة.</numerusform>
            <numerusform>قرص هذا الجهاز ممتلئ. يتسع لنحو %n عناصر أخرى: أغلق ما هو مفتوح ثم أفرغ بعض المساحة.</numerusform>
            <numerusform>قرص هذا الجهاز ممتلئ. يتسع لنحو %n عنصراً آخر: أغلق ما هو مفتوح ثم أفرغ بعض المساحة.</numerusform>
            <numerusform>قرص هذا الجهاز ممتلئ. يتسع لنحو %n عنصر آخر: أغلق ما هو مفتوح ثم أفرغ بعض المساحة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiko::outlet::TimeClock</name>
    <message>
        <source>Not at work.</source>
        <translation>ليس في العمل.</translation>
    </message>
    <message>
        <source>On a paid break since %1.</source>
        <translation>في استراحة مدفوعة منذ %1.</translation>
    </message>
    <message>
        <source>On an unpaid break since %1.</source>
        <translation>في استراحة غير مدفوعة منذ %1.</translation>
    </message>
    <message>
        <source>%1 since %2, %3.</source>
        <translation>%1 منذ %2، %3.</translation>
    </message>
    <message>
        <source>This week: %1</source>
        <translation>هذا الأسبوع: %1</translation>
    </message>
    <message>
        <source>Tips of %1</source>
        <translation>بقشيش %1</translation>
    </message>
    <message>
        <source>This terminal cannot save now, so nothing was changed. Use another terminal.</source>
        <translation>لا يستطيع هذا الجهاز الحفظ الآن، فلم يتغير شيء. استخدم جهازًا آخر.</translation>
    </message>
    <message>
        <source>%1 is at work: %2.</source>
        <translation>%1 في العمل: %2.</translation>
    </message>
    <message>
        <source>%1 is on a break.</source>
        <translation>%1 في استراحة.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>عاد %1.</translation>
    </message>
    <message>
        <source>%1 has worked %2. Go well.</source>
        <translation>عمل %1 %2. مع السلامة.</translation>
    </message>
    <message>
        <source>There are no tips of yours on that day.</source>
        <translation>لا بقشيش لك في ذلك اليوم.</translation>
    </message>
    <message>
        <source>The tips were shared out again meanwhile. Read them and sign once more.</source>
        <translation>أُعيد توزيع البقشيش في الأثناء. اقرأه ووقّع مرة أخرى.</translation>
    </message>
    <message>
        <source>You have signed this already.</source>
        <translation>وقَّعت على هذا بالفعل.</translation>
    </message>
    <message>
        <source>The tips of that day cannot be shared out.</source>
        <translation>لا يمكن توزيع بقشيش ذلك اليوم.</translation>
    </message>
    <message>
        <source>Signed. Thank you.</source>
        <translation>وُقِّع. شكرًا.</translation>
    </message>
</context>
<context>
    <name>jiko::pos::BillView</name>
    <message>
        <source>Offer</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>allowed by %1</source>
        <translation>سمح به %1</translation>
    </message>
    <message>
        <source>Comp</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>By the menu</source>
        <translation>حسب القائمة</translation>
    </message>
    <message>
        <source>Tax on top</source>
        <translation>ضريبة مضافة</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>تقريب النقد</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>%1 in it</source>
        <translation>منها %1</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>ضريبة القيمة المضافة</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>على %1</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>الباقي المستحق</translation>
    </message>
    <message>
        <source>Menu price</source>
        <translation>سعر القائمة</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>كُتب يدويًا</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <translation>غيّره %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>غُيّر</translation>
    </message>
    <message>
        <source>%1 of them</source>
        <translation>%1 منها</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>للدفع</translation>
    </message>
</context>
<context>
    <name>jiko::pos::CardDesk</name>
    <message>
        <source>The terminal is asked. What it says shows here.</source>
        <translation>يُسأل الجهاز. ما يقوله يظهر هنا.</translation>
    </message>
    <message>
        <source>Not paid by card: %1</source>
        <translation>لم تُدفع بالبطاقة: %1</translation>
    </message>
    <message>
        <source>Card %1 for %2 is on the bill.</source>
        <translation>بطاقة %1 لـ %2 على الفاتورة.</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>إعادة المال: %1</translation>
    </message>
    <message>
        <source>Given back another way: %1</source>
        <translation>رُدّ بطريقة أخرى: %1</translation>
    </message>
    <message>
        <source>The slip counts: %1</source>
        <translation>القسيمة هي المعتمدة: %1</translation>
    </message>
    <message>
        <source>The guest is at the card terminal</source>
        <translation>الضيف عند جهاز البطاقات</translation>
    </message>
    <message>
        <source>Waiting for the card terminal</source>
        <translation>بانتظار جهاز البطاقات</translation>
    </message>
    <message>
        <source>No answer from the card terminal yet. The bill is still open.</source>
        <translation>لا جواب من جهاز البطاقات بعد. الفاتورة ما زالت مفتوحة.</translation>
    </message>
    <message>
        <source>The card has paid.</source>
        <translation>دفعت البطاقة.</translation>
    </message>
    <message>
        <source>This payment is on the bill.</source>
        <translation>هذه الدفعة مسجلة في الفاتورة.</translation>
    </message>
    <message>
        <source>The guest taps, inserts or swipes the card there. This screen is free meanwhile.</source>
        <translation>يلمس الضيف البطاقة أو يدخلها أو يمررها هناك. هذه الشاشة حرة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>It may still come, and is kept when it does. Take nothing else before the terminal shows that it is over.</source>
        <translation>قد يأتي بعد، ويُحفظ حين يأتي. لا تأخذ شيئًا آخر قبل أن يُظهر الجهاز أنه انتهى.</translation>
    </message>
    <message>
        <source>The terminal is asked again and again. With a slip that says approved: type its code. Else take the payment another way; what comes late is kept.</source>
        <translation>يُسأل الجهاز مرة بعد مرة. إن وُجدت قسيمة تقول مقبولة: اكتب رمزها. وإلا فخذ الدفع بطريقة أخرى؛ ما يأتي متأخرًا يُحفظ.</translation>
    </message>
    <message>
        <source>Paid another way</source>
        <translation>دُفع بطريقة أخرى</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>دُفعت مرتين</translation>
    </message>
    <message>
        <source>Guest has left</source>
        <translation>غادر الضيف</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>المبلغ خطأ</translation>
    </message>
    <message>
        <source>The terminal shows it</source>
        <translation>الجهاز يُظهر ذلك</translation>
    </message>
    <message>
        <source>Card waits</source>
        <translation>البطاقة تنتظر</translation>
    </message>
    <message>
        <source>Card paid</source>
        <translation>البطاقة دفعت</translation>
    </message>
    <message>
        <source>Card: look</source>
        <translation>البطاقة: انظر</translation>
    </message>
</context>
<context>
    <name>jiko::pos::CheckLines</name>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, terminal %3</source>
        <translation>%1، %2، جهاز %3</translation>
    </message>
    <message>
        <source>in the kitchen</source>
        <translation>في المطبخ</translation>
    </message>
    <message>
        <source>safe here and elsewhere</source>
        <translation>محفوظ هنا وفي مكان آخر</translation>
    </message>
    <message>
        <source>on this terminal alone</source>
        <translation>على هذا الجهاز وحده</translation>
    </message>
    <message>
        <source>Comp: %1</source>
        <translation>مجانًا: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>why, and how much</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>حساسية: %1</translation>
    </message>
    <message>
        <source>%1. It contains %2!</source>
        <translation>%1. يحتوي على %2!</translation>
    </message>
    <message>
        <source>goes when what is before it is done</source>
        <comment>a course that waits</comment>
        <translation>يذهب عندما يجهز ما قبله</translation>
    </message>
    <message>
        <source>goes at %1</source>
        <comment>a course that waits</comment>
        <translation>يذهب الساعة %1</translation>
    </message>
    <message>
        <source>the cook has seen it</source>
        <translation>رآه الطاهي</translation>
    </message>
    <message>
        <source>being cooked</source>
        <translation>قيد الطبخ</translation>
    </message>
    <message>
        <source>ready at the pass</source>
        <translation>جاهز عند التسليم</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>خرج إلى الضيوف</translation>
    </message>
    <message>
        <source>the kitchen has not got it</source>
        <translation>لم يصل إلى المطبخ</translation>
    </message>
    <message>
        <source>perhaps on paper: look</source>
        <translation>ربما على الورق: تحقّق</translation>
    </message>
    <message>
        <source>Goes first: %1</source>
        <translation>يسبق: %1</translation>
    </message>
</context>
<context>
    <name>jiko::pos::ChoiceList</name>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>jiko::pos::ChoicesSheet</name>
    <message>
        <source>%1 is in %2. Tell the guest, and ask the kitchen.</source>
        <translation>%1 موجود في %2. أخبر الضيف واسأل المطبخ.</translation>
    </message>
</context>
<context>
    <name>jiko::pos::CloseDesk</name>
    <message>
        <source>Count the drawer first.</source>
        <translation>عُدّ الدرج أولاً.</translation>
    </message>
    <message>
        <source>Type how much %1 there is, like 40.</source>
        <translation>اكتب كم يوجد من %1، مثل 40.</translation>
    </message>
    <message>
        <source>Counted %1, expected %2</source>
        <translation>المعدود %1، المتوقع %2</translation>
    </message>
    <message>
        <source>%1: it is right.</source>
        <translation>%1: صحيح.</translation>
    </message>
    <message>
        <source>%1: short by %2.</source>
        <translation>%1: ناقص بمقدار %2.</translation>
    </message>
    <message>
        <source>%1: over by %2.</source>
        <translation>%1: زائد بمقدار %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) to decide</source>
        <translation>
            <numerusform>لا دفعات للبتّ فيها</numerusform>
            <numerusform>دفعة واحدة للبتّ فيها</numerusform>
            <numerusform>دفعتان للبتّ فيهما</numerusform>
            <numerusform>%n دفعات للبتّ فيها</numerusform>
            <numerusform>%n دفعة للبتّ فيها</numerusform>
            <numerusform>%n دفعة للبتّ فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>Served by two at once. Decide it, then close.</source>
        <translation>خدمها اثنان في وقت واحد. اتخذ القرار ثم أغلق.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) half paid</source>
        <translation>
            <numerusform>لا فواتير مدفوعة جزئيًا</numerusform>
            <numerusform>فاتورة واحدة مدفوعة جزئيًا</numerusform>
            <numerusform>فاتورتان مدفوعتان جزئيًا</numerusform>
            <numerusform>%n فواتير مدفوعة جزئيًا</numerusform>
            <numerusform>%n فاتورة مدفوعة جزئيًا</numerusform>
            <numerusform>%n فاتورة مدفوعة جزئيًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish the payment, then close.</source>
        <translation>أكمل الدفع ثم أغلق.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) with dishes not sent</source>
        <translation>
            <numerusform>لا فواتير بأطباق لم تُرسل</numerusform>
            <numerusform>فاتورة واحدة بأطباق لم تُرسل</numerusform>
            <numerusform>فاتورتان بأطباق لم تُرسل</numerusform>
            <numerusform>%n فواتير بأطباق لم تُرسل</numerusform>
            <numerusform>%n فاتورة بأطباق لم تُرسل</numerusform>
            <numerusform>%n فاتورة بأطباق لم تُرسل</numerusform>
        </translation>
    </message>
    <message>
        <source>The kitchen does not know of them.</source>
        <translation>المطبخ لا يعلم بها.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) open</source>
        <translation>
            <numerusform>لا فواتير مفتوحة</numerusform>
            <numerusform>فاتورة واحدة مفتوحة</numerusform>
            <numerusform>فاتورتان مفتوحتان</numerusform>
            <numerusform>%n فواتير مفتوحة</numerusform>
            <numerusform>%n فاتورة مفتوحة</numerusform>
            <numerusform>%n فاتورة مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be paid on another till, or in the next shift.</source>
        <translation>يمكن دفعها على صندوق آخر أو في الوردية التالية.</translation>
    </message>
    <message>
        <source>Your role does not close shifts. Ask a cashier or a manager.</source>
        <translation>دورك لا يغلق الورديات. اسأل أمين الصندوق أو المدير.</translation>
    </message>
    <message>
        <source>The shift is closed. Z %1 is kept here and goes to the printer.</source>
        <translation>أُغلقت الوردية. تقرير Z رقم %1 محفوظ هنا وفي طريقه إلى الطابعة.</translation>
    </message>
    <message numerus="yes">
        <source>%n M-PESA payment(s) not finished</source>
        <translation>
            <numerusform>لا دفعات M-PESA غير مكتملة</numerusform>
            <numerusform>دفعة M-PESA واحدة غير مكتملة</numerusform>
            <numerusform>دفعتا M-PESA غير مكتملتين</numerusform>
            <numerusform>%n دفعات M-PESA غير مكتملة</numerusform>
            <numerusform>%n دفعة M-PESA غير مكتملة</numerusform>
            <numerusform>%n دفعة M-PESA غير مكتملة</numerusform>
        </translation>
    </message>
    <message>
        <source>Waited for, paid and on no bill, or a code that nobody has confirmed.</source>
        <translation>منتظَرة، أو مدفوعة وليست في أي فاتورة، أو برمز لم يؤكده أحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n card payment(s) not finished</source>
        <translation>
            <numerusform>لا دفعات بطاقات غير مكتملة</numerusform>
            <numerusform>دفعة بطاقة واحدة غير مكتملة</numerusform>
            <numerusform>دفعتا بطاقات غير مكتملتين</numerusform>
            <numerusform>%n دفعات بطاقات غير مكتملة</numerusform>
            <numerusform>%n دفعة بطاقات غير مكتملة</numerusform>
            <numerusform>%n دفعة بطاقات غير مكتملة</numerusform>
        </translation>
    </message>
    <message>
        <source>Waited for, paid and on no bill, or nobody knows yet.</source>
        <translation>منتظَرة، أو مدفوعة وليست على فاتورة، أو لا أحد يعرف بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n gift card(s) or account(s) overdrawn</source>
        <translation>
            <numerusform>لا بطاقة هدية أو حساب متجاوز</numerusform>
            <numerusform>بطاقة هدية أو حساب واحد متجاوز</numerusform>
            <numerusform>بطاقتا هدايا أو حسابان متجاوزان</numerusform>
            <numerusform>%n بطاقات هدايا أو حسابات متجاوزة</numerusform>
            <numerusform>%n بطاقة هدية أو حساب متجاوز</numerusform>
            <numerusform>%n بطاقة هدية أو حساب متجاوز</numerusform>
        </translation>
    </message>
    <message>
        <source>Two tills spent it without hearing each other. Somebody decides.</source>
        <translation>أنفقه صندوقان لم يسمع أحدهما الآخر. على أحد أن يقرر.</translation>
    </message>
</context>
<context>
    <name>jiko::pos::DiscountDesk</name>
    <message>
        <source>Comp</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>Whole check</source>
        <translation>الحساب كله</translation>
    </message>
    <message>
        <source>Comp: %1</source>
        <translation>مجانًا: %1</translation>
    </message>
    <message>
        <source>Open a check first.</source>
        <translation>افتح حسابًا أولًا.</translation>
    </message>
    <message>
        <source>Nothing is on this check yet.</source>
        <translation>لا شيء على هذا الحساب بعد.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>the whole check</source>
        <translation>الحساب كله</translation>
    </message>
    <message>
        <source>Comp %1</source>
        <translation>مجانًا: %1</translation>
    </message>
    <message>
        <source>%1 off %2</source>
        <translation>خصم %1 من %2</translation>
    </message>
    <message>
        <source>%1. Done.</source>
        <translation>%1. تم.</translation>
    </message>
    <message>
        <source>It is charged again.</source>
        <translation>احتُسب ثانية.</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 بدلًا من %3</translation>
    </message>
    <message>
        <source>%1 costs %2 on this check.</source>
        <translation>سعر %1 على هذا الحساب %2.</translation>
    </message>
    <message>
        <source>No service charge</source>
        <translation>بلا رسم خدمة</translation>
    </message>
    <message>
        <source>No service is charged on this check.</source>
        <translation>لا رسم خدمة على هذا الحساب.</translation>
    </message>
    <message>
        <source>Service is charged again.</source>
        <translation>احتُسبت الخدمة ثانية.</translation>
    </message>
</context>
<context>
    <name>jiko::pos::DrawerDesk</name>
    <message>
        <source>Your role does not open drawers. Ask a cashier or a manager.</source>
        <translation>دورك لا يفتح الأدراج. اسأل أمين الصندوق أو المدير.</translation>
    </message>
    <message>
        <source>Z %1, %2</source>
        <translation>Z %1، %2</translation>
    </message>
    <message>
        <source>%1, table %2</source>
        <translation>%1، طاولة %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>فتح الدرج بلا بيع</translation>
    </message>
    <message>
        <source>The drawer opens.</source>
        <translation>يُفتح الدرج.</translation>
    </message>
    <message>
        <source>%1 is paid in.</source>
        <translation>أُودع %1.</translation>
    </message>
    <message>
        <source>%1 is paid out.</source>
        <translation>صُرف %1.</translation>
    </message>
    <message>
        <source>%1 goes into the safe.</source>
        <translation>يذهب %1 إلى الخزنة.</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>إيداع نقد</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>صرف نقد</translation>
    </message>
    <message>
        <source>Into the safe</source>
        <translation>إلى الخزنة</translation>
    </message>
    <message>
        <source>Your role does not read shift reports. Ask a cashier or a manager.</source>
        <translation>دورك لا يقرأ تقارير الوردية. اسأل أمين الصندوق أو المدير.</translation>
    </message>
    <message>
        <source>Z %1, bank of %2</source>
        <translation>Z %1، عهدة %2</translation>
    </message>
    <message>
        <source>Bank of %1, Z %2</source>
        <translation>عهدة %1، Z %2</translation>
    </message>
    <message>
        <source>Take in the bank of %1</source>
        <translation>استلام عهدة %1</translation>
    </message>
    <message>
        <source>%1 from the bank of %2 is in the drawer now.</source>
        <translation>%1 من عهدة %2 في الدرج الآن.</translation>
    </message>
</context>
<context>
    <name>jiko::pos::MeasurePad</name>
    <message>
        <source>Weigh it and type the grams.</source>
        <translation>زِنه واكتب الغرامات.</translation>
    </message>
    <message>
        <source>Type what it costs.</source>
        <translation>اكتب سعره.</translation>
    </message>
</context>
<context>
    <name>jiko::pos::MoveDesk</name>
    <message>
        <source>Nothing is on this check yet.</source>
        <translation>لا شيء على هذا الحساب بعد.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>الطاولة %1</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>كله</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es)</source>
        <translation>
            <numerusform>لا أطباق</numerusform>
            <numerusform>طبق واحد</numerusform>
            <numerusform>طبقان</numerusform>
            <numerusform>%n أطباق</numerusform>
            <numerusform>%n طبقاً</numerusform>
            <numerusform>%n طبق</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1, same table</source>
        <translation>#%1، الطاولة نفسها</translation>
    </message>
    <message>
        <source>%1 by itself again</source>
        <translation>%1 وحدها من جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es) back to %1</source>
        <translation>
            <numerusform>لا أطباق تعود إلى %1</numerusform>
            <numerusform>طبق واحد يعود إلى %1</numerusform>
            <numerusform>طبقان يعودان إلى %1</numerusform>
            <numerusform>%n أطباق تعود إلى %1</numerusform>
            <numerusform>%n طبقاً تعود إلى %1</numerusform>
            <numerusform>%n طبق تعود إلى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moved to %2.</source>
        <translation>نُقل %1 إلى %2.</translation>
    </message>
    <message>
        <source>%1 on a bill of its own, #%2.</source>
        <translation>%1 على حساب مستقل، #%2.</translation>
    </message>
    <message>
        <source>%1 moved to seat %2.</source>
        <translation>نُقل %1 إلى المقعد %2.</translation>
    </message>
    <message>
        <source>%1 moved to the whole table.</source>
        <translation>نُقل %1 إلى الطاولة كلها.</translation>
    </message>
    <message>
        <source>Back at %1.</source>
        <translation>عاد إلى %1.</translation>
    </message>
    <message>
        <source>You serve nobody now.</source>
        <translation>لا تخدم أحداً الآن.</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n check(s) to %1</source>
        <translation>
            <numerusform>لا حسابات تُسلَّم إلى %1</numerusform>
            <numerusform>تسليم حساب واحد إلى %1</numerusform>
            <numerusform>تسليم حسابين إلى %1</numerusform>
            <numerusform>تسليم %n حسابات إلى %1</numerusform>
            <numerusform>تسليم %n حساباً إلى %1</numerusform>
            <numerusform>تسليم %n حساب إلى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 serves %n check(s) more now.</source>
        <translation>
            <numerusform>لا حسابات جديدة لدى %1.</numerusform>
            <numerusform>%1 يخدم الآن حساباً واحداً إضافياً.</numerusform>
            <numerusform>%1 يخدم الآن حسابين إضافيين.</numerusform>
            <numerusform>%1 يخدم الآن %n حسابات إضافية.</numerusform>
            <numerusform>%1 يخدم الآن %n حساباً إضافياً.</numerusform>
            <numerusform>%1 يخدم الآن %n حساب إضافي.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sits at table %2 now. The kitchen knows.</source>
        <translation>%1 على الطاولة %2 الآن. المطبخ يعلم.</translation>
    </message>
    <message>
        <source>Nobody sits at this table, so nothing was moved.</source>
        <translation>لا أحد على هذه الطاولة، فلم يُنقل شيء.</translation>
    </message>
    <message>
        <source>%1 moved to table %2.</source>
        <translation>نُقل %1 إلى الطاولة %2.</translation>
    </message>
    <message>
        <source>%1 is a tab now.</source>
        <translation>%1 حساب في البار الآن.</translation>
    </message>
    <message>
        <source>One bill now, at table %1.</source>
        <translation>حساب واحد الآن، على الطاولة %1.</translation>
    </message>
    <message>
        <source>#%1, %2</source>
        <translation>‎#%1، %2</translation>
    </message>
</context>
<context>
    <name>jiko::pos::Paper</name>
    <message>
        <source>This till has no receipt printer. The receipt is kept; print it at another till.</source>
        <translation>لا توجد طابعة إيصالات لهذا الصندوق. الإيصال محفوظ؛ اطبعه من صندوق آخر.</translation>
    </message>
    <message>
        <source>A copy of receipt %1 goes to the printer.</source>
        <translation>نسخة من الإيصال %1 في طريقها إلى الطابعة.</translation>
    </message>
    <message>
        <source>This till has no receipt printer. The Z is kept; the office shows it.</source>
        <translation>لا توجد طابعة إيصالات لهذا الصندوق. تقرير Z محفوظ ويظهر في المكتب.</translation>
    </message>
    <message>
        <source>A copy of Z %1 goes to the printer.</source>
        <translation>نسخة من تقرير Z رقم %1 في طريقها إلى الطابعة.</translation>
    </message>
    <message>
        <source>This till has no receipt printer. The report is on the screen.</source>
        <translation>لا توجد طابعة إيصالات لهذا الصندوق. التقرير على الشاشة.</translation>
    </message>
    <message>
        <source>The report goes to the printer.</source>
        <translation>يذهب التقرير إلى الطابعة.</translation>
    </message>
    <message>
        <source>This till has no receipt printer. Print the gift receipt at another till.</source>
        <translation>لا توجد طابعة إيصالات لهذا الصندوق. اطبع إيصال الهدية من صندوق آخر.</translation>
    </message>
    <message>
        <source>The gift receipt goes to the printer. It has no prices.</source>
        <translation>إيصال الهدية في طريقه إلى الطابعة. لا أسعار فيه.</translation>
    </message>
    <message>
        <source>Receipt %1 may not have come out at %2. Look before you print a copy.</source>
        <translation>ربما لم يخرج الإيصال %1 من %2. تحقّق قبل طباعة نسخة.</translation>
    </message>
    <message>
        <source>%1 may not have come out at %2. Look before you print it again.</source>
        <translation>ربما لم تخرج %1 من %2. تحقّق قبل طباعتها مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 was never printed at %2 and is old. Ask the table before you print it.</source>
        <translation>لم تُطبع %1 على %2 قط وهي قديمة. اسأل الطاولة قبل طباعتها.</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>طباعة نسخة</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>طباعة مرة أخرى</translation>
    </message>
    <message>
        <source>They know</source>
        <translation>إنهم يعلمون</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير مطلوبة</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>إنها موجودة</translation>
    </message>
    <message>
        <source>It is on its way to the printer.</source>
        <translation>إنها في طريقها إلى الطابعة.</translation>
    </message>
    <message>
        <source>That station has no printer. Tell the cooks yourself.</source>
        <translation>لا طابعة في ذلك القسم. أخبر الطهاة بنفسك.</translation>
    </message>
    <message>
        <source>The ticket is printed again, marked as a duplicate.</source>
        <translation>تُطبع التذكرة مرة أخرى وعليها علامة التكرار.</translation>
    </message>
    <message>
        <source>%1 may be out twice at %2. Tell the cooks to make it once.</source>
        <translation>ربما خرجت %1 مرتين من %2. أخبر الطهاة أن يطهوها مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>jiko::pos::PromptDesk</name>
    <message>
        <source>M-PESA is asked. The answer shows here.</source>
        <translation>يُسأل M-PESA الآن. تظهر الإجابة هنا.</translation>
    </message>
    <message>
        <source>M-PESA %1 for %2 is on the bill.</source>
        <translation>سُجّل M-PESA بمبلغ %1 في فاتورة %2.</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>إعادة المال: %1</translation>
    </message>
    <message>
        <source>Written down: the guest gets %1 back by M-PESA.</source>
        <translation>تم التدوين: يستعيد الضيف %1 عبر M-PESA.</translation>
    </message>
    <message>
        <source>Waiting for the guest&apos;s phone</source>
        <translation>بانتظار هاتف الضيف</translation>
    </message>
    <message>
        <source>No answer from the phone yet. The bill is still open.</source>
        <translation>لا رد من الهاتف بعد. الفاتورة ما زالت مفتوحة.</translation>
    </message>
    <message>
        <source>The guest has paid.</source>
        <translation>دفع الضيف.</translation>
    </message>
    <message>
        <source>This payment is on the bill.</source>
        <translation>هذه الدفعة مسجلة في الفاتورة.</translation>
    </message>
    <message>
        <source>The request waited too long and was not sent. Nothing was charged.</source>
        <translation>انتظر الطلب طويلاً ولم يُرسل. لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>The guest can pay the till number and show the code of the message: type it.</source>
        <translation>يمكن للضيف أن يدفع إلى رقم المتجر ويُريك رمز الرسالة: اكتبه.</translation>
    </message>
    <message>
        <source>The guest gets a request on the phone and types the M-PESA PIN there.</source>
        <translation>يصل الطلب إلى هاتف الضيف فيكتب رقم M-PESA السري هناك.</translation>
    </message>
    <message>
        <source>The request lies on this terminal and leaves when the line is back. Nothing was charged.</source>
        <translation>الطلب محفوظ على هذا الجهاز ويُرسل عند عودة الاتصال. لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>The hub has not taken it up. Is M-PESA set up there? Nothing was charged.</source>
        <translation>لم يستلم المركز الطلب. هل أُعدّ M-PESA هناك؟ لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>The guest types the M-PESA PIN on the phone. The terminal is free meanwhile.</source>
        <translation>يكتب الضيف رقم M-PESA السري على هاتفه. الجهاز متاح في هذه الأثناء.</translation>
    </message>
    <message>
        <source>It may still come, and is kept when it does. Take nothing else before the guest is sure.</source>
        <translation>قد تصل الدفعة بعد، وتُحفظ إن وصلت. لا تأخذ شيئاً آخر قبل أن يتأكد الضيف.</translation>
    </message>
    <message>
        <source>Look at the guest&apos;s phone. With a message from M-PESA: type its code. Without one: take the payment another way.</source>
        <translation>انظر إلى هاتف الضيف. إن وُجدت رسالة من M-PESA فاكتب رمزها، وإلا فخذ الدفعة بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Working offline. M-PESA prompts wait for the line.</source>
        <translation>العمل دون اتصال. طلبات M-PESA تنتظر عودة الاتصال.</translation>
    </message>
    <message>
        <source>Paid another way</source>
        <translation>دُفع بطريقة أخرى</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>دُفعت مرتين</translation>
    </message>
    <message>
        <source>Guest has left</source>
        <translation>غادر الضيف</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>المبلغ خطأ</translation>
    </message>
    <message>
        <source>M-PESA waits</source>
        <translation>بانتظار M-PESA</translation>
    </message>
    <message>
        <source>M-PESA paid</source>
        <translation>دُفع عبر M-PESA</translation>
    </message>
    <message>
        <source>M-PESA code</source>
        <translation>رمز M-PESA</translation>
    </message>
    <message>
        <source>M-PESA: look</source>
        <translation>راجع M-PESA</translation>
    </message>
    <message>
        <source>%1, of it tip %2</source>
        <translation>%1، منها إكرامية %2</translation>
    </message>
</context>
<context>
    <name>jiko::pos::PurseDesk</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>Working offline: %1 of %2</source>
        <translation>العمل دون اتصال: %1 من %2</translation>
    </message>
    <message>
        <source>Type the code, or tap an account.</source>
        <translation>اكتب الرمز أو المس حسابًا.</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>نقد مودَع</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>نقد مصروف</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>فاتورة %1</translation>
    </message>
    <message>
        <source>A check</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>%1 paid in on %2.</source>
        <translation>دُفع %1 في %2.</translation>
    </message>
    <message>
        <source>Pay out %1</source>
        <translation>ادفع من: %1</translation>
    </message>
    <message>
        <source>%1 paid out. Take it out of the drawer.</source>
        <translation>دُفع %1. خذها من الدرج.</translation>
    </message>
    <message>
        <source>Let go: %1</source>
        <translation>ترك: %1</translation>
    </message>
</context>
<context>
    <name>jiko::pos::RefundDesk</name>
    <message>
        <source>Receipt %1, table %2</source>
        <translation>إيصال %1، طاولة %2</translation>
    </message>
    <message>
        <source>Pick a receipt first.</source>
        <translation>اختر إيصالًا أولًا.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a means of payment and an amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Goes back: %1.</source>
        <translation>يُعاد: %1.</translation>
    </message>
    <message>
        <source>Refund of receipt %1</source>
        <translation>إعادة مال الإيصال %1</translation>
    </message>
    <message>
        <source>Given back: %1. Credit note %2-%3 goes to the printer.</source>
        <translation>أُعيد: %1. إشعار الدائن %2-%3 يُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <source>Open receipt %1 again</source>
        <translation>فتح الإيصال %1 ثانية</translation>
    </message>
    <message>
        <source>Tip %1 on receipt %2</source>
        <translation>إكرامية %1 على الإيصال %2</translation>
    </message>
    <message>
        <source>The tip is %1 now. It is no revenue of the house.</source>
        <translation>الإكرامية الآن %1. ليست من إيراد المحل.</translation>
    </message>
</context>
<context>
    <name>jiko::pos::SplitDesk</name>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>No dish is on a seat. Pick seats when you order, or split by dish.</source>
        <translation>لا طبق على مقعد. اختر المقاعد عند الطلب، أو قسّم حسب الطبق.</translation>
    </message>
    <message>
        <source>Somebody has paid. What is paid stays as it is.</source>
        <translation>دفع أحدهم. يبقى المدفوع كما هو.</translation>
    </message>
    <message>
        <source>Split by seat.</source>
        <translation>قُسّمت حسب المقعد.</translation>
    </message>
    <message numerus="yes">
        <source>Split in %n equal parts.</source>
        <translation>
            <numerusform>قُسّمت إلى %n جزء.</numerusform>
            <numerusform>قُسّمت إلى جزء واحد.</numerusform>
            <numerusform>قُسّمت إلى جزأين متساويين.</numerusform>
            <numerusform>قُسّمت إلى %n أجزاء متساوية.</numerusform>
            <numerusform>قُسّمت إلى %n جزءًا متساويًا.</numerusform>
            <numerusform>قُسّمت إلى %n جزء متساوٍ.</numerusform>
        </translation>
    </message>
    <message>
        <source>One bill again.</source>
        <translation>فاتورة واحدة من جديد.</translation>
    </message>
</context>
<context>
    <name>jiko::pos::StationDesk</name>
    <message>
        <source>The kitchen has it by now.</source>
        <translation>وصل إلى المطبخ الآن.</translation>
    </message>
    <message>
        <source>%1 is asked for it again.</source>
        <translation>سُئل %1 عنه مرة أخرى.</translation>
    </message>
    <message>
        <source>The ticket goes to %1.</source>
        <translation>تذهب التذكرة إلى %1.</translation>
    </message>
</context>
<context>
    <name>jiko::pos::TenderDesk</name>
    <message>
        <source>Exact</source>
        <translation>بالضبط</translation>
    </message>
    <message>
        <source>%1 taken. %2 is still due.</source>
        <translation>استُلم %1. ما زال %2 مستحقاً.</translation>
    </message>
    <message>
        <source>%1 %2 for %3</source>
        <translation>%1 %2 لـ %3</translation>
    </message>
    <message>
        <source>Tip %1 for %2. Take it out of the drawer.</source>
        <translation>إكرامية %1 لـ%2. خذها من الدرج.</translation>
    </message>
    <message>
        <source>%1 %2 for %3 and a tip of %4</source>
        <translation>%1 %2 لـ %3 وإكرامية %4</translation>
    </message>
    <message>
        <source>No tip</source>
        <translation>بلا إكرامية</translation>
    </message>
    <message>
        <source>%1. %2 is still due then.</source>
        <translation>%1. يبقى مستحقًا %2.</translation>
    </message>
    <message>
        <source>%1. Change %2</source>
        <translation>%1. الباقي %2</translation>
    </message>
    <message>
        <source>Type what the guest gave, or tap a sum.</source>
        <translation>اكتب ما أعطاه الضيف، أو المس مبلغًا.</translation>
    </message>
</context>
<context>
    <name>jiko::pos::Till</name>
    <message>
        <source>This terminal cannot save now, so nothing was changed. What has a tick is safe. Use another terminal.</source>
        <translation>لا يستطيع هذا الجهاز الحفظ الآن، فلم يتغير شيء. ما عليه علامة صح آمن. استخدم جهازاً آخر.</translation>
    </message>
    <message>
        <source>%1 taken off.</source>
        <translation>حُذف %1.</translation>
    </message>
    <message>
        <source>Open a check first.</source>
        <translation>افتح فاتورة أولاً.</translation>
    </message>
    <message>
        <source>Nothing is on this check yet.</source>
        <translation>لا شيء في هذه الفاتورة بعد.</translation>
    </message>
    <message>
        <source>Your role does not take payments. Ask a cashier or a manager.</source>
        <translation>دورك لا يستلم المدفوعات. اسأل أمين الصندوق أو المدير.</translation>
    </message>
    <message>
        <source>Your role does not take orders. Nothing was changed. Ask a waiter or a manager.</source>
        <translation>دورك لا يأخذ الطلبات. لم يتغير شيء. اسأل نادلًا أو المدير.</translation>
    </message>
    <message>
        <source>Your role does not clear tables. Nothing was changed. Ask a waiter or the host.</source>
        <translation>دورك لا ينظّف الطاولات. لم يتغير شيء. اسأل نادلًا أو المضيف.</translation>
    </message>
    <message>
        <source>Table %1 is free.</source>
        <translation>الطاولة %1 شاغرة.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>طاولة %1</translation>
    </message>
    <message>
        <source>Nothing was sent on this check yet.</source>
        <translation>لم يُرسل شيء في هذه الفاتورة بعد.</translation>
    </message>
    <message>
        <source>%1 is sold out since %2, says %3. Offer something else.</source>
        <translation>نفد %1 منذ %2، كما يقول %3. اعرض شيئًا آخر.</translation>
    </message>
    <message>
        <source>%1 is sold out since %2. Offer something else.</source>
        <translation>نفد %1 منذ %2. اعرض شيئًا آخر.</translation>
    </message>
    <message>
        <source>Void %1 × %2</source>
        <translation>إلغاء %1 × %2</translation>
    </message>
    <message>
        <source>%1 is void. The kitchen knows.</source>
        <translation>أُلغي %1. المطبخ على علم.</translation>
    </message>
    <message>
        <source>The bill of %1 goes to the printer.</source>
        <translation>فاتورة %1 في طريقها إلى الطابعة.</translation>
    </message>
    <message>
        <source>Your role does not mark dishes sold out. It is still on sale. Ask the kitchen or a manager.</source>
        <translation>دورك لا يعلن نفاد الأطباق. ما زال معروضًا. اسأل المطبخ أو المدير.</translation>
    </message>
    <message>
        <source>%1 is sold out on every till.</source>
        <translation>نفد %1 على كل صندوق.</translation>
    </message>
    <message>
        <source>Your role does not put dishes back on sale. Ask the kitchen or a manager.</source>
        <translation>دورك لا يعيد الأطباق إلى البيع. اسأل المطبخ أو المدير.</translation>
    </message>
    <message>
        <source>Sold as: %1.</source>
        <translation>يُباع: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Sold as: %1. %n line(s) cost something else now.</source>
        <translation>
            <numerusform>يُباع: %1. لم يتغير سعر أي سطر.</numerusform>
            <numerusform>يُباع: %1. تغيّر سعر سطر واحد.</numerusform>
            <numerusform>يُباع: %1. تغيّر سعر سطرين.</numerusform>
            <numerusform>يُباع: %1. تغيّر سعر %n أسطر.</numerusform>
            <numerusform>يُباع: %1. تغيّر سعر %n سطرًا.</numerusform>
            <numerusform>يُباع: %1. تغيّر سعر %n سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is taken. Nothing on this check is for it yet.</source>
        <translation>أُخذ %1. لا شيء على هذا الحساب يخصه بعد.</translation>
    </message>
    <message>
        <source>%1: %2 less.</source>
        <translation>%1: أقل بمقدار %2.</translation>
    </message>
    <message>
        <source>Clock in first, under My time.</source>
        <translation>سجّل حضورك أولًا تحت «وقتي».</translation>
    </message>
    <message>
        <source>You are on a break. End it first, under My time.</source>
        <translation>أنت في استراحة. أنهِها أولًا تحت «وقتي».</translation>
    </message>
    <message>
        <source>%1 is in %2. Tell the guest, and ask the kitchen.</source>
        <translation>%1 موجود في %2. أخبر الضيف واسأل المطبخ.</translation>
    </message>
    <message>
        <source>%1 × %2 is void. The kitchen knows.</source>
        <translation>أُلغي %1 × %2. المطبخ يعلم.</translation>
    </message>
    <message>
        <source>%1: the kitchen still waits for the word. Fire it or take it off, then ask for money.</source>
        <translation>%1: المطبخ ما زال ينتظر الإشارة. ابدأ أو أزل، ثم اطلب الدفع.</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>dishes that wait in the kitchen</comment>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>%1 is off %2 again. The kitchen knows.</source>
        <translation>أُزيلت %1 عن %2. المطبخ يعلم.</translation>
    </message>
    <message>
        <source>%1 is on %2. The kitchen knows.</source>
        <translation>سُجّلت %1 على %2. المطبخ يعلم.</translation>
    </message>
    <message>
        <source>Not for it: %1. The check comes to %2 now, it was %3.</source>
        <translation>لا يسري معه: %1. الحساب الآن %2 وكان %3.</translation>
    </message>
    <message>
        <source>%1 is kept. It counts once something is ordered for it.</source>
        <translation>حُفظ %1. يُحتسب متى طُلب شيء يخصه.</translation>
    </message>
    <message>
        <source>It is back about %1.</source>
        <translation>يعود نحو %1.</translation>
    </message>
    <message>
        <source>No station cooks %1, so nothing was sent. Take it off, or give it a station in the office.</source>
        <translation>لا محطة تطبخ %1، فلم يُرسل شيء. احذفه، أو حدد له محطة في المكتب.</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a time that a guest was promised</comment>
        <translation>لـ %1</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <comment>until a takeaway is ready</comment>
        <translation>حوالي %1 دقيقة</translation>
    </message>
    <message>
        <source>%1 cannot be had without it: %2</source>
        <translation>لا يمكن تقديم %1 بدونه: %2</translation>
    </message>
</context>
<context>
    <name>jiko::pos::Training</name>
    <message>
        <source>Practise on this till</source>
        <translation>التدرّب على هذا الصندوق</translation>
    </message>
</context>
</TS>
