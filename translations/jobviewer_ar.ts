<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>موسيقى</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>أغنية</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>كلام</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Upscale</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>إطالة</translation>
    </message>
    <message>
        <source>Cover version</source>
        <translation>نسخة مغناة جديدة</translation>
    </message>
    <message>
        <source>Remix</source>
        <translation>ريمكس</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>تأثير</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>وكيل</translation>
    </message>
    <message>
        <source>Face swap, headshot</source>
        <translation>تبديل الوجه، صورة شخصية</translation>
    </message>
    <message>
        <source>Face swap</source>
        <translation>تبديل الوجه</translation>
    </message>
    <message>
        <source>Text to video</source>
        <translation>نص إلى فيديو</translation>
    </message>
    <message>
        <source>Image to video</source>
        <translation>صورة إلى فيديو</translation>
    </message>
    <message>
        <source>Text to image</source>
        <translation>نص إلى صورة</translation>
    </message>
    <message>
        <source>Image to image</source>
        <translation>صورة إلى صورة</translation>
    </message>
    <message>
        <source>Upscale %1</source>
        <translation>تكبير %1</translation>
    </message>
    <message>
        <source>Variation %1</source>
        <translation>تنويعة %1</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>تحريك إلى اليسار</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>تحريك إلى اليمين</translation>
    </message>
    <message>
        <source>Pan up</source>
        <translation>تحريك إلى الأعلى</translation>
    </message>
    <message>
        <source>Pan down</source>
        <translation>تحريك إلى الأسفل</translation>
    </message>
    <message>
        <source>Vary a region</source>
        <translation>تنويع منطقة</translation>
    </message>
    <message>
        <source>Vary, strong</source>
        <translation>تنويع قوي</translation>
    </message>
    <message>
        <source>Vary, subtle</source>
        <translation>تنويع طفيف</translation>
    </message>
    <message>
        <source>Zoom out 1.5×</source>
        <translation>تصغير 1.5×</translation>
    </message>
    <message>
        <source>Zoom out 2×</source>
        <translation>تصغير 2×</translation>
    </message>
    <message>
        <source>Custom zoom</source>
        <translation>تقريب مخصص</translation>
    </message>
    <message>
        <source>Make square</source>
        <translation>تحويل إلى مربع</translation>
    </message>
    <message>
        <source>Upscale %1×</source>
        <translation>تكبير %1×</translation>
    </message>
    <message>
        <source>Upscale, subtle</source>
        <translation>تكبير طفيف</translation>
    </message>
    <message>
        <source>Upscale, creative</source>
        <translation>تكبير إبداعي</translation>
    </message>
    <message>
        <source>Upscale %1× again</source>
        <translation>تكبير %1× مجددًا</translation>
    </message>
    <message>
        <source>Upscale again, subtle</source>
        <translation>تكبير مجددًا، طفيف</translation>
    </message>
    <message>
        <source>Upscale again, creative</source>
        <translation>تكبير مجددًا، إبداعي</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>تنويعات</translation>
    </message>
    <message>
        <source>Remaster</source>
        <translation>إعادة إنتاج</translation>
    </message>
    <message>
        <source>Animate, low motion</source>
        <translation>تحريك، حركة قليلة</translation>
    </message>
    <message>
        <source>Animate, high motion</source>
        <translation>تحريك، حركة كثيرة</translation>
    </message>
    <message>
        <source>Extend, low motion</source>
        <translation>إطالة، حركة قليلة</translation>
    </message>
    <message>
        <source>Extend, high motion</source>
        <translation>إطالة، حركة كثيرة</translation>
    </message>
    <message>
        <source>Imagine</source>
        <translation>Imagine</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>مزج</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>وصف</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Relax mode</source>
        <translation>وضع Relax</translation>
    </message>
    <message>
        <source>Fast mode</source>
        <translation>وضع Fast</translation>
    </message>
    <message>
        <source>Turbo mode</source>
        <translation>وضع Turbo</translation>
    </message>
    <message>
        <source>Variability mode</source>
        <translation>وضع Variability</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Remix mode</source>
        <translation>وضع Remix</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>موسيقى بلا غناء</translation>
    </message>
    <message>
        <source>Song with own settings</source>
        <translation>أغنية بإعدادات خاصة</translation>
    </message>
    <message>
        <source>Extended song</source>
        <translation>أغنية مطوَّلة</translation>
    </message>
    <message>
        <source>Song, made again</source>
        <translation>أغنية أُنشئت مجددًا</translation>
    </message>
    <message>
        <source>Lyrics to song</source>
        <translation>كلمات إلى أغنية</translation>
    </message>
</context>
<context>
    <name>BrowseDialog</name>
    <message>
        <source>&amp;Account:</source>
        <translation>ال&amp;حساب:</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تحدي&amp;ث</translation>
    </message>
    <message>
        <source>Load &amp;More</source>
        <translation>تحميل ال&amp;مزيد</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>حف&amp;ظ…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>تصفّح</translation>
    </message>
    <message>
        <source>Running Jobs</source>
        <translation>المهام الجارية</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>ال&amp;قائمة:</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Jobs in the list</source>
        <translation>المهام في القائمة</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <extracomment>%1: how an account is written, such as user@example.com</extracomment>
        <translation>مثل %1</translation>
    </message>
    <message>
        <source>Loading the list…</source>
        <translation>جارٍ تحميل القائمة…</translation>
    </message>
    <message>
        <source>No job is running now.</source>
        <translation>لا مهام جارية الآن.</translation>
    </message>
    <message>
        <source>Enter the account whose list you want to see, and press Enter.</source>
        <translation>أدخل الحساب الذي تريد رؤية قائمته، ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>Nothing in this list can be shown.</source>
        <translation>لا يمكن عرض أي شيء في هذه القائمة.</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>هذه القائمة فارغة.</translation>
    </message>
    <message>
        <source>Enter Token…</source>
        <translation>إدخال رمز الوصول…</translation>
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
    <message numerus="yes">
        <source>%n entry(s) left out that cannot be read as jobs</source>
        <translation>
            <numerusform>لم يُستبعد أي إدخال</numerusform>
            <numerusform>استُبعد إدخال واحد لا يمكن قراءته كمهمة</numerusform>
            <numerusform>استُبعد إدخالان لا يمكن قراءتهما كمهام</numerusform>
            <numerusform>استُبعدت %n إدخالات لا يمكن قراءتها كمهام</numerusform>
            <numerusform>استُبعد %n إدخالًا لا يمكن قراءتها كمهام</numerusform>
            <numerusform>استُبعد %n إدخال لا يمكن قراءتها كمهام</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading more…</source>
        <translation>جارٍ تحميل المزيد…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Open %n Job(s)</source>
        <translation>
            <numerusform>&amp;فتح المهام</numerusform>
            <numerusform>&amp;فتح مهمة واحدة</numerusform>
            <numerusform>&amp;فتح مهمتين</numerusform>
            <numerusform>&amp;فتح %n مهام</numerusform>
            <numerusform>&amp;فتح %n مهمة</numerusform>
            <numerusform>&amp;فتح %n مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %n Job(s)…</source>
        <translation>
            <numerusform>حف&amp;ظ المهام…</numerusform>
            <numerusform>حف&amp;ظ مهمة واحدة…</numerusform>
            <numerusform>حف&amp;ظ مهمتين…</numerusform>
            <numerusform>حف&amp;ظ %n مهام…</numerusform>
            <numerusform>حف&amp;ظ %n مهمة…</numerusform>
            <numerusform>حف&amp;ظ %n مهمة…</numerusform>
        </translation>
    </message>
    <message>
        <source>Only with several accounts</source>
        <translation>فقط عند وجود عدة حسابات</translation>
    </message>
    <message>
        <source>No running job is known.</source>
        <translation>لا مهمة جارية معروفة.</translation>
    </message>
    <message>
        <source>No answer from: %1</source>
        <comment>%1: names of services</comment>
        <translation>لا ردّ من: %1</translation>
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
        <source>%1: open its result</source>
        <extracomment>%1: an action, such as U1</extracomment>
        <translation>فتح نتيجة %1</translation>
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
        <source>The service offers this action. No job made by it is known. Job Viewer does not start actions.</source>
        <translation>تعرض الخدمة هذا الإجراء. لا تُعرف أي مهمة أنتجها. لا ينفّذ Job Viewer الإجراءات.</translation>
    </message>
    <message>
        <source>Opens the job that this action made. Job Viewer does not start actions.</source>
        <translation>يفتح المهمة التي أنتجها هذا الإجراء. لا ينفّذ Job Viewer الإجراءات.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Run without a window: fetch each job, wait until it ends, and save all its media and job.json below &lt;DIR&gt;.</source>
        <translation>التشغيل بلا نافذة: جلب كل مهمة، والانتظار حتى تنتهي، وحفظ كل وسائطها وملف job.json داخل &lt;DIR&gt;.</translation>
    </message>
    <message>
        <source>With --save: save running jobs as they are now instead of waiting.</source>
        <translation>مع --save: حفظ المهام الجارية كما هي الآن بدل الانتظار.</translation>
    </message>
    <message>
        <source>Run without a window: print each job as the service sent it, one JSON document per line.</source>
        <translation>التشغيل بلا نافذة: طباعة كل مهمة كما أرسلتها الخدمة، مستند JSON واحد في كل سطر.</translation>
    </message>
    <message>
        <source>Use the built-in sample service, which needs no account, network, or token.</source>
        <translation>استخدام خدمة العينات المدمجة، وهي لا تحتاج إلى حساب ولا اتصال بالإنترنت ولا رمز وصول.</translation>
    </message>
    <message>
        <source>Use another address for the service (https, or http on this computer).</source>
        <translation>استخدام عنوان آخر للخدمة (https، أو http على هذا الحاسوب).</translation>
    </message>
    <message>
        <source>Keep archive, cache, and settings only in &lt;DIR&gt;.</source>
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
        <source>--save and --print-json cannot be used together.</source>
        <translation>لا يمكن استخدام الخيارين --save و--print-json معًا.</translation>
    </message>
    <message>
        <source>--save requires a folder.</source>
        <translation>يتطلب الخيار --save مجلدًا.</translation>
    </message>
    <message>
        <source>--data-dir requires a folder.</source>
        <translation>يتطلب الخيار --data-dir مجلدًا.</translation>
    </message>
    <message>
        <source>--no-wait can only be used with --save.</source>
        <translation>لا يُستخدم الخيار --no-wait إلا مع --save.</translation>
    </message>
    <message>
        <source>--demo and --api-base-url cannot be used together.</source>
        <translation>لا يمكن استخدام الخيارين --demo و--api-base-url معًا.</translation>
    </message>
    <message>
        <source>--api-base-url requires an address that begins with https, or with http on this computer.</source>
        <translation>يتطلب الخيار --api-base-url عنوانًا يبدأ بـ https، أو بـ http على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Job IDs, links, or any text that contains job IDs; files that contain job documents, or folders of such files.</source>
        <translation>معرّفات مهام، أو روابط، أو أي نص يحوي معرّفات مهام؛ أو ملفات تحوي مستندات مهام، أو مجلدات من هذه الملفات.</translation>
    </message>
    <message>
        <source>[text|file|folder…]</source>
        <translation>[نص|ملف|مجلد…]</translation>
    </message>
    <message>
        <source>Shows and saves the results of jobs. It only reads: it never starts or cancels anything.
The API token is read from the environment variable USEAPI_TOKEN or, if that is not set, from the system key store.</source>
        <translation>يعرض نتائج المهام ويحفظها. إنه يقرأ فقط: لا يبدأ شيئًا ولا يلغيه أبدًا.
يُقرأ رمز الوصول إلى API من متغير البيئة USEAPI_TOKEN، أو من مخزن مفاتيح النظام إذا لم يكن المتغير مضبوطًا.</translation>
    </message>
    <message>
        <source>Run without a window: print the ID of each job that is running now and its status, one per line.</source>
        <translation>التشغيل بلا نافذة: طباعة معرّف كل مهمة جارية الآن وحالتها، واحدة في كل سطر.</translation>
    </message>
    <message>
        <source>--list-running can be used neither with jobs nor with --save or --print-json.</source>
        <translation>لا يمكن استخدام الخيار --list-running مع مهام ولا مع ‎--save أو ‎--print-json.</translation>
    </message>
    <message>
        <source>With --save: also save the posters of videos and the covers of songs.</source>
        <translation>مع --save: حفظ صور الفيديوهات وأغلفة الأغاني أيضًا.</translation>
    </message>
    <message>
        <source>--posters can only be used with --save.</source>
        <translation>لا يُستخدم الخيار --posters إلا مع --save.</translation>
    </message>
