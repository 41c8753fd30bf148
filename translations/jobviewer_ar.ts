<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ResponseChooser</name>
    <message>
        <source>Show chan&amp;ges</source>
        <translation>عرض التغييرات</translation>
    </message>
    <message>
        <source>&amp;since:</source>
        <translation>منذ:</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>الرد:</translation>
    </message>
    <message>
        <source>Latest, %1</source>
        <translation>الأحدث، %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>لا أسطر مضافة</numerusform>
            <numerusform>سطر واحد مضاف</numerusform>
            <numerusform>سطران مضافان</numerusform>
            <numerusform>%n أسطر مضافة</numerusform>
            <numerusform>%n سطرًا مضافًا</numerusform>
            <numerusform>%n سطر مضاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>لا أسطر محذوفة</numerusform>
            <numerusform>سطر واحد محذوف</numerusform>
            <numerusform>سطران محذوفان</numerusform>
            <numerusform>%n أسطر محذوفة</numerusform>
            <numerusform>%n سطرًا محذوفًا</numerusform>
            <numerusform>%n سطر محذوف</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>لا تغييرات</translation>
    </message>
    <message>
        <source>the one before, %1</source>
        <translation>الرد السابق، %1</translation>
    </message>
</context>
<context>
    <name>ButtonChips</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا أزرار أخرى</numerusform>
            <numerusform>وزر آخر</numerusform>
            <numerusform>وزران آخران</numerusform>
            <numerusform>و%n أزرار أخرى</numerusform>
            <numerusform>و%n زرًا آخر</numerusform>
            <numerusform>و%n زر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: open what it has made</source>
        <extracomment>%1: an action, such as U1</extracomment>
        <translation>فتح ما أنتجه الزر %1</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>المهمة %1</translation>
    </message>
    <message>
        <source>Actions:</source>
        <translation>الإجراءات:</translation>
    </message>
    <message>
        <source>Offered by the service. No job that it made is known here. This program starts no action.</source>
        <translation>تعرضه الخدمة. لا تُعرف هنا أي مهمة أنتجها. لا ينفّذ هذا البرنامج أي إجراء.</translation>
    </message>
    <message>
        <source>Opens the job that this action has already made. This program starts no action.</source>
        <translation>يفتح المهمة التي أنتجها هذا الإجراء من قبل. لا ينفّذ هذا البرنامج أي إجراء.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>No window: fetch each job, wait until it has ended, save all its media and job.json below &lt;DIR&gt;.</source>
        <translation>بلا نافذة: جلب كل مهمة، والانتظار حتى تنتهي، وحفظ كل وسائطها وملف job.json داخل &lt;DIR&gt;.</translation>
    </message>
    <message>
        <source>With --save: take a running job as it is now.</source>
        <translation>مع --save: أخذ المهمة الجارية كما هي الآن.</translation>
    </message>
    <message>
        <source>No window: print each job as the service sent it, one JSON document a line.</source>
        <translation>بلا نافذة: طباعة كل مهمة كما أرسلتها الخدمة، مستند JSON واحد في كل سطر.</translation>
    </message>
    <message>
        <source>Use the built-in sample service: no account, no network, no token.</source>
        <translation>استخدام خدمة العينات المدمجة: بلا حساب ولا اتصال بالإنترنت ولا رمز وصول.</translation>
    </message>
    <message>
        <source>Another address of the service (https, or http on this computer).</source>
        <translation>عنوان آخر للخدمة (https، أو http على هذا الحاسوب).</translation>
    </message>
    <message>
        <source>Keep archive, cache and settings in &lt;DIR&gt; and nowhere else.</source>
        <translation>إبقاء الأرشيف والتخزين المؤقت والإعدادات في &lt;DIR&gt; فقط.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>--save and --print-json do not go together.</source>
        <translation>لا يجتمع الخياران --save و--print-json.</translation>
    </message>
    <message>
        <source>--save wants a folder.</source>
        <translation>يتطلب الخيار --save مجلدًا.</translation>
    </message>
    <message>
        <source>--data-dir wants a folder.</source>
        <translation>يتطلب الخيار --data-dir مجلدًا.</translation>
    </message>
    <message>
        <source>--no-wait goes only with --save.</source>
        <translation>لا يُستخدم الخيار --no-wait إلا مع --save.</translation>
    </message>
    <message>
        <source>--demo and --api-base-url do not go together.</source>
        <translation>لا يجتمع الخياران --demo و--api-base-url.</translation>
    </message>
    <message>
        <source>--api-base-url wants an address that begins with https, or with http on this computer.</source>
        <translation>يتطلب الخيار --api-base-url عنوانًا يبدأ بـ https، أو بـ http على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Job IDs, links, anything that holds job IDs; files that hold job documents, and folders of them.</source>
        <translation>معرّفات مهام، أو روابط، أو أي نص يحوي معرّفات مهام؛ أو ملفات تحوي مستندات مهام، أو مجلدات منها.</translation>
    </message>
    <message>
        <source>[text, file or folder…]</source>
        <translation>[نص أو ملف أو مجلد…]</translation>
    </message>
    <message>
        <source>Shows what jobs have made, and keeps it. It only reads: it never starts or cancels anything.
The API token comes from the environment variable USEAPI_TOKEN, else from the key store of this computer.</source>
        <translation>يعرض ما أنتجته المهام ويحتفظ به. إنه يقرأ فقط: لا يبدأ شيئًا ولا يلغيه أبدًا.
يؤخذ رمز API من متغير البيئة USEAPI_TOKEN، وإلا فمن مخزن المفاتيح في هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Video cannot be played</source>
        <translation>تعذّر تشغيل الفيديو</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a medium and why it is not seen: &quot;Image 2: Damaged picture&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>No picture; sound only</source>
        <translation>لا صورة؛ صوت فقط</translation>
    </message>
</context>
<context>
    <name>ContentText</name>
    <message>
        <source>Show All</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>%1: the name of a text, such as Prompt</comment>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Show All (%L1 more characters)</source>
        <translation>عرض الكل (عدد الأحرف الباقية: %L1)</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>Open With Default Program</source>
        <translation>فتح بالبرنامج الافتراضي</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Resume Download</source>
        <translation>استئناف التنزيل</translation>
    </message>
    <message>
        <source>Pause Download</source>
        <translation>إيقاف التنزيل مؤقتًا</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>تحميل</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <extracomment>%1: the name of a host</extracomment>
        <translation>فتح في %1</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Views of the job</source>
        <translation>طرق عرض المهمة</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The job is asked for.</source>
        <translation>جارٍ طلب المهمة من الخدمة.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Error</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>Error Details</source>
        <translation>تفاصيل الخطأ</translation>
    </message>
    <message>
        <source>Described Prompts</source>
        <translation>موجّهات الوصف</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Facts</source>
        <comment>title of the table of all fields</comment>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Seed Message</source>
        <translation>رسالة البذرة</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>Copy Without Parameters</source>
        <translation>نسخ دون المعاملات</translation>
    </message>
    <message>
        <source>Prompt as Run by Midjourney</source>
        <translation>الموجّه كما نفّذه Midjourney</translation>
    </message>
    <message>
        <source>Message from Midjourney</source>
        <translation>رسالة من Midjourney</translation>
    </message>
    <message>
        <source>Prompt %1</source>
        <translation>الموجّه %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>See what a job made, and keep it</source>
        <translation>شاهد ما أنتجته المهمة واحتفظ به</translation>
    </message>
    <message>
        <source>Job Viewer only reads: it never starts, changes or pays for anything.</source>
        <translation>برنامج Job Viewer يقرأ فقط: لا يبدأ شيئًا ولا يغيّر شيئًا ولا يدفع مقابل شيء أبدًا.</translation>
    </message>
    <message>
        <source>Paste a Job</source>
        <translation>لصق مهمة</translation>
    </message>
    <message>
        <source>A job ID, a link, or a whole job document: a saved answer, a webhook’s body, a log. You can also drop text and .json files here. Documents need no token.</source>
        <translation>معرّف مهمة، أو رابط، أو مستند مهمة كامل: رد محفوظ، أو محتوى webhook، أو سجل. يمكنك أيضًا إفلات نص أو ملفات JSON هنا. المستندات لا تحتاج إلى رمز وصول.</translation>
    </message>
    <message>
        <source>Enter Token…</source>
        <translation>إدخال رمز الوصول…</translation>
    </message>
    <message>
        <source>With your API token, job IDs are fetched from the service and followed until they end.</source>
        <translation>برمز الوصول إلى API الخاص بك، تُجلب المهام من الخدمة بمعرّفاتها وتُتابَع حتى تنتهي.</translation>
    </message>
    <message>
        <source>Try the Sample Jobs</source>
        <translation>تجربة عينات المهام</translation>
    </message>
    <message>
        <source>A window of its own with jobs of every kind. No account, no network, no token.</source>
        <translation>نافذة مستقلة فيها مهام من كل نوع. بلا حساب ولا اتصال بالإنترنت ولا رمز وصول.</translation>
    </message>
    <message>
        <source>Change Token…</source>
        <translation>تغيير رمز الوصول…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>For s&amp;haring: nothing private in page, documents, names and files</source>
        <translation>للمشاركة: دون أي بيانات خاصة في الصفحة والمستندات والأسماء والملفات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Choose a Folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s), each in a folder of its own with its media and document, and a page that shows them in any browser, without a network. All of it goes into a new folder below this one.</source>
        <translation>
            <numerusform>لا مهام.</numerusform>
            <numerusform>مهمة واحدة في مجلد خاص بها مع وسائطها ومستندها، وصفحة تعرضها في أي متصفح دون شبكة. يوضع كل ذلك في مجلد جديد داخل هذا المجلد.</numerusform>
            <numerusform>مهمتان، لكل منها مجلد خاص مع وسائطها ومستندها، وصفحة تعرضها في أي متصفح دون شبكة. يوضع كل ذلك في مجلد جديد داخل هذا المجلد.</numerusform>
            <numerusform>%n مهام، لكل منها مجلد خاص مع وسائطها ومستندها، وصفحة تعرضها في أي متصفح دون شبكة. يوضع كل ذلك في مجلد جديد داخل هذا المجلد.</numerusform>
            <numerusform>%n مهمة، لكل منها مجلد خاص مع وسائطها ومستندها، وصفحة تعرضها في أي متصفح دون شبكة. يوضع كل ذلك في مجلد جديد داخل هذا المجلد.</numerusform>
            <numerusform>%n مهمة، لكل منها مجلد خاص مع وسائطها ومستندها، وصفحة تعرضها في أي متصفح دون شبكة. يوضع كل ذلك في مجلد جديد داخل هذا المجلد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactModel</name>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>FactTable</name>
    <message>
        <source>Copy Value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>%1: the name of a field, such as Job ID</comment>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>%1: the name of a link, such as Image 1</comment>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>%1: the name of a field, such as User number</comment>
        <translation>إظهار %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <comment>%1: the name of a field, such as User number</comment>
        <translation>إخفاء %1</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>%1 × %2</source>
        <comment>width and height in pixels</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s): see the JSON tab</source>
        <translation>
            <numerusform>لا حقول أخرى: انظر تبويب JSON</numerusform>
            <numerusform>حقل آخر: انظر تبويب JSON</numerusform>
            <numerusform>حقلان آخران: انظر تبويب JSON</numerusform>
            <numerusform>%n حقول أخرى: انظر تبويب JSON</numerusform>
            <numerusform>%n حقلًا آخر: انظر تبويب JSON</numerusform>
            <numerusform>%n حقل آخر: انظر تبويب JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>معرّف المهمة</translation>
    </message>
    <message>
        <source>Parent job ID</source>
        <translation>معرّف المهمة الأصلية</translation>
    </message>
    <message>
        <source>Kind of job</source>
        <translation>نوع المهمة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Button pressed</source>
        <translation>الزر المضغوط</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>what Midjourney did: Upscaled (Subtle), say</comment>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Speed</source>
        <comment>fast, relaxed, turbo</comment>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Result code</source>
        <translation>رمز النتيجة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>آخر تحديث</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Message written</source>
        <translation>وقت كتابة الرسالة</translation>
    </message>
    <message>
        <source>Buttons on Discord</source>
        <translation>الأزرار على Discord</translation>
    </message>
    <message>
        <source>Child %1</source>
        <translation>المهمة الفرعية %1</translation>
    </message>
    <message>
        <source>Child %1, by %2</source>
        <comment>%2: a button</comment>
        <translation>المهمة الفرعية %1، بالزر %2</translation>
    </message>
    <message>
        <source>Child %1, Discord message</source>
        <translation>المهمة الفرعية %1، رسالة Discord</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>الصورة %1</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>الفيديو %1</translation>
    </message>
    <message>
        <source>Page on midjourney.com</source>
        <translation>الصفحة على midjourney.com</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>المرفق %1</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Seed image %1</source>
        <translation>صورة البذرة %1</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <comment>%1: a size such as 5 MB, %2: the same in bytes</comment>
        <translation>%1 (%2 بايت)</translation>
    </message>
    <message>
        <source>animated</source>
        <translation>متحرك</translation>
    </message>
    <message>
        <source>%1, link</source>
        <comment>%1: Attachment 1</comment>
        <translation>%1، الرابط</translation>
    </message>
    <message>
        <source>%1, preview link</source>
        <translation>%1، رابط المعاينة</translation>
    </message>
    <message>
        <source>%1, file name</source>
        <translation>%1، اسم الملف</translation>
    </message>
    <message>
        <source>%1, ID</source>
        <translation>%1، المعرّف</translation>
    </message>
    <message>
        <source>%1, placeholder</source>
        <translation>%1، الصورة النائبة</translation>
    </message>
    <message>
        <source>Blended picture %1</source>
        <translation>الصورة الممزوجة %1</translation>
    </message>
    <message>
        <source>Blend format</source>
        <translation>شكل المزج</translation>
    </message>
    <message>
        <source>Described picture</source>
        <translation>الصورة الموصوفة</translation>
    </message>
    <message>
        <source>Prompt picture %1</source>
        <translation>صورة الموجّه %1</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>المحتوى المضمّن</translation>
    </message>
    <message>
        <source>Embed %1</source>
        <translation>المحتوى المضمّن %1</translation>
    </message>
    <message>
        <source>%1, title</source>
        <comment>%1: Embed 1</comment>
        <translation>%1، العنوان</translation>
    </message>
    <message>
        <source>%1, footer</source>
        <translation>%1، التذييل</translation>
    </message>
    <message>
        <source>%1, picture</source>
        <translation>%1، الصورة</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>رقم المستخدم</translation>
    </message>
    <message>
        <source>Discord account</source>
        <translation>حساب Discord</translation>
    </message>
    <message>
        <source>Discord channel</source>
        <translation>قناة Discord</translation>
    </message>
    <message>
        <source>Discord server</source>
        <translation>خادم Discord</translation>
    </message>
    <message>
        <source>Discord message</source>
        <translation>رسالة Discord</translation>
    </message>
    <message>
        <source>Reply address</source>
        <translation>عنوان الرد</translation>
    </message>
    <message>
        <source>Reply reference</source>
        <translation>مرجع الرد</translation>
    </message>
    <message>
        <source>Jobs at once, at most</source>
        <translation>الحد الأقصى للمهام المتزامنة</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>FamilyView</name>
    <message>
        <source>This job</source>
        <translation>هذه المهمة</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>لم تُفتح بعد</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <extracomment>of an empty cell: &quot;Status: not known&quot;</extracomment>
        <translation>%1: غير معروف</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>أنتجها</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>This job has no parent and no children yet.</source>
        <translation>ليس لهذه المهمة مهمة أصلية ولا مهام فرعية بعد.</translation>
    </message>
    <message>
        <source>Not all are shown: the family is too large.</source>
        <translation>لا تظهر كل المهام: العائلة أكبر من اللازم.</translation>
    </message>
    <message>
        <source>Open Whole Family</source>
        <translation>فتح العائلة كلها</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copy Job ID</source>
        <translation>نسخ معرّف المهمة</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message numerus="yes">
        <source>Opens %n job(s) that were not opened yet</source>
        <translation>
            <numerusform>كل المهام فُتحت من قبل</numerusform>
            <numerusform>يفتح مهمة واحدة لم تُفتح بعد</numerusform>
            <numerusform>يفتح مهمتين لم تُفتحا بعد</numerusform>
            <numerusform>يفتح %n مهام لم تُفتح بعد</numerusform>
            <numerusform>يفتح %n مهمة لم تُفتح بعد</numerusform>
            <numerusform>يفتح %n مهمة لم تُفتح بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them were opened</source>
        <translation>فُتحت كلها من قبل</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Media</source>
        <translation>الوسائط</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Previous Match</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next Match</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Find in JSON</source>
        <translation>بحث في JSON</translation>
    </message>
    <message>
        <source>Close Find</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>No match in what is shown</source>
        <translation>لا نتائج في الجزء المعروض</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>لا نتائج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>the current match of all</comment>
        <translation>%L1 من %L2</translation>
    </message>
