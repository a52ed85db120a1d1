<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>منطقة</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>وصف</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;Open Images …</source>
        <translation>فتح صور …</translation>
    </message>
    <message>
        <source>Open &amp;Folder …</source>
        <translation>فتح مجلد …</translation>
    </message>
    <message>
        <source>Open Folder with &amp;Subfolders …</source>
        <translation>فتح مجلد مع المجلدات الفرعية …</translation>
    </message>
    <message>
        <source>Open Sa&amp;mples</source>
        <translation>فتح العيّنات</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>&amp;Import Annotations …</source>
        <translation>استيراد التوسيمات …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>تصدير …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export P&amp;icture …</source>
        <translation>تصدير الصورة …</translation>
    </message>
    <message>
        <source>Export Ma&amp;trix …</source>
        <translation>تصدير المصفوفة …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Paste &amp;Grounded Text …</source>
        <translation>لصق نص &amp;مرتبط …</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Accept Proposal or Region</source>
        <translation>قبول الاقتراح أو المنطقة</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accept A&amp;ll Proposals</source>
        <translation>قبول كل الاقتراحات</translation>
    </message>
    <message>
        <source>Accept Proposals of the Word</source>
        <translation>قبول اقتراحات الكلمة</translation>
    </message>
    <message>
        <source>&amp;Reject Proposal</source>
        <translation>رفض الاقتراح</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Ne&amp;xt Undecided Word</source>
        <translation>الكلمة غير المحسومة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Pre&amp;vious Undecided Word</source>
        <translation>الكلمة غير المحسومة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Select and Move</source>
        <translation>تحديد وتحريك</translation>
    </message>
    <message>
        <source>&amp;Draw Box</source>
        <translation>رسم مربع</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Draw &amp;Polygon</source>
        <translation>رسم مضلع</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>فرشاة</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>ممحاة</translation>
    </message>
    <message>
        <source>P&amp;oints</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>Magic &amp;Wand</source>
        <translation>العصا السحرية</translation>
    </message>
    <message>
        <source>Mask by &amp;Clicks</source>
        <translation>قناع بالنقرات</translation>
    </message>
    <message>
        <source>Make a Mas&amp;k</source>
        <translation>إنشاء قناع</translation>
    </message>
    <message>
        <source>To Bo&amp;x</source>
        <translation>تحويل إلى مربع</translation>
    </message>
    <message>
        <source>To Tur&amp;ned Box</source>
        <translation>تحويل إلى مربع م&amp;دار</translation>
    </message>
    <message>
        <source>Turn Le&amp;ft</source>
        <translation>تدوير إلى ال&amp;يسار</translation>
    </message>
    <message>
        <source>Turn R&amp;ight</source>
        <translation>تدوير إلى اليمي&amp;ن</translation>
    </message>
    <message>
        <source>To Pol&amp;ygon</source>
        <translation>تحويل إلى مضلع</translation>
    </message>
    <message>
        <source>&amp;To Mask</source>
        <translation>تحويل إلى قناع</translation>
    </message>
    <message>
        <source>&amp;Union</source>
        <translation>اتحاد</translation>
    </message>
    <message>
        <source>Subtract from the &amp;First</source>
        <translation>طرح من الأولى</translation>
    </message>
    <message>
        <source>Cl&amp;ass …</source>
        <translation>ال&amp;فئة …</translation>
    </message>
    <message>
        <source>Bring For&amp;ward</source>
        <translation>تقديم إلى الأمام</translation>
    </message>
    <message>
        <source>Send Bac&amp;k</source>
        <translation>إرسال إلى الخلف</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide All Re&amp;gions</source>
        <translation>إخفاء كل المناطق</translation>
    </message>
    <message>
        <source>S&amp;nap to Edges</source>
        <translation>الالتصاق بالحواف</translation>
    </message>
    <message>
        <source>Select All &amp;Regions</source>
        <translation>تحديد كل المناطق</translation>
    </message>
    <message>
        <source>N&amp;ot the Same Thing</source>
        <translation>ليس ال&amp;شيء نفسه</translation>
    </message>
    <message>
        <source>&amp;Update the Image List</source>
        <translation>تحديث قائمة ال&amp;صور</translation>
    </message>
    <message>
        <source>&amp;Duplicate Regions</source>
        <translation>تكرار المناطق</translation>
    </message>
    <message>
        <source>Copy Regions to &amp;Next Image</source>
        <translation>نسخ المناطق إلى الصورة التالية</translation>
    </message>
    <message>
        <source>Lin&amp;k Words and Region</source>
        <translation>ربط الكلمات بالمنطقة</translation>
    </message>
    <message>
        <source>U&amp;nlink Region</source>
        <translation>فك ربط المنطقة</translation>
    </message>
    <message>
        <source>&amp;Is Not This Region</source>
        <translation>ليست هذه المنطقة</translation>
    </message>
    <message>
        <source>Not in the &amp;Picture</source>
        <translation>ليس في الصورة</translation>
    </message>
    <message>
        <source>All Instances Mar&amp;ked</source>
        <translation>عُلّمت &amp;كل الحالات</translation>
    </message>
    <message>
        <source>Mark &amp;Phrase</source>
        <translation>تعليم عبارة</translation>
    </message>
    <message>
        <source>Remo&amp;ve Phrase</source>
        <translation>إزالة العبارة</translation>
    </message>
    <message>
        <source>Select the Phrase &amp;Around</source>
        <translation>تحديد العبارة المحيطة</translation>
    </message>
    <message>
        <source>&amp;Same Thing As …</source>
        <translation>الشيء نفسه مثل …</translation>
    </message>
    <message>
        <source>&amp;Join Words</source>
        <translation>ضم الكلمات</translation>
    </message>
    <message>
        <source>Split Wor&amp;d</source>
        <translation>تقسيم الكلمة</translation>
    </message>
    <message>
        <source>Edit &amp;Caption</source>
        <translation>تحرير الوصف</translation>
    </message>
    <message>
        <source>Add Cap&amp;tion</source>
        <translation>إضافة وصف</translation>
    </message>
    <message>
        <source>Re&amp;move Caption</source>
        <translation>إزالة الوصف</translation>
    </message>
    <message>
        <source>&amp;Models …</source>
        <translation>النماذج …</translation>
    </message>
    <message>
        <source>&amp;Write a Caption</source>
        <translation>كتابة وصف</translation>
    </message>
    <message>
        <source>Accept the Ca&amp;ption</source>
        <translation>قبول الوصف</translation>
    </message>
    <message>
        <source>Accept the Ans&amp;wer</source>
        <translation>قبول الإجابة</translation>
    </message>
    <message>
        <source>&amp;Learn from Corrections …</source>
        <translation>التعلّم من التصحيحات …</translation>
    </message>
    <message>
        <source>E&amp;valuate …</source>
        <translation>&amp;تقييم …</translation>
    </message>
    <message>
        <source>&amp;Name This Region</source>
        <translation>تسمية هذه المن&amp;طقة</translation>
    </message>
    <message>
        <source>Find More &amp;Like This Region</source>
        <translation>البحث عن المزيد مما يشبه هذه المنطقة</translation>
    </message>
    <message>
        <source>&amp;Previous Image</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>&amp;Next Image</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Previous Fra&amp;me of the File</source>
        <translation>الإطار السا&amp;بق من الملف</translation>
    </message>
    <message>
        <source>Next F&amp;rame of the File</source>
        <translation>الإطار التا&amp;لي من الملف</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>ملاءمة النافذة</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>الحجم الفعلي</translation>
    </message>
    <message>
        <source>&amp;Zoom to Region</source>
        <translation>ت&amp;كبير إلى المنطقة</translation>
    </message>
    <message>
        <source>Turn the &amp;View</source>
        <translation>تدوير ال&amp;عرض</translation>
    </message>
    <message>
        <source>Matri&amp;x of Words and Regions</source>
        <translation>مصفوفة الكلمات والمناطق</translation>
    </message>
    <message>
        <source>Show Wea&amp;k Evidence</source>
        <translation>إظهار الأدلة ال&amp;ضعيفة</translation>
    </message>
    <message>
        <source>&amp;Compare …</source>
        <translation>مقارنة …</translation>
    </message>
    <message>
        <source>Only Caption and &amp;Image</source>
        <translation>الوصف والصورة فقط</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Copy &amp;Image</source>
        <translation>نسخ ال&amp;صورة</translation>
    </message>
    <message>
        <source>Show in File &amp;Manager</source>
        <translation>إظهار في مدير الم&amp;لفات</translation>
    </message>
    <message>
        <source>Conte&amp;xt Menu</source>
        <translation>القائمة ال&amp;سياقية</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>الإعدادات …</translation>
    </message>
    <message>
        <source>&amp;Commands …</source>
        <translation>الأوامر …</translation>
    </message>
    <message>
        <source>&amp;Done and Next</source>
        <translation>منجزة ثم التالية</translation>
    </message>
    <message>
        <source>&amp;Checked and Next</source>
        <translation>مدقّقة ثم التالية</translation>
    </message>
    <message>
        <source>&amp;Skip Image</source>
        <translation>تخطي الصورة</translation>
    </message>
    <message>
        <source>Next &amp;Uncertain Image</source>
        <translation>الصورة غير المؤكدة التالية</translation>
    </message>
    <message>
        <source>&amp;Find Images</source>
        <translation>البحث عن صور</translation>
    </message>
    <message>
        <source>Go &amp;to Image …</source>
        <translation>الانتقال إلى صورة …</translation>
    </message>
    <message>
        <source>Next Con&amp;flict</source>
        <translation>التعارض ال&amp;تالي</translation>
    </message>
    <message>
        <source>Take the &amp;Left Side</source>
        <translation>أخذ الجانب الأيس&amp;ر</translation>
    </message>
    <message>
        <source>Take the R&amp;ight Side</source>
        <translation>أخذ الجانب الأيم&amp;ن</translation>
    </message>
    <message>
        <source>Take &amp;Both Sides</source>
        <translation>أخذ الجانبين م&amp;عًا</translation>
    </message>
    <message>
        <source>Take &amp;Neither, Make It New</source>
        <translation>لا هذا ولا ذاك، بل &amp;جديد</translation>
    </message>
    <message>
        <source>St&amp;atistics …</source>
        <translation>الإحصاءات …</translation>
    </message>
    <message>
        <source>&amp;Return with a Reason …</source>
        <translation>إعادة مع ذكر ال&amp;سبب …</translation>
    </message>
    <message>
        <source>Returned to &amp;Me</source>
        <translation>المُعادة إل&amp;يّ</translation>
    </message>
    <message>
        <source>Agreement of &amp;People …</source>
        <translation>توافق الأ&amp;شخاص …</translation>
    </message>
    <message>
        <source>&amp;Known Answer of This Image</source>
        <translation>الإجابة المعرو&amp;فة لهذه الصورة</translation>
    </message>
    <message>
        <source>S&amp;napshots and Bin …</source>
        <translation>ال&amp;نسخ المحفوظة وسلة المهملات …</translation>
    </message>
    <message>
        <source>Find &amp;Moved Images …</source>
        <translation>البحث عن الصور المنقولة …</translation>
    </message>
    <message>
        <source>Rescue &amp;Damaged Project</source>
        <translation>إنقاذ مشروع تالف</translation>
    </message>
    <message>
        <source>Verify by a Second Mode&amp;l …</source>
        <translation>التحقق بنموذج &amp;ثانٍ …</translation>
    </message>
    <message>
        <source>Assi&amp;gn to a Second Person …</source>
        <translation>إسناد إلى شخص ث&amp;انٍ …</translation>
    </message>
    <message>
        <source>Put &amp;Back a Snapshot …</source>
        <translation>إعادة لقطة إلى م&amp;كانها …</translation>
    </message>
    <message>
        <source>Images Like a &amp;Sentence …</source>
        <translation>صور تشبه جملة …</translation>
    </message>
    <message>
        <source>Images &amp;Like This Caption</source>
        <translation>صور تشبه هذا الوصف</translation>
    </message>
    <message>
        <source>Images Like This &amp;One</source>
        <translation>صور تشبه هذه الصورة</translation>
    </message>
    <message>
        <source>Images Like This &amp;Region</source>
        <translation>صور تشبه هذه المنطقة</translation>
    </message>
    <message>
        <source>&amp;Pre-annotate …</source>
        <translation>التوسيم المسبق …</translation>
    </message>
    <message>
        <source>Set State to &amp;Done</source>
        <translation>تعيين الحالة: منج&amp;زة</translation>
    </message>
    <message>
        <source>Set State to &amp;Checked</source>
        <translation>تعيين الحالة: &amp;مدقّقة</translation>
    </message>
    <message>
        <source>Set State to &amp;Skipped</source>
        <translation>تعيين الحالة: مت&amp;خطّاة</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>فت&amp;ح من جديد</translation>
    </message>
    <message>
        <source>Ca&amp;ptions …</source>
        <translation>الأ&amp;وصاف …</translation>
    </message>
    <message>
        <source>&amp;Remove from Project …</source>
        <translation>إزال&amp;ة من المشروع …</translation>
    </message>
    <message>
        <source>&amp;Undo for Several Images</source>
        <translation>&amp;التراجع لعدة صور</translation>
    </message>
    <message>
        <source>Restore Re&amp;moved Images …</source>
        <translation>استعا&amp;دة الصور المُزالة …</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;الدليل</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About CrossAlign GUI</source>
        <translation>حول CrossAlign GUI</translation>
    </message>
    <message>
        <source>This adapter was learned for {}, revision {}; the model in use is {}, revision {}. Choose that model, or learn again with this one.</source>
        <translation>تُعلِّم هذا المهايئ للنموذج {}، المراجعة {}؛ والنموذج المستخدم هو {}، المراجعة {}. اختر ذلك النموذج، أو أعد التعلّم بهذا النموذج.</translation>
    </message>
    <message>
        <source>{} cannot be used as an adapter: {}</source>
        <translation>لا يمكن استخدام {} مهايئًا: {}</translation>
    </message>
    <message>
        <source>This model knows no word of the caption; name things that can be seen, such as a red car</source>
        <translation>لا يعرف هذا النموذج أي كلمة من الوصف؛ سمِّ أشياء يمكن رؤيتها، مثل a red car</translation>
    </message>
    <message>
        <source>it asks for the {}</source>
        <translation>السؤال عن {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not in this model&apos;s vocabulary; only the colour was looked for</source>
        <translation>«{}» ليست في مفردات هذا النموذج؛ جرى البحث عن اللون فقط</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was learned from corrections</source>
        <translation>«{}» متعلَّمة من التصحيحات</translation>
    </message>
    <message>
        <source>&apos;{}&apos; read as &apos;{}&apos;</source>
        <translation>قُرئت «{}» على أنها «{}»</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is guessed from colour and place only</source>
        <translation>«{}» مخمَّنة من اللون والموضع فقط</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is guessed from where it is in a person&apos;s box</source>
        <translation>قُدِّر موضع «{}» من مكانه في إطار شخص</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was not looked at: this model does not know it</source>
        <translation>لم يُبحث عن «{}»: لا يعرفها هذا النموذج</translation>
    </message>
    <message>
        <source>a function word: it aligns to nothing by itself</source>
        <translation>كلمة وظيفية: لا تُحاذى مع شيء بمفردها</translation>
    </message>
    <message>
        <source>not in this model&apos;s vocabulary</source>
        <translation>ليست في مفردات هذا النموذج</translation>
    </message>
    <message>
        <source>The names in {} cannot be read ({}). Install crossalign-gui again.</source>
        <translation>تعذّرت قراءة الأسماء في {} ({}). ثبّت crossalign-gui من جديد.</translation>
    </message>
    <message>
        <source>The word table {} cannot be read ({}). Install crossalign-gui again.</source>
        <translation>تعذّرت قراءة جدول الكلمات {} ({}). ثبّت crossalign-gui من جديد.</translation>
    </message>
    <message>
        <source>no thing that it knows is asked for</source>
        <translation>لا يسأل عن شيء يعرفه</translation>
    </message>
    <message>
        <source>it does not count the parts of things</source>
        <translation>لا يعدّ أجزاء الأشياء</translation>
    </message>
    <message>
        <source>this is not a kind of question that it knows</source>
        <translation>هذا ليس نوع سؤال يعرفه</translation>
    </message>
    <message>
        <source>it knows things, not what they do or why</source>
        <translation>يعرف الأشياء، لا ما تفعله ولا سببه</translation>
    </message>
    <message>
        <source>it does not answer negated questions</source>
        <translation>لا يجيب عن الأسئلة المنفية</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is an action, and it knows only things</source>
        <translation>«{}» فعل، وهو لا يعرف إلا الأشياء</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not in its vocabulary</source>
        <translation>«{}» ليست في مفرداته</translation>
    </message>
    <message>
        <source>it does not see what is &apos;{}&apos;</source>
        <translation>لا يرى ما هو «{}»</translation>
    </message>
    <message>
        <source>it answers &apos;which&apos; and &apos;what&apos; for a place relative to a thing only</source>
        <translation>لا يجيب عن «أيّ» و«ماذا» إلا لموضع بالنسبة إلى شيء</translation>
    </message>
    <message>
        <source>it does not understand what there is to choose from</source>
        <translation>لا يفهم ما يُختار منه</translation>
    </message>
    <message>
        <source>it says of a thing whether it is there, its colour, number and place</source>
        <translation>يقول عن الشيء هل هو موجود ولونه وعدده وموضعه</translation>
    </message>
    <message>
        <source>The bundled model {} cannot be read ({}). Install crossalign-gui again.</source>
        <translation>تعذّرت قراءة النموذج المضمَّن {} ({}). ثبّت crossalign-gui من جديد.</translation>
    </message>
    <message>
        <source>There is not enough memory for this image. Choose the CPU under Model &gt; Device, or close other programs.</source>
        <translation>لا تكفي الذاكرة لهذه الصورة. اختر CPU من النموذج &gt; الجهاز، أو أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>The memory of the device was too small, so images are looked at in a smaller size; small things may be missed</source>
        <translation>كانت ذاكرة الجهاز صغيرة جدًا، لذلك تُفحص الصور بحجم أصغر؛ وقد تفوت أشياء صغيرة</translation>
    </message>
    <message>
        <source>The memory of the device was too small, so the model runs on the CPU now, which is slower</source>
        <translation>كانت ذاكرة الجهاز صغيرة جدًا، لذلك يعمل النموذج الآن على CPU، وهذا أبطأ</translation>
    </message>
    <message>
        <source>A search for what looks alike needs a box</source>
        <translation>البحث عن المتشابه يحتاج إلى مربع</translation>
    </message>
    <message>
        <source>The model {} gave an answer that cannot be shown: {}.</source>
        <translation>أعطى النموذج {} إجابة لا يمكن عرضها: {}.</translation>
    </message>
    <message>
        <source>The model {} writes no captions. Choose BLIP captions under Model &gt; Models.</source>
        <translation>لا يكتب النموذج {} أوصافًا. اختر BLIP captions من النموذج &gt; النماذج.</translation>
    </message>
    <message>
        <source>The model {} cannot search by example. Choose OWLv2 or OWL-ViT under Model &gt; Models.</source>
        <translation>لا يستطيع النموذج {} البحث بالمثال. اختر OWLv2 أو OWL-ViT من النموذج &gt; النماذج.</translation>
    </message>
    <message>
        <source>The model {} cannot learn from corrections. Choose Compact, CLIP or SigLIP under Model.</source>
        <translation>لا يستطيع النموذج {} التعلّم من التصحيحات. اختر Compact أو CLIP أو SigLIP من قائمة النموذج.</translation>
    </message>
    <message>
        <source>The model {} failed and is not part of this program ({}: {}).</source>
        <translation>فشل النموذج {}، وهو ليس جزءًا من هذا البرنامج ({}: {}).</translation>
    </message>
    <message>
        <source>The model {} has no score for whole images. Choose Compact, CLIP or SigLIP under Model.</source>
        <translation>ليس لدى النموذج {} درجة للصور الكاملة. اختر Compact أو CLIP أو SigLIP من قائمة النموذج.</translation>
    </message>
    <message>
        <source>{}, line {}: {!r}</source>
        <translation>{}، السطر {}: {!r}</translation>
    </message>
    <message>
        <source>The manifest holds no image</source>
        <translation>لا يحتوي ملف البيان على أي صورة</translation>
    </message>
    <message>
        <source>The model gave vectors of two kinds; load it again under Model &gt; Models.</source>
        <translation>أعطى النموذج متجهات من نوعين؛ حمّله من جديد من النموذج &gt; النماذج.</translation>
    </message>
    <message>
        <source>No outline was found there; click in the middle of the thing</source>
        <translation>لم يُعثر على حدود هناك؛ انقر في وسط الشيء</translation>
    </message>
    <message>
        <source>it stands after the last word that this model reads</source>
        <translation>تقع بعد آخر كلمة يقرؤها هذا النموذج</translation>
    </message>
    <message>
        <source>this layer and head say nothing of the word; choose others under Model &gt; Reading</source>
        <translation>لا تقول هذه الطبقة وهذا الرأس شيئًا عن الكلمة؛ اختر غيرهما من النموذج &gt; القراءة</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>الرأس</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>الخريطة الحرارية</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>الرمز الأول</translation>
    </message>
    <message>
        <source>{} is a BLIP model without one of the heads {}</source>
        <translation>{} نموذج BLIP ينقصه أحد الرؤوس {}</translation>
    </message>
    <message>
        <source>boxes as text, word maps, questions, captions</source>
        <translation>مربعات كنص، خرائط كلمات، أسئلة، أوصاف</translation>
    </message>
    <message>
        <source>word maps, questions, captions</source>
        <translation>خرائط كلمات، أسئلة، أوصاف</translation>
    </message>
    <message>
        <source>heat maps, matching</source>
        <translation>خرائط حرارية، مطابقة</translation>
    </message>
    <message>
        <source>heat maps in many languages</source>
        <translation>خرائط حرارية بلغات عديدة</translation>
    </message>
    <message>
        <source>heat maps at any shape</source>
        <translation>خرائط حرارية بأي أبعاد</translation>
    </message>
    <message>
        <source>heat maps, words in context</source>
        <translation>خرائط حرارية، كلمات في سياقها</translation>
    </message>
    <message>
        <source>best heat maps, words in context</source>
        <translation>أفضل الخرائط الحرارية، كلمات في سياقها</translation>
    </message>
    <message>
        <source>attention, GradCAM, matching</source>
        <translation>انتباه، GradCAM، مطابقة</translation>
    </message>
    <message>
        <source>answers questions</source>
        <translation>يجيب عن الأسئلة</translation>
    </message>
    <message>
        <source>writes captions</source>
        <translation>يكتب الأوصاف</translation>
    </message>
    <message>
        <source>boxes for phrases</source>
        <translation>مربعات للعبارات</translation>
    </message>
    <message>
        <source>best boxes for phrases</source>
        <translation>أفضل المربعات للعبارات</translation>
    </message>
    <message>
        <source>boxes at once, more like this</source>
        <translation>مربعات دفعة واحدة، والمزيد مما يشبه هذا</translation>
    </message>
    <message>
        <source>masks from boxes and clicks</source>
        <translation>أقنعة من المربعات والنقرات</translation>
    </message>
    <message>
        <source>what CLIP is read better with</source>
        <translation>لقراءة CLIP على نحو أفضل</translation>
    </message>
    <message>
        <source>masks for noun phrases</source>
        <translation>أقنعة للعبارات الاسمية</translation>
    </message>
    <message>
        <source>masks from boxes and clicks, lighter</source>
        <translation>أقنعة من المربعات والنقرات، أخف</translation>
    </message>
    <message>
        <source>masks with finer edges</source>
        <translation>أقنعة بحواف أدق</translation>
    </message>
    <message>
        <source>boxes for phrases, fast</source>
        <translation>مربعات للعبارات، سريع</translation>
    </message>
    <message>
        <source>heat maps trained as masks</source>
        <translation>خرائط حرارية دُرّبت كأقنعة</translation>
    </message>
    <message>
        <source>heat maps for Chinese</source>
        <translation>خرائط حرارية للصينية</translation>
    </message>
    <message>
        <source>boxes for phrases, captions</source>
        <translation>مربعات للعبارات، أوصاف</translation>
    </message>
    <message>
        <source>{} needs a package that is not installed here: pip install timm ({})</source>
        <translation>{} يحتاج إلى حزمة غير مثبتة هنا: pip install timm ({})</translation>
    </message>
    <message>
        <source>{} cannot be loaded as {}: its config.json and its weights do not fit ({}). Remove it under Model &gt; Models and download it again.</source>
        <translation>لا يمكن تحميل {} على أنه {}: ملف config.json وأوزانه لا يتوافقان ({}). أزله من النموذج &gt; النماذج ثم نزّله مجددًا.</translation>
    </message>
    <message>
        <source>{} lacks {} weights that a {} model needs ({} …): it is another kind of checkpoint, or incomplete. Remove it under Model &gt; Models and download it again.</source>
        <translation>ينقص {} عدد {} من الأوزان التي يحتاجها نموذج {} ({} …): إنه نقطة حفظ من نوع آخر، أو غير مكتمل. أزله من النموذج &gt; النماذج ثم نزّله مجددًا.</translation>
    </message>
    <message>
        <source>{} has only a slow tokenizer; words cannot be found in its tokens</source>
        <translation>ليس لدى {} إلا مجزّئ رموز بطيء؛ لا يمكن العثور على الكلمات في رموزه</translation>
    </message>
    <message>
        <source>A file of {} is missing or broken ({}). Remove the model under Model &gt; Models and download it again.</source>
        <translation>ملف من ملفات {} مفقود أو تالف ({}). أزل النموذج من النموذج &gt; النماذج ثم نزّله مجددًا.</translation>
    </message>
    <message>
        <source>{} is not on this computer. Download it under Model &gt; Models, or by `crossalign-gui models download {}`.</source>
        <translation>{} غير موجود على هذا الحاسوب. نزّله من النموذج &gt; النماذج، أو بالأمر `crossalign-gui models download {}`.</translation>
    </message>
    <message>
        <source>{!r} is neither a folder nor a model id such as openai/clip-vit-base-patch16</source>
        <translation>{!r} ليس مجلدًا ولا معرّف نموذج مثل openai/clip-vit-base-patch16</translation>
    </message>
    <message>
        <source>{} names weights outside of its folder; it is not opened</source>
        <translation>يشير {} إلى أوزان خارج مجلده؛ لن يُفتح</translation>
    </message>
    <message>
        <source>{} is too large for a settings file; it is not opened</source>
        <translation>{} أكبر من أن يكون ملف إعدادات؛ لن يُفتح</translation>
    </message>
    <message>
        <source>{} cannot be read ({}). Download the model again.</source>
        <translation>تعذّرت قراءة {} ({}). نزّل النموذج مجددًا.</translation>
    </message>
    <message>
        <source>{} is no settings file. Download the model again.</source>
        <translation>{} ليس ملف إعدادات. نزّل النموذج مجددًا.</translation>
    </message>
    <message>
        <source>{} is no model: it has no config.json</source>
        <translation>{} ليس نموذجًا: ليس فيه config.json</translation>
    </message>
    <message>
        <source>{} asks for a model that no computer holds ({}); it is not opened</source>
        <translation>يطلب {} نموذجًا لا يتسع له أي حاسوب ({})؛ لن يُفتح</translation>
    </message>
    <message>
        <source>{} asks for {} layers; it is not opened</source>
        <translation>يطلب {} عدد {} من الطبقات؛ لن يُفتح</translation>
    </message>
    <message>
        <source>{} needs about {:.1f} GB of memory and {:.1f} GB are free. Close other programs, or choose a smaller model under Model &gt; Models.</source>
        <translation>يحتاج {} إلى نحو {:.1f} GB من الذاكرة، والمتاح {:.1f} GB. أغلق برامج أخرى، أو اختر نموذجًا أصغر من النموذج &gt; النماذج.</translation>
    </message>
    <message>
        <source>Attention of the last layer</source>
        <translation>انتباه الطبقة الأخيرة</translation>
    </message>
    <message>
        <source>likeness of {}</source>
        <translation>تشابه {}</translation>
    </message>
    <message>
        <source>CLIP&apos;s own likeness, simplified</source>
        <translation>تشابه CLIP نفسه، مبسَّطًا</translation>
    </message>
    <message>
        <source>CorrCLIP (masks of SAM 2, {})</source>
        <translation>CorrCLIP ‏(أقنعة SAM 2، {})</translation>
    </message>
    <message>
        <source>ProxyCLIP (likeness of {})</source>
        <translation>ProxyCLIP ‏(تشابه {})</translation>
    </message>
    <message>
        <source>CorrCLIP without masks ({})</source>
        <translation>CorrCLIP بلا أقنعة ({})</translation>
    </message>
    <message>
        <source>{}: {} with DINO B/8</source>
        <translation>{}: {} مع DINO B/8</translation>
    </message>
    <message>
        <source>Numbers: published mean mIoU of eight sets with B/16.</source>
        <translation>الأرقام: متوسط mIoU المنشور لثماني مجموعات بيانات مع B/16.</translation>
    </message>
    <message>
        <source>The default is the best of those whose networks are all on this disk.</source>
        <translation>الافتراضي هو الأفضل بين ما توجد كل شبكاته على هذا القرص.</translation>
    </message>
    <message>
        <source>CorrCLIP ({}) also needs {}.</source>
        <translation>يحتاج CorrCLIP ‏({}) أيضًا إلى {}.</translation>
    </message>
    <message>
        <source>ProxyCLIP ({}) also needs {}.</source>
        <translation>يحتاج ProxyCLIP ‏({}) أيضًا إلى {}.</translation>
    </message>
    <message>
        <source>On a processor, a new image takes {} times as long with ProxyCLIP as with NACLIP.</source>
        <translation>على المعالج، زمن صورة جديدة مع ProxyCLIP هو {} × زمنها مع NACLIP.</translation>
    </message>
    <message>
        <source>With CorrCLIP and masks it takes {} times as long.</source>
        <translation>ومع CorrCLIP والأقنعة هو {} × زمنها مع NACLIP.</translation>
    </message>
    <message>
        <source>{} knows no words: it is what CLIP can be read with (choose a CLIP, then Model &gt; Reading).</source>
        <translation>لا يعرف {} كلمات: به يمكن قراءة CLIP ‏(اختر نموذج CLIP، ثم النموذج &gt; القراءة).</translation>
    </message>
    <message>
        <source>{} is a model of the type {!r}, which is not supported. Supported: {}.</source>
        <translation>{} نموذج من النوع {!r}، وهو غير مدعوم. المدعوم: {}.</translation>
    </message>
    <message>
        <source>Layer of the attention</source>
        <translation>طبقة الانتباه</translation>
    </message>
    <message>
        <source>Head of the attention</source>
        <translation>رأس الانتباه</translation>
    </message>
    <message>
        <source>{} is no transformers model: it has no config.json</source>
        <translation>{} ليس نموذج transformers: ليس فيه config.json</translation>
    </message>
    <message>
        <source>{} has no safetensors weights. Pickled weights can run programs and are not opened; look for a revision with safetensors and give it as {}@revision.</source>
        <translation>ليس لدى {} أوزان safetensors. الأوزان بصيغة pickle قد تشغّل برامج ولا تُفتح؛ ابحث عن مراجعة فيها safetensors واكتبها هكذا: {}@revision.</translation>
    </message>
    <message>
        <source>{} names weights in its index that it does not have; tell its owner</source>
        <translation>يذكر {} في فهرسه أوزانًا ليست لديه؛ أبلغ مالكه</translation>
    </message>
    <message>
        <source>Downloads are switched off by HF_HUB_OFFLINE. Start the program without it, or copy the model&apos;s folder here and open that folder.</source>
        <translation>التنزيل معطَّل بسبب HF_HUB_OFFLINE. شغّل البرنامج من دونه، أو انسخ مجلد النموذج إلى هنا وافتح ذلك المجلد.</translation>
    </message>
    <message>
        <source>{} is gated: its owner decides who may load it. Log in at {}/{}, accept the conditions there, run `hf auth login` here once, and try again.</source>
        <translation>الوصول إلى {} مقيَّد: مالكه يقرر من يجوز له تحميله. سجّل الدخول في {}/{}، واقبل الشروط هناك، وشغّل `hf auth login` هنا مرة واحدة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{} has no such revision; look at {}/{}/commits/main</source>
        <translation>ليس لدى {} مراجعة كهذه؛ انظر {}/{}/commits/main</translation>
    </message>
    <message>
        <source>There is no model {} at {}. Check the spelling; if it is private, run `hf auth login` first.</source>
        <translation>لا يوجد نموذج {} في {}. تحقق من الإملاء؛ وإن كان خاصًا فشغّل `hf auth login` أولًا.</translation>
    </message>
    <message>
        <source>{}: the hub at {} answered {}. {}</source>
        <translation>{}: أجابت المنصة في {} بـ {}. {}</translation>
    </message>
    <message>
        <source>No connection to {} ({}). Check the network, HTTPS_PROXY and HF_ENDPOINT, and try again; what was fetched is kept.</source>
        <translation>لا اتصال بـ {} ({}). تحقق من الشبكة ومن HTTPS_PROXY وHF_ENDPOINT، ثم أعد المحاولة؛ ما جُلب محفوظ.</translation>
    </message>
    <message>
        <source>No connection to {}. Check the network and try again; what was fetched is kept.</source>
        <translation>لا اتصال بـ {}. تحقق من الشبكة وأعد المحاولة؛ ما جُلب محفوظ.</translation>
    </message>
    <message>
        <source>{} could not be stored in {}: {}</source>
        <translation>تعذّر حفظ {} في {}: {}</translation>
    </message>
    <message>
        <source>{!r} is no model id; it looks like owner/name</source>
        <translation>{!r} ليس معرّف نموذج؛ يكون على هيئة owner/name</translation>
    </message>
    <message>
        <source>The hub gave no usable name for {} of {}; try again later</source>
        <translation>لم تُعطِ المنصة اسمًا صالحًا للملف {} من {}؛ أعد المحاولة لاحقًا</translation>
    </message>
    <message>
        <source>{} of {} was damaged on its way. Try again; it is fetched anew.</source>
        <translation>تلف الملف {} من {} أثناء النقل. أعد المحاولة؛ سيُجلب من جديد.</translation>
    </message>
    <message>
        <source>The disk of {} is full: {:.0f} MB are needed and {:.0f} MB are free. Remove models that you do not use, or set HF_HOME to another disk.</source>
        <translation>قرص {} ممتلئ: المطلوب {:.0f} MB والمتاح {:.0f} MB. أزل نماذج لا تستخدمها، أو اضبط HF_HOME على قرص آخر.</translation>
    </message>
    <message>
        <source>only the first {} tokens of the phrase were read</source>
        <translation>قُرئت أول {} من رموز العبارة فقط</translation>
    </message>
    <message>
        <source>Give a box, or click once inside the thing, before its mask is asked for</source>
        <translation>حدّد مربعًا، أو انقر مرة داخل الشيء، قبل طلب قناعه</translation>
    </message>
    <message>
        <source>No mask was found there; click nearer to the middle of the thing, or draw a box around it</source>
        <translation>لم يُعثر على قناع هناك؛ انقر أقرب إلى وسط الشيء، أو ارسم مربعًا حوله</translation>
    </message>
    <message>
        <source>Patch vectors</source>
        <translation>متجهات الرقع</translation>
    </message>
    <message>
        <source>{} could not be removed from {}: {}</source>
        <translation>تعذّرت إزالة {} من {}: {}</translation>
    </message>
    <message>
        <source>Word vectors</source>
        <translation>متجهات الكلمات</translation>
    </message>
    <message>
        <source>{} reads only the first {} tokens of a caption; the words after them were left out</source>
        <translation>لا يقرأ {} إلا أول {} من رموز الوصف؛ استُبعدت الكلمات التي بعدها</translation>
    </message>
    <message>
        <source>The model {} of the package {} cannot be used: {}</source>
        <translation>لا يمكن استخدام النموذج {} من الحزمة {}: {}</translation>
    </message>
    <message>
        <source>there is another model of that name</source>
        <translation>يوجد نموذج آخر بهذا الاسم</translation>
    </message>
    <message>
        <source>The model {} comes from another package and cannot be loaded there ({}: {}).</source>
        <translation>النموذج {} من حزمة أخرى ولا يمكن تحميله هناك ({}: {}).</translation>
    </message>
    <message>
        <source>{} makes masks of boxes and clicks and aligns no words; choose it as the mask model.</source>
        <translation>يُنشئ {} أقنعة من المربعات والنقرات ولا يحاذي كلمات؛ اختره نموذجًا للأقنعة.</translation>
    </message>
    <message>
        <source>A server makes no masks; download a SAM 2 model under Model &gt; Models.</source>
        <translation>لا يُنشئ الخادم أقنعة؛ نزّل نموذج SAM 2 من النموذج &gt; النماذج.</translation>
    </message>
    <message>
        <source>{} makes no masks of boxes and clicks; download a SAM 2 model under Model &gt; Models.</source>
        <translation>لا يُنشئ {} أقنعة من المربعات والنقرات؛ نزّل نموذج SAM 2 من النموذج &gt; النماذج.</translation>
    </message>
    <message>
        <source>{} is larger than {} MB; make a smaller copy</source>
        <translation>{} أكبر من {} MB؛ أنشئ نسخة أصغر</translation>
    </message>
    <message>
        <source>{} cannot be read: {}</source>
        <translation>تعذّرت قراءة {}: {}</translation>
    </message>
    <message>
        <source>{} is no image, no folder, and none of {}</source>
        <translation>{} ليس صورة ولا مجلدًا ولا أيًّا من {}</translation>
    </message>
    <message>
        <source>{}: line {} is longer than {} MB</source>
        <translation>{}: السطر {} أطول من {} MB</translation>
    </message>
    <message>
        <source>{}: line {} cannot be read: {}</source>
        <translation>{}: تعذّرت قراءة السطر {}: {}</translation>
    </message>
    <message>
        <source>{} has no column image</source>
        <translation>ليس في {} عمود باسم image</translation>
    </message>
    <message>
        <source>{} holds no bytes of a picture</source>
        <translation>لا يحتوي {} على بيانات صورة</translation>
    </message>
    <message>
        <source>{} has row groups of more than 2 GB; write it with smaller ones</source>
        <translation>في {} مجموعات صفوف أكبر من 2 GB؛ اكتبه بمجموعات أصغر</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow: pip install &apos;crossalign-gui[parquet]&apos;</source>
        <translation>يحتاج Parquet إلى pyarrow: pip install &apos;crossalign-gui[parquet]&apos;</translation>
    </message>
    <message>
        <source>{} is no Parquet file that can be read: {}</source>
        <translation>{} ليس ملف Parquet قابلًا للقراءة: {}</translation>
    </message>
    <message>
        <source>Several machines need Ray: pip install &apos;crossalign-gui[ray]&apos;</source>
        <translation>يحتاج العمل على عدة أجهزة إلى Ray: pip install &apos;crossalign-gui[ray]&apos;</translation>
    </message>
    <message>
        <source>The Ray cluster {} cannot be reached: {}</source>
        <translation>تعذّر الوصول إلى عنقود Ray {}: {}</translation>
    </message>
    <message>
        <source>The cluster failed: {}. Run again with --resume.</source>
        <translation>فشل العنقود: {}. أعد التشغيل مع --resume.</translation>
    </message>
    <message>
        <source>A worker died at its start; there may be too little memory, try fewer --workers</source>
        <translation>توقفت عملية عاملة عند بدئها؛ قد تكون الذاكرة قليلة جدًا، جرّب عددًا أقل مع --workers</translation>
    </message>
    <message>
        <source>train, val and test are several files and cannot go to standard output</source>
        <translation>‏train وval وtest عدة ملفات ولا يمكن إرسالها إلى المخرج القياسي</translation>
    </message>
    <message>
        <source>{} is what is read; write to another place</source>
        <translation>{} هو ما يُقرأ؛ اكتب في مكان آخر</translation>
    </message>
    <message>
        <source>{} is what is written; the report needs another place</source>
        <translation>{} هو ما يُكتب؛ يحتاج التقرير إلى مكان آخر</translation>
    </message>
    <message>
        <source>{} is a folder and cannot go to standard output</source>
        <translation>{} مجلد ولا يمكن إرساله إلى المخرج القياسي</translation>
    </message>
    <message>
        <source>{} is not the name of an adapter</source>
        <translation>{} ليس اسم مهايئ</translation>
    </message>
    <message>
        <source>{} is not there</source>
        <translation>{} غير موجود</translation>
    </message>
    <message>
        <source>{} is not a JPEG, PNG, WebP, TIFF, BMP or GIF image</source>
        <translation>{} ليس صورة JPEG أو PNG أو WebP أو TIFF أو BMP أو GIF</translation>
    </message>
    <message>
        <source>There is no image in what was opened</source>
        <translation>لا توجد صورة فيما فُتح</translation>
    </message>
    <message>
        <source>; to look in its subfolders too, use File &gt; Open Folder with Subfolders</source>
        <translation>؛ للبحث في مجلداته الفرعية أيضًا استخدم ملف &gt; فتح مجلد مع المجلدات الفرعية</translation>
    </message>
    <message>
        <source>There is no image in {}{}</source>
        <translation>لا توجد صورة في {}{}</translation>
    </message>
    <message>
        <source>The samples cannot be copied to {}: {}</source>
        <translation>تعذّر نسخ العيّنات إلى {}: {}</translation>
    </message>
    <message>
        <source>{}: {}. See the log for details.</source>
        <translation>{}: {}. انظر السجل للتفاصيل.</translation>
    </message>
    <message>
        <source>The picture cannot be kept: {}</source>
        <translation>تعذّر حفظ الصورة: {}</translation>
    </message>
    <message>
        <source>The clipboard holds no picture that can be saved</source>
        <translation>لا تحتوي الحافظة على صورة يمكن حفظها</translation>
    </message>
    <message>
        <source>{} is not an archive that can be read: {}</source>
        <translation>{} ليس أرشيفًا قابلًا للقراءة: {}</translation>
    </message>
    <message>
        <source>{} holds more than {:,} files</source>
        <translation>يحتوي {} على أكثر من {:,} ملف</translation>
    </message>
    <message>
        <source>{}: the entry {!r} would leave its folder</source>
        <translation>{}: المدخل {!r} سيخرج عن مجلده</translation>
    </message>
    <message>
        <source>{} unpacks to more than {:,} MB; that is not believable</source>
        <translation>يصبح {} بعد فك الضغط أكبر من {:,} MB؛ وهذا غير معقول</translation>
    </message>
    <message>
        <source>there is no {}</source>
        <translation>لا يوجد {}</translation>
    </message>
    <message>
        <source>only the images of a project can be chosen; import {} into one first</source>
        <translation>لا يمكن اختيار صور إلا من مشروع؛ استورد {} إلى مشروع أولًا</translation>
    </message>
    <message>
        <source>{} can be written, but not read</source>
        <translation>يمكن كتابة {}، لكن لا يمكن قراءته</translation>
    </message>
    <message>
        <source>pictures that several records are about: a project joins them, a file keeps them apart</source>
        <translation>صور تتناولها عدة سجلات: يجمعها المشروع ويبقيها الملف منفصلة</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>nothing could be read: {} was looked for in {}, which holds {} ({})</source>
        <translation>تعذّرت قراءة أي شيء: بُحث عن {} في {}، وفيه {} ({})</translation>
    </message>
    <message>
        <source>nothing could be read: {} was looked for in {}, which holds {}</source>
        <translation>تعذّرت قراءة أي شيء: بُحث عن {} في {}، وفيه {}</translation>
    </message>
    <message>
        <source>{} can be read, but not written</source>
        <translation>يمكن قراءة {}، لكن لا يمكن كتابته</translation>
    </message>
    <message>
        <source>it has {} fields, not {}</source>
        <translation>عدد حقوله {}، وليس {}</translation>
    </message>
    <message>
        <source>images whose size is not known are left out (the picture is not here)</source>
        <translation>تُستبعد الصور التي لا يُعرف حجمها (الصورة ليست هنا)</translation>
    </message>
    <message>
        <source>corners are no fractions of the picture</source>
        <translation>الزوايا ليست كسورًا من الصورة</translation>
    </message>
    <message>
        <source>classes of a whole picture are left out</source>
        <translation>تُستبعد فئات الصورة الكاملة</translation>
    </message>
    <message>
        <source>CSV of Google AutoML, Vertex AI</source>
        <translation>CSV من Google AutoML وVertex AI</translation>
    </message>
    <message>
        <source>Boxes with class names as fractions of the picture, with train, validation and test.</source>
        <translation>مربعات بأسماء الفئات ككسور من الصورة، مع تدريب وتحقق واختبار.</translation>
    </message>
    <message>
        <source>Datumaro JSON</source>
        <translation>Datumaro JSON</translation>
    </message>
    <message>
        <source>Boxes, polygons, masks and points with class names, and captions.</source>
        <translation>مربعات ومضلعات وأقنعة ونقاط بأسماء الفئات، وأوصاف.</translation>
    </message>
    <message>
        <source>{} is a whole number of pixels, not {!r}</source>
        <translation>{} عدد صحيح من البكسلات، وليس {!r}</translation>
    </message>
    <message>
        <source>max_pixels is smaller than min_pixels</source>
        <translation>max_pixels أصغر من min_pixels</translation>
    </message>
    <message>
        <source>Most pixels of the resized image</source>
        <translation>أقصى عدد لبكسلات الصورة بعد تغيير حجمها</translation>
    </message>
    <message>
        <source>Least pixels of the resized image</source>
        <translation>أدنى عدد لبكسلات الصورة بعد تغيير حجمها</translation>
    </message>
    <message>
        <source>images more than {} times as long as wide, which the trainer&apos;s processor refuses</source>
        <translation>صور ضلعها الأطول أكثر من {} × ضلعها الأقصر، يرفضها معالج الصور في برنامج التدريب</translation>
    </message>
    <message>
        <source>boxes count pixels of the image resized to {} to {} pixels: they fit only where the trainer&apos;s min_pixels and max_pixels are the same</source>
        <translation>تُحسب المربعات ببكسلات الصورة بعد تغيير حجمها إلى ما بين {} و{} بكسل: لا توافق إلا حيث تكون قيمتا min_pixels وmax_pixels في برنامج التدريب هما نفسهما</translation>
    </message>
    <message>
        <source>phrases become questions of their own; the sentence around them is left out</source>
        <translation>تصبح العبارات أسئلة مستقلة؛ وتُستبعد الجملة المحيطة بها</translation>
    </message>
    <message>
        <source>coordinates are rounded to whole numbers</source>
        <translation>تُقرَّب الإحداثيات إلى أعداد صحيحة</translation>
    </message>
    <message>
        <source>bbox_2d JSON lines (Qwen2.5-VL, Qwen3-VL)</source>
        <translation>أسطر JSON من نوع bbox_2d ‏(Qwen2.5-VL، Qwen3-VL)</translation>
    </message>
    <message>
        <source>One question for each phrase, boxes as JSON in the answer; whole numbers.</source>
        <translation>سؤال واحد لكل عبارة، والمربعات بصيغة JSON في الإجابة؛ أعداد صحيحة.</translation>
    </message>
    <message>
        <source>it has not as many fields as the first line</source>
        <translation>عدد حقوله ليس كعدد حقول السطر الأول</translation>
    </message>
    <message>
        <source>{}: no column is {}; the columns are {}. Say which with --set columns=xmin:NAME,ymin:NAME</source>
        <translation>{}: لا عمود هو {}؛ الأعمدة هي {}. حدّد أيها بـ --set columns=xmin:NAME,ymin:NAME</translation>
    </message>
    <message>
        <source>a column with whole boxes is read as x, y, width, height</source>
        <translation>يُقرأ العمود ذو المربعات الكاملة على أنه x وy والعرض والارتفاع</translation>
    </message>
    <message>
        <source>{}: this is not CSV ({})</source>
        <translation>{}: هذا ليس CSV ‏({})</translation>
    </message>
    <message>
        <source>{}: a line is longer than 1 MB</source>
        <translation>{}: سطر أطول من 1 MB</translation>
    </message>
    <message>
        <source>column {}: {!r} is no number</source>
        <translation>العمود {}: {!r} ليس عددًا</translation>
    </message>
    <message>
        <source>images whose size is not known are left out (no column width, no picture)</source>
        <translation>تُستبعد الصور التي لا يُعرف حجمها (لا عمود width ولا صورة)</translation>
    </message>
    <message>
        <source>images without a region are left out</source>
        <translation>تُستبعد الصور التي لا منطقة فيها</translation>
    </message>
    <message>
        <source>CSV of boxes</source>
        <translation>CSV للمربعات</translation>
    </message>
    <message>
        <source>filename, width, height, class, xmin, ymin, xmax, ymax; no words.</source>
        <translation>filename, width, height, class, xmin, ymin, xmax, ymax؛ بلا كلمات.</translation>
    </message>
    <message>
        <source>{}: it names no image</source>
        <translation>{}: لا يسمّي أي صورة</translation>
    </message>
    <message>
        <source>{}: the image size {} x {} is not possible</source>
        <translation>{}: حجم الصورة {} x {} غير ممكن</translation>
    </message>
    <message>
        <source>broken characters were replaced</source>
        <translation>استُبدلت المحارف التالفة</translation>
    </message>
    <message>
        <source>fields that are not read, but kept for the way back</source>
        <translation>حقول لا تُقرأ، لكنها تُحفظ لطريق العودة</translation>
    </message>
    <message>
        <source>{}: an answer is {}, not text</source>
        <translation>{}: الإجابة {} وليست نصًا</translation>
    </message>
    <message>
        <source>{}: a caption is {}, not text</source>
        <translation>{}: وصف هو {} وليس نصًا</translation>
    </message>
    <message>
        <source>phrases outside of their caption are left out</source>
        <translation>تُستبعد العبارات الواقعة خارج وصفها</translation>
    </message>
    <message>
        <source>phrases whose text is not what their offsets say</source>
        <translation>عبارات لا يطابق نصها ما تحدده مواضعها</translation>
    </message>
    <message>
        <source>phrases that end after their caption were cut there</source>
        <translation>قُطعت عند نهاية الوصف العبارات التي تتجاوزها</translation>
    </message>
    <message>
        <source>{}: a box has {} numbers, not 4</source>
        <translation>{}: عدد قيم مربع {}، وليس 4</translation>
    </message>
    <message>
        <source>{}: a coordinate is not a usable number</source>
        <translation>{}: إحداثي ليس عددًا صالحًا</translation>
    </message>
    <message>
        <source>boxes whose corners come in the other order, or whose size is negative, are turned over</source>
        <translation>تُقلب المربعات ذات الزوايا المعكوسة الترتيب أو ذات الحجم السالب</translation>
    </message>
    <message>
        <source>regions that stand twice in their image are kept twice</source>
        <translation>المناطق المكررة في صورتها تُحفظ مكررة</translation>
    </message>
    <message>
        <source>answers of more than a million characters are cut there</source>
        <translation>تُقطع الإجابات التي تتجاوز مليون حرف عند ذلك</translation>
    </message>
    <message>
        <source>answers of more than {:,} things are cut there</source>
        <translation>تُقطع الإجابات التي تتجاوز {:,} شيئًا عند ذلك</translation>
    </message>
    <message>
        <source>places that are not four or two numbers are left out</source>
        <translation>تُستبعد المواضع التي ليست أربعة أعداد أو اثنين</translation>
    </message>
    <message>
        <source>numbers with a percent sign are read as percent of the sides</source>
        <translation>تُقرأ الأعداد ذات علامة النسبة كنسب مئوية من الأضلاع</translation>
    </message>
    <message>
        <source>numbers that are far outside of the image are left out</source>
        <translation>تُستبعد الأعداد البعيدة خارج الصورة</translation>
    </message>
    <message>
        <source>fractions of the image where larger numbers were expected are read as such</source>
        <translation>تُقرأ كسور الصورة ككسور حيث كانت تُنتظر أعداد أكبر</translation>
    </message>
    <message>
        <source>numbers outside of the scale of the model (moved to the edge of the image)</source>
        <translation>أعداد خارج مقياس النموذج (نُقلت إلى حافة الصورة)</translation>
    </message>
    <message>
        <source>corners of boxes that stand in the wrong order are exchanged</source>
        <translation>تُبدَّل زوايا المربعات ذات الترتيب الخاطئ</translation>
    </message>
    <message>
        <source>empty boxes are left out</source>
        <translation>تُستبعد المربعات الفارغة</translation>
    </message>
    <message>
        <source>marks of a phrase that are not closed: what stands before its box is read</source>
        <translation>علامات عبارة لم تُغلق: يُقرأ ما قبل مربعها</translation>
    </message>
    <message>
        <source>two pairs of numbers in a box are read as its corners</source>
        <translation>يُقرأ زوجا الأعداد في مربع على أنهما زاويتاه</translation>
    </message>
    <message>
        <source>answers that end too early: what stands before that is read</source>
        <translation>إجابات تنتهي مبكرًا: يُقرأ ما قبل ذلك</translation>
    </message>
    <message>
        <source>answers without a place that can be read</source>
        <translation>إجابات بلا موضع مقروء</translation>
    </message>
    <message>
        <source>which words a box belongs to is guessed: those from the last article on</source>
        <translation>كلمات المربع مخمَّنة: ما بعد آخر أداة تعريف</translation>
    </message>
    <message>
        <source>JSON that is cut off or broken: what can be read is read</source>
        <translation>JSON مقطوع أو معطوب: يُقرأ ما يمكن قراءته</translation>
    </message>
    <message>
        <source>lists that are nested too deeply are left out</source>
        <translation>تُستبعد القوائم المتداخلة بعمق زائد</translation>
    </message>
    <message>
        <source>names without a place are left out</source>
        <translation>تُستبعد الأسماء التي بلا موضع</translation>
    </message>
    <message>
        <source>numbers under a key that is not known are read as a place</source>
        <translation>تُقرأ الأعداد تحت مفتاح غير معروف كموضع</translation>
    </message>
    <message>
        <source>outlines are read as the box around them</source>
        <translation>تُقرأ الحدود كالمربع المحيط بها</translation>
    </message>
    <message>
        <source>boxes of a corner and a size are read as such</source>
        <translation>تُقرأ المربعات المعطاة بزاوية وحجم على هذا النحو</translation>
    </message>
    <message>
        <source>boxes reach outside of their image (kept as they are)</source>
        <translation>تتجاوز مربعات حدود صورتها (تُحفظ كما هي)</translation>
    </message>
    <message>
        <source>polygons without an area are left out</source>
        <translation>تُستبعد المضلعات التي لا مساحة لها</translation>
    </message>
    <message>
        <source>polygons reach outside of their image (kept as they are)</source>
        <translation>تتجاوز مضلعات حدود صورتها (تُحفظ كما هي)</translation>
    </message>
    <message>
        <source>{}: the mask is {}, its image (height, width) {}</source>
        <translation>{}: القناع {}، وصورته (الارتفاع، العرض) {}</translation>
    </message>
    <message>
        <source>{}: the mask cannot be read: {}</source>
        <translation>{}: تعذّرت قراءة القناع: {}</translation>
    </message>
    <message>
        <source>{}: a score is not a usable number</source>
        <translation>{}: درجة ليست عددًا صالحًا</translation>
    </message>
    <message>
        <source>annotations without a shape</source>
        <translation>توسيمات بلا شكل</translation>
    </message>
    <message>
        <source>COCO instances JSON</source>
        <translation>COCO instances JSON</translation>
    </message>
    <message>
        <source>Boxes, polygons and masks with class names; no words.</source>
        <translation>مربعات ومضلعات وأقنعة مع أسماء الأصناف؛ بلا كلمات.</translation>
    </message>
    <message>
        <source>regions are left out</source>
        <translation>تُستبعد المناطق</translation>
    </message>
    <message>
        <source>COCO captions JSON</source>
        <translation>COCO captions JSON</translation>
    </message>
    <message>
        <source>Captions of images; no regions.</source>
        <translation>أوصاف للصور؛ بلا مناطق.</translation>
    </message>
    <message>
        <source>what the file says about itself is not kept</source>
        <translation>لا يُحفظ ما يقوله الملف عن نفسه</translation>
    </message>
    <message>
        <source>COCO results name no images; convert the instances file that they belong to</source>
        <translation>لا تسمّي نتائج COCO صورًا؛ حوّل ملف instances الذي تنتمي إليه</translation>
    </message>
    <message>
        <source>annotations of images that the file does not list are left out</source>
        <translation>تُستبعد توسيمات الصور التي لا يذكرها الملف</translation>
    </message>
    <message>
        <source>categories without a name are named by their number</source>
        <translation>الفئات بلا اسم تُسمى برقمها</translation>
    </message>
    <message>
        <source>categories with the same name are one class</source>
        <translation>الفئات ذات الاسم نفسه فئة واحدة</translation>
    </message>
    <message>
        <source>categories with the same number: the last one counts</source>
        <translation>فئات بالرقم نفسه: تُعتمد الأخيرة</translation>
    </message>
    <message>
        <source>image ids that are used twice: the second is left out</source>
        <translation>معرّفات صور مستخدمة مرتين: تُستبعد الثانية</translation>
    </message>
    <message>
        <source>image entries of the same file are one image</source>
        <translation>مداخل الصور للملف نفسه صورة واحدة</translation>
    </message>
    <message>
        <source>categories that the file does not list are named by their number</source>
        <translation>تُسمّى الفئات التي لا يذكرها الملف بأرقامها</translation>
    </message>
    <message>
        <source>{}: a polygon has an odd number of coordinates</source>
        <translation>{}: مضلع له عدد فردي من الإحداثيات</translation>
    </message>
    <message>
        <source>{}: the runs of a mask are {}</source>
        <translation>{}: أطوال مقاطع القناع {}</translation>
    </message>
    <message>
        <source>{}: the runs of a mask do not cover its image of {} x {}</source>
        <translation>{}: لا تغطي مقاطع القناع صورته ذات {} x {}</translation>
    </message>
    <message>
        <source>XML files that are not CVAT&apos;s are left out</source>
        <translation>تُستبعد ملفات XML التي ليست من CVAT</translation>
    </message>
    <message>
        <source>tags of images are left out</source>
        <translation>تُستبعد وسوم الصور</translation>
    </message>
    <message>
        <source>pictures with several labels: all of them are read</source>
        <translation>صور لها عدة وسوم: تُقرأ كلها</translation>
    </message>
    <message>
        <source>attributes without a value are left out</source>
        <translation>تُستبعد السمات التي بلا قيمة</translation>
    </message>
    <message>
        <source>{}: an object has no shape that is known</source>
        <translation>{}: كائن ليس له شكل معروف</translation>
    </message>
    <message>
        <source>masks that stand at an address are left out</source>
        <translation>تُستبعد الأقنعة الموجودة في عنوان</translation>
    </message>
    <message>
        <source>Labelbox NDJSON</source>
        <translation>Labelbox NDJSON</translation>
    </message>
    <message>
        <source>Boxes, polygons and points with class names; captions as free text.</source>
        <translation>مربعات ومضلعات ونقاط بأسماء الفئات؛ والأوصاف نص حر.</translation>
    </message>
    <message>
        <source>tracks of a video are read frame by frame</source>
        <translation>تُقرأ مسارات الفيديو إطارًا إطارًا</translation>
    </message>
    <message>
        <source>shapes of type {} are left out</source>
        <translation>تُستبعد الأشكال من النوع {}</translation>
    </message>
    <message>
        <source>ellipses are read as polygons of 64 points</source>
        <translation>تُقرأ القطوع الناقصة كمضلعات من 64 نقطة</translation>
    </message>
    <message>
        <source>skeletons are read as their visible points</source>
        <translation>تُقرأ الهياكل كنقاطها الظاهرة</translation>
    </message>
    <message>
        <source>lines are read as their points</source>
        <translation>تُقرأ الخطوط كنقاطها</translation>
    </message>
    <message>
        <source>a mask reaches outside of its image</source>
        <translation>قناع يتجاوز حدود صورته</translation>
    </message>
    <message>
        <source>the runs of a mask cover {} pixels, its box has {}</source>
        <translation>تغطي مقاطع قناع {} بكسل، وفي مربعه {}</translation>
    </message>
    <message>
        <source>tags of images are not shown, but kept for the way back</source>
        <translation>لا تُعرض وسوم الصور لكنها تُحفظ لطريق العودة</translation>
    </message>
    <message>
        <source>shapes of type {} are not shown, but kept for the way back</source>
        <translation>لا تُعرض الأشكال من النوع {} لكنها تُحفظ لطريق العودة</translation>
    </message>
    <message>
        <source>regions with several phrases keep the first</source>
        <translation>تحتفظ المناطق ذات العبارات المتعددة بالأولى</translation>
    </message>
    <message>
        <source>phrases whose words stand in the captions earlier too: which ones is left out</source>
        <translation>عبارات ترد كلماتها في موضع أسبق من الأوصاف أيضًا: يُستبعد تحديد أيها المقصود</translation>
    </message>
    <message>
        <source>CVAT for images 1.1 (XML)</source>
        <translation>CVAT للصور 1.1 ‏(XML)</translation>
    </message>
    <message>
        <source>Boxes, polygons, masks and points with class names; the phrase is a text attribute.</source>
        <translation>مربعات ومضلعات وأقنعة ونقاط مع أسماء الأصناف؛ والعبارة سمة نصية.</translation>
    </message>
    <message>
        <source>contents of type {} are left out</source>
        <translation>تُستبعد المحتويات من النوع {}</translation>
    </message>
    <message>
        <source>phrases whose token numbers fit no reading are found by their text</source>
        <translation>يُعثر بالنص على العبارات التي لا توافق أرقام رموزها أي قراءة</translation>
    </message>
    <message>
        <source>questions without an answer get an empty one</source>
        <translation>تُعطى الأسئلة التي لا إجابة لها إجابة فارغة</translation>
    </message>
    <message>
        <source>Datature Vi JSON lines</source>
        <translation>أسطر JSON من Datature Vi</translation>
    </message>
    <message>
        <source>Captions with grounded phrases, and questions with answers.</source>
        <translation>أوصاف مع عبارات مرتبطة بالصورة، وأسئلة مع إجاباتها.</translation>
    </message>
    <message>
        <source>{} is one of {}, not {!r}</source>
        <translation>{} أحد {}، وليس {!r}</translation>
    </message>
    <message>
        <source>{}: {} is missing</source>
        <translation>{}: {} مفقود</translation>
    </message>
    <message>
        <source>{} has no folders Annotations and Sentences</source>
        <translation>ليس في {} المجلدان Annotations وSentences</translation>
    </message>
    <message>
        <source>it has no size</source>
        <translation>ليس له حجم</translation>
    </message>
    <message>
        <source>pictures without sentences</source>
        <translation>صور بلا جمل</translation>
    </message>
    <message>
        <source>boxes that no phrase names</source>
        <translation>مربعات لا تسميها أي عبارة</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>عدد مفقود</translation>
    </message>
    <message>
        <source>brackets that are no phrase stay in the caption</source>
        <translation>الأقواس التي ليست عبارة تبقى في الوصف</translation>
    </message>
    <message>
        <source>the phrase at {!r} never ends</source>
        <translation>العبارة عند {!r} لا تنتهي</translation>
    </message>
    <message>
        <source>regions of phrases that are marked as not visual are left out</source>
        <translation>تُستبعد مناطق العبارات المعلَّمة بأنها غير مرئية</translation>
    </message>
    <message>
        <source>phrases of one thing get the regions of all of them</source>
        <translation>تأخذ عبارات الشيء الواحد مناطقها جميعًا</translation>
    </message>
    <message>
        <source>captions get single blanks between words and around phrases</source>
        <translation>تأخذ الأوصاف فراغًا واحدًا بين الكلمات وحول العبارات</translation>
    </message>
    <message>
        <source>brackets in captions are written as parentheses</source>
        <translation>تُكتب الأقواس المعقوفة في الأوصاف أقواسًا هلالية</translation>
    </message>
    <message>
        <source>corners are widened to whole pixels</source>
        <translation>توسَّع الزوايا إلى بكسلات كاملة</translation>
    </message>
    <message>
        <source>boxes are cut at the edge of their image</source>
        <translation>تُقص المربعات عند حافة صورتها</translation>
    </message>
    <message>
        <source>Flickr30k Entities (folder)</source>
        <translation>Flickr30k Entities (مجلد)</translation>
    </message>
    <message>
        <source>Sentences with bracketed phrases and coreference chains; boxes in XML, whole pixels.</source>
        <translation>جمل بعبارات بين أقواس معقوفة وسلاسل إحالة مشتركة؛ المربعات في XML، ببكسلات كاملة.</translation>
    </message>
    <message>
        <source>links without a score get 1.0</source>
        <translation>تأخذ الروابط التي لا درجة لها 1.0</translation>
    </message>
    <message>
        <source>GRIT JSON lines (Kosmos-2)</source>
        <translation>أسطر JSON من GRIT ‏(Kosmos-2)</translation>
    </message>
    <message>
        <source>Captions with noun chunks, boxes as fractions of the image, scores.</source>
        <translation>أوصاف مع مقاطع اسمية، ومربعات بكسور من الصورة، ودرجات.</translation>
    </message>
    <message>
        <source>pictures that are not here are left out</source>
        <translation>تُستبعد الصور غير الموجودة هنا</translation>
    </message>
    <message>
        <source>pictures are made smaller, to {} pixels</source>
        <translation>تُصغَّر الصور إلى {} بكسل</translation>
    </message>
    <message>
        <source>HTML report (one file, with the pictures)</source>
        <translation>تقرير HTML (ملف واحد، مع الصور)</translation>
    </message>
    <message>
        <source>For reading and sharing: resting on words shows their regions.</source>
        <translation>للقراءة والمشاركة: الوقوف بالمؤشر على الكلمات يُظهر مناطقها.</translation>
    </message>
    <message>
        <source>blanks at the ends of phrases are left out of them</source>
        <translation>تُستبعد المسافات عند طرفي العبارات منها</translation>
    </message>
    <message>
        <source>captions that contain marks of the format are left out</source>
        <translation>تُستبعد الأوصاف التي تحتوي على علامات الصيغة</translation>
    </message>
    <message>
        <source>captions without a linked phrase are left out</source>
        <translation>تُستبعد الأوصاف التي لا عبارة مرتبطة فيها</translation>
    </message>
    <message>
        <source>{}: more than {:,} lists in one record</source>
        <translation>{}: أكثر من {:,} قائمة في سجل واحد</translation>
    </message>
    <message>
        <source>{}: this is not JSON ({})</source>
        <translation>{}: هذا ليس JSON ‏({})</translation>
    </message>
    <message>
        <source>{}: it is longer than {} MB</source>
        <translation>{}: أطول من {} MB</translation>
    </message>
    <message>
        <source>{}: an object was expected, this is {}</source>
        <translation>{}: كان المتوقع كائنًا، وهذا {}</translation>
    </message>
    <message>
        <source>{}: a JSON object or array was expected</source>
        <translation>{}: كان المتوقع كائن JSON أو مصفوفة</translation>
    </message>
    <message>
        <source>{}: the file ends too early</source>
        <translation>{}: ينتهي الملف قبل أوانه</translation>
    </message>
    <message>
        <source>{}: one record is longer than {} MB</source>
        <translation>{}: سجل أطول من {} MB</translation>
    </message>
    <message>
        <source>{}: one record has more than {:,} values</source>
        <translation>{}: في سجل واحد أكثر من {:,} قيمة</translation>
    </message>
    <message>
        <source>{}: it is nested more than {} deep</source>
        <translation>{}: مستويات التداخل فيه أكثر من {}</translation>
    </message>
    <message>
        <source>{}: one text or number is longer than {} MB</source>
        <translation>{}: نص أو عدد أطول من {} MB</translation>
    </message>
    <message>
        <source>boxes are rounded to a grid of 32 x 32</source>
        <translation>تُقرَّب المربعات إلى شبكة 32 x 32</translation>
    </message>
    <message>
        <source>boxes of a phrase that lie in the same cells are written once</source>
        <translation>تُكتب مرة واحدة مربعات العبارة الواقعة في الخلايا نفسها</translation>
    </message>
    <message>
        <source>blanks at the end of captions are removed</source>
        <translation>تُزال الفراغات من نهاية الأوصاف</translation>
    </message>
    <message>
        <source>Kosmos-2 grounded text (JSON lines)</source>
        <translation>نص Kosmos-2 المرتبط بالصورة (أسطر JSON)</translation>
    </message>
    <message>
        <source>Captions with boxes as cells of a 32 x 32 grid.</source>
        <translation>أوصاف مع مربعات على هيئة خلايا من شبكة 32 x 32.</translation>
    </message>
    <message>
        <source>tasks without an image are left out</source>
        <translation>تُستبعد المهام التي لا صورة لها</translation>
    </message>
    <message>
        <source>tasks whose image size is not known and whose image is not here are left out</source>
        <translation>تُستبعد المهام التي لا يُعرف حجم صورتها وصورتها ليست هنا</translation>
    </message>
    <message>
        <source>phrases of a text that the task does not have are left out</source>
        <translation>تُستبعد عبارات نص ليس في المهمة</translation>
    </message>
    <message>
        <source>JSON files that are not Darwin&apos;s are left out</source>
        <translation>تُستبعد ملفات JSON التي ليست من Darwin</translation>
    </message>
    <message>
        <source>of items of several pictures or frames only the first picture is read</source>
        <translation>لا تُقرأ من العناصر ذات الصور أو الإطارات المتعددة إلا الصورة الأولى</translation>
    </message>
    <message>
        <source>fields that are left out</source>
        <translation>حقول مستبعدة</translation>
    </message>
    <message>
        <source>masks without a pixel are left out</source>
        <translation>تُستبعد الأقنعة التي لا بكسل فيها</translation>
    </message>
    <message>
        <source>items of type {} are left out</source>
        <translation>تُستبعد العناصر من النوع {}</translation>
    </message>
    <message>
        <source>masks that overlap: the later one covers the earlier</source>
        <translation>أقنعة متداخلة: يغطي اللاحق السابق</translation>
    </message>
    <message>
        <source>Darwin JSON (V7, folder)</source>
        <translation>Darwin JSON ‏(V7، مجلد)</translation>
    </message>
    <message>
        <source>Boxes, polygons with holes, masks, ellipses and points with class names, one file for each image.</source>
        <translation>مربعات ومضلعات بثقوب وأقنعة وقطوع ناقصة ونقاط بأسماء الفئات، ملف لكل صورة.</translation>
    </message>
    <message>
        <source>a rotation is not a usable number</source>
        <translation>دوران ليس عددًا صالحًا</translation>
    </message>
    <message>
        <source>points of one region become one region each</source>
        <translation>تصبح كل نقطة من نقاط منطقة واحدة منطقة مستقلة</translation>
    </message>
    <message>
        <source>tasks of several images are read image by image; they go back as a task for each</source>
        <translation>المهام ذات الصور المتعددة تُقرأ صورةً صورة؛ وتعود كمهمة لكل صورة</translation>
    </message>
    <message>
        <source>answers that their author has skipped are not read, but kept for the way back</source>
        <translation>لا تُقرأ الإجابات التي تخطاها صاحبها لكنها تُحفظ لطريق العودة</translation>
    </message>
    <message>
        <source>items of type {} are not shown, but kept for the way back</source>
        <translation>لا تُعرض العناصر من النوع {} لكنها تُحفظ لطريق العودة</translation>
    </message>
    <message>
        <source>regions drawn on a picture that was turned in Label Studio (image_rotation) are read unturned: look at them</source>
        <translation>المناطق المرسومة على صورة دُوّرت في Label Studio ‏(image_rotation) تُقرأ بلا تدوير: تحقق منها</translation>
    </message>
    <message>
        <source>regions of several classes show the first</source>
        <translation>تعرض المناطق ذات الفئات المتعددة أولاها</translation>
    </message>
    <message>
        <source>relations that do not join a phrase and a region are not shown, but kept for the way back</source>
        <translation>لا تُعرض العلاقات التي لا تربط عبارة بمنطقة لكنها تُحفظ لطريق العودة</translation>
    </message>
    <message>
        <source>Label Studio JSON</source>
        <translation>Label Studio JSON</translation>
    </message>
    <message>
        <source>Regions, phrases and the relations between them, for Label Studio&apos;s import.</source>
        <translation>المناطق والعبارات والعلاقات بينها، للاستيراد في Label Studio.</translation>
    </message>
    <message>
        <source>{}: a brush mask is no list of bytes</source>
        <translation>{}: قناع فرشاة ليس قائمة بايتات</translation>
    </message>
    <message>
        <source>{}: a brush mask has {} bytes, an image of {} x {} needs {}</source>
        <translation>{}: في قناع فرشاة {} بايت، وصورة {} x {} تحتاج {}</translation>
    </message>
    <message>
        <source>{}: a brush mask is longer than its image</source>
        <translation>{}: قناع فرشاة أطول من صورته</translation>
    </message>
    <message>
        <source>{}: a brush mask ends too early</source>
        <translation>{}: قناع فرشاة ينتهي قبل أوانه</translation>
    </message>
    <message>
        <source>JSON files that are not LabelMe&apos;s are left out</source>
        <translation>تُستبعد ملفات JSON التي ليست من LabelMe</translation>
    </message>
    <message>
        <source>it does not say how large the image is, and the image is not here</source>
        <translation>لا يذكر حجم الصورة، والصورة ليست هنا</translation>
    </message>
    <message>
        <source>shapes without a point are left out</source>
        <translation>تُستبعد الأشكال التي لا نقطة فيها</translation>
    </message>
    <message>
        <source>{}: its mask is larger than the image</source>
        <translation>{}: قناعه أكبر من الصورة</translation>
    </message>
    <message>
        <source>{}: its mask cannot be read: {}</source>
        <translation>{}: تعذّرت قراءة قناعه: {}</translation>
    </message>
    <message>
        <source>{}: its mask reaches outside of the image</source>
        <translation>{}: قناعه يتجاوز حدود الصورة</translation>
    </message>
    <message>
        <source>descriptions that are not text make no caption</source>
        <translation>الأوصاف التي ليست نصًا لا تصبح وصفًا للصورة</translation>
    </message>
    <message>
        <source>LabelMe JSON (folder, one file for each image)</source>
        <translation>LabelMe JSON (مجلد، ملف لكل صورة)</translation>
    </message>
    <message>
        <source>Shapes with class names; captions and links travel in a key of ours that LabelMe keeps.</source>
        <translation>أشكال مع أسماء الأصناف؛ وتنتقل الأوصاف والروابط في مفتاح خاص بنا يحتفظ به LabelMe.</translation>
    </message>
    <message>
        <source>CSV of links</source>
        <translation>CSV للروابط</translation>
    </message>
    <message>
        <source>One line for each link of words and region, for spreadsheets.</source>
        <translation>سطر لكل رابط بين كلمات ومنطقة، لجداول البيانات.</translation>
    </message>
    <message>
        <source>narratives whose picture is not here are left out: sizes are not in the file</source>
        <translation>تُستبعد السرديات التي ليست صورتها هنا: الأحجام ليست في الملف</translation>
    </message>
    <message>
        <source>utterances that are not in their caption are left out</source>
        <translation>تُستبعد المنطوقات التي ليست في وصفها</translation>
    </message>
    <message>
        <source>a time is not a usable number</source>
        <translation>وقت ليس عددًا صالحًا</translation>
    </message>
    <message>
        <source>utterances that end before they begin have no points</source>
        <translation>الأقوال التي تنتهي قبل أن تبدأ ليس لها نقاط</translation>
    </message>
    <message>
        <source>captions that did not come from mouse traces are left out</source>
        <translation>تُستبعد الأوصاف التي لم تأتِ من مسارات الفأرة</translation>
    </message>
    <message>
        <source>regions that did not come from mouse traces are left out</source>
        <translation>تُستبعد المناطق التي لم تأتِ من مسارات الفأرة</translation>
    </message>
    <message>
        <source>Localized Narratives JSON lines</source>
        <translation>أسطر JSON من Localized Narratives</translation>
    </message>
    <message>
        <source>Spoken captions with mouse traces; written only for what came from traces.</source>
        <translation>أوصاف منطوقة مع مسارات الفأرة؛ لا يُكتب إلا ما جاء من المسارات.</translation>
    </message>
    <message>
        <source>boxes without words</source>
        <translation>مربعات بلا كلمات</translation>
    </message>
    <message>
        <source>MDETR / GoldG JSON (MDETR, GLIP, YOLO-World, Ultralytics, mmdetection)</source>
        <translation>MDETR / GoldG JSON ‏(MDETR، GLIP، YOLO-World، Ultralytics، mmdetection)</translation>
    </message>
    <message>
        <source>COCO JSON with captions; each box has the character offsets of its words.</source>
        <translation>COCO JSON مع أوصاف؛ ولكل مربع مواضع محارف كلماته.</translation>
    </message>
    <message>
        <source>kinds of coordinates that are not known are read as pixels</source>
        <translation>تُقرأ أنواع الإحداثيات المجهولة كبكسلات</translation>
    </message>
    <message>
        <source>pictures of another size than the file says</source>
        <translation>صور بحجم غير ما يذكره الملف</translation>
    </message>
    <message>
        <source>placeholders without an object beside them</source>
        <translation>مواضع محجوزة بلا كائن بجانبها</translation>
    </message>
    <message>
        <source>phrases that end in a mark are left out</source>
        <translation>تُستبعد العبارات التي تنتهي بعلامة</translation>
    </message>
    <message>
        <source>how far the words of a box reach to the left is not said by the format</source>
        <translation>لا يذكر التنسيق إلى أي مدى تمتد كلمات المربع إلى اليسار</translation>
    </message>
    <message>
        <source>Ferret training data (JSON)</source>
        <translation>بيانات تدريب Ferret (JSON)</translation>
    </message>
    <message>
        <source>Conversations with boxes in pixels beside the text.</source>
        <translation>محادثات مع مربعات بالبكسل بجانب النص.</translation>
    </message>
    <message>
        <source>quadrangles are read as their boxes</source>
        <translation>تُقرأ الأشكال الرباعية كمربعاتها</translation>
    </message>
    <message>
        <source>phrases of questions with an answer are left out</source>
        <translation>تُستبعد عبارات الأسئلة التي لها إجابة</translation>
    </message>
    <message>
        <source>ms-swift JSON lines</source>
        <translation>أسطر JSON من ms-swift</translation>
    </message>
    <message>
        <source>Conversations for tuning vision-language models; original pixels, placeholders in the text.</source>
        <translation>محادثات لضبط نماذج الرؤية واللغة؛ بكسلات أصلية، وعناصر نائبة في النص.</translation>
    </message>
    <message>
        <source>{} holds no png_*.json</source>
        <translation>لا يحتوي {} على png_*.json</translation>
    </message>
    <message>
        <source>segments that the picture does not have are left out</source>
        <translation>تُستبعد القطع غير الموجودة في الصورة</translation>
    </message>
    <message>
        <source>Panoptic Narrative Grounding (folder)</source>
        <translation>Panoptic Narrative Grounding (مجلد)</translation>
    </message>
    <message>
        <source>Captions whose phrases name segments of a panoptic picture.</source>
        <translation>أوصاف تسمّي عباراتها قطعًا من صورة بانوبتية.</translation>
    </message>
    <message>
        <source>pictures of the guidelines are left out</source>
        <translation>صور الإرشادات لا تُكتب</translation>
    </message>
    <message>
        <source>{}: format: this is no CrossAlign file</source>
        <translation>{}: format: هذا ليس ملف CrossAlign</translation>
    </message>
    <message>
        <source>{}: version {!r} is not known here; update the program</source>
        <translation>{}: الإصدار {!r} غير معروف هنا؛ حدّث البرنامج</translation>
    </message>
    <message>
        <source>{}: {} is not part of the format</source>
        <translation>{}: {} ليس جزءًا من الصيغة</translation>
    </message>
    <message>
        <source>{}: conventions.{} is {!r}, which is not supported</source>
        <translation>{}: conventions.{} هو {!r}، وهو غير مدعوم</translation>
    </message>
    <message>
        <source>the id {!r} is used twice</source>
        <translation>المعرّف {!r} مستخدم مرتين</translation>
    </message>
    <message>
        <source>{}[{}] ({}): it leads to no {}: there is no {!r}</source>
        <translation>{}[{}] ({}): لا يؤدي إلى أي {}: لا يوجد {!r}</translation>
    </message>
    <message>
        <source>{}{}: {}</source>
        <translation>{}{}: {}</translation>
    </message>
    <message>
        <source>CrossAlign JSON (everything, lossless)</source>
        <translation>CrossAlign JSON (كل شيء، بلا فقد)</translation>
    </message>
    <message>
        <source>Everything that the project knows, in one readable file; not the pictures, snapshots and steps of undo.</source>
        <translation>كل ما يعرفه المشروع في ملف واحد مقروء؛ دون الصور واللقطات وخطوات التراجع.</translation>
    </message>
    <message>
        <source>detections without &apos;instances&apos; (there is {})</source>
        <translation>اكتشافات بلا &apos;instances&apos; (يوجد {})</translation>
    </message>
    <message>
        <source>lines with neither &apos;grounding&apos; nor &apos;detection&apos;</source>
        <translation>أسطر ليس فيها &apos;grounding&apos; ولا &apos;detection&apos;</translation>
    </message>
    <message>
        <source>a region has neither tokens_positive nor a phrase</source>
        <translation>منطقة ليس لها tokens_positive ولا عبارة</translation>
    </message>
    <message>
        <source>ODVG JSON lines (mmdetection, Open-GroundingDino)</source>
        <translation>أسطر JSON من ODVG ‏(mmdetection، Open-GroundingDino)</translation>
    </message>
    <message>
        <source>One line for each image and caption: phrases with character offsets and boxes.</source>
        <translation>سطر لكل صورة ووصف: عبارات مع مواضع محارفها ومربعاتها.</translation>
    </message>
    <message>
        <source>rejected proposals are left out</source>
        <translation>تُستبعد الاقتراحات المرفوضة</translation>
    </message>
    <message>
        <source>proposals that nobody has accepted are left out</source>
        <translation>تُستبعد الاقتراحات التي لم يقبلها أحد</translation>
    </message>
    <message>
        <source>captions without a letter are left out</source>
        <translation>تُستبعد الأوصاف التي لا حرف فيها</translation>
    </message>
    <message>
        <source>phrases without a letter are left out</source>
        <translation>تُستبعد العبارات التي لا حرف فيها</translation>
    </message>
    <message>
        <source>which images are for training, validation or test is left out</source>
        <translation>يُستبعد تحديد الصور المخصصة للتدريب أو التحقق أو الاختبار</translation>
    </message>
    <message>
        <source>attributes of regions and images are left out</source>
        <translation>تُستبعد سمات المناطق والصور</translation>
    </message>
    <message>
        <source>keypoints are left out: the format has none</source>
        <translation>تُستبعد النقاط الرئيسية: لا مكان لها في التنسيق</translation>
    </message>
    <message>
        <source>who made the regions and links, when and by which model, is left out</source>
        <translation>يُستبعد من أنشأ المناطق والروابط ومتى وبأي نموذج</translation>
    </message>
    <message>
        <source>words that are marked as not naming a region: the mark is left out</source>
        <translation>كلمات وُسمت بأنها لا تسمّي منطقة: تُستبعد العلامة</translation>
    </message>
    <message>
        <source>phrases that are marked as not in the picture: the mark is left out</source>
        <translation>عبارات وُسمت بأنها ليست في الصورة: تُستبعد العلامة</translation>
    </message>
    <message>
        <source>points are left out: the format has no points</source>
        <translation>تُستبعد النقاط: لا نقاط في الصيغة</translation>
    </message>
    <message>
        <source>captions are left out</source>
        <translation>تُستبعد الأوصاف</translation>
    </message>
    <message>
        <source>phrases: which words they are is left out</source>
        <translation>العبارات: يُستبعد تحديد كلماتها</translation>
    </message>
    <message>
        <source>phrases without a region are left out</source>
        <translation>تُستبعد العبارات التي لا منطقة لها</translation>
    </message>
    <message>
        <source>phrases that name the same thing: that they do is left out</source>
        <translation>عبارات تسمّي الشيء نفسه: يُستبعد أنها كذلك</translation>
    </message>
    <message>
        <source>regions without a phrase are left out</source>
        <translation>تُستبعد المناطق التي لا عبارة لها</translation>
    </message>
    <message>
        <source>scores of links are left out</source>
        <translation>تُستبعد درجات الروابط</translation>
    </message>
    <message>
        <source>pieces of a phrase that touch or have only a blank between them are joined</source>
        <translation>تُضم أجزاء العبارة المتلاصقة أو التي لا يفصل بينها إلا فراغ</translation>
    </message>
    <message>
        <source>phrases in several pieces become one from the first to the last word</source>
        <translation>تصبح العبارة المؤلفة من عدة أجزاء جزءًا واحدًا من أول كلمة إلى آخر كلمة</translation>
    </message>
    <message>
        <source>types of phrases are left out</source>
        <translation>تُستبعد أنواع العبارات</translation>
    </message>
    <message>
        <source>answers to questions are left out</source>
        <translation>تُستبعد إجابات الأسئلة</translation>
    </message>
    <message>
        <source>that a text is a {} is left out</source>
        <translation>يُستبعد أن النص هو {}</translation>
    </message>
    <message>
        <source>regions reach out of their image: other programs may cut or refuse them</source>
        <translation>مناطق تتجاوز صورتها: قد تقصها برامج أخرى أو ترفضها</translation>
    </message>
    <message>
        <source>masks are written as their boxes</source>
        <translation>تُكتب الأقنعة مربعاتٍ تحيط بها</translation>
    </message>
    <message>
        <source>masks are written as their boxes: the format has polygons only</source>
        <translation>تُكتب الأقنعة مربعاتٍ تحيط بها: ليس في الصيغة إلا المضلعات</translation>
    </message>
    <message>
        <source>turned boxes are written as polygons of four corners</source>
        <translation>تُكتب المربعات المدارة كمضلعات بأربع زوايا</translation>
    </message>
    <message>
        <source>turned boxes are written as the upright boxes around them</source>
        <translation>تُكتب المربعات المدارة كالمربعات القائمة المحيطة بها</translation>
    </message>
    <message>
        <source>polygons are written as their boxes</source>
        <translation>تُكتب المضلعات مربعاتٍ تحيط بها</translation>
    </message>
    <message>
        <source>empty regions are left out</source>
        <translation>تُستبعد المناطق الفارغة</translation>
    </message>
    <message>
        <source>class names of regions are left out</source>
        <translation>تُستبعد أسماء أصناف المناطق</translation>
    </message>
    <message>
        <source>scores of regions are left out</source>
        <translation>تُستبعد درجات المناطق</translation>
    </message>
    <message>
        <source>that a region is a crowd is left out</source>
        <translation>يُستبعد أن المنطقة حشد</translation>
    </message>
    <message>
        <source>{} are written as masks</source>
        <translation>{}: تُكتب أقنعةً</translation>
    </message>
    <message>
        <source>{} are written as their boxes</source>
        <translation>{}: تُكتب مربعاتٍ تحيط بها</translation>
    </message>
    <message>
        <source>classes: {!r} is none of {}</source>
        <translation>classes: {!r} ليس أيًّا من {}</translation>
    </message>
    <message>
        <source>regions without a class and without words are of the class “object”</source>
        <translation>المناطق التي بلا فئة وبلا كلمات تأخذ الفئة «object»</translation>
    </message>
    <message>
        <source>classes are named by the noun of the phrase: small letters, singular</source>
        <translation>تُسمّى الفئات باسم العبارة: أحرف صغيرة، بصيغة المفرد</translation>
    </message>
    <message>
        <source>phrases that overlap another one are left out</source>
        <translation>تُستبعد العبارات التي تتداخل مع غيرها</translation>
    </message>
    <message>
        <source>blanks at the beginning of captions are removed</source>
        <translation>تُزال الفراغات من بداية الأوصاف</translation>
    </message>
    <message>
        <source>İ is written as I, which keeps the length in lower case</source>
        <translation>يُكتب İ على هيئة I، وبذلك يبقى الطول كما هو بالأحرف الصغيرة</translation>
    </message>
    <message>
        <source>{} holds no panoptic_*.json</source>
        <translation>لا يحتوي {} على panoptic_*.json</translation>
    </message>
    <message>
        <source>segments without a pixel are left out</source>
        <translation>تُستبعد القطع التي لا بكسل فيها</translation>
    </message>
    <message>
        <source>{}: there is no {} in {} or below</source>
        <translation>{}: لا يوجد {} في {} أو تحته</translation>
    </message>
    <message>
        <source>{}: {} is {} x {} pixels</source>
        <translation>{}: حجم {} هو {} x {} بكسل</translation>
    </message>
    <message>
        <source>{}: {} cannot be read: {}</source>
        <translation>{}: تعذّرت قراءة {}: {}</translation>
    </message>
    <message>
        <source>boxes and polygons are written as masks of whole pixels</source>
        <translation>تُكتب المربعات والمضلعات أقنعةً ببكسلات كاملة</translation>
    </message>
    <message>
        <source>pixels under another region go to the upper one</source>
        <translation>تذهب البكسلات الواقعة تحت منطقة أخرى إلى المنطقة العليا</translation>
    </message>
    <message>
        <source>regions that lie under others are left out</source>
        <translation>تُستبعد المناطق الواقعة تحت غيرها</translation>
    </message>
    <message>
        <source>COCO panoptic (folder with PNGs)</source>
        <translation>COCO panoptic (مجلد مع ملفات PNG)</translation>
    </message>
    <message>
        <source>Every pixel belongs to at most one segment with a class name; no words.</source>
        <translation>ينتمي كل بكسل إلى قطعة واحدة على الأكثر لها اسم صنف؛ بلا كلمات.</translation>
    </message>
    <message>
        <source>Hugging Face dataset (Parquet)</source>
        <translation>مجموعة بيانات Hugging Face ‏(Parquet)</translation>
    </message>
    <message>
        <source>One row for each caption with its objects and links; pictures inside if wanted.</source>
        <translation>صف لكل وصف مع كائناته وروابطه؛ والصور بداخلها عند الرغبة.</translation>
    </message>
    <message>
        <source>coordinates are rounded to thousandths of a side</source>
        <translation>تُقرَّب الإحداثيات إلى أجزاء من ألف من الضلع</translation>
    </message>
    <message>
        <source>Qwen-VL grounded text (JSON lines)</source>
        <translation>نص Qwen-VL المرتبط بالصورة (أسطر JSON)</translation>
    </message>
    <message>
        <source>Conversations with boxes written into the text, thousandths of each side.</source>
        <translation>محادثات كُتبت المربعات في نصها، بأجزاء من ألف من كل ضلع.</translation>
    </message>
    <message>
        <source>{} holds no instances.json beside the expressions</source>
        <translation>لا يحتوي {} على instances.json بجانب التعبيرات</translation>
    </message>
    <message>
        <source>expressions about images that are not listed are left out</source>
        <translation>تُستبعد التعبيرات عن صور غير مدرجة</translation>
    </message>
    <message>
        <source>annotations that are not listed are left out</source>
        <translation>تُستبعد التوسيمات غير المدرجة</translation>
    </message>
    <message>
        <source>{}: a list of expressions was expected</source>
        <translation>{}: كان المتوقع قائمة تعبيرات</translation>
    </message>
    <message>
        <source>further files of expressions are left out (name one of them with --file)</source>
        <translation>تُستبعد ملفات التعبيرات الأخرى (سمِّ أحدها بالخيار --file)</translation>
    </message>
    <message>
        <source>{} holds no refs(…).p, refs(…).json or grefs(…).json</source>
        <translation>لا يحتوي {} على refs(…).p أو refs(…).json أو grefs(…).json</translation>
    </message>
    <message>
        <source>captions without phrases are left out</source>
        <translation>تُستبعد الأوصاف التي لا عبارات فيها</translation>
    </message>
    <message>
        <source>phrases that are not in the picture are left out: only gRefCOCO has them</source>
        <translation>تُستبعد العبارات التي ليست في الصورة: لا توجد إلا في gRefCOCO</translation>
    </message>
    <message>
        <source>expressions for several regions become one for each: only gRefCOCO has more</source>
        <translation>تصبح التعبيرات عن عدة مناطق تعبيرًا لكل منطقة: لا يتيح أكثر من ذلك إلا gRefCOCO</translation>
    </message>
    <message>
        <source>phrases become expressions of their own; the sentence around them is left out</source>
        <translation>تصبح العبارات تعبيرات مستقلة؛ وتُستبعد الجملة المحيطة بها</translation>
    </message>
    <message>
        <source>RefCOCO / gRefCOCO (folder)</source>
        <translation>RefCOCO / gRefCOCO (مجلد)</translation>
    </message>
    <message>
        <source>Whole expressions for COCO annotations; gRefCOCO has many-to-many and expressions without a target.</source>
        <translation>تعبيرات كاملة لتوسيمات COCO؛ وفي gRefCOCO علاقات متعدد إلى متعدد وتعبيرات بلا هدف.</translation>
    </message>
    <message>
        <source>there is no format {!r}; there are {}</source>
        <translation>لا توجد صيغة {!r}؛ الصيغ الموجودة: {}</translation>
    </message>
    <message>
        <source>nothing could be read: {} is empty</source>
        <translation>لم يمكن قراءة شيء: {} فارغ</translation>
    </message>
    <message>
        <source>{} is in no format that is known here; it holds {}. Name the file in it, or the format with --from (--list shows all)</source>
        <translation>{} ليس بأي صيغة معروفة هنا؛ وفيه {}. سمِّ الملف الذي بداخله أو الصيغة بـ --from (يعرض --list الكل)</translation>
    </message>
    <message>
        <source>{} is in no format that is known here; it is likest to {}: name one with --from, or choose it in the dialog (--list shows all)</source>
        <translation>{} ليس بأي صيغة معروفة هنا؛ وأقربها {}: سمِّ واحدة بـ --from أو اخترها في مربع الحوار (يعرض --list الكل)</translation>
    </message>
    <message>
        <source>{} is in no format that is known here; name it with --from, or choose it in the dialog (--list shows all)</source>
        <translation>{} ليس بأي صيغة معروفة هنا؛ سمِّها بـ --from أو اخترها في مربع الحوار (يعرض --list الكل)</translation>
    </message>
    <message>
        <source>{} does not say which format it should be; name one with --to</source>
        <translation>لا يحدد {} الصيغة المطلوبة؛ سمِّها بـ --to</translation>
    </message>
    <message>
        <source>it wants to load {}.{}</source>
        <translation>يريد تحميل {}.{}</translation>
    </message>
    <message>
        <source>it refers to things outside of the file</source>
        <translation>يشير إلى أشياء خارج الملف</translation>
    </message>
    <message>
        <source>{}: this pickle holds more than plain data ({}{}); it was not run</source>
        <translation>{}: في ملف pickle هذا أكثر من بيانات بسيطة ({}{})؛ لم يُشغَّل</translation>
    </message>
    <message>
        <source>{}: this pickle is too large</source>
        <translation>{}: ملف pickle هذا كبير جدًا</translation>
    </message>
    <message>
        <source>{}: this pickle is broken</source>
        <translation>{}: ملف pickle هذا تالف</translation>
    </message>
    <message>
        <source>{}: this is not a pickle of plain data ({}: {})</source>
        <translation>{}: هذا ليس ملف pickle من بيانات بسيطة ({}: {})</translation>
    </message>
    <message>
        <source>entries without a phrase are left out</source>
        <translation>تُستبعد المدخلات التي لا عبارة لها</translation>
    </message>
    <message>
        <source>entries that mark nothing, and not all, say nothing of the phrase</source>
        <translation>المدخلات غير الشاملة التي لا تعلّم شيئًا لا تقول شيئًا عن العبارة</translation>
    </message>
    <message>
        <source>phrases become entries of their own; the sentence around them is left out</source>
        <translation>تصبح العبارات مدخلات مستقلة؛ وتُستبعد الجملة المحيطة بها</translation>
    </message>
    <message>
        <source>whether all instances are marked is not known: the entries say no</source>
        <translation>لا يُعرف هل عُلّمت كل الحالات: تقول المدخلات لا</translation>
    </message>
    <message>
        <source>polygons are written as masks</source>
        <translation>تُكتب المضلعات أقنعةً</translation>
    </message>
    <message>
        <source>SA-Co JSON (SAM 3)</source>
        <translation>SA-Co JSON ‏(SAM 3)</translation>
    </message>
    <message>
        <source>Noun phrases with masks, and phrases that are not in the picture.</source>
        <translation>عبارات اسمية مع أقنعة، وعبارات ليست في الصورة.</translation>
    </message>
    <message>
        <source>phrases without a list of boxes</source>
        <translation>عبارات بلا قائمة مربعات</translation>
    </message>
    <message>
        <source>Shikra JSON lines</source>
        <translation>أسطر JSON من Shikra</translation>
    </message>
    <message>
        <source>Sentences with marked phrases and boxes in pixels.</source>
        <translation>جمل بعبارات معلَّمة ومربعات بالبكسل.</translation>
    </message>
    <message>
        <source>records that cannot be read are left out</source>
        <translation>تُستبعد السجلات التي لا تُقرأ</translation>
    </message>
    <message>
        <source>records that are not understood are left out</source>
        <translation>تُستبعد السجلات غير المفهومة</translation>
    </message>
    <message>
        <source>files that are not UTF-8 (“Encoding of the text”, --set encoding=NAME): their encoding was guessed as {}</source>
        <translation>ملفات ليست UTF-8 («ترميز النص»، ‎--set encoding=NAME): خُمّن ترميزها {}</translation>
    </message>
    <message>
        <source>files that were read as {}</source>
        <translation>ملفات قُرئت كـ {}</translation>
    </message>
    <message>
        <source>{} is larger than {} MB</source>
        <translation>{} أكبر من {} MB</translation>
    </message>
    <message>
        <source>{} is not {} text ({})</source>
        <translation>{} ليس نص {} ({})</translation>
    </message>
    <message>
        <source>{}: this is not plain XML ({})</source>
        <translation>{}: هذا ليس XML بسيطًا ({})</translation>
    </message>
    <message>
        <source>SVG pictures (folder)</source>
        <translation>صور SVG (مجلد)</translation>
    </message>
    <message>
        <source>Each image with its regions and captions drawn, for papers and slides.</source>
        <translation>كل صورة مرسومة مع مناطقها وأوصافها، للأوراق البحثية والعروض.</translation>
    </message>
    <message>
        <source>other files of the folder are not read: name one to read it instead</source>
        <translation>لا تُقرأ ملفات المجلد الأخرى: سمِّ أحدها لقراءته بدلًا من ذلك</translation>
    </message>
    <message>
        <source>{} holds no boxes of its own: read {} of the same data set</source>
        <translation>لا يحتوي {} على مربعات خاصة به: اقرأ {} من مجموعة البيانات نفسها</translation>
    </message>
    <message>
        <source>relations between regions are left out</source>
        <translation>تُستبعد العلاقات بين المناطق</translation>
    </message>
    <message>
        <source>images whose size is not known are left out (no image_data.json, no picture)</source>
        <translation>تُستبعد الصور التي لا يُعرف حجمها (لا image_data.json ولا صورة)</translation>
    </message>
    <message>
        <source>phrases become descriptions of their own; the sentence around them is left out</source>
        <translation>تصبح العبارات أوصافًا مستقلة؛ وتُستبعد الجملة المحيطة بها</translation>
    </message>
    <message>
        <source>phrases with several regions become one description for each</source>
        <translation>تصبح العبارات ذات المناطق المتعددة وصفًا لكل منطقة</translation>
    </message>
    <message>
        <source>Visual Genome regions (folder)</source>
        <translation>مناطق Visual Genome (مجلد)</translation>
    </message>
    <message>
        <source>Short descriptions of boxes; no sentence around them.</source>
        <translation>أوصاف قصيرة للمربعات؛ بلا جملة محيطة بها.</translation>
    </message>
    <message>
        <source>XML files that are not Pascal VOC&apos;s are left out</source>
        <translation>تُستبعد ملفات XML التي ليست من Pascal VOC</translation>
    </message>
    <message>
        <source>{}: it does not say how large the image is, and the image is not here</source>
        <translation>{}: لا يذكر حجم الصورة، والصورة ليست هنا</translation>
    </message>
    <message>
        <source>the lists of its objects differ in length</source>
        <translation>قوائم كائناته مختلفة الطول</translation>
    </message>
    <message>
        <source>objects without a box are left out</source>
        <translation>تُستبعد الكائنات التي لا مربع لها</translation>
    </message>
    <message>
        <source>pictures that are not here: only their rows are written</source>
        <translation>صور ليست هنا: تُكتب صفوفها فقط</translation>
    </message>
    <message>
        <source>Hugging Face image folder</source>
        <translation>مجلد صور Hugging Face</translation>
    </message>
    <message>
        <source>Pictures beside metadata.jsonl with captions, objects and links.</source>
        <translation>صور بجانب metadata.jsonl مع أوصاف وكائنات وروابط.</translation>
    </message>
    <message>
        <source>Pascal VOC XML (folder, one file for each image)</source>
        <translation>Pascal VOC XML (مجلد، ملف لكل صورة)</translation>
    </message>
    <message>
        <source>Boxes with class names, whole pixels; no words.</source>
        <translation>مربعات مع أسماء الأصناف، ببكسلات كاملة؛ بلا كلمات.</translation>
    </message>
    <message>
        <source>annotations of nothing are left out</source>
        <translation>تُستبعد التوسيمات التي لا هدف لها</translation>
    </message>
    <message>
        <source>further pages of annotations are not in this file</source>
        <translation>صفحات أخرى من التوسيمات ليست في هذا الملف</translation>
    </message>
    <message>
        <source>annotations that the file only names are left out</source>
        <translation>تُستبعد التوسيمات التي يذكر الملف اسمها فقط</translation>
    </message>
    <message>
        <source>bodies that are no text are left out</source>
        <translation>تُستبعد المحتويات غير النصية</translation>
    </message>
    <message>
        <source>places in a second image are left out</source>
        <translation>تُستبعد المواضع في صورة ثانية</translation>
    </message>
    <message>
        <source>bodies about a text that the file does not hold are left out</source>
        <translation>تُستبعد المتون التي تخص نصًا ليس في الملف</translation>
    </message>
    <message>
        <source>the text around a phrase is not in the file: the phrase becomes an expression</source>
        <translation>النص المحيط بالعبارة ليس في الملف: تصبح العبارة تعبيرًا</translation>
    </message>
    <message>
        <source>{!r} is no place in an image</source>
        <translation>{!r} ليس موضعًا في صورة</translation>
    </message>
    <message>
        <source>selectors of type {} are left out</source>
        <translation>تُستبعد المحدِّدات من النوع {}</translation>
    </message>
    <message>
        <source>outlines with curves are left out</source>
        <translation>تُستبعد الحدود ذات المنحنيات</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation>W3C Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>Words of a text linked to places of an image, for the open web.</source>
        <translation>كلمات نص مرتبطة بمواضع من صورة، للويب المفتوح.</translation>
    </message>
    <message>
        <source>captions after the first of an image are left out</source>
        <translation>تُستبعد الأوصاف التي بعد أول وصف للصورة</translation>
    </message>
    <message>
        <source>phrases whose words stand earlier in the caption too: which ones is left out</source>
        <translation>عبارات ترد كلماتها في موضع أسبق من الوصف أيضًا: يُستبعد تحديد أيها المقصود</translation>
    </message>
    <message>
        <source>X-AnyLabeling JSON (folder, one file for each image)</source>
        <translation>X-AnyLabeling JSON (مجلد، ملف لكل صورة)</translation>
    </message>
    <message>
        <source>Shapes with class names and scores, one description of the image.</source>
        <translation>أشكال مع أسماء الأصناف والدرجات، ووصف واحد للصورة.</translation>
    </message>
    <message>
        <source>carriage returns become line feeds, as XML has it</source>
        <translation>تصبح محارف إرجاع السطر محارف سطر جديد، كما في XML</translation>
    </message>
    <message>
        <source>control characters are replaced: XML cannot hold them</source>
        <translation>تُستبدل محارف التحكم: لا يقبلها XML</translation>
    </message>
    <message>
        <source>labels whose picture is not here are left out: sizes are not in the file</source>
        <translation>تُستبعد الوسوم التي ليست صورتها هنا: الأحجام ليست في الملف</translation>
    </message>
    <message>
        <source>Create ML JSON</source>
        <translation>Create ML JSON</translation>
    </message>
    <message>
        <source>Boxes with class names, for programs of Apple; no words.</source>
        <translation>مربعات بأسماء الفئات لبرامج Apple؛ بلا كلمات.</translation>
    </message>
    <message>
        <source>labels whose picture cannot be read are left out</source>
        <translation>تُستبعد الوسوم التي تعذّرت قراءة صورتها</translation>
    </message>
    <message>
        <source>classes with the same name become one</source>
        <translation>تصبح الفئات ذات الاسم نفسه فئة واحدة</translation>
    </message>
    <message>
        <source>{}: {} numbers are neither a box nor a polygon</source>
        <translation>{}: {} من الأعداد لا تشكّل مربعًا ولا مضلعًا</translation>
    </message>
    <message>
        <source>keypoints need kpt_shape in the data file</source>
        <translation>تحتاج النقاط الرئيسية إلى kpt_shape في ملف البيانات</translation>
    </message>
    <message>
        <source>rows that look like keypoints are read as polygons: kpt_shape is not in the data file</source>
        <translation>تُقرأ الصفوف الشبيهة بالنقاط الرئيسية كمضلعات: ليس kpt_shape في ملف البيانات</translation>
    </message>
    <message>
        <source>rows without visibility, which kpt_shape asks for, are read without</source>
        <translation>تُقرأ الصفوف بلا قيمة الظهور التي يطلبها kpt_shape من دونها</translation>
    </message>
    <message>
        <source>{}: {} numbers do not fit kpt_shape ({} x {})</source>
        <translation>{}: {} أعداد لا توافق kpt_shape ({} x {})</translation>
    </message>
    <message>
        <source>keypoints are not shown, but kept for the way back</source>
        <translation>لا تُعرض النقاط الرئيسية لكنها تُحفظ لطريق العودة</translation>
    </message>
    <message>
        <source>{}: a box has a negative width or height</source>
        <translation>{}: لمربع عرض أو ارتفاع سالب</translation>
    </message>
    <message>
        <source>class numbers without a name are named by their number</source>
        <translation>تُسمّى أرقام الفئات التي بلا اسم برقمها</translation>
    </message>
    <message>
        <source>{}: {!r} is no class number</source>
        <translation>{}: {!r} ليس رقم فئة</translation>
    </message>
    <message>
        <source>{}: {} is outside of 0 to 1, the fractions of the image</source>
        <translation>{}: {} خارج المدى 0 إلى 1، وهو كسور الصورة</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{}؛ {}</translation>
    </message>
    <message>
        <source>{} names no classes and no pictures</source>
        <translation>لا يذكر {} فئات ولا صورًا</translation>
    </message>
    <message>
        <source>data sets inside of this one are left out: they have classes of their own</source>
        <translation>تُستبعد مجموعات البيانات داخل هذه: لها فئاتها الخاصة</translation>
    </message>
    <message>
        <source>{}: no picture with a label file was found; looked for labels/NAME.txt with images/NAME, and for NAME.txt beside the picture</source>
        <translation>{}: لم توجد صورة لها ملف وسوم؛ بُحث عن labels/NAME.txt مع images/NAME، وعن NAME.txt بجانب الصورة</translation>
    </message>
    <message>
        <source>there is no data.yaml or classes.txt: classes are named by their number</source>
        <translation>لا يوجد data.yaml ولا classes.txt: تُسمّى الأصناف بأرقامها</translation>
    </message>
    <message>
        <source>pictures of several splits keep the first</source>
        <translation>تحتفظ الصور ذات التقسيمات المتعددة بأولها</translation>
    </message>
    <message>
        <source>splits that the data file names are not here</source>
        <translation>تقسيمات يذكرها ملف البيانات ليست هنا</translation>
    </message>
    <message>
        <source>pictures that a list names are not here</source>
        <translation>صور تذكرها قائمة ليست هنا</translation>
    </message>
    <message>
        <source>boxes are written as polygons of four corners</source>
        <translation>تُكتب المربعات كمضلعات بأربع زوايا</translation>
    </message>
    <message>
        <source>holes of polygons are joined to their outline by a line</source>
        <translation>تُوصل ثقوب المضلعات بحدودها بخط</translation>
    </message>
    <message>
        <source>parts of polygons are joined by a line</source>
        <translation>تُوصل أجزاء المضلعات بخط</translation>
    </message>
    <message>
        <source>polygons and masks are written as their smallest turned boxes</source>
        <translation>تُكتب المضلعات والأقنعة كأصغر مربعاتها المدارة</translation>
    </message>
    <message>
        <source>masks are traced: the outline may differ by a pixel</source>
        <translation>تُتبَّع الأقنعة: قد تختلف الحدود ببكسل</translation>
    </message>
    <message>
        <source>regions outside of their image are left out</source>
        <translation>تُستبعد المناطق الواقعة خارج صورتها</translation>
    </message>
    <message>
        <source>polygons are cut at the edge of their image</source>
        <translation>تُقص المضلعات عند حافة صورتها</translation>
    </message>
    <message>
        <source>regions that are crowds are left out, by class</source>
        <translation>تُستبعد المناطق التي هي حشود، بحسب الفئة</translation>
    </message>
    <message>
        <source>keypoints of regions that were changed are left out</source>
        <translation>تُستبعد النقاط الرئيسية للمناطق التي تغيّرت</translation>
    </message>
    <message>
        <source>rows: there is no {!r}</source>
        <translation>rows: لا يوجد {!r}</translation>
    </message>
    <message>
        <source>no picture is in this split; data.yaml names another one for it</source>
        <translation>لا صورة في هذا التقسيم؛ يسمّي data.yaml تقسيمًا آخر بدله</translation>
    </message>
    <message>
        <source>split: {!r} is none of kept, none and shares such as 80-10-10</source>
        <translation>split: {!r} ليس kept ولا none ولا نسبًا مثل 80-10-10</translation>
    </message>
    <message>
        <source>pictures that differ only in their suffix share a file: the second is left out</source>
        <translation>الصور التي لا تختلف إلا في اللاحقة تشترك في ملف: تُستبعد الثانية</translation>
    </message>
    <message>
        <source>pictures that are not here: only their labels are written</source>
        <translation>صور ليست هنا: تُكتب وسومها فقط</translation>
    </message>
    <message>
        <source>keypoints are left out: rows of this kind hold none</source>
        <translation>تُستبعد النقاط الرئيسية: لا تحويها صفوف هذا النوع</translation>
    </message>
    <message>
        <source>class numbers without a class are named by their number</source>
        <translation>تُسمّى الأرقام التي بلا فئة برقمها</translation>
    </message>
    <message>
        <source>label files of an earlier export are removed</source>
        <translation>تُحذف ملفات وسوم تصدير سابق</translation>
    </message>
    <message>
        <source>label files of an earlier export stay and count as a part of this one</source>
        <translation>تبقى ملفات وسوم تصدير سابق وتُعد جزءًا من هذا</translation>
    </message>
    <message>
        <source>{}: none of its pictures can be read</source>
        <translation>{}: لا يمكن قراءة أي من صوره</translation>
    </message>
    <message>
        <source>YOLO labels (folder)</source>
        <translation>وسوم YOLO (مجلد)</translation>
    </message>
    <message>
        <source>Boxes and polygons with class names, fractions of the image; no words.</source>
        <translation>مربعات ومضلعات مع أسماء الأصناف، بكسور من الصورة؛ بلا كلمات.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>By the regions: boxes, turned boxes or polygons</source>
        <translation>حسب المناطق: مربعات أو مربعات مدارة أو مضلعات</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>مربعات</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>مضلعات</translation>
    </message>
    <message>
        <source>Turned boxes (OBB)</source>
        <translation>مربعات مدارة (OBB)</translation>
    </message>
    <message>
        <source>fields with regions are read together</source>
        <translation>تُقرأ الحقول ذات المناطق معًا</translation>
    </message>
    <message>
        <source>fields of samples that are not read are left out</source>
        <translation>تُستبعد حقول العيّنات التي لا تُقرأ</translation>
    </message>
    <message>
        <source>pictures of several sets are in none</source>
        <translation>الصور المنتمية إلى عدة تقسيمات لا تُوضع في أي منها</translation>
    </message>
    <message>
        <source>regions that a model predicted are proposals</source>
        <translation>المناطق التي تنبأ بها نموذج هي اقتراحات</translation>
    </message>
    <message>
        <source>{}: a mask is too large</source>
        <translation>{}: قناع كبير جدًا</translation>
    </message>
    <message>
        <source>{}: a mask does not fit its box</source>
        <translation>{}: قناع لا يطابق مربعه</translation>
    </message>
    <message>
        <source>FiftyOne (folder)</source>
        <translation>FiftyOne (مجلد)</translation>
    </message>
    <message>
        <source>Boxes with class names and scores; polygons, masks and points are read.</source>
        <translation>مربعات بأسماء الفئات والدرجات؛ وتُقرأ المضلعات والأقنعة والنقاط.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>مرتبطة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>منسوخة</translation>
    </message>
    <message>
        <source>By absolute path</source>
        <translation>بالمسار المطلق</translation>
    </message>
    <message>
        <source>Left where they are</source>
        <translation>تبقى في مكانها</translation>
    </message>
    <message>
        <source>Train, val, test</source>
        <translation>تدريب، تحقق، اختبار</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>80, 10, 10 percent</source>
        <translation>80، 10، 10 بالمئة</translation>
    </message>
    <message>
        <source>80, 20 percent</source>
        <translation>80، 20 بالمئة</translation>
    </message>
    <message>
        <source>One set</source>
        <translation>مجموعة واحدة</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Of the region, else the noun of the phrase</source>
        <translation>فئة المنطقة، وإلا فاسم العبارة</translation>
    </message>
    <message>
        <source>Noun of the phrase, singular</source>
        <translation>اسم العبارة، بصيغة المفرد</translation>
    </message>
    <message>
        <source>Phrase as it is written</source>
        <translation>العبارة كما هي مكتوبة</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>ترميز النص</translation>
    </message>
    <message>
        <source>By what is in it</source>
        <translation>بحسب المحتوى</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Labels of an earlier export</source>
        <translation>وسوم تصدير سابق</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>{} is larger than 2 GB; make a smaller copy</source>
        <translation>{} أكبر من 2 GB؛ أنشئ نسخة أصغر</translation>
    </message>
    <message>
        <source>{} is empty</source>
        <translation>{} فارغ</translation>
    </message>
    <message>
        <source>{} has {} x {} pixels, more than 200 million; make a smaller copy</source>
        <translation>في {} عدد {} x {} بكسل، أي أكثر من 200 مليون؛ أنشئ نسخة أصغر</translation>
    </message>
    <message>
        <source>{} has no frame {}</source>
        <translation>ليس في {} إطار {}</translation>
    </message>
    <message>
        <source>{} is a TIFF of a kind that cannot be read; save it with 8 or 16 whole bits for each colour</source>
        <translation>{} ملف TIFF من نوع لا يمكن قراءته؛ احفظه بعدد 8 أو 16 بتًا صحيحًا لكل لون</translation>
    </message>
    <message>
        <source>{} is not there any more</source>
        <translation>لم يعد {} موجودًا</translation>
    </message>
    <message>
        <source>{} does not fit into memory; make a smaller copy</source>
        <translation>لا تتسع الذاكرة لـ {}؛ أنشئ نسخة أصغر</translation>
    </message>
    <message>
        <source>pictures that cannot be read are left out</source>
        <translation>تُستبعد الصور التي تعذّرت قراءتها</translation>
    </message>
    <message>
        <source>pictures that lie on their side in the file: the other program did not turn them (left out)</source>
        <translation>صور موضوعة على جانبها في الملف: لم يُدِرها البرنامج الآخر (تُستبعد)</translation>
    </message>
    <message>
        <source>pictures of another size than the file says are left out</source>
        <translation>تُستبعد الصور التي يختلف حجمها عما في الملف</translation>
    </message>
    <message>
        <source>{} is larger than {} MB; put pictures beside it</source>
        <translation>{} أكبر من {} MB؛ ضع الصور بجانبه</translation>
    </message>
    <message>
        <source>{} cannot be written: {}</source>
        <translation>تتعذّر كتابة {}: {}</translation>
    </message>
    <message>
        <source>The project cannot be read here ({}). Nothing was changed; File &gt; Rescue Damaged Project puts what is left into a new file</source>
        <translation>تعذرت قراءة المشروع هنا ({}). لم يتغير شيء؛ ملف &gt; إنقاذ مشروع تالف يضع ما بقي في ملف جديد</translation>
    </message>
    <message>
        <source>{} cannot be opened ({}). It was not changed; restore a copy of it, or move it away to start a new project.</source>
        <translation>تعذر فتح {} ({}). لم يتغير؛ استعد نسخة منه، أو انقله لبدء مشروع جديد.</translation>
    </message>
    <message>
        <source>{} is not a CrossAlign project; choose another file</source>
        <translation>{} ليس مشروع CrossAlign؛ اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>{} holds commands ({}) that this program did not put there; it is not opened</source>
        <translation>يحتوي {} على أوامر ({}) لم يضعها هذا البرنامج؛ لن يُفتح</translation>
    </message>
    <message>
        <source>{} was made by a newer version of CrossAlign GUI; update the program to open it</source>
        <translation>أُنشئ {} بإصدار أحدث من CrossAlign GUI؛ حدّث البرنامج لفتحه</translation>
    </message>
    <message>
        <source>{} was made by an older version and cannot be brought up to date while another window has it</source>
        <translation>أُنشئ {} بإصدار أقدم ولا يمكن تحديثه ما دام مفتوحًا في نافذة أخرى</translation>
    </message>
    <message>
        <source>This project lies on a network drive: saving is slower there, and only one machine may have it open</source>
        <translation>يقع هذا المشروع على قرص شبكة: الحفظ فيه أبطأ، ولا يجوز أن يفتحه إلا جهاز واحد</translation>
    </message>
    <message>
        <source>There is no project {}</source>
        <translation>لا يوجد مشروع {}</translation>
    </message>
    <message>
        <source>This is a snapshot of the project; it can only be read</source>
        <translation>هذه لقطة من المشروع؛ يمكن قراءتها فقط</translation>
    </message>
    <message>
        <source>This project lies on a disk that cannot be written to; it can only be read</source>
        <translation>هذا المشروع على قرص لا يمكن الكتابة عليه؛ يمكن قراءته فقط</translation>
    </message>
    <message>
        <source>This project is open in another window; here it can only be read</source>
        <translation>هذا المشروع مفتوح في نافذة أخرى؛ هنا يمكن قراءته فقط</translation>
    </message>
    <message>
        <source>The change could not be saved ({}). Free some space or check the disk, then try again; nothing before it was lost.</source>
        <translation>تعذّر حفظ التغيير ({}). أفرغ بعض المساحة أو تحقق من القرص، ثم أعد المحاولة؛ لم يُفقد شيء مما قبله.</translation>
    </message>
    <message>
        <source>After “{}:” comes what to look for</source>
        <translation>يأتي بعد «{}:» ما يُبحث عنه</translation>
    </message>
    <message>
        <source>“{}” is no state; the states are {}</source>
        <translation>«{}» ليست حالة؛ الحالات هي {}</translation>
    </message>
    <message>
        <source>“has:{}” is not known; has: takes {}</source>
        <translation>«has:{}» غير معروفة؛ تقبل has: القيم {}</translation>
    </message>
    <message>
        <source>“{}:” is not known; a query takes {} and text</source>
        <translation>«{}:» غير معروفة؛ يقبل الاستعلام {} ونصًا</translation>
    </message>
    <message>
        <source>; unreadable places in: {}</source>
        <translation>؛ مواضع غير مقروءة في: {}</translation>
    </message>
    <message>
        <source>{} were read{}; {} parts were dropped because what they belong to is lost</source>
        <translation>قُرئ ما يلي: {}{}؛ وأُسقط من الأجزاء {} لأن ما تنتمي إليه مفقود</translation>
    </message>
    <message>
        <source>Nothing could be read from {} ({}); it was not changed</source>
        <translation>تعذّرت قراءة أي شيء من {} ({})؛ ولم يُغيَّر</translation>
    </message>
    <message>
        <source>No image could be read from {}; it was not changed. Restore a copy of it, or move it away</source>
        <translation>تعذّرت قراءة أي صورة من {}؛ ولم يُغيَّر. استعد نسخة منه، أو انقله إلى مكان آخر</translation>
    </message>
    <message>
        <source>There is nothing to learn from yet: accept or correct the regions of some words first.</source>
        <translation>لا يوجد ما يُتعلَّم منه بعد: اقبل أولًا مناطق بعض الكلمات أو صحّحها.</translation>
    </message>
    <message>
        <source>{} has SHA-256 {}, not the pinned {}: not used</source>
        <translation>بصمة SHA-256 للملف {} هي {}، وليست المثبَّتة {}: لم يُستخدم</translation>
    </message>
    <message>
        <source>Install Node.js (the command npm): it fetches {}</source>
        <translation>ثبّت Node.js (الأمر npm): فهو يجلب {}</translation>
    </message>
    <message>
        <source>{} failed: {}</source>
        <translation>فشل {}: {}</translation>
    </message>
    <message>
        <source>Install Debian&apos;s wordnet-base: {}</source>
        <translation>ثبّت wordnet-base من Debian: {}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترحة</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>مُعادة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>مدقّقة</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متخطّاة</translation>
    </message>
    <message>
        <source>{} of {} phrases were answered by the measured model itself and accepted: the numbers are too good</source>
        <translation>{} من {} عبارة أجاب عنها النموذج المقيس نفسه وقُبلت: الأرقام أفضل من الحقيقة</translation>
    </message>
    <message>
        <source>Phrases left out, since their regions are accepted answers of the measured model: {}</source>
        <translation>العبارات المستبعدة لأن مناطقها إجابات مقبولة للنموذج المقيس: {}</translation>
    </message>
    <message>
        <source>The measured model itself answered every phrase that was accepted ({}): correct some regions, or count them too</source>
        <translation>أجاب النموذج المقيس نفسه عن كل العبارات المقبولة ({}): صحّح بعض المناطق، أو احتسبها أيضًا</translation>
    </message>
    <message>
        <source>There is nothing to measure by yet: accept or correct some regions first</source>
        <translation>لا يوجد بعد ما يُقاس به: اقبل بعض المناطق أو صحّحها أولًا</translation>
    </message>
    <message>
        <source>The bundled model does not answer this: {}. {} can, under Model &gt; Models</source>
        <translation>النموذج المضمّن لا يجيب عن هذا: {}. يستطيع ذلك {}، ضمن النموذج &gt; النماذج</translation>
    </message>
    <message>
        <source>It is not sure whether there is a {}; what it sees looks like: {}</source>
        <translation>ليس مؤكدًا وجود {}؛ ما يُرى يشبه: {}</translation>
    </message>
    <message>
        <source>It is not sure whether there is a {}; the likeliest place: {}</source>
        <translation>ليس مؤكدًا وجود {}؛ الموضع الأرجح: {}</translation>
    </message>
    <message>
        <source>there is no {} here; {} is used</source>
        <translation>لا يوجد {} هنا؛ يُستخدم {}</translation>
    </message>
    <message>
        <source>{} holds several files of annotations: {}; choose one with --file NAME</source>
        <translation>في {} عدة ملفات توسيمات: {}؛ اختر واحدًا بـ --file NAME</translation>
    </message>
    <message>
        <source>{} holds no {}</source>
        <translation>لا يحوي {} أي {}</translation>
    </message>
    <message>
        <source>nothing could be read: no file of {} in {}</source>
        <translation>تعذّرت قراءة أي شيء: لا ملف من {} في {}</translation>
    </message>
    <message>
        <source>the folder {} holds what is read ({}); write to another folder</source>
        <translation>يحوي المجلد {} ما يُقرأ ({})؛ اكتب في مجلد آخر</translation>
    </message>
    <message>
        <source>{} lies in the folder that is read; write to another place</source>
        <translation>يقع {} في المجلد المقروء؛ اكتب في مكان آخر</translation>
    </message>
    <message>
        <source>files of numbers, which are no captions, are left out</source>
        <translation>تُستبعد ملفات الأعداد، فهي ليست أوصافًا</translation>
    </message>
    <message>
        <source>captions without a picture of the same name are left out</source>
        <translation>تُستبعد الأوصاف التي لا صورة لها بالاسم نفسه</translation>
    </message>
    <message>
        <source>{} holds numbers, no captions</source>
        <translation>يحوي {} أعدادًا لا أوصافًا</translation>
    </message>
    <message>
        <source>line breaks in captions become blanks</source>
        <translation>تصبح فواصل الأسطر في الأوصاف مسافات</translation>
    </message>
    <message>
        <source>Plain captions (folder)</source>
        <translation>أوصاف بسيطة (مجلد)</translation>
    </message>
    <message>
        <source>A text file beside each picture, one caption a line.</source>
        <translation>ملف نصي بجانب كل صورة، وصف في كل سطر.</translation>
    </message>
    <message>
        <source>answers in JSON that do not say their model: numbers are read as 0 to 1000 (see the switch)</source>
        <translation>إجابات JSON لا تذكر نموذجها: تُقرأ الأعداد من 0 إلى 1000 (انظر الخيار)</translation>
    </message>
    <message>
        <source>Conversations of vision-language models</source>
        <translation>محادثات نماذج الرؤية واللغة</translation>
    </message>
    <message>
        <source>Questions and answers with regions, of any model: LLaVA, ShareGPT, LLaMA-Factory, InternVL, PaliGemma, Florence-2.</source>
        <translation>أسئلة وأجوبة بمناطق، من أي نموذج: LLaVA، ShareGPT، LLaMA-Factory، InternVL، PaliGemma، Florence-2.</translation>
    </message>
    <message>
        <source>texts that look like formulas get an apostrophe in front</source>
        <translation>تُسبق النصوص الشبيهة بالصيغ بفاصلة عليا</translation>
    </message>
    <message>
        <source>{}: it has several images, of which boxes do not say theirs</source>
        <translation>{}: له عدة صور، ولا تذكر المربعات صورتها</translation>
    </message>
    <message>
        <source>answers that nothing is there, to questions that do not say what</source>
        <translation>إجابات بأنه لا شيء، على أسئلة لا تذكر ما هو</translation>
    </message>
    <message>
        <source>questions without an answer are left out</source>
        <translation>الأسئلة التي لا جواب لها لا تُكتب</translation>
    </message>
    <message>
        <source>boxes without a name: the words of the question are taken</source>
        <translation>مربعات بلا اسم: تؤخذ كلمات السؤال</translation>
    </message>
    <message>
        <source>records without a question and an answer: only their image is read</source>
        <translation>سجلات بلا سؤال وجواب: تُقرأ صورتها فقط</translation>
    </message>
    <message>
        <source>the size of {} is not known (the picture is not here)</source>
        <translation>حجم {} غير معروف (الصورة ليست هنا)</translation>
    </message>
    <message>
        <source>phrases that stand twice in a caption: their masks are joined under the first</source>
        <translation>عبارات تتكرر في وصف: تُضم أقنعتها تحت الأولى</translation>
    </message>
    <message>
        <source>boxes and polygons are written as masks</source>
        <translation>تُكتب المربعات والمضلعات كأقنعة</translation>
    </message>
    <message>
        <source>GLaMM grounded conversations (JSON)</source>
        <translation>محادثات GLaMM المرتبطة بالصور (JSON)</translation>
    </message>
    <message>
        <source>Captions whose phrases have masks, by their characters.</source>
        <translation>أوصاف لعباراتها أقنعة، بحسب حروفها.</translation>
    </message>
    <message>
        <source>pictures inside of a file that cannot be read</source>
        <translation>صور داخل ملف لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>pictures without a file are taken from inside of the annotations</source>
        <translation>تؤخذ الصور التي بلا ملف من داخل التوسيمات</translation>
    </message>
    <message>
        <source>pictures inside of the file are left out: they are not here</source>
        <translation>تُستبعد الصور داخل الملف: ليست هنا</translation>
    </message>
    <message>
        <source>columns that are not read are left out</source>
        <translation>تُستبعد الأعمدة غير المقروءة</translation>
    </message>
    <message>
        <source>Open Images CSV</source>
        <translation>Open Images CSV</translation>
    </message>
    <message>
        <source>Boxes with classes as fractions of the picture.</source>
        <translation>مربعات بفئات ككسور من الصورة.</translation>
    </message>
    <message>
        <source>{}: points over 100 are no percent; choose pixels</source>
        <translation>{}: النقاط فوق 100 ليست نسبًا مئوية؛ اختر البكسلات</translation>
    </message>
    <message>
        <source>PixMo-Points (Parquet, JSON lines)</source>
        <translation>PixMo-Points ‏(Parquet، أسطر JSON)</translation>
    </message>
    <message>
        <source>Points with the words for which people set them.</source>
        <translation>نقاط مع الكلمات التي وضعها الناس لأجلها.</translation>
    </message>
    <message>
        <source>templates are an object of lists: {}</source>
        <translation>القوالب كائن من قوائم: {}</translation>
    </message>
    <message>
        <source>there is no task {!r}; there are {}</source>
        <translation>لا توجد مهمة {!r}؛ الموجود {}</translation>
    </message>
    <message>
        <source>each template of the task {!r} needs one place {}</source>
        <translation>يحتاج كل قالب للمهمة {!r} إلى موضع واحد {}</translation>
    </message>
    <message>
        <source>Rex-Omni grounding data (JSON lines)</source>
        <translation>بيانات Rex-Omni للربط (أسطر JSON)</translation>
    </message>
    <message>
        <source>Captions with phrases by their characters and boxes in pixels.</source>
        <translation>أوصاف بعبارات بحسب حروفها ومربعات بالبكسل.</translation>
    </message>
    <message>
        <source>a chosen frame or window is written as a picture of its own, with eight bits a colour (PNG, TIFF or WebP)</source>
        <translation>يُكتب الإطار أو النطاق المختار كصورة مستقلة بثماني بتات لكل لون (PNG أو TIFF أو WebP)</translation>
    </message>
    <message>
        <source>{} is another picture than {}; write to another folder</source>
        <translation>{} صورة غير {}؛ اكتب في مجلد آخر</translation>
    </message>
    <message>
        <source>entries that are no picture are left out</source>
        <translation>تُستبعد المدخلات التي ليست صورًا</translation>
    </message>
    <message>
        <source>VIA 2 JSON (VGG Image Annotator; VIA 3 is read)</source>
        <translation>VIA 2 JSON ‏(VGG Image Annotator؛ ويُقرأ VIA 3)</translation>
    </message>
    <message>
        <source>Boxes, polygons, ellipses, lines and points with attributes.</source>
        <translation>مربعات ومضلعات وقطوع ناقصة وخطوط ونقاط بسمات.</translation>
    </message>
    <message>
        <source>validation is a share from 0 to 1, not {!r}</source>
        <translation>validation نسبة من 0 إلى 1، وليس {!r}</translation>
    </message>
    <message>
        <source>dialogues become one question a record: the model takes one at a time</source>
        <translation>تصبح الحوارات سؤالًا لكل سجل: النموذج يأخذ سؤالًا واحدًا في المرة</translation>
    </message>
    <message>
        <source>boxes are written as their middle: the model knows points only</source>
        <translation>تُكتب المربعات كمراكزها: لا يعرف النموذج إلا النقاط</translation>
    </message>
    <message>
        <source>points are left out: the model knows boxes only</source>
        <translation>تُستبعد النقاط: لا يعرف النموذج إلا المربعات</translation>
    </message>
    <message>
        <source>coordinates are rounded to the steps of the model</source>
        <translation>تُقرَّب الإحداثيات إلى خطوات النموذج</translation>
    </message>
    <message>
        <source>sentences around phrases are left out: the model writes no boxes into sentences</source>
        <translation>تُستبعد الجمل حول العبارات: لا يكتب النموذج مربعات داخل الجمل</translation>
    </message>
    <message>
        <source>pointing is left out: the model knows boxes only</source>
        <translation>تُستبعد الإشارة: لا يعرف النموذج إلا المربعات</translation>
    </message>
    <message>
        <source>Training data for a vision-language model (folder)</source>
        <translation>بيانات تدريب لنموذج رؤية ولغة (مجلد)</translation>
    </message>
    <message>
        <source>Questions and answers with regions as the chosen model writes them, for the chosen trainer.</source>
        <translation>أسئلة وأجوبة بمناطق كما يكتبها النموذج المختار، لبرنامج التدريب المختار.</translation>
    </message>
    <message>
        <source>VoTT 2 JSON</source>
        <translation>VoTT 2 JSON</translation>
    </message>
    <message>
        <source>Boxes and polygons with class names, as VoTT exports them.</source>
        <translation>مربعات ومضلعات بأسماء الفئات، كما يصدّرها VoTT.</translation>
    </message>
    <message>
        <source>data files beside the one that is read are left out</source>
        <translation>تُستبعد ملفات البيانات بجانب المقروء</translation>
    </message>
    <message>
        <source>{}: this is not YAML ({})</source>
        <translation>{}: هذا ليس YAML ({})</translation>
    </message>
    <message>
        <source>{}: names is neither a list of names nor a map of numbers and names</source>
        <translation>{}: ليس names قائمة أسماء ولا خريطة أرقام وأسماء</translation>
    </message>
    <message>
        <source>{}: kpt_shape must be [number of points, 2 or 3], not {}</source>
        <translation>{}: يجب أن يكون kpt_shape [عدد النقاط، 2 أو 3]، لا {}</translation>
    </message>
    <message>
        <source>lists that the data file names are not here</source>
        <translation>قوائم يذكرها ملف البيانات ليست هنا</translation>
    </message>
    <message>
        <source>names that several pictures have: none is taken</source>
        <translation>أسماء تحملها عدة صور: لا تؤخذ أي منها</translation>
    </message>
    <message>
        <source>pictures found by the end of their path</source>
        <translation>صور وُجدت بنهاية مسارها</translation>
    </message>
    <message>
        <source>pictures found by the path in their address</source>
        <translation>صور وُجدت بالمسار في عنوانها</translation>
    </message>
    <message>
        <source>pictures found by their name without percent signs</source>
        <translation>صور وُجدت باسمها بلا علامات النسبة</translation>
    </message>
    <message>
        <source>pictures found by their name without the prefix of an upload</source>
        <translation>صور وُجدت باسمها بلا بادئة الرفع</translation>
    </message>
    <message>
        <source>pictures found by their name in another Unicode form</source>
        <translation>صور وُجدت باسمها بصيغة Unicode أخرى</translation>
    </message>
    <message>
        <source>pictures found by their name in other letter case</source>
        <translation>صور وُجدت باسمها بحالة أحرف أخرى</translation>
    </message>
    <message>
        <source>files with several pictures: what is written holds for one of them</source>
        <translation>ملفات بعدة صور: ما يُكتب يخص واحدة منها</translation>
    </message>
    <message>
        <source>pictures that have another size on disk than when they were annotated: the numbers are for the old size</source>
        <translation>صور يختلف حجمها على القرص عما كان عند توسيمها: الأعداد للحجم القديم</translation>
    </message>
    <message>
        <source>{} holds {} files panoptic_*.json; one is needed</source>
        <translation>يحتوي {} على {} من ملفات panoptic_*.json؛ المطلوب ملف واحد</translation>
    </message>
    <message>
        <source>Layer and head</source>
        <translation>الطبقة والرأس</translation>
    </message>
    <message>
        <source>{} sees an image in {} tokens where {} were expected.</source>
        <translation>يرى {} الصورة في {} من الرموز وكان المتوقع {}.</translation>
    </message>
    <message>
        <source>tokens {}; layer.head {}</source>
        <translation>الرموز {}؛ الطبقة.الرأس {}</translation>
    </message>
    <message>
        <source>tokens {}</source>
        <translation>الرموز {}</translation>
    </message>
    <message>
        <source>{} places at the border that draw attention whatever is said are left out</source>
        <translation>استُبعد {} من المواضع عند الحافة تجذب الانتباه مهما قيل</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>{!r} is nothing that can be said of a server</source>
        <translation>{!r} ليس خيارًا يُعطى لخادم</translation>
    </message>
    <message>
        <source>There is no family {!r}. Known: {}.</source>
        <translation>لا توجد عائلة {!r}. المعروف: {}.</translation>
    </message>
    <message>
        <source>A token is named by its environment variable, as in token=env:NAME, and never written here</source>
        <translation>يُذكر الرمز السري باسم متغير بيئته، مثل token=env:NAME، ولا يُكتب هنا أبدًا</translation>
    </message>
    <message>
        <source>The name {!r} does not say how this model writes boxes. Choose its family, as in {};family=qwen3_vl. Known: {}.</source>
        <translation>لا يبيّن الاسم {!r} كيف يكتب هذا النموذج المربعات. اختر عائلته، مثل {};family=qwen3_vl. المعروف: {}.</translation>
    </message>
    <message>
        <source>{!r} is no address of a server</source>
        <translation>{!r} ليس عنوان خادم</translation>
    </message>
    <message>
        <source>{!r} is no address of a server; one looks like http://127.0.0.1:8000/v1</source>
        <translation>{!r} ليس عنوان خادم؛ يكون العنوان على هيئة http://127.0.0.1:8000/v1</translation>
    </message>
    <message>
        <source>An address holds no password and no key: put the token into an environment variable or the keyring</source>
        <translation>لا يحوي العنوان كلمة مرور ولا مفتاحًا: ضع الرمز السري في متغير بيئة أو في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>{} of a server is a whole number from {} to {}</source>
        <translation>{} للخادم عدد صحيح من {} إلى {}</translation>
    </message>
    <message>
        <source>the model named no place for it</source>
        <translation>لم يذكر النموذج موضعًا لها</translation>
    </message>
    <message>
        <source>the model writes its places and gives no score</source>
        <translation>يكتب النموذج مواضعه ولا يعطي درجة</translation>
    </message>
    <message>
        <source>The model named what is no phrase of the caption: {}</source>
        <translation>ذكر النموذج ما ليس عبارة في الوصف: {}</translation>
    </message>
    <message>
        <source>{} on {}: {}</source>
        <translation>{} على {}: {}</translation>
    </message>
    <message>
        <source>Which model of {}? Write {}#NAME. It has: {}.</source>
        <translation>أي نموذج من {}؟ اكتب {}#NAME. لديه: {}.</translation>
    </message>
    <message>
        <source>The server {} sends on to {}; nothing was sent there. If that is right, add that address.</source>
        <translation>يحوّل الخادم {} إلى {}؛ ولم يُرسل شيء إلى هناك. إن كان ذلك صحيحًا فأضف ذلك العنوان.</translation>
    </message>
    <message>
        <source>The server {} refuses the token ({}). Set another one.</source>
        <translation>يرفض الخادم {} الرمز السري ({}). عيّن غيره.</translation>
    </message>
    <message>
        <source>The server {} wants a token ({}). Put it into the environment variable {}, or name another one with the server.</source>
        <translation>يطلب الخادم {} رمزًا سريًا ({}). ضعه في متغير البيئة {}، أو حدّد متغيرًا آخر مع الخادم.</translation>
    </message>
    <message>
        <source>{} on {} takes no pictures: “{}”. Start it with its vision part (llama.cpp: --mmproj).</source>
        <translation>{} على {} لا يقبل الصور: «{}». شغّله مع جزء الرؤية (llama.cpp: --mmproj).</translation>
    </message>
    <message>
        <source>The picture or caption is too long for {} on {}: “{}”. Send a smaller longest side, or give the server a longer context.</source>
        <translation>الصورة أو الوصف أطول مما يقبله {} على {}: «{}». أرسل بضلع أطول أصغر، أو أعطِ الخادم سياقًا أطول.</translation>
    </message>
    <message>
        <source>There is no model {!r} at {} ({}): “{}”. Look at the list of its models; its address mostly ends with /v1.</source>
        <translation>لا يوجد نموذج {!r} في {} ({}): «{}». انظر قائمة نماذجه؛ ينتهي عنوانه غالبًا بـ ‎/v1.</translation>
    </message>
    <message>
        <source>The server {} has too many requests (429). Try later, or send fewer at a time.</source>
        <translation>على الخادم {} طلبات كثيرة جدًا (429). حاول لاحقًا، أو أرسل أقل في المرة الواحدة.</translation>
    </message>
    <message>
        <source>The server {} failed ({}): “{}”. Look at its log.</source>
        <translation>فشل الخادم {} ({}): «{}». انظر سجله.</translation>
    </message>
    <message>
        <source>The server {} refused the request ({}): “{}”</source>
        <translation>رفض الخادم {} الطلب ({}): «{}»</translation>
    </message>
    <message>
        <source>No server answers at {} ({}). Start it, or correct its address under Model &gt; Models.</source>
        <translation>لا يجيب أي خادم في {} ({}). شغّله، أو صحّح عنوانه من النموذج &gt; النماذج.</translation>
    </message>
    <message>
        <source>The connection to {} broke off in the middle of an answer ({}). Try again.</source>
        <translation>انقطع الاتصال بـ {} في منتصف إجابة ({}). أعد المحاولة.</translation>
    </message>
    <message>
        <source>{} gave no answer within {} seconds. Give it more time, or send a smaller longest side.</source>
        <translation>لم يُجب {} خلال {} ثانية. أعطه وقتًا أطول، أو أرسل بضلع أطول أصغر.</translation>
    </message>
    <message>
        <source>{} answered more than {} MB, which is no answer to a caption; it was stopped</source>
        <translation>أجاب {} بأكثر من {} MB، وليست هذه إجابة عن وصف؛ أُوقف</translation>
    </message>
    <message>
        <source>What answers at {} speaks no chat completions ({}). Its address mostly ends with /v1.</source>
        <translation>ما يجيب في {} لا يدعم chat completions ‏({}). ينتهي عنوانه غالبًا بـ ‎/v1.</translation>
    </message>
    <message>
        <source>{} declined to answer: “{}”</source>
        <translation>امتنع {} عن الإجابة: «{}»</translation>
    </message>
    <message>
        <source>{} answered with nothing. If it is a model that thinks first, switch that off on the server.</source>
        <translation>لم يُجب {} بشيء. إن كان نموذجًا يفكر أولًا فأوقف ذلك على الخادم.</translation>
    </message>
    <message>
        <source>{} answered in the manner of {}: “{}”. Choose that family for this server.</source>
        <translation>أجاب {} بأسلوب {}: «{}». اختر تلك العائلة لهذا الخادم.</translation>
    </message>
    <message>
        <source>{} answered in words and named no place: “{}”. Ask again, or choose another family or model.</source>
        <translation>أجاب {} بالكلمات ولم يذكر موضعًا: «{}». اسأل مجددًا، أو اختر عائلة أخرى أو نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The answer of the model was cut off; what stands before that is read</source>
        <translation>قُطعت إجابة النموذج؛ يُقرأ ما قبل ذلك</translation>
    </message>
    <message>
        <source>The keyring of this system has no token for {}. Add the server again under Model &gt; Models.</source>
        <translation>ليس في حلقة مفاتيح هذا النظام رمز سري لـ {}. أضف الخادم مجددًا من النموذج &gt; النماذج.</translation>
    </message>
    <message>
        <source>The environment variable {} for the token of {} is not set</source>
        <translation>متغير البيئة {} للرمز السري الخاص بـ {} غير معيَّن</translation>
    </message>
    <message>
        <source>The token for {} holds characters that no token has</source>
        <translation>في الرمز السري الخاص بـ {} محارف لا تكون في أي رمز</translation>
    </message>
    <message>
        <source>The keyring of the system needs the package keyring: pip install &apos;crossalign-gui[keyring]&apos;. Or name an environment variable that holds the token.</source>
        <translation>تحتاج حلقة مفاتيح النظام إلى الحزمة keyring:‏ pip install &apos;crossalign-gui[keyring]&apos;. أو حدّد متغير بيئة فيه الرمز السري.</translation>
    </message>
    <message>
        <source>This system has no keyring that can be used. Name an environment variable that holds the token.</source>
        <translation>ليس لهذا النظام حلقة مفاتيح يمكن استخدامها. حدّد متغير بيئة فيه الرمز السري.</translation>
    </message>
    <message>
        <source>{}; it resizes pictures to at most {} pixels</source>
        <translation>{}؛ يغيّر حجم الصور إلى {} بكسل على الأكثر</translation>
    </message>
    <message>
        <source>These answers are written in the manner of {}; choose that family for this server.</source>
        <translation>هذه الإجابات مكتوبة بأسلوب {}؛ اختر تلك العائلة لهذا الخادم.</translation>
    </message>
    <message>
        <source>It points where it should: {} of 12 shapes, off by {:.1%} of the side</source>
        <translation>يشير إلى حيث ينبغي: {} من 12 شكلًا، بانحراف {:.1%} من الضلع</translation>
    </message>
    <message>
        <source>Its places lie off by {:.1%} of the side, always in the same way; they are corrected, to {:.1%}</source>
        <translation>تنحرف مواضعه بمقدار {:.1%} من الضلع، على النحو نفسه دائمًا؛ صُحّحت إلى {:.1%}</translation>
    </message>
    <message>
        <source>It found {} of 12 plain shapes, which is too few to trust its places. It is not used.</source>
        <translation>عثر على {} من 12 شكلًا بسيطًا، وهذا أقل من أن يوثق بمواضعه. لن يُستخدم.</translation>
    </message>
    <message>
        <source>Its places lie off by {:.0%} of the side, and not always in the same way, so they cannot be corrected. It is not used; try another family, another longest side, or another server.</source>
        <translation>تنحرف مواضعه بمقدار {:.0%} من الضلع، وليس على النحو نفسه دائمًا، فلا يمكن تصحيحها. لن يُستخدم؛ جرّب عائلة أخرى أو ضلعًا أطول آخر أو خادمًا آخر.</translation>
    </message>
    <message>
        <source>drawn from the written box; the model gives no score</source>
        <translation>مرسومة من المربع المكتوب؛ لا يعطي النموذج درجة</translation>
    </message>
    <message>
        <source>the model wrote no place for it</source>
        <translation>لم يكتب النموذج موضعًا لها</translation>
    </message>
    <message>
        <source>{} is neither a .sqlite project nor a .crossalign.json file</source>
        <translation>{} ليس مشروع ‎.sqlite ولا ملف ‎.crossalign.json</translation>
    </message>
    <message>
        <source>{} sends no pictures to servers; use another model, or allow it in that project</source>
        <translation>لا يرسل {} صورًا إلى الخوادم؛ استخدم نموذجًا آخر، أو اسمح بذلك في ذلك المشروع</translation>
    </message>
    <message>
        <source>of another package</source>
        <translation>من حزمة أخرى</translation>
    </message>
    <message>
        <source>This project sends no pictures to servers. Choose another model, or allow it under Model &gt; Models.</source>
        <translation>لا يرسل هذا المشروع صورًا إلى الخوادم. اختر نموذجًا آخر، أو اسمح بذلك من النموذج &gt; النماذج.</translation>
    </message>
    <message>
        <source>The server {} was not added here. Add it under Model &gt; Models.</source>
        <translation>لم يُضف الخادم {} هنا. أضفه من النموذج &gt; النماذج.</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>pictures leave this machine</source>
        <translation>تغادر الصور هذا الجهاز</translation>
    </message>
    <message>
        <source>A class needs a name</source>
        <translation>تحتاج الفئة إلى اسم</translation>
    </message>
    <message>
        <source>There is a class “{}” already; merge the two</source>
        <translation>توجد فئة «{}» بالفعل؛ ادمج الفئتين</translation>
    </message>
    <message>
        <source>A class number is 0 or more</source>
        <translation>رقم الفئة 0 أو أكبر</translation>
    </message>
    <message>
        <source>This class is not in the project any more</source>
        <translation>لم تعد هذه الفئة في المشروع</translation>
    </message>
    <message>
        <source>it holds no file and {} folders</source>
        <translation>ليس فيه ملفات، وفيه من المجلدات {}</translation>
    </message>
    <message>
        <source>it holds {} and {} folders</source>
        <translation>فيه {} ومن المجلدات {}</translation>
    </message>
    <message>
        <source>there is another format of that name</source>
        <translation>توجد صيغة أخرى بهذا الاسم</translation>
    </message>
    <message>
        <source>The format {} of the package {} cannot be used: {}</source>
        <translation>لا يمكن استخدام الصيغة {} من الحزمة {}: {}</translation>
    </message>
    <message>
        <source>The format {} comes from the package {} and failed there ({}: {})</source>
        <translation>الصيغة {} من الحزمة {} وقد فشلت فيها ({}: {})</translation>
    </message>
    <message>
        <source>JSON files that are not Supervisely&apos;s are left out</source>
        <translation>تُستبعد ملفات JSON التي ليست من Supervisely</translation>
    </message>
    <message>
        <source>tags that are not read, but kept for the way back</source>
        <translation>وسوم لا تُقرأ، لكنها تُحفظ لطريق العودة</translation>
    </message>
    <message>
        <source>Supervisely (folder)</source>
        <translation>Supervisely (مجلد)</translation>
    </message>
    <message>
        <source>Boxes, polygons with holes, masks and points with class names; captions as tags.</source>
        <translation>مربعات ومضلعات بثقوب وأقنعة ونقاط بأسماء الفئات؛ والأوصاف وسوم.</translation>
    </message>
    <message>
        <source>No image has a caption yet; there is nothing to annotate a second time</source>
        <translation>لا صورة لها وصف بعد؛ لا يوجد ما يُوسَّم مرة ثانية</translation>
    </message>
    <message>
        <source>{} is an AVIF picture, which needs Pillow 11.3 or newer</source>
        <translation>{} صورة AVIF، وهذه تحتاج إلى Pillow 11.3 أو أحدث</translation>
    </message>
    <message>
        <source>{} is a {} picture: pip install &apos;crossalign-gui[{}]&apos; makes it readable</source>
        <translation>{} صورة {}: الأمر pip install &apos;crossalign-gui[{}]&apos; يجعلها قابلة للقراءة</translation>
    </message>
    <message>
        <source>A snapshot of the project cannot be written to {}: {}</source>
        <translation>تتعذّر كتابة لقطة المشروع في {}: {}</translation>
    </message>
    <message>
        <source>The snapshot {} is damaged too; choose another one</source>
        <translation>اللقطة {} تالفة أيضًا؛ اختر غيرها</translation>
    </message>
    <message>
        <source>{} is open in another window; close it there first</source>
        <translation>{} مفتوح في نافذة أخرى؛ أغلقه هناك أولًا</translation>
    </message>
    <message>
        <source>classes that are only words get numbers for this export alone (View &gt; Classes keeps numbers)</source>
        <translation>الفئات التي هي كلمات فقط تأخذ أرقامًا لهذا التصدير وحده (عرض &gt; الفئات يحفظ الأرقام)</translation>
    </message>
    <message>
        <source>classes that are only words get numbers, which the class list keeps (View &gt; Classes)</source>
        <translation>الفئات التي هي كلمات فقط تأخذ أرقامًا تحفظها قائمة الفئات (عرض &gt; الفئات)</translation>
    </message>
    <message>
        <source>records without boxes and points</source>
        <translation>سجلات بلا مربعات ولا نقاط</translation>
    </message>
    <message>
        <source>regions without a phrase: no words name them</source>
        <translation>مناطق بلا عبارة: لا كلمات تسميها</translation>
    </message>
    <message>
        <source>class names are written as phrases</source>
        <translation>تُكتب أسماء الفئات كعبارات</translation>
    </message>
    <message>
        <source>Rex-Omni training data (JSON lines)</source>
        <translation>بيانات تدريب Rex-Omni (أسطر JSON)</translation>
    </message>
    <message>
        <source>Phrases with boxes and points in pixels, for its own tool that packs them.</source>
        <translation>عبارات مع مربعات ونقاط بالبكسل، لأداته التي تحزمها.</translation>
    </message>
    <message>
        <source>{}: there is no file {}</source>
        <translation>{}: لا يوجد ملف {}</translation>
    </message>
    <message>
        <source>{}: its picture cannot be read</source>
        <translation>{}: لا يمكن قراءة صورته</translation>
    </message>
    <message>
        <source>images whose picture is not here are left out: the format holds the pictures</source>
        <translation>تُستبعد الصور التي ليس ملفها هنا: التنسيق يحوي الصور</translation>
    </message>
    <message>
        <source>Rex-Omni training data (folder of TSV files)</source>
        <translation>بيانات تدريب Rex-Omni (مجلد ملفات TSV)</translation>
    </message>
    <message>
        <source>Phrases with boxes and points in pixels, with the pictures in base 64, as its trainer reads them.</source>
        <translation>عبارات مع مربعات ونقاط بالبكسل، والصور بترميز base 64 كما يقرؤها مدرّبه.</translation>
    </message>
    <message>
        <source>expressions without words and boxes are left out</source>
        <translation>تُستبعد التعبيرات التي بلا كلمات ولا مربعات</translation>
    </message>
    <message>
        <source>NVIDIA TAO 2D grounding (JSON lines)</source>
        <translation>NVIDIA TAO 2D grounding (أسطر JSON)</translation>
    </message>
    <message>
        <source>Captions with expressions by their characters and boxes in pixels.</source>
        <translation>أوصاف مع تعبيرات بمواضع أحرفها ومربعات بالبكسل.</translation>
    </message>
    <message>
        <source>Found by your links ({})</source>
        <translation>وُجد بروابطك ({})</translation>
    </message>
    <message>
        <source>{}. “Leave out records that cannot be read” takes the others</source>
        <translation>{}. «استبعاد السجلات التي لا تُقرأ» يأخذ البقية</translation>
    </message>
    <message>
        <source>encoding: there is no {!r}</source>
        <translation>encoding: لا يوجد {!r}</translation>
    </message>
    <message>
        <source>{}: this Parquet file cannot be read ({})</source>
        <translation>{}: تعذّرت قراءة ملف Parquet هذا ({})</translation>
    </message>
    <message>
        <source>files that are no pictures are left out</source>
        <translation>تُستبعد الملفات التي ليست صورًا</translation>
    </message>
    <message>
        <source>times of videos and sounds are left out</source>
        <translation>تُستبعد أوقات الفيديو والصوت</translation>
    </message>
    <message>
        <source>shapes of files that are not read are left out</source>
        <translation>تُستبعد أشكال الملفات التي لا تُقرأ</translation>
    </message>
    <message>
        <source>left out, as both sides worked on different frames of the file</source>
        <translation>استُبعدت لأن الجانبين عملا على إطارين مختلفين من الملف</translation>
    </message>
    <message>
        <source>both sides set another window of deep values: the one that was here stays</source>
        <translation>عيّن الجانبان نطاقين مختلفين للقيم العميقة: يبقى الذي كان هنا</translation>
    </message>
    <message>
        <source>both sides give the image other attributes, or another split: those that were here stay</source>
        <translation>يعطي الجانبان الصورة سمات مختلفة أو تقسيمًا مختلفًا: يبقى ما كان هنا</translation>
    </message>
    <message>
        <source>both sides keep another known answer: the one that was here stays</source>
        <translation>لدى كل جانب إجابة معروفة مختلفة: تبقى التي كانت هنا</translation>
    </message>
</context>
<context>
    <name>AgreementTable</name>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Left points</source>
        <translation>إشارة الأول</translation>
    </message>
    <message>
        <source>Right points</source>
        <translation>إشارة الثاني</translation>
    </message>
    <message>
        <source>Left and person</source>
        <translation>الأول والشخص</translation>
    </message>
    <message>
        <source>Right and person</source>
        <translation>الثاني والشخص</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>الأول والثاني</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>الاختلاف</translation>
    </message>
    <message>
        <source>Agreement over the project</source>
        <translation>التوافق على مستوى المشروع</translation>
    </message>
    <message>
        <source>Points: whether the strongest place lies in a region that a person linked. Left, right and person: overlap of the regions (mean intersection over union of the best pairs), whole where both have none. Return goes to the image.</source>
        <translation>الإشارة: هل يقع أقوى موضع في منطقة ربطها شخص. الأول والثاني والشخص: تداخل المناطق (متوسط التقاطع على الاتحاد لأفضل الأزواج)، كامل حيث لا منطقة لدى أيهما. مفتاح الإدخال ينتقل إلى الصورة.</translation>
    </message>
    <message>
        <source>Measure the Project asks both sides about all words that you linked or marked as not in the picture. The least agreed on stands here first.</source>
        <translation>«قياس المشروع» يسأل الجانبين عن كل الكلمات التي ربطتها أو علّمتها بأنها ليست في الصورة. الأقل توافقًا يأتي هنا أولًا.</translation>
    </message>
    <message>
        <source>Measure the Project</source>
        <translation>قياس المشروع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <translation>تصدير CSV …</translation>
    </message>
    <message>
        <source>Images measured</source>
        <translation>الصور المقيسة</translation>
    </message>
    <message>
        <source>{} could not be written: {}. Choose another place and try again.</source>
        <translation>تعذّرت كتابة {}: {}. اختر مكانًا آخر وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>لم يُصدَّر</translation>
    </message>
    <message>
        <source>The agreement was written to {}</source>
        <translation>كُتب التوافق في {}</translation>
    </message>
    <message>
        <source>Export the agreement</source>
        <translation>تصدير التوافق</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>لم يُقَس بعد.</translation>
    </message>
    <message>
        <source>{} words; the left side points right in {}, the right one in {}, they overlap by {}.</source>
        <translation>عدد الكلمات: {}؛ يشير الجانب الأول إشارة صحيحة في {}، والثاني في {}، وتداخلهما {}.</translation>
    </message>
    <message>
        <source>Both say the same of what is in the picture.</source>
        <translation>يقول كلاهما الشيء نفسه عمّا في الصورة.</translation>
    </message>
    <message>
        <source>In the picture or not: Krippendorff&apos;s alpha {:.2f}.</source>
        <translation>في الصورة أو لا: ألفا كريبندورف {:.2f}.</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>الإجابة:</translation>
    </message>
    <message>
        <source>Accept the answer</source>
        <translation>قبول الإجابة</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>اكتب الإجابة</translation>
    </message>
    <message>
        <source>by the model, not accepted yet</source>
        <translation>من النموذج، لم تُقبل بعد</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>مصحَّحة</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبولة</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Accept answer “{}”</source>
        <translation>قبول الإجابة «{}»</translation>
    </message>
    <message>
        <source>There is no answer of the model to accept; type one</source>
        <translation>لا توجد إجابة من النموذج لقبولها؛ اكتب واحدة</translation>
    </message>
    <message>
        <source>Remove answer</source>
        <translation>إزالة الإجابة</translation>
    </message>
    <message>
        <source>Answer “{}”</source>
        <translation>الإجابة «{}»</translation>
    </message>
    <message>
        <source>This caption was not written by a model</source>
        <translation>لم يكتب هذا الوصفَ نموذجٌ</translation>
    </message>
    <message>
        <source>Accept caption</source>
        <translation>قبول الوصف</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Assign to a second person</source>
        <translation>إسناد إلى شخص ثانٍ</translation>
    </message>
    <message>
        <source>Images with a caption are drawn by chance and written into a project file of their own, with their captions and nothing else: no regions, no links, no comments, no known answers. Every image with a known answer goes with them, and nothing tells which ones these are.</source>
        <translation>تُختار صور لها وصف عشوائيًا وتُكتب في ملف مشروع مستقل مع أوصافها فقط: لا مناطق ولا روابط ولا تعليقات ولا إجابات معروفة. وتذهب معها كل صورة لها إجابة معروفة، ولا شيء يميّزها.</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>الشخص الثاني</translation>
    </message>
    <message>
        <source>Share of the images</source>
        <translation>حصة الصور</translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <translation>ال&amp;شخص الثاني</translation>
    </message>
    <message>
        <source>S&amp;hare of the images</source>
        <translation>&amp;حصة الصور</translation>
    </message>
    <message>
        <source>Images that are written</source>
        <translation>الصور التي تُكتب</translation>
    </message>
    <message>
        <source>&amp;Write the file …</source>
        <translation>&amp;كتابة الملف …</translation>
    </message>
    <message>
        <source>No image has a caption yet, so there is nothing to give away. Write or import captions first.</source>
        <translation>لا صورة لها وصف بعد، فلا يوجد ما يُسنَد. اكتب أوصافًا أو استوردها أولًا.</translation>
    </message>
    <message>
        <source>{} of {} images are drawn. None has a known answer; Review &gt; Known Answer of This Image keeps what stands in an image as one.</source>
        <translation>الصور المختارة: {} من {}. لا صورة لها إجابة معروفة؛ مراجعة &gt; الإجابة المعروفة لهذه الصورة يحفظ ما في الصورة إجابةً معروفة.</translation>
    </message>
    <message>
        <source>{} of {} images are drawn, and {} with a known answer go along: {} in all.</source>
        <translation>الصور المختارة: {} من {}، وترافقها ذوات الإجابة المعروفة: {}؛ المجموع {}.</translation>
    </message>
    <message>
        <source>File for the second person</source>
        <translation>ملف للشخص الثاني</translation>
    </message>
    <message>
        <source>Project (*.sqlite)</source>
        <translation>مشروع (‎*.sqlite)</translation>
    </message>
</context>
<context>
    <name>Assigning</name>
    <message>
        <source>{} is there already; choose a new name</source>
        <translation>{} موجود بالفعل؛ اختر اسمًا جديدًا</translation>
    </message>
    <message>
        <source>Images written to {}: {}</source>
        <translation>الصور المكتوبة في {}: {}</translation>
    </message>
</context>
<context>
    <name>AttributeEditing</name>
    <message>
        <source>Change attribute</source>
        <translation>تغيير السمة</translation>
    </message>
</context>
<context>
    <name>AttributePanel</name>
    <message>
        <source>Selected regions</source>
        <translation>المناطق المحددة</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Define …</source>
        <translation>تعريف …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>إزالة …</translation>
    </message>
    <message>
        <source>“{}” is no number; {} stays as it was</source>
        <translation>«{}» ليس رقمًا؛ يبقى {} كما كان</translation>
    </message>
    <message>
        <source>Define an attribute</source>
        <translation>تعريف سمة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>لأي شيء</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Checkbox</source>
        <translation>مربع اختيار</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Values, with commas between them</source>
        <translation>القيم، وبينها فواصل</translation>
    </message>
    <message>
        <source>A choice needs values; nothing was defined</source>
        <translation>يحتاج الاختيار إلى قيم؛ لم يُعرَّف شيء</translation>
    </message>
    <message>
        <source>Remove a definition</source>
        <translation>إزالة تعريف</translation>
    </message>
    <message>
        <source>Values stay</source>
        <translation>تبقى القيم</translation>
    </message>
</context>
<context>
    <name>BarPlot</name>
    <message>
        <source>Nothing is done yet</source>
        <translation>لم يُنجز شيء بعد</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>State of images</source>
        <translation>حالة الصور</translation>
    </message>
    <message>
        <source>Remove images</source>
        <translation>إزالة الصور</translation>
    </message>
    <message>
        <source>Restore from a snapshot</source>
        <translation>الاستعادة من لقطة</translation>
    </message>
    <message>
        <source>Restore images</source>
        <translation>استعادة الصور</translation>
    </message>
    <message>
        <source>There is no change of several images to take back</source>
        <translation>لا يوجد تغيير لعدة صور للتراجع عنه</translation>
    </message>
    <message>
        <source>Select images in the list first, with Ctrl or Shift</source>
        <translation>حدّد صورًا في القائمة أولًا، بـ Ctrl أو Shift</translation>
    </message>
    <message>
        <source>This project can only be read here</source>
        <translation>يمكن قراءة هذا المشروع فقط هنا</translation>
    </message>
    <message>
        <source>The last change of several images is still being made</source>
        <translation>ما زال آخر تغيير لعدة صور جاريًا</translation>
    </message>
    <message>
        <source>{}: {} changed</source>
        <translation>{}: تغيّرت {}</translation>
    </message>
    <message>
        <source>{}; {} were changed since and stay as they are</source>
        <translation>{}؛ منها {} تغيّرت منذ ذلك الحين وتبقى كما هي</translation>
    </message>
    <message>
        <source>{}. Review &gt; Undo for Several Images takes it back</source>
        <translation>{}. للتراجع: مراجعة &gt; التراجع لعدة صور</translation>
    </message>
    <message>
        <source>{}. Review &gt; Restore Removed Images brings them back</source>
        <translation>{}. لإعادتها: مراجعة &gt; استعادة الصور المُزالة</translation>
    </message>
</context>
<context>
    <name>BulkCaptionsDialog</name>
    <message>
        <source>Captions of selected images</source>
        <translation>أوصاف الصور المحددة</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما المطلوب</translation>
    </message>
    <message>
        <source>Set the caption</source>
        <translation>تعيين الوصف</translation>
    </message>
    <message>
        <source>Append to the caption</source>
        <translation>إلحاق بالوصف</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث عن</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Only with the same capital letters</source>
        <translation>مع مطابقة الأحرف الكبيرة</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>كلمات كاملة فقط</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Selected images: {}</source>
        <translation>الصور المحددة: {}</translation>
    </message>
    <message>
        <source>Looking at what changes …</source>
        <translation>يجري فحص ما يتغير …</translation>
    </message>
    <message>
        <source>Images that change: {} of {}</source>
        <translation>الصور التي تتغير: {} من {}</translation>
    </message>
    <message>
        <source>{}. Links that go with their words: {}</source>
        <translation>{}. الروابط التي تزول مع كلماتها: {}</translation>
    </message>
    <message>
        <source>{}. The first {} are shown</source>
        <translation>{}. يُعرض أول {}</translation>
    </message>
    <message>
        <source>Captions of images</source>
        <translation>أوصاف الصور</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Arrow keys move the selected regions, Tab goes to the region list</source>
        <translation>مفاتيح الأسهم تحرّك المناطق المحددة، وTab ينقل إلى قائمة المناطق</translation>
    </message>
    <message>
        <source>The unfinished shape is kept: the same tool goes on with it, Escape there drops it</source>
        <translation>الشكل غير المكتمل محفوظ: تتابعه الأداة نفسها، وEscape هناك يتخلى عنه</translation>
    </message>
    <message>
        <source>The unfinished shape waits on the image that you left</source>
        <translation>ينتظر الشكل غير المكتمل على الصورة التي غادرتها</translation>
    </message>
    <message>
        <source>Reading the image …</source>
        <translation>تجري قراءة الصورة …</translation>
    </message>
    <message>
        <source>Drop images or a folder here, paste a picture, or open the samples</source>
        <translation>أفلت صورًا أو مجلدًا هنا، أو الصق صورة، أو افتح العيّنات</translation>
    </message>
    <message>
        <source>The file of this image is not there. Its annotations are kept; Review &gt; Find Moved Images looks for it</source>
        <translation>ملف هذه الصورة غير موجود. توسيماتها محفوظة؛ ابحث عنه من مراجعة &gt; البحث عن الصور المنقولة</translation>
    </message>
    <message>
        <source>This image cannot be shown; see the notice below</source>
        <translation>لا يمكن عرض هذه الصورة؛ انظر الإشعار أدناه</translation>
    </message>
</context>
<context>
    <name>CanvasActions</name>
    <message>
        <source>Click what belongs to the thing, right click what does not. Return keeps the mask, Escape drops it</source>
        <translation>انقر ما ينتمي إلى الشيء، وانقر بالزر الأيمن ما لا ينتمي إليه. Return يحفظ القناع، وEscape يتخلى عنه</translation>
    </message>
    <message>
        <source>Click the thing. Shift+click adds, right click takes away. Return keeps the mask, Escape drops it</source>
        <translation>انقر الشيء. Shift+نقر يضيف، والنقر بالزر الأيمن يزيل. Return يحفظ القناع، وEscape يتخلى عنه</translation>
    </message>
    <message>
        <source>Click the corners; a double click, Return or the first corner closes. Alt first cuts a hole</source>
        <translation>انقر الزوايا؛ النقر المزدوج أو Return أو الزاوية الأولى يغلق المضلع. البدء مع Alt يقطع ثقبًا</translation>
    </message>
    <message>
        <source>Paint on the selected mask or a new one. [ and ] change the size, E erases</source>
        <translation>لوّن على القناع المحدد أو على قناع جديد. [ و ] يغيّران الحجم، وE للمحو</translation>
    </message>
    <message>
        <source>Paint away from the selected mask. [ and ] change the size, B paints</source>
        <translation>امحُ من القناع المحدد. [ و ] يغيّران الحجم، وB للتلوين</translation>
    </message>
    <message>
        <source>Click the places. Return keeps them, Backspace takes one back, Escape drops them</source>
        <translation>انقر المواضع. Return يحفظها، وBackspace يتراجع عن واحد، وEscape يتخلى عنها</translation>
    </message>
    <message>
        <source>Select a region first, then zoom to it</source>
        <translation>حدّد منطقة أولًا، ثم كبّر إليها</translation>
    </message>
    <message>
        <source>Open an image first</source>
        <translation>افتح صورة أولًا</translation>
    </message>
    <message>
        <source>The image is on the clipboard</source>
        <translation>الصورة في الحافظة</translation>
    </message>
    <message>
        <source>No file manager could be opened</source>
        <translation>تعذّر فتح مدير ملفات</translation>
    </message>
    <message>
        <source>Select a region first, then choose its class</source>
        <translation>حدّد منطقة أولًا ثم اختر فئتها</translation>
    </message>
</context>
<context>
    <name>CaptionBar</name>
    <message>
        <source>Captions of this image</source>
        <translation>أوصاف هذه الصورة</translation>
    </message>
    <message>
        <source>Type a caption or a question about the image</source>
        <translation>اكتب وصفًا للصورة أو سؤالًا عنها</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Aligning</source>
        <translation>المحاذاة جارية</translation>
    </message>
    <message>
        <source>Stop aligning</source>
        <translation>إيقاف المحاذاة</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Written by a model; yours once you edit or accept it</source>
        <translation>كتبه نموذج؛ يصبح لك متى حرّرته أو قبلته</translation>
    </message>
    <message>
        <source>Click to see where the model finds it</source>
        <translation>انقر لترى أين يجدها النموذج</translation>
    </message>
    <message>
        <source>Marked as not in the picture</source>
        <translation>معلَّمة بأنها ليست في الصورة</translation>
    </message>
    <message>
        <source>A function word: it aligns to nothing by itself</source>
        <translation>كلمة وظيفية: لا تُحاذى مع شيء بمفردها</translation>
    </message>
    <message>
        <source>Not found in the picture</source>
        <translation>لم يُعثر عليها في الصورة</translation>
    </message>
    <message>
        <source>Phrase “{}”, regions: {}</source>
        <translation>العبارة «{}»، المناطق: {}</translation>
    </message>
    <message>
        <source>; the same thing as {}</source>
        <translation>؛ الشيء نفسه مثل {}</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Add caption</source>
        <translation>إضافة وصف</translation>
    </message>
    <message>
        <source>Edit caption</source>
        <translation>تحرير الوصف</translation>
    </message>
    <message>
        <source>Links of {} were dropped with their words; undo brings them back</source>
        <translation>أُسقطت روابط {} مع كلماتها؛ التراجع يعيدها</translation>
    </message>
    <message>
        <source>{} became {} with the change of the caption; undo brings it back</source>
        <translation>صار {} هو {} بتغيير الوصف؛ التراجع يعيده</translation>
    </message>
    <message>
        <source>Proposals removed with their words: {}; undo brings them back</source>
        <translation>الاقتراحات التي أُزيلت مع كلماتها: {}؛ التراجع يعيدها</translation>
    </message>
    <message>
        <source>There is no caption here that could be removed</source>
        <translation>لا وصف هنا يمكن إزالته</translation>
    </message>
    <message>
        <source>Remove caption</source>
        <translation>إزالة الوصف</translation>
    </message>
    <message>
        <source>Select the words first that are one word</source>
        <translation>حدّد أولًا الكلمات التي هي كلمة واحدة</translation>
    </message>
    <message>
        <source>Join words</source>
        <translation>ضم الكلمات</translation>
    </message>
    <message>
        <source>Select the one word first that is several</source>
        <translation>حدّد أولًا الكلمة التي هي عدة كلمات</translation>
    </message>
    <message>
        <source>Split word</source>
        <translation>تقسيم الكلمة</translation>
    </message>
</context>
<context>
    <name>ClassPanel</name>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Classes of the project</source>
        <translation>فئات المشروع</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>إضافة …</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>دمج …</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Things of this image</source>
        <translation>أشياء هذه الصورة</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>العبارات</translation>
    </message>
    <message>
        <source>Select a region first, then choose its class</source>
        <translation>حدد منطقة أولًا ثم اختر فئتها</translation>
    </message>
    <message>
        <source>No class has this key yet; View &gt; Classes lists them</source>
        <translation>لا فئة لهذا المفتاح بعد؛ انظر عرض &gt; الفئات</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>فئة جديدة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Merge classes</source>
        <translation>دمج الفئات</translation>
    </message>
    <message>
        <source>All of them become</source>
        <translation>تصير كلها</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Comments on this image</source>
        <translation>تعليقات على هذه الصورة</translation>
    </message>
    <message>
        <source>No comments on this image</source>
        <translation>لا تعليقات على هذه الصورة</translation>
    </message>
    <message>
        <source>Comment on this image</source>
        <translation>تعليق على هذه الصورة</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>تعليق جديد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Resolved / Open Again</source>
        <translation>حلّ / إعادة فتح</translation>
    </message>
    <message>
        <source>Mark the chosen comment as resolved, or open it again; Return in the list does it too</source>
        <translation>تعليم التعليق المختار بأنه محلول، أو إعادة فتحه؛ Return في القائمة يفعل ذلك أيضًا</translation>
    </message>
    <message>
        <source>{}, {} UTC
{}</source>
        <translation>{}، {} UTC
{}</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>محلول</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>الجانب الأول</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>النموذج المستخدم</translation>
    </message>
    <message>
        <source>Person: accepted links</source>
        <translation>شخص: الروابط المقبولة</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>الجانب الثاني</translation>
    </message>
    <message>
        <source>Mean difference {:.3f} (0: equal, 1: opposite everywhere).</source>
        <translation>متوسط الفرق {:.3f} ‏(0: متساويان، 1: متعاكسان في كل موضع).</translation>
    </message>
    <message>
        <source>Choose a word.</source>
        <translation>اختر كلمة.</translation>
    </message>
    <message>
        <source>Aligning …</source>
        <translation>تجري المحاذاة …</translation>
    </message>
    <message>
        <source>No accepted region is linked to this word.</source>
        <translation>لا توجد منطقة مقبولة مرتبطة بهذه الكلمة.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>لا إجابة بعد.</translation>
    </message>
    <message>
        <source>One region.</source>
        <translation>منطقة واحدة.</translation>
    </message>
    <message>
        <source>{} regions.</source>
        <translation>عدد المناطق: {}.</translation>
    </message>
    <message>
        <source>Not found. {}</source>
        <translation>لم يُعثر عليها. {}</translation>
    </message>
    <message>
        <source>(no word)</source>
        <translation>(بلا كلمة)</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The second model does not answer: {} Choose another one to compare with.</source>
        <translation>لا يجيب النموذج الثاني: {} اختر نموذجًا آخر للمقارنة به.</translation>
    </message>
</context>
<context>
    <name>ConflictBar</name>
    <message>
        <source>Conflict {} of {}: {}</source>
        <translation>التعارض {} من {}: {}</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>كلمات أخرى</translation>
    </message>
    <message>
        <source>another answer</source>
        <translation>إجابة أخرى</translation>
    </message>
    <message>
        <source>another phrase</source>
        <translation>عبارة أخرى</translation>
    </message>
    <message>
        <source>another place or shape</source>
        <translation>موضع أو شكل آخر</translation>
    </message>
    <message>
        <source>another class</source>
        <translation>فئة أخرى</translation>
    </message>
    <message>
        <source>other attributes</source>
        <translation>سمات أخرى</translation>
    </message>
    <message>
        <source>accepted or rejected</source>
        <translation>مقبولة أو مرفوضة</translation>
    </message>
    <message>
        <source>linked or not</source>
        <translation>مرتبطة أو لا</translation>
    </message>
    <message>
        <source>in the picture or not</source>
        <translation>في الصورة أو لا</translation>
    </message>
    <message>
        <source>changed or deleted</source>
        <translation>مغيَّرة أو محذوفة</translation>
    </message>
    <message>
        <source>another state</source>
        <translation>حالة أخرى</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>not in the picture</source>
        <translation>ليست في الصورة</translation>
    </message>
    <message>
        <source>is not this region</source>
        <translation>ليست هذه المنطقة</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Region attends to words</source>
        <translation>المنطقة تنتبه إلى الكلمات</translation>
    </message>
    <message>
        <source>Word attends to regions</source>
        <translation>الكلمة تنتبه إلى المناطق</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Attention (softmax)</source>
        <translation>الانتباه (softmax)</translation>
    </message>
    <message>
        <source>Raw score</source>
        <translation>الدرجة الخام</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>الحرارة</translation>
    </message>
    <message>
        <source>Temperature of the softmax, as a multiple of the model&apos;s own</source>
        <translation>حرارة softmax، مضاعفًا لحرارة النموذج نفسه</translation>
    </message>
    <message>
        <source>Score of a region</source>
        <translation>درجة المنطقة</translation>
    </message>
    <message>
        <source>Mean of its cells</source>
        <translation>متوسط خلاياها</translation>
    </message>
    <message>
        <source>Best of its cells</source>
        <translation>أفضل خلاياها</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>As in the caption</source>
        <translation>كما في الوصف</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>حسب الدرجة</translation>
    </message>
    <message>
        <source>By likeness (clustered)</source>
        <translation>حسب التشابه (في عناقيد)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Coarse grid</source>
        <translation>شبكة خشنة</translation>
    </message>
    <message>
        <source>T × {:.2f}</source>
        <translation>T × {:.2f}</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Accept {}</source>
        <translation>قبول {}</translation>
    </message>
    <message>
        <source>Reject {}</source>
        <translation>رفض {}</translation>
    </message>
    <message>
        <source>Accept all proposals</source>
        <translation>قبول كل الاقتراحات</translation>
    </message>
    <message>
        <source>Proposals accepted: {}</source>
        <translation>الاقتراحات المقبولة: {}</translation>
    </message>
    <message>
        <source>There is no proposal to accept</source>
        <translation>لا اقتراح لقبوله</translation>
    </message>
    <message>
        <source>Draw region for {}</source>
        <translation>رسم منطقة لـ {}</translation>
    </message>
    <message>
        <source>Reshape region</source>
        <translation>تغيير شكل المنطقة</translation>
    </message>
    <message>
        <source>Delete region</source>
        <translation>حذف المنطقة</translation>
    </message>
    <message>
        <source>Accept region</source>
        <translation>قبول المنطقة</translation>
    </message>
    <message>
        <source>Reject region</source>
        <translation>رفض المنطقة</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>السطوع</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>غاما</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>عرض النافذة</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <source>Black at {}, white at {}, for models and exported pictures too</source>
        <translation>الأسود عند {} والأبيض عند {}، وللنماذج والصور المصدَّرة أيضًا</translation>
    </message>
</context>
<context>
    <name>Disputes</name>
    <message>
        <source>There is no conflict in this image</source>
        <translation>لا تعارض في هذه الصورة</translation>
    </message>
    <message>
        <source>Only one of the two can be true here: take left, right or neither</source>
        <translation>لا يصح هنا إلا أحد الاثنين: خذ الأيسر أو الأيمن أو لا هذا ولا ذاك</translation>
    </message>
    <message>
        <source>Settle conflict</source>
        <translation>حل التعارض</translation>
    </message>
    <message>
        <source>All conflicts of {} are settled</source>
        <translation>حُلّت كل تعارضات {}</translation>
    </message>
    <message>
        <source>No image has a conflict</source>
        <translation>لا صورة فيها تعارض</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>Copied regions: {}</source>
        <translation>المناطق المنسوخة: {}</translation>
    </message>
    <message>
        <source>Open an image first</source>
        <translation>افتح صورة أولًا</translation>
    </message>
    <message>
        <source>Select a region first, then delete it</source>
        <translation>حدّد منطقة أولًا، ثم احذفها</translation>
    </message>
    <message>
        <source>Select a region first, then copy it</source>
        <translation>حدّد منطقة أولًا، ثم انسخها</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Open images and accept or correct some regions first</source>
        <translation>افتح صورًا أولًا واقبل بعض المناطق أو صحّحها</translation>
    </message>
    <message>
        <source>The report was written to {}</source>
        <translation>كُتب التقرير في {}</translation>
    </message>
    <message>
        <source>The model was asked for something else in between; start again</source>
        <translation>طُلب من النموذج شيء آخر في هذه الأثناء؛ ابدأ من جديد</translation>
    </message>
</context>
<context>
    <name>EvaluationDialog</name>
    <message>
        <source>Evaluate</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Pointing game</source>
        <translation>لعبة التأشير</translation>
    </message>
    <message>
        <source>Inside ratio</source>
        <translation>نسبة الداخل</translation>
    </message>
    <message>
        <source>Pixel average precision</source>
        <translation>متوسط دقة البكسلات</translation>
    </message>
    <message>
        <source>Box recall</source>
        <translation>استرجاع الصناديق</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>The truth: regions that people drew or corrected, imported ones, and accepted ones that other models proposed.</source>
        <translation>الحقيقة: مناطق رسمها أشخاص أو صحّحوها، ومناطق مستوردة، ومناطق مقبولة اقترحتها نماذج أخرى.</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>كل الصور</translation>
    </message>
    <message>
        <source>Images in the list ({})</source>
        <translation>الصور في القائمة ({})</translation>
    </message>
    <message>
        <source>Images to measure on</source>
        <translation>الصور التي يُقاس عليها</translation>
    </message>
    <message>
        <source>&amp;Own answers too</source>
        <translation>إجاباته هو أيضًا</translation>
    </message>
    <message>
        <source>Count regions that the model proposed and you only accepted; this flatters it</source>
        <translation>احسب المناطق التي اقترحها النموذج وقبلتها أنت فقط؛ هذا يحابيه</translation>
    </message>
    <message>
        <source>&amp;Beside the model in use</source>
        <translation>إلى جانب النموذج المستخدم</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Captions measured</source>
        <translation>التعليقات المقيسة</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>ما قيس</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>منتظم</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>مخلوط</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>فترة 95 %</translation>
    </message>
    <message>
        <source>Measures with baselines</source>
        <translation>المقاييس مع خطوط الأساس</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>العبارات</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Measures by phrase type</source>
        <translation>المقاييس حسب نوع العبارة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Measures by model</source>
        <translation>المقاييس حسب النموذج</translation>
    </message>
    <message>
        <source>The other tables are of the chosen model</source>
        <translation>الجداول الأخرى للنموذج المختار</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>Measures by word, the worst first</source>
        <translation>المقاييس حسب الكلمة، الأسوأ أولًا</translation>
    </message>
    <message>
        <source>Worst cases</source>
        <translation>أسوأ الحالات</translation>
    </message>
    <message>
        <source>Solid: true region. Dashed: proposal. Return or a double click opens the image</source>
        <translation>خط متصل: منطقة صحيحة. خط متقطع: اقتراح. مفتاح الإدخال أو النقر المزدوج يفتح الصورة</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>By phrase &amp;type</source>
        <translation>حسب نوع العبارة</translation>
    </message>
    <message>
        <source>By &amp;word</source>
        <translation>حسب الكلمة</translation>
    </message>
    <message>
        <source>Worst c&amp;ases</source>
        <translation>أسوأ الحالات</translation>
    </message>
    <message>
        <source>Save &amp;Report …</source>
        <translation>حفظ التقرير …</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>جارٍ القياس …</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>{}: phrases {}, images {}</source>
        <translation>{}: العبارات {}، الصور {}</translation>
    </message>
    <message>
        <source>{}; captions that could not be used: {}, such as {}</source>
        <translation>{}؛ الأوصاف التي تعذّر استخدامها: {}، منها {}</translation>
    </message>
    <message>
        <source>{}: average precision {:.2f}, IoU {:.2f}
{}</source>
        <translation>{}: متوسط الدقة {:.2f}، IoU {:.2f}
{}</translation>
    </message>
    <message>
        <source>{:.3f} to {:.3f}</source>
        <translation>{:.3f} إلى {:.3f}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>صفحات الويب (*.html)</translation>
    </message>
    <message>
        <source>{} could not be written: {}. Choose another place and try again.</source>
        <translation>تعذّرت كتابة {}: {}. اختر مكانًا آخر وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
</context>
<context>
    <name>ExchangeActions</name>
    <message>
        <source>Open the folder with the images first</source>
        <translation>افتح أولًا المجلد الذي فيه الصور</translation>
    </message>
    <message>
        <source>There is no image to export</source>
        <translation>لا توجد صورة للتصدير</translation>
    </message>
    <message>
        <source>Export the picture with its regions</source>
        <translation>تصدير الصورة مع مناطقها</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>صور (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>{} could not be written: {}. Choose another place and try again.</source>
        <translation>تعذّرت كتابة {}: {}. اختر مكانًا آخر وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>لم يُصدَّر</translation>
    </message>
    <message>
        <source>The picture was written to {}</source>
        <translation>كُتبت الصورة في {}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export annotations</source>
        <translation>تصدير التوسيمات</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>ملف أو مجلد</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختيار …</translation>
    </message>
    <message>
        <source>Images to export</source>
        <translation>الصور المراد تصديرها</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>كل الصور</translation>
    </message>
    <message>
        <source>Done and checked images</source>
        <translation>الصور المنجزة والمدقّقة</translation>
    </message>
    <message>
        <source>What the search finds ({})</source>
        <translation>نتائج البحث ({})</translation>
    </message>
    <message>
        <source>Selected images ({})</source>
        <translation>الصور المحددة ({})</translation>
    </message>
    <message>
        <source>Proposals that nobody has accepted go out too</source>
        <translation>تُصدَّر أيضًا الاقتراحات التي لم يقبلها أحد</translation>
    </message>
    <message>
        <source>What the format cannot hold</source>
        <translation>ما لا تتسع له الصيغة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Looking at what the format can hold …</source>
        <translation>يجري فحص ما تتسع له الصيغة …</translation>
    </message>
    <message>
        <source>Will be written: images {}, captions {}, regions {}, links {}.</source>
        <translation>سيُكتب: الصور {}، الأوصاف {}، المناطق {}، الروابط {}.</translation>
    </message>
    <message>
        <source>Annotated images: {}, written to {}</source>
        <translation>الصور الموسومة: {}، كُتبت في {}</translation>
    </message>
    <message>
        <source>The format cannot hold everything; this changes or stays behind:</source>
        <translation>لا تتسع الصيغة لكل شيء؛ ما يلي يتغير أو لا يُنقل:</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>لا يُفقد شيء.</translation>
    </message>
    <message>
        <source>{} is there already. Replace what has the same name?</source>
        <translation>{} موجود من قبل. هل تريد استبدال ما يحمل الاسم نفسه؟</translation>
    </message>
    <message>
        <source>Nothing was written: {}
Choose another place or format and try again.</source>
        <translation>لم يُكتب شيء: {}
اختر مكانًا آخر أو صيغة أخرى وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>تصدير إلى</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{}. Its annotations are kept; Review &gt; Find Moved Images looks for it in a folder that you choose</source>
        <translation>{}. توسيماتها محفوظة؛ يمكن البحث عنها في مجلد تختاره من مراجعة &gt; البحث عن الصور المنقولة</translation>
    </message>
    <message>
        <source>Looking for moved images in {} …</source>
        <translation>يجري البحث عن الصور المنقولة في {} …</translation>
    </message>
    <message>
        <source>Found again: {} of {} that were chosen</source>
        <translation>عُثر مجددًا: {} من {} اختيرت</translation>
    </message>
    <message>
        <source>{} is damaged and was not changed. {}, which was read from it before, is open now</source>
        <translation>{} تالف ولم يُغيَّر. المفتوح الآن {}، وقد قُرئ منه سابقًا</translation>
    </message>
    <message>
        <source>{} is damaged; what can be read is being read …</source>
        <translation>{} تالف؛ تجري قراءة ما يمكن قراءته …</translation>
    </message>
    <message>
        <source>{} was changed on disk since it was annotated. The annotations are kept; look whether they still fit</source>
        <translation>تغيّر {} على القرص منذ توسيمه. التوسيمات محفوظة؛ تحقق من أنها لا تزال مناسبة</translation>
    </message>
    <message>
        <source>{} was changed on disk: it had {} x {} pixels when it was annotated and has {} x {} now. The annotations are kept; look whether they still fit</source>
        <translation>تغيّر {} على القرص: كان حجمه {} x {} بكسل عند توسيمه وهو الآن {} x {}. التوسيمات محفوظة؛ تحقق من أنها لا تزال مناسبة</translation>
    </message>
    <message>
        <source>{} is damaged and was not changed. {} is open now: {}</source>
        <translation>{} تالف ولم يُغيَّر. المفتوح الآن {}: {}</translation>
    </message>
    <message>
        <source>Found again: {} by their content, {} by their name. Still missing: {}</source>
        <translation>عُثر مجددًا: {} بالمحتوى، {} بالاسم. ما زال مفقودًا: {}</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>What the images should show …</source>
        <translation>ما ينبغي أن تُظهره الصور …</translation>
    </message>
    <message>
        <source>What the images should show</source>
        <translation>ما ينبغي أن تُظهره الصور</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find images that show this</source>
        <translation>البحث عن صور تُظهر هذا</translation>
    </message>
    <message>
        <source>Rank &amp;captions</source>
        <translation>ترتيب الأوصاف</translation>
    </message>
    <message>
        <source>Where each caption finds its own image</source>
        <translation>المرتبة التي يجد فيها كل وصف صورته</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop; what was looked at stays known</source>
        <translation>إيقاف؛ يبقى ما فُحص معروفًا</translation>
    </message>
    <message>
        <source>Images looked at</source>
        <translation>الصور المفحوصة</translation>
    </message>
    <message>
        <source>Images found</source>
        <translation>الصور المعثور عليها</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Write a caption first; then images like it can be found</source>
        <translation>اكتب وصفًا أولًا؛ بعدها يمكن العثور على صور تشبهه</translation>
    </message>
    <message>
        <source>Images compared: {} of {}, with {}</source>
        <translation>الصور المقارنة: {} من {}، مع {}</translation>
    </message>
    <message>
        <source>Captions: {}, images: {}; {}, median rank {}</source>
        <translation>الأوصاف: {}، الصور: {}؛ {}، وسيط المرتبة {}</translation>
    </message>
    <message>
        <source>Looking at the images: {} of {}</source>
        <translation>يجري فحص الصور: {} من {}</translation>
    </message>
    <message>
        <source>a region of {}</source>
        <translation>منطقة من {}</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>There is no caption yet whose words the model knows</source>
        <translation>لا يوجد بعد وصف يعرف النموذج كلماته</translation>
    </message>
    <message>
        <source>recall@{} {}</source>
        <translation>recall@{} {}</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>المرتبة</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>1  Click a word of the caption: the image shows where it is.    2  Press A to accept the proposed region, or D and draw your own.    3  Press Ctrl+E to export; drop your own photograph on the window to go on.</source>
        <translation>1  انقر كلمة من الوصف: تُظهر الصورة موضعها.    2  اضغط A لقبول المنطقة المقترحة، أو D وارسم منطقتك.    3  اضغط Ctrl+E للتصدير؛ وللمتابعة أفلت صورة من عندك على النافذة.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>فهمت</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
</context>
<context>
    <name>FrameBar</name>
    <message>
        <source>Frame</source>
        <translation>الإطار</translation>
    </message>
    <message>
        <source>Which picture of this file is annotated: models and exports see the same one</source>
        <translation>أي صورة من هذا الملف تُوسَّم: النماذج والتصدير ترى الصورة نفسها</translation>
    </message>
    <message>
        <source>Frame </source>
        <translation>الإطار </translation>
    </message>
    <message>
        <source> of {}</source>
        <translation> من {}</translation>
    </message>
</context>
<context>
    <name>Grounded</name>
    <message>
        <source>Paste grounded text</source>
        <translation>لصق نص مرتبط</translation>
    </message>
    <message>
        <source>Proposals added: {}</source>
        <translation>الاقتراحات المضافة: {}</translation>
    </message>
</context>
<context>
    <name>GroundedTextDialog</name>
    <message>
        <source>Paste grounded text</source>
        <translation>لصق نص مرتبط</translation>
    </message>
    <message>
        <source>What the &amp;model answered about this image:</source>
        <translation>ما أجاب به ال&amp;نموذج عن هذه الصورة:</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>حسب التعرّف</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>ما لا يمكن قراءته</translation>
    </message>
    <message>
        <source>Add as proposals</source>
        <translation>إضافة كاقتراحات</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Read as {}: {} names, {} boxes and points, {} not in the picture</source>
        <translation>قُرئ على أنه {}: الأسماء {}، المربعات والنقاط {}، ليست في الصورة {}</translation>
    </message>
    <message>
        <source>What has no name belongs to the selected words “{}”</source>
        <translation>ما لا اسم له ينتمي إلى الكلمات المحددة «{}»</translation>
    </message>
    <message>
        <source>The answer says that nothing is there, but not what. Select the words that it is about first</source>
        <translation>تقول الإجابة إن شيئًا ما غير موجود، ولا تقول ما هو. حدّد أولًا الكلمات التي تتعلق بها</translation>
    </message>
    <message>
        <source>What has no name gets no words; select them first</source>
        <translation>ما لا اسم له لا يأخذ كلمات؛ حدّدها أولًا</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>بحث في الدليل</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>صفحات الدليل</translation>
    </message>
</context>
<context>
    <name>GuidelinesPanel</name>
    <message>
        <source>Guidelines of the project</source>
        <translation>إرشادات المشروع</translation>
    </message>
    <message>
        <source>This project has no guidelines yet. They are a file guidelines.md beside its pictures.</source>
        <translation>ليس لهذا المشروع إرشادات بعد. هي ملف guidelines.md بجانب صوره.</translation>
    </message>
    <message>
        <source>Write …</source>
        <translation>كتابة …</translation>
    </message>
    <message>
        <source>Open the page in the program for text files; it is shown here when it was saved</source>
        <translation>فتح الصفحة في برنامج الملفات النصية؛ تُعرض هنا بعد حفظها</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Tell which types and attributes are not in the lists of the guidelines</source>
        <translation>بيان الأنواع والسمات التي ليست في قوائم الإرشادات</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>أي شيء</translation>
    </message>
    <message>
        <source>What is allowed in this project, divided by commas; Check tells what is not in the list</source>
        <translation>ما هو مسموح في هذا المشروع، تفصله فواصل؛ يذكر «تحقق» ما ليس في القائمة</translation>
    </message>
</context>
<context>
    <name>ImageList</name>
    <message>
        <source>Images of the project</source>
        <translation>صور المشروع</translation>
    </message>
</context>
<context>
    <name>ImagePanel</name>
    <message>
        <source>Search captions and files</source>
        <translation>البحث في الأوصاف والملفات</translation>
    </message>
    <message>
        <source>Search in images</source>
        <translation>البحث في الصور</translation>
    </message>
    <message>
        <source>Words of captions or file names, and:
state:done  word:dog  file:street  by:NAME  has:comment  has:conflict  class:dog
score&lt;0.5  uncertainty&gt;0.8  disagreement&gt;0  missing
A minus before a term turns it around</source>
        <translation>كلمات من الأوصاف أو أسماء الملفات، وكذلك:
state:done  word:dog  file:street  by:NAME  has:comment  has:conflict  class:dog
score&lt;0.5  uncertainty&gt;0.8  disagreement&gt;0  missing
علامة ناقص قبل الحد تعكس معناه</translation>
    </message>
    <message>
        <source>Show images in this state</source>
        <translation>عرض الصور التي في هذه الحالة</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>ترتيب الصور</translation>
    </message>
    <message>
        <source>Folder order</source>
        <translation>ترتيب المجلد</translation>
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
        <source>Lowest score</source>
        <translation>أدنى درجة</translation>
    </message>
    <message>
        <source>Least certain</source>
        <translation>الأقل تأكدًا</translation>
    </message>
    <message>
        <source>Most disputed</source>
        <translation>الأكثر خلافًا</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>The list is up to date. Images: {}</source>
        <translation>القائمة محدّثة. الصور: {}</translation>
    </message>
    <message>
        <source>Images: {}</source>
        <translation>الصور: {}</translation>
    </message>
    <message>
        <source>Image {} of {}</source>
        <translation>الصورة {} من {}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import annotations</source>
        <translation>استيراد التوسيمات</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>ملف أو مجلد</translation>
    </message>
    <message>
        <source>A file, a folder or a zip archive</source>
        <translation>ملف أو مجلد أو أرشيف zip</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>ملف …</translation>
    </message>
    <message>
        <source>Folder …</source>
        <translation>مجلد …</translation>
    </message>
    <message>
        <source>By what is in it</source>
        <translation>حسب محتواه</translation>
    </message>
    <message>
        <source>File of annotations</source>
        <translation>ملف التوسيمات</translation>
    </message>
    <message>
        <source>Leave out records that cannot be read</source>
        <translation>استبعاد السجلات التي لا تُقرأ</translation>
    </message>
    <message>
        <source>State of the images</source>
        <translation>حالة الصور</translation>
    </message>
    <message>
        <source>State as the file says, else in work</source>
        <translation>الحالة كما في الملف، وإلا قيد العمل</translation>
    </message>
    <message>
        <source>All images are done</source>
        <translation>كل الصور منجزة</translation>
    </message>
    <message>
        <source>Read and check</source>
        <translation>قراءة وتحقق</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Choose a file or a folder first</source>
        <translation>اختر ملفًا أو مجلدًا أولًا</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>تجري القراءة …</translation>
    </message>
    <message>
        <source>There are several files of annotations: choose one.</source>
        <translation>توجد عدة ملفات توسيمات: اختر واحدًا.</translation>
    </message>
    <message>
        <source>Can be taken: images {}, captions {}, regions {}, links {}.</source>
        <translation>يمكن أخذ: الصور {}، الأوصاف {}، المناطق {}، الروابط {}.</translation>
    </message>
    <message>
        <source>Images left out: {}.</source>
        <translation>الصور المستبعدة: {}.</translation>
    </message>
    <message>
        <source>Imported: images {}, regions {}, links {}</source>
        <translation>استُورد: الصور {}، المناطق {}، الروابط {}</translation>
    </message>
    <message>
        <source>Not found (put them into the project&apos;s folder and read again): {}</source>
        <translation>لم يُعثر عليها (ضعها في مجلد المشروع وأعد القراءة): {}</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>Warnings:</source>
        <translation>تحذيرات:</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>المستبعد:</translation>
    </message>
    <message>
        <source>New images: {}, merged: {}, skipped: {}</source>
        <translation>صور جديدة: {}، مدمجة: {}، متخطاة: {}</translation>
    </message>
    <message>
        <source>Conflicts: {}; Review &gt; Next Conflict shows them</source>
        <translation>التعارضات: {}؛ تظهر من مراجعة &gt; التعارض التالي</translation>
    </message>
    <message>
        <source>Nothing was imported: {}</source>
        <translation>لم يُستورد شيء: {}</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>استيراد من</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>Open an image with a caption first</source>
        <translation>افتح أولًا صورة لها وصف</translation>
    </message>
    <message>
        <source>The model {} has no layers or heads to choose</source>
        <translation>ليس في النموذج {} طبقات أو رؤوس للاختيار</translation>
    </message>
    <message>
        <source>Accept regions for some words first; heads are ranked by how well they agree</source>
        <translation>اقبل أولًا مناطق بعض الكلمات؛ تُرتَّب الرؤوس حسب مدى توافقها معها</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Open images and accept or correct some regions first</source>
        <translation>افتح صورًا أولًا واقبل بعض المناطق أو صحّحها</translation>
    </message>
    <message>
        <source>The adapter cannot be kept: {}</source>
        <translation>تعذّر حفظ المهايئ: {}</translation>
    </message>
    <message>
        <source>Align a caption first, so that the model is known</source>
        <translation>حاذِ وصفًا أولًا، ليُعرف النموذج</translation>
    </message>
    <message>
        <source>{} cannot be read: {}</source>
        <translation>تعذّرت قراءة {}: {}</translation>
    </message>
    <message>
        <source>{} cannot be written: {}</source>
        <translation>تعذّرت كتابة {}: {}</translation>
    </message>
    <message>
        <source>The adapter was written to {}</source>
        <translation>كُتب المهايئ في {}</translation>
    </message>
</context>
<context>
    <name>LearningDialog</name>
    <message>
        <source>Learn from corrections</source>
        <translation>التعلّم من التصحيحات</translation>
    </message>
    <message>
        <source>The model in use learns the words whose regions you accepted, drew or corrected in this project. Other words keep their answers.</source>
        <translation>يتعلّم النموذج المستخدم الكلمات التي قبلت مناطقها أو رسمتها أو صحّحتها في هذا المشروع. وتحتفظ الكلمات الأخرى بإجاباتها.</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>تعلّم</translation>
    </message>
    <message>
        <source>Images looked at</source>
        <translation>الصور المفحوصة</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Name of what was learned</source>
        <translation>اسم ما تُعلِّم</translation>
    </message>
    <message>
        <source>&amp;Use It</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>Adapter in use</source>
        <translation>المهايئ المستخدم</translation>
    </message>
    <message>
        <source>Compare: answer &amp;without it</source>
        <translation>مقارنة: الإجابة من دونه</translation>
    </message>
    <message>
        <source>U&amp;ndo: the one before</source>
        <translation>تراجع: السابق</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>تصدير …</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>استيراد …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Looking at the corrected images …</source>
        <translation>يجري فحص الصور المصحَّحة …</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>أُلغي؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Links: {}. On held-out images the model points right in {:.0%} before and {:.0%} after; Links that were right and are missed: {}.</source>
        <translation>الروابط: {}. على الصور المحجوزة للاختبار يشير النموذج إشارة صحيحة في {:.0%} قبل التعلّم و{:.0%} بعده؛ الروابط التي كانت صحيحة وصارت خاطئة: {}.</translation>
    </message>
    <message>
        <source>“{}”: links {}, {:.0%} before, {:.0%} after, {}</source>
        <translation>«{}»: الروابط {}، قبل {:.0%}، بعد {:.0%}، {}</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>تبقى كما هي</translation>
    </message>
    <message>
        <source>learned in addition</source>
        <translation>متعلَّمة إضافةً</translation>
    </message>
    <message>
        <source>learned anew</source>
        <translation>متعلَّمة من جديد</translation>
    </message>
    <message>
        <source>learned {}</source>
        <translation>تُعلِّم في {}</translation>
    </message>
    <message>
        <source>none: the model as it was published</source>
        <translation>لا شيء: النموذج كما نُشر</translation>
    </message>
    <message>
        <source>Export the adapter</source>
        <translation>تصدير المهايئ</translation>
    </message>
    <message>
        <source>Adapters (*.safetensors)</source>
        <translation>المهايئات (*.safetensors)</translation>
    </message>
    <message>
        <source>Import an adapter</source>
        <translation>استيراد مهايئ</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Colour map</source>
        <translation>خريطة الألوان</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>عتامة الخريطة الحرارية</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>الخريطة الحرارية</translation>
    </message>
    <message>
        <source>How much each place supports the selected words: clear is none, the right end is certain</source>
        <translation>مدى دعم كل موضع للكلمات المحددة: الشفاف لا دعم، والطرف الأيمن مؤكد</translation>
    </message>
    <message>
        <source>Type a caption above; its words can then be clicked.</source>
        <translation>اكتب وصفًا في الأعلى؛ بعدها يمكن نقر كلماته.</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>يجري تحميل النموذج …</translation>
    </message>
    <message>
        <source>Aligning …</source>
        <translation>تجري المحاذاة …</translation>
    </message>
    <message>
        <source>Not aligned yet.</source>
        <translation>لم تُحاذَ بعد.</translation>
    </message>
    <message>
        <source>Answer: “{}”. Click a word to see what it looks at.</source>
        <translation>الإجابة: «{}». انقر كلمة لترى ما تنظر إليه.</translation>
    </message>
    <message>
        <source> Image and caption: {}.</source>
        <translation> الصورة والوصف: {}.</translation>
    </message>
    <message>
        <source>Click a word to see where it is.</source>
        <translation>انقر كلمة لترى موضعها.</translation>
    </message>
    <message>
        <source>Aligning “{}” …</source>
        <translation>تجري محاذاة «{}» …</translation>
    </message>
    <message>
        <source>“{}”: a function word, it aligns to nothing by itself.</source>
        <translation>«{}»: كلمة وظيفية، لا تُحاذى مع شيء بمفردها.</translation>
    </message>
    <message>
        <source>“{}” is not in this model&apos;s vocabulary; it cannot know where that is.</source>
        <translation>«{}» ليست في مفردات هذا النموذج؛ ولا يمكنه معرفة موضعها.</translation>
    </message>
    <message>
        <source>“{}” was not found in the picture{}.</source>
        <translation>لم يُعثر على «{}» في الصورة{}.</translation>
    </message>
    <message>
        <source>Its weak evidence is shown: 1 stands for {:.2g}.</source>
        <translation>تُعرض أدلتها الضعيفة: 1 يعني {:.2g}.</translation>
    </message>
    <message>
        <source>“{}”: {}every proposal is decided{}.</source>
        <translation>«{}»: {}حُسمت كل الاقتراحات{}.</translation>
    </message>
    <message>
        <source>{} weaker hidden</source>
        <translation>أُخفيت {} أضعف منها</translation>
    </message>
    <message>
        <source>one region</source>
        <translation>منطقة واحدة</translation>
    </message>
    <message>
        <source>{} regions</source>
        <translation>{} من المناطق</translation>
    </message>
    <message>
        <source>“{}”: {}{} proposed{}.</source>
        <translation>«{}»: {}اقتُرحت {}{}.</translation>
    </message>
    <message>
        <source>confidence {:.0%}</source>
        <translation>الثقة {:.0%}</translation>
    </message>
    <message>
        <source>score {:.2f}, not calibrated</source>
        <translation>الدرجة {:.2f}، غير معايَرة</translation>
    </message>
</context>
<context>
    <name>LinkDrag</name>
    <message>
        <source>A link that is being drawn</source>
        <translation>رابط يُرسم الآن</translation>
    </message>
    <message>
        <source>This project can only be read here</source>
        <translation>يمكن قراءة هذا المشروع فقط هنا</translation>
    </message>
    <message>
        <source>There is no region here to link the words with; drop them on one, or draw it first</source>
        <translation>لا توجد هنا منطقة تُربط بها الكلمات؛ أفلتها على منطقة، أو ارسمها أولًا</translation>
    </message>
    <message>
        <source>Drop the region on a word or on the line below a phrase</source>
        <translation>أفلت المنطقة على كلمة أو على الخط تحت عبارة</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>{} and the region are linked already</source>
        <translation>{} والمنطقة مرتبطان بالفعل</translation>
    </message>
    <message>
        <source>Link {}</source>
        <translation>ربط {}</translation>
    </message>
    <message>
        <source>Select words and a region first, then link them</source>
        <translation>حدّد كلمات ومنطقة أولًا، ثم اربطها</translation>
    </message>
    <message>
        <source>Select a region first, then unlink it</source>
        <translation>حدّد منطقة أولًا، ثم فك ربطها</translation>
    </message>
    <message>
        <source>There is no link between these words and this region</source>
        <translation>لا يوجد رابط بين هذه الكلمات وهذه المنطقة</translation>
    </message>
    <message>
        <source>Unlink region</source>
        <translation>فك ربط المنطقة</translation>
    </message>
    <message>
        <source>Select words and the region first that they are not</source>
        <translation>حدّد أولًا الكلمات والمنطقة التي ليست لها</translation>
    </message>
    <message>
        <source>Take back “not this region”: {}</source>
        <translation>التراجع عن «ليست هذه المنطقة»: {}</translation>
    </message>
    <message>
        <source>Not this region: {}</source>
        <translation>ليست هذه المنطقة: {}</translation>
    </message>
    <message>
        <source>Select the words first that are not in the picture</source>
        <translation>حدّد أولًا الكلمات التي ليست في الصورة</translation>
    </message>
    <message>
        <source>Take back “not in the picture”: {}</source>
        <translation>التراجع عن «ليس في الصورة»: {}</translation>
    </message>
    <message>
        <source>Not in the picture: {}</source>
        <translation>ليس في الصورة: {}</translation>
    </message>
    <message>
        <source>Select the words of the phrase first: drag across them</source>
        <translation>حدّد كلمات العبارة أولًا: اسحب عبرها</translation>
    </message>
    <message>
        <source>“{}” is a phrase already</source>
        <translation>«{}» عبارة بالفعل</translation>
    </message>
    <message>
        <source>Mark phrase {}</source>
        <translation>تعليم العبارة {}</translation>
    </message>
    <message>
        <source>Select a phrase first: click on the line below its words</source>
        <translation>حدّد عبارة أولًا: انقر الخط الذي تحت كلماتها</translation>
    </message>
    <message>
        <source>Remove phrase “{}”</source>
        <translation>إزالة العبارة «{}»</translation>
    </message>
    <message>
        <source>Select a word of the phrase first</source>
        <translation>حدّد كلمة من العبارة أولًا</translation>
    </message>
    <message>
        <source>No phrase holds these words</source>
        <translation>لا توجد عبارة تضم هذه الكلمات</translation>
    </message>
    <message>
        <source>“{}” is the same as “{}”</source>
        <translation>«{}» هي نفسها «{}»</translation>
    </message>
    <message>
        <source>Select a phrase first that is the same thing as another</source>
        <translation>حدّد أولًا عبارة تدل على الشيء نفسه مثل أخرى</translation>
    </message>
    <message>
        <source>“{}” is a thing of its own</source>
        <translation>«{}» شيء مستقل</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>بلا كلمات</translation>
    </message>
    <message>
        <source>Regions without words now: {}. They stay until they are linked or deleted</source>
        <translation>المناطق التي صارت بلا كلمات: {}. تبقى حتى تُربط أو تُحذف</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>(as opened)</source>
        <translation>(كما فُتحت)</translation>
    </message>
    <message>
        <source>History of this image</source>
        <translation>سجل هذه الصورة</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Images by Content</source>
        <translation>الصور حسب المحتوى</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>يجري تحميل النموذج …</translation>
    </message>
    <message>
        <source>{} on this machine ({})</source>
        <translation>{} على هذا الجهاز ({})</translation>
    </message>
    <message>
        <source>⚠ {} on {}: pictures leave this machine</source>
        <translation>⚠ {} على {}: تغادر الصور هذا الجهاز</translation>
    </message>
    <message>
        <source>Model {} on {}</source>
        <translation>النموذج {} على {}</translation>
    </message>
    <message>
        <source>The model loads with the first caption</source>
        <translation>يُحمَّل النموذج مع أول وصف</translation>
    </message>
    <message>
        <source>Read-only. </source>
        <translation>للقراءة فقط. </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>About CrossAlign GUI</source>
        <translation>حول CrossAlign GUI</translation>
    </message>
    <message>
        <source>CrossAlign GUI {}

Which words of a sentence belong to which regions of a picture: see it, correct it, export it.

Apache-2.0. Third-party artwork and weights: see NOTICE.</source>
        <translation>CrossAlign GUI {}

أي كلمات الجملة تنتمي إلى أي مناطق الصورة: انظر إليها وصحّحها وصدّرها.

Apache-2.0. للرسوم والأوزان من أطراف أخرى انظر NOTICE.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Select the words, or a region with a class, of which all instances are marked</source>
        <translation>حدّد الكلمات، أو منطقة لها فئة، التي عُلّمت كل حالاتها</translation>
    </message>
    <message>
        <source>{} is not in the picture: none is left out</source>
        <translation>{} ليست في الصورة: لم يُترك منها شيء</translation>
    </message>
    <message>
        <source>No region is linked to {}; where it is not in the picture, say so</source>
        <translation>لا منطقة مرتبطة بـ {}؛ إن لم تكن في الصورة فبيّن ذلك</translation>
    </message>
    <message>
        <source>Perhaps not all are marked</source>
        <translation>ربما لم تُعلَّم كلها</translation>
    </message>
    <message>
        <source>All are marked</source>
        <translation>عُلّمت كلها</translation>
    </message>
    <message>
        <source>Proposals still wait here; accepting one takes this mark away</source>
        <translation>ما زالت هنا اقتراحات منتظرة؛ قبول أحدها يزيل هذه العلامة</translation>
    </message>
</context>
<context>
    <name>Masks</name>
    <message>
        <source>Select a region, or words with a proposal, to make a mask of it</source>
        <translation>حدّد منطقة، أو كلمات لها اقتراح، لإنشاء قناع منها</translation>
    </message>
    <message>
        <source>Outlined by colours alone. A SAM 2 model of Model &gt; Models outlines things better</source>
        <translation>حُدّدت الحدود بالألوان وحدها. يحدّدها نموذج SAM 2 من النموذج &gt; النماذج على نحو أفضل</translation>
    </message>
</context>
<context>
    <name>MatrixDock</name>
    <message>
        <source>Matrix</source>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>Rank Readings</source>
        <translation>ترتيب القراءات</translation>
    </message>
    <message>
        <source>Try all layers and heads of the model on the words that you linked in this image</source>
        <translation>تجربة كل طبقات النموذج ورؤوسه على الكلمات التي ربطتها في هذه الصورة</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>تصدير …</translation>
    </message>
    <message>
        <source>There is no matrix yet: open an image and give it a caption</source>
        <translation>لا توجد مصفوفة بعد: افتح صورة وأضف لها وصفًا</translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation>تصدير المصفوفة</translation>
    </message>
    <message>
        <source>Figure (*.svg *.pdf *.png);;Numbers (*.npz *.parquet)</source>
        <translation>رسم (*.svg *.pdf *.png);;أرقام (*.npz *.parquet)</translation>
    </message>
    <message>
        <source>{} could not be written: {}. Choose another place and try again.</source>
        <translation>تعذّرت كتابة {}: {}. اختر مكانًا آخر وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>لم يُصدَّر</translation>
    </message>
    <message>
        <source>The matrix was written to {}</source>
        <translation>كُتبت المصفوفة في {}</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>الإنتروبيا</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>An image with a caption has a matrix once it is aligned.</source>
        <translation>تكون للصورة ذات الوصف مصفوفة متى تمت محاذاتها.</translation>
    </message>
    <message>
        <source>Raw scores.</source>
        <translation>درجات خام.</translation>
    </message>
    <message>
        <source>Each region attends to words: columns sum to 1.</source>
        <translation>كل منطقة تنتبه إلى الكلمات: مجموع كل عمود 1.</translation>
    </message>
    <message>
        <source>Each word attends to regions: rows sum to 1.</source>
        <translation>كل كلمة تنتبه إلى المناطق: مجموع كل صف 1.</translation>
    </message>
    <message>
        <source>Alignment loss {:.3f}, between the model&apos;s vectors.</source>
        <translation>خسارة المحاذاة {:.3f}، بين متجهات النموذج.</translation>
    </message>
    <message>
        <source>Alignment loss {:.3f}, between the supports (this model has no common vectors).</source>
        <translation>خسارة المحاذاة {:.3f}، بين درجات الدعم (ليس لهذا النموذج متجهات مشتركة).</translation>
    </message>
    <message>
        <source>A part below 0 is a word that explains its region.</source>
        <translation>الحصة تحت 0 تعني كلمة تفسّر منطقتها.</translation>
    </message>
    <message>
        <source>Without words that name nothing: {}.</source>
        <translation>من دون الكلمات التي لا تسمّي شيئًا: {}.</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>الإنتروبيا</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>How spread the attention of the word is over the image, in nats</source>
        <translation>مدى توزّع انتباه الكلمة على الصورة، بوحدة nat</translation>
    </message>
    <message>
        <source>The least part of the image that holds {:.0%} of the attention of the word</source>
        <translation>أصغر جزء من الصورة يضم {:.0%} من انتباه الكلمة</translation>
    </message>
    <message>
        <source>What the word adds to the alignment loss; below 0 it explains the regions</source>
        <translation>ما تضيفه الكلمة إلى خسارة المحاذاة؛ تحت 0 تفسّر المناطق</translation>
    </message>
    <message>
        <source>“{}” and region {}: shown {:.4f}, score {:.4f}, part of the loss {:.4f}</source>
        <translation>«{}» والمنطقة {}: المعروض {:.4f}، الدرجة {:.4f}، الحصة من الخسارة {:.4f}</translation>
    </message>
    <message>
        <source>“{}”: entropy {:.3f} nats ({:.0%} of the most), {:.0%} of the attention on {:.1%} of the image, loss {:.4f}</source>
        <translation>«{}»: الإنتروبيا {:.3f} nat ‏({:.0%} من الحد الأقصى)، {:.0%} من الانتباه على {:.1%} من الصورة، الخسارة {:.4f}</translation>
    </message>
    <message>
        <source>Region {} adds {:.4f} to the loss</source>
        <translation>تضيف المنطقة {} إلى الخسارة {:.4f}</translation>
    </message>
    <message>
        <source>The alignment loss: {:.4f}</source>
        <translation>خسارة المحاذاة: {:.4f}</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Words by regions</source>
        <translation>الكلمات مقابل المناطق</translation>
    </message>
</context>
<context>
    <name>MiniMap</name>
    <message>
        <source>Overview of the image</source>
        <translation>نظرة عامة على الصورة</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>&amp;Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>&amp;Best here</source>
        <translation>الأفضل هنا</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>{} makes the masks from now on</source>
        <translation>من الآن فصاعدًا يُنشئ {} الأقنعة</translation>
    </message>
    <message>
        <source>Select a region first, then look for more like it</source>
        <translation>حدّد منطقة أولًا، ثم ابحث عن المزيد مما يشبهها</translation>
    </message>
    <message>
        <source>Select the words too that name the region</source>
        <translation>حدّد أيضًا الكلمات التي تسمّي المنطقة</translation>
    </message>
    <message>
        <source>{} The model {} stays in use.</source>
        <translation>{} يبقى النموذج {} مستخدمًا.</translation>
    </message>
    <message>
        <source>The model is not sure enough of anything to describe this image</source>
        <translation>النموذج غير متأكد من أي شيء بما يكفي لوصف هذه الصورة</translation>
    </message>
    <message>
        <source>Write a caption</source>
        <translation>كتابة وصف</translation>
    </message>
    <message>
        <source>Nothing else in the image looks like that region</source>
        <translation>لا شيء آخر في الصورة يشبه تلك المنطقة</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Best at</source>
        <translation>الأفضل في</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Any other: owner/name, owner/name@revision or a folder</source>
        <translation>أي نموذج آخر: owner/name أو owner/name@revision أو مجلد</translation>
    </message>
    <message>
        <source>Model id or folder</source>
        <translation>معرّف النموذج أو مجلده</translation>
    </message>
    <message>
        <source>&amp;Folder …</source>
        <translation>مجلد …</translation>
    </message>
    <message>
        <source>Add a ser&amp;ver …</source>
        <translation>إضافة &amp;خادم …</translation>
    </message>
    <message>
        <source>This project sends no pictures to servers</source>
        <translation>لا يرسل هذا المشروع صورًا إلى الخوادم</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>&amp;Remove from disk</source>
        <translation>إزالة من القرص</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>in use for masks</source>
        <translation>مستخدم للأقنعة</translation>
    </message>
    <message>
        <source>gated: ask its owner</source>
        <translation>مقيَّد: اطلب من مالكه</translation>
    </message>
    <message>
        <source>on a server</source>
        <translation>على خادم</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>مضمَّن</translation>
    </message>
    <message>
        <source>on this disk</source>
        <translation>على هذا القرص</translation>
    </message>
    <message>
        <source>partly on this disk</source>
        <translation>جزء منه على هذا القرص</translation>
    </message>
    <message>
        <source>to download</source>
        <translation>للتنزيل</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>needs a GPU</source>
        <translation>يحتاج إلى GPU</translation>
    </message>
    <message>
        <source>&amp;Go on downloading</source>
        <translation>متابعة التنزيل</translation>
    </message>
    <message>
        <source>{}: {} of {}, {} a second ({})</source>
        <translation>{}: {} من {}، {} في الثانية ({})</translation>
    </message>
    <message>
        <source>{} is on this disk now. Press “Use” to work with it.</source>
        <translation>{} الآن على هذا القرص. اضغط «استخدام» للعمل به.</translation>
    </message>
    <message>
        <source>A folder with a model</source>
        <translation>مجلد فيه نموذج</translation>
    </message>
    <message>
        <source>{} is loaded with the next caption or word.</source>
        <translation>يُحمَّل {} مع الوصف التالي أو الكلمة التالية.</translation>
    </message>
    <message>
        <source>Asking the hub about {} …</source>
        <translation>يجري سؤال المنصة عن {} …</translation>
    </message>
    <message>
        <source>{} is removed from this disk.</source>
        <translation>أُزيل {} من هذا القرص.</translation>
    </message>
</context>
<context>
    <name>MovedDialog</name>
    <message>
        <source>Which file is it?</source>
        <translation>أي ملف هو؟</translation>
    </message>
    <message>
        <source>For these missing images there are several equal files, or files of the same name with another content.</source>
        <translation>لهذه الصور المفقودة عدة ملفات متماثلة، أو ملفات بالاسم نفسه ومحتوى آخر.</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>لا شيء منها</translation>
    </message>
    <message>
        <source>{} (another content)</source>
        <translation>{} (محتوى آخر)</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Select a region first; the model then names it</source>
        <translation>حدّد منطقة أولًا؛ ثم يسمّيها النموذج</translation>
    </message>
    <message>
        <source>The model has no words for this region</source>
        <translation>ليس لدى النموذج كلمات لهذه المنطقة</translation>
    </message>
    <message>
        <source>Name region</source>
        <translation>تسمية المنطقة</translation>
    </message>
    <message>
        <source>The model calls it “{}”: Caption &gt; Link Words and Region keeps that, Caption &gt; Unlink Region takes it away</source>
        <translation>يسمّيها النموذج «{}»: وصف &gt; ربط الكلمات بالمنطقة يُبقي ذلك، ووصف &gt; فك ربط المنطقة يزيله</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>The list has no next image</source>
        <translation>لا صورة تالية في القائمة</translation>
    </message>
    <message>
        <source>The list has no previous image</source>
        <translation>لا صورة سابقة في القائمة</translation>
    </message>
    <message>
        <source>{}: frame {} of {} is shown; View &gt; Next Frame of the File chooses another one</source>
        <translation>{}: يظهر الإطار {} من {}؛ عرض &gt; الإطار التالي من الملف يختار غيره</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Dismiss the notice</source>
        <translation>إغلاق الإشعار</translation>
    </message>
    <message>
        <source>Dismiss the notice (Escape)</source>
        <translation>إغلاق الإشعار (Esc)</translation>
    </message>
</context>
<context>
    <name>OpenActions</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>المفتوحة مؤخرًا</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no regions</source>
        <translation>لا تحتوي الحافظة على صورة ولا على مناطق</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>فتح صور</translation>
    </message>
    <message>
        <source>Images ({});;All files (*)</source>
        <translation>صور ({});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>فتح مجلد صور</translation>
    </message>
    <message>
        <source>(nothing yet)</source>
        <translation>(لا شيء بعد)</translation>
    </message>
    <message>
        <source>Only files of this computer can be opened</source>
        <translation>لا يمكن فتح إلا ملفات هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>OpenDocument</name>
    <message>
        <source>There is nothing to undo in this image</source>
        <translation>لا يوجد ما يُتراجع عنه في هذه الصورة</translation>
    </message>
    <message>
        <source>There is nothing to redo in this image</source>
        <translation>لا يوجد ما يُعاد في هذه الصورة</translation>
    </message>
</context>
<context>
    <name>OptionPicker</name>
    <message>
        <source>One of each</source>
        <translation>واحد من كل نوع</translation>
    </message>
</context>
<context>
    <name>PaletteActions</name>
    <message>
        <source>Type a command, or the number or name of an image</source>
        <translation>اكتب أمرًا، أو رقم صورة أو اسمها</translation>
    </message>
    <message>
        <source>Go to Image {}: {}</source>
        <translation>الانتقال إلى الصورة {}: {}</translation>
    </message>
    <message>
        <source>Select the words first that are the same thing as others</source>
        <translation>حدّد أولًا الكلمات التي تدل على الشيء نفسه مثل غيرها</translation>
    </message>
    <message>
        <source>There is no other phrase yet; mark or link the other words first, then say that these are the same</source>
        <translation>لا توجد عبارة أخرى بعد؛ علّم الكلمات الأخرى أو اربطها أولًا، ثم حدّد أنها الشيء نفسه</translation>
    </message>
    <message>
        <source>{} is the same thing as …</source>
        <translation>{} الشيء نفسه مثل …</translation>
    </message>
</context>
<context>
    <name>PeopleAgreement</name>
    <message>
        <source>model {}</source>
        <translation>النموذج {}</translation>
    </message>
    <message>
        <source>The model said nothing of {} images; of the last one: {}</source>
        <translation>لم يقل النموذج شيئًا عن صور عددها {}؛ وعن آخرها: {}</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Agreement of people</source>
        <translation>توافق الأشخاص</translation>
    </message>
    <message>
        <source>{} is asked about the phrases that you and the people of the files marked, and stands beside them. Phrases themselves are compared only in captions that the model wrote.</source>
        <translation>يُسأل {} عن العبارات التي علّمتها أنت وأصحاب الملفات، ويُعرض إلى جانبكم. ولا تُقارَن العبارات نفسها إلا في الأوصاف التي كتبها النموذج.</translation>
    </message>
    <message>
        <source>Choose the projects or CrossAlign files of other people; images with a known answer are compared with it.</source>
        <translation>اختر مشاريع أشخاص آخرين أو ملفات CrossAlign الخاصة بهم؛ تُقارَن بها الصور التي لها إجابة معروفة.</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>اختيار ملفات …</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>اختيار مجلد …</translation>
    </message>
    <message>
        <source>The folder of another person&apos;s project; each one more is added</source>
        <translation>مجلد مشروع شخص آخر؛ وكل مجلد بعده يُضاف</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Measure with the model</source>
        <translation>القياس بالنموذج</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;قياس</translation>
    </message>
    <message>
        <source>What the lower table shows</source>
        <translation>ما يعرضه الجدول السفلي</translation>
    </message>
    <message>
        <source>Phrases, the worst first</source>
        <translation>العبارات، الأسوأ أولًا</translation>
    </message>
    <message>
        <source>By word</source>
        <translation>حسب الكلمة</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>حسب الشخص</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>By pair</source>
        <translation>حسب الزوج</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>فترة 95 %</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>العبارة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>التداخل</translation>
    </message>
    <message>
        <source>Phrases, the least agreed on first</source>
        <translation>العبارات، الأقل توافقًا أولًا</translation>
    </message>
    <message>
        <source>Phrases, the same words</source>
        <translation>العبارات، الكلمات نفسها</translation>
    </message>
    <message>
        <source>Phrases, the same last word</source>
        <translation>العبارات، الكلمة الأخيرة نفسها</translation>
    </message>
    <message>
        <source>Phrases, letters in common</source>
        <translation>العبارات، الحروف المشتركة</translation>
    </message>
    <message>
        <source>Places, mean overlap (IoU)</source>
        <translation>المواضع، متوسط التداخل (IoU)</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>In the picture or not</source>
        <translation>في الصورة أو لا</translation>
    </message>
    <message>
        <source>Words in phrases, Krippendorff&apos;s alpha</source>
        <translation>الكلمات في العبارات، ألفا كريبندورف</translation>
    </message>
    <message>
        <source>In the picture or not, Krippendorff&apos;s alpha</source>
        <translation>في الصورة أو لا، ألفا كريبندورف</translation>
    </message>
    <message>
        <source>Files of other people</source>
        <translation>ملفات أشخاص آخرين</translation>
    </message>
    <message>
        <source>Projects and CrossAlign files (*.sqlite *.json)</source>
        <translation>المشاريع وملفات CrossAlign ‏(*.sqlite *.json)</translation>
    </message>
    <message>
        <source>Folder of another person&apos;s project</source>
        <translation>مجلد مشروع شخص آخر</translation>
    </message>
    <message>
        <source>There is no project in {}</source>
        <translation>لا يوجد مشروع في {}</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>جارٍ القياس …</translation>
    </message>
    <message>
        <source>Nothing is measured yet. Choose the files of other people and press Measure, or measure with the model.</source>
        <translation>لم يُقَس شيء بعد. اختر ملفات أشخاص آخرين واضغط «قياس»، أو قِس بالنموذج.</translation>
    </message>
    <message>
        <source>Where people differ stands here; a click goes to the place.</source>
        <translation>تظهر هنا مواضع اختلاف الأشخاص؛ والنقرة تنتقل إلى الموضع.</translation>
    </message>
    <message>
        <source>No image has work of two. Other people&apos;s files need images of this project in which somebody marked something; the model needs phrases that you marked.</source>
        <translation>لا صورة فيها عمل اثنين. تحتاج ملفات الآخرين إلى صور من هذا المشروع علّم فيها أحد شيئًا؛ ويحتاج النموذج إلى عبارات علّمتها أنت.</translation>
    </message>
    <message>
        <source>No phrase was marked by anybody.</source>
        <translation>لم يعلّم أحد أي عبارة.</translation>
    </message>
    <message>
        <source>the model was asked about these phrases</source>
        <translation>سُئل النموذج عن هذه العبارات</translation>
    </message>
    <message>
        <source>nobody said anything of the kind</source>
        <translation>لم يقل أحد شيئًا من هذا النوع</translation>
    </message>
    <message>
        <source>all say the same: no chance to take off</source>
        <translation>الكل يقول الشيء نفسه: لا مصادفة تُطرح</translation>
    </message>
    <message>
        <source>The measures are of people among themselves; {}: see By pair and By person.</source>
        <translation>المقاييس بين الأشخاص أنفسهم؛ {}: انظر «حسب الزوج» و«حسب الشخص».</translation>
    </message>
    <message>
        <source>Phrases are compared in {} of {} captions: those that the model wrote itself.</source>
        <translation>الأوصاف التي تُقارَن عباراتها: {} من {}، وهي التي كتبها النموذج بنفسه.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>العبارات</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>الزوج</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>الكلمات نفسها</translation>
    </message>
    <message>
        <source>(unsigned)</source>
        <translation>(بلا توقيع)</translation>
    </message>
</context>
<context>
    <name>PreannotateDialog</name>
    <message>
        <source>Pre-annotate</source>
        <translation>التوسيم المسبق</translation>
    </message>
    <message>
        <source>The model aligns every caption and keeps what it finds as proposals, to be accepted (A) or rejected (R). Words on which a person has decided are left as they are.</source>
        <translation>يحاذي النموذج كل وصف ويحفظ ما يجده اقتراحاتٍ تُقبل (A) أو تُرفض (R). الكلمات التي اتخذ شخص قرارًا بشأنها تبقى كما هي.</translation>
    </message>
    <message>
        <source>&amp;All images</source>
        <translation>كل الصور</translation>
    </message>
    <message>
        <source>Images &amp;without decisions</source>
        <translation>الصور التي لا قرارات فيها</translation>
    </message>
    <message>
        <source>From this image &amp;on</source>
        <translation>من هذه الصورة فصاعدًا</translation>
    </message>
    <message>
        <source>Selec&amp;ted images</source>
        <translation>الصور المح&amp;ددة</translation>
    </message>
    <message>
        <source>Least score of a proposal</source>
        <translation>أدنى درجة للاقتراح</translation>
    </message>
    <message>
        <source>Noun &amp;phrases as units (“a red cup”), not single nouns (English)</source>
        <translation>العبارات الاسمية وحداتٍ («a red cup»)، لا الأسماء المفردة (الإنجليزية)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>&amp;Least score</source>
        <translation>أدنى درجة</translation>
    </message>
    <message>
        <source>Images done</source>
        <translation>الصور المنجزة</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The proposals that were made stay</source>
        <translation>تبقى الاقتراحات التي أُنشئت</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not finished; images done: {} of {}</source>
        <translation>لم يكتمل؛ الصور المنجزة: {} من {}</translation>
    </message>
    <message>
        <source>Images: {} of {}</source>
        <translation>الصور: {} من {}</translation>
    </message>
    <message>
        <source>Images done: {}</source>
        <translation>الصور المنجزة: {}</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>يجري تحميل النموذج …</translation>
    </message>
    <message>
        <source>Stopped. The proposals that were made stay</source>
        <translation>أُوقف. تبقى الاقتراحات التي أُنشئت</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>{}, {} left</source>
        <translation>{}، بقي {}</translation>
    </message>
    <message>
        <source>about {} h {} min</source>
        <translation>نحو {} س {} د</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>نحو {} د</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>{}; {} of them could not be read</source>
        <translation>{}؛ وتعذّرت قراءة {} منها</translation>
    </message>
</context>
<context>
    <name>Preannotator</name>
    <message>
        <source>This project can only be read here</source>
        <translation>يمكن قراءة هذا المشروع فقط هنا</translation>
    </message>
    <message>
        <source>Pre-annotate</source>
        <translation>التوسيم المسبق</translation>
    </message>
    <message>
        <source>Pre-annotation is not finished here; Review &gt; Pre-annotate goes on with it</source>
        <translation>لم يكتمل التوسيم المسبق هنا؛ تابعه من مراجعة &gt; التوسيم المسبق</translation>
    </message>
</context>
<context>
    <name>ProjectAgreement</name>
    <message>
        <source>Choose a model on one side: a person always agrees with the own links</source>
        <translation>اختر نموذجًا في أحد الجانبين: فالشخص يتوافق دائمًا مع روابطه</translation>
    </message>
    <message>
        <source>No words have accepted regions yet, or are marked as not in the picture; judge some, then measure again</source>
        <translation>لا توجد بعد كلمات لها مناطق مقبولة أو معلَّمة بأنها ليست في الصورة؛ احكم على بعضها ثم أعد القياس</translation>
    </message>
</context>
<context>
    <name>ProjectGuidelines</name>
    <message>
        <source>The guidelines list no types and no attributes; a line “Types: people, animals” does</source>
        <translation>لا تذكر الإرشادات أنواعًا ولا سمات؛ يكفي سطر مثل «Types: people, animals»</translation>
    </message>
    <message>
        <source>Everything keeps to the lists of the guidelines</source>
        <translation>كل شيء ملتزم بقوائم الإرشادات</translation>
    </message>
    <message>
        <source>Not in the guidelines: {} kinds. {}</source>
        <translation>ليس في الإرشادات: {} من الأنواع. {}</translation>
    </message>
</context>
<context>
    <name>PutBack</name>
    <message>
        <source>There is no snapshot of this project yet</source>
        <translation>لا توجد لقطة لهذا المشروع بعد</translation>
    </message>
    <message>
        <source>The snapshot of {:%Y-%m-%d %H:%M} UTC is open now</source>
        <translation>لقطة {:%Y-%m-%d %H:%M} UTC مفتوحة الآن</translation>
    </message>
    <message>
        <source>{}; what was there before is kept as {}</source>
        <translation>{}؛ وما كان هناك محفوظ باسم {}</translation>
    </message>
    <message>
        <source>{} holds no annotations, but there are snapshots of it that do.</source>
        <translation>لا يحوي {} أي توسيم، لكن له لقطات تحوي توسيمات.</translation>
    </message>
</context>
<context>
    <name>PutBackDialog</name>
    <message>
        <source>Put back a snapshot</source>
        <translation>إعادة لقطة إلى مكانها</translation>
    </message>
    <message>
        <source>Choose the snapshot that takes the place of {}. Nothing is deleted: the file that is there now is kept beside it under another name. To bring back single images only, use Review &gt; Snapshots and Bin.</source>
        <translation>اختر اللقطة التي تحل محل {}. لا يُحذف شيء: يُحفظ الملف الموجود بجانبها باسم آخر. لاستعادة صور مفردة فقط استخدم مراجعة &gt; النسخ المحفوظة وسلة المهملات.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>اللقطات</translation>
    </message>
    <message>
        <source>{} UTC, {:.1f} MB</source>
        <translation>{} UTC، {:.1f} MB</translation>
    </message>
    <message>
        <source>Put in place</source>
        <translation>وضع في المكان</translation>
    </message>
    <message>
        <source>Read what is left instead</source>
        <translation>قراءة ما بقي بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>RankingList</name>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Pointing</source>
        <translation>الإشارة</translation>
    </message>
    <message>
        <source>Heat inside</source>
        <translation>الحرارة في الداخل</translation>
    </message>
    <message>
        <source>Readings of the model by agreement with the accepted links</source>
        <translation>قراءات النموذج حسب توافقها مع الروابط المقبولة</translation>
    </message>
    <message>
        <source>Pointing: words whose strongest place lies in a region that you linked. Heat inside: the part of the heat there. Return or a double click uses a reading.</source>
        <translation>الإشارة: الكلمات التي يقع أقوى موضع لها في منطقة ربطتها. الحرارة في الداخل: حصة الحرارة الواقعة هناك. Return أو النقر المزدوج يستخدم القراءة.</translation>
    </message>
    <message>
        <source>Readings tried</source>
        <translation>القراءات المجرَّبة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Open images first</source>
        <translation>افتح صورًا أولًا</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>This file holds one picture only</source>
        <translation>لا يحوي هذا الملف سوى صورة واحدة</translation>
    </message>
    <message>
        <source>Frame {} of {} is the last one in this direction</source>
        <translation>الإطار {} من {} هو الأخير في هذا الاتجاه</translation>
    </message>
    <message>
        <source>Frame {}: the regions keep their places. Undo goes back to the frame before</source>
        <translation>الإطار {}: تبقى المناطق في أماكنها. التراجع يعود إلى الإطار السابق</translation>
    </message>
    <message>
        <source>Choose frame {}</source>
        <translation>اختيار الإطار {}</translation>
    </message>
    <message>
        <source>Set the window</source>
        <translation>ضبط النطاق</translation>
    </message>
    <message>
        <source>Show the whole range</source>
        <translation>إظهار المدى كله</translation>
    </message>
</context>
<context>
    <name>RegionClassDialog</name>
    <message>
        <source>Class of the selected regions</source>
        <translation>فئة المناطق المحددة</translation>
    </message>
    <message>
        <source>A &amp;class of the project or a new one; leave it empty for none:</source>
        <translation>&amp;فئة من المشروع أو فئة جديدة؛ اتركها فارغة إن لم تكن هناك فئة:</translation>
    </message>
</context>
<context>
    <name>RegionList</name>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Select words: regions proposed for them stand here, A accepts one. Or press D and draw.</source>
        <translation>اختر كلمات: تظهر هنا المناطق المقترحة لها، ويقبل A واحدة منها. أو اضغط D وارسم.</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترحة</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(بلا كلمات)</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>مصحَّحة</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفية</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>This project can only be read here</source>
        <translation>يمكن قراءة هذا المشروع فقط هنا</translation>
    </message>
    <message>
        <source>This region is locked; Region &gt; Lock unlocks it</source>
        <translation>هذه المنطقة مقفلة؛ منطقة &gt; قفل يفتحها</translation>
    </message>
    <message>
        <source>The regions are hidden; View &gt; Hide All Regions shows them again</source>
        <translation>المناطق مخفية؛ عرض &gt; إخفاء كل المناطق يُظهرها من جديد</translation>
    </message>
    <message>
        <source>Lock regions</source>
        <translation>قفل المناطق</translation>
    </message>
    <message>
        <source>Unlock regions</source>
        <translation>إلغاء قفل المناطق</translation>
    </message>
    <message>
        <source>Change class</source>
        <translation>تغيير الفئة</translation>
    </message>
    <message>
        <source>To boxes</source>
        <translation>تحويل إلى مربعات</translation>
    </message>
    <message>
        <source>To turned boxes</source>
        <translation>تحويل إلى مربعات مدارة</translation>
    </message>
    <message>
        <source>Only boxes can be turned; Region &gt; To Turned Box makes one</source>
        <translation>لا يمكن تدوير إلا المربعات؛ يُنشئ منطقة &gt; تحويل إلى مربع مدار واحدًا</translation>
    </message>
    <message>
        <source>Turn boxes</source>
        <translation>تدوير المربعات</translation>
    </message>
    <message>
        <source>To polygons</source>
        <translation>تحويل إلى مضلعات</translation>
    </message>
    <message>
        <source>To masks</source>
        <translation>تحويل إلى أقنعة</translation>
    </message>
    <message>
        <source>A polygon needs three points, a mask at least one pixel</source>
        <translation>يحتاج المضلع إلى ثلاث نقاط، والقناع إلى بكسل واحد على الأقل</translation>
    </message>
    <message>
        <source>The region has that shape already</source>
        <translation>للمنطقة هذا الشكل بالفعل</translation>
    </message>
    <message>
        <source>Union of {} regions</source>
        <translation>اتحاد مناطق عددها {}</translation>
    </message>
    <message>
        <source>Nothing would be left of the region</source>
        <translation>لن يبقى شيء من المنطقة</translation>
    </message>
    <message>
        <source>Subtract regions</source>
        <translation>طرح المناطق</translation>
    </message>
    <message>
        <source>Masks move by whole pixels</source>
        <translation>تتحرك الأقنعة ببكسلات كاملة</translation>
    </message>
    <message>
        <source>Move regions</source>
        <translation>تحريك المناطق</translation>
    </message>
    <message>
        <source>Delete region</source>
        <translation>حذف المنطقة</translation>
    </message>
    <message>
        <source>Delete regions</source>
        <translation>حذف المناطق</translation>
    </message>
    <message>
        <source>Select a mask to erase from; Region &gt; To Mask makes one of a box or polygon</source>
        <translation>حدّد قناعًا للمحو منه؛ يُنشئ منطقة &gt; تحويل إلى قناع قناعًا من مربع أو مضلع</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>تقديم إلى الأمام</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>إرسال إلى الخلف</translation>
    </message>
    <message>
        <source>It lies in front of all regions already</source>
        <translation>تقع أمام كل المناطق بالفعل</translation>
    </message>
    <message>
        <source>It lies behind all regions already</source>
        <translation>تقع خلف كل المناطق بالفعل</translation>
    </message>
    <message>
        <source>Paste regions</source>
        <translation>لصق المناطق</translation>
    </message>
    <message>
        <source>Duplicate regions</source>
        <translation>تكرار المناطق</translation>
    </message>
    <message>
        <source>Copy regions to this image</source>
        <translation>نسخ المناطق إلى هذه الصورة</translation>
    </message>
    <message>
        <source>Regions that do not fit this image: {} of {}</source>
        <translation>المناطق التي لا تناسب هذه الصورة: {} من {}</translation>
    </message>
    <message>
        <source>Select a region first</source>
        <translation>حدّد منطقة أولًا</translation>
    </message>
    <message>
        <source>This image has no regions yet</source>
        <translation>لا مناطق في هذه الصورة بعد</translation>
    </message>
    <message>
        <source>Select two or more regions first, with Ctrl or Shift and a click</source>
        <translation>حدّد منطقتين أو أكثر أولًا، بـ Ctrl أو Shift مع النقر</translation>
    </message>
</context>
<context>
    <name>ResizedDialog</name>
    <message>
        <source>Another size</source>
        <translation>حجم آخر</translation>
    </message>
    <message>
        <source>{} had {} x {} pixels when its regions were made and has {} x {} now.</source>
        <translation>كان حجم {} عند صنع مناطقها {} x {} بكسل وصار {} x {} الآن.</translation>
    </message>
    <message>
        <source>Scaling keeps every region at its place in the picture; the new size keeps the numbers.</source>
        <translation>يبقي تغيير المقياس كل منطقة في مكانها من الصورة؛ ويبقي الحجم الجديد الأعداد.</translation>
    </message>
    <message>
        <source>Scale the regions</source>
        <translation>تغيير مقياس المناطق</translation>
    </message>
    <message>
        <source>Take the new size</source>
        <translation>اعتماد الحجم الجديد</translation>
    </message>
    <message>
        <source>Turn the regions clockwise</source>
        <translation>تدوير المناطق مع عقارب الساعة</translation>
    </message>
    <message>
        <source>Turn them anticlockwise</source>
        <translation>تدويرها عكس عقارب الساعة</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
</context>
<context>
    <name>Resizing</name>
    <message>
        <source>Scale the regions to the picture</source>
        <translation>تغيير مقياس المناطق إلى الصورة</translation>
    </message>
    <message>
        <source>Turn the regions with the picture</source>
        <translation>تدوير المناطق مع الصورة</translation>
    </message>
    <message>
        <source>Take the new size of the picture</source>
        <translation>اعتماد الحجم الجديد للصورة</translation>
    </message>
    <message>
        <source>Regions outside of the picture, which were removed: {}. Undo brings them back</source>
        <translation>مناطق خارج الصورة أُزيلت: {}. التراجع يعيدها</translation>
    </message>
    <message>
        <source>{} changed on disk. It has the same size, so its regions stay where they are: look at them</source>
        <translation>تغيّر {} على القرص. حجمه نفسه، فتبقى مناطقه في مواضعها: افحصها</translation>
    </message>
</context>
<context>
    <name>Retrieval</name>
    <message>
        <source>Select a region first, then look for images like it</source>
        <translation>حدّد منطقة أولًا، ثم ابحث عن صور تشبهها</translation>
    </message>
    <message>
        <source>Open images first</source>
        <translation>افتح صورًا أولًا</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The image is open again</source>
        <translation>فُتحت الصورة من جديد</translation>
    </message>
    <message>
        <source>No image came back to you</source>
        <translation>لم تُعَد إليك أي صورة</translation>
    </message>
    <message>
        <source>The image has no known answer any more</source>
        <translation>لم تعد للصورة إجابة معروفة</translation>
    </message>
    <message>
        <source>What stands here is the known answer now</source>
        <translation>الموجود هنا هو الإجابة المعروفة الآن</translation>
    </message>
    <message>
        <source>Images that came back to you: {}. Review &gt; Returned to Me shows them</source>
        <translation>الصور التي أُعيدت إليك: {}. تظهر من مراجعة &gt; المُعادة إليّ</translation>
    </message>
    <message>
        <source>Returned by {}: {}</source>
        <translation>أعادها {}: {}</translation>
    </message>
    <message>
        <source>This image was checked; after the change it waits for another check</source>
        <translation>كانت هذه الصورة مدقّقة؛ وبعد التغيير تنتظر تدقيقًا آخر</translation>
    </message>
    <message>
        <source>No unfinished image has proposals with a score; let a model propose first</source>
        <translation>لا توجد صورة غير منجزة فيها اقتراحات ذات درجة؛ دع نموذجًا يقترح أولًا</translation>
    </message>
    <message>
        <source>No image has number or name “{}”</source>
        <translation>لا توجد صورة رقمها أو اسمها «{}»</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Go to image</source>
        <translation>الانتقال إلى صورة</translation>
    </message>
    <message>
        <source>Number in the list, or a part of the file name:</source>
        <translation>رقمها في القائمة، أو جزء من اسم الملف:</translation>
    </message>
    <message>
        <source>Return the image</source>
        <translation>إعادة الصورة</translation>
    </message>
    <message>
        <source>What is to be done? It reaches the author as a comment:</source>
        <translation>ما المطلوب عمله؟ يصل إلى صاحب العمل كتعليق:</translation>
    </message>
    <message>
        <source>Look for moved images in</source>
        <translation>البحث عن الصور المنقولة في</translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message>
        <source>Images that are not in the folder any more: {}; Review &gt; Find Moved Images looks for them</source>
        <translation>صور لم تعد في المجلد: {}؛ ابحث عنها من مراجعة &gt; البحث عن الصور المنقولة</translation>
    </message>
    <message>
        <source>There is no image in this folder</source>
        <translation>لا توجد صورة في هذا المجلد</translation>
    </message>
</context>
<context>
    <name>SelectedImages</name>
    <message>
        <source>Selected images: {}</source>
        <translation>الصور المحددة: {}</translation>
    </message>
    <message>
        <source>Take the selected images ({}) out of the project? Their files stay, and Review &gt; Restore Removed Images brings them back with all that was made of them.</source>
        <translation>هل تريد إزالة الصور المحددة ({}) من المشروع؟ تبقى ملفاتها، ويمكن إعادتها مع كل ما أُنجز فيها من مراجعة &gt; استعادة الصور المُزالة.</translation>
    </message>
    <message>
        <source>Remove images</source>
        <translation>إزالة الصور</translation>
    </message>
    <message>
        <source>Restore images</source>
        <translation>استعادة الصور</translation>
    </message>
    <message>
        <source>No image was removed from this project.</source>
        <translation>لم تُزَل أي صورة من هذا المشروع.</translation>
    </message>
    <message>
        <source>Bring back all images that were removed from this project ({})?</source>
        <translation>هل تريد إعادة كل الصور التي أُزيلت من هذا المشروع ({})؟</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Add a server</source>
        <translation>إضافة خادم</translation>
    </message>
    <message>
        <source>&amp;List models</source>
        <translation>سرد ال&amp;نماذج</translation>
    </message>
    <message>
        <source>By the name of the model</source>
        <translation>حسب اسم النموذج</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>متغير بيئة</translation>
    </message>
    <message>
        <source>Keyring of this system</source>
        <translation>حلقة مفاتيح هذا النظام</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>ا&amp;ختبار</translation>
    </message>
    <message>
        <source>&amp;Add and use</source>
        <translation>إ&amp;ضافة واستخدام</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Writes boxes like</source>
        <translation>يكتب المربعات مثل</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز السري</translation>
    </message>
    <message>
        <source>Time for an answer</source>
        <translation>مهلة الإجابة</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>الطلبات في المرة الواحدة</translation>
    </message>
    <message>
        <source>Longest side sent</source>
        <translation>أطول ضلع يُرسل</translation>
    </message>
    <message>
        <source>Models there: {}</source>
        <translation>النماذج هناك: {}</translation>
    </message>
    <message>
        <source>Sending three pictures of this program to {} …</source>
        <translation>يجري إرسال ثلاث صور من هذا البرنامج إلى {} …</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>This project can only be read here</source>
        <translation>يمكن قراءة هذا المشروع فقط هنا</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Your name, beside what you do</source>
        <translation>اسمك، بجانب ما تفعله</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Colours of the heat map</source>
        <translation>ألوان الخريطة الحرارية</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>عتامة الخريطة الحرارية</translation>
    </message>
    <message>
        <source>Show the heat map of words that are not found</source>
        <translation>عرض الخريطة الحرارية للكلمات التي لم يُعثر عليها</translation>
    </message>
    <message>
        <source>Align after a pause in typing of</source>
        <translation>المحاذاة بعد توقف عن الكتابة مدته</translation>
    </message>
    <message>
        <source>Two digits are one number within</source>
        <translation>رقمان يُعدّان عددًا واحدًا خلال</translation>
    </message>
    <message>
        <source>What is drawn keeps to edges of the picture</source>
        <translation>ما يُرسم يلتصق بحواف الصورة</translation>
    </message>
    <message>
        <source>After a decision go on to the next undecided word</source>
        <translation>الانتقال بعد القرار إلى الكلمة غير المحسومة التالية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The model runs on</source>
        <translation>يعمل النموذج على</translation>
    </message>
    <message>
        <source>First steps were read</source>
        <translation>قُرئت الخطوات الأولى</translation>
    </message>
</context>
<context>
    <name>SettingsActions</name>
    <message>
        <source>The window speaks the chosen language from the next start on</source>
        <translation>تظهر النافذة باللغة المختارة ابتداءً من التشغيل التالي</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Keyboard &amp;Shortcuts …</source>
        <translation>اختصارات لوحة المفاتيح …</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>استيراد …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>تصدير …</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>إعادة تعيين الكل</translation>
    </message>
    <message>
        <source>{} cannot be written: {}</source>
        <translation>تعذّرت كتابة {}: {}</translation>
    </message>
    <message>
        <source>Written to {}</source>
        <translation>كُتبت في {}</translation>
    </message>
    <message>
        <source>{} was not taken: {}</source>
        <translation>لم يُؤخذ {}: {}</translation>
    </message>
    <message>
        <source>Taken from {}</source>
        <translation>أُخذت من {}</translation>
    </message>
    <message>
        <source>; left out, since they mean nothing here: {}</source>
        <translation>؛ استُبعد ما لا معنى له هنا: {}</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>The best here</source>
        <translation>الأفضل هنا</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>The number keys choose words</source>
        <translation>مفاتيح الأرقام تختار الكلمات</translation>
    </message>
    <message>
        <source>These keys move and choose where the focus is</source>
        <translation>هذه المفاتيح تحرّك وتختار حيث يكون التركيز</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>البحث عن إجراء</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>المفاتيح الجديدة</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>المفاتيح الجديدة:</translation>
    </message>
    <message>
        <source>&amp;Default Keys</source>
        <translation>المفاتيح الا&amp;فتراضية</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>إعادة تعيين الكل</translation>
    </message>
    <message>
        <source>Select a word by its number; two digits quickly for a large one</source>
        <translation>تحديد كلمة برقمها؛ رقمان متتاليان بسرعة لعدد كبير</translation>
    </message>
    <message>
        <source>Next or previous word; with Shift the phrase grows</source>
        <translation>الكلمة التالية أو السابقة؛ مع Shift تكبر العبارة</translation>
    </message>
    <message>
        <source>Arrows on a word</source>
        <translation>الأسهم على كلمة</translation>
    </message>
    <message>
        <source>Words in a row become a phrase</source>
        <translation>تصبح الكلمات المتتالية عبارة</translation>
    </message>
    <message>
        <source>Drag across them</source>
        <translation>السحب عبرها</translation>
    </message>
    <message>
        <source>One word more for the phrase</source>
        <translation>كلمة أخرى للعبارة</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+نقر</translation>
    </message>
    <message>
        <source>All words in between for the phrase</source>
        <translation>كل الكلمات الواقعة بينهما للعبارة</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>Shift+نقر</translation>
    </message>
    <message>
        <source>Link words with a region</source>
        <translation>ربط كلمات بمنطقة</translation>
    </message>
    <message>
        <source>Drag the word onto it</source>
        <translation>سحب الكلمة إليها</translation>
    </message>
    <message>
        <source>Link a region with words</source>
        <translation>ربط منطقة بكلمات</translation>
    </message>
    <message>
        <source>Alt+drag it onto a word</source>
        <translation>Alt+سحبها إلى كلمة</translation>
    </message>
    <message>
        <source>Move the selected regions by 1 (10, 0.1) pixels</source>
        <translation>تحريك المناطق المحددة بمقدار 1 ‏(10، 0.1) بكسل</translation>
    </message>
    <message>
        <source>Arrows (Shift+, Alt+arrows) on the image</source>
        <translation>الأسهم (Shift+، Alt+الأسهم) على الصورة</translation>
    </message>
    <message>
        <source>Select one region more</source>
        <translation>تحديد منطقة إضافية</translation>
    </message>
    <message>
        <source>Ctrl+click or Shift+click</source>
        <translation>Ctrl+نقر أو Shift+نقر</translation>
    </message>
    <message>
        <source>Give the selected regions a class of the list</source>
        <translation>إعطاء المناطق المحددة فئة من القائمة</translation>
    </message>
    <message>
        <source>Turn a box</source>
        <translation>تدوير مربع</translation>
    </message>
    <message>
        <source>Drag the round handle above it</source>
        <translation>سحب المقبض المستدير فوقه</translation>
    </message>
    <message>
        <source>Insert a vertex</source>
        <translation>إدراج رأس مضلع</translation>
    </message>
    <message>
        <source>Double click or Ctrl+click on an edge</source>
        <translation>نقر مزدوج أو Ctrl+نقر على ضلع</translation>
    </message>
    <message>
        <source>Delete a vertex</source>
        <translation>حذف رأس مضلع</translation>
    </message>
    <message>
        <source>Ctrl+click on it, or click and Delete</source>
        <translation>Ctrl+نقر عليه، أو نقر ثم Delete</translation>
    </message>
    <message>
        <source>Cut a hole into the selected region</source>
        <translation>قطع ثقب في المنطقة المحددة</translation>
    </message>
    <message>
        <source>Alt+click for the first corner of a polygon</source>
        <translation>Alt+نقر لأول زاوية في المضلع</translation>
    </message>
    <message>
        <source>Smaller or larger brush</source>
        <translation>فرشاة أصغر أو أكبر</translation>
    </message>
    <message>
        <source>Menu of what lies there</source>
        <translation>قائمة ما هو موجود هناك</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>الزر الأيمن</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير والتصغير</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>عجلة الفأرة</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>إزاحة العرض</translation>
    </message>
    <message>
        <source>Middle button, or Space and drag</source>
        <translation>الزر الأوسط، أو Space مع السحب</translation>
    </message>
    <message>
        <source>Accept a proposal</source>
        <translation>قبول اقتراح</translation>
    </message>
    <message>
        <source>Double click on it</source>
        <translation>نقر مزدوج عليه</translation>
    </message>
    <message>
        <source>These keys are fixed.</source>
        <translation>هذه المفاتيح ثابتة.</translation>
    </message>
    <message>
        <source>{} belongs to “{}”; give that other keys first</source>
        <translation>{} مخصَّص لـ «{}»؛ أعطِ ذلك الإجراء مفاتيح أخرى أولًا</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>يجري العدّ …</translation>
    </message>
    <message>
        <source>What has been done</source>
        <translation>ما أُنجز</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Images by state</source>
        <translation>الصور حسب الحالة</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>مصحَّحة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Accepted as it was</source>
        <translation>مقبولة كما كانت</translation>
    </message>
    <message>
        <source>Proposals by word</source>
        <translation>الاقتراحات حسب الكلمة</translation>
    </message>
    <message>
        <source>Images done over time</source>
        <translation>الصور المنجزة عبر الزمن</translation>
    </message>
    <message>
        <source>Done by hour</source>
        <translation>المنجزة حسب الساعة</translation>
    </message>
    <message>
        <source>Done by day</source>
        <translation>المنجزة حسب اليوم</translation>
    </message>
    <message>
        <source>Bars of the plot</source>
        <translation>أعمدة المخطط</translation>
    </message>
    <message>
        <source>Images done or checked: {} of {}; {:.1f} an hour in the hours with work.</source>
        <translation>الصور المنجزة أو المدقّقة: {} من {}؛ {:.1f} في الساعة في ساعات العمل.</translation>
    </message>
    <message>
        <source>Done by: {}.</source>
        <translation>أنجزها: {}.</translation>
    </message>
    <message>
        <source>Images with a known answer: {}, mean overlap {}.</source>
        <translation>الصور التي لها إجابة معروفة: {}، متوسط التداخل {}.</translation>
    </message>
    <message>
        <source>No proposal of a model was judged yet. Accept, correct or reject some; they are counted here by word.</source>
        <translation>لم يُحكم على أي اقتراح من نموذج بعد. اقبل بعضها أو صحّحه أو ارفضه؛ تُعدّ هنا حسب الكلمة.</translation>
    </message>
    <message>
        <source>Given out a second time: {}.</source>
        <translation>المُعطاة مرة ثانية: {}.</translation>
    </message>
    <message>
        <source>(no word)</source>
        <translation>(بلا كلمة)</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Other values can be typed</source>
        <translation>يمكن كتابة قيم أخرى</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Open an image first</source>
        <translation>افتح صورة أولًا</translation>
    </message>
    <message>
        <source>This region is rejected already</source>
        <translation>هذه المنطقة مرفوضة بالفعل</translation>
    </message>
    <message>
        <source>This region is accepted already; Delete removes it</source>
        <translation>هذه المنطقة مقبولة بالفعل؛ Delete يزيلها</translation>
    </message>
    <message>
        <source>Select a word or a proposed region first; X goes to the next one</source>
        <translation>حدّد كلمة أو منطقة مقترحة أولًا؛ X ينتقل إلى التالية</translation>
    </message>
    <message>
        <source>{} is marked as not in the picture</source>
        <translation>{} معلَّمة بأنها ليست في الصورة</translation>
    </message>
    <message>
        <source>The model has not answered yet</source>
        <translation>لم يُجب النموذج بعد</translation>
    </message>
    <message>
        <source>Nothing is left to decide for {}: D draws a region, N says that it is not there</source>
        <translation>لم يبقَ ما يُحسم لـ {}: D يرسم منطقة، وN يعني أنها ليست هناك</translation>
    </message>
    <message>
        <source>No word is undecided any more; Ctrl+Return says done and shows the next image</source>
        <translation>لم تبقَ كلمة غير محسومة؛ Ctrl+Return يجعل الصورة منجزة ويعرض التالية</translation>
    </message>
    <message>
        <source>Every word of this caption has a link or is marked as not in the picture</source>
        <translation>لكل كلمة في هذا الوصف رابط، أو هي معلَّمة بأنها ليست في الصورة</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Verify proposals</source>
        <translation>التحقق من الاقتراحات</translation>
    </message>
    <message>
        <source>Accept what two models agree on</source>
        <translation>قبول ما يتفق عليه نموذجان</translation>
    </message>
    <message>
        <source>This caption is not there any more</source>
        <translation>لم يعد هذا الوصف موجودًا</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Verify by a second model</source>
        <translation>التحقق بنموذج ثانٍ</translation>
    </message>
    <message>
        <source>A model other than the one that made the proposals looks for the same words. The list begins where the two differ most; a click shows the place.</source>
        <translation>نموذج غير الذي صنع الاقتراحات يبحث عن الكلمات نفسها. تبدأ القائمة حيث يختلفان أكثر؛ وتُظهر النقرة الموضع.</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>النموذج الثاني</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>ت&amp;حقق</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>العبارة</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>التداخل</translation>
    </message>
    <message>
        <source>Proposals, the most disputed first</source>
        <translation>الاقتراحات، الأكثر خلافًا أولًا</translation>
    </message>
    <message>
        <source>Least overlap</source>
        <translation>أقل تداخل</translation>
    </message>
    <message>
        <source>Both agree from an overlap of</source>
        <translation>يتفقان بدءًا من تداخل</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>جارٍ التحقق …</translation>
    </message>
    <message>
        <source>&amp;Accept what both agree on: {}</source>
        <translation>&amp;قبول ما يتفقان عليه: {}</translation>
    </message>
    <message>
        <source>Nothing was accepted this way yet.</source>
        <translation>لم يُقبل شيء بهذه الطريقة بعد.</translation>
    </message>
    <message>
        <source>Accepted this way: {}; corrected or rejected by a person since: {} ({:.1%})</source>
        <translation>قُبل بهذه الطريقة: {}؛ صحّحه أو رفضه شخص منذئذ: {} ({:.1%})</translation>
    </message>
    <message>
        <source>No proposal waits for a judgement. Review &gt; Pre-annotate lets a first model make some.</source>
        <translation>لا اقتراح ينتظر حكمًا. مراجعة &gt; التوسيم المسبق يجعل نموذجًا أول يقدّم اقتراحات.</translation>
    </message>
    <message>
        <source>No second model has looked yet at the open proposals: {}. Choose one above and press Verify.</source>
        <translation>لم ينظر نموذج ثانٍ بعد في الاقتراحات المفتوحة: {}. اختر واحدًا أعلاه واضغط «تحقق».</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Restore caption</source>
        <translation>استعادة الوصف</translation>
    </message>
    <message>
        <source>The image of this caption was removed; restore it first</source>
        <translation>أُزيلت صورة هذا الوصف؛ استعدها أولًا</translation>
    </message>
    <message>
        <source>A snapshot was made</source>
        <translation>أُنشئت لقطة</translation>
    </message>
    <message>
        <source>There is nothing to keep yet</source>
        <translation>لا يوجد ما يُحفظ بعد</translation>
    </message>
</context>
<context>
    <name>WayBackDialog</name>
    <message>
        <source>Snapshots and bin</source>
        <translation>النسخ المحفوظة وسلة المهملات</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>اللقطات</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>المحذوفة</translation>
    </message>
    <message>
        <source>Images that were otherwise then</source>
        <translation>الصور التي كانت مختلفة حينها</translation>
    </message>
    <message>
        <source>No snapshot yet. One is made on each day that the project is opened with work in it, and before imports, merges and changes of many images.</source>
        <translation>لا لقطة بعد. تُنشأ واحدة في كل يوم يُفتح فيه المشروع وفيه عمل، وقبل الاستيراد والدمج وتغيير صور كثيرة.</translation>
    </message>
    <message>
        <source>Choose a snapshot to see what was otherwise then.</source>
        <translation>اختر لقطة لترى ما كان مختلفًا حينها.</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>فتح للقراءة</translation>
    </message>
    <message>
        <source>Restore the selected images</source>
        <translation>استعادة الصور المحددة</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>استعادة الكل</translation>
    </message>
    <message>
        <source>Make a snapshot now</source>
        <translation>إنشاء لقطة الآن</translation>
    </message>
    <message>
        <source>Deleted captions</source>
        <translation>الأوصاف المحذوفة</translation>
    </message>
    <message>
        <source>No caption was deleted. What is deleted waits here.</source>
        <translation>لم يُحذف أي وصف. ما يُحذف ينتظر هنا.</translation>
    </message>
    <message>
        <source>Restore the caption</source>
        <translation>استعادة الوصف</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>لقطة اليوم</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <source>before a change of many images</source>
        <translation>قبل تغيير صور كثيرة</translation>
    </message>
    <message>
        <source>before it was restored</source>
        <translation>قبل الاستعادة</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>أُنشئت يدويًا</translation>
    </message>
    <message>
        <source>{} UTC, {}, {:.1f} MB</source>
        <translation>{} UTC، {}، {:.1f} MB</translation>
    </message>
    <message>
        <source>{}, {} UTC: {}</source>
        <translation>{}، {} UTC: {}</translation>
    </message>
    <message>
        <source>Restore removed images: {}</source>
        <translation>استعادة الصور المُزالة: {}</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>تجري المقارنة …</translation>
    </message>
    <message>
        <source>{} (gone now)</source>
        <translation>{} (لم تعد موجودة)</translation>
    </message>
    <message>
        <source>All images are now as they were then; there is nothing to restore.</source>
        <translation>كل الصور الآن كما كانت حينها؛ لا شيء يُستعاد.</translation>
    </message>
    <message>
        <source>Images that were otherwise then: {}</source>
        <translation>الصور التي كانت مختلفة حينها: {}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Words and phrases</source>
        <translation>الكلمات والعبارات</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>Colours from 0 (no support) to 1 (certain)</source>
        <translation>ألوان من 0 (لا دعم) إلى 1 (مؤكد)</translation>
    </message>
    <message>
        <source>Colours of the matrix</source>
        <translation>ألوان المصفوفة</translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>file missing</source>
        <translation>الملف مفقود</translation>
    </message>
    <message>
        <source>uncertainty {:.2f}</source>
        <translation>عدم التأكد {:.2f}</translation>
    </message>
    <message>
        <source>changed by {}, {}</source>
        <translation>غيّرها {}، {}</translation>
    </message>
</context>
<context>
    <name>_Scale</name>
    <message>
        <source>only right</source>
        <translation>الثاني فقط</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>متساويان</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>الأول فقط</translation>
    </message>
    <message>
        <source>Colours of the difference: blue only right, clear equal, orange only left</source>
        <translation>ألوان الفرق: الأزرق الثاني فقط، الشفاف متساويان، البرتقالي الأول فقط</translation>
    </message>
</context>
<context>
    <name>box</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>An error in the program interrupted the last action. Your work is saved; you can go on.</source>
        <translation>قطع خطأ في البرنامج آخر إجراء. عملك محفوظ؛ يمكنك المتابعة.</translation>
    </message>
    <message>
        <source>The log is in {}</source>
        <translation>السجل في {}</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
</context>
</TS>