</context>
<context>
    <name>CompareActions</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Add to Comparison</source>
        <translation>إضافة إلى المقارنة</translation>
    </message>
    <message>
        <source>Remove from Comparison</source>
        <translation>إزالة من المقارنة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>on the full screen; %1: how many there are, %2: the most that can be</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Only images and videos that have been downloaded can be compared.</source>
        <translation>لا يمكن مقارنة إلا الصور ومقاطع الفيديو التي نُزِّلت.</translation>
    </message>
    <message>
        <source>No more than four media items can be compared.</source>
        <translation>لا يمكن مقارنة أكثر من أربعة عناصر.</translation>
    </message>
    <message>
        <source>Added to Comparison</source>
        <translation>أُضيف إلى المقارنة</translation>
    </message>
    <message>
        <source>Removed from Comparison</source>
        <translation>أُزيل من المقارنة</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Video cannot be played</source>
        <translation>تعذّر تشغيل الفيديو</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a media item and why it is not shown: &quot;Image 2: Damaged image&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No video; audio only</source>
        <translation>لا فيديو؛ صوت فقط</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Selected Jobs</source>
        <translation>المهام المحددة</translation>
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
    <message numerus="yes">
        <source>and %n more</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>ومهمة أخرى</numerusform>
            <numerusform>ومهمتان أخريان</numerusform>
            <numerusform>و%n مهام أخرى</numerusform>
            <numerusform>و%n مهمة أخرى</numerusform>
            <numerusform>و%n مهمة أخرى</numerusform>
        </translation>
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
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
</context>
<context>
    <name>DataChips</name>
    <message>
        <source>Search for %1</source>
        <extracomment>%1: a parameter or a tag</extracomment>
        <translation>البحث عن %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Data of the job</source>
        <translation>بيانات المهمة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Copy Seed</source>
        <translation>نسخ البذرة</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>Made by</source>
        <comment>the action or command that made the job</comment>
        <translation>أُنشئت بـ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>how long the job ran</comment>
        <translation>استغرقت</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>width and height in pixels</comment>
        <translation>الأبعاد</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>حجم الملف</translation>
    </message>
    <message>
        <source>Parent</source>
        <comment>the job that this one was made from</comment>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Child</source>
        <comment>a job that was made from this one</comment>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>معدل الإطارات</translation>
    </message>
    <message>
        <source>Video codec</source>
        <translation>ترميز الفيديو</translation>
    </message>
    <message>
        <source>Audio codec</source>
        <translation>ترميز الصوت</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>معدل البت</translation>
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
        <source>Requesting the job…</source>
        <translation>جارٍ طلب المهمة…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
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
    <message>
        <source>Lyrics</source>
        <translation>كلمات الأغنية</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>View your jobs and save their results</source>
        <translation>اعرض مهامك واحفظ نتائجها</translation>
    </message>
    <message>
        <source>Job Viewer only reads jobs. It never starts, changes, or pays for anything.</source>
        <translation>يقرأ Job Viewer المهام فقط. لا يبدأ شيئًا ولا يغيّر شيئًا ولا يدفع مقابل شيء أبدًا.</translation>
    </message>
    <message>
        <source>Paste a Job</source>
        <translation>لصق مهمة</translation>
    </message>
    <message>
        <source>Paste a job ID, a link, or a complete job document, such as a saved response, a webhook body, or a log. You can also drop text and .json files here. Documents need no token.</source>
        <translation>الصق معرّف مهمة، أو رابطًا، أو مستند مهمة كاملًا، مثل رد محفوظ أو محتوى webhook أو سجل. يمكنك أيضًا إفلات نص أو ملفات JSON هنا. المستندات لا تحتاج إلى رمز وصول.</translation>
    </message>
    <message>
        <source>Enter Token…</source>
        <translation>إدخال رمز الوصول…</translation>
    </message>
    <message>
        <source>With your API token, Job Viewer requests jobs from the service and checks them until they end.</source>
        <translation>برمز الوصول إلى API الخاص بك، يطلب Job Viewer المهام من الخدمة ويتحقق منها حتى تنتهي.</translation>
    </message>
    <message>
        <source>Try the Sample Jobs</source>
        <translation>تجربة عينات المهام</translation>
    </message>
    <message>
        <source>Opens a separate window with jobs of every kind. No account, network, or token needed.</source>
        <translation>يفتح نافذة مستقلة فيها مهام من كل نوع. لا حاجة إلى حساب ولا اتصال بالإنترنت ولا رمز وصول.</translation>
    </message>
    <message>
        <source>Change Token…</source>
        <translation>تغيير رمز الوصول…</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>تصفّح…</translation>
    </message>
    <message>
        <source>Lists the jobs that are running now, and the history of your accounts at each service. Needs your API token.</source>
        <translation>يسرد المهام الجارية الآن وسجلّ حساباتك في كل خدمة. يتطلب رمز الوصول إلى API.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>For s&amp;haring: no private data in the page, documents, names, and files</source>
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
        <source>Exports %n job(s), each to its own folder with its media and job document, and a web page that shows them in any browser, also offline. Everything is saved to a new folder inside the folder chosen here.</source>
        <translation>
            <numerusform>لا مهام.</numerusform>
            <numerusform>تُصدَّر مهمة واحدة إلى مجلد خاص بها مع وسائطها ومستندها، وصفحة ويب تعرضها في أي متصفح، حتى دون اتصال. يُحفظ كل شيء في مجلد جديد داخل المجلد المختار هنا.</numerusform>
            <numerusform>تُصدَّر مهمتان، كل منهما إلى مجلد خاص بها مع وسائطها ومستندها، وصفحة ويب تعرضهما في أي متصفح، حتى دون اتصال. يُحفظ كل شيء في مجلد جديد داخل المجلد المختار هنا.</numerusform>
            <numerusform>تُصدَّر %n مهام، كل منها إلى مجلد خاص بها مع وسائطها ومستندها، وصفحة ويب تعرضها في أي متصفح، حتى دون اتصال. يُحفظ كل شيء في مجلد جديد داخل المجلد المختار هنا.</numerusform>
            <numerusform>تُصدَّر %n مهمة، كل منها إلى مجلد خاص بها مع وسائطها ومستندها، وصفحة ويب تعرضها في أي متصفح، حتى دون اتصال. يُحفظ كل شيء في مجلد جديد داخل المجلد المختار هنا.</numerusform>
            <numerusform>تُصدَّر %n مهمة، كل منها إلى مجلد خاص بها مع وسائطها ومستندها، وصفحة ويب تعرضها في أي متصفح، حتى دون اتصال. يُحفظ كل شيء في مجلد جديد داخل المجلد المختار هنا.</numerusform>
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
        <comment>%1: the name of a field, such as User ID</comment>
        <translation>إظهار %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <comment>%1: the name of a field, such as User ID</comment>
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
        <source>Job type</source>
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
        <source>%1%</source>
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
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>وقت إرسال الرسالة</translation>
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
        <source>Blended image %1</source>
        <translation>الصورة الممزوجة %1</translation>
    </message>
    <message>
        <source>Blend format</source>
        <translation>شكل المزج</translation>
    </message>
    <message>
        <source>Described image</source>
        <translation>الصورة الموصوفة</translation>
    </message>
    <message>
        <source>Prompt image %1</source>
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
        <source>%1, image</source>
        <translation>%1، الصورة</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>معرّف المستخدم</translation>
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
        <source>Maximum concurrent jobs</source>
        <translation>الحد الأقصى للمهام المتزامنة</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>رمز الخطأ</translation>
    </message>
    <message>
        <source>Model used</source>
        <translation>النموذج المستخدم</translation>
    </message>
    <message>
        <source>Kind of stems</source>
        <translation>نوع المسارات المفصولة</translation>
    </message>
    <message>
        <source>Song ID</source>
        <translation>معرّف الأغنية</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>معرّف مهمة الخدمة</translation>
    </message>
    <message>
        <source>Song status</source>
        <translation>حالة الأغنية</translation>
    </message>
    <message>
        <source>Audio, link</source>
        <translation>الصوت، الرابط</translation>
    </message>
    <message>
        <source>Player link</source>
        <translation>رابط المشغّل</translation>
    </message>
    <message>
        <source>Player link expires</source>
        <translation>انتهاء رابط المشغّل</translation>
    </message>
    <message>
        <source>Cover, link</source>
        <translation>الغلاف، الرابط</translation>
    </message>
    <message>
        <source>Input mode</source>
        <translation>وضع الإدخال</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>Error details</source>
        <translation>تفاصيل الخطأ</translation>
    </message>
    <message>
        <source>Media ID</source>
        <translation>معرّف الوسائط</translation>
    </message>
    <message>
        <source>Video, link</source>
        <translation>الفيديو، الرابط</translation>
    </message>
    <message>
        <source>Video, second link</source>
        <translation>الفيديو، الرابط الثاني</translation>
    </message>
    <message>
        <source>Video with a watermark, link</source>
        <translation>الفيديو بعلامة مائية، الرابط</translation>
    </message>
    <message>
        <source>Thumbnail, link</source>
        <translation>الصورة المصغّرة، الرابط</translation>
    </message>
    <message>
        <source>Video ID</source>
        <translation>معرّف الفيديو</translation>
    </message>
    <message>
        <source>Has sound</source>
        <translation>فيه صوت</translation>
    </message>
    <message>
        <source>Estimated cost in credits</source>
        <translation>التكلفة المقدّرة بالنقاط</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>وقت الاكتمال</translation>
    </message>
    <message>
        <source>Image, link</source>
        <translation>الصورة، الرابط</translation>
    </message>
    <message>
        <source>Image, place at Dreamina</source>
        <translation>الصورة، الموضع لدى Dreamina</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Asset ID</source>
        <translation>معرّف المورد</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>معرّف العنصر</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Processing time</source>
        <translation>مدة المعالجة</translation>
    </message>
    <message>
        <source>Clip ID</source>
        <translation>معرّف المقطع</translation>
    </message>
    <message>
        <source>WAV, link</source>
        <translation>ملف WAV، الرابط</translation>
    </message>
    <message>
        <source>File, link</source>
        <translation>الملف، الرابط</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Source, link</source>
        <translation>المصدر، الرابط</translation>
    </message>
    <message>
        <source>Source is cited</source>
        <translation>المصدر مستشهد به</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Media, link</source>
        <translation>الوسائط، الرابط</translation>
    </message>
    <message>
        <source>Media status</source>
        <translation>حالة الوسائط</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>الصورة الأولى</translation>
    </message>
    <message>
        <source>Looped</source>
        <translation>تكرار متواصل</translation>
    </message>
    <message>
        <source>Try again after</source>
        <translation>إعادة المحاولة بعد</translation>
    </message>
    <message>
        <source>Videos left</source>
        <translation>الفيديوهات المتبقية</translation>
    </message>
    <message>
        <source>Images left</source>
        <translation>الصور المتبقية</translation>
    </message>
    <message>
        <source>Is final</source>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Estimated time</source>
        <translation>الوقت المقدّر</translation>
    </message>
    <message>
        <source>Estimated time in the queue</source>
        <translation>وقت الانتظار المقدّر</translation>
    </message>
    <message>
        <source>Estimated time at first</source>
        <translation>التقدير الأول للوقت</translation>
    </message>
    <message>
        <source>Estimated time in the queue at first</source>
        <translation>التقدير الأول لوقت الانتظار</translation>
    </message>
    <message>
        <source>Takes longer than usual</source>
        <translation>تستغرق أطول من المعتاد</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>المشهد</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>وقت المشاهدة</translation>
    </message>
    <message>
        <source>Is viewed</source>
        <translation>تمت المشاهدة</translation>
    </message>
    <message>
        <source>Is a favorite</source>
        <translation>في المفضلة</translation>
    </message>
    <message>
        <source>Is deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>النجوم</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>المُدخل</translation>
    </message>
    <message>
        <source>Input, link</source>
        <translation>المُدخل، الرابط</translation>
    </message>
    <message>
        <source>Input, type</source>
        <translation>المُدخل، النوع</translation>
    </message>
    <message>
        <source>Input, work ID</source>
        <translation>المُدخل، معرّف العمل</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Number of results</source>
        <translation>عدد النتائج</translation>
    </message>
    <message>
        <source>Callback data</source>
        <translation>بيانات رد النداء</translation>
    </message>
    <message>
        <source>Work ID</source>
        <translation>معرّف العمل</translation>
    </message>
    <message>
        <source>Work item</source>
        <translation>عنصر العمل</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>نوع الوسائط</translation>
    </message>
    <message>
        <source>Media key</source>
        <translation>مفتاح الوسائط</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Credits in relaxed mode</source>
        <translation>النقاط في الوضع الهادئ</translation>
    </message>
    <message>
        <source>HDR frames, link</source>
        <translation>إطارات HDR، الرابط</translation>
    </message>
    <message>
        <source>Last image</source>
        <translation>الصورة الأخيرة</translation>
    </message>
    <message>
        <source>Status is final</source>
        <translation>الحالة نهائية</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>نسبة الأبعاد</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>الوقت المنقضي</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>معدّل الإطارات</translation>
    </message>
    <message>
        <source>Media without watermark, link</source>
        <translation>الوسائط بلا علامة مائية، الرابط</translation>
    </message>
    <message>
        <source>Media with watermark, link</source>
        <translation>الوسائط بعلامة مائية، الرابط</translation>
    </message>
    <message>
        <source>Preview, link</source>
        <translation>المعاينة، الرابط</translation>
    </message>
    <message>
        <source>Source file ID</source>
        <translation>معرّف الملف المصدر</translation>
    </message>
    <message>
        <source>Source file, link</source>
        <translation>الملف المصدر، الرابط</translation>
    </message>
    <message>
        <source>Source file type</source>
        <translation>نوع الملف المصدر</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>Attachment type</source>
        <translation>نوع المرفق</translation>
    </message>
    <message>
        <source>Attachment status</source>
        <translation>حالة المرفق</translation>
    </message>
    <message>
        <source>Attachment ID</source>
        <translation>معرّف المرفق</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>معرّف المشروع</translation>
    </message>
    <message>
        <source>Section ID</source>
        <translation>معرّف القسم</translation>
    </message>
    <message>
        <source>Chat ID</source>
        <translation>معرّف المحادثة</translation>
    </message>
    <message>
        <source>Batch ID</source>
        <translation>معرّف الدفعة</translation>
    </message>
    <message>
        <source>Can be appealed</source>
        <translation>يمكن الاعتراض</translation>
    </message>
    <message>
        <source>Can be retried</source>
        <translation>يمكن إعادة المحاولة</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>صوت المتحدث</translation>
    </message>
    <message>
        <source>Voice ID</source>
        <translation>معرّف صوت المتحدث</translation>
    </message>
    <message>
        <source>Result type</source>
        <translation>نوع النتيجة</translation>
    </message>
    <message>
        <source>Feed ID</source>
        <translation>معرّف الخلاصة</translation>
    </message>
    <message>
        <source>Status number</source>
        <translation>رقم الحالة</translation>
    </message>
    <message>
        <source>Stems ID</source>
        <translation>معرّف المسارات المفصولة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Beats per minute</source>
        <translation>النبضات في الدقيقة</translation>
    </message>
    <message>
        <source>Thumbnail ID</source>
        <translation>معرّف الصورة المصغّرة</translation>
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
        <source>Video duration</source>
        <translation>مدة الفيديو</translation>
    </message>
    <message>
        <source>Original video</source>
        <translation>الفيديو الأصلي</translation>
    </message>
    <message>
        <source>Upscaled</source>
        <translation>مكبَّر</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>ممدَّد</translation>
    </message>
    <message>
        <source>Lip sync</source>
        <translation>مزامنة الشفاه</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Motion brush</source>
        <translation>فرشاة الحركة</translation>
    </message>
    <message>
        <source>Camera movement</source>
        <translation>حركة الكاميرا</translation>
    </message>
    <message>
        <source>Automatic prompt</source>
        <translation>الموجّه التلقائي</translation>
    </message>
    <message>
        <source>Time in the queue</source>
        <translation>مدة الانتظار</translation>
    </message>
    <message>
        <source>Jobs in the queue</source>
        <translation>المهام في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Watermark removed</source>
        <translation>أُزيلت العلامة المائية</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>اسم النموذج</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>الملف المصدر</translation>
    </message>
    <message>
        <source>Template ID</source>
        <translation>معرّف القالب</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Template image, link</source>
        <translation>صورة القالب، الرابط</translation>
    </message>
    <message>
        <source>Template video, link</source>
        <translation>فيديو القالب، الرابط</translation>
    </message>
    <message>
        <source>Relation type</source>
        <translation>نوع العلاقة</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>الإعجابات</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Automatic lyrics</source>
        <translation>كلمات الأغنية تلقائية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Draft can be finished</source>
        <translation>يمكن إكمال المسودة</translation>
    </message>
    <message>
        <source>Draft expires</source>
        <translation>انتهاء المسودة</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>معرّف الحساب</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>User image</source>
        <translation>صورة المستخدم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Estimated time to start</source>
        <translation>الوقت المقدّر للبدء</translation>
    </message>
    <message>
        <source>Shared asset</source>
        <translation>مورد مشترك</translation>
    </message>
    <message>
        <source>Name of the results</source>
        <translation>اسم النتائج</translation>
    </message>
    <message>
        <source>Explore mode</source>
        <translation>وضع الاستكشاف</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>العلامة المائية</translation>
    </message>
    <message>
        <source>Prompt is enhanced</source>
        <translation>الموجّه محسَّن</translation>
    </message>
    <message>
        <source>Asset group</source>
        <translation>مجموعة الموارد</translation>
    </message>
    <message>
        <source>Asset group ID</source>
        <translation>معرّف مجموعة الموارد</translation>
    </message>
    <message>
        <source>Is recorded</source>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>أنشأه</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>حجم الملف</translation>
    </message>
    <message>
        <source>Is a folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Is private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Is private in the team</source>
        <translation>خاص ضمن الفريق</translation>
    </message>
    <message>
        <source>Is reported</source>
        <translation>مُبلَّغ عنه</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>الإطارات في الثانية</translation>
    </message>
    <message>
        <source>Width and height</source>
        <translation>العرض والارتفاع</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Generation ID</source>
        <translation>معرّف التوليد</translation>
    </message>
    <message>
        <source>MP3 file</source>
        <translation>ملف MP3</translation>
    </message>
    <message>
        <source>WAV file</source>
        <translation>ملف WAV</translation>
    </message>
    <message>
        <source>MP3 file with watermark</source>
        <translation>ملف MP3 بعلامة مائية</translation>
    </message>
    <message>
        <source>In an official playlist</source>
        <translation>في قائمة تشغيل رسمية</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>مرات التنزيل</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Chords</source>
        <translation>التآلفات</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>المزاج</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>الآلات الموسيقية</translation>
    </message>
    <message>
        <source>Instrument details</source>
        <translation>تفاصيل الآلات</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>السلّم الموسيقي</translation>
    </message>
    <message>
        <source>Waveform, link</source>
        <translation>شكل الموجة، الرابط</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>تم التنزيل</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>درجة الجودة</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>الموجّه السلبي</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>الأسلوب</translation>
    </message>
    <message>
        <source>Remaining credits</source>
        <translation>النقاط المتبقية</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>مقاطع الفيديو</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>الموسيقى</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>الكلام</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>الأغاني</translation>
    </message>
    <message>
        <source>Instrumental music</source>
        <translation>موسيقى آلات</translation>
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
        <source>%1: unknown</source>
        <extracomment>of an empty cell: &quot;Status: unknown&quot;</extracomment>
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
        <source>The family is too large. Some jobs are not shown.</source>
        <translation>العائلة كبيرة جدًا. بعض المهام غير معروضة.</translation>
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
        <source>Opens %n job(s) not opened yet</source>
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
        <source>All jobs of the family have been opened</source>
        <translation>فُتحت كل مهام العائلة من قبل</translation>
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
        <source>Close Find Bar</source>
        <translation>إغلاق شريط البحث</translation>
    </message>
    <message>
        <source>No match in the part shown</source>
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
    <name>FullScreenBar</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>the place of a media item in its job: &quot;3 of 7&quot;</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Leave Full Screen</source>
        <translation>الخروج من ملء الشاشة</translation>
    </message>
    <message>
        <source>Leave Full Screen (Esc)</source>
        <translation>الخروج من ملء الشاشة (Esc)</translation>
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
        <source>%1: cannot write to this folder. Choose another one.</source>
        <translation>%1: تتعذّر الكتابة في هذا المجلد. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There is nothing to open. Specify a job ID, text that contains one, or a .json file with a job document.</source>
        <translation>لا يوجد ما يُفتح. حدّد معرّف مهمة، أو نصًا يحوي معرّفًا، أو ملف JSON فيه مستند مهمة.</translation>
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
        <source>%n document(s) are newer versions of an earlier document of the same job.</source>
        <translation>
            <numerusform>لا نسخ أحدث من مستندات سابقة.</numerusform>
            <numerusform>مستند واحد نسخة أحدث من مستند سابق للمهمة نفسها.</numerusform>
            <numerusform>مستندان نسختان أحدث من مستندات سابقة للمهام نفسها.</numerusform>
            <numerusform>%n مستندات نسخ أحدث من مستندات سابقة للمهام نفسها.</numerusform>
            <numerusform>%n مستندًا نسخ أحدث من مستندات سابقة للمهام نفسها.</numerusform>
            <numerusform>%n مستند نسخ أحدث من مستندات سابقة للمهام نفسها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be read because a file has changed. Run the program again.</source>
        <translation>
            <numerusform>قُرئت كل المهام.</numerusform>
            <numerusform>تعذرت قراءة مهمة واحدة لأن ملفًا قد تغيّر. شغّل البرنامج من جديد.</numerusform>
            <numerusform>تعذرت قراءة مهمتين لأن ملفًا قد تغيّر. شغّل البرنامج من جديد.</numerusform>
            <numerusform>تعذرت قراءة %n مهام لأن ملفًا قد تغيّر. شغّل البرنامج من جديد.</numerusform>
            <numerusform>تعذرت قراءة %n مهمة لأن ملفًا قد تغيّر. شغّل البرنامج من جديد.</numerusform>
            <numerusform>تعذرت قراءة %n مهمة لأن ملفًا قد تغيّر. شغّل البرنامج من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>No job is running now.</source>
        <translation>لا مهام جارية الآن.</translation>
    </message>
    <message>
        <source>No answer from: %1.</source>
        <comment>%1: names of services</comment>
        <translation>لا ردّ من: %1.</translation>
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
        <source>The service requires an API token. Set the environment variable USEAPI_TOKEN to your token.</source>
        <translation>تتطلب الخدمة رمز وصول إلى API. ضع رمزك في متغير البيئة USEAPI_TOKEN.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 Trying again in %n second(s).</source>
        <translation>
            <numerusform>%1: %2 إعادة المحاولة الآن.</numerusform>
            <numerusform>%1: %2 إعادة المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>%1: %2 إعادة المحاولة بعد ثانيتين.</numerusform>
            <numerusform>%1: %2 إعادة المحاولة بعد %n ثوانٍ.</numerusform>
            <numerusform>%1: %2 إعادة المحاولة بعد %n ثانية.</numerusform>
            <numerusform>%1: %2 إعادة المحاولة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not requested.</source>
        <translation>%1: لم تُطلب.</translation>
    </message>
    <message>
        <source>%1: the job is still running; its current files are saved.</source>
        <translation>%1: المهمة لا تزال جارية؛ حُفظت ملفاتها الحالية.</translation>
    </message>
    <message>
        <source>Could not write to standard output.</source>
        <translation>تعذّرت الكتابة في الخرج القياسي.</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>%1%</source>
        <extracomment>a zoom, such as 43%</extracomment>
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
        <source>%n job(s) will be removed from the list and from the archive. Files that you saved stay where they are. You can undo this until you quit Job Viewer.</source>
        <translation>
            <numerusform>لن تُزال أي مهمة من القائمة ومن الأرشيف. تبقى الملفات التي حفظتها في مكانها. يمكنك التراجع عن ذلك حتى تنهي Job Viewer.</numerusform>
            <numerusform>ستُزال مهمة واحدة من القائمة ومن الأرشيف. تبقى الملفات التي حفظتها في مكانها. يمكنك التراجع عن ذلك حتى تنهي Job Viewer.</numerusform>
            <numerusform>ستُزال مهمتان من القائمة ومن الأرشيف. تبقى الملفات التي حفظتها في مكانها. يمكنك التراجع عن ذلك حتى تنهي Job Viewer.</numerusform>
            <numerusform>ستُزال %n مهام من القائمة ومن الأرشيف. تبقى الملفات التي حفظتها في مكانها. يمكنك التراجع عن ذلك حتى تنهي Job Viewer.</numerusform>
            <numerusform>ستُزال %n مهمة من القائمة ومن الأرشيف. تبقى الملفات التي حفظتها في مكانها. يمكنك التراجع عن ذلك حتى تنهي Job Viewer.</numerusform>
            <numerusform>ستُزال %n مهمة من القائمة ومن الأرشيف. تبقى الملفات التي حفظتها في مكانها. يمكنك التراجع عن ذلك حتى تنهي Job Viewer.</numerusform>
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
        <source>Tags, separated by commas:</source>
        <translation>الوسوم، تفصل بينها فواصل:</translation>
    </message>
    <message numerus="yes">
        <source>Tags that these %n job(s) have in common, separated by commas. Their other tags are not changed.</source>
        <translation>
            <numerusform>لا مهام مختارة لوسمها.</numerusform>
            <numerusform>وسوم هذه المهمة، تفصل بينها فواصل. لا تتغير وسومها الأخرى.</numerusform>
            <numerusform>الوسوم المشتركة بين هاتين المهمتين، تفصل بينها فواصل. لا تتغير وسومهما الأخرى.</numerusform>
            <numerusform>الوسوم المشتركة بين هذه المهام وعددها %n، تفصل بينها فواصل. لا تتغير وسومها الأخرى.</numerusform>
            <numerusform>الوسوم المشتركة بين هذه المهام وعددها %n، تفصل بينها فواصل. لا تتغير وسومها الأخرى.</numerusform>
            <numerusform>الوسوم المشتركة بين هذه المهام وعددها %n، تفصل بينها فواصل. لا تتغير وسومها الأخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) will be refreshed, a few at a time. You can stop this in the status bar.</source>
        <translation>
            <numerusform>لن تُحدَّث أي مهمة. يمكنك إيقاف ذلك في شريط الحالة.</numerusform>
            <numerusform>ستُحدَّث مهمة واحدة. يمكنك إيقاف ذلك في شريط الحالة.</numerusform>
            <numerusform>ستُحدَّث مهمتان. يمكنك إيقاف ذلك في شريط الحالة.</numerusform>
            <numerusform>ستُحدَّث %n مهام، بضع منها في كل مرة. يمكنك إيقاف ذلك في شريط الحالة.</numerusform>
            <numerusform>ستُحدَّث %n مهمة، بضع منها في كل مرة. يمكنك إيقاف ذلك في شريط الحالة.</numerusform>
            <numerusform>ستُحدَّث %n مهمة، بضع منها في كل مرة. يمكنك إيقاف ذلك في شريط الحالة.</numerusform>
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
        <source>Sort By</source>
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
        <source>Status (%1)</source>
        <comment>%1: by how many conditions the jobs are filtered</comment>
        <translation>الحالة (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n active filter(s)</source>
        <translation>
            <numerusform>لا عوامل تصفية نشطة</numerusform>
            <numerusform>عامل تصفية نشط واحد</numerusform>
            <numerusform>عاملا تصفية نشطان</numerusform>
            <numerusform>%n عوامل تصفية نشطة</numerusform>
            <numerusform>%n عامل تصفية نشطًا</numerusform>
            <numerusform>%n عامل تصفية نشط</numerusform>
        </translation>
    </message>
    <message>
        <source>Show All Jobs</source>
        <translation>إظهار كل المهام</translation>
    </message>
    <message>
        <source>With Sound</source>
        <translation>التي فيها صوت</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
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
    <name>JobPages</name>
    <message>
        <source>Loading the job…</source>
        <translation>جارٍ تحميل المهمة…</translation>
    </message>
</context>
<context>
    <name>JobWalk</name>
    <message>
        <source>Next job: %1</source>
        <extracomment>%1: the title of the job that is shown now</extracomment>
        <translation>المهمة التالية: %1</translation>
    </message>
    <message>
        <source>Previous job: %1</source>
        <translation>المهمة السابقة: %1</translation>
    </message>
    <message>
        <source>This is the last job in the list.</source>
        <translation>هذه آخر مهمة في القائمة.</translation>
    </message>
    <message>
        <source>This is the first job in the list.</source>
        <translation>هذه أول مهمة في القائمة.</translation>
    </message>
</context>
<context>
    <name>JobsPane</name>
    <message>
        <source>Search jobs</source>
        <translation>البحث في المهام</translation>
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
    <message>
        <source>Words, “phrases”, and fields such as status:failed service:runwayml model:veo verb:imagine tag:sea seed:123 ar:3:2 has:audio duration:&gt;10s before:2026-11-01</source>
        <translation>كلمات و«عبارات» وحقول مثل status:failed service:runwayml model:veo verb:imagine tag:sea seed:123 ar:3:2 has:audio duration:&gt;10s before:2026-11-01</translation>
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
        <source>No response yet</source>
        <translation>لا رد بعد</translation>
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
        <source>Masks user and channel IDs, GUIDs, signed links, and the reply address</source>
        <translation>يحجب معرّفات المستخدمين والقنوات ومعرّفات GUID والروابط الموقّعة وعنوان الرد</translation>
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
        <source>… (%L1 unchanged lines)</source>
        <translation>… (الأسطر التي لم تتغير: %L1)</translation>
    </message>
    <message>
        <source>Formatting…</source>
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
    <message>
        <source>links expire in %1</source>
        <comment>%1: a duration, such as 5 h</comment>
        <translation>تنتهي صلاحية الروابط بعد %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>a duration</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a duration</comment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>Open as %1</source>
        <comment>%1: the name of a service</comment>
        <translation>الفتح بوصفه %1</translation>
    </message>
</context>
<context>
    <name>LyricsView</name>
    <message>
        <source>Lyrics</source>
        <translation>كلمات الأغنية</translation>
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
        <source>Copy Image</source>
        <translation>نسخ الصورة</translation>
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
    <name>MediaCaption</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what is known of a job, such as &quot;Model&quot;; %2: its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Different words: %1</source>
        <extracomment>%1: words of a prompt that those of the other images do not have</extracomment>
        <translation>كلمات مختلفة: %1</translation>
    </message>
    <message>
        <source>Image prompt</source>
        <translation>صورة موجّهة</translation>
    </message>
</context>
<context>
    <name>MediaPane</name>
    <message>
        <source>This job made no images or videos.</source>
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
    <message>
        <source>Loading the job…</source>
        <translation>جارٍ تحميل المهمة…</translation>
    </message>
    <message>
        <source>The result of this job is a text.</source>
        <translation>نتيجة هذه المهمة نص.</translation>
    </message>
    <message>
        <source>Slideshow started. Press S to stop it.</source>
        <translation>بدأ عرض الشرائح. اضغط S لإيقافه.</translation>
    </message>
    <message>
        <source>Slideshow stopped.</source>
        <translation>توقف عرض الشرائح.</translation>
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
        <source>not found</source>
        <translation>لم يُعثر على الملف</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>تعذّر التنزيل: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a media item and how far it is: &quot;Image 2, ready&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>MediaView</name>
    <message>
        <source>Loading %1</source>
        <translation>جارٍ تحميل %1</translation>
    </message>
    <message>
        <source>The service did not list this image. Its address was guessed from the grid.</source>
        <translation>لم تذكر الخدمة هذه الصورة. خُمِّن عنوانها من الشبكة.</translation>
    </message>
    <message>
        <source>This file is not on the service. If you load it, %1 sees this computer’s IP address.</source>
        <translation>هذا الملف ليس لدى الخدمة. إذا حمّلته فسيرى %1 عنوان IP لهذا الحاسوب.</translation>
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
        <source>The link expires in %1.</source>
        <comment>%1: a duration</comment>
        <translation>تنتهي صلاحية الرابط بعد %1.</translation>
    </message>
    <message>
        <source>The link has expired.</source>
        <translation>انتهت صلاحية الرابط.</translation>
    </message>
    <message>
        <source>cut from the grid</source>
        <translation>مقتطع من الشبكة</translation>
    </message>
    <message>
        <source>Waiting for the grid. This image will be cut from it.</source>
        <translation>في انتظار الشبكة. ستُقتطع هذه الصورة منها.</translation>
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
        <source>There is no file at the guessed address. The image cut from the grid is used instead.</source>
        <translation>لا يوجد ملف في العنوان المخمَّن. تُستخدم بدلًا منه الصورة المقتطعة من الشبكة.</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Damaged image</source>
        <translation>صورة تالفة</translation>
    </message>
    <message>
        <source>The file could not be read as an image. Another program may be able to open it.</source>
        <translation>تعذّرت قراءة الملف على أنه صورة. ربما استطاع برنامج آخر فتحه.</translation>
    </message>
    <message>
        <source>Too large to show</source>
        <translation>أكبر من أن تُعرض</translation>
    </message>
    <message>
        <source>The image has %1 pixels, more than this program can show. The file itself is complete.</source>
        <translation>عدد بكسلات الصورة %1، وهو أكثر مما يستطيع هذا البرنامج عرضه. الملف نفسه كامل.</translation>
    </message>
    <message>
        <source>Video cannot be played</source>
        <translation>تعذّر تشغيل الفيديو</translation>
    </message>
    <message>
        <source>Open With Default Program</source>
        <translation>فتح بالبرنامج الافتراضي</translation>
    </message>
    <message>
        <source>The file could not be read. It may have been removed, or you may not have permission to read it.</source>
        <translation>تعذّرت قراءة الملف. ربما أُزيل، أو ليس لديك إذن لقراءته.</translation>
    </message>
    <message>
        <source>The video could not be played. Another program may be able to play it.</source>
        <translation>تعذّر تشغيل الفيديو. ربما استطاع برنامج آخر تشغيله.</translation>
    </message>
    <message>
        <source>Opening the image…</source>
        <translation>جارٍ فتح الصورة…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Image</source>
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
        <source>If you load it directly, the file’s own server sees this computer’s IP address.</source>
        <translation>إذا حمّلته مباشرة فسيرى خادم الملف عنوان IP لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Always load directly when the service fails</source>
        <extracomment>below the button &quot;Load Directly&quot;</extracomment>
        <translation>التحميل المباشر دائمًا عند فشل الخدمة</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <extracomment>frames per second</extracomment>
        <translation>%1 إطار/ث</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <extracomment>megabits per second</extracomment>
        <translation>%1 ميغابت/ث</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <extracomment>kilobits per second</extracomment>
        <translation>%1 كيلوبت/ث</translation>
    </message>
</context>
<context>
    <name>MediaViewer</name>
    <message numerus="yes">
        <source>%n media item(s) side by side</source>
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
        <extracomment>a media item and its place in the job: &quot;Image 2 (3 of 7)&quot;</extracomment>
        <translation>%1 (%2 من %3)</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
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
        <source>System default</source>
        <translation>افتراضي النظام</translation>
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
        <source>Unchanged</source>
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
        <source>The password is kept in the system key store. If that is not possible, it is kept for this session only.</source>
        <translation>تُحفظ كلمة المرور في مخزن مفاتيح النظام. إذا تعذّر ذلك فإنها تُحفظ لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>Leave empty to use the service’s own address. A different address needs its own token.</source>
        <translation>اتركه فارغًا لاستخدام عنوان الخدمة نفسها. يحتاج أي عنوان آخر إلى رمز وصول خاص به.</translation>
    </message>
    <message>
        <source>This address is not used. It must begin with https, or with http on this computer.</source>
        <translation>لن يُستخدم هذا العنوان. يجب أن يبدأ بـ https، أو بـ http على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Check &amp;running jobs every:</source>
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
        <source>Close message</source>
        <translation>إغلاق هذه الرسالة</translation>
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
        <source>Paste a job ID, a link, or any text that contains one</source>
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
        <source>The clipboard contains no text. Copy a job ID, a link, or a job document first.</source>
        <translation>لا تحوي الحافظة نصًا. انسخ أولًا معرّف مهمة أو رابطًا أو مستند مهمة.</translation>
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
        <source>%n job(s) will be requested, one at a time.</source>
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
    <name>PlaybackActions</name>
    <message>
        <source>Loop from Here</source>
        <translation>بدء التكرار من هنا</translation>
    </message>
    <message>
        <source>Clear Loop</source>
        <translation>إلغاء التكرار</translation>
    </message>
    <message>
        <source>Loop to Here</source>
        <translation>إنهاء التكرار هنا</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Zoom</source>
        <translation>التكبير والتصغير</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <extracomment>%1: a zoom, such as 43%</extracomment>
        <translation>التكبير: %1</translation>
    </message>
</context>
<context>
    <name>ProgramCommands</name>
    <message>
        <source>The sample jobs could not be opened.</source>
        <translation>تعذّر فتح عينات المهام.</translation>
    </message>
    <message>
        <source>Diagnostics copied. They contain no private data.</source>
        <translation>تم نسخ معلومات التشخيص. لا تحوي بيانات خاصة.</translation>
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
        <source>This sample shows the error for an invalid token. The sample jobs need no token.</source>
        <translation>يوضّح هذا المثال الخطأ الذي يظهر عند استخدام رمز غير صالح. لا تحتاج عينات المهام إلى رمز.</translation>
    </message>
    <message>
        <source>Free software under the MIT License. Uses Qt %1.</source>
        <translation>برنامج حر برخصة MIT. يستخدم Qt %1.</translation>
    </message>
    <message>
        <source>Files that the service cannot fetch are now loaded directly from their own server. That server sees this computer’s IP address.</source>
        <translation>الملفات التي لا تستطيع الخدمة جلبها تُحمَّل الآن مباشرة من خادمها. يرى ذلك الخادم عنوان IP لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Files that the service cannot fetch are loaded directly only when you choose Load Directly.</source>
        <translation>لا تُحمَّل الملفات التي لا تستطيع الخدمة جلبها مباشرة إلا عندما تختار «تحميل مباشر».</translation>
    </message>
    <message>
        <source>Job Viewer %1

View your jobs and save their results. Job Viewer never starts, changes, or pays for anything.

Not affiliated with Midjourney, Discord, or useapi.net.</source>
        <translation>Job Viewer %1

اعرض مهامك واحفظ نتائجها. لا يبدأ Job Viewer شيئًا ولا يغيّر شيئًا ولا يدفع مقابل شيء أبدًا.

لا صلة له بـ Midjourney أو Discord أو useapi.net.</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>بلا نجوم</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%n نجوم</numerusform>
            <numerusform>%n نجمة</numerusform>
            <numerusform>%n نجمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingActions</name>
    <message>
        <source>No Rating</source>
        <translation>بلا تقييم</translation>
    </message>
    <message>
        <source>1 Star</source>
        <translation>نجمة واحدة</translation>
    </message>
    <message>
        <source>%1 Stars</source>
        <translation>%1 نجوم</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
</context>
<context>
    <name>RelativeStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1: %2</source>
        <extracomment>%1: what made a job, such as U1; %2: its prompt</extracomment>
        <translation>فتح %1: %2</translation>
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
        <source>The file size differs from the size given in the job; the file was kept unchanged.</source>
        <translation>حجم الملف يختلف عن الحجم المذكور في المهمة؛ أُبقي الملف كما هو دون تغيير.</translation>
    </message>
    <message>
        <source>The file type does not match the file name; the file was kept unchanged.</source>
        <translation>نوع الملف لا يطابق اسمه؛ أُبقي الملف كما هو دون تغيير.</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) with warnings.</source>
        <translation>
            <numerusform>لا ملفات أخرى بتحذيرات.</numerusform>
            <numerusform>ملف آخر بتحذيرات.</numerusform>
            <numerusform>ملفان آخران بتحذيرات.</numerusform>
            <numerusform>%n ملفات أخرى بتحذيرات.</numerusform>
            <numerusform>%n ملفًا آخر بتحذيرات.</numerusform>
            <numerusform>%n ملف آخر بتحذيرات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>The text is longer. Save it to read all of it.</source>
        <translation>النص أطول من ذلك. احفظه لقراءته كله.</translation>
    </message>