</context>
<context>
    <name>FullScreenView</name>
    <message>
        <source>Full Screen</source>
        <translation>ملء الشاشة</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>%1: this file cannot be read.</source>
        <translation>%1: تتعذّر قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>%1: nothing can be written into this folder. Choose another one.</source>
        <translation>%1: تتعذّر الكتابة في هذا المجلد. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There is nothing to open. Give a job ID, a text that holds one, or a .json file with a job document.</source>
        <translation>لا يوجد ما يُفتح. أعطِ معرّف مهمة، أو نصًا يحوي معرّفًا، أو ملف JSON فيه مستند مهمة.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more like this.</source>
        <comment>after a sentence about a part of the file %1</comment>
        <translation>
            <numerusform>%1: لا شيء آخر من هذا النوع.</numerusform>
            <numerusform>%1: واحد آخر من هذا النوع.</numerusform>
            <numerusform>%1: اثنان آخران من هذا النوع.</numerusform>
            <numerusform>%1: %n أخرى من هذا النوع.</numerusform>
            <numerusform>%1: %n آخر من هذا النوع.</numerusform>
            <numerusform>%1: %n آخر من هذا النوع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) followed an older one of the same job; the later one is the newer one.</source>
        <translation>
            <numerusform>لم يأتِ أي مستند بعد مستند أقدم للمهمة نفسها؛ والأخير هو الأحدث.</numerusform>
            <numerusform>جاء مستند واحد بعد مستند أقدم للمهمة نفسها؛ والأخير هو الأحدث.</numerusform>
            <numerusform>جاء مستندان بعد مستندات أقدم للمهام نفسها؛ والأخير هو الأحدث.</numerusform>
            <numerusform>جاءت %n مستندات بعد مستندات أقدم للمهام نفسها؛ والأخير هو الأحدث.</numerusform>
            <numerusform>جاء %n مستندًا بعد مستندات أقدم للمهام نفسها؛ والأخير هو الأحدث.</numerusform>
            <numerusform>جاء %n مستند بعد مستندات أقدم للمهام نفسها؛ والأخير هو الأحدث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be read a second time: a file has changed. Run the program again.</source>
        <translation>
            <numerusform>لم تتعذر قراءة أي مهمة مرة ثانية: تغيّر ملف. شغّل البرنامج من جديد.</numerusform>
            <numerusform>تعذرت قراءة مهمة واحدة مرة ثانية: تغيّر ملف. شغّل البرنامج من جديد.</numerusform>
            <numerusform>تعذرت قراءة مهمتين مرة ثانية: تغيّر ملف. شغّل البرنامج من جديد.</numerusform>
            <numerusform>تعذرت قراءة %n مهام مرة ثانية: تغيّر ملف. شغّل البرنامج من جديد.</numerusform>
            <numerusform>تعذرت قراءة %n مهمة مرة ثانية: تغيّر ملف. شغّل البرنامج من جديد.</numerusform>
            <numerusform>تعذرت قراءة %n مهمة مرة ثانية: تغيّر ملف. شغّل البرنامج من جديد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadlessRun</name>
    <message>
        <source>A job without an ID</source>
        <translation>مهمة بلا معرّف</translation>
    </message>
    <message>
        <source>%1: %2 could not be saved. %3</source>
        <comment>%1: a job, %2: such as Image 3, %3: a sentence</comment>
        <translation>%1: تعذّر حفظ %2. %3</translation>
    </message>
    <message>
        <source>The service gives out jobs only with an API token. Put yours into the environment variable USEAPI_TOKEN.</source>
        <translation>لا تسلّم الخدمة المهام إلا برمز وصول إلى API. ضع رمزك في متغير البيئة USEAPI_TOKEN.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 The next try follows in %n second(s).</source>
        <translation>
            <numerusform>%1: %2 المحاولة التالية الآن.</numerusform>
            <numerusform>%1: %2 المحاولة التالية بعد ثانية واحدة.</numerusform>
            <numerusform>%1: %2 المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>%1: %2 المحاولة التالية بعد %n ثوانٍ.</numerusform>
            <numerusform>%1: %2 المحاولة التالية بعد %n ثانية.</numerusform>
            <numerusform>%1: %2 المحاولة التالية بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not asked for.</source>
        <translation>%1: لم تُطلب.</translation>
    </message>
    <message>
        <source>%1: the job was not done yet; what it has is saved.</source>
        <translation>%1: لم تكتمل المهمة بعد؛ حُفظ ما فيها حتى الآن.</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>تعذّرت الكتابة في الخرج القياسي.</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>%1 %</source>
        <extracomment>a zoom, such as 43 %</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Fit · %1</source>
        <translation>ملاءمة · %1</translation>
    </message>
</context>
<context>
    <name>InfoOverlay</name>
    <message>
        <source>Info</source>
        <translation>معلومات</translation>
    </message>
</context>
<context>
    <name>JobCommands</name>
    <message numerus="yes">
        <source>%n job(s) will be removed from the list and from the archive. Files that you saved stay where they are. You can undo this as long as the program runs.</source>
        <translation>
            <numerusform>لن تُزال أي مهمة من القائمة ومن الأرشيف. تبقى الملفات التي حفظتها في مكانها. يمكنك التراجع عن ذلك ما دام البرنامج يعمل.</numerusform>
            <numerusform>ستُزال مهمة واحدة من القائمة ومن الأرشيف. تبقى الملفات التي حفظتها في مكانها. يمكنك التراجع عن ذلك ما دام البرنامج يعمل.</numerusform>
            <numerusform>ستُزال مهمتان من القائمة ومن الأرشيف. تبقى الملفات التي حفظتها في مكانها. يمكنك التراجع عن ذلك ما دام البرنامج يعمل.</numerusform>
            <numerusform>ستُزال %n مهام من القائمة ومن الأرشيف. تبقى الملفات التي حفظتها في مكانها. يمكنك التراجع عن ذلك ما دام البرنامج يعمل.</numerusform>
            <numerusform>ستُزال %n مهمة من القائمة ومن الأرشيف. تبقى الملفات التي حفظتها في مكانها. يمكنك التراجع عن ذلك ما دام البرنامج يعمل.</numerusform>
            <numerusform>ستُزال %n مهمة من القائمة ومن الأرشيف. تبقى الملفات التي حفظتها في مكانها. يمكنك التراجع عن ذلك ما دام البرنامج يعمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Jobs</source>
        <translation>إزالة المهام</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags, with commas between them:</source>
        <translation>الوسوم، تفصل بينها فواصل:</translation>
    </message>
    <message numerus="yes">
        <source>Tags that all of these %n job(s) have, with commas between them. Their other tags stay.</source>
        <translation>
            <numerusform>لا مهام مختارة لوسمها.</numerusform>
            <numerusform>وسوم هذه المهمة، تفصل بينها فواصل. تبقى وسومها الأخرى.</numerusform>
            <numerusform>الوسوم المشتركة بين هاتين المهمتين، تفصل بينها فواصل. تبقى وسومهما الأخرى.</numerusform>
            <numerusform>الوسوم المشتركة بين هذه المهام وعددها %n، تفصل بينها فواصل. تبقى وسومها الأخرى.</numerusform>
            <numerusform>الوسوم المشتركة بين هذه المهام وعددها %n، تفصل بينها فواصل. تبقى وسومها الأخرى.</numerusform>
            <numerusform>الوسوم المشتركة بين هذه المهام وعددها %n، تفصل بينها فواصل. تبقى وسومها الأخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) will be requested, a few at a time. You can stop this in the status line.</source>
        <translation>
            <numerusform>لن تُطلب أي مهمة. يمكنك إيقاف ذلك في سطر الحالة.</numerusform>
            <numerusform>ستُطلب مهمة واحدة. يمكنك إيقاف ذلك في سطر الحالة.</numerusform>
            <numerusform>ستُطلب مهمتان. يمكنك إيقاف ذلك في سطر الحالة.</numerusform>
            <numerusform>ستُطلب %n مهام، بضع منها في كل مرة. يمكنك إيقاف ذلك في سطر الحالة.</numerusform>
            <numerusform>ستُطلب %n مهمة، بضع منها في كل مرة. يمكنك إيقاف ذلك في سطر الحالة.</numerusform>
            <numerusform>ستُطلب %n مهمة، بضع منها في كل مرة. يمكنك إيقاف ذلك في سطر الحالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh Jobs</source>
        <translation>تحديث المهام</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
</context>
<context>
    <name>JobFilter</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>فقط</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>المثبّتة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>المحفوظة</translation>
    </message>
    <message>
        <source>Expires Soon</source>
        <translation>القريبة الانتهاء</translation>
    </message>
    <message>
        <source>With Videos</source>
        <translation>التي فيها فيديو</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>وقت الفتح</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>وقت التحديث</translation>
    </message>
    <message>
        <source>Other or Not Fetched</source>
        <translation>أخرى أو لم تُجلب</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <comment>%1: by how many conditions the jobs are filtered</comment>
        <translation>الحالة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) for what is shown</source>
        <translation>
            <numerusform>لا شروط لما يُعرض</numerusform>
            <numerusform>شرط واحد لما يُعرض</numerusform>
            <numerusform>شرطان لما يُعرض</numerusform>
            <numerusform>%n شروط لما يُعرض</numerusform>
            <numerusform>%n شرطًا لما يُعرض</numerusform>
            <numerusform>%n شرط لما يُعرض</numerusform>
        </translation>
    </message>
    <message>
        <source>Show All Jobs</source>
        <translation>إظهار كل المهام</translation>
    </message>
</context>
<context>
    <name>JobHeader</name>
    <message>
        <source>took %1</source>
        <translation>استغرقت %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <comment>until the service forgets the job</comment>
        <translation>
            <numerusform>بقي أقل من يوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <comment>%1: the user&apos;s own words</comment>
        <translation>الوسوم: %1</translation>
    </message>