</context>
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
        <source>&amp;Response:</source>
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
        <source>Previous, %1</source>
        <translation>السابق، %1</translation>
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
        <source>Save %n Job(s)</source>
        <translation>
            <numerusform>حفظ المهام</numerusform>
            <numerusform>حفظ مهمة واحدة</numerusform>
            <numerusform>حفظ مهمتين</numerusform>
            <numerusform>حفظ %n مهام</numerusform>
            <numerusform>حفظ %n مهمة</numerusform>
            <numerusform>حفظ %n مهمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveFields</name>
    <message>
        <source>&amp;Text file per item with prompt, parameters, and seed</source>
        <translation>ملف نصي لكل ملف وسائط، فيه الموجّه والمعاملات والبذرة</translation>
    </message>
    <message>
        <source>Job &amp;document (job.json)</source>
        <translation>مستند المهمة (job.json)</translation>
    </message>
    <message>
        <source>For s&amp;haring: no private data in names, documents, and files</source>
        <translation>للمشاركة: دون أي بيانات خاصة في الأسماء والمستندات والملفات</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>أسماء الملفات</translation>
    </message>
    <message>
        <source>Example file name</source>
        <translation>مثال لاسم ملف</translation>
    </message>
    <message>
        <source>Removes metadata from images and videos, but does not change what they show. Masks private data in the text file and the job document.</source>
        <translation>يزيل البيانات الوصفية من الصور ومقاطع الفيديو دون تغيير ما تعرضه، ويحجب البيانات الخاصة في الملف النصي ومستند المهمة.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>File &amp;names:</source>
        <translation>أسماء الملفات:</translation>
    </message>
    <message>
        <source>Example:</source>
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
        <source>Unknown fields are kept as typed: %1</source>
        <translation>تبقى الحقول غير المعروفة كما كُتبت: %1</translation>
    </message>
    <message>
        <source>Date and Time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>Job Type</source>
        <translation>نوع المهمة</translation>
    </message>
    <message>
        <source>Beginning of the Prompt</source>
        <translation>بداية الموجّه</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Media Item Name</source>
        <translation>اسم العنصر</translation>
    </message>
    <message>
        <source>Media Item Type</source>
        <translation>نوع العنصر</translation>
    </message>
    <message>
        <source>Media Item Number</source>
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
        <source>Short Job Code</source>
        <translation>الرمز المختصر للمهمة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>&amp;Posters and covers</source>
        <translation>&amp;صور الفيديوهات وأغلفة الأغاني</translation>
    </message>
    <message>
        <source>Stills of videos, and covers of songs</source>
        <translation>صور ثابتة من الفيديوهات وأغلفة الأغاني</translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>&amp;Keep all media of jobs that have ended</source>
        <translation>الاحتفاظ بكل وسائط المهام المنتهية</translation>
    </message>
    <message>
        <source>Disk space for media</source>
        <translation>مساحة القرص للوسائط المنزّلة</translation>
    </message>
    <message>
        <source>Disk space fo&amp;r media:</source>
        <translation>مساحة القرص للوسائط المنزّلة:</translation>
    </message>
    <message>
        <source>When this space is full, the media viewed longest ago are deleted first. Kept media and saved files are never deleted.</source>
        <translation>عند امتلاء هذه المساحة تُحذف أولًا الوسائط التي مضى على عرضها أطول وقت. لا تُحذف أبدًا الوسائط المحتفَظ بها ولا الملفات التي حفظتها.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <comment>gigabytes</comment>
        <translation>%1 غ.ب</translation>
    </message>
    <message>
        <source>Always &amp;load directly when the service fails</source>
        <translation>التحميل المباشر دائمًا عند فشل الخدمة</translation>
    </message>
    <message>
        <source>The file’s own server then sees this computer’s IP address.</source>
        <translation>يرى خادم الملف عندئذ عنوان IP لهذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>SeekPreview</name>
    <message>
        <source>Preview of the position</source>
        <translation>معاينة الموضع</translation>
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
        <source>Job document</source>
        <translation>مستند المهمة</translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) were skipped.</source>
        <translation>
            <numerusform>لم يُتخطَّ أي جزء آخر.</numerusform>
            <numerusform>تم تخطي جزء آخر واحد.</numerusform>
            <numerusform>تم تخطي جزأين آخرين.</numerusform>
            <numerusform>تم تخطي %n أجزاء أخرى.</numerusform>
            <numerusform>تم تخطي %n جزءًا آخر.</numerusform>
            <numerusform>تم تخطي %n جزء آخر.</numerusform>
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
        <source>%n updated job(s)</source>
        <translation>
            <numerusform>لا مهام محدَّثة</numerusform>
            <numerusform>مهمة محدَّثة واحدة</numerusform>
            <numerusform>مهمتان محدَّثتان</numerusform>
            <numerusform>%n مهام محدَّثة</numerusform>
            <numerusform>%n مهمة محدَّثة</numerusform>
            <numerusform>%n مهمة محدَّثة</numerusform>
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
        <source>no jobs found</source>
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
        <source>%n file(s) contained no job.</source>
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
        <source>The disk is full, so the job archive cannot be written. Free some space; writing is retried every few seconds. Until then, new data is kept in memory only.</source>
        <translation>القرص ممتلئ، لذلك تتعذّر الكتابة في أرشيف المهام. أخلِ بعض المساحة؛ تُعاد محاولة الكتابة كل بضع ثوانٍ. وحتى ذلك الحين تبقى البيانات الجديدة في الذاكرة فقط.</translation>
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
        <source>The disk is full. Downloads are paused; free some space and resume them.</source>
        <translation>القرص ممتلئ. التنزيلات موقوفة مؤقتًا؛ أخلِ بعض المساحة واستأنفها.</translation>
    </message>
    <message>
        <source>Downloaded files cannot be written to the disk. Downloads are paused; check the disk and resume them.</source>
        <translation>تتعذّر كتابة الملفات المنزّلة على القرص. التنزيلات موقوفة مؤقتًا؛ افحص القرص واستأنفها.</translation>
    </message>
    <message>
        <source>%1 could not be saved. %2</source>
        <comment>%1: such as Image 2, %2: a sentence</comment>
        <translation>تعذّر حفظ %1. %2</translation>
    </message>
    <message>
        <source>The API token could not be read from the system key store. The key store may be locked. Unlock it and restart Job Viewer, or enter the token for this session.</source>
        <translation>تعذّرت قراءة رمز الوصول إلى API من مخزن مفاتيح النظام. ربما كان المخزن مقفلًا. افتح قفله وأعد تشغيل Job Viewer، أو أدخل رمز الوصول لهذه الجلسة.</translation>
    </message>
    <message>
        <source>The system key store did not respond in time. It may be locked. Unlock it and restart Job Viewer, or enter the API token for this session.</source>
        <translation>لم يستجب مخزن مفاتيح النظام في الوقت المتاح. ربما كان مقفلًا. افتح قفله وأعد تشغيل Job Viewer، أو أدخل رمز الوصول إلى API لهذه الجلسة.</translation>
    </message>
    <message>
        <source>There is no system key store. The API token is used for this session only.</source>
        <translation>لا يوجد مخزن مفاتيح في النظام. يُستخدم رمز الوصول إلى API لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The system key store did not respond in time. The API token is used for this session only.</source>
        <translation>لم يستجب مخزن مفاتيح النظام في الوقت المتاح. يُستخدم رمز الوصول إلى API لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The API token could not be saved in the system key store. It is used for this session only.</source>
        <translation>تعذّر حفظ رمز الوصول إلى API في مخزن مفاتيح النظام. يُستخدم لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The system key store did not confirm that the API token was removed. The token may still be there.</source>
        <translation>لم يؤكد مخزن مفاتيح النظام إزالة رمز الوصول إلى API. ربما لا يزال الرمز فيه.</translation>
    </message>
    <message>
        <source>The token is valid. No job is running.</source>
        <translation>رمز الوصول صالح. لا مهام جارية.</translation>
    </message>
    <message numerus="yes">
        <source>The token is valid. %n job(s) running.</source>
        <translation>
            <numerusform>رمز الوصول صالح. لا مهام جارية.</numerusform>
            <numerusform>رمز الوصول صالح. مهمة واحدة جارية.</numerusform>
            <numerusform>رمز الوصول صالح. مهمتان جاريتان.</numerusform>
            <numerusform>رمز الوصول صالح. %n مهام جارية.</numerusform>
            <numerusform>رمز الوصول صالح. %n مهمة جارية.</numerusform>
            <numerusform>رمز الوصول صالح. %n مهمة جارية.</numerusform>
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
        <source>%n job(s) skipped: no readable response.</source>
        <translation>
            <numerusform>لم تُتخطَّ أي مهمة.</numerusform>
            <numerusform>تم تخطي مهمة واحدة: لا رد مقروء لها.</numerusform>
            <numerusform>تم تخطي مهمتين: لا رد مقروء لهما.</numerusform>
            <numerusform>تم تخطي %n مهام: لا رد مقروء لها.</numerusform>
            <numerusform>تم تخطي %n مهمة: لا رد مقروء لها.</numerusform>
            <numerusform>تم تخطي %n مهمة: لا رد مقروء لها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job archive cannot be read or written at the moment. Access is retried every few seconds. Until then, new data is kept in memory only.</source>
        <translation>تتعذّر حاليًا القراءة من أرشيف المهام أو الكتابة فيه. تُعاد المحاولة كل بضع ثوانٍ. وحتى ذلك الحين تبقى البيانات الجديدة في الذاكرة فقط.</translation>
    </message>
    <message>
        <source>The job archive was created by a newer version of Job Viewer and is left unchanged. Its jobs are not shown, and changes are not saved. Use the newer version.</source>
        <translation>أنشأ إصدار أحدث من Job Viewer أرشيف المهام، ولذلك يُترك دون تغيير. لا تُعرض مهامه، ولا تُحفظ التغييرات. استخدم الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>A change could not be saved in the job archive: the database rejected it.</source>
        <translation>تعذّر حفظ تغيير في أرشيف المهام: رفضته قاعدة البيانات.</translation>
    </message>
    <message>
        <source>“%1”: %2. %3 The previous response is still shown.</source>
        <comment>%1: the beginning of a job&apos;s prompt, %2: such as Job has expired, %3: a sentence</comment>
        <translation>«%1»: %2. %3 لا يزال الرد السابق معروضًا.</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>لا تغييرات.</translation>
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
        <source>%n job document(s) saved.</source>
        <translation>
            <numerusform>لم يُحفظ أي مستند.</numerusform>
            <numerusform>حُفظ: مستند مهمة واحد.</numerusform>
            <numerusform>حُفظ: مستندا مهام.</numerusform>
            <numerusform>حُفظ: %n مستندات مهام.</numerusform>
            <numerusform>حُفظ: %n مستند مهمة.</numerusform>
            <numerusform>حُفظ: %n مستند مهمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 saved.</source>
        <comment>%1: such as 5 media files, %2: such as 1 job document</comment>
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
        <source>%n job document(s)</source>
        <comment>after: 5 media files and</comment>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند مهمة واحد</numerusform>
            <numerusform>مستندا مهام</numerusform>
            <numerusform>%n مستندات مهام</numerusform>
            <numerusform>%n مستند مهمة</numerusform>
            <numerusform>%n مستند مهمة</numerusform>
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
            <numerusform>لم تُحفظ صورتان مقتطعتان من الشبكة؛ حدِّد إحداهما واختر «حفظ».</numerusform>
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
            <numerusform>لم تُحفظ صورتان مقتطعتان من الشبكة: الشبكة تعرضها.</numerusform>
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
            <numerusform>تعذرت كتابة مهمتين في الأرشيف. افتحهما مرة أخرى حين تمكن الكتابة فيه.</numerusform>
            <numerusform>تعذرت كتابة %n مهام في الأرشيف. افتحها مرة أخرى حين تمكن الكتابة فيه.</numerusform>
            <numerusform>تعذرت كتابة %n مهمة في الأرشيف. افتحها مرة أخرى حين تمكن الكتابة فيه.</numerusform>
            <numerusform>تعذرت كتابة %n مهمة في الأرشيف. افتحها مرة أخرى حين تمكن الكتابة فيه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job archive was damaged.</source>
        <translation>كان أرشيف المهام تالفًا.</translation>
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
        <source>The job archive was missing or empty, so a new one was created. Images and videos that were downloaded before are kept. If you have a backup of archive.db, quit Job Viewer and restore it.</source>
        <translation>كان أرشيف المهام مفقودًا أو فارغًا، لذلك أُنشئ أرشيف جديد. الصور والفيديوهات المنزَّلة سابقًا محفوظة. إن كانت لديك نسخة احتياطية من archive.db فأغلق Job Viewer واستعدها.</translation>
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
        <source>The job %1 could not be read from the job archive. Paste its ID to request it again.</source>
        <translation>تعذرت قراءة المهمة %1 من أرشيف المهام. الصق معرّفها لطلبها من جديد.</translation>
    </message>
    <message>
        <source>A file with changes that do not belong to the job archive was found next to it. The file was moved to “%1”. The archive itself is unchanged. If you restored a backup, you do not need that file.</source>
        <translation>وُجد بجانب أرشيف المهام ملف فيه تغييرات لا تخصه، فنُقل إلى «%1». الأرشيف نفسه لم يتغير. إذا كنت قد استعدت نسخة احتياطية فلست بحاجة إلى ذلك الملف.</translation>
    </message>
    <message>
        <source>The settings could not be saved in “%1”. They are kept until you quit. Check that the disk has free space and that you have permission to change the file; saving is retried with the next change.</source>
        <comment>%1: a file&apos;s name</comment>
        <translation>تعذر حفظ الإعدادات في «%1». ستبقى سارية حتى تغلق البرنامج. تأكد من وجود مساحة خالية على القرص ومن أن لديك إذنًا بتغيير الملف؛ ستُعاد محاولة الحفظ عند التغيير التالي.</translation>
    </message>
    <message>
        <source>Expired links are not refreshed in the background. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>لا تُحدَّث الروابط المنتهية الصلاحية في الخلفية. %1</translation>
    </message>
    <message>
        <source>“%1” has been running for much longer than usual. It is no longer checked automatically.</source>
        <translation>المهمة «%1» جارية منذ وقت أطول بكثير من المعتاد. لم يعد يُتحقق منها تلقائيًا.</translation>
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
        <source>There is nothing to copy yet.</source>
        <translation>لا يوجد ما يُنسخ بعد.</translation>
    </message>
    <message>
        <source>Image copied.</source>
        <translation>تم نسخ الصورة.</translation>
    </message>
    <message>
        <source>Video and current frame copied.</source>
        <translation>تم نسخ الفيديو والإطار الحالي.</translation>
    </message>
    <message>
        <source>The link contains an ID that leads to the account’s name and email address. The browser keeps the link in its history. Open it anyway?</source>
        <translation>يحوي الرابط معرّفًا يقود إلى اسم صاحب الحساب وعنوان بريده الإلكتروني. يحتفظ المتصفح بالرابط في محفوظاته. هل تريد فتحه على أي حال؟</translation>
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
        <source>The file could not be opened in another program.</source>
        <translation>تعذّر فتح الملف في برنامج آخر.</translation>
    </message>
    <message>
        <source>Private Data</source>
        <translation>بيانات خاصة</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>This text contains private data, such as a link with an ID that leads to the account’s name and email address. Copy it only if nobody else will see it.</source>
        <translation>يحوي هذا النص بيانات خاصة، مثل رابط فيه معرّف يقود إلى اسم صاحب الحساب وعنوان بريده الإلكتروني. انسخه فقط إذا لم يكن أحد غيرك سيراه.</translation>
    </message>
    <message>
        <source>File copied.</source>
        <translation>نُسخ الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected items cannot be dragged: not downloaded, or still being loaded.</source>
        <translation>
            <numerusform>يمكن سحب كل العناصر المحددة.</numerusform>
            <numerusform>لا يمكن سحب عنصر واحد من العناصر المحددة: لم يُنزَّل أو ما زال يُحمَّل.</numerusform>
            <numerusform>لا يمكن سحب عنصرين من العناصر المحددة: لم يُنزَّلا أو ما زالا يُحمَّلان.</numerusform>
            <numerusform>لا يمكن سحب %n عناصر من العناصر المحددة: لم تُنزَّل أو ما زالت تُحمَّل.</numerusform>
            <numerusform>لا يمكن سحب %n عنصرًا من العناصر المحددة: لم تُنزَّل أو ما زالت تُحمَّل.</numerusform>
            <numerusform>لا يمكن سحب %n عنصر من العناصر المحددة: لم تُنزَّل أو ما زالت تُحمَّل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SoundView</name>
    <message>
        <source>No video; audio only</source>
        <translation>لا فيديو؛ صوت فقط</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>شكل الموجة</translation>
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
        <comment>%1: how many jobs run, %2: when they are checked next</comment>
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
        <source>Stop reading. Jobs already read stay in the list.</source>
        <translation>إيقاف القراءة. تبقى المهام التي قُرئت في القائمة.</translation>
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
        <source>Stop refreshing. Jobs already refreshed keep their new state.</source>
        <translation>إيقاف التحديث. تحتفظ المهام التي حُدِّثت بحالتها الجديدة.</translation>
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
        <source>The current token comes from the environment variable USEAPI_TOKEN.</source>
        <translation>رمز الوصول الحالي مأخوذ من متغير البيئة USEAPI_TOKEN.</translation>
    </message>
    <message>
        <source>The current token is stored in the system key store.</source>
        <translation>رمز الوصول الحالي محفوظ في مخزن مفاتيح النظام.</translation>
    </message>
    <message>
        <source>The current token is used for this session only.</source>
        <translation>يُستخدم رمز الوصول الحالي لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The sample jobs use their own token.</source>
        <translation>تستخدم عينات المهام رمز وصول خاصًا بها.</translation>
    </message>
    <message>
        <source>&amp;Keep in the system key store</source>
        <translation>حفظه في مخزن مفاتيح النظام</translation>
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
        <source>Result of the check</source>
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
        <source>The token is sent only to %1. Unless it is kept in the system key store, it is forgotten when Job Viewer quits. The environment variable USEAPI_TOKEN is read at each start and takes precedence.</source>
        <comment>%1: an address, such as https://api.useapi.net</comment>
        <translation>لا يُرسل رمز الوصول إلا إلى %1. إن لم يُحفظ في مخزن مفاتيح النظام فإنه يُنسى عند إنهاء Job Viewer. يُقرأ متغير البيئة USEAPI_TOKEN عند كل تشغيل، وله الأولوية.</translation>
    </message>
    <message>
        <source>Checking the token…</source>
        <translation>جارٍ التحقق من الرمز…</translation>
    </message>