</context>
<context>
    <name>JobsPane</name>
    <message>
        <source>Search jobs</source>
        <translation>البحث في المهام</translation>
    </message>
    <message>
        <source>Words, “phrases”, and fields such as status:failed verb:imagine tag:sea seed:123 ar:3:2 has:video before:2026-11-01</source>
        <translation>كلمات، وعبارات بين علامتي اقتباس &quot;…&quot;، وحقول مثل status:failed verb:imagine tag:sea seed:123 ar:3:2 has:video before:2026-11-01</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>لا مهام بعد</translation>
    </message>
    <message>
        <source>No job matches this search</source>
        <translation>لا مهمة تطابق هذا البحث</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n job(s)</source>
        <comment>%1: how many are found, %n: of all</comment>
        <translation>
            <numerusform>%1 من %n مهمة</numerusform>
            <numerusform>%1 من مهمة واحدة</numerusform>
            <numerusform>%1 من مهمتين</numerusform>
            <numerusform>%1 من %n مهام</numerusform>
            <numerusform>%1 من %n مهمة</numerusform>
            <numerusform>%1 من %n مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%n مهام</numerusform>
            <numerusform>%n مهمة</numerusform>
            <numerusform>%n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show All Jobs</source>
        <translation>إظهار كل المهام</translation>
    </message>
    <message>
        <source>No job matches the filter</source>
        <translation>لا مهمة تطابق عامل التصفية</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) selected</source>
        <translation>
            <numerusform>لم تُحدَّد أي مهمة</numerusform>
            <numerusform>مهمة واحدة محددة</numerusform>
            <numerusform>مهمتان محددتان</numerusform>
            <numerusform>%n مهام محددة</numerusform>
            <numerusform>%n مهمة محددة</numerusform>
            <numerusform>%n مهمة محددة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>Show All</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Job JSON</source>
        <translation>نص JSON للمهمة</translation>
    </message>
    <message>
        <source>No answer has come yet.</source>
        <translation>لم يصل أي رد بعد.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy Without Private Data</source>
        <translation>نسخ دون البيانات الخاصة</translation>
    </message>
    <message>
        <source>User and channel numbers, GUIDs, signed links and the reply address are masked</source>
        <translation>تُحجب أرقام المستخدمين والقنوات ومعرّفات GUID والروابط الموقّعة وعنوان الرد</translation>
    </message>
    <message>
        <source>… (%L1 more characters)</source>
        <translation>… (عدد الأحرف الباقية: %L1)</translation>
    </message>
    <message>
        <source>… (%L1 more lines)</source>
        <translation>… (عدد الأسطر الباقية: %L1)</translation>
    </message>
    <message>
        <source>… (%L1 lines without a change)</source>
        <translation>… (عدد الأسطر دون تغيير: %L1)</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>جارٍ التنسيق…</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Waiting for the service</source>
        <translation>في انتظار الخدمة</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>%1: a status, %2: a percentage</comment>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>%1 %2%</source>
        <comment>%1: a status, %2: a percentage</comment>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>قبل %1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>قبل %1 س</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
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
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د و%2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س و%2 د</translation>
    </message>
    <message>
        <source>Enter Token…</source>
        <translation>إدخال رمز الوصول…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Resume Downloads</source>
        <translation>استئناف التنزيلات</translation>
    </message>
    <message>
        <source>next check in %1</source>
        <comment>%1: a duration, such as 12 s</comment>
        <translation>التحقق التالي بعد %1</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لا يجري التحقق منها</translation>
    </message>
    <message>
        <source>Open Job</source>
        <translation>فتح المهمة</translation>
    </message>
    <message>
        <source>Load Directly</source>
        <translation>تحميل مباشر</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Job Viewer – Sample Jobs</source>
        <translation>عينات المهام – Job Viewer</translation>
    </message>
    <message>
        <source>Job Viewer</source>
        <translation>Job Viewer</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Copy Video</source>
        <translation>نسخ الفيديو</translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Loading the job…</source>
        <translation>جارٍ تحميل المهمة…</translation>
    </message>
    <message>
        <source>Copy File</source>
        <translation>نسخ الملف</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>@user</source>
        <comment>in place of somebody&apos;s number</comment>
        <translation>@مستخدم</translation>
    </message>
    <message>
        <source>@role</source>
        <comment>in place of a group&apos;s number</comment>
        <translation>@دور</translation>
    </message>
    <message>
        <source>#channel</source>
        <comment>in place of a channel&apos;s number</comment>
        <translation>#قناة</translation>
    </message>
</context>
<context>
    <name>MediaPane</name>
    <message>
        <source>This job made no pictures and no videos.</source>
        <translation>لم تنتج هذه المهمة صورًا ولا مقاطع فيديو.</translation>
    </message>
    <message>
        <source>The service says: %1</source>
        <extracomment>%1: a text of the service</extracomment>
        <translation>تقول الخدمة: %1</translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation>عرض التفاصيل</translation>
    </message>
</context>
<context>
    <name>MediaRows</name>
    <message>
        <source>not loaded</source>
        <translation>دون تحميل</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>التنزيل موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>قيد التنزيل</translation>
    </message>
    <message>
        <source>downloading %1%</source>
        <translation>قيد التنزيل %1%</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>الملف جاهز</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>لا يوجد ملف</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>تعذّر التنزيل: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a medium and how far it is: &quot;Image 2, ready&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا وكيل</translation>
    </message>
    <message>
        <source>Manual (HTTP)</source>
        <translation>يدوي (HTTP)</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>API &amp;Token…</source>
        <translation>رمز الوصول إلى API…</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>الحساب:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>العنوان:</translation>
    </message>
    <message>
        <source>Prox&amp;y:</source>
        <translation>الوكيل:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>المضيف:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>المنفذ:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>المستخدم:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>كلمة المرور:</translation>
    </message>
    <message>
        <source>The password is kept in the key store of this computer, else for this session only.</source>
        <translation>تُحفظ كلمة المرور في مخزن المفاتيح في هذا الحاسوب، وإلا فلهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>Empty: the service’s own. For another address the token is asked for anew.</source>
        <translation>إذا تُرك فارغًا يُستخدم عنوان الخدمة نفسها. عند استخدام عنوان آخر يُطلب رمز الوصول من جديد.</translation>
    </message>
    <message>
        <source>This is not an address that begins with https, or with http on this computer. It is not used.</source>
        <translation>هذا ليس عنوانًا يبدأ بـ https، أو بـ http على هذا الحاسوب. لن يُستخدم.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Ask for &amp;running jobs every:</source>
        <translation>التحقق من المهام الجارية كل:</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Show in Folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Open Page</source>
        <translation>فتح الصفحة</translation>
    </message>
</context>
<context>
    <name>OpenBar</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Paste a job ID, a link, or any text that holds one</source>
        <translation>ألصق معرّف مهمة أو رابطًا أو أي نص يحوي معرّفًا</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>معرّف المهمة</translation>
    </message>
    <message>
        <source>Open a job</source>
        <translation>فتح مهمة</translation>
    </message>
</context>
<context>
    <name>OpenCommands</name>
    <message>
        <source>There is no text in the clipboard. Copy a job ID, a link, or a job document first.</source>
        <translation>لا نص في الحافظة. انسخ أولًا معرّف مهمة أو رابطًا أو مستند مهمة.</translation>
    </message>
    <message>
        <source>Open Job Documents</source>
        <translation>فتح مستندات مهام</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>فتح مجلد</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) will be asked for, one after the other.</source>
        <translation>
            <numerusform>لن تُطلب أي مهمة.</numerusform>
            <numerusform>ستُطلب مهمة واحدة.</numerusform>
            <numerusform>ستُطلب مهمتان، الواحدة تلو الأخرى.</numerusform>
            <numerusform>ستُطلب %n مهام، الواحدة تلو الأخرى.</numerusform>
            <numerusform>ستُطلب %n مهمة، الواحدة تلو الأخرى.</numerusform>
            <numerusform>ستُطلب %n مهمة، الواحدة تلو الأخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Whole Family</source>
        <translation>فتح العائلة كلها</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>Aspect ratio</source>
        <translation>نسبة الأبعاد</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Niji version</source>
        <translation>إصدار Niji</translation>
    </message>
    <message>
        <source>Stylize</source>
        <translation>الأسلبة</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>الأسلوب</translation>
    </message>
    <message>
        <source>Raw mode</source>
        <translation>الوضع الخام</translation>
    </message>
    <message>
        <source>Chaos</source>
        <translation>الفوضى</translation>
    </message>
    <message>
        <source>Weirdness</source>
        <translation>الغرابة</translation>
    </message>
    <message>
        <source>Experimental look</source>
        <translation>المظهر التجريبي</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>High definition</source>
        <translation>دقة عالية</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Same seed</source>
        <translation>البذرة نفسها</translation>
    </message>
    <message>
        <source>Image weight</source>
        <translation>وزن الصورة</translation>
    </message>
    <message>
        <source>Style reference</source>
        <translation>مرجع الأسلوب</translation>
    </message>
    <message>
        <source>Style weight</source>
        <translation>وزن الأسلوب</translation>
    </message>
    <message>
        <source>Style reference version</source>
        <translation>إصدار مرجع الأسلوب</translation>
    </message>
    <message>
        <source>Character reference</source>
        <translation>مرجع الشخصية</translation>
    </message>
    <message>
        <source>Character weight</source>
        <translation>وزن الشخصية</translation>
    </message>
    <message>
        <source>Omni reference</source>
        <translation>المرجع الشامل</translation>
    </message>
    <message>
        <source>Omni weight</source>
        <translation>وزن المرجع الشامل</translation>
    </message>
    <message>
        <source>Personalization</source>
        <translation>التخصيص</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>الاستبعاد</translation>
    </message>
    <message>
        <source>Seamless tile</source>
        <translation>نقش متكرر بلا فواصل</translation>
    </message>
    <message>
        <source>Stop at percent</source>
        <translation>التوقف عند نسبة</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>عدد مرات التكرار</translation>
    </message>
    <message>
        <source>Draft mode</source>
        <translation>وضع المسودة</translation>
    </message>
    <message>
        <source>Fast mode</source>
        <translation>الوضع السريع</translation>
    </message>
    <message>
        <source>Relax mode</source>
        <translation>الوضع الهادئ</translation>
    </message>
    <message>
        <source>Turbo mode</source>
        <translation>وضع التيربو</translation>
    </message>
    <message>
        <source>Stealth mode</source>
        <translation>الوضع الخفي</translation>
    </message>
    <message>
        <source>Public mode</source>
        <translation>الوضع العام</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>الفيديو</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>التكرار المتواصل</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>الإطار الأخير</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>حجم الدفعة</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a parameter that is a switch</comment>
        <translation>مفعّل</translation>
    </message>
</context>
<context>
    <name>PlainTextView</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>MediaView</name>
    <message>
        <source>Loading %1</source>
        <translation>جارٍ تحميل %1</translation>
    </message>
    <message>
        <source>The service does not tell of this picture. It may lie where the grid’s name leads to: that is a guess.</source>
        <translation>لا تذكر الخدمة هذه الصورة. ربما كانت في المكان الذي يقود إليه اسم ملف الشبكة: وهذا تخمين.</translation>
    </message>
    <message>
        <source>This file is not on the service. It would be loaded from %1, which then learns of it.</source>
        <translation>هذا الملف ليس لدى الخدمة. سيُحمَّل من %1، فيعلم ذلك الموقع بالأمر.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>تحميل</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>width and height in pixels</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>%1: such as 4.2 MB</comment>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1: a duration</comment>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>Its link dies in %1.</source>
        <comment>%1: a duration</comment>
        <translation>ينتهي رابطه بعد %1.</translation>
    </message>
    <message>
        <source>Its link has died.</source>
        <translation>انتهت صلاحية رابطه.</translation>
    </message>
    <message>
        <source>cut from the grid</source>
        <translation>مقتطع من الشبكة</translation>
    </message>
    <message>
        <source>Is cut from the grid when that is here.</source>
        <translation>يُقتطع من الشبكة حين تصل.</translation>
    </message>
    <message>
        <source>The download is paused.</source>
        <translation>التنزيل موقوف مؤقتًا.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>There is nothing at the guessed address. What was cut from the grid stands in for it.</source>
        <translation>لا شيء في العنوان المخمَّن. يحل محله ما اقتُطع من الشبكة.</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Damaged picture</source>
        <translation>صورة تالفة</translation>
    </message>
    <message>
        <source>The file could not be read as a picture. Another program may still be able to show it.</source>
        <translation>تعذّرت قراءة الملف على أنه صورة. ربما استطاع برنامج آخر عرضه.</translation>
    </message>
    <message>
        <source>Too large to show</source>
        <translation>أكبر من أن تُعرض</translation>
    </message>
    <message>
        <source>The picture has %1 pixels, more than this program shows. The file itself is complete.</source>
        <translation>عدد بكسلات الصورة %1، وهو أكثر مما يعرضه هذا البرنامج. الملف نفسه كامل.</translation>
    </message>
    <message>
        <source>Video cannot be played</source>
        <translation>تعذّر تشغيل الفيديو</translation>
    </message>
    <message>
        <source>Open With Another Program</source>
        <translation>فتح ببرنامج آخر</translation>
    </message>
    <message>
        <source>The file could not be read: it may be gone, or belong to somebody else.</source>
        <translation>تعذّرت قراءة الملف: ربما لم يعد موجودًا، أو كان ملكًا لمستخدم آخر.</translation>
    </message>
    <message>
        <source>The video could not be played here. Another program may still be able to.</source>
        <translation>تعذّر تشغيل الفيديو هنا. ربما استطاع برنامج آخر تشغيله.</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>جارٍ فتح الصورة…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>الإطار %1 من %2</translation>
    </message>
    <message>
        <source>Large image</source>
        <translation>صورة كبيرة</translation>
    </message>
    <message>
        <source>This image has %1 pixels. Showing it takes about %2 of memory, more than the limit in the settings.</source>
        <comment>%1: such as 14000 × 14000; %2: such as 1.0 GB</comment>
        <translation>أبعاد هذه الصورة %1 بكسل. يتطلب عرضها نحو %2 من الذاكرة، أي أكثر من الحد المضبوط في الإعدادات.</translation>
    </message>
    <message>
        <source>Show Anyway</source>
        <translation>العرض على أي حال</translation>
    </message>
    <message>
        <source>%1 image</source>
        <comment>%1: a format, such as HEIC</comment>
        <translation>صورة %1</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>ملف نصي</translation>
    </message>
    <message>
        <source>%1 file</source>
        <comment>%1: a format, such as PDF</comment>
        <translation>ملف %1</translation>
    </message>
    <message>
        <source>shown at %1</source>
        <comment>%1: fewer pixels than the file has, such as 6000 × 6000</comment>
        <translation>معروضة بأبعاد %1</translation>
    </message>
    <message>
        <source>Waiting to download.</source>
        <translation>في انتظار التنزيل.</translation>
    </message>
    <message>
        <source>%1 images cannot be shown here. Save the image, or open it with another program.</source>
        <translation>لا يمكن عرض صور %1 هنا. احفظ الصورة أو افتحها ببرنامج آخر.</translation>
    </message>
    <message>
        <source>Text files cannot be shown here. Save the file, or open it with another program.</source>
        <translation>لا يمكن عرض الملفات النصية هنا. احفظ الملف أو افتحه ببرنامج آخر.</translation>
    </message>
    <message>
        <source>Unknown file type</source>
        <translation>نوع ملف غير معروف</translation>
    </message>
    <message>
        <source>Files of this type cannot be shown here. Save the file, or open it with another program.</source>
        <translation>لا يمكن عرض الملفات من هذا النوع هنا. احفظ الملف أو افتحه ببرنامج آخر.</translation>
    </message>
    <message>
        <source>%1 files cannot be shown here. Save the file, or open it with another program.</source>
        <translation>لا يمكن عرض ملفات %1 هنا. احفظ الملف أو افتحه ببرنامج آخر.</translation>
    </message>
    <message>
        <source>This video cannot be shown here: it is damaged, or its format is not supported. Save it, or open it with another program.</source>
        <translation>لا يمكن عرض هذا الفيديو هنا: إما أنه تالف أو أن صيغته غير مدعومة. احفظه أو افتحه ببرنامج آخر.</translation>
    </message>
    <message>
        <source>Videos need the library libmpv, which is missing or could not be loaded. Install it and restart Job Viewer, or open the video with another program.</source>
        <translation>تحتاج الفيديوهات إلى مكتبة libmpv، وهي غير موجودة أو تعذر تحميلها. ثبّتها وأعد تشغيل Job Viewer، أو افتح الفيديو ببرنامج آخر.</translation>
    </message>
    <message>
        <source>The server no longer has this file.</source>
        <translation>لم يعد هذا الملف على الخادم.</translation>
    </message>
    <message>
        <source>If you load it directly, the file’s own server sees this computer’s network address.</source>
        <translation>إذا حمّلته مباشرة فسيرى خادم الملف عنوان هذا الحاسوب على الشبكة.</translation>
    </message>
    <message>
        <source>Always load directly when the service fails</source>
        <extracomment>below the button &quot;Load Directly&quot;</extracomment>
        <translation>التحميل المباشر دائمًا عند فشل الخدمة</translation>
    </message>
</context>
<context>
    <name>ProgramCommands</name>
    <message>
        <source>The sample jobs could not be started.</source>
        <translation>تعذّر تشغيل عينات المهام.</translation>
    </message>
    <message>
        <source>Diagnostics copied. There is nothing private in them.</source>
        <translation>تم نسخ معلومات التشخيص. ليس فيها شيء خاص.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Nothing has been logged.</source>
        <translation>لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>About Job Viewer</source>
        <translation>حول Job Viewer</translation>
    </message>
    <message>
        <source>This sample shows what is seen with a wrong token. The sample jobs themselves need none.</source>
        <translation>يوضّح هذا المثال ما يظهر عندما يكون الرمز خاطئًا. أما عينات المهام نفسها فلا تحتاج إلى رمز.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made with Qt %1.</source>
        <translation>برنامج حر برخصة MIT، أُعِدَّ باستخدام Qt %1.</translation>
    </message>
    <message>
        <source>What the service cannot fetch is now loaded from its own server, which sees this computer’s network address.</source>
        <translation>ما لا تستطيع الخدمة جلبه يُحمَّل الآن من خادمه، الذي يرى عنوان هذا الحاسوب على الشبكة.</translation>
    </message>
    <message>
        <source>Files are loaded directly only when you say so.</source>
        <translation>لا تُحمَّل الملفات مباشرة إلا عندما تطلب ذلك.</translation>
    </message>
    <message>
        <source>Job Viewer %1

See what your jobs made, and keep it. It only reads: it never starts, changes or pays for anything.

Not made by Midjourney, Discord or useapi.net.</source>
        <translation>Job Viewer %1

شاهد ما أنتجته مهامك واحتفظ به. إنه يقرأ فقط: لا يبدأ شيئًا ولا يغيّره ولا يدفع ثمنه أبدًا.

ليس من صنع Midjourney أو Discord أو useapi.net.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>%1: %2</source>
        <comment>%1: such as Image 2, %2: one or more sentences</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file is damaged; it was kept unchanged.</source>
        <translation>الملف تالف؛ أُبقي كما هو دون تغيير.</translation>
    </message>
    <message>
        <source>The file has no end marker; it was kept unchanged.</source>
        <translation>لا علامة نهاية في الملف؛ أُبقي كما هو دون تغيير.</translation>
    </message>
    <message>
        <source>The file has extra data at its end; it was kept unchanged.</source>
        <translation>في نهاية الملف بيانات زائدة؛ أُبقي كما هو دون تغيير.</translation>
    </message>
    <message>
        <source>The file does not have the size that the job says; it was kept unchanged.</source>
        <translation>حجم الملف يختلف عما تذكره المهمة؛ أُبقي كما هو دون تغيير.</translation>
    </message>
    <message>
        <source>The file is not of the type that its name says; it was kept unchanged.</source>
        <translation>نوع الملف يختلف عما يدل عليه اسمه؛ أُبقي كما هو دون تغيير.</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) with remarks.</source>
        <translation>
            <numerusform>لا ملفات أخرى بملاحظات.</numerusform>
            <numerusform>ملف آخر بملاحظات.</numerusform>
            <numerusform>ملفان آخران بملاحظات.</numerusform>
            <numerusform>%n ملفات أخرى بملاحظات.</numerusform>
            <numerusform>%n ملفًا آخر بملاحظات.</numerusform>
            <numerusform>%n ملف آخر بملاحظات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>لم يُحفظ أي ملف</numerusform>
            <numerusform>حُفظ ملف واحد</numerusform>
            <numerusform>حُفظ ملفان</numerusform>
            <numerusform>حُفظت %n ملفات</numerusform>
            <numerusform>حُفظ %n ملفًا</numerusform>
            <numerusform>حُفظ %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 jobs done, %3, %4 received</source>
        <comment>%3: n files saved; %4: a size such as 4.2 MB</comment>
        <translation>المهام المنجزة: %1 من %2، %3، المستلَم: %4</translation>
    </message>