</context>
<context>
    <name>TrayBar</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare side by side (C)</source>
        <translation>المقارنة جنبًا إلى جنب (C)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Remove all from the comparison</source>
        <translation>إزالة الكل من المقارنة</translation>
    </message>
    <message>
        <source>Items to Compare</source>
        <translation>العناصر المراد مقارنتها</translation>
    </message>
    <message>
        <source>Remove %1 from Comparison</source>
        <extracomment>%1: a media item: &quot;Image 2, a lighthouse in a storm&quot;</extracomment>
        <translation>إزالة %1 من المقارنة</translation>
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
        <source>Save this frame as an image</source>
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
    <message>
        <source>Loop from %1 to %2</source>
        <extracomment>the part of a video that is repeated: &quot;Loop from 0:03 to 0:07&quot;</extracomment>
        <translation>تكرار من %1 إلى %2</translation>
    </message>
    <message>
        <source>Loop from %1</source>
        <extracomment>the beginning of that part; its end is not marked yet</extracomment>
        <translation>تكرار من %1</translation>
    </message>
    <message>
        <source>Loop cleared</source>
        <translation>أُلغي التكرار</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tooltip: a command and its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Video</source>
        <translation>الفيديو</translation>
    </message>
</context>
<context>
    <name>WallPane</name>
    <message>
        <source>&amp;Grids</source>
        <translation>ال&amp;شبكات</translation>
    </message>
    <message>
        <source>No pictures, videos or songs among these jobs</source>
        <translation>لا صور ولا مقاطع فيديو ولا أغانٍ في هذه المهام</translation>
    </message>
    <message>
        <source>Also show the grids that images are cut from</source>
        <translation>إظهار الشبكات التي قُصّت منها الصور أيضًا</translation>
    </message>
    <message>
        <source>Picture Size</source>
        <translation>حجم الصور</translation>
    </message>
    <message numerus="yes">
        <source>%n media item(s)</source>
        <translation>
            <numerusform>لا وسائط</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصرًا</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>عنصر واحد محدد</numerusform>
            <numerusform>عنصران محددان</numerusform>
            <numerusform>%n عناصر محددة</numerusform>
            <numerusform>%n عنصرًا محددًا</numerusform>
            <numerusform>%n عنصر محدد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallRows</name>
    <message>
        <source>loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation>لم يُنزَّل</translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <source>Wall</source>
        <translation>جدار الصور</translation>
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
        <source>Copy Image</source>
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
        <source>Show Info</source>
        <translation>إظهار المعلومات</translation>
    </message>
    <message>
        <source>Pause Downloads</source>
        <translation>إيقاف التنزيلات مؤقتًا</translation>
    </message>
    <message>
        <source>Keep All Media</source>
        <translation>الاحتفاظ بكل الوسائط</translation>
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
        <source>In the preview and the thumbnail bar:</source>
        <translation>في المعاينة وشريط المصغّرات:</translation>
    </message>
    <message>
        <source>Previous or next media item</source>
        <translation>العنصر السابق أو التالي</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير والتصغير</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter or leave full screen</source>
        <translation>الدخول إلى ملء الشاشة أو الخروج منه</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave full screen or comparison</source>
        <translation>الخروج من ملء الشاشة أو المقارنة</translation>
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
        <source>One frame back or forward</source>
        <translation>إطار واحد إلى الخلف أو الأمام</translation>
    </message>
    <message>
        <source>Shift+← →</source>
        <translation>Shift+← →</translation>
    </message>
    <message>
        <source>Slower, faster</source>
        <translation>أبطأ، أسرع</translation>
    </message>
    <message>
        <source>In the list of jobs:</source>
        <translation>في قائمة المهام:</translation>
    </message>
    <message>
        <source>First or last media item</source>
        <translation>العنصر الأول أو الأخير</translation>
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
    <message>
        <source>Browse…</source>
        <translation>تصفّح…</translation>
    </message>
    <message>
        <source>Go to Next After Rating</source>
        <translation>الانتقال إلى التالي بعد التقييم</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tooltip: a command and its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>جدار الصور</translation>
    </message>
    <message>
        <source>Job List</source>
        <translation>قائمة المهام</translation>
    </message>
    <message>
        <source>Large Rows</source>
        <translation>صفوف كبيرة</translation>
    </message>
    <message>
        <source>Show Data</source>
        <translation>إظهار البيانات</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>عرض الشرائح</translation>
    </message>
    <message>
        <source>Continue with Next Job</source>
        <translation>المتابعة إلى المهمة التالية</translation>
    </message>
    <message>
        <source>Enlarge Small Images and Videos</source>
        <translation>تكبير الصور والمقاطع الصغيرة</translation>
    </message>
    <message>
        <source>Previous Media Item</source>
        <translation>العنصر السابق</translation>
    </message>
    <message>
        <source>Next Media Item</source>
        <translation>العنصر التالي</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Fit to Window</source>
        <translation>ملاءمة النافذة</translation>
    </message>
    <message>
        <source>Original Size</source>
        <translation>الحجم الأصلي</translation>
    </message>
    <message numerus="yes">
        <source>Save %n Item(s)…</source>
        <translation>
            <numerusform>حفظ العناصر…</numerusform>
            <numerusform>حفظ عنصر واحد…</numerusform>
            <numerusform>حفظ عنصرين…</numerusform>
            <numerusform>حفظ %n عناصر…</numerusform>
            <numerusform>حفظ %n عنصرًا…</numerusform>
            <numerusform>حفظ %n عنصر…</numerusform>
        </translation>
    </message>
    <message>
        <source>Slideshow Speed</source>
        <translation>سرعة عرض الشرائح</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) per image</source>
        <translation>
            <numerusform>بلا انتظار</numerusform>
            <numerusform>ثانية لكل صورة</numerusform>
            <numerusform>ثانيتان لكل صورة</numerusform>
            <numerusform>%n ثوانٍ لكل صورة</numerusform>
            <numerusform>%n ثانية لكل صورة</numerusform>
            <numerusform>%n ثانية لكل صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous or next job</source>
        <translation>المهمة السابقة أو التالية</translation>
    </message>
    <message>
        <source>Start or stop the slideshow</source>
        <translation>بدء عرض الشرائح أو إيقافه</translation>
    </message>
    <message>
        <source>Show or hide the data of the job</source>
        <translation>إظهار بيانات المهمة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Rate with stars, reject</source>
        <translation>التقييم بالنجوم أو الرفض</translation>
    </message>
    <message>
        <source>One second back or forward; over an image: previous or next job</source>
        <translation>ثانية إلى الوراء أو الأمام، وفوق صورة: المهمة السابقة أو التالية</translation>
    </message>
    <message>
        <source>Thumbnail Bar</source>
        <translation>شريط المصغرات</translation>
    </message>
    <message>
        <source>Add to the comparison, or remove from it</source>
        <translation>الإضافة إلى المقارنة أو الإزالة منها</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Mark where a loop begins, where it ends; clear it</source>
        <translation>تحديد بداية التكرار ونهايته وإلغاؤه</translation>
    </message>
    <message>
        <source>Repeat the whole video or sound</source>
        <translation>تكرار الفيديو أو الصوت كله</translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <source>&amp;Notify me when a job ends while the window is not active</source>
        <translation>إشعاري عندما تنتهي مهمة والنافذة غير نشطة</translation>
    </message>
    <message>
        <source>&amp;Play automatically</source>
        <translation>التشغيل تلقائيًا</translation>
    </message>
    <message>
        <source>Play in a l&amp;oop</source>
        <translation>التشغيل المتكرر</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>افتراضي النظام</translation>
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
        <source>Takes effect after restarting Job Viewer.</source>
        <translation>يسري بعد إعادة تشغيل Job Viewer.</translation>
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
        <translation>ذاكرة الصورة:</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Stopped</source>
        <translation>تم الإيقاف</translation>
    </message>
    <message>
        <source>The operation was stopped before it finished.</source>
        <translation>أُوقفت العملية قبل أن تكتمل.</translation>
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
        <source>Could not establish a secure connection to the server. Check the computer’s date and network connection, then try again.</source>
        <translation>تعذّر إنشاء اتصال آمن بالخادم. تحقق من تاريخ الحاسوب ومن اتصاله بالإنترنت، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>لا يوجد رد</translation>
    </message>
    <message>
        <source>The server took too long to respond. Try again later.</source>
        <translation>تأخر الخادم في الرد أكثر من اللازم. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Invalid request</source>
        <translation>طلب غير صالح</translation>
    </message>
    <message>
        <source>The server did not understand the request. Check the job ID.</source>
        <translation>لم يفهم الخادم الطلب. تحقق من معرّف المهمة.</translation>
    </message>
    <message>
        <source>Invalid API token</source>
        <translation>رمز وصول غير صالح</translation>
    </message>
    <message>
        <source>The service did not accept this API token. Enter the token of your account.</source>
        <translation>لم تقبل الخدمة رمز الوصول هذا. أدخل رمز حسابك.</translation>
    </message>
    <message>
        <source>No subscription</source>
        <translation>لا يوجد اشتراك</translation>
    </message>
    <message>
        <source>The account of this API token has no active subscription. Renew the subscription with the service, or enter another token.</source>
        <translation>ليس لحساب رمز الوصول هذا اشتراك نشط. جدّد الاشتراك لدى الخدمة، أو أدخل رمزًا آخر.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>طلبات كثيرة جدًا</translation>
    </message>
    <message>
        <source>The server received too many requests. Try again later.</source>
        <translation>تلقّى الخادم طلبات كثيرة جدًا. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>خطأ في الخادم</translation>
    </message>
    <message>
        <source>The server reported an error. Try again later.</source>
        <translation>أبلغ الخادم عن خطأ. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>أكبر من اللازم</translation>
    </message>
    <message>
        <source>The response is larger than this program accepts.</source>
        <translation>الرد أكبر مما يقبله هذا البرنامج.</translation>
    </message>
    <message>
        <source>Cannot write file</source>
        <translation>تعذّرت كتابة الملف</translation>
    </message>
    <message>
        <source>The file could not be written. Check that the folder exists and that you have permission to write to it, then try again.</source>
        <translation>تعذّرت كتابة الملف. تحقق من وجود المجلد ومن أن لديك إذن الكتابة فيه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>The disk is full. Free some space or choose another folder, then try again.</source>
        <translation>القرص ممتلئ. أخلِ بعض المساحة أو اختر مجلدًا آخر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Not safe to share</source>
        <translation>مشاركة غير آمنة</translation>
    </message>
    <message>
        <source>This file may still contain private data, so it was not saved. To save it for your own use, turn off “For sharing”.</source>
        <translation>قد يحوي هذا الملف بيانات خاصة، فلم يُحفظ. لحفظه لنفسك، عطّل خيار «للمشاركة».</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>الوصول مرفوض</translation>
    </message>
    <message>
        <source>The service denied access to this job. Try again later.</source>
        <translation>رفضت الخدمة الوصول إلى هذه المهمة. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Blocked by Cloudflare</source>
        <translation>حظر من Cloudflare</translation>
    </message>
    <message>
        <source>Cloudflare, which protects the service, blocked the request. Try again later, or from another network.</source>
        <translation>حظر Cloudflare، الذي يحمي الخدمة، هذا الطلب. أعد المحاولة لاحقًا، أو من شبكة أخرى.</translation>
    </message>
    <message>
        <source>Job not found</source>
        <translation>لم يُعثر على المهمة</translation>
    </message>
    <message>
        <source>The service has no job with this ID. Check that the ID is correct and that the token belongs to the same account.</source>
        <translation>لا توجد لدى الخدمة مهمة بهذا المعرّف. تحقق من صحة المعرّف ومن أن رمز الوصول يعود إلى الحساب نفسه.</translation>
    </message>
    <message>
        <source>Job has expired</source>
        <translation>انتهت صلاحية المهمة</translation>
    </message>
    <message>
        <source>The service no longer has this job. You can still open a saved job document.</source>
        <translation>لم تعد هذه المهمة لدى الخدمة. لا يزال بإمكانك فتح مستند مهمة محفوظ.</translation>
    </message>
    <message>
        <source>No job in the response</source>
        <translation>لا توجد مهمة في الرد</translation>
    </message>
    <message>
        <source>The response does not contain a job and may not have come from the service. Try again later, or check the address of the service.</source>
        <translation>لا يحوي الرد مهمة، وربما لم يأتِ من الخدمة. أعد المحاولة لاحقًا، أو تحقق من عنوان الخدمة.</translation>
    </message>
    <message>
        <source>Incomplete response</source>
        <translation>رد غير مكتمل</translation>
    </message>
    <message>
        <source>Only part of the response was received. Try again.</source>
        <translation>لم يُستلم إلا جزء من الرد. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server sent something other than a job. Check the address of the service.</source>
        <translation>أرسل الخادم شيئًا غير المهمة. تحقق من عنوان الخدمة.</translation>
    </message>
    <message>
        <source>Redirect not followed</source>
        <translation>لم تُتَّبع إعادة التوجيه</translation>
    </message>
    <message>
        <source>The service redirected the request to another address. The token must not be sent there. Check the address of the service.</source>
        <translation>أعادت الخدمة توجيه الطلب إلى عنوان آخر لا يجوز إرسال رمز الوصول إليه. تحقق من عنوان الخدمة.</translation>
    </message>
    <message>
        <source>Unsafe address</source>
        <translation>عنوان غير آمن</translation>
    </message>
    <message>
        <source>The address of the service is not secure. Enter an address that begins with https.</source>
        <translation>عنوان الخدمة غير آمن. أدخل عنوانًا يبدأ بـ https.</translation>
    </message>
    <message>
        <source>No API token</source>
        <translation>لا يوجد رمز وصول</translation>
    </message>
    <message>
        <source>The service requires an API token. Enter your token.</source>
        <translation>تتطلب الخدمة رمز وصول إلى API. أدخل رمزك.</translation>
    </message>
    <message>
        <source>The server denied access to this file. The link may have expired.</source>
        <translation>رفض الخادم الوصول إلى هذا الملف. ربما انتهت صلاحية الرابط.</translation>
    </message>
    <message>
        <source>Cloudflare sent a web page instead of the file. A browser may be able to open the file.</source>
        <translation>أرسل Cloudflare صفحة ويب بدل الملف. ربما استطاع متصفح فتح الملف.</translation>
    </message>
    <message>
        <source>Link has expired</source>
        <translation>انتهت صلاحية الرابط</translation>
    </message>
    <message>
        <source>The server no longer has this file.</source>
        <translation>لم يعد هذا الملف على الخادم.</translation>
    </message>
    <message>
        <source>Unexpected response</source>
        <translation>رد غير متوقع</translation>
    </message>
    <message>
        <source>The response does not contain a file. Try again later.</source>
        <translation>لا يحوي الرد ملفًا. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Incomplete or damaged</source>
        <translation>غير مكتمل أو تالف</translation>
    </message>
    <message>
        <source>The file arrived incomplete or damaged several times. Try again later.</source>
        <translation>وصل الملف غير مكتمل أو تالفًا عدة مرات. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Unexpected content</source>
        <translation>محتوى غير متوقع</translation>
    </message>
    <message>
        <source>The server sent something other than the file. It was discarded.</source>
        <translation>أرسل الخادم شيئًا غير الملف، فأُهمل.</translation>
    </message>
    <message>
        <source>The server redirected the request to an address that is not allowed, or redirected it too many times.</source>
        <translation>أعاد الخادم توجيه الطلب إلى عنوان غير مسموح به، أو أعاد توجيهه مرات كثيرة جدًا.</translation>
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
        <source>The response has no status.</source>
        <translation>لا يتضمن الرد أي حالة.</translation>
    </message>
    <message>
        <source>The job is waiting in the queue.</source>
        <translation>المهمة في قائمة الانتظار.</translation>
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
        <source>The job was cancelled before it finished.</source>
        <translation>أُلغيت المهمة قبل أن تكتمل.</translation>
    </message>
    <message>
        <source>The status “%1” is unknown. The job is not checked again automatically.</source>
        <translation>الحالة «%1» غير معروفة. لا يُعاد التحقق من المهمة تلقائيًا.</translation>
    </message>
    <message>
        <source>This job belongs to a service that this program does not support.</source>
        <translation>تنتمي هذه المهمة إلى خدمة لا يدعمها هذا البرنامج.</translation>
    </message>
    <message>
        <source>Links that change a job are never opened. Only the job ID was read.</source>
        <translation>لا تُفتح أبدًا الروابط التي تغيّر مهمة. قُرئ معرّف المهمة فقط.</translation>
    </message>
    <message>
        <source>This is an error message from the service, not a job.</source>
        <translation>هذه رسالة خطأ من الخدمة، وليست مهمة.</translation>
    </message>
    <message>
        <source>This document does not contain a job.</source>
        <translation>لا يحوي هذا المستند مهمة.</translation>
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
        <extracomment>%1: such as Image 2, at a guessed address</extracomment>
        <translation>%1 (تخمين)</translation>
    </message>
    <message>
        <source>Unsupported compression</source>
        <translation>ضغط غير مدعوم</translation>
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
        <source>The server requested a delay of %1 before the next request. Try again later.</source>
        <extracomment>%1: a duration such as 20 min</extracomment>
        <translation>طلب الخادم مهلة قدرها %1 قبل الطلب التالي. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>This is not a regular file. Pipes and devices are not read.</source>
        <translation>هذا ليس ملفًا عاديًا. لا تُقرأ الأنابيب والأجهزة.</translation>
    </message>
    <message>
        <source>The server is sending data very slowly.</source>
        <translation>يرسل الخادم البيانات ببطء شديد.</translation>
    </message>
    <message>
        <source>The server has stopped sending data. The download will be retried automatically.</source>
        <translation>توقف الخادم عن إرسال البيانات. ستُعاد محاولة التنزيل تلقائيًا.</translation>
    </message>
    <message>
        <source>The server requested a delay of %1. Trying again in %2.</source>
        <extracomment>both are durations such as 75 s</extracomment>
        <translation>طلب الخادم مهلة قدرها %1. إعادة المحاولة بعد %2.</translation>
    </message>
    <message>
        <source>This document is incomplete or damaged; only the job IDs in it were read.</source>
        <translation>هذا المستند غير مكتمل أو تالف؛ قُرئت معرّفات المهام فيه فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are incomplete or damaged; only the job IDs in them were read.</source>
        <translation>
            <numerusform>لا مستندات تالفة.</numerusform>
            <numerusform>مستند واحد غير مكتمل أو تالف؛ قُرئت معرّفات المهام فقط.</numerusform>
            <numerusform>مستندان غير مكتملين أو تالفان؛ قُرئت معرّفات المهام فقط.</numerusform>
            <numerusform>%n مستندات غير مكتملة أو تالفة؛ قُرئت معرّفات المهام فقط.</numerusform>
            <numerusform>%n مستندًا غير مكتمل أو تالفًا؛ قُرئت معرّفات المهام فقط.</numerusform>
            <numerusform>%n مستند غير مكتمل أو تالف؛ قُرئت معرّفات المهام فقط.</numerusform>
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
        <source>The file is larger than the limit of %1. It was discarded.</source>
        <extracomment>%1: a size such as 1.1 GB</extracomment>
        <translation>الملف أكبر من الحد البالغ %1، فأُهمل.</translation>
    </message>
    <message>
        <source>No job ID or job document was found.</source>
        <translation>لم يُعثر على معرّف مهمة ولا على مستند مهمة.</translation>
    </message>
    <message>
        <source>A document larger than 64 MB was skipped.</source>
        <translation>تم تخطي مستند أكبر من 64 م.ب.</translation>
    </message>
    <message>
        <source>The file is no longer available at this link. Refresh the job to get a new link.</source>
        <translation>لم يعد الملف متاحًا عند هذا الرابط. حدّث المهمة للحصول على رابط جديد.</translation>
    </message>
    <message>
        <source>This file is loaded through the service, which requires an API token. Enter your token, or load the file directly.</source>
        <translation>يُحمَّل هذا الملف عبر الخدمة التي تتطلب رمز وصول إلى API. أدخل رمزك، أو حمّل الملف مباشرة.</translation>
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
        <source>%n document(s) larger than 64 MB were skipped.</source>
        <translation>
            <numerusform>لم يُتخطَّ أي مستند.</numerusform>
            <numerusform>تم تخطي مستند واحد أكبر من 64 م.ب.</numerusform>
            <numerusform>تم تخطي مستندين أكبر من 64 م.ب.</numerusform>
            <numerusform>تم تخطي %n مستندات أكبر من 64 م.ب.</numerusform>
            <numerusform>تم تخطي %n مستندًا أكبر من 64 م.ب.</numerusform>
            <numerusform>تم تخطي %n مستند أكبر من 64 م.ب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Audio %1</source>
        <translation>صوت %1</translation>
    </message>
    <message numerus="yes">
        <source>Blend of %n image(s)</source>
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
        <source>Queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>لا يوجد ملف</translation>
    </message>
    <message>
        <source>The service finished without a file. It probably refused the result.</source>
        <translation>أنهت الخدمة المهمة دون ملف. من المرجح أنها رفضت النتيجة.</translation>
    </message>
    <message>
        <source>This is the ID of a file, not of a job. Open the job that made the file.</source>
        <translation>هذا معرّف ملف، وليس معرّف مهمة. افتح المهمة التي أنتجت الملف.</translation>
    </message>
    <message>
        <source>This ID does not say which service it belongs to. Paste the address of the job, or its document.</source>
        <translation>لا يدل هذا المعرّف على الخدمة التي ينتمي إليها. الصق عنوان المهمة أو مستندها.</translation>
    </message>
    <message>
        <source>The songs of this job have been deleted from the library of ACE Music.</source>
        <translation>حُذفت أغاني هذه المهمة من مكتبة ACE Music.</translation>
    </message>
    <message>
        <source>ACE Music lists jobs for 7 days. The songs may still be in the library of the account.</source>
        <translation>يعرض ACE Music المهام لمدة 7 أيام. ربما لا تزال الأغاني في مكتبة الحساب.</translation>
    </message>
    <message>
        <source>The job has been running for more than 30 minutes. ACE Music may still complete it: try again later.</source>
        <translation>المهمة جارية منذ أكثر من 30 دقيقة. قد يكملها ACE Music لاحقًا: أعد المحاولة فيما بعد.</translation>
    </message>
    <message>
        <source>The job belongs to another account than the token.</source>
        <translation>تنتمي المهمة إلى حساب غير حساب رمز الوصول.</translation>
    </message>
    <message>
        <source>The job has expired at Flow Music, or it never existed.</source>
        <translation>انتهت صلاحية المهمة لدى Flow Music، أو لم تكن موجودة أصلًا.</translation>
    </message>
    <message>
        <source>Gemini Notebook removes jobs after 30 days, and lists no job of another account.</source>
        <translation>يزيل Gemini Notebook المهام بعد 30 يومًا، ولا يعرض مهام حساب آخر.</translation>
    </message>
    <message>
        <source>Google Vids removes jobs after about 30 days, and lists no job of another account.</source>
        <translation>يزيل Google Vids المهام بعد نحو 30 يومًا، ولا يعرض مهام حساب آخر.</translation>
    </message>
    <message>
        <source>The job did not finish in time. Google Vids has stopped it, and there will be no result.</source>
        <translation>لم تكتمل المهمة في الوقت المتاح. أوقفها Google Vids، ولن تكون لها نتيجة.</translation>
    </message>
    <message>
        <source>The task was deleted, Kling refused it, or the account has no credits left.</source>
        <translation>حُذفت المهمة، أو رفضها Kling، أو لم تبقَ نقاط في الحساب.</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>التقرير %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>الملف %1</translation>
    </message>
    <message>
        <source>Stem %1</source>
        <translation>المسار المفصول %1</translation>
    </message>
    <message>
        <source>MiniMax keeps the jobs of its agent for 31 days. This one may be older.</source>
        <translation>يحتفظ MiniMax بمهام وكيله لمدة 31 يومًا. ربما كانت هذه المهمة أقدم.</translation>
    </message>
    <message>
        <source>MiniMax finds speech by its job for 7 days. This job may be older.</source>
        <translation>يعثر MiniMax على الكلام المنطوق من مهمته لمدة 7 أيام. ربما كانت هذه المهمة أقدم.</translation>
    </message>
    <message>
        <source>MiniMax may have removed the result because its moderation refused it, or it was deleted.</source>
        <translation>ربما أزال MiniMax النتيجة لأن الرقابة لديه رفضتها، أو ربما حُذفت.</translation>
    </message>
    <message>
        <source>Mureka keeps jobs for 7 days. This one may be older.</source>
        <translation>يحتفظ Mureka بالمهام لمدة 7 أيام. ربما كانت هذه المهمة أقدم.</translation>
    </message>
    <message>
        <source>PixVerse does not have this job. It was probably deleted.</source>
        <translation>لا توجد هذه المهمة لدى PixVerse. من المرجح أنها حُذفت.</translation>
    </message>
    <message>
        <source>PixVerse does not have this video, and its list of recent videos does not include it. It was probably deleted.</source>
        <translation>لا يوجد هذا الفيديو لدى PixVerse، ولا تتضمنه قائمة الفيديوهات الحديثة. من المرجح أنه حُذف.</translation>
    </message>
    <message>
        <source>The task does not exist at Runway, or it has been deleted there.</source>
        <translation>المهمة غير موجودة لدى Runway، أو أنها حُذفت منه.</translation>
    </message>
    <message>
        <source>TemPolor can take 10 minutes to list a new track. An older track was probably deleted.</source>
        <translation>قد يستغرق TemPolor 10 دقائق لعرض مقطوعة جديدة. أما المقطوعة الأقدم فمن المرجح أنها حُذفت.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: such as Audio 2, %2: the title of the song