</context>
<context>
    <name>SaveCommands</name>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>لا يوجد ما يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Save Frame</source>
        <translation>حفظ الإطار</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>حفظ الكل</translation>
    </message>
    <message>
        <source>Save Selected</source>
        <translation>حفظ المحدد</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>لا يوجد ما يُصدَّر بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Save All of %n Job(s)</source>
        <translation>
            <numerusform>حفظ كل محتوى المهام</numerusform>
            <numerusform>حفظ كل محتوى مهمة واحدة</numerusform>
            <numerusform>حفظ كل محتوى مهمتين</numerusform>
            <numerusform>حفظ كل محتوى %n مهام</numerusform>
            <numerusform>حفظ كل محتوى %n مهمة</numerusform>
            <numerusform>حفظ كل محتوى %n مهمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveFields</name>
    <message>
        <source>&amp;Text file with prompt, parameters and seed beside each</source>
        <translation>ملف نصي بجانب كل ملف، فيه الموجّه والمعاملات والبذرة</translation>
    </message>
    <message>
        <source>The job’s &amp;document (job.json)</source>
        <translation>مستند المهمة (job.json)</translation>
    </message>
    <message>
        <source>For s&amp;haring: nothing private in names, documents and files</source>
        <translation>للمشاركة: دون أي بيانات خاصة في الأسماء والمستندات والملفات</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Name of the file that is shown</source>
        <translation>اسم الملف المعروض</translation>
    </message>
    <message>
        <source>Takes the metadata out of pictures and videos without touching what they show, and masks private data in the text file and the document.</source>
        <translation>يزيل البيانات الوصفية من الصور ومقاطع الفيديو دون المساس بما تعرضه، ويحجب البيانات الخاصة في الملف النصي والمستند.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation>الأسماء:</translation>
    </message>
    <message>
        <source>Such as:</source>
        <translation>مثال:</translation>
    </message>
    <message>
        <source>Also save:</source>
        <translation>يُحفظ أيضًا:</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>إدراج حقل</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>استعادة القالب الأصلي</translation>
    </message>
    <message>
        <source>Choose a Folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>اختر مجلدًا.</translation>
    </message>
    <message>
        <source>Not known, and kept as it is: %1</source>
        <translation>غير معروف، ويبقى كما هو: %1</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>Kind of job</source>
        <translation>نوع المهمة</translation>
    </message>
    <message>
        <source>Beginning of the prompt</source>
        <translation>بداية الموجّه</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Name of the medium</source>
        <translation>اسم العنصر</translation>
    </message>
    <message>
        <source>Kind of medium</source>
        <translation>نوع العنصر</translation>
    </message>
    <message>
        <source>Number of the medium</source>
        <translation>رقم العنصر</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Short code of the job</source>
        <translation>الرمز المختصر للمهمة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>&amp;Keep all media of jobs that have ended</source>
        <translation>الاحتفاظ بكل وسائط المهام المنتهية</translation>
    </message>
    <message>
        <source>Room for downloaded media</source>
        <translation>المساحة المخصصة للوسائط المنزّلة</translation>
    </message>
    <message>
        <source>&amp;Room for downloaded media:</source>
        <translation>المساحة المخصصة للوسائط المنزّلة:</translation>
    </message>
    <message>
        <source>What was looked at longest ago makes room first. What you saved is never touched.</source>
        <translation>يُحذف أولًا ما مضى على عرضه أطول وقت. أما ما حفظته فلا يُمَس أبدًا.</translation>
    </message>
    <message>
        <source>When you save</source>
        <translation>عند الحفظ</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <comment>gigabytes</comment>
        <translation>%1 غ.ب</translation>
    </message>
    <message>
        <source>Load &amp;directly what the service cannot fetch</source>
        <translation>تحميل ما لا تستطيع الخدمة جلبه &amp;مباشرة</translation>
    </message>
    <message>
        <source>The file’s own server then sees this computer’s network address.</source>
        <translation>يرى خادم الملف عندئذ عنوان هذا الحاسوب على الشبكة.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>%n file(s) could not be saved:</source>
        <translation>
            <numerusform>لم يتعذّر حفظ أي ملف:</numerusform>
            <numerusform>تعذّر حفظ ملف واحد:</numerusform>
            <numerusform>تعذّر حفظ ملفين:</numerusform>
            <numerusform>تعذّر حفظ %n ملفات:</numerusform>
            <numerusform>تعذّر حفظ %n ملفًا:</numerusform>
            <numerusform>تعذّر حفظ %n ملف:</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language of this translation, such as de</comment>
        <translation>ar</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>وقت الإنشاء:</translation>
    </message>
    <message>
        <source>Updated:</source>
        <translation>آخر تحديث:</translation>
    </message>
    <message>
        <source>Seed:</source>
        <translation>البذرة:</translation>
    </message>
    <message>
        <source>Job ID:</source>
        <translation>معرّف المهمة:</translation>
    </message>
    <message>
        <source>Document of the job</source>
        <translation>مستند المهمة</translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) were left out.</source>
        <translation>
            <numerusform>لم يُترك أي جزء آخر.</numerusform>
            <numerusform>تُرك جزء واحد آخر.</numerusform>
            <numerusform>تُرك جزآن آخران.</numerusform>
            <numerusform>تُركت %n أجزاء أخرى.</numerusform>
            <numerusform>تُرك %n جزءًا آخر.</numerusform>
            <numerusform>تُرك %n جزء آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new job(s)</source>
        <translation>
            <numerusform>لا مهام جديدة</numerusform>
            <numerusform>مهمة جديدة واحدة</numerusform>
            <numerusform>مهمتان جديدتان</numerusform>
            <numerusform>%n مهام جديدة</numerusform>
            <numerusform>%n مهمة جديدة</numerusform>
            <numerusform>%n مهمة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer answer(s)</source>
        <translation>
            <numerusform>لا ردود أحدث</numerusform>
            <numerusform>رد واحد أحدث</numerusform>
            <numerusform>ردّان أحدث</numerusform>
            <numerusform>%n ردود أحدث</numerusform>
            <numerusform>%n ردًا أحدث</numerusform>
            <numerusform>%n رد أحدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known job(s)</source>
        <translation>
            <numerusform>لا مهام معروفة</numerusform>
            <numerusform>مهمة معروفة واحدة</numerusform>
            <numerusform>مهمتان معروفتان</numerusform>
            <numerusform>%n مهام معروفة</numerusform>
            <numerusform>%n مهمة معروفة</numerusform>
            <numerusform>%n مهمة معروفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>لم يُقرأ أي ملف</numerusform>
            <numerusform>قُرئ ملف واحد</numerusform>
            <numerusform>قُرئ ملفان</numerusform>
            <numerusform>قُرئت %n ملفات</numerusform>
            <numerusform>قُرئ %n ملفًا</numerusform>
            <numerusform>قُرئ %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>no job found</source>
        <translation>لم يُعثر على أي مهمة</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>أُوقف الاستيراد.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>%1: such as 12 files read, %2: such as 10 new jobs, 2 known jobs</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) held no job.</source>
        <translation>
            <numerusform>لا ملفات بلا مهام.</numerusform>
            <numerusform>ملف واحد لا يحوي أي مهمة.</numerusform>
            <numerusform>ملفان لا يحويان أي مهمة.</numerusform>
            <numerusform>%n ملفات لا تحوي أي مهمة.</numerusform>
            <numerusform>%n ملفًا لا يحوي أي مهمة.</numerusform>
            <numerusform>%n ملف لا يحوي أي مهمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, or are damaged or too large:</source>
        <translation>
            <numerusform>لم تتعذّر قراءة أي ملف:</numerusform>
            <numerusform>ملف واحد تعذّرت قراءته، أو هو تالف أو أكبر من اللازم:</numerusform>
            <numerusform>ملفان تعذّرت قراءتهما، أو هما تالفان أو أكبر من اللازم:</numerusform>
            <numerusform>%n ملفات تعذّرت قراءتها، أو هي تالفة أو أكبر من اللازم:</numerusform>
            <numerusform>%n ملفًا تعذّرت قراءتها، أو هي تالفة أو أكبر من اللازم:</numerusform>
            <numerusform>%n ملف تعذّرت قراءتها، أو هي تالفة أو أكبر من اللازم:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be exported to “%1”. %2</source>
        <comment>%1: a folder, %2: a sentence</comment>
        <translation>لم يُصدَّر كل شيء إلى «%1». %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) exported.</source>
        <translation>
            <numerusform>لم تُصدَّر أي مهمة.</numerusform>
            <numerusform>صُدِّرت مهمة واحدة.</numerusform>
            <numerusform>صُدِّرت مهمتان.</numerusform>
            <numerusform>صُدِّرت %n مهام.</numerusform>
            <numerusform>صُدِّرت %n مهمة.</numerusform>
            <numerusform>صُدِّرت %n مهمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room left for the archive of your jobs. Free some space: it is tried again every few seconds, and until then what comes is only in memory.</source>
        <translation>لم تبق مساحة لأرشيف مهامك. أخلِ بعض المساحة: تُعاد المحاولة كل بضع ثوانٍ، وحتى ذلك الحين يبقى ما يصل في الذاكرة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) removed. Files that you saved stay where they are.</source>
        <translation>
            <numerusform>لم تُزَل أي مهمة. تبقى الملفات التي حفظتها في مكانها.</numerusform>
            <numerusform>أُزيلت مهمة واحدة. تبقى الملفات التي حفظتها في مكانها.</numerusform>
            <numerusform>أُزيلت مهمتان. تبقى الملفات التي حفظتها في مكانها.</numerusform>
            <numerusform>أُزيلت %n مهام. تبقى الملفات التي حفظتها في مكانها.</numerusform>
            <numerusform>أُزيلت %n مهمة. تبقى الملفات التي حفظتها في مكانها.</numerusform>
            <numerusform>أُزيلت %n مهمة. تبقى الملفات التي حفظتها في مكانها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 saved as “%2”.</source>
        <comment>%1: such as Image 2</comment>
        <translation>تم حفظ %1 باسم «%2».</translation>
    </message>
    <message>
        <source>The frame could not be saved. %1</source>
        <comment>%1: a sentence</comment>
        <translation>تعذّر حفظ الإطار. %1</translation>
    </message>
    <message>
        <source>Frame saved as “%1”.</source>
        <translation>تم حفظ الإطار باسم «%1».</translation>
    </message>
    <message>
        <source>There is no room left on the disk. The downloads wait until you have made some and resume them.</source>
        <translation>لم تبق مساحة على القرص. تنتظر التنزيلات حتى تُخلي بعض المساحة وتستأنفها.</translation>
    </message>
    <message>
        <source>The disk refuses what is downloaded. The downloads wait until it takes files again and you resume them.</source>
        <translation>يرفض القرص ما يُنزَّل. تنتظر التنزيلات حتى يقبل الملفات من جديد وتستأنفها.</translation>
    </message>
    <message>
        <source>%1 could not be saved. %2</source>
        <comment>%1: such as Image 2, %2: a sentence</comment>
        <translation>تعذّر حفظ %1. %2</translation>
    </message>
    <message>
        <source>The key store of this computer did not give out the API token. It may be locked. Unlock it and start again, or enter the token for this session.</source>
        <translation>لم يسلّم مخزن المفاتيح في هذا الحاسوب رمز الوصول إلى API. ربما كان مقفلًا. افتح قفله وشغّل البرنامج من جديد، أو أدخل رمز الوصول لهذه الجلسة.</translation>
    </message>
    <message>
        <source>The key store of this computer did not answer in time; it may be locked. Unlock it and start again, or enter the API token for this session.</source>
        <translation>لم يجب مخزن المفاتيح في هذا الحاسوب في الوقت المتاح؛ ربما كان مقفلًا. افتح قفله وشغّل البرنامج من جديد، أو أدخل رمز الوصول إلى API لهذه الجلسة.</translation>
    </message>
    <message>
        <source>There is no key store on this computer. The API token is used for this session only.</source>
        <translation>لا يوجد مخزن مفاتيح في هذا الحاسوب. يُستخدم رمز الوصول إلى API لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The key store of this computer did not answer in time. The API token is used for this session only.</source>
        <translation>لم يجب مخزن المفاتيح في هذا الحاسوب في الوقت المتاح. يُستخدم رمز الوصول إلى API لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The key store of this computer did not take the API token. It is used for this session only.</source>
        <translation>لم يقبل مخزن المفاتيح في هذا الحاسوب رمز الوصول إلى API. يُستخدم لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The API token may still be in the key store of this computer: it did not say that it is gone.</source>
        <translation>ربما لا يزال رمز الوصول إلى API في مخزن المفاتيح في هذا الحاسوب: فهو لم يؤكد إزالته.</translation>
    </message>
    <message>
        <source>The service knows this token. No job is running.</source>
        <translation>الخدمة تعرف رمز الوصول هذا. لا مهام جارية.</translation>
    </message>
    <message numerus="yes">
        <source>The service knows this token. %n job(s) running.</source>
        <translation>
            <numerusform>الخدمة تعرف رمز الوصول هذا. لا مهام جارية.</numerusform>
            <numerusform>الخدمة تعرف رمز الوصول هذا. مهمة واحدة جارية.</numerusform>
            <numerusform>الخدمة تعرف رمز الوصول هذا. مهمتان جاريتان.</numerusform>
            <numerusform>الخدمة تعرف رمز الوصول هذا. %n مهام جارية.</numerusform>
            <numerusform>الخدمة تعرف رمز الوصول هذا. %n مهمة جارية.</numerusform>
            <numerusform>الخدمة تعرف رمز الوصول هذا. %n مهمة جارية.</numerusform>
        </translation>
    </message>
    <message>
        <source>No job is running now.</source>
        <translation>لا مهام جارية الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n running job(s) opened.</source>
        <translation>
            <numerusform>لم تُفتح أي مهمة جارية.</numerusform>
            <numerusform>فُتحت مهمة جارية واحدة.</numerusform>
            <numerusform>فُتحت مهمتان جاريتان.</numerusform>
            <numerusform>فُتحت %n مهام جارية.</numerusform>
            <numerusform>فُتحت %n مهمة جارية.</numerusform>
            <numerusform>فُتحت %n مهمة جارية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) have ended</source>
        <translation>
            <numerusform>لم تنتهِ أي مهمة</numerusform>
            <numerusform>انتهت مهمة واحدة</numerusform>
            <numerusform>انتهت مهمتان</numerusform>
            <numerusform>انتهت %n مهام</numerusform>
            <numerusform>انتهت %n مهمة</numerusform>
            <numerusform>انتهت %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a button that shows the job</comment>
        <translation>عرض</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) left out: there is no answer that could be read.</source>
        <translation>
            <numerusform>لم تُستبعد أي مهمة.</numerusform>
            <numerusform>استُبعدت مهمة واحدة: لا رد لها يمكن قراءته.</numerusform>
            <numerusform>استُبعدت مهمتان: لا رد لهما يمكن قراءته.</numerusform>
            <numerusform>استُبعدت %n مهام: لا رد لها يمكن قراءته.</numerusform>
            <numerusform>استُبعدت %n مهمة: لا رد لها يمكن قراءته.</numerusform>
            <numerusform>استُبعدت %n مهمة: لا رد لها يمكن قراءته.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive of your jobs cannot be read or written now. It is tried again every few seconds; until then what comes is only in memory.</source>
        <translation>تتعذّر حاليًا القراءة من أرشيف مهامك أو الكتابة فيه. تُعاد المحاولة كل بضع ثوانٍ؛ وحتى ذلك الحين يبقى ما يصل في الذاكرة فقط.</translation>
    </message>
    <message>
        <source>A newer version of Job Viewer made the archive of your jobs. It is left as it is: its jobs are not shown, and what you do now is not kept. Use the newer version.</source>
        <translation>أنشأ إصدارٌ أحدث من Job Viewer أرشيفَ مهامك. يُترك كما هو: لا تُعرض مهامه، ولا يُحفظ ما تفعله الآن. استخدم الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>A change could not be kept in the archive of your jobs: its database refuses it.</source>
        <translation>تعذّر حفظ تغيير في أرشيف مهامك: قاعدة بياناته ترفضه.</translation>
    </message>
    <message>
        <source>“%1”: %2. %3 What was fetched before is still shown.</source>
        <comment>%1: the beginning of a job&apos;s prompt, %2: such as Job has expired, %3: a sentence</comment>
        <translation>«%1»: %2. %3 يبقى معروضًا ما جُلب من قبل.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>لا جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>files, at the end of a list of names</comment>
        <translation>
            <numerusform>لا ملفات أخرى</numerusform>
            <numerusform>ملف آخر</numerusform>
            <numerusform>ملفان آخران</numerusform>
            <numerusform>%n ملفات أخرى</numerusform>
            <numerusform>%n ملفًا آخر</numerusform>
            <numerusform>%n ملف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be saved to “%1”. %2</source>
        <comment>%1: a folder, %2: a sentence</comment>
        <translation>تعذّر حفظ كل شيء في «%1». %2</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>لم يُحفظ شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n media file(s) saved.</source>
        <translation>
            <numerusform>لم يُحفظ أي ملف وسائط.</numerusform>
            <numerusform>حُفظ: ملف وسائط واحد.</numerusform>
            <numerusform>حُفظ: ملفا وسائط.</numerusform>
            <numerusform>حُفظ: %n ملفات وسائط.</numerusform>
            <numerusform>حُفظ: %n ملفًا من الوسائط.</numerusform>
            <numerusform>حُفظ: %n ملف وسائط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document(s) of %n job(s) saved.</source>
        <translation>
            <numerusform>لم يُحفظ أي مستند.</numerusform>
            <numerusform>حُفظ: مستند مهمة واحدة.</numerusform>
            <numerusform>حُفظ: مستندا مهمتين.</numerusform>
            <numerusform>حُفظ: مستندات %n مهام.</numerusform>
            <numerusform>حُفظ: مستندات %n مهمة.</numerusform>
            <numerusform>حُفظ: مستندات %n مهمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 saved.</source>
        <comment>%1: such as 5 media files, %2: such as the document of 1 job</comment>
        <translation>حُفظ: %1 و%2.</translation>
    </message>
    <message numerus="yes">
        <source>%n media file(s)</source>
        <translation>
            <numerusform>لا ملفات وسائط</numerusform>
            <numerusform>ملف وسائط واحد</numerusform>
            <numerusform>ملفا وسائط</numerusform>
            <numerusform>%n ملفات وسائط</numerusform>
            <numerusform>%n ملفًا من الوسائط</numerusform>
            <numerusform>%n ملف وسائط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the document(s) of %n job(s)</source>
        <comment>after: 5 media files and</comment>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند مهمة واحدة</numerusform>
            <numerusform>مستندا مهمتين</numerusform>
            <numerusform>مستندات %n مهام</numerusform>
            <numerusform>مستندات %n مهمة</numerusform>
            <numerusform>مستندات %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>The job could not be saved to “%1”. %2</source>
        <comment>%1: a folder, %2: a sentence</comment>
        <translation>تعذر حفظ المهمة في «%1». %2</translation>
    </message>
    <message>
        <source>The jobs could not be saved to “%1”. %2</source>
        <comment>%1: a folder, %2: a sentence</comment>
        <translation>تعذر حفظ المهام في «%1». %2</translation>
    </message>
    <message>
        <source>Nothing could be exported to “%1”. %2</source>
        <comment>%1: a folder, %2: a sentence</comment>
        <translation>تعذر تصدير أي شيء إلى «%1». %2</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) cut from the grid were not saved; select one and choose Save.</source>
        <translation>
            <numerusform>لم تُترك أي صورة.</numerusform>
            <numerusform>لم تُحفظ صورة واحدة مقتطعة من الشبكة؛ حدِّد واحدة واختر «حفظ».</numerusform>
            <numerusform>لم تُحفظ صورتان مقتطعة من الشبكة؛ حدِّد واحدة واختر «حفظ».</numerusform>
            <numerusform>لم تُحفظ %n صور مقتطعة من الشبكة؛ حدِّد واحدة واختر «حفظ».</numerusform>
            <numerusform>لم تُحفظ %n صورة مقتطعة من الشبكة؛ حدِّد واحدة واختر «حفظ».</numerusform>
            <numerusform>لم تُحفظ %n صورة مقتطعة من الشبكة؛ حدِّد واحدة واختر «حفظ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) cut from the grid were not saved: the grid shows them.</source>
        <translation>
            <numerusform>لم تُترك أي صورة.</numerusform>
            <numerusform>لم تُحفظ صورة واحدة مقتطعة من الشبكة: الشبكة تعرضها.</numerusform>
            <numerusform>لم تُحفظ صورتان مقتطعة من الشبكة: الشبكة تعرضها.</numerusform>
            <numerusform>لم تُحفظ %n صور مقتطعة من الشبكة: الشبكة تعرضها.</numerusform>
            <numerusform>لم تُحفظ %n صورة مقتطعة من الشبكة: الشبكة تعرضها.</numerusform>
            <numerusform>لم تُحفظ %n صورة مقتطعة من الشبكة: الشبكة تعرضها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) that the service does not list were not saved; load one and choose Save.</source>
        <translation>
            <numerusform>لم تُترك أي صورة.</numerusform>
            <numerusform>لم تُحفظ صورة واحدة لا تذكرها الخدمة؛ حمِّل واحدة واختر «حفظ».</numerusform>
            <numerusform>لم تُحفظ صورتان لا تذكرها الخدمة؛ حمِّل واحدة واختر «حفظ».</numerusform>
            <numerusform>لم تُحفظ %n صور لا تذكرها الخدمة؛ حمِّل واحدة واختر «حفظ».</numerusform>
            <numerusform>لم تُحفظ %n صورة لا تذكرها الخدمة؛ حمِّل واحدة واختر «حفظ».</numerusform>
            <numerusform>لم تُحفظ %n صورة لا تذكرها الخدمة؛ حمِّل واحدة واختر «حفظ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) that the service does not list were not saved: their addresses are guesses.</source>
        <translation>
            <numerusform>لم تُترك أي صورة.</numerusform>
            <numerusform>لم تُحفظ صورة واحدة لا تذكرها الخدمة: عناوينها مخمَّنة.</numerusform>
            <numerusform>لم تُحفظ صورتان لا تذكرها الخدمة: عناوينها مخمَّنة.</numerusform>
            <numerusform>لم تُحفظ %n صور لا تذكرها الخدمة: عناوينها مخمَّنة.</numerusform>
            <numerusform>لم تُحفظ %n صورة لا تذكرها الخدمة: عناوينها مخمَّنة.</numerusform>
            <numerusform>لم تُحفظ %n صورة لا تذكرها الخدمة: عناوينها مخمَّنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source image(s) were not saved; load one and choose Save.</source>
        <translation>
            <numerusform>لا صور مصدرية.</numerusform>
            <numerusform>لم تُحفظ صورة مصدرية واحدة؛ حمِّل واحدة واختر «حفظ».</numerusform>
            <numerusform>لم تُحفظ صورتان مصدريتان؛ حمِّل واحدة واختر «حفظ».</numerusform>
            <numerusform>لم تُحفظ %n صور مصدرية؛ حمِّل واحدة واختر «حفظ».</numerusform>
            <numerusform>لم تُحفظ %n صورة مصدرية؛ حمِّل واحدة واختر «حفظ».</numerusform>
            <numerusform>لم تُحفظ %n صورة مصدرية؛ حمِّل واحدة واختر «حفظ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source image(s) were not saved: the job did not make them.</source>
        <translation>
            <numerusform>لا صور مصدرية.</numerusform>
            <numerusform>لم تُحفظ صورة مصدرية واحدة: لم تنتجها المهمة.</numerusform>
            <numerusform>لم تُحفظ صورتان مصدريتان: لم تنتجها المهمة.</numerusform>
            <numerusform>لم تُحفظ %n صور مصدرية: لم تنتجها المهمة.</numerusform>
            <numerusform>لم تُحفظ %n صورة مصدرية: لم تنتجها المهمة.</numerusform>
            <numerusform>لم تُحفظ %n صورة مصدرية: لم تنتجها المهمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preview(s) were not saved: the job was still running.</source>
        <translation>
            <numerusform>لا معاينات.</numerusform>
            <numerusform>لم تُحفظ معاينة واحدة: كانت المهمة لا تزال جارية.</numerusform>
            <numerusform>لم تُحفظ معاينتان: كانت المهمة لا تزال جارية.</numerusform>
            <numerusform>لم تُحفظ %n معاينات: كانت المهمة لا تزال جارية.</numerusform>
            <numerusform>لم تُحفظ %n معاينة: كانت المهمة لا تزال جارية.</numerusform>
            <numerusform>لم تُحفظ %n معاينة: كانت المهمة لا تزال جارية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>لا يمكن قراءة الملف «%1».</translation>
    </message>
    <message>
        <source>Read: %1.</source>
        <comment>%1: such as 10 new jobs, 2 known jobs</comment>
        <translation>قُرئ: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be written to the archive. Open them again when the archive can be written.</source>
        <translation>
            <numerusform>كُتبت كل المهام.</numerusform>
            <numerusform>تعذرت كتابة مهمة واحدة في الأرشيف. افتحها مرة أخرى حين تمكن الكتابة فيه.</numerusform>
            <numerusform>تعذرت كتابة مهمتين في الأرشيف. افتحها مرة أخرى حين تمكن الكتابة فيه.</numerusform>
            <numerusform>تعذرت كتابة %n مهام في الأرشيف. افتحها مرة أخرى حين تمكن الكتابة فيه.</numerusform>
            <numerusform>تعذرت كتابة %n مهمة في الأرشيف. افتحها مرة أخرى حين تمكن الكتابة فيه.</numerusform>
            <numerusform>تعذرت كتابة %n مهمة في الأرشيف. افتحها مرة أخرى حين تمكن الكتابة فيه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive of your jobs was damaged.</source>
        <translation>كان أرشيف مهامك تالفًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were recovered.</source>
        <translation>
            <numerusform>لم تُستعد أي مهمة.</numerusform>
            <numerusform>استُعيدت مهمة واحدة.</numerusform>
            <numerusform>استُعيدت مهمتان.</numerusform>
            <numerusform>استُعيدت %n مهام.</numerusform>
            <numerusform>استُعيدت %n مهمة.</numerusform>
            <numerusform>استُعيدت %n مهمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be read.</source>
        <translation>
            <numerusform>قُرئت كل المهام.</numerusform>
            <numerusform>تعذرت قراءة مهمة واحدة.</numerusform>
            <numerusform>تعذرت قراءة مهمتين.</numerusform>
            <numerusform>تعذرت قراءة %n مهام.</numerusform>
            <numerusform>تعذرت قراءة %n مهمة.</numerusform>
            <numerusform>تعذرت قراءة %n مهمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the recovered job(s) lost their document; refresh them to get it again.</source>
        <translation>
            <numerusform>لم تفقد أي مهمة مستندها.</numerusform>
            <numerusform>فقدت مهمة واحدة من المستعادة مستندها؛ حدِّثها للحصول عليه.</numerusform>
            <numerusform>فقدت مهمتان من المستعادة مستنديهما؛ حدِّثهما للحصول عليهما.</numerusform>
            <numerusform>فقدت %n مهام من المستعادة مستنداتها؛ حدِّثها للحصول عليها.</numerusform>
            <numerusform>فقدت %n مهمة من المستعادة مستنداتها؛ حدِّثها للحصول عليها.</numerusform>
            <numerusform>فقدت %n مهمة من المستعادة مستنداتها؛ حدِّثها للحصول عليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as “%1”.</source>
        <comment>%1: a file&apos;s name</comment>
        <translation>أُبقي الملف التالف باسم «%1».</translation>
    </message>
    <message>
        <source>Job Viewer did not close properly last time. The job that it was showing was not reopened.</source>
        <translation>لم يُغلق Job Viewer على نحو سليم في المرة الأخيرة. لم تُفتح المهمة التي كان يعرضها من جديد.</translation>
    </message>
    <message>
        <source>The archive of your jobs is missing or empty, so a new one was created. Images and videos that were downloaded before are kept. If you have a backup of archive.db, quit and restore it.</source>
        <translation>أرشيف مهامك مفقود أو فارغ، لذلك أُنشئ أرشيف جديد. الصور والفيديوهات المنزَّلة سابقًا محفوظة. إن كانت لديك نسخة احتياطية من archive.db فأغلق البرنامج واستعدها.</translation>
    </message>
    <message>
        <source>Refreshing was stopped.</source>
        <translation>أُوقف التحديث.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) refreshed.</source>
        <translation>
            <numerusform>لم تُحدَّث أي مهمة.</numerusform>
            <numerusform>حُدِّثت مهمة واحدة.</numerusform>
            <numerusform>حُدِّثت مهمتان.</numerusform>
            <numerusform>حُدِّثت %n مهام.</numerusform>
            <numerusform>حُدِّثت %n مهمة.</numerusform>
            <numerusform>حُدِّثت %n مهمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be refreshed.</source>
        <translation>
            <numerusform>لم يتعذر تحديث أي مهمة.</numerusform>
            <numerusform>تعذر تحديث مهمة واحدة.</numerusform>
            <numerusform>تعذر تحديث مهمتين.</numerusform>
            <numerusform>تعذر تحديث %n مهام.</numerusform>
            <numerusform>تعذر تحديث %n مهمة.</numerusform>
            <numerusform>تعذر تحديث %n مهمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were not requested.</source>
        <translation>
            <numerusform>طُلبت كل المهام.</numerusform>
            <numerusform>لم تُطلب مهمة واحدة.</numerusform>
            <numerusform>لم تُطلب مهمتان.</numerusform>
            <numerusform>لم تُطلب %n مهام.</numerusform>
            <numerusform>لم تُطلب %n مهمة.</numerusform>
            <numerusform>لم تُطلب %n مهمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%n مهام</numerusform>
            <numerusform>%n مهمة</numerusform>
            <numerusform>%n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>The job %1 could not be read from the archive of your jobs. Paste its ID to request it again.</source>
        <translation>تعذرت قراءة المهمة %1 من أرشيف مهامك. الصق معرّفها لطلبها من جديد.</translation>
    </message>
    <message>
        <source>Changes that do not belong to this archive were found beside it. They were moved to %1. The archive itself is unchanged. If you restored a backup, you do not need that file.</source>
        <translation>وُجدت بجانب هذا الأرشيف تغييرات لا تخصه، فنُقلت إلى %1. الأرشيف نفسه لم يتغير. إذا كنت قد استعدت نسخة احتياطية فلست بحاجة إلى ذلك الملف.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>&amp;Media</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>الخدمة</translation>
    </message>