----------
%1: the name of a service, %2: what it has a list of, such as Videos</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You have several Kling accounts, and the service needs the email address of the one that made this task. Enter it in Browse, beside the list of Kling.</source>
        <translation>لديك عدة حسابات على Kling، وتحتاج الخدمة إلى عنوان البريد الإلكتروني للحساب الذي أنشأ هذه المهمة. أدخله في «تصفّح» بجانب قائمة Kling.</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>رُفض الطلب</translation>
    </message>
    <message>
        <source>The service refused the request: “%1”. If you have several accounts at this service, enter the one whose list you want to see.</source>
        <translation>رفضت الخدمة الطلب: «%1». إذا كانت لديك عدة حسابات في هذه الخدمة، فأدخل الحساب الذي تريد رؤية قائمته.</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>لا توجد قائمة</translation>
    </message>
    <message>
        <source>The service has no such list for this account. Your account at useapi.net may not include it.</source>
        <translation>لا توجد في الخدمة قائمة كهذه لهذا الحساب. قد لا يشملها حسابك في useapi.net.</translation>
    </message>
    <message>
        <source>The service sent something other than a list.</source>
        <translation>أرسلت الخدمة شيئًا آخر غير قائمة.</translation>
    </message>
    <message>
        <source>The response is larger than the limit of %1. It was discarded.</source>
        <extracomment>%1: a size such as 67.1 MB</extracomment>
        <translation>الاستجابة أكبر من الحد البالغ %1، فأُهملت.</translation>
    </message>
    <message>
        <source>Poster %1</source>
        <translation>صورة الفيديو %1</translation>
    </message>
    <message>
        <source>Cover %1</source>
        <translation>الغلاف %1</translation>
    </message>
    <message>
        <source>useapi.net cannot sign in to your account at %1. Renew the sign-in at useapi.net.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>تعذّر على useapi.net تسجيل الدخول إلى حسابك لدى %1. جدّد تسجيل الدخول في useapi.net.</translation>
    </message>
</context>
</TS>