</context>
<context>
    <name>ShareCommands</name>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>There is no picture to copy yet.</source>
        <translation>لا توجد صورة للنسخ بعد.</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation>تم نسخ الصورة.</translation>
    </message>
    <message>
        <source>Video copied, and the frame that is shown.</source>
        <translation>تم نسخ الفيديو والإطار المعروض.</translation>
    </message>
    <message>
        <source>The link holds a long number that leads to the account’s name and e-mail address. The browser keeps it in its history. Open it all the same?</source>
        <translation>يحوي الرابط رقمًا طويلًا يقود إلى اسم صاحب الحساب وعنوان بريده الإلكتروني، ويبقى في محفوظات المتصفح. هل تريد فتحه مع ذلك؟</translation>
    </message>
    <message>
        <source>The link could not be opened.</source>
        <translation>تعذّر فتح الرابط.</translation>
    </message>
    <message>
        <source>The folder could not be shown: %1</source>
        <translation>تعذّر إظهار المجلد: %1</translation>
    </message>
    <message>
        <source>No other program could be started for this file.</source>
        <translation>تعذّر تشغيل برنامج آخر لهذا الملف.</translation>
    </message>
    <message>
        <source>Private Data</source>
        <translation>بيانات خاصة</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>What you copy holds private data: a link, say, whose long number leads to the account’s name and e-mail address. Copy it only if nobody else will see it.</source>
        <translation>ما تنسخه يحوي بيانات خاصة: رابطًا مثلًا يقود رقمه الطويل إلى اسم صاحب الحساب وبريده الإلكتروني. انسخه فقط إذا لم يكن أحد غيرك سيراه.</translation>
    </message>
    <message>
        <source>File copied.</source>
        <translation>نُسخ الملف.</translation>
    </message>
</context>
<context>
    <name>MediaViewer</name>
    <message numerus="yes">
        <source>%n media side by side</source>
        <extracomment>below several media side by side</extracomment>
        <translation>
            <numerusform>لا وسائط معروضة</numerusform>
            <numerusform>عنصر وسائط واحد</numerusform>
            <numerusform>عنصران جنبًا إلى جنب</numerusform>
            <numerusform>%n عناصر جنبًا إلى جنب</numerusform>
            <numerusform>%n عنصرًا جنبًا إلى جنب</numerusform>
            <numerusform>%n عنصر جنبًا إلى جنب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>a medium and its place in the job: &quot;Image 2 (3 of 7)&quot;</extracomment>
        <translation>%1 (%2 من %3)</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>لا مهام جارية</numerusform>
            <numerusform>مهمة واحدة جارية</numerusform>
            <numerusform>مهمتان جاريتان</numerusform>
            <numerusform>%n مهام جارية</numerusform>
            <numerusform>%n مهمة جارية</numerusform>
            <numerusform>%n مهمة جارية</numerusform>
        </translation>
    </message>
    <message>
        <source>No job running</source>
        <translation>لا مهام جارية</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>الملفات: %1 من %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>%1: such as 4.2 MB</comment>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1: a duration</comment>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>التنزيل موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>Reading %1 of %2 files</source>
        <translation>جارٍ قراءة الملفات: %1 من %2</translation>
    </message>
    <message>
        <source>Token: none</source>
        <translation>رمز الوصول: لا يوجد</translation>
    </message>
    <message>
        <source>Token: from the environment</source>
        <translation>رمز الوصول: من البيئة</translation>
    </message>
    <message>
        <source>Token: key store</source>
        <translation>رمز الوصول: مخزن المفاتيح</translation>
    </message>
    <message>
        <source>Token: this session only</source>
        <translation>رمز الوصول: هذه الجلسة فقط</translation>
    </message>
    <message>
        <source>Sample jobs</source>
        <translation>عينات المهام</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1: how many jobs run, %2: when they are asked for next</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Saving %1 of %2 jobs</source>
        <translation>جارٍ حفظ المهام: %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3 failed</source>
        <translation>الملفات: %1 من %2، فشل %3</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop Reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%n مهام</numerusform>
            <numerusform>%n مهمة</numerusform>
            <numerusform>%n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop reading. Jobs that were read so far stay in the list.</source>
        <translation>إيقاف القراءة. تبقى المهام التي قُرئت حتى الآن في القائمة.</translation>
    </message>
    <message>
        <source>Reading… %1%</source>
        <comment>%1: a number</comment>
        <translation>جارٍ القراءة… %1%</translation>
    </message>
    <message>
        <source>Stop Refreshing</source>
        <translation>إيقاف التحديث</translation>
    </message>
    <message>
        <source>Stop refreshing. Jobs that were refreshed so far stay as they are now.</source>
        <translation>إيقاف التحديث. تبقى المهام التي حُدِّثت حتى الآن كما هي.</translation>
    </message>
    <message>
        <source>Refreshing %1 of %2 jobs</source>
        <translation>تحديث %1 من %2 مهمة</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>There is no token yet.</source>
        <translation>لا يوجد رمز وصول بعد.</translation>
    </message>
    <message>
        <source>The token in use comes from the environment variable USEAPI_TOKEN.</source>
        <translation>رمز الوصول المستخدَم مأخوذ من متغير البيئة USEAPI_TOKEN.</translation>
    </message>
    <message>
        <source>The token in use lies in the key store of this computer.</source>
        <translation>رمز الوصول المستخدَم محفوظ في مخزن المفاتيح في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The token in use is for this session only.</source>
        <translation>رمز الوصول المستخدَم لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The sample jobs have a token of their own.</source>
        <translation>لعينات المهام رمز وصول خاص بها.</translation>
    </message>
    <message>
        <source>&amp;Keep in the key store of this computer</source>
        <translation>الاحتفاظ به في مخزن المفاتيح في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Use Token</source>
        <translation>استخدام الرمز</translation>
    </message>
    <message>
        <source>&amp;Check Token</source>
        <translation>التحقق من الرمز</translation>
    </message>
    <message>
        <source>&amp;Forget Token</source>
        <translation>نسيان الرمز</translation>
    </message>
    <message>
        <source>API Token</source>
        <translation>رمز الوصول إلى API</translation>
    </message>
    <message>
        <source>What the check told</source>
        <translation>نتيجة التحقق</translation>
    </message>
    <message>
        <source>API &amp;token of your account:</source>
        <translation>رمز الوصول إلى API لحسابك:</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>رمز الوصول إلى API</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>إظهار الرمز</translation>
    </message>
    <message>
        <source>It goes to %1 and nowhere else. Where it is not kept in the key store, it is forgotten when the program ends. The environment variable USEAPI_TOKEN is read at every start, and comes first.</source>
        <comment>%1: an address, such as https://api.useapi.net</comment>
        <translation>لا يُرسل إلا إلى %1. إن لم يُحفظ في مخزن المفاتيح فإنه يُنسى عند إنهاء البرنامج. يُقرأ متغير البيئة USEAPI_TOKEN عند كل تشغيل، وله الأولوية.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>جارٍ سؤال الخدمة…</translation>
    </message>
</context>
<context>
    <name>VideoBar</name>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Previous Frame</source>
        <translation>الإطار السابق</translation>
    </message>
    <message>
        <source>Next Frame</source>
        <translation>الإطار التالي</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Save Frame</source>
        <translation>حفظ الإطار</translation>
    </message>
    <message>
        <source>Save this frame as a picture</source>
        <translation>حفظ هذا الإطار صورةً</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <extracomment>of a video; %1: &quot;0.5×&quot;</extracomment>
        <translation>السرعة %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>where a video is, and how long it is</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Video</source>
        <translation>الفيديو</translation>
    </message>
    <message>
        <source>No picture; sound only</source>
        <translation>لا صورة؛ صوت فقط</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Open Files…</source>
        <translation>فتح ملفات…</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>Paste Jobs</source>
        <translation>لصق مهام</translation>
    </message>
    <message>
        <source>Add Running Jobs</source>
        <translation>إضافة المهام الجارية</translation>
    </message>
    <message>
        <source>Go to Job ID</source>
        <translation>الانتقال إلى معرّف المهمة</translation>
    </message>
    <message>
        <source>Search Jobs</source>
        <translation>البحث في المهام</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Stop Checking</source>
        <translation>إيقاف التحقق</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Undo Remove</source>
        <translation>التراجع عن الإزالة</translation>
    </message>
    <message>
        <source>Copy Job ID</source>
        <translation>نسخ معرّف المهمة</translation>
    </message>
    <message>
        <source>Copy Prompt</source>
        <translation>نسخ الموجّه</translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Save Selected</source>
        <translation>حفظ المحدد</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>حفظ الكل</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Show Info</source>
        <translation>إظهار المعلومات</translation>
    </message>
    <message>
        <source>Pause Downloads</source>
        <translation>إيقاف التنزيلات مؤقتًا</translation>
    </message>
    <message>
        <source>Keep Everything</source>
        <translation>الاحتفاظ بكل شيء</translation>
    </message>
    <message>
        <source>API Token…</source>
        <translation>رمز الوصول إلى API…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Try the Sample Jobs</source>
        <translation>تجربة عينات المهام</translation>
    </message>
    <message>
        <source>Previous Job</source>
        <translation>المهمة السابقة</translation>
    </message>
    <message>
        <source>Next Job</source>
        <translation>المهمة التالية</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation>نسخ معلومات التشخيص</translation>
    </message>
    <message>
        <source>About Job Viewer</source>
        <translation>حول Job Viewer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Show Media</source>
        <translation>عرض الوسائط</translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>Show Family</source>
        <translation>عرض العائلة</translation>
    </message>
    <message>
        <source>Show JSON</source>
        <translation>عرض JSON</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>In the preview and the row below it:</source>
        <translation>في المعاينة والصف الذي تحتها:</translation>
    </message>
    <message>
        <source>Previous and next medium</source>
        <translation>الوسائط السابقة والتالية</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير والتصغير</translation>
    </message>
    <message>
        <source>Fit, original size</source>
        <translation>الملاءمة، الحجم الأصلي</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>ملء الشاشة والعودة منه</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back from full screen or comparison</source>
        <translation>العودة من ملء الشاشة أو المقارنة</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>المقارنة جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Show or hide info</source>
        <translation>إظهار المعلومات أو إخفاؤها</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>تشغيل أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>One frame back or on</source>
        <translation>إطار واحد إلى الخلف أو الأمام</translation>
    </message>
    <message>
        <source>Shift+← →</source>
        <translation>Shift+← →</translation>
    </message>
    <message>
        <source>One second back or on</source>
        <translation>ثانية واحدة إلى الخلف أو الأمام</translation>
    </message>
    <message>
        <source>Slower, faster</source>
        <translation>أبطأ، أسرع</translation>
    </message>
    <message>
        <source>Mute, loop</source>
        <translation>كتم الصوت، التكرار</translation>
    </message>
    <message>
        <source>In the list of jobs:</source>
        <translation>في قائمة المهام:</translation>
    </message>
    <message>
        <source>First and last medium</source>
        <translation>العنصر الأول والأخير</translation>
    </message>
    <message numerus="yes">
        <source>Refresh %n Job(s)</source>
        <translation>
            <numerusform>تحديث المهام</numerusform>
            <numerusform>تحديث مهمة واحدة</numerusform>
            <numerusform>تحديث مهمتين</numerusform>
            <numerusform>تحديث %n مهام</numerusform>
            <numerusform>تحديث %n مهمة</numerusform>
            <numerusform>تحديث %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n Job(s)</source>
        <translation>
            <numerusform>إلغاء تثبيت المهام</numerusform>
            <numerusform>إلغاء تثبيت مهمة واحدة</numerusform>
            <numerusform>إلغاء تثبيت مهمتين</numerusform>
            <numerusform>إلغاء تثبيت %n مهام</numerusform>
            <numerusform>إلغاء تثبيت %n مهمة</numerusform>
            <numerusform>إلغاء تثبيت %n مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n Job(s)</source>
        <translation>
            <numerusform>تثبيت المهام</numerusform>
            <numerusform>تثبيت مهمة واحدة</numerusform>
            <numerusform>تثبيت مهمتين</numerusform>
            <numerusform>تثبيت %n مهام</numerusform>
            <numerusform>تثبيت %n مهمة</numerusform>
            <numerusform>تثبيت %n مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n Job(s)…</source>
        <translation>
            <numerusform>وسوم المهام…</numerusform>
            <numerusform>وسوم مهمة واحدة…</numerusform>
            <numerusform>وسوم مهمتين…</numerusform>
            <numerusform>وسوم %n مهام…</numerusform>
            <numerusform>وسوم %n مهمة…</numerusform>
            <numerusform>وسوم %n مهمة…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Job(s)…</source>
        <translation>
            <numerusform>إزالة المهام…</numerusform>
            <numerusform>إزالة مهمة واحدة…</numerusform>
            <numerusform>إزالة مهمتين…</numerusform>
            <numerusform>إزالة %n مهام…</numerusform>
            <numerusform>إزالة %n مهمة…</numerusform>
            <numerusform>إزالة %n مهمة…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n Job(s)…</source>
        <translation>
            <numerusform>حفظ المهام…</numerusform>
            <numerusform>حفظ مهمة واحدة…</numerusform>
            <numerusform>حفظ مهمتين…</numerusform>
            <numerusform>حفظ %n مهام…</numerusform>
            <numerusform>حفظ %n مهمة…</numerusform>
            <numerusform>حفظ %n مهمة…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Job(s)…</source>
        <translation>
            <numerusform>تصدير المهام…</numerusform>
            <numerusform>تصدير مهمة واحدة…</numerusform>
            <numerusform>تصدير مهمتين…</numerusform>
            <numerusform>تصدير %n مهام…</numerusform>
            <numerusform>تصدير %n مهمة…</numerusform>
            <numerusform>تصدير %n مهمة…</numerusform>
        </translation>
    </message>
    <message>
        <source>Always Load Directly</source>
        <translation>التحميل المباشر دائمًا</translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <source>&amp;Notify me when a job has ended and the window is not active</source>
        <translation>إشعاري عند انتهاء مهمة والنافذة غير نشطة</translation>
    </message>
    <message>
        <source>&amp;Play at once</source>
        <translation>التشغيل فورًا</translation>
    </message>
    <message>
        <source>Play in a l&amp;oop</source>
        <translation>التشغيل المتكرر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>المظهر:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>اللغة:</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>تُطبَّق اللغة الجديدة ابتداءً من التشغيل القادم.</translation>
    </message>
    <message>
        <source>Jobs:</source>
        <translation>المهام:</translation>
    </message>
    <message>
        <source>Videos:</source>
        <translation>مقاطع الفيديو:</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>megabytes</comment>
        <translation>%1 م.ب</translation>
    </message>
    <message>
        <source>The limit for one image. Larger images are scaled down, or shown only on request.</source>
        <translation>الحد لصورة واحدة. تُصغَّر الصور الأكبر أو تُعرض عند الطلب فقط.</translation>
    </message>
    <message>
        <source>&amp;Image memory:</source>
        <translation>ذا&amp;كرة الصورة:</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Stopped</source>
        <translation>تم الإيقاف</translation>
    </message>
    <message>
        <source>This was stopped before it was done.</source>
        <translation>أُوقف هذا قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the network connection, then try again.</source>
        <translation>تعذّر الوصول إلى الخادم. تحقق من الاتصال بالإنترنت، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>لا يوجد اتصال آمن</translation>
    </message>
    <message>
        <source>No secure connection to the server came about. Check the date of this computer and its network, then try again.</source>
        <translation>تعذّر إنشاء اتصال آمن بالخادم. تحقق من تاريخ هذا الحاسوب ومن اتصاله، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا يوجد رد</translation>
    </message>
    <message>
        <source>The server took too long to answer. Try again later.</source>
        <translation>تأخر الخادم في الرد أكثر من اللازم. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>طلب غير مفهوم</translation>
    </message>
    <message>
        <source>The server did not understand the request. Check the job ID.</source>
        <translation>لم يفهم الخادم الطلب. تحقق من معرّف المهمة.</translation>
    </message>
    <message>
        <source>Wrong API token</source>
        <translation>رمز وصول خاطئ</translation>
    </message>
    <message>
        <source>The service does not know this API token. Enter the token of your account.</source>
        <translation>الخدمة لا تعرف رمز الوصول هذا. أدخل رمز حسابك.</translation>
    </message>
    <message>
        <source>No subscription</source>
        <translation>لا يوجد اشتراك</translation>
    </message>
    <message>
        <source>The account of this API token has no subscription, or it has run out. Renew it with the service, or enter another token.</source>
        <translation>ليس لحساب رمز الوصول هذا اشتراك، أو انتهى اشتراكه. جدّده لدى الخدمة، أو أدخل رمزًا آخر.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>طلبات كثيرة جدًا</translation>
    </message>
    <message>
        <source>The server asks for a pause between requests. Try again later.</source>
        <translation>يطلب الخادم مهلة بين الطلبات. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Trouble at the server</source>
        <translation>مشكلة في الخادم</translation>
    </message>
    <message>
        <source>The server has trouble of its own. Try again later.</source>
        <translation>لدى الخادم مشكلة خاصة به. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>أكبر من اللازم</translation>
    </message>
    <message>
        <source>The answer is larger than this program takes.</source>
        <translation>الرد أكبر مما يقبله هذا البرنامج.</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>لم يُكتب الملف</translation>
    </message>
    <message>
        <source>The disk refused the file. Check that the folder is still there and that you may write to it, then try again.</source>
        <translation>رفض القرص الملف. تحقق من أن المجلد لا يزال موجودًا وأن لك حق الكتابة فيه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Make some, or choose another folder, then try again.</source>
        <translation>لم تبق مساحة على القرص. أخلِ بعضها أو اختر مجلدًا آخر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Not safe to share</source>
        <translation>مشاركة غير آمنة</translation>
    </message>
    <message>
        <source>It cannot be made certain that this file tells nothing of its owner, so it was not written. Save it without “for sharing”, for yourself.</source>
        <translation>لا يمكن التأكد من أن هذا الملف لا يكشف شيئًا عن صاحبه، فلم يُكتب. احفظه لنفسك دون خيار «للمشاركة».</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>طلب مرفوض</translation>
    </message>
    <message>
        <source>The service refused to give out this job. Try again later.</source>
        <translation>رفضت الخدمة تسليم هذه المهمة. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Refused by Cloudflare</source>
        <translation>رفض من Cloudflare</translation>
    </message>
    <message>
        <source>Cloudflare, which stands before the service, refused the request. Try again later, or from another network.</source>
        <translation>رفض Cloudflare، القائم أمام الخدمة، هذا الطلب. أعد المحاولة لاحقًا، أو من اتصال آخر.</translation>
    </message>
    <message>
        <source>Job not found</source>
        <translation>لم يُعثر على المهمة</translation>
    </message>
    <message>
        <source>The service knows no job with this ID. Check the ID, and that the token is of the same account.</source>
        <translation>لا تعرف الخدمة مهمة بهذا المعرّف. تحقق من المعرّف، ومن أن رمز الوصول يعود إلى الحساب نفسه.</translation>
    </message>
    <message>
        <source>Job has expired</source>
        <translation>انتهت صلاحية المهمة</translation>
    </message>
    <message>
        <source>The service no longer keeps this job. A saved job document of it can still be opened.</source>
        <translation>لم تعد الخدمة تحتفظ بهذه المهمة. لا يزال فتح مستند محفوظ لها ممكنًا.</translation>
    </message>
    <message>
        <source>No job in the answer</source>
        <translation>لا توجد مهمة في الرد</translation>
    </message>
    <message>
        <source>What answered does not seem to be the service: there is no job in its answer. Try again later, or check the address of the service.</source>
        <translation>يبدو أن ما أجاب ليس الخدمة: لا مهمة في رده. أعد المحاولة لاحقًا، أو تحقق من عنوان الخدمة.</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>رد مبتور</translation>
    </message>
    <message>
        <source>Only a part of the answer came. Try again.</source>
        <translation>لم يصل إلا جزء من الرد. أعد المحاولة.</translation>
    </message>
    <message>
        <source>Something else came in place of the job. Check the address of the service.</source>
        <translation>وصل شيء آخر بدل المهمة. تحقق من عنوان الخدمة.</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation>تحويل إلى عنوان آخر</translation>
    </message>
    <message>
        <source>The service sent the request on to another address, where the token must not go. Check the address of the service.</source>
        <translation>حوّلت الخدمة الطلب إلى عنوان آخر لا يجوز أن يصل إليه رمز الوصول. تحقق من عنوان الخدمة.</translation>
    </message>
    <message>
        <source>Unsafe address</source>
        <translation>عنوان غير آمن</translation>
    </message>
    <message>
        <source>The address of the service is not secure. Give one that begins with https.</source>
        <translation>عنوان الخدمة غير آمن. أعطِ عنوانًا يبدأ بـ https.</translation>
    </message>
    <message>
        <source>No API token</source>
        <translation>لا يوجد رمز وصول</translation>
    </message>
    <message>
        <source>The service gives out jobs only with an API token. Enter yours.</source>
        <translation>لا تسلّم الخدمة المهام إلا برمز وصول إلى API. أدخل رمزك.</translation>
    </message>
    <message>
        <source>The server refused to give out this file; its link may have died.</source>
        <translation>رفض الخادم تسليم هذا الملف؛ ربما انتهت صلاحية رابطه.</translation>
    </message>
    <message>
        <source>Cloudflare, which stands before the file, sent its own page. A browser may get the file.</source>
        <translation>أرسل Cloudflare، القائم أمام الملف، صفحته هو. ربما استطاع متصفح الحصول على الملف.</translation>
    </message>
    <message>
        <source>Link has died</source>
        <translation>انتهت صلاحية الرابط</translation>
    </message>
    <message>
        <source>The server no longer keeps this file.</source>
        <translation>لم يعد الخادم يحتفظ بهذا الملف.</translation>
    </message>
    <message>
        <source>Odd answer</source>
        <translation>رد غريب</translation>
    </message>
    <message>
        <source>The server gave an answer that holds no file. Try again later.</source>
        <translation>أرسل الخادم ردًا لا ملف فيه. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Incomplete or damaged</source>
        <translation>غير مكتمل أو تالف</translation>
    </message>
    <message>
        <source>Only a part of the file came, or it came damaged, again and again. Try again later.</source>
        <translation>لم يصل إلا جزء من الملف، أو وصل تالفًا، مرة بعد مرة. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Not a picture</source>
        <translation>ليس صورة</translation>
    </message>
    <message>
        <source>Something else came in place of the file, and was not kept.</source>
        <translation>وصل شيء آخر بدل الملف، ولم يُحتفظ به.</translation>
    </message>
    <message>
        <source>The server sent the request on to where it must not go, or too often.</source>
        <translation>حوّل الخادم الطلب إلى حيث لا يجوز، أو أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>Unsafe link</source>
        <translation>رابط غير آمن</translation>
    </message>
    <message>
        <source>The link is not secure: it does not begin with https.</source>
        <translation>الرابط غير آمن: لا يبدأ بـ https.</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>بلا حالة</translation>
    </message>
    <message>
        <source>The answer does not tell how far this job is.</source>
        <translation>لا يذكر الرد إلى أين وصلت هذه المهمة.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>The job waits for its turn.</source>
        <translation>تنتظر المهمة دورها.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>اكتملت</translation>
    </message>
    <message>
        <source>The job is done.</source>
        <translation>أُنجزت المهمة.</translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation>أوقفها الإشراف</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>The job was cancelled before it was done.</source>
        <translation>أُلغيت المهمة قبل أن تكتمل.</translation>
    </message>
    <message>
        <source>This program does not know the status “%1”. It is not asked for again by itself.</source>
        <translation>لا يعرف هذا البرنامج الحالة «%1». لن تُطلب المهمة من جديد تلقائيًا.</translation>
    </message>
    <message>
        <source>This job belongs to another service, which this program does not read.</source>
        <translation>تنتمي هذه المهمة إلى خدمة أخرى لا يقرؤها هذا البرنامج.</translation>
    </message>
    <message>
        <source>A link that changes a job is never called; only the job ID in it is read.</source>
        <translation>لا يُستدعى أبدًا رابط يغيّر مهمة؛ يُقرأ منه معرّف المهمة فقط.</translation>
    </message>
    <message>
        <source>This is an error message of the service, not a job.</source>
        <translation>هذه رسالة خطأ من الخدمة، وليست مهمة.</translation>
    </message>
    <message>
        <source>This is a document of another kind, with no job in it.</source>
        <translation>هذا مستند من نوع آخر، لا مهمة فيه.</translation>
    </message>
    <message numerus="yes">
        <source>Blend of %n picture(s)</source>
        <translation>
            <numerusform>مزج بلا صور</numerusform>
            <numerusform>مزج صورة واحدة</numerusform>
            <numerusform>مزج صورتين</numerusform>
            <numerusform>مزج %n صور</numerusform>
            <numerusform>مزج %n صورة</numerusform>
            <numerusform>مزج %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>الصورة %1</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>الفيديو %1</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>المرفق %1</translation>
    </message>
    <message>
        <source>Seed image %1</source>
        <translation>صورة البذرة %1</translation>
    </message>
    <message>
        <source>Embed %1</source>
        <translation>المحتوى المضمّن %1</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>المعاينة %1</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>المصدر %1</translation>
    </message>
    <message>
        <source>Cell %1</source>
        <translation>الخلية %1</translation>
    </message>
    <message>
        <source>%1 (guess)</source>
        <extracomment>%1: such as Image 2, at an address that nobody told of</extracomment>
        <translation>%1 (تخمين)</translation>
    </message>
    <message>
        <source>Unreadable compression</source>
        <translation>ضغط غير مقروء</translation>
    </message>
    <message>
        <source>The server sent a compressed response that this program cannot decompress.</source>
        <translation>أرسل الخادم استجابة مضغوطة لا يستطيع هذا البرنامج فكّها.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a number of seconds</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a number of minutes</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>a number of hours</extracomment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>The server asks to wait %1 before the next request. Try again then.</source>
        <extracomment>%1: a duration such as 20 min</extracomment>
        <translation>يطلب الخادم الانتظار %1 قبل الطلب التالي. أعد المحاولة عندئذ.</translation>
    </message>
    <message>
        <source>This is not a regular file. Pipes and devices are not read.</source>
        <translation>هذا ليس ملفًا عاديًا. لا تُقرأ الأنابيب والأجهزة.</translation>
    </message>
    <message>
        <source>The server is sending very slowly.</source>
        <translation>الخادم يرسل ببطء شديد.</translation>
    </message>
    <message>
        <source>The server has stopped sending. The download is tried again automatically.</source>
        <translation>توقف الخادم عن الإرسال. يُعاد التنزيل تلقائيًا.</translation>
    </message>
    <message>
        <source>The server asks to wait %1. Trying again in %2.</source>
        <extracomment>both are durations such as 75 s</extracomment>
        <translation>يطلب الخادم الانتظار %1. إعادة المحاولة بعد %2.</translation>
    </message>
    <message>
        <source>This document was cut or damaged; only the job IDs in it were read.</source>
        <translation>كان هذا المستند مقطوعًا أو تالفًا؛ قُرئت معرّفات المهام فيه فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were cut or damaged; only the job IDs in them were read.</source>
        <translation>
            <numerusform>لا مستندات تالفة.</numerusform>
            <numerusform>مستند واحد مقطوع أو تالف؛ قُرئت معرّفات المهام فقط.</numerusform>
            <numerusform>مستندان مقطوعان أو تالفان؛ قُرئت معرّفات المهام فقط.</numerusform>
            <numerusform>%n مستندات مقطوعة أو تالفة؛ قُرئت معرّفات المهام فقط.</numerusform>
            <numerusform>%n مستندًا مقطوعًا أو تالفًا؛ قُرئت معرّفات المهام فقط.</numerusform>
            <numerusform>%n مستند مقطوع أو تالف؛ قُرئت معرّفات المهام فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>This document is not valid JSON and could not be read; only the job IDs in it were read.</source>
        <translation>هذا المستند ليس JSON صالحًا وتعذرت قراءته؛ قُرئت معرّفات المهام فيه فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are not valid JSON and could not be read; only the job IDs in them were read.</source>
        <translation>
            <numerusform>كل المستندات صالحة.</numerusform>
            <numerusform>مستند واحد ليس JSON صالحًا وتعذرت قراءته؛ قُرئت معرّفات المهام فقط.</numerusform>
            <numerusform>مستندان ليسا JSON صالحًا وتعذرت قراءتهما؛ قُرئت معرّفات المهام فقط.</numerusform>
            <numerusform>%n مستندات ليست JSON صالحًا وتعذرت قراءتها؛ قُرئت معرّفات المهام فقط.</numerusform>
            <numerusform>%n مستندًا ليست JSON صالحًا وتعذرت قراءتها؛ قُرئت معرّفات المهام فقط.</numerusform>
            <numerusform>%n مستند ليست JSON صالحًا وتعذرت قراءتها؛ قُرئت معرّفات المهام فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server sent more than %1, the limit for this file. It was discarded.</source>
        <extracomment>%1: a size such as 1.1 GB</extracomment>
        <translation>أرسل الخادم أكثر من %1، وهو الحد لهذا الملف، فأُهمل.</translation>
    </message>
    <message>
        <source>No job ID or job document was found.</source>
        <translation>لم يُعثر على معرّف مهمة ولا على مستند مهمة.</translation>
    </message>
    <message>
        <source>A document larger than 64 MB was left out.</source>
        <translation>تُرك مستند أكبر من 64 م.ب.</translation>
    </message>
    <message>
        <source>The file is no longer at its link: links expire. Refresh the job for new ones.</source>
        <translation>لم يعد الملف عند رابطه: الروابط تنتهي صلاحيتها. حدّث المهمة للحصول على روابط جديدة.</translation>
    </message>
    <message>
        <source>This file is loaded through the service, which asks for an API token. Enter yours, or load it directly.</source>
        <translation>يُحمَّل هذا الملف عبر الخدمة التي تطلب رمز API. أدخل رمزك أو حمّله مباشرة.</translation>
    </message>
    <message>
        <source>The service has the job and starts it soon.</source>
        <translation>لدى الخدمة المهمة وستبدؤها قريبًا.</translation>
    </message>
    <message>
        <source>The job is running.</source>
        <translation>المهمة قيد التنفيذ.</translation>
    </message>
    <message>
        <source>Moderation stopped this job.</source>
        <translation>أوقفت الرقابة هذه المهمة.</translation>
    </message>
    <message>
        <source>The service could not complete this job.</source>
        <translation>تعذر على الخدمة إكمال هذه المهمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) larger than 64 MB were left out.</source>
        <translation>
            <numerusform>لم يُترك أي مستند.</numerusform>
            <numerusform>تُرك مستند واحد أكبر من 64 ميغابايت.</numerusform>
            <numerusform>تُرك مستندان أكبر من 64 ميغابايت.</numerusform>
            <numerusform>تُركت %n مستندات أكبر من 64 ميغابايت.</numerusform>
            <numerusform>تُرك %n مستندًا أكبر من 64 ميغابايت.</numerusform>
            <numerusform>تُرك %n مستند أكبر من 64 ميغابايت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Audio %1</source>
        <translation>صوت %1</translation>
    </message>
</context>
</TS>
