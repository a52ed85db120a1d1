<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>区域(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>描述(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>审阅(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open Images …</source>
        <translation>打开图像(&amp;O) …</translation>
    </message>
    <message>
        <source>Open &amp;Folder …</source>
        <translation>打开文件夹(&amp;F) …</translation>
    </message>
    <message>
        <source>Open Folder with &amp;Subfolders …</source>
        <translation>打开文件夹及子文件夹(&amp;S) …</translation>
    </message>
    <message>
        <source>Open Sa&amp;mples</source>
        <translation>打开示例(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Import Annotations …</source>
        <translation>导入标注(&amp;I) …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出(&amp;E) …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export P&amp;icture …</source>
        <translation>导出图片(&amp;I) …</translation>
    </message>
    <message>
        <source>Export Ma&amp;trix …</source>
        <translation>导出矩阵(&amp;T) …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Paste &amp;Grounded Text …</source>
        <translation>粘贴定位文本(&amp;G) …</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Accept Proposal or Region</source>
        <translation>接受候选或区域(&amp;A)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accept A&amp;ll Proposals</source>
        <translation>接受全部候选(&amp;L)</translation>
    </message>
    <message>
        <source>Accept Proposals of the Word</source>
        <translation>接受该词的候选</translation>
    </message>
    <message>
        <source>&amp;Reject Proposal</source>
        <translation>拒绝候选(&amp;R)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Ne&amp;xt Undecided Word</source>
        <translation>下一个未决定的词(&amp;G)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Undecided Word</source>
        <translation>上一个未决定的词(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Select and Move</source>
        <translation>选择和移动(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Draw Box</source>
        <translation>绘制边界框(&amp;D)</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Draw &amp;Polygon</source>
        <translation>绘制多边形(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>画笔(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>橡皮擦(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;oints</source>
        <translation>点(&amp;O)</translation>
    </message>
    <message>
        <source>Magic &amp;Wand</source>
        <translation>魔棒(&amp;W)</translation>
    </message>
    <message>
        <source>Mask by &amp;Clicks</source>
        <translation>点击生成掩码(&amp;C)</translation>
    </message>
    <message>
        <source>Make a Mas&amp;k</source>
        <translation>生成掩码(&amp;K)</translation>
    </message>
    <message>
        <source>To Bo&amp;x</source>
        <translation>转为边界框(&amp;X)</translation>
    </message>
    <message>
        <source>To Tur&amp;ned Box</source>
        <translation>转为旋转框(&amp;J)</translation>
    </message>
    <message>
        <source>Turn Le&amp;ft</source>
        <translation>向左旋转(&amp;M)</translation>
    </message>
    <message>
        <source>Turn R&amp;ight</source>
        <translation>向右旋转(&amp;I)</translation>
    </message>
    <message>
        <source>To Pol&amp;ygon</source>
        <translation>转为多边形(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;To Mask</source>
        <translation>转为掩码(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Union</source>
        <translation>合并(&amp;U)</translation>
    </message>
    <message>
        <source>Subtract from the &amp;First</source>
        <translation>从第一个中减去(&amp;F)</translation>
    </message>
    <message>
        <source>Cl&amp;ass …</source>
        <translation>类别(&amp;A) …</translation>
    </message>
    <message>
        <source>Bring For&amp;ward</source>
        <translation>上移一层(&amp;W)</translation>
    </message>
    <message>
        <source>Send Bac&amp;k</source>
        <translation>下移一层(&amp;K)</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>锁定(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Hide All Re&amp;gions</source>
        <translation>隐藏所有区域(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;nap to Edges</source>
        <translation>吸附到边缘(&amp;N)</translation>
    </message>
    <message>
        <source>Select All &amp;Regions</source>
        <translation>选择所有区域(&amp;R)</translation>
    </message>
    <message>
        <source>N&amp;ot the Same Thing</source>
        <translation>不是同一事物(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Update the Image List</source>
        <translation>更新图像列表(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Duplicate Regions</source>
        <translation>创建区域副本(&amp;D)</translation>
    </message>
    <message>
        <source>Copy Regions to &amp;Next Image</source>
        <translation>将区域复制到下一张图像(&amp;N)</translation>
    </message>
    <message>
        <source>Lin&amp;k Words and Region</source>
        <translation>关联词与区域(&amp;K)</translation>
    </message>
    <message>
        <source>U&amp;nlink Region</source>
        <translation>取消与区域的关联(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Is Not This Region</source>
        <translation>不是此区域(&amp;I)</translation>
    </message>
    <message>
        <source>Not in the &amp;Picture</source>
        <translation>不在图像中(&amp;P)</translation>
    </message>
    <message>
        <source>All Instances Mar&amp;ked</source>
        <translation>已标出全部实例(&amp;L)</translation>
    </message>
    <message>
        <source>Mark &amp;Phrase</source>
        <translation>标记短语(&amp;P)</translation>
    </message>
    <message>
        <source>Remo&amp;ve Phrase</source>
        <translation>移除短语(&amp;V)</translation>
    </message>
    <message>
        <source>Select the Phrase &amp;Around</source>
        <translation>选择所在的短语(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Same Thing As …</source>
        <translation>同一事物(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Join Words</source>
        <translation>合并词(&amp;J)</translation>
    </message>
    <message>
        <source>Split Wor&amp;d</source>
        <translation>拆分词(&amp;D)</translation>
    </message>
    <message>
        <source>Edit &amp;Caption</source>
        <translation>编辑描述(&amp;C)</translation>
    </message>
    <message>
        <source>Add Cap&amp;tion</source>
        <translation>添加描述(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;move Caption</source>
        <translation>移除描述(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Models …</source>
        <translation>模型管理(&amp;M) …</translation>
    </message>
    <message>
        <source>&amp;Write a Caption</source>
        <translation>生成描述(&amp;W)</translation>
    </message>
    <message>
        <source>Accept the Ca&amp;ption</source>
        <translation>接受描述(&amp;P)</translation>
    </message>
    <message>
        <source>Accept the Ans&amp;wer</source>
        <translation>接受答案(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Learn from Corrections …</source>
        <translation>从修正中学习(&amp;L) …</translation>
    </message>
    <message>
        <source>E&amp;valuate …</source>
        <translation>评估(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Name This Region</source>
        <translation>为此区域命名(&amp;Q)</translation>
    </message>
    <message>
        <source>Find More &amp;Like This Region</source>
        <translation>查找更多类似此区域的内容(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Previous Image</source>
        <translation>上一张图像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Image</source>
        <translation>下一张图像(&amp;N)</translation>
    </message>
    <message>
        <source>Previous Fra&amp;me of the File</source>
        <translation>文件的上一帧(&amp;M)</translation>
    </message>
    <message>
        <source>Next F&amp;rame of the File</source>
        <translation>文件的下一帧(&amp;R)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Zoom to Region</source>
        <translation>缩放到区域(&amp;Z)</translation>
    </message>
    <message>
        <source>Turn the &amp;View</source>
        <translation>旋转视图(&amp;V)</translation>
    </message>
    <message>
        <source>Matri&amp;x of Words and Regions</source>
        <translation>词与区域矩阵(&amp;X)</translation>
    </message>
    <message>
        <source>Show Wea&amp;k Evidence</source>
        <translation>显示弱证据(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Compare …</source>
        <translation>比较(&amp;C) …</translation>
    </message>
    <message>
        <source>Only Caption and &amp;Image</source>
        <translation>仅描述和图像(&amp;I)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;Image</source>
        <translation>复制图像(&amp;I)</translation>
    </message>
    <message>
        <source>Show in File &amp;Manager</source>
        <translation>在文件管理器中显示(&amp;H)</translation>
    </message>
    <message>
        <source>Conte&amp;xt Menu</source>
        <translation>上下文菜单(&amp;X)</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>设置(&amp;T) …</translation>
    </message>
    <message>
        <source>&amp;Commands …</source>
        <translation>命令(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Done and Next</source>
        <translation>完成并转到下一张(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Checked and Next</source>
        <translation>审核并转到下一张(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Skip Image</source>
        <translation>跳过图像(&amp;S)</translation>
    </message>
    <message>
        <source>Next &amp;Uncertain Image</source>
        <translation>下一张不确定的图像(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Find Images</source>
        <translation>查找图像(&amp;F)</translation>
    </message>
    <message>
        <source>Go &amp;to Image …</source>
        <translation>转到图像(&amp;T) …</translation>
    </message>
    <message>
        <source>Next Con&amp;flict</source>
        <translation>下一个冲突(&amp;X)</translation>
    </message>
    <message>
        <source>Take the &amp;Left Side</source>
        <translation>采用左侧(&amp;H)</translation>
    </message>
    <message>
        <source>Take the R&amp;ight Side</source>
        <translation>采用右侧(&amp;I)</translation>
    </message>
    <message>
        <source>Take &amp;Both Sides</source>
        <translation>两侧都采用(&amp;B)</translation>
    </message>
    <message>
        <source>Take &amp;Neither, Make It New</source>
        <translation>都不采用，重新处理(&amp;N)</translation>
    </message>
    <message>
        <source>St&amp;atistics …</source>
        <translation>统计(&amp;A) …</translation>
    </message>
    <message>
        <source>&amp;Return with a Reason …</source>
        <translation>退回并说明原因(&amp;W) …</translation>
    </message>
    <message>
        <source>Returned to &amp;Me</source>
        <translation>退回给我的(&amp;G)</translation>
    </message>
    <message>
        <source>Agreement of &amp;People …</source>
        <translation>人员之间的一致性(&amp;J) …</translation>
    </message>
    <message>
        <source>&amp;Known Answer of This Image</source>
        <translation>此图像的已知答案(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;napshots and Bin …</source>
        <translation>快照与回收站(&amp;N) …</translation>
    </message>
    <message>
        <source>Find &amp;Moved Images …</source>
        <translation>查找移动的图像(&amp;M) …</translation>
    </message>
    <message>
        <source>Rescue &amp;Damaged Project</source>
        <translation>抢救损坏的项目(&amp;D)</translation>
    </message>
    <message>
        <source>Verify by a Second Mode&amp;l …</source>
        <translation>用第二个模型核验(&amp;L) …</translation>
    </message>
    <message>
        <source>Assi&amp;gn to a Second Person …</source>
        <translation>分配给第二人(&amp;Z) …</translation>
    </message>
    <message>
        <source>Put &amp;Back a Snapshot …</source>
        <translation>放回快照(&amp;B) …</translation>
    </message>
    <message>
        <source>Images Like a &amp;Sentence …</source>
        <translation>与句子相似的图像(&amp;S) …</translation>
    </message>
    <message>
        <source>Images &amp;Like This Caption</source>
        <translation>与此描述相似的图像(&amp;L)</translation>
    </message>
    <message>
        <source>Images Like This &amp;One</source>
        <translation>与此图像相似的图像(&amp;O)</translation>
    </message>
    <message>
        <source>Images Like This &amp;Region</source>
        <translation>与此区域相似的图像(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pre-annotate …</source>
        <translation>预标注(&amp;P) …</translation>
    </message>
    <message>
        <source>Set State to &amp;Done</source>
        <translation>状态设为已完成(&amp;D)</translation>
    </message>
    <message>
        <source>Set State to &amp;Checked</source>
        <translation>状态设为已审核(&amp;C)</translation>
    </message>
    <message>
        <source>Set State to &amp;Skipped</source>
        <translation>状态设为已跳过(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>重新打开(&amp;O)</translation>
    </message>
    <message>
        <source>Ca&amp;ptions …</source>
        <translation>描述(&amp;P) …</translation>
    </message>
    <message>
        <source>&amp;Remove from Project …</source>
        <translation>从项目中移除(&amp;R) …</translation>
    </message>
    <message>
        <source>&amp;Undo for Several Images</source>
        <translation>撤销多图更改(&amp;V)</translation>
    </message>
    <message>
        <source>Restore Re&amp;moved Images …</source>
        <translation>恢复移除的图像(&amp;Q) …</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About CrossAlign GUI</source>
        <translation>关于 CrossAlign GUI(&amp;A)</translation>
    </message>
    <message>
        <source>This adapter was learned for {}, revision {}; the model in use is {}, revision {}. Choose that model, or learn again with this one.</source>
        <translation>此适配器是为 {} 的修订版 {} 学习的；当前使用的模型是 {}，修订版 {}。请选择前一个模型，或用当前模型重新学习。</translation>
    </message>
    <message>
        <source>{} cannot be used as an adapter: {}</source>
        <translation>{} 无法用作适配器：{}</translation>
    </message>
    <message>
        <source>This model knows no word of the caption; name things that can be seen, such as a red car</source>
        <translation>此模型不认识描述中的任何词；请写出可以看见的事物，例如 a red car</translation>
    </message>
    <message>
        <source>it asks for the {}</source>
        <translation>它询问的是 {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not in this model&apos;s vocabulary; only the colour was looked for</source>
        <translation>“{}”不在此模型的词表中；只查找了颜色</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was learned from corrections</source>
        <translation>“{}”是从修正中学到的</translation>
    </message>
    <message>
        <source>&apos;{}&apos; read as &apos;{}&apos;</source>
        <translation>“{}”按“{}”理解</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is guessed from colour and place only</source>
        <translation>“{}”仅根据颜色和位置猜测</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is guessed from where it is in a person&apos;s box</source>
        <translation>“{}”是根据它在人物框中的位置推测的</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was not looked at: this model does not know it</source>
        <translation>未查找“{}”：此模型不认识它</translation>
    </message>
    <message>
        <source>a function word: it aligns to nothing by itself</source>
        <translation>虚词：它本身不与任何内容对齐</translation>
    </message>
    <message>
        <source>not in this model&apos;s vocabulary</source>
        <translation>不在此模型的词表中</translation>
    </message>
    <message>
        <source>The names in {} cannot be read ({}). Install crossalign-gui again.</source>
        <translation>无法读取 {} 中的名称（{}）。请重新安装 crossalign-gui。</translation>
    </message>
    <message>
        <source>The word table {} cannot be read ({}). Install crossalign-gui again.</source>
        <translation>无法读取词表 {}（{}）。请重新安装 crossalign-gui。</translation>
    </message>
    <message>
        <source>no thing that it knows is asked for</source>
        <translation>没有问到它认识的东西</translation>
    </message>
    <message>
        <source>it does not count the parts of things</source>
        <translation>它不数东西的部分</translation>
    </message>
    <message>
        <source>this is not a kind of question that it knows</source>
        <translation>这不是它认识的问题类型</translation>
    </message>
    <message>
        <source>it knows things, not what they do or why</source>
        <translation>它认识事物，但不知道它们在做什么或为什么</translation>
    </message>
    <message>
        <source>it does not answer negated questions</source>
        <translation>它不回答否定问句</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is an action, and it knows only things</source>
        <translation>“{}”是动作，而它只认识事物</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not in its vocabulary</source>
        <translation>“{}”不在它的词表中</translation>
    </message>
    <message>
        <source>it does not see what is &apos;{}&apos;</source>
        <translation>它看不出事物是否“{}”</translation>
    </message>
    <message>
        <source>it answers &apos;which&apos; and &apos;what&apos; for a place relative to a thing only</source>
        <translation>对于“哪个”和“什么”,它只回答相对于某物的位置</translation>
    </message>
    <message>
        <source>it does not understand what there is to choose from</source>
        <translation>它不明白要从什么中选择</translation>
    </message>
    <message>
        <source>it says of a thing whether it is there, its colour, number and place</source>
        <translation>它能说出一个东西是否存在、颜色、数量和位置</translation>
    </message>
    <message>
        <source>The bundled model {} cannot be read ({}). Install crossalign-gui again.</source>
        <translation>无法读取内置模型 {}（{}）。请重新安装 crossalign-gui。</translation>
    </message>
    <message>
        <source>There is not enough memory for this image. Choose the CPU under Model &gt; Device, or close other programs.</source>
        <translation>内存不足以处理此图像。请在“模型 &gt; 设备”中选择 CPU，或关闭其他程序。</translation>
    </message>
    <message>
        <source>The memory of the device was too small, so images are looked at in a smaller size; small things may be missed</source>
        <translation>设备内存太小，因此以较小尺寸查看图像；可能漏掉小的事物</translation>
    </message>
    <message>
        <source>The memory of the device was too small, so the model runs on the CPU now, which is slower</source>
        <translation>设备内存太小，因此模型现在在 CPU 上运行，速度较慢</translation>
    </message>
    <message>
        <source>A search for what looks alike needs a box</source>
        <translation>查找外观相似的内容需要一个边界框</translation>
    </message>
    <message>
        <source>The model {} gave an answer that cannot be shown: {}.</source>
        <translation>模型 {} 给出的结果无法显示：{}。</translation>
    </message>
    <message>
        <source>The model {} writes no captions. Choose BLIP captions under Model &gt; Models.</source>
        <translation>模型 {} 不能生成描述。请在“模型 &gt; 模型管理”中选择 BLIP captions。</translation>
    </message>
    <message>
        <source>The model {} cannot search by example. Choose OWLv2 or OWL-ViT under Model &gt; Models.</source>
        <translation>模型 {} 不能按示例搜索。请在“模型 &gt; 模型管理”中选择 OWLv2 或 OWL-ViT。</translation>
    </message>
    <message>
        <source>The model {} cannot learn from corrections. Choose Compact, CLIP or SigLIP under Model.</source>
        <translation>模型 {} 无法从更正中学习。请在“模型”菜单中选择 Compact、CLIP 或 SigLIP。</translation>
    </message>
    <message>
        <source>The model {} failed and is not part of this program ({}: {}).</source>
        <translation>模型 {} 失败，它不是本程序的一部分（{}：{}）。</translation>
    </message>
    <message>
        <source>The model {} has no score for whole images. Choose Compact, CLIP or SigLIP under Model.</source>
        <translation>模型 {} 不对整张图像给出分数。请在“模型”菜单中选择 Compact、CLIP 或 SigLIP。</translation>
    </message>
    <message>
        <source>{}, line {}: {!r}</source>
        <translation>{}，第 {} 行：{!r}</translation>
    </message>
    <message>
        <source>The manifest holds no image</source>
        <translation>清单中没有图像</translation>
    </message>
    <message>
        <source>The model gave vectors of two kinds; load it again under Model &gt; Models.</source>
        <translation>模型给出了两种不同的向量；请在“模型 &gt; 模型管理”中重新加载。</translation>
    </message>
    <message>
        <source>No outline was found there; click in the middle of the thing</source>
        <translation>此处未找到轮廓；请点击事物的中间</translation>
    </message>
    <message>
        <source>it stands after the last word that this model reads</source>
        <translation>它位于此模型所读的最后一个词之后</translation>
    </message>
    <message>
        <source>this layer and head say nothing of the word; choose others under Model &gt; Reading</source>
        <translation>此层和头对该词没有响应；请在“模型 &gt; 读出方式”中另选</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>头</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首个词元</translation>
    </message>
    <message>
        <source>{} is a BLIP model without one of the heads {}</source>
        <translation>{} 是 BLIP 模型，但没有以下任何一种头：{}</translation>
    </message>
    <message>
        <source>boxes as text, word maps, questions, captions</source>
        <translation>文本形式的边界框、词图、问答、描述</translation>
    </message>
    <message>
        <source>word maps, questions, captions</source>
        <translation>词图、问答、描述</translation>
    </message>
    <message>
        <source>heat maps, matching</source>
        <translation>热力图、匹配</translation>
    </message>
    <message>
        <source>heat maps in many languages</source>
        <translation>多语言热力图</translation>
    </message>
    <message>
        <source>heat maps at any shape</source>
        <translation>任意长宽比的热力图</translation>
    </message>
    <message>
        <source>heat maps, words in context</source>
        <translation>热力图、上下文中的词</translation>
    </message>
    <message>
        <source>best heat maps, words in context</source>
        <translation>最佳热力图、上下文中的词</translation>
    </message>
    <message>
        <source>attention, GradCAM, matching</source>
        <translation>注意力、GradCAM、匹配</translation>
    </message>
    <message>
        <source>answers questions</source>
        <translation>回答问题</translation>
    </message>
    <message>
        <source>writes captions</source>
        <translation>生成描述</translation>
    </message>
    <message>
        <source>boxes for phrases</source>
        <translation>短语的边界框</translation>
    </message>
    <message>
        <source>best boxes for phrases</source>
        <translation>短语的最佳边界框</translation>
    </message>
    <message>
        <source>boxes at once, more like this</source>
        <translation>一次给出全部边界框、查找类似内容</translation>
    </message>
    <message>
        <source>masks from boxes and clicks</source>
        <translation>由边界框和点击生成掩码</translation>
    </message>
    <message>
        <source>what CLIP is read better with</source>
        <translation>用于更好地读出 CLIP</translation>
    </message>
    <message>
        <source>masks for noun phrases</source>
        <translation>名词短语的掩码</translation>
    </message>
    <message>
        <source>masks from boxes and clicks, lighter</source>
        <translation>由边界框和点击生成掩码，更轻量</translation>
    </message>
    <message>
        <source>masks with finer edges</source>
        <translation>边缘更精细的掩码</translation>
    </message>
    <message>
        <source>boxes for phrases, fast</source>
        <translation>短语的边界框，快速</translation>
    </message>
    <message>
        <source>heat maps trained as masks</source>
        <translation>以掩码训练的热力图</translation>
    </message>
    <message>
        <source>heat maps for Chinese</source>
        <translation>中文热力图</translation>
    </message>
    <message>
        <source>boxes for phrases, captions</source>
        <translation>短语的边界框、描述</translation>
    </message>
    <message>
        <source>{} needs a package that is not installed here: pip install timm ({})</source>
        <translation>{} 需要此处未安装的软件包：pip install timm（{}）</translation>
    </message>
    <message>
        <source>{} cannot be loaded as {}: its config.json and its weights do not fit ({}). Remove it under Model &gt; Models and download it again.</source>
        <translation>{} 无法作为 {} 加载：其 config.json 与权重不匹配（{}）。请在“模型 &gt; 模型管理”中将其移除后重新下载。</translation>
    </message>
    <message>
        <source>{} lacks {} weights that a {} model needs ({} …): it is another kind of checkpoint, or incomplete. Remove it under Model &gt; Models and download it again.</source>
        <translation>{} 缺少 {} 个权重，而 {} 模型需要它们（{} …）：这是另一种检查点，或不完整。请在“模型 &gt; 模型管理”中将其移除后重新下载。</translation>
    </message>
    <message>
        <source>{} has only a slow tokenizer; words cannot be found in its tokens</source>
        <translation>{} 只有慢速分词器；无法在其词元中定位词</translation>
    </message>
    <message>
        <source>A file of {} is missing or broken ({}). Remove the model under Model &gt; Models and download it again.</source>
        <translation>{} 的某个文件缺失或损坏（{}）。请在“模型 &gt; 模型管理”中移除该模型后重新下载。</translation>
    </message>
    <message>
        <source>{} is not on this computer. Download it under Model &gt; Models, or by `crossalign-gui models download {}`.</source>
        <translation>{} 不在此计算机上。请在“模型 &gt; 模型管理”中下载，或使用 `crossalign-gui models download {}`。</translation>
    </message>
    <message>
        <source>{!r} is neither a folder nor a model id such as openai/clip-vit-base-patch16</source>
        <translation>{!r} 既不是文件夹，也不是 openai/clip-vit-base-patch16 这样的模型 ID</translation>
    </message>
    <message>
        <source>{} names weights outside of its folder; it is not opened</source>
        <translation>{} 指定的权重在其文件夹之外；未打开</translation>
    </message>
    <message>
        <source>{} is too large for a settings file; it is not opened</source>
        <translation>{} 作为设置文件太大；未打开</translation>
    </message>
    <message>
        <source>{} cannot be read ({}). Download the model again.</source>
        <translation>无法读取 {}（{}）。请重新下载该模型。</translation>
    </message>
    <message>
        <source>{} is no settings file. Download the model again.</source>
        <translation>{} 不是设置文件。请重新下载该模型。</translation>
    </message>
    <message>
        <source>{} is no model: it has no config.json</source>
        <translation>{} 不是模型：没有 config.json</translation>
    </message>
    <message>
        <source>{} asks for a model that no computer holds ({}); it is not opened</source>
        <translation>{} 要求的模型没有计算机能容纳（{}）；未打开</translation>
    </message>
    <message>
        <source>{} asks for {} layers; it is not opened</source>
        <translation>{} 要求 {} 层；未打开</translation>
    </message>
    <message>
        <source>{} needs about {:.1f} GB of memory and {:.1f} GB are free. Close other programs, or choose a smaller model under Model &gt; Models.</source>
        <translation>{} 约需 {:.1f} GB 内存，而可用内存为 {:.1f} GB。请关闭其他程序，或在“模型 &gt; 模型管理”中选择较小的模型。</translation>
    </message>
    <message>
        <source>Attention of the last layer</source>
        <translation>最后一层的注意力</translation>
    </message>
    <message>
        <source>likeness of {}</source>
        <translation>{} 的相似度</translation>
    </message>
    <message>
        <source>CLIP&apos;s own likeness, simplified</source>
        <translation>CLIP 自身的相似度，简化</translation>
    </message>
    <message>
        <source>CorrCLIP (masks of SAM 2, {})</source>
        <translation>CorrCLIP（SAM 2 的掩码，{}）</translation>
    </message>
    <message>
        <source>ProxyCLIP (likeness of {})</source>
        <translation>ProxyCLIP（{} 的相似度）</translation>
    </message>
    <message>
        <source>CorrCLIP without masks ({})</source>
        <translation>无掩码的 CorrCLIP（{}）</translation>
    </message>
    <message>
        <source>{}: {} with DINO B/8</source>
        <translation>{}：{}（使用 DINO B/8）</translation>
    </message>
    <message>
        <source>Numbers: published mean mIoU of eight sets with B/16.</source>
        <translation>数字：B/16 在八个数据集上已发表的平均 mIoU。</translation>
    </message>
    <message>
        <source>The default is the best of those whose networks are all on this disk.</source>
        <translation>默认为所需网络均在此磁盘上的方式中最佳者。</translation>
    </message>
    <message>
        <source>CorrCLIP ({}) also needs {}.</source>
        <translation>CorrCLIP（{}）还需要 {}。</translation>
    </message>
    <message>
        <source>ProxyCLIP ({}) also needs {}.</source>
        <translation>ProxyCLIP（{}）还需要 {}。</translation>
    </message>
    <message>
        <source>On a processor, a new image takes {} times as long with ProxyCLIP as with NACLIP.</source>
        <translation>在处理器上，新图像用 ProxyCLIP 的耗时是用 NACLIP 的 {} 倍。</translation>
    </message>
    <message>
        <source>With CorrCLIP and masks it takes {} times as long.</source>
        <translation>用带掩码的 CorrCLIP，耗时是 {} 倍。</translation>
    </message>
    <message>
        <source>{} knows no words: it is what CLIP can be read with (choose a CLIP, then Model &gt; Reading).</source>
        <translation>{} 不认识词：它用于读出 CLIP（请选择一个 CLIP，然后使用“模型 &gt; 读出方式”）。</translation>
    </message>
    <message>
        <source>{} is a model of the type {!r}, which is not supported. Supported: {}.</source>
        <translation>{} 是 {!r} 类型的模型，不受支持。支持的类型：{}。</translation>
    </message>
    <message>
        <source>Layer of the attention</source>
        <translation>注意力的层</translation>
    </message>
    <message>
        <source>Head of the attention</source>
        <translation>注意力的头</translation>
    </message>
    <message>
        <source>{} is no transformers model: it has no config.json</source>
        <translation>{} 不是 transformers 模型：没有 config.json</translation>
    </message>
    <message>
        <source>{} has no safetensors weights. Pickled weights can run programs and are not opened; look for a revision with safetensors and give it as {}@revision.</source>
        <translation>{} 没有 safetensors 权重。pickle 格式的权重可能运行程序，因此不会打开；请查找带有 safetensors 的修订版，并以 {}@revision 的形式给出。</translation>
    </message>
    <message>
        <source>{} names weights in its index that it does not have; tell its owner</source>
        <translation>{} 在索引中列出了它没有的权重；请告知其所有者</translation>
    </message>
    <message>
        <source>Downloads are switched off by HF_HUB_OFFLINE. Start the program without it, or copy the model&apos;s folder here and open that folder.</source>
        <translation>HF_HUB_OFFLINE 已关闭下载。请去掉它再启动程序，或将模型文件夹复制到此处并打开该文件夹。</translation>
    </message>
    <message>
        <source>{} is gated: its owner decides who may load it. Log in at {}/{}, accept the conditions there, run `hf auth login` here once, and try again.</source>
        <translation>{} 需要授权：由其所有者决定谁可以加载。请在 {}/{} 登录并接受其条件，在此处运行一次 `hf auth login`，然后重试。</translation>
    </message>
    <message>
        <source>{} has no such revision; look at {}/{}/commits/main</source>
        <translation>{} 没有此修订版；请查看 {}/{}/commits/main</translation>
    </message>
    <message>
        <source>There is no model {} at {}. Check the spelling; if it is private, run `hf auth login` first.</source>
        <translation>没有模型 {}（在 {}）。请检查拼写；如果是私有模型，请先运行 `hf auth login`。</translation>
    </message>
    <message>
        <source>{}: the hub at {} answered {}. {}</source>
        <translation>{}：位于 {} 的 Hub 返回 {}。{}</translation>
    </message>
    <message>
        <source>No connection to {} ({}). Check the network, HTTPS_PROXY and HF_ENDPOINT, and try again; what was fetched is kept.</source>
        <translation>无法连接到 {}（{}）。请检查网络、HTTPS_PROXY 和 HF_ENDPOINT，然后重试；已获取的内容会保留。</translation>
    </message>
    <message>
        <source>No connection to {}. Check the network and try again; what was fetched is kept.</source>
        <translation>无法连接到 {}。请检查网络后重试；已获取的内容会保留。</translation>
    </message>
    <message>
        <source>{} could not be stored in {}: {}</source>
        <translation>{} 无法存储到 {}：{}</translation>
    </message>
    <message>
        <source>{!r} is no model id; it looks like owner/name</source>
        <translation>{!r} 不是模型 ID；其形式应为 owner/name</translation>
    </message>
    <message>
        <source>The hub gave no usable name for {} of {}; try again later</source>
        <translation>Hub 没有为 {}（属于 {}）给出可用的名称；请稍后重试</translation>
    </message>
    <message>
        <source>{} of {} was damaged on its way. Try again; it is fetched anew.</source>
        <translation>{}（属于 {}）在传输中损坏。请重试；将重新获取。</translation>
    </message>
    <message>
        <source>The disk of {} is full: {:.0f} MB are needed and {:.0f} MB are free. Remove models that you do not use, or set HF_HOME to another disk.</source>
        <translation>{} 所在的磁盘已满：需要 {:.0f} MB，可用 {:.0f} MB。请移除不用的模型，或将 HF_HOME 设为其他磁盘。</translation>
    </message>
    <message>
        <source>only the first {} tokens of the phrase were read</source>
        <translation>只读取了短语的前 {} 个词元</translation>
    </message>
    <message>
        <source>Give a box, or click once inside the thing, before its mask is asked for</source>
        <translation>请先给出边界框，或在事物内部点击一次，再请求其掩码</translation>
    </message>
    <message>
        <source>No mask was found there; click nearer to the middle of the thing, or draw a box around it</source>
        <translation>此处未找到掩码；请在更靠近事物中间的位置点击，或在其周围绘制边界框</translation>
    </message>
    <message>
        <source>Patch vectors</source>
        <translation>图像块向量</translation>
    </message>
    <message>
        <source>{} could not be removed from {}: {}</source>
        <translation>{} 无法从 {} 中移除：{}</translation>
    </message>
    <message>
        <source>Word vectors</source>
        <translation>词向量</translation>
    </message>
    <message>
        <source>{} reads only the first {} tokens of a caption; the words after them were left out</source>
        <translation>{} 只读取描述的前 {} 个词元；其后的词已略去</translation>
    </message>
    <message>
        <source>The model {} of the package {} cannot be used: {}</source>
        <translation>模型 {}（来自软件包 {}）无法使用：{}</translation>
    </message>
    <message>
        <source>there is another model of that name</source>
        <translation>已有另一个同名模型</translation>
    </message>
    <message>
        <source>The model {} comes from another package and cannot be loaded there ({}: {}).</source>
        <translation>模型 {} 来自其他软件包，无法在那里加载（{}：{}）。</translation>
    </message>
    <message>
        <source>{} makes masks of boxes and clicks and aligns no words; choose it as the mask model.</source>
        <translation>{} 由边界框和点击生成掩码，不对齐词；请将其选为掩码模型。</translation>
    </message>
    <message>
        <source>A server makes no masks; download a SAM 2 model under Model &gt; Models.</source>
        <translation>服务器不生成掩码；请在“模型 &gt; 模型管理”中下载 SAM 2 模型。</translation>
    </message>
    <message>
        <source>{} makes no masks of boxes and clicks; download a SAM 2 model under Model &gt; Models.</source>
        <translation>{} 不能由边界框和点击生成掩码；请在“模型 &gt; 模型管理”中下载 SAM 2 模型。</translation>
    </message>
    <message>
        <source>{} is larger than {} MB; make a smaller copy</source>
        <translation>{} 大于 {} MB；请制作较小的副本</translation>
    </message>
    <message>
        <source>{} cannot be read: {}</source>
        <translation>无法读取 {}：{}</translation>
    </message>
    <message>
        <source>{} is no image, no folder, and none of {}</source>
        <translation>{} 不是图像，不是文件夹，也不是以下之一：{}</translation>
    </message>
    <message>
        <source>{}: line {} is longer than {} MB</source>
        <translation>{}：第 {} 行超过 {} MB</translation>
    </message>
    <message>
        <source>{}: line {} cannot be read: {}</source>
        <translation>{}：无法读取第 {} 行：{}</translation>
    </message>
    <message>
        <source>{} has no column image</source>
        <translation>{} 没有 image 列</translation>
    </message>
    <message>
        <source>{} holds no bytes of a picture</source>
        <translation>{} 不包含图像的字节</translation>
    </message>
    <message>
        <source>{} has row groups of more than 2 GB; write it with smaller ones</source>
        <translation>{} 含有超过 2 GB 的行组；请用较小的行组写入</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow: pip install &apos;crossalign-gui[parquet]&apos;</source>
        <translation>Parquet 需要 pyarrow：pip install &apos;crossalign-gui[parquet]&apos;</translation>
    </message>
    <message>
        <source>{} is no Parquet file that can be read: {}</source>
        <translation>{} 不是可读取的 Parquet 文件：{}</translation>
    </message>
    <message>
        <source>Several machines need Ray: pip install &apos;crossalign-gui[ray]&apos;</source>
        <translation>使用多台机器需要 Ray：pip install &apos;crossalign-gui[ray]&apos;</translation>
    </message>
    <message>
        <source>The Ray cluster {} cannot be reached: {}</source>
        <translation>无法连接 Ray 集群 {}：{}</translation>
    </message>
    <message>
        <source>The cluster failed: {}. Run again with --resume.</source>
        <translation>集群失败：{}。请用 --resume 重新运行。</translation>
    </message>
    <message>
        <source>A worker died at its start; there may be too little memory, try fewer --workers</source>
        <translation>一个工作进程在启动时终止；可能内存太少，请减小 --workers</translation>
    </message>
    <message>
        <source>train, val and test are several files and cannot go to standard output</source>
        <translation>train、val 和 test 是多个文件，无法输出到标准输出</translation>
    </message>
    <message>
        <source>{} is what is read; write to another place</source>
        <translation>{} 正是所读取的内容；请写到别处</translation>
    </message>
    <message>
        <source>{} is what is written; the report needs another place</source>
        <translation>{} 正是所写入的内容；报告需要另一个位置</translation>
    </message>
    <message>
        <source>{} is a folder and cannot go to standard output</source>
        <translation>{} 是文件夹，无法输出到标准输出</translation>
    </message>
    <message>
        <source>{} is not the name of an adapter</source>
        <translation>{} 不是适配器的名称</translation>
    </message>
    <message>
        <source>{} is not there</source>
        <translation>{} 不存在</translation>
    </message>
    <message>
        <source>{} is not a JPEG, PNG, WebP, TIFF, BMP or GIF image</source>
        <translation>{} 不是 JPEG、PNG、WebP、TIFF、BMP 或 GIF 图像</translation>
    </message>
    <message>
        <source>There is no image in what was opened</source>
        <translation>打开的内容中没有图像</translation>
    </message>
    <message>
        <source>; to look in its subfolders too, use File &gt; Open Folder with Subfolders</source>
        <translation>；若也要查找子文件夹，请使用“文件 &gt; 打开文件夹及子文件夹”</translation>
    </message>
    <message>
        <source>There is no image in {}{}</source>
        <translation>{} 中没有图像{}</translation>
    </message>
    <message>
        <source>The samples cannot be copied to {}: {}</source>
        <translation>无法将示例复制到 {}：{}</translation>
    </message>
    <message>
        <source>{}: {}. See the log for details.</source>
        <translation>{}：{}。详情见日志。</translation>
    </message>
    <message>
        <source>The picture cannot be kept: {}</source>
        <translation>无法保留该图像：{}</translation>
    </message>
    <message>
        <source>The clipboard holds no picture that can be saved</source>
        <translation>剪贴板中没有可保存的图像</translation>
    </message>
    <message>
        <source>{} is not an archive that can be read: {}</source>
        <translation>{} 不是可读取的压缩包：{}</translation>
    </message>
    <message>
        <source>{} holds more than {:,} files</source>
        <translation>{} 包含超过 {:,} 个文件</translation>
    </message>
    <message>
        <source>{}: the entry {!r} would leave its folder</source>
        <translation>{}：条目 {!r} 会超出其文件夹</translation>
    </message>
    <message>
        <source>{} unpacks to more than {:,} MB; that is not believable</source>
        <translation>{} 解压后超过 {:,} MB；这不可信</translation>
    </message>
    <message>
        <source>there is no {}</source>
        <translation>没有 {}</translation>
    </message>
    <message>
        <source>only the images of a project can be chosen; import {} into one first</source>
        <translation>只能选择项目中的图像；请先将 {} 导入项目</translation>
    </message>
    <message>
        <source>{} can be written, but not read</source>
        <translation>{} 可以写入，但不能读取</translation>
    </message>
    <message>
        <source>pictures that several records are about: a project joins them, a file keeps them apart</source>
        <translation>多条记录所指的同一图像：项目会合并，文件则保持分开</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>nothing could be read: {} was looked for in {}, which holds {} ({})</source>
        <translation>未能读取任何内容：查找 {} 于 {}，其中有 {}（{}）</translation>
    </message>
    <message>
        <source>nothing could be read: {} was looked for in {}, which holds {}</source>
        <translation>未能读取任何内容：查找 {} 于 {}，其中有 {}</translation>
    </message>
    <message>
        <source>{} can be read, but not written</source>
        <translation>{} 可以读取，但不能写入</translation>
    </message>
    <message>
        <source>it has {} fields, not {}</source>
        <translation>有 {} 个字段，而不是 {} 个</translation>
    </message>
    <message>
        <source>images whose size is not known are left out (the picture is not here)</source>
        <translation>尺寸未知的图像将略去（图像不在此处）</translation>
    </message>
    <message>
        <source>corners are no fractions of the picture</source>
        <translation>角点不是图像的比例值</translation>
    </message>
    <message>
        <source>classes of a whole picture are left out</source>
        <translation>整张图像的类别将略去</translation>
    </message>
    <message>
        <source>CSV of Google AutoML, Vertex AI</source>
        <translation>Google AutoML、Vertex AI 的 CSV</translation>
    </message>
    <message>
        <source>Boxes with class names as fractions of the picture, with train, validation and test.</source>
        <translation>带类别名称的边界框，坐标为图像的比例值，带训练、验证和测试划分。</translation>
    </message>
    <message>
        <source>Datumaro JSON</source>
        <translation>Datumaro JSON</translation>
    </message>
    <message>
        <source>Boxes, polygons, masks and points with class names, and captions.</source>
        <translation>带类别名称的边界框、多边形、掩码和点，以及描述。</translation>
    </message>
    <message>
        <source>{} is a whole number of pixels, not {!r}</source>
        <translation>{} 应为整数像素，而不是 {!r}</translation>
    </message>
    <message>
        <source>max_pixels is smaller than min_pixels</source>
        <translation>max_pixels 小于 min_pixels</translation>
    </message>
    <message>
        <source>Most pixels of the resized image</source>
        <translation>缩放后图像的最多像素数</translation>
    </message>
    <message>
        <source>Least pixels of the resized image</source>
        <translation>缩放后图像的最少像素数</translation>
    </message>
    <message>
        <source>images more than {} times as long as wide, which the trainer&apos;s processor refuses</source>
        <translation>长度超过宽度 {} 倍的图像，训练程序的处理器会拒绝</translation>
    </message>
    <message>
        <source>boxes count pixels of the image resized to {} to {} pixels: they fit only where the trainer&apos;s min_pixels and max_pixels are the same</source>
        <translation>边界框按缩放到 {} 至 {} 像素的图像计像素：仅当训练程序的 min_pixels 和 max_pixels 相同时才相符</translation>
    </message>
    <message>
        <source>phrases become questions of their own; the sentence around them is left out</source>
        <translation>短语成为独立的问题；其所在的句子将略去</translation>
    </message>
    <message>
        <source>coordinates are rounded to whole numbers</source>
        <translation>坐标舍入为整数</translation>
    </message>
    <message>
        <source>bbox_2d JSON lines (Qwen2.5-VL, Qwen3-VL)</source>
        <translation>bbox_2d JSON lines（Qwen2.5-VL、Qwen3-VL）</translation>
    </message>
    <message>
        <source>One question for each phrase, boxes as JSON in the answer; whole numbers.</source>
        <translation>每个短语一个问题，边界框以 JSON 写在答案中；整数。</translation>
    </message>
    <message>
        <source>it has not as many fields as the first line</source>
        <translation>字段数与第一行不同</translation>
    </message>
    <message>
        <source>{}: no column is {}; the columns are {}. Say which with --set columns=xmin:NAME,ymin:NAME</source>
        <translation>{}：没有列是 {}；现有的列为 {}。请用 --set columns=xmin:NAME,ymin:NAME 指定</translation>
    </message>
    <message>
        <source>a column with whole boxes is read as x, y, width, height</source>
        <translation>含完整边界框的列按 x、y、宽、高读取</translation>
    </message>
    <message>
        <source>{}: this is not CSV ({})</source>
        <translation>{}：这不是 CSV（{}）</translation>
    </message>
    <message>
        <source>{}: a line is longer than 1 MB</source>
        <translation>{}：某行超过 1 MB</translation>
    </message>
    <message>
        <source>column {}: {!r} is no number</source>
        <translation>列 {}：{!r} 不是数字</translation>
    </message>
    <message>
        <source>images whose size is not known are left out (no column width, no picture)</source>
        <translation>尺寸未知的图像将略去（没有 width 列，没有图像）</translation>
    </message>
    <message>
        <source>images without a region are left out</source>
        <translation>没有区域的图像将略去</translation>
    </message>
    <message>
        <source>CSV of boxes</source>
        <translation>边界框 CSV</translation>
    </message>
    <message>
        <source>filename, width, height, class, xmin, ymin, xmax, ymax; no words.</source>
        <translation>filename、width、height、class、xmin、ymin、xmax、ymax；不含词。</translation>
    </message>
    <message>
        <source>{}: it names no image</source>
        <translation>{}：未指明图像</translation>
    </message>
    <message>
        <source>{}: the image size {} x {} is not possible</source>
        <translation>{}：图像尺寸 {} x {} 不可能</translation>
    </message>
    <message>
        <source>broken characters were replaced</source>
        <translation>损坏的字符已被替换</translation>
    </message>
    <message>
        <source>fields that are not read, but kept for the way back</source>
        <translation>不读取但为写回而保留的字段</translation>
    </message>
    <message>
        <source>{}: an answer is {}, not text</source>
        <translation>{}：答案是 {}，而非文本</translation>
    </message>
    <message>
        <source>{}: a caption is {}, not text</source>
        <translation>{}：某个描述是 {}，不是文本</translation>
    </message>
    <message>
        <source>phrases outside of their caption are left out</source>
        <translation>超出描述范围的短语将略去</translation>
    </message>
    <message>
        <source>phrases whose text is not what their offsets say</source>
        <translation>文本与其偏移量不符的短语</translation>
    </message>
    <message>
        <source>phrases that end after their caption were cut there</source>
        <translation>结尾超出描述的短语已在描述末尾截断</translation>
    </message>
    <message>
        <source>{}: a box has {} numbers, not 4</source>
        <translation>{}：某个边界框有 {} 个数，而不是 4 个</translation>
    </message>
    <message>
        <source>{}: a coordinate is not a usable number</source>
        <translation>{}：某个坐标不是可用的数</translation>
    </message>
    <message>
        <source>boxes whose corners come in the other order, or whose size is negative, are turned over</source>
        <translation>角点顺序相反或尺寸为负的边界框将翻正</translation>
    </message>
    <message>
        <source>regions that stand twice in their image are kept twice</source>
        <translation>在图像中出现两次的区域保留两次</translation>
    </message>
    <message>
        <source>answers of more than a million characters are cut there</source>
        <translation>超过一百万字符的回答在该处截断</translation>
    </message>
    <message>
        <source>answers of more than {:,} things are cut there</source>
        <translation>超过 {:,} 个事物的回答在该处截断</translation>
    </message>
    <message>
        <source>places that are not four or two numbers are left out</source>
        <translation>不是四个或两个数字的位置将略去</translation>
    </message>
    <message>
        <source>numbers with a percent sign are read as percent of the sides</source>
        <translation>带百分号的数字按边长的百分比读取</translation>
    </message>
    <message>
        <source>numbers that are far outside of the image are left out</source>
        <translation>远在图像之外的数字将略去</translation>
    </message>
    <message>
        <source>fractions of the image where larger numbers were expected are read as such</source>
        <translation>应为较大数值处的图像比例值按比例读取</translation>
    </message>
    <message>
        <source>numbers outside of the scale of the model (moved to the edge of the image)</source>
        <translation>超出模型刻度的数字（已移到图像边缘）</translation>
    </message>
    <message>
        <source>corners of boxes that stand in the wrong order are exchanged</source>
        <translation>顺序错误的边界框角点已交换</translation>
    </message>
    <message>
        <source>empty boxes are left out</source>
        <translation>空的边界框将略去</translation>
    </message>
    <message>
        <source>marks of a phrase that are not closed: what stands before its box is read</source>
        <translation>未闭合的短语标记：读取其边界框之前的内容</translation>
    </message>
    <message>
        <source>two pairs of numbers in a box are read as its corners</source>
        <translation>边界框中的两对数字按其角点读取</translation>
    </message>
    <message>
        <source>answers that end too early: what stands before that is read</source>
        <translation>过早结束的回答：读取其前的内容</translation>
    </message>
    <message>
        <source>answers without a place that can be read</source>
        <translation>没有可读位置的回答</translation>
    </message>
    <message>
        <source>which words a box belongs to is guessed: those from the last article on</source>
        <translation>边界框属于哪些词是猜测的：从最后一个冠词起</translation>
    </message>
    <message>
        <source>JSON that is cut off or broken: what can be read is read</source>
        <translation>被截断或损坏的 JSON：读取可读的部分</translation>
    </message>
    <message>
        <source>lists that are nested too deeply are left out</source>
        <translation>嵌套过深的列表将略去</translation>
    </message>
    <message>
        <source>names without a place are left out</source>
        <translation>没有位置的名称将略去</translation>
    </message>
    <message>
        <source>numbers under a key that is not known are read as a place</source>
        <translation>未知键下的数字按位置读取</translation>
    </message>
    <message>
        <source>outlines are read as the box around them</source>
        <translation>轮廓读作其外接边界框</translation>
    </message>
    <message>
        <source>boxes of a corner and a size are read as such</source>
        <translation>由角点和尺寸给出的边界框按此读取</translation>
    </message>
    <message>
        <source>boxes reach outside of their image (kept as they are)</source>
        <translation>边界框超出图像范围（按原样保留）</translation>
    </message>
    <message>
        <source>polygons without an area are left out</source>
        <translation>没有面积的多边形将略去</translation>
    </message>
    <message>
        <source>polygons reach outside of their image (kept as they are)</source>
        <translation>多边形超出图像范围（按原样保留）</translation>
    </message>
    <message>
        <source>{}: the mask is {}, its image (height, width) {}</source>
        <translation>{}：掩码为 {}，其图像（高，宽）为 {}</translation>
    </message>
    <message>
        <source>{}: the mask cannot be read: {}</source>
        <translation>{}：无法读取掩码：{}</translation>
    </message>
    <message>
        <source>{}: a score is not a usable number</source>
        <translation>{}：某个分数不是可用的数</translation>
    </message>
    <message>
        <source>annotations without a shape</source>
        <translation>没有形状的标注</translation>
    </message>
    <message>
        <source>COCO instances JSON</source>
        <translation>COCO instances JSON</translation>
    </message>
    <message>
        <source>Boxes, polygons and masks with class names; no words.</source>
        <translation>带类别名称的边界框、多边形和掩码；不含词。</translation>
    </message>
    <message>
        <source>regions are left out</source>
        <translation>区域将略去</translation>
    </message>
    <message>
        <source>COCO captions JSON</source>
        <translation>COCO captions JSON</translation>
    </message>
    <message>
        <source>Captions of images; no regions.</source>
        <translation>图像的描述；不含区域。</translation>
    </message>
    <message>
        <source>what the file says about itself is not kept</source>
        <translation>文件自身的说明信息不保留</translation>
    </message>
    <message>
        <source>COCO results name no images; convert the instances file that they belong to</source>
        <translation>COCO results 不指明图像；请转换其所属的 instances 文件</translation>
    </message>
    <message>
        <source>annotations of images that the file does not list are left out</source>
        <translation>文件未列出的图像的标注将略去</translation>
    </message>
    <message>
        <source>categories without a name are named by their number</source>
        <translation>没有名称的类别以编号命名</translation>
    </message>
    <message>
        <source>categories with the same name are one class</source>
        <translation>同名的类别视为一个类别</translation>
    </message>
    <message>
        <source>categories with the same number: the last one counts</source>
        <translation>编号相同的类别：以最后一个为准</translation>
    </message>
    <message>
        <source>image ids that are used twice: the second is left out</source>
        <translation>重复使用的图像 ID：第二个将略去</translation>
    </message>
    <message>
        <source>image entries of the same file are one image</source>
        <translation>同一文件的多个图像条目视为一张图像</translation>
    </message>
    <message>
        <source>categories that the file does not list are named by their number</source>
        <translation>文件未列出的类别以编号命名</translation>
    </message>
    <message>
        <source>{}: a polygon has an odd number of coordinates</source>
        <translation>{}：某个多边形的坐标个数为奇数</translation>
    </message>
    <message>
        <source>{}: the runs of a mask are {}</source>
        <translation>{}：掩码的游程为 {}</translation>
    </message>
    <message>
        <source>{}: the runs of a mask do not cover its image of {} x {}</source>
        <translation>{}：掩码的游程未覆盖其 {} x {} 的图像</translation>
    </message>
    <message>
        <source>XML files that are not CVAT&apos;s are left out</source>
        <translation>不属于 CVAT 的 XML 文件将略去</translation>
    </message>
    <message>
        <source>tags of images are left out</source>
        <translation>图像的标签将略去</translation>
    </message>
    <message>
        <source>pictures with several labels: all of them are read</source>
        <translation>有多个标签的图像：全部读取</translation>
    </message>
    <message>
        <source>attributes without a value are left out</source>
        <translation>没有值的属性将略去</translation>
    </message>
    <message>
        <source>{}: an object has no shape that is known</source>
        <translation>{}：某个对象没有已知的形状</translation>
    </message>
    <message>
        <source>masks that stand at an address are left out</source>
        <translation>以网址给出的掩码将略去</translation>
    </message>
    <message>
        <source>Labelbox NDJSON</source>
        <translation>Labelbox NDJSON</translation>
    </message>
    <message>
        <source>Boxes, polygons and points with class names; captions as free text.</source>
        <translation>带类别名称的边界框、多边形和点；描述为自由文本。</translation>
    </message>
    <message>
        <source>tracks of a video are read frame by frame</source>
        <translation>视频轨迹逐帧读取</translation>
    </message>
    <message>
        <source>shapes of type {} are left out</source>
        <translation>{} 类型的形状将略去</translation>
    </message>
    <message>
        <source>ellipses are read as polygons of 64 points</source>
        <translation>椭圆读作 64 点的多边形</translation>
    </message>
    <message>
        <source>skeletons are read as their visible points</source>
        <translation>骨架读作其可见的点</translation>
    </message>
    <message>
        <source>lines are read as their points</source>
        <translation>线读作其各点</translation>
    </message>
    <message>
        <source>a mask reaches outside of its image</source>
        <translation>某个掩码超出其图像</translation>
    </message>
    <message>
        <source>the runs of a mask cover {} pixels, its box has {}</source>
        <translation>掩码的游程覆盖 {} 个像素，而其边界框有 {} 个</translation>
    </message>
    <message>
        <source>tags of images are not shown, but kept for the way back</source>
        <translation>图像标签不显示，但保留以便写回</translation>
    </message>
    <message>
        <source>shapes of type {} are not shown, but kept for the way back</source>
        <translation>类型为 {} 的形状不显示，但保留以便写回</translation>
    </message>
    <message>
        <source>regions with several phrases keep the first</source>
        <translation>有多个短语的区域只保留第一个</translation>
    </message>
    <message>
        <source>phrases whose words stand in the captions earlier too: which ones is left out</source>
        <translation>短语的词在描述前文也出现：具体指哪些词将略去</translation>
    </message>
    <message>
        <source>CVAT for images 1.1 (XML)</source>
        <translation>CVAT for images 1.1 (XML)</translation>
    </message>
    <message>
        <source>Boxes, polygons, masks and points with class names; the phrase is a text attribute.</source>
        <translation>带类别名称的边界框、多边形、掩码和点；短语为文本属性。</translation>
    </message>
    <message>
        <source>contents of type {} are left out</source>
        <translation>{} 类型的内容将略去</translation>
    </message>
    <message>
        <source>phrases whose token numbers fit no reading are found by their text</source>
        <translation>词元编号与任何读法都不符的短语按其文本查找</translation>
    </message>
    <message>
        <source>questions without an answer get an empty one</source>
        <translation>没有答案的问题获得空答案</translation>
    </message>
    <message>
        <source>Datature Vi JSON lines</source>
        <translation>Datature Vi JSON lines</translation>
    </message>
    <message>
        <source>Captions with grounded phrases, and questions with answers.</source>
        <translation>带定位短语的描述，以及带答案的问题。</translation>
    </message>
    <message>
        <source>{} is one of {}, not {!r}</source>
        <translation>{} 应为 {} 之一，而不是 {!r}</translation>
    </message>
    <message>
        <source>{}: {} is missing</source>
        <translation>{}：缺少 {}</translation>
    </message>
    <message>
        <source>{} has no folders Annotations and Sentences</source>
        <translation>{} 没有 Annotations 和 Sentences 文件夹</translation>
    </message>
    <message>
        <source>it has no size</source>
        <translation>没有尺寸</translation>
    </message>
    <message>
        <source>pictures without sentences</source>
        <translation>没有句子的图像</translation>
    </message>
    <message>
        <source>boxes that no phrase names</source>
        <translation>没有短语命名的框</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>缺少一个数</translation>
    </message>
    <message>
        <source>brackets that are no phrase stay in the caption</source>
        <translation>不是短语的括号保留在描述中</translation>
    </message>
    <message>
        <source>the phrase at {!r} never ends</source>
        <translation>位于 {!r} 的短语没有结尾</translation>
    </message>
    <message>
        <source>regions of phrases that are marked as not visual are left out</source>
        <translation>标为不可见的短语的区域将略去</translation>
    </message>
    <message>
        <source>phrases of one thing get the regions of all of them</source>
        <translation>指同一事物的短语获得其全部区域</translation>
    </message>
    <message>
        <source>captions get single blanks between words and around phrases</source>
        <translation>描述中词与词之间及短语前后只保留单个空格</translation>
    </message>
    <message>
        <source>brackets in captions are written as parentheses</source>
        <translation>描述中的方括号写为圆括号</translation>
    </message>
    <message>
        <source>corners are widened to whole pixels</source>
        <translation>角点向外扩展到整像素</translation>
    </message>
    <message>
        <source>boxes are cut at the edge of their image</source>
        <translation>边界框在图像边缘处截断</translation>
    </message>
    <message>
        <source>Flickr30k Entities (folder)</source>
        <translation>Flickr30k Entities（文件夹）</translation>
    </message>
    <message>
        <source>Sentences with bracketed phrases and coreference chains; boxes in XML, whole pixels.</source>
        <translation>带方括号短语和共指链的句子；边界框在 XML 中，整像素。</translation>
    </message>
    <message>
        <source>links without a score get 1.0</source>
        <translation>没有分数的关联记为 1.0</translation>
    </message>
    <message>
        <source>GRIT JSON lines (Kosmos-2)</source>
        <translation>GRIT JSON lines (Kosmos-2)</translation>
    </message>
    <message>
        <source>Captions with noun chunks, boxes as fractions of the image, scores.</source>
        <translation>带名词块的描述，边界框为图像的比例值，带分数。</translation>
    </message>
    <message>
        <source>pictures that are not here are left out</source>
        <translation>不在此处的图像将略去</translation>
    </message>
    <message>
        <source>pictures are made smaller, to {} pixels</source>
        <translation>图像缩小到 {} 像素</translation>
    </message>
    <message>
        <source>HTML report (one file, with the pictures)</source>
        <translation>HTML 报告（单个文件，含图像）</translation>
    </message>
    <message>
        <source>For reading and sharing: resting on words shows their regions.</source>
        <translation>用于阅读和分享：指针停在词上即显示其区域。</translation>
    </message>
    <message>
        <source>blanks at the ends of phrases are left out of them</source>
        <translation>短语两端的空格不再属于短语</translation>
    </message>
    <message>
        <source>captions that contain marks of the format are left out</source>
        <translation>含有格式标记的描述将略去</translation>
    </message>
    <message>
        <source>captions without a linked phrase are left out</source>
        <translation>没有已关联短语的描述将略去</translation>
    </message>
    <message>
        <source>{}: more than {:,} lists in one record</source>
        <translation>{}：一条记录中超过 {:,} 个列表</translation>
    </message>
    <message>
        <source>{}: this is not JSON ({})</source>
        <translation>{}：这不是 JSON（{}）</translation>
    </message>
    <message>
        <source>{}: it is longer than {} MB</source>
        <translation>{}：超过 {} MB</translation>
    </message>
    <message>
        <source>{}: an object was expected, this is {}</source>
        <translation>{}：应为对象，实为 {}</translation>
    </message>
    <message>
        <source>{}: a JSON object or array was expected</source>
        <translation>{}：应为 JSON 对象或数组</translation>
    </message>
    <message>
        <source>{}: the file ends too early</source>
        <translation>{}：文件过早结束</translation>
    </message>
    <message>
        <source>{}: one record is longer than {} MB</source>
        <translation>{}：一条记录超过 {} MB</translation>
    </message>
    <message>
        <source>{}: one record has more than {:,} values</source>
        <translation>{}：一条记录超过 {:,} 个值</translation>
    </message>
    <message>
        <source>{}: it is nested more than {} deep</source>
        <translation>{}：嵌套深度超过 {}</translation>
    </message>
    <message>
        <source>{}: one text or number is longer than {} MB</source>
        <translation>{}：某个文本或数超过 {} MB</translation>
    </message>
    <message>
        <source>boxes are rounded to a grid of 32 x 32</source>
        <translation>边界框舍入到 32 x 32 网格</translation>
    </message>
    <message>
        <source>boxes of a phrase that lie in the same cells are written once</source>
        <translation>同一短语的边界框若落在相同单元格，只写一次</translation>
    </message>
    <message>
        <source>blanks at the end of captions are removed</source>
        <translation>描述末尾的空格将移除</translation>
    </message>
    <message>
        <source>Kosmos-2 grounded text (JSON lines)</source>
        <translation>Kosmos-2 定位文本 (JSON lines)</translation>
    </message>
    <message>
        <source>Captions with boxes as cells of a 32 x 32 grid.</source>
        <translation>描述，其边界框为 32 x 32 网格的单元格。</translation>
    </message>
    <message>
        <source>tasks without an image are left out</source>
        <translation>没有图像的任务将略去</translation>
    </message>
    <message>
        <source>tasks whose image size is not known and whose image is not here are left out</source>
        <translation>图像尺寸未知且图像不在此处的任务将略去</translation>
    </message>
    <message>
        <source>phrases of a text that the task does not have are left out</source>
        <translation>任务中不存在的文本的短语将略去</translation>
    </message>
    <message>
        <source>JSON files that are not Darwin&apos;s are left out</source>
        <translation>不属于 Darwin 的 JSON 文件将略去</translation>
    </message>
    <message>
        <source>of items of several pictures or frames only the first picture is read</source>
        <translation>含多张图像或多帧的条目只读取第一张图像</translation>
    </message>
    <message>
        <source>fields that are left out</source>
        <translation>将略去的字段</translation>
    </message>
    <message>
        <source>masks without a pixel are left out</source>
        <translation>没有像素的掩码将略去</translation>
    </message>
    <message>
        <source>items of type {} are left out</source>
        <translation>{} 类型的条目将略去</translation>
    </message>
    <message>
        <source>masks that overlap: the later one covers the earlier</source>
        <translation>重叠的掩码：后面的覆盖前面的</translation>
    </message>
    <message>
        <source>Darwin JSON (V7, folder)</source>
        <translation>Darwin JSON（V7，文件夹）</translation>
    </message>
    <message>
        <source>Boxes, polygons with holes, masks, ellipses and points with class names, one file for each image.</source>
        <translation>带类别名称的边界框、带孔的多边形、掩码、椭圆和点，每张图像一个文件。</translation>
    </message>
    <message>
        <source>a rotation is not a usable number</source>
        <translation>某个旋转角不是可用的数</translation>
    </message>
    <message>
        <source>points of one region become one region each</source>
        <translation>一个区域的各点分别成为一个区域</translation>
    </message>
    <message>
        <source>tasks of several images are read image by image; they go back as a task for each</source>
        <translation>含多张图像的任务逐张读取；写回时每张图像为一个任务</translation>
    </message>
    <message>
        <source>answers that their author has skipped are not read, but kept for the way back</source>
        <translation>被作者跳过的回答不读取，但保留以便写回</translation>
    </message>
    <message>
        <source>items of type {} are not shown, but kept for the way back</source>
        <translation>类型为 {} 的条目不显示，但保留以便写回</translation>
    </message>
    <message>
        <source>regions drawn on a picture that was turned in Label Studio (image_rotation) are read unturned: look at them</source>
        <translation>在 Label Studio 中旋转过的图像 (image_rotation) 上绘制的区域按未旋转读取：请检查</translation>
    </message>
    <message>
        <source>regions of several classes show the first</source>
        <translation>具有多个类别的区域显示第一个</translation>
    </message>
    <message>
        <source>relations that do not join a phrase and a region are not shown, but kept for the way back</source>
        <translation>不连接短语与区域的关系不显示，但保留以便写回</translation>
    </message>
    <message>
        <source>Label Studio JSON</source>
        <translation>Label Studio JSON</translation>
    </message>
    <message>
        <source>Regions, phrases and the relations between them, for Label Studio&apos;s import.</source>
        <translation>区域、短语及其间的关系，供 Label Studio 导入。</translation>
    </message>
    <message>
        <source>{}: a brush mask is no list of bytes</source>
        <translation>{}：某个画笔掩码不是字节列表</translation>
    </message>
    <message>
        <source>{}: a brush mask has {} bytes, an image of {} x {} needs {}</source>
        <translation>{}：某个画笔掩码有 {} 字节，而 {} x {} 的图像需要 {} 字节</translation>
    </message>
    <message>
        <source>{}: a brush mask is longer than its image</source>
        <translation>{}：某个画笔掩码比其图像长</translation>
    </message>
    <message>
        <source>{}: a brush mask ends too early</source>
        <translation>{}：某个画笔掩码过早结束</translation>
    </message>
    <message>
        <source>JSON files that are not LabelMe&apos;s are left out</source>
        <translation>不属于 LabelMe 的 JSON 文件将略去</translation>
    </message>
    <message>
        <source>it does not say how large the image is, and the image is not here</source>
        <translation>未说明图像的大小，且图像不在此处</translation>
    </message>
    <message>
        <source>shapes without a point are left out</source>
        <translation>没有点的形状将略去</translation>
    </message>
    <message>
        <source>{}: its mask is larger than the image</source>
        <translation>{}：其掩码大于图像</translation>
    </message>
    <message>
        <source>{}: its mask cannot be read: {}</source>
        <translation>{}：无法读取其掩码：{}</translation>
    </message>
    <message>
        <source>{}: its mask reaches outside of the image</source>
        <translation>{}：其掩码超出图像</translation>
    </message>
    <message>
        <source>descriptions that are not text make no caption</source>
        <translation>不是文本的说明不成为描述</translation>
    </message>
    <message>
        <source>LabelMe JSON (folder, one file for each image)</source>
        <translation>LabelMe JSON（文件夹，每张图像一个文件）</translation>
    </message>
    <message>
        <source>Shapes with class names; captions and links travel in a key of ours that LabelMe keeps.</source>
        <translation>带类别名称的形状；描述和关联存于本程序的一个键中，LabelMe 会保留它。</translation>
    </message>
    <message>
        <source>CSV of links</source>
        <translation>关联 CSV</translation>
    </message>
    <message>
        <source>One line for each link of words and region, for spreadsheets.</source>
        <translation>词与区域的每个关联占一行，供电子表格使用。</translation>
    </message>
    <message>
        <source>narratives whose picture is not here are left out: sizes are not in the file</source>
        <translation>图像不在此处的叙述将略去：文件中没有尺寸</translation>
    </message>
    <message>
        <source>utterances that are not in their caption are left out</source>
        <translation>不在其描述中的话语将略去</translation>
    </message>
    <message>
        <source>a time is not a usable number</source>
        <translation>某个时间不是可用的数</translation>
    </message>
    <message>
        <source>utterances that end before they begin have no points</source>
        <translation>结束早于开始的话语没有点</translation>
    </message>
    <message>
        <source>captions that did not come from mouse traces are left out</source>
        <translation>并非来自鼠标轨迹的描述将略去</translation>
    </message>
    <message>
        <source>regions that did not come from mouse traces are left out</source>
        <translation>并非来自鼠标轨迹的区域将略去</translation>
    </message>
    <message>
        <source>Localized Narratives JSON lines</source>
        <translation>Localized Narratives JSON lines</translation>
    </message>
    <message>
        <source>Spoken captions with mouse traces; written only for what came from traces.</source>
        <translation>带鼠标轨迹的口述描述；只写入来自轨迹的内容。</translation>
    </message>
    <message>
        <source>boxes without words</source>
        <translation>没有词的边界框</translation>
    </message>
    <message>
        <source>MDETR / GoldG JSON (MDETR, GLIP, YOLO-World, Ultralytics, mmdetection)</source>
        <translation>MDETR / GoldG JSON（MDETR、GLIP、YOLO-World、Ultralytics、mmdetection）</translation>
    </message>
    <message>
        <source>COCO JSON with captions; each box has the character offsets of its words.</source>
        <translation>带描述的 COCO JSON；每个边界框带有其词的字符偏移量。</translation>
    </message>
    <message>
        <source>kinds of coordinates that are not known are read as pixels</source>
        <translation>未知的坐标种类按像素读取</translation>
    </message>
    <message>
        <source>pictures of another size than the file says</source>
        <translation>尺寸与文件所述不同的图像</translation>
    </message>
    <message>
        <source>placeholders without an object beside them</source>
        <translation>没有对应对象的占位符</translation>
    </message>
    <message>
        <source>phrases that end in a mark are left out</source>
        <translation>以标记结尾的短语将略去</translation>
    </message>
    <message>
        <source>how far the words of a box reach to the left is not said by the format</source>
        <translation>该格式未说明边界框的词向左延伸多远</translation>
    </message>
    <message>
        <source>Ferret training data (JSON)</source>
        <translation>Ferret 训练数据 (JSON)</translation>
    </message>
    <message>
        <source>Conversations with boxes in pixels beside the text.</source>
        <translation>文本旁附像素边界框的对话。</translation>
    </message>
    <message>
        <source>quadrangles are read as their boxes</source>
        <translation>四边形读作其边界框</translation>
    </message>
    <message>
        <source>phrases of questions with an answer are left out</source>
        <translation>有答案的问题的短语将略去</translation>
    </message>
    <message>
        <source>ms-swift JSON lines</source>
        <translation>ms-swift JSON lines</translation>
    </message>
    <message>
        <source>Conversations for tuning vision-language models; original pixels, placeholders in the text.</source>
        <translation>用于微调视觉语言模型的对话；原始像素，文本中带占位符。</translation>
    </message>
    <message>
        <source>{} holds no png_*.json</source>
        <translation>{} 不包含 png_*.json</translation>
    </message>
    <message>
        <source>segments that the picture does not have are left out</source>
        <translation>图像中不存在的分割片段将略去</translation>
    </message>
    <message>
        <source>Panoptic Narrative Grounding (folder)</source>
        <translation>Panoptic Narrative Grounding（文件夹）</translation>
    </message>
    <message>
        <source>Captions whose phrases name segments of a panoptic picture.</source>
        <translation>描述，其短语指明全景图像的分割片段。</translation>
    </message>
    <message>
        <source>pictures of the guidelines are left out</source>
        <translation>指南中的图片被略去</translation>
    </message>
    <message>
        <source>{}: format: this is no CrossAlign file</source>
        <translation>{}：format：这不是 CrossAlign 文件</translation>
    </message>
    <message>
        <source>{}: version {!r} is not known here; update the program</source>
        <translation>{}：此处不支持版本 {!r}；请更新程序</translation>
    </message>
    <message>
        <source>{}: {} is not part of the format</source>
        <translation>{}：{} 不属于该格式</translation>
    </message>
    <message>
        <source>{}: conventions.{} is {!r}, which is not supported</source>
        <translation>{}：conventions.{} 为 {!r}，不受支持</translation>
    </message>
    <message>
        <source>the id {!r} is used twice</source>
        <translation>ID {!r} 使用了两次</translation>
    </message>
    <message>
        <source>{}[{}] ({}): it leads to no {}: there is no {!r}</source>
        <translation>{}[{}]（{}）：没有对应的 {}：{!r} 不存在</translation>
    </message>
    <message>
        <source>{}{}: {}</source>
        <translation>{}{}：{}</translation>
    </message>
    <message>
        <source>CrossAlign JSON (everything, lossless)</source>
        <translation>CrossAlign JSON（全部内容，无损）</translation>
    </message>
    <message>
        <source>Everything that the project knows, in one readable file; not the pictures, snapshots and steps of undo.</source>
        <translation>项目所知的全部内容，存于一个可读文件；不含图像、快照和撤销步骤。</translation>
    </message>
    <message>
        <source>detections without &apos;instances&apos; (there is {})</source>
        <translation>没有 &apos;instances&apos; 的检测（有 {}）</translation>
    </message>
    <message>
        <source>lines with neither &apos;grounding&apos; nor &apos;detection&apos;</source>
        <translation>既没有 &apos;grounding&apos; 也没有 &apos;detection&apos; 的行</translation>
    </message>
    <message>
        <source>a region has neither tokens_positive nor a phrase</source>
        <translation>某个区域既没有 tokens_positive 也没有短语</translation>
    </message>
    <message>
        <source>ODVG JSON lines (mmdetection, Open-GroundingDino)</source>
        <translation>ODVG JSON lines（mmdetection、Open-GroundingDino）</translation>
    </message>
    <message>
        <source>One line for each image and caption: phrases with character offsets and boxes.</source>
        <translation>每张图像和描述占一行：短语带字符偏移量和边界框。</translation>
    </message>
    <message>
        <source>rejected proposals are left out</source>
        <translation>已拒绝的候选将略去</translation>
    </message>
    <message>
        <source>proposals that nobody has accepted are left out</source>
        <translation>无人接受的候选将略去</translation>
    </message>
    <message>
        <source>captions without a letter are left out</source>
        <translation>不含字母的描述将略去</translation>
    </message>
    <message>
        <source>phrases without a letter are left out</source>
        <translation>不含字母的短语将略去</translation>
    </message>
    <message>
        <source>which images are for training, validation or test is left out</source>
        <translation>图像用于训练、验证还是测试的信息将略去</translation>
    </message>
    <message>
        <source>attributes of regions and images are left out</source>
        <translation>区域和图像的属性将略去</translation>
    </message>
    <message>
        <source>keypoints are left out: the format has none</source>
        <translation>关键点将略去：该格式没有关键点</translation>
    </message>
    <message>
        <source>who made the regions and links, when and by which model, is left out</source>
        <translation>区域和关联由谁、何时、用哪个模型创建将略去</translation>
    </message>
    <message>
        <source>words that are marked as not naming a region: the mark is left out</source>
        <translation>标记为不指称区域的词：该标记将略去</translation>
    </message>
    <message>
        <source>phrases that are marked as not in the picture: the mark is left out</source>
        <translation>标记为不在图像中的短语：该标记将略去</translation>
    </message>
    <message>
        <source>points are left out: the format has no points</source>
        <translation>点将略去：该格式没有点</translation>
    </message>
    <message>
        <source>captions are left out</source>
        <translation>描述将略去</translation>
    </message>
    <message>
        <source>phrases: which words they are is left out</source>
        <translation>短语：具体是哪些词将略去</translation>
    </message>
    <message>
        <source>phrases without a region are left out</source>
        <translation>没有区域的短语将略去</translation>
    </message>
    <message>
        <source>phrases that name the same thing: that they do is left out</source>
        <translation>指称同一事物的短语：其同指关系将略去</translation>
    </message>
    <message>
        <source>regions without a phrase are left out</source>
        <translation>没有短语的区域将略去</translation>
    </message>
    <message>
        <source>scores of links are left out</source>
        <translation>关联的分数将略去</translation>
    </message>
    <message>
        <source>pieces of a phrase that touch or have only a blank between them are joined</source>
        <translation>短语中相邻或仅隔一个空格的部分将连接</translation>
    </message>
    <message>
        <source>phrases in several pieces become one from the first to the last word</source>
        <translation>由多个部分组成的短语合为从首词到末词的一段</translation>
    </message>
    <message>
        <source>types of phrases are left out</source>
        <translation>短语的类型将略去</translation>
    </message>
    <message>
        <source>answers to questions are left out</source>
        <translation>问题的答案将略去</translation>
    </message>
    <message>
        <source>that a text is a {} is left out</source>
        <translation>文本属于 {} 这一信息将略去</translation>
    </message>
    <message>
        <source>regions reach out of their image: other programs may cut or refuse them</source>
        <translation>区域超出其图像：其他程序可能裁剪或拒绝它们</translation>
    </message>
    <message>
        <source>masks are written as their boxes</source>
        <translation>掩码写为其边界框</translation>
    </message>
    <message>
        <source>masks are written as their boxes: the format has polygons only</source>
        <translation>掩码写为其边界框：该格式只有多边形</translation>
    </message>
    <message>
        <source>turned boxes are written as polygons of four corners</source>
        <translation>旋转框写为四角多边形</translation>
    </message>
    <message>
        <source>turned boxes are written as the upright boxes around them</source>
        <translation>旋转框写为其外接的正边界框</translation>
    </message>
    <message>
        <source>polygons are written as their boxes</source>
        <translation>多边形写为其边界框</translation>
    </message>
    <message>
        <source>empty regions are left out</source>
        <translation>空区域将略去</translation>
    </message>
    <message>
        <source>class names of regions are left out</source>
        <translation>区域的类别名称将略去</translation>
    </message>
    <message>
        <source>scores of regions are left out</source>
        <translation>区域的分数将略去</translation>
    </message>
    <message>
        <source>that a region is a crowd is left out</source>
        <translation>区域是否为群体 (crowd) 将略去</translation>
    </message>
    <message>
        <source>{} are written as masks</source>
        <translation>{} 写为掩码</translation>
    </message>
    <message>
        <source>{} are written as their boxes</source>
        <translation>{} 写为其边界框</translation>
    </message>
    <message>
        <source>classes: {!r} is none of {}</source>
        <translation>classes：{!r} 不是 {} 之一</translation>
    </message>
    <message>
        <source>regions without a class and without words are of the class “object”</source>
        <translation>没有类别也没有词的区域归入类别“object”</translation>
    </message>
    <message>
        <source>classes are named by the noun of the phrase: small letters, singular</source>
        <translation>类别以短语的名词命名：小写、单数</translation>
    </message>
    <message>
        <source>phrases that overlap another one are left out</source>
        <translation>与其他短语重叠的短语将略去</translation>
    </message>
    <message>
        <source>blanks at the beginning of captions are removed</source>
        <translation>描述开头的空格将移除</translation>
    </message>
    <message>
        <source>İ is written as I, which keeps the length in lower case</source>
        <translation>İ 写为 I，使转为小写时长度不变</translation>
    </message>
    <message>
        <source>{} holds no panoptic_*.json</source>
        <translation>{} 不包含 panoptic_*.json</translation>
    </message>
    <message>
        <source>segments without a pixel are left out</source>
        <translation>没有像素的分割片段将略去</translation>
    </message>
    <message>
        <source>{}: there is no {} in {} or below</source>
        <translation>{}：没有 {}（已在 {} 及其下级查找）</translation>
    </message>
    <message>
        <source>{}: {} is {} x {} pixels</source>
        <translation>{}：{} 为 {} x {} 像素</translation>
    </message>
    <message>
        <source>{}: {} cannot be read: {}</source>
        <translation>{}：无法读取 {}：{}</translation>
    </message>
    <message>
        <source>boxes and polygons are written as masks of whole pixels</source>
        <translation>边界框和多边形写为整像素的掩码</translation>
    </message>
    <message>
        <source>pixels under another region go to the upper one</source>
        <translation>被其他区域覆盖的像素归上层区域</translation>
    </message>
    <message>
        <source>regions that lie under others are left out</source>
        <translation>被其他区域完全覆盖的区域将略去</translation>
    </message>
    <message>
        <source>COCO panoptic (folder with PNGs)</source>
        <translation>COCO panoptic（文件夹，含 PNG）</translation>
    </message>
    <message>
        <source>Every pixel belongs to at most one segment with a class name; no words.</source>
        <translation>每个像素至多属于一个带类别名称的分割片段；不含词。</translation>
    </message>
    <message>
        <source>Hugging Face dataset (Parquet)</source>
        <translation>Hugging Face 数据集 (Parquet)</translation>
    </message>
    <message>
        <source>One row for each caption with its objects and links; pictures inside if wanted.</source>
        <translation>每个描述占一行，含其对象和关联；可选择内含图像。</translation>
    </message>
    <message>
        <source>coordinates are rounded to thousandths of a side</source>
        <translation>坐标舍入到边长的千分之一</translation>
    </message>
    <message>
        <source>Qwen-VL grounded text (JSON lines)</source>
        <translation>Qwen-VL 定位文本 (JSON lines)</translation>
    </message>
    <message>
        <source>Conversations with boxes written into the text, thousandths of each side.</source>
        <translation>边界框写入文本的对话，单位为各边长的千分之一。</translation>
    </message>
    <message>
        <source>{} holds no instances.json beside the expressions</source>
        <translation>{} 中表达旁没有 instances.json</translation>
    </message>
    <message>
        <source>expressions about images that are not listed are left out</source>
        <translation>关于未列出图像的表达将略去</translation>
    </message>
    <message>
        <source>annotations that are not listed are left out</source>
        <translation>未列出的标注将略去</translation>
    </message>
    <message>
        <source>{}: a list of expressions was expected</source>
        <translation>{}：应为表达的列表</translation>
    </message>
    <message>
        <source>further files of expressions are left out (name one of them with --file)</source>
        <translation>其余的表达文件将略去（用 --file 指定其中之一）</translation>
    </message>
    <message>
        <source>{} holds no refs(…).p, refs(…).json or grefs(…).json</source>
        <translation>{} 不包含 refs(…).p、refs(…).json 或 grefs(…).json</translation>
    </message>
    <message>
        <source>captions without phrases are left out</source>
        <translation>没有短语的描述将略去</translation>
    </message>
    <message>
        <source>phrases that are not in the picture are left out: only gRefCOCO has them</source>
        <translation>不在图像中的短语将略去：只有 gRefCOCO 有</translation>
    </message>
    <message>
        <source>expressions for several regions become one for each: only gRefCOCO has more</source>
        <translation>针对多个区域的表达按区域拆分：只有 gRefCOCO 支持多个</translation>
    </message>
    <message>
        <source>phrases become expressions of their own; the sentence around them is left out</source>
        <translation>短语成为独立的表达；其所在的句子将略去</translation>
    </message>
    <message>
        <source>RefCOCO / gRefCOCO (folder)</source>
        <translation>RefCOCO / gRefCOCO（文件夹）</translation>
    </message>
    <message>
        <source>Whole expressions for COCO annotations; gRefCOCO has many-to-many and expressions without a target.</source>
        <translation>针对 COCO 标注的完整指代表达；gRefCOCO 支持多对多以及没有目标的表达。</translation>
    </message>
    <message>
        <source>there is no format {!r}; there are {}</source>
        <translation>没有格式 {!r}；可用格式：{}</translation>
    </message>
    <message>
        <source>nothing could be read: {} is empty</source>
        <translation>什么也读不到：{} 是空的</translation>
    </message>
    <message>
        <source>{} is in no format that is known here; it holds {}. Name the file in it, or the format with --from (--list shows all)</source>
        <translation>{} 不是此处已知的格式；其中有 {}。请指定其中的文件，或用 --from 指定格式（--list 显示全部）</translation>
    </message>
    <message>
        <source>{} is in no format that is known here; it is likest to {}: name one with --from, or choose it in the dialog (--list shows all)</source>
        <translation>{} 不是此处已知的格式；最接近 {}：请用 --from 指定，或在对话框中选择（--list 显示全部）</translation>
    </message>
    <message>
        <source>{} is in no format that is known here; name it with --from, or choose it in the dialog (--list shows all)</source>
        <translation>{} 不是此处已知的格式；请用 --from 指定，或在对话框中选择（--list 显示全部）</translation>
    </message>
    <message>
        <source>{} does not say which format it should be; name one with --to</source>
        <translation>{} 未说明应为哪种格式；请用 --to 指定</translation>
    </message>
    <message>
        <source>it wants to load {}.{}</source>
        <translation>它要加载 {}.{}</translation>
    </message>
    <message>
        <source>it refers to things outside of the file</source>
        <translation>它引用了文件之外的内容</translation>
    </message>
    <message>
        <source>{}: this pickle holds more than plain data ({}{}); it was not run</source>
        <translation>{}：此 pickle 不只包含纯数据（{}{}）；未运行</translation>
    </message>
    <message>
        <source>{}: this pickle is too large</source>
        <translation>{}：此 pickle 太大</translation>
    </message>
    <message>
        <source>{}: this pickle is broken</source>
        <translation>{}：此 pickle 已损坏</translation>
    </message>
    <message>
        <source>{}: this is not a pickle of plain data ({}: {})</source>
        <translation>{}：这不是纯数据的 pickle（{}：{}）</translation>
    </message>
    <message>
        <source>entries without a phrase are left out</source>
        <translation>没有短语的条目将略去</translation>
    </message>
    <message>
        <source>entries that mark nothing, and not all, say nothing of the phrase</source>
        <translation>未标出任何内容且未标全的条目，不能说明短语的情况</translation>
    </message>
    <message>
        <source>phrases become entries of their own; the sentence around them is left out</source>
        <translation>短语成为独立的条目；其所在的句子将略去</translation>
    </message>
    <message>
        <source>whether all instances are marked is not known: the entries say no</source>
        <translation>是否标出了全部实例未知：条目写为否</translation>
    </message>
    <message>
        <source>polygons are written as masks</source>
        <translation>多边形写为掩码</translation>
    </message>
    <message>
        <source>SA-Co JSON (SAM 3)</source>
        <translation>SA-Co JSON (SAM 3)</translation>
    </message>
    <message>
        <source>Noun phrases with masks, and phrases that are not in the picture.</source>
        <translation>带掩码的名词短语，以及不在图像中的短语。</translation>
    </message>
    <message>
        <source>phrases without a list of boxes</source>
        <translation>没有边界框列表的短语</translation>
    </message>
    <message>
        <source>Shikra JSON lines</source>
        <translation>Shikra JSON lines</translation>
    </message>
    <message>
        <source>Sentences with marked phrases and boxes in pixels.</source>
        <translation>带标记短语的句子，边界框以像素为单位。</translation>
    </message>
    <message>
        <source>records that cannot be read are left out</source>
        <translation>无法读取的记录将略去</translation>
    </message>
    <message>
        <source>records that are not understood are left out</source>
        <translation>无法理解的记录将略去</translation>
    </message>
    <message>
        <source>files that are not UTF-8 (“Encoding of the text”, --set encoding=NAME): their encoding was guessed as {}</source>
        <translation>非 UTF-8 文件（“文本编码”，--set encoding=NAME）：其编码推测为 {}</translation>
    </message>
    <message>
        <source>files that were read as {}</source>
        <translation>按 {} 读取的文件</translation>
    </message>
    <message>
        <source>{} is larger than {} MB</source>
        <translation>{} 大于 {} MB</translation>
    </message>
    <message>
        <source>{} is not {} text ({})</source>
        <translation>{} 不是 {} 文本（{}）</translation>
    </message>
    <message>
        <source>{}: this is not plain XML ({})</source>
        <translation>{}：这不是普通 XML（{}）</translation>
    </message>
    <message>
        <source>SVG pictures (folder)</source>
        <translation>SVG 图片（文件夹）</translation>
    </message>
    <message>
        <source>Each image with its regions and captions drawn, for papers and slides.</source>
        <translation>每张图像连同其区域和描述绘出，用于论文和幻灯片。</translation>
    </message>
    <message>
        <source>other files of the folder are not read: name one to read it instead</source>
        <translation>文件夹中的其他文件不读取：若要改读某个文件，请指定它</translation>
    </message>
    <message>
        <source>{} holds no boxes of its own: read {} of the same data set</source>
        <translation>{} 自身不含边界框：请读取同一数据集的 {}</translation>
    </message>
    <message>
        <source>relations between regions are left out</source>
        <translation>区域之间的关系将略去</translation>
    </message>
    <message>
        <source>images whose size is not known are left out (no image_data.json, no picture)</source>
        <translation>尺寸未知的图像将略去（没有 image_data.json，没有图像）</translation>
    </message>
    <message>
        <source>phrases become descriptions of their own; the sentence around them is left out</source>
        <translation>短语成为独立的区域描述；其所在的句子将略去</translation>
    </message>
    <message>
        <source>phrases with several regions become one description for each</source>
        <translation>有多个区域的短语按区域拆分为多条区域描述</translation>
    </message>
    <message>
        <source>Visual Genome regions (folder)</source>
        <translation>Visual Genome 区域（文件夹）</translation>
    </message>
    <message>
        <source>Short descriptions of boxes; no sentence around them.</source>
        <translation>边界框的简短区域描述；没有其所在的句子。</translation>
    </message>
    <message>
        <source>XML files that are not Pascal VOC&apos;s are left out</source>
        <translation>不属于 Pascal VOC 的 XML 文件将略去</translation>
    </message>
    <message>
        <source>{}: it does not say how large the image is, and the image is not here</source>
        <translation>{}：未说明图像大小，且图像不在此处</translation>
    </message>
    <message>
        <source>the lists of its objects differ in length</source>
        <translation>其对象的各列表长度不一致</translation>
    </message>
    <message>
        <source>objects without a box are left out</source>
        <translation>没有边界框的对象将略去</translation>
    </message>
    <message>
        <source>pictures that are not here: only their rows are written</source>
        <translation>不在此处的图像：只写入其行</translation>
    </message>
    <message>
        <source>Hugging Face image folder</source>
        <translation>Hugging Face 图像文件夹</translation>
    </message>
    <message>
        <source>Pictures beside metadata.jsonl with captions, objects and links.</source>
        <translation>图像与 metadata.jsonl 放在一起，后者含描述、对象和关联。</translation>
    </message>
    <message>
        <source>Pascal VOC XML (folder, one file for each image)</source>
        <translation>Pascal VOC XML（文件夹，每张图像一个文件）</translation>
    </message>
    <message>
        <source>Boxes with class names, whole pixels; no words.</source>
        <translation>带类别名称的边界框，整像素；不含词。</translation>
    </message>
    <message>
        <source>annotations of nothing are left out</source>
        <translation>没有对象的标注将略去</translation>
    </message>
    <message>
        <source>further pages of annotations are not in this file</source>
        <translation>更多标注页不在此文件中</translation>
    </message>
    <message>
        <source>annotations that the file only names are left out</source>
        <translation>文件仅提及的标注将略去</translation>
    </message>
    <message>
        <source>bodies that are no text are left out</source>
        <translation>非文本的内容将略去</translation>
    </message>
    <message>
        <source>places in a second image are left out</source>
        <translation>第二张图像中的位置将略去</translation>
    </message>
    <message>
        <source>bodies about a text that the file does not hold are left out</source>
        <translation>关于文件中没有的文本的 body 将略去</translation>
    </message>
    <message>
        <source>the text around a phrase is not in the file: the phrase becomes an expression</source>
        <translation>短语所在的文本不在文件中：该短语成为指代表达</translation>
    </message>
    <message>
        <source>{!r} is no place in an image</source>
        <translation>{!r} 不是图像中的位置</translation>
    </message>
    <message>
        <source>selectors of type {} are left out</source>
        <translation>{} 类型的选择器将略去</translation>
    </message>
    <message>
        <source>outlines with curves are left out</source>
        <translation>带曲线的轮廓将略去</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation>W3C Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>Words of a text linked to places of an image, for the open web.</source>
        <translation>文本中的词与图像中的位置相关联，用于开放的 Web。</translation>
    </message>
    <message>
        <source>captions after the first of an image are left out</source>
        <translation>一张图像的第一个描述之后的描述将略去</translation>
    </message>
    <message>
        <source>phrases whose words stand earlier in the caption too: which ones is left out</source>
        <translation>短语的词在描述前文也出现：具体指哪些词将略去</translation>
    </message>
    <message>
        <source>X-AnyLabeling JSON (folder, one file for each image)</source>
        <translation>X-AnyLabeling JSON（文件夹，每张图像一个文件）</translation>
    </message>
    <message>
        <source>Shapes with class names and scores, one description of the image.</source>
        <translation>带类别名称和分数的形状，图像的一段描述。</translation>
    </message>
    <message>
        <source>carriage returns become line feeds, as XML has it</source>
        <translation>回车符按 XML 规定变为换行符</translation>
    </message>
    <message>
        <source>control characters are replaced: XML cannot hold them</source>
        <translation>控制字符已替换：XML 不能包含它们</translation>
    </message>
    <message>
        <source>labels whose picture is not here are left out: sizes are not in the file</source>
        <translation>图像不在此处的标签将略去：文件中没有尺寸</translation>
    </message>
    <message>
        <source>Create ML JSON</source>
        <translation>Create ML JSON</translation>
    </message>
    <message>
        <source>Boxes with class names, for programs of Apple; no words.</source>
        <translation>带类别名称的边界框，用于 Apple 的程序；没有词语。</translation>
    </message>
    <message>
        <source>labels whose picture cannot be read are left out</source>
        <translation>图像无法读取的标签将略去</translation>
    </message>
    <message>
        <source>classes with the same name become one</source>
        <translation>同名的类别合为一个</translation>
    </message>
    <message>
        <source>{}: {} numbers are neither a box nor a polygon</source>
        <translation>{}：{} 个数既不构成边界框也不构成多边形</translation>
    </message>
    <message>
        <source>keypoints need kpt_shape in the data file</source>
        <translation>关键点需要数据文件中的 kpt_shape</translation>
    </message>
    <message>
        <source>rows that look like keypoints are read as polygons: kpt_shape is not in the data file</source>
        <translation>形似关键点的行按多边形读取：数据文件中没有 kpt_shape</translation>
    </message>
    <message>
        <source>rows without visibility, which kpt_shape asks for, are read without</source>
        <translation>缺少 kpt_shape 所要求的可见性的行，按没有可见性读取</translation>
    </message>
    <message>
        <source>{}: {} numbers do not fit kpt_shape ({} x {})</source>
        <translation>{}：{} 个数字与 kpt_shape（{} x {}）不符</translation>
    </message>
    <message>
        <source>keypoints are not shown, but kept for the way back</source>
        <translation>关键点不显示，但保留以便写回</translation>
    </message>
    <message>
        <source>{}: a box has a negative width or height</source>
        <translation>{}：边界框的宽或高为负</translation>
    </message>
    <message>
        <source>class numbers without a name are named by their number</source>
        <translation>没有名称的类别编号以编号命名</translation>
    </message>
    <message>
        <source>{}: {!r} is no class number</source>
        <translation>{}：{!r} 不是类别编号</translation>
    </message>
    <message>
        <source>{}: {} is outside of 0 to 1, the fractions of the image</source>
        <translation>{}：{} 超出 0 到 1（图像的比例）</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{}；{}</translation>
    </message>
    <message>
        <source>{} names no classes and no pictures</source>
        <translation>{} 未列出类别和图片</translation>
    </message>
    <message>
        <source>data sets inside of this one are left out: they have classes of their own</source>
        <translation>其内的数据集将略去：它们有自己的类别</translation>
    </message>
    <message>
        <source>{}: no picture with a label file was found; looked for labels/NAME.txt with images/NAME, and for NAME.txt beside the picture</source>
        <translation>{}：未找到带标签文件的图片；查找过 labels/NAME.txt 与 images/NAME，以及图片旁的 NAME.txt</translation>
    </message>
    <message>
        <source>there is no data.yaml or classes.txt: classes are named by their number</source>
        <translation>没有 data.yaml 或 classes.txt：类别以编号命名</translation>
    </message>
    <message>
        <source>pictures of several splits keep the first</source>
        <translation>属于多个划分的图片保留第一个</translation>
    </message>
    <message>
        <source>splits that the data file names are not here</source>
        <translation>数据文件所列的划分不在此处</translation>
    </message>
    <message>
        <source>pictures that a list names are not here</source>
        <translation>列表所列的图片不在此处</translation>
    </message>
    <message>
        <source>boxes are written as polygons of four corners</source>
        <translation>边界框写为四角多边形</translation>
    </message>
    <message>
        <source>holes of polygons are joined to their outline by a line</source>
        <translation>多边形的孔用线与轮廓相连</translation>
    </message>
    <message>
        <source>parts of polygons are joined by a line</source>
        <translation>多边形的各部分用线相连</translation>
    </message>
    <message>
        <source>polygons and masks are written as their smallest turned boxes</source>
        <translation>多边形和掩码写为其最小旋转框</translation>
    </message>
    <message>
        <source>masks are traced: the outline may differ by a pixel</source>
        <translation>掩码经描边：轮廓可能相差一个像素</translation>
    </message>
    <message>
        <source>regions outside of their image are left out</source>
        <translation>图像之外的区域将略去</translation>
    </message>
    <message>
        <source>polygons are cut at the edge of their image</source>
        <translation>多边形在图像边缘处裁剪</translation>
    </message>
    <message>
        <source>regions that are crowds are left out, by class</source>
        <translation>群体区域将略去（按类别）</translation>
    </message>
    <message>
        <source>keypoints of regions that were changed are left out</source>
        <translation>已更改区域的关键点将略去</translation>
    </message>
    <message>
        <source>rows: there is no {!r}</source>
        <translation>rows：没有 {!r}</translation>
    </message>
    <message>
        <source>no picture is in this split; data.yaml names another one for it</source>
        <translation>此划分中没有图像；data.yaml 用另一个划分代替</translation>
    </message>
    <message>
        <source>split: {!r} is none of kept, none and shares such as 80-10-10</source>
        <translation>split：{!r} 不是 kept、none 或如 80-10-10 的比例</translation>
    </message>
    <message>
        <source>pictures that differ only in their suffix share a file: the second is left out</source>
        <translation>仅后缀不同的图像共用一个文件：第二个将略去</translation>
    </message>
    <message>
        <source>pictures that are not here: only their labels are written</source>
        <translation>不在此处的图片：仅写入其标签</translation>
    </message>
    <message>
        <source>keypoints are left out: rows of this kind hold none</source>
        <translation>关键点将略去：此类行不含关键点</translation>
    </message>
    <message>
        <source>class numbers without a class are named by their number</source>
        <translation>没有类别的编号以编号命名</translation>
    </message>
    <message>
        <source>label files of an earlier export are removed</source>
        <translation>先前导出的标签文件将删除</translation>
    </message>
    <message>
        <source>label files of an earlier export stay and count as a part of this one</source>
        <translation>先前导出的标签文件保留，并计入本次导出</translation>
    </message>
    <message>
        <source>{}: none of its pictures can be read</source>
        <translation>{}：其图片均无法读取</translation>
    </message>
    <message>
        <source>YOLO labels (folder)</source>
        <translation>YOLO 标签（文件夹）</translation>
    </message>
    <message>
        <source>Boxes and polygons with class names, fractions of the image; no words.</source>
        <translation>带类别名称的边界框和多边形，坐标为图像的比例值；不含词。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>By the regions: boxes, turned boxes or polygons</source>
        <translation>依区域而定：边界框、旋转框或多边形</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>边界框</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>Turned boxes (OBB)</source>
        <translation>旋转框 (OBB)</translation>
    </message>
    <message>
        <source>fields with regions are read together</source>
        <translation>含区域的各字段合并读取</translation>
    </message>
    <message>
        <source>fields of samples that are not read are left out</source>
        <translation>样本中未读取的字段将略去</translation>
    </message>
    <message>
        <source>pictures of several sets are in none</source>
        <translation>属于多个划分的图像不归入任何划分</translation>
    </message>
    <message>
        <source>regions that a model predicted are proposals</source>
        <translation>由模型预测的区域作为候选</translation>
    </message>
    <message>
        <source>{}: a mask is too large</source>
        <translation>{}：某个掩码太大</translation>
    </message>
    <message>
        <source>{}: a mask does not fit its box</source>
        <translation>{}：某个掩码与其边界框不符</translation>
    </message>
    <message>
        <source>FiftyOne (folder)</source>
        <translation>FiftyOne（文件夹）</translation>
    </message>
    <message>
        <source>Boxes with class names and scores; polygons, masks and points are read.</source>
        <translation>带类别名称和分数的边界框；也可读取多边形、掩码和点。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>By absolute path</source>
        <translation>按绝对路径</translation>
    </message>
    <message>
        <source>Left where they are</source>
        <translation>留在原处</translation>
    </message>
    <message>
        <source>Train, val, test</source>
        <translation>训练、验证、测试</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>80, 10, 10 percent</source>
        <translation>80%、10%、10%</translation>
    </message>
    <message>
        <source>80, 20 percent</source>
        <translation>80%、20%</translation>
    </message>
    <message>
        <source>One set</source>
        <translation>一个集合</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Of the region, else the noun of the phrase</source>
        <translation>取区域的类别，否则取短语的名词</translation>
    </message>
    <message>
        <source>Noun of the phrase, singular</source>
        <translation>短语的名词，单数</translation>
    </message>
    <message>
        <source>Phrase as it is written</source>
        <translation>短语原文</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>文本编码</translation>
    </message>
    <message>
        <source>By what is in it</source>
        <translation>根据内容</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Labels of an earlier export</source>
        <translation>先前导出的标签</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>{} is larger than 2 GB; make a smaller copy</source>
        <translation>{} 大于 2 GB；请制作较小的副本</translation>
    </message>
    <message>
        <source>{} is empty</source>
        <translation>{} 为空</translation>
    </message>
    <message>
        <source>{} has {} x {} pixels, more than 200 million; make a smaller copy</source>
        <translation>{} 有 {} x {} 像素，超过 2 亿；请制作较小的副本</translation>
    </message>
    <message>
        <source>{} has no frame {}</source>
        <translation>{} 没有第 {} 帧</translation>
    </message>
    <message>
        <source>{} is a TIFF of a kind that cannot be read; save it with 8 or 16 whole bits for each colour</source>
        <translation>{} 是无法读取的 TIFF 类型；请以每种颜色 8 位或 16 位整数保存</translation>
    </message>
    <message>
        <source>{} is not there any more</source>
        <translation>{} 已不存在</translation>
    </message>
    <message>
        <source>{} does not fit into memory; make a smaller copy</source>
        <translation>{} 超出内存容量；请制作较小的副本</translation>
    </message>
    <message>
        <source>pictures that cannot be read are left out</source>
        <translation>无法读取的图像将略去</translation>
    </message>
    <message>
        <source>pictures that lie on their side in the file: the other program did not turn them (left out)</source>
        <translation>文件中横置的图像：其他程序没有旋转它们（将略去）</translation>
    </message>
    <message>
        <source>pictures of another size than the file says are left out</source>
        <translation>尺寸与文件所述不同的图像将略去</translation>
    </message>
    <message>
        <source>{} is larger than {} MB; put pictures beside it</source>
        <translation>{} 大于 {} MB；请将图像放在它旁边</translation>
    </message>
    <message>
        <source>{} cannot be written: {}</source>
        <translation>无法写入 {}：{}</translation>
    </message>
    <message>
        <source>The project cannot be read here ({}). Nothing was changed; File &gt; Rescue Damaged Project puts what is left into a new file</source>
        <translation>此处无法读取项目（{}）。未作任何更改；可用“文件 &gt; 抢救受损项目”将剩余内容放入新文件</translation>
    </message>
    <message>
        <source>{} cannot be opened ({}). It was not changed; restore a copy of it, or move it away to start a new project.</source>
        <translation>无法打开 {}（{}）。文件未被更改；请恢复副本，或将其移走以新建项目。</translation>
    </message>
    <message>
        <source>{} is not a CrossAlign project; choose another file</source>
        <translation>{} 不是 CrossAlign 项目；请选择其他文件</translation>
    </message>
    <message>
        <source>{} holds commands ({}) that this program did not put there; it is not opened</source>
        <translation>{} 含有并非本程序写入的命令（{}）；不予打开</translation>
    </message>
    <message>
        <source>{} was made by a newer version of CrossAlign GUI; update the program to open it</source>
        <translation>{} 由较新版本的 CrossAlign GUI 创建；请更新程序后打开</translation>
    </message>
    <message>
        <source>{} was made by an older version and cannot be brought up to date while another window has it</source>
        <translation>{} 由较旧版本创建，在另一个窗口打开它时无法升级</translation>
    </message>
    <message>
        <source>This project lies on a network drive: saving is slower there, and only one machine may have it open</source>
        <translation>此项目位于网络驱动器：保存较慢，且只能由一台机器打开</translation>
    </message>
    <message>
        <source>There is no project {}</source>
        <translation>没有项目 {}</translation>
    </message>
    <message>
        <source>This is a snapshot of the project; it can only be read</source>
        <translation>这是项目的快照；只能读取</translation>
    </message>
    <message>
        <source>This project lies on a disk that cannot be written to; it can only be read</source>
        <translation>此项目位于不可写入的磁盘上；只能读取</translation>
    </message>
    <message>
        <source>This project is open in another window; here it can only be read</source>
        <translation>此项目已在另一个窗口中打开；此处只能读取</translation>
    </message>
    <message>
        <source>The change could not be saved ({}). Free some space or check the disk, then try again; nothing before it was lost.</source>
        <translation>无法保存更改（{}）。请释放一些空间或检查磁盘，然后重试；此前的内容没有丢失。</translation>
    </message>
    <message>
        <source>After “{}:” comes what to look for</source>
        <translation>“{}:”之后应为要查找的内容</translation>
    </message>
    <message>
        <source>“{}” is no state; the states are {}</source>
        <translation>“{}”不是状态；可用状态为 {}</translation>
    </message>
    <message>
        <source>“has:{}” is not known; has: takes {}</source>
        <translation>“has:{}”未知；has: 可用 {}</translation>
    </message>
    <message>
        <source>“{}:” is not known; a query takes {} and text</source>
        <translation>“{}:”未知；查询可用 {} 和文本</translation>
    </message>
    <message>
        <source>; unreadable places in: {}</source>
        <translation>；以下内容中有无法读取之处：{}</translation>
    </message>
    <message>
        <source>{} were read{}; {} parts were dropped because what they belong to is lost</source>
        <translation>已读取 {}{}；{} 个部分因其所属内容丢失而被丢弃</translation>
    </message>
    <message>
        <source>Nothing could be read from {} ({}); it was not changed</source>
        <translation>无法从 {} 读取任何内容（{}）；文件未更改</translation>
    </message>
    <message>
        <source>No image could be read from {}; it was not changed. Restore a copy of it, or move it away</source>
        <translation>无法从 {} 读取任何图像；文件未更改。请恢复其副本，或将其移走</translation>
    </message>
    <message>
        <source>There is nothing to learn from yet: accept or correct the regions of some words first.</source>
        <translation>还没有可学习的内容：请先接受或修正一些词的区域。</translation>
    </message>
    <message>
        <source>{} has SHA-256 {}, not the pinned {}: not used</source>
        <translation>{} 的 SHA-256 为 {}，不是固定的 {}：未使用</translation>
    </message>
    <message>
        <source>Install Node.js (the command npm): it fetches {}</source>
        <translation>请安装 Node.js（npm 命令）：它用于获取 {}</translation>
    </message>
    <message>
        <source>{} failed: {}</source>
        <translation>{} 失败：{}</translation>
    </message>
    <message>
        <source>Install Debian&apos;s wordnet-base: {}</source>
        <translation>请安装 Debian 的 wordnet-base：{}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>有候选</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>{} of {} phrases were answered by the measured model itself and accepted: the numbers are too good</source>
        <translation>有 {} 个短语（共 {} 个）由被测模型自己回答并被接受：数字偏高</translation>
    </message>
    <message>
        <source>Phrases left out, since their regions are accepted answers of the measured model: {}</source>
        <translation>略去的短语（其区域是被测模型的已接受结果）：{}</translation>
    </message>
    <message>
        <source>The measured model itself answered every phrase that was accepted ({}): correct some regions, or count them too</source>
        <translation>所有被接受的短语都由被测模型自己回答（{}）：请修正一些区域，或将它们也计入</translation>
    </message>
    <message>
        <source>There is nothing to measure by yet: accept or correct some regions first</source>
        <translation>尚无可作度量依据的内容：请先接受或修正一些区域</translation>
    </message>
    <message>
        <source>The bundled model does not answer this: {}. {} can, under Model &gt; Models</source>
        <translation>内置模型不回答这个问题:{}。{} 可以,位于“模型 &gt; 模型”</translation>
    </message>
    <message>
        <source>It is not sure whether there is a {}; what it sees looks like: {}</source>
        <translation>它不确定是否有 {}；它看到的像是：{}</translation>
    </message>
    <message>
        <source>It is not sure whether there is a {}; the likeliest place: {}</source>
        <translation>它不确定是否有 {}；最可能的位置：{}</translation>
    </message>
    <message>
        <source>there is no {} here; {} is used</source>
        <translation>此处没有 {}；使用 {}</translation>
    </message>
    <message>
        <source>{} holds several files of annotations: {}; choose one with --file NAME</source>
        <translation>{} 含有多个标注文件：{}；请用 --file NAME 选择一个</translation>
    </message>
    <message>
        <source>{} holds no {}</source>
        <translation>{} 不含 {}</translation>
    </message>
    <message>
        <source>nothing could be read: no file of {} in {}</source>
        <translation>未能读取任何内容：没有 {} 的文件于 {}</translation>
    </message>
    <message>
        <source>the folder {} holds what is read ({}); write to another folder</source>
        <translation>文件夹 {} 含有所读取的内容（{}）；请写到其他文件夹</translation>
    </message>
    <message>
        <source>{} lies in the folder that is read; write to another place</source>
        <translation>{} 位于所读取的文件夹中；请写到别处</translation>
    </message>
    <message>
        <source>files of numbers, which are no captions, are left out</source>
        <translation>数字文件不是描述，将略去</translation>
    </message>
    <message>
        <source>captions without a picture of the same name are left out</source>
        <translation>没有同名图片的描述将略去</translation>
    </message>
    <message>
        <source>{} holds numbers, no captions</source>
        <translation>{} 含有数字，没有描述</translation>
    </message>
    <message>
        <source>line breaks in captions become blanks</source>
        <translation>描述中的换行变为空格</translation>
    </message>
    <message>
        <source>Plain captions (folder)</source>
        <translation>纯描述（文件夹）</translation>
    </message>
    <message>
        <source>A text file beside each picture, one caption a line.</source>
        <translation>每张图片旁一个文本文件，每行一条描述。</translation>
    </message>
    <message>
        <source>answers in JSON that do not say their model: numbers are read as 0 to 1000 (see the switch)</source>
        <translation>未说明模型的 JSON 回答：数字按 0 到 1000 读取（见选项）</translation>
    </message>
    <message>
        <source>Conversations of vision-language models</source>
        <translation>视觉语言模型的对话</translation>
    </message>
    <message>
        <source>Questions and answers with regions, of any model: LLaVA, ShareGPT, LLaMA-Factory, InternVL, PaliGemma, Florence-2.</source>
        <translation>带区域的问答，适用于任何模型：LLaVA、ShareGPT、LLaMA-Factory、InternVL、PaliGemma、Florence-2。</translation>
    </message>
    <message>
        <source>texts that look like formulas get an apostrophe in front</source>
        <translation>形似公式的文本前加撇号</translation>
    </message>
    <message>
        <source>{}: it has several images, of which boxes do not say theirs</source>
        <translation>{}：有多张图像，边界框未说明属于哪张</translation>
    </message>
    <message>
        <source>answers that nothing is there, to questions that do not say what</source>
        <translation>对未说明对象的问题回答“没有”</translation>
    </message>
    <message>
        <source>questions without an answer are left out</source>
        <translation>没有答案的问题被略去</translation>
    </message>
    <message>
        <source>boxes without a name: the words of the question are taken</source>
        <translation>没有名称的边界框：取用问题中的词</translation>
    </message>
    <message>
        <source>records without a question and an answer: only their image is read</source>
        <translation>没有问答的记录：只读取其图像</translation>
    </message>
    <message>
        <source>the size of {} is not known (the picture is not here)</source>
        <translation>{} 的尺寸未知（图片不在此处）</translation>
    </message>
    <message>
        <source>phrases that stand twice in a caption: their masks are joined under the first</source>
        <translation>在描述中出现两次的短语：其掩码合并到第一个之下</translation>
    </message>
    <message>
        <source>boxes and polygons are written as masks</source>
        <translation>边界框和多边形写为掩码</translation>
    </message>
    <message>
        <source>GLaMM grounded conversations (JSON)</source>
        <translation>GLaMM 定位对话 (JSON)</translation>
    </message>
    <message>
        <source>Captions whose phrases have masks, by their characters.</source>
        <translation>其短语带有掩码的描述，按字符定位。</translation>
    </message>
    <message>
        <source>pictures inside of a file that cannot be read</source>
        <translation>文件内无法读取的图片</translation>
    </message>
    <message>
        <source>pictures without a file are taken from inside of the annotations</source>
        <translation>没有文件的图片取自标注内部</translation>
    </message>
    <message>
        <source>pictures inside of the file are left out: they are not here</source>
        <translation>文件内的图片将略去：它们不在此处</translation>
    </message>
    <message>
        <source>columns that are not read are left out</source>
        <translation>未读取的列将略去</translation>
    </message>
    <message>
        <source>Open Images CSV</source>
        <translation>Open Images CSV</translation>
    </message>
    <message>
        <source>Boxes with classes as fractions of the picture.</source>
        <translation>带类别的边界框，以图片的比例表示。</translation>
    </message>
    <message>
        <source>{}: points over 100 are no percent; choose pixels</source>
        <translation>{}：大于 100 的点不是百分比；请选择像素</translation>
    </message>
    <message>
        <source>PixMo-Points (Parquet, JSON lines)</source>
        <translation>PixMo-Points（Parquet、JSON lines）</translation>
    </message>
    <message>
        <source>Points with the words for which people set them.</source>
        <translation>带有词语的点，由人为这些词语标出。</translation>
    </message>
    <message>
        <source>templates are an object of lists: {}</source>
        <translation>模板应为由列表组成的对象：{}</translation>
    </message>
    <message>
        <source>there is no task {!r}; there are {}</source>
        <translation>没有任务 {!r}；现有 {}</translation>
    </message>
    <message>
        <source>each template of the task {!r} needs one place {}</source>
        <translation>任务 {!r} 的每个模板需要一个位置 {}</translation>
    </message>
    <message>
        <source>Rex-Omni grounding data (JSON lines)</source>
        <translation>Rex-Omni 定位数据（JSON 行）</translation>
    </message>
    <message>
        <source>Captions with phrases by their characters and boxes in pixels.</source>
        <translation>带按字符定位的短语和像素边界框的描述。</translation>
    </message>
    <message>
        <source>a chosen frame or window is written as a picture of its own, with eight bits a colour (PNG, TIFF or WebP)</source>
        <translation>所选的帧或窗宽写为单独的图像，每种颜色八位（PNG、TIFF 或 WebP）</translation>
    </message>
    <message>
        <source>{} is another picture than {}; write to another folder</source>
        <translation>{} 与 {} 是不同的图片；请写到其他文件夹</translation>
    </message>
    <message>
        <source>entries that are no picture are left out</source>
        <translation>不是图片的条目将略去</translation>
    </message>
    <message>
        <source>VIA 2 JSON (VGG Image Annotator; VIA 3 is read)</source>
        <translation>VIA 2 JSON（VGG Image Annotator；可读取 VIA 3）</translation>
    </message>
    <message>
        <source>Boxes, polygons, ellipses, lines and points with attributes.</source>
        <translation>带属性的边界框、多边形、椭圆、线和点。</translation>
    </message>
    <message>
        <source>validation is a share from 0 to 1, not {!r}</source>
        <translation>validation 应为 0 到 1 的比例，而不是 {!r}</translation>
    </message>
    <message>
        <source>dialogues become one question a record: the model takes one at a time</source>
        <translation>对话按每条记录一个问题拆分：模型一次只接受一个</translation>
    </message>
    <message>
        <source>boxes are written as their middle: the model knows points only</source>
        <translation>边界框写为其中心：该模型只认识点</translation>
    </message>
    <message>
        <source>points are left out: the model knows boxes only</source>
        <translation>点将略去：该模型只认识边界框</translation>
    </message>
    <message>
        <source>coordinates are rounded to the steps of the model</source>
        <translation>坐标舍入到模型的刻度</translation>
    </message>
    <message>
        <source>sentences around phrases are left out: the model writes no boxes into sentences</source>
        <translation>短语周围的句子将略去：该模型不在句中写边界框</translation>
    </message>
    <message>
        <source>pointing is left out: the model knows boxes only</source>
        <translation>指点将略去：该模型只认识边界框</translation>
    </message>
    <message>
        <source>Training data for a vision-language model (folder)</source>
        <translation>视觉语言模型的训练数据（文件夹）</translation>
    </message>
    <message>
        <source>Questions and answers with regions as the chosen model writes them, for the chosen trainer.</source>
        <translation>带区域的问答，按所选模型的写法，用于所选训练程序。</translation>
    </message>
    <message>
        <source>VoTT 2 JSON</source>
        <translation>VoTT 2 JSON</translation>
    </message>
    <message>
        <source>Boxes and polygons with class names, as VoTT exports them.</source>
        <translation>带类别名称的边界框和多边形，如 VoTT 所导出。</translation>
    </message>
    <message>
        <source>data files beside the one that is read are left out</source>
        <translation>所读取文件之外的数据文件将略去</translation>
    </message>
    <message>
        <source>{}: this is not YAML ({})</source>
        <translation>{}：这不是 YAML（{}）</translation>
    </message>
    <message>
        <source>{}: names is neither a list of names nor a map of numbers and names</source>
        <translation>{}：names 既不是名称列表，也不是编号与名称的映射</translation>
    </message>
    <message>
        <source>{}: kpt_shape must be [number of points, 2 or 3], not {}</source>
        <translation>{}：kpt_shape 必须是 [点数, 2 或 3]，而不是 {}</translation>
    </message>
    <message>
        <source>lists that the data file names are not here</source>
        <translation>数据文件所列的列表不在此处</translation>
    </message>
    <message>
        <source>names that several pictures have: none is taken</source>
        <translation>多张图片共有的名称：均不采用</translation>
    </message>
    <message>
        <source>pictures found by the end of their path</source>
        <translation>按路径末尾找到的图片</translation>
    </message>
    <message>
        <source>pictures found by the path in their address</source>
        <translation>按其地址中的路径找到的图片</translation>
    </message>
    <message>
        <source>pictures found by their name without percent signs</source>
        <translation>按去掉百分号的名称找到的图片</translation>
    </message>
    <message>
        <source>pictures found by their name without the prefix of an upload</source>
        <translation>按去掉上传前缀的名称找到的图片</translation>
    </message>
    <message>
        <source>pictures found by their name in another Unicode form</source>
        <translation>按另一种 Unicode 形式的名称找到的图片</translation>
    </message>
    <message>
        <source>pictures found by their name in other letter case</source>
        <translation>按大小写不同的名称找到的图片</translation>
    </message>
    <message>
        <source>files with several pictures: what is written holds for one of them</source>
        <translation>含多张图像的文件：写出的内容只对其中一张有效</translation>
    </message>
    <message>
        <source>pictures that have another size on disk than when they were annotated: the numbers are for the old size</source>
        <translation>磁盘上的尺寸与标注时不同的图片：数字对应旧尺寸</translation>
    </message>
    <message>
        <source>{} holds {} files panoptic_*.json; one is needed</source>
        <translation>{} 中有 {} 个 panoptic_*.json 文件，需要一个</translation>
    </message>
    <message>
        <source>Layer and head</source>
        <translation>层和头</translation>
    </message>
    <message>
        <source>{} sees an image in {} tokens where {} were expected.</source>
        <translation>{} 将图像看作 {} 个词元，而预期为 {} 个。</translation>
    </message>
    <message>
        <source>tokens {}; layer.head {}</source>
        <translation>词元 {}；层.头 {}</translation>
    </message>
    <message>
        <source>tokens {}</source>
        <translation>词元 {}</translation>
    </message>
    <message>
        <source>{} places at the border that draw attention whatever is said are left out</source>
        <translation>{} 个无论描述为何都吸引注意力的边缘位置已略去</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>{!r} is nothing that can be said of a server</source>
        <translation>{!r} 不是可用的服务器选项</translation>
    </message>
    <message>
        <source>There is no family {!r}. Known: {}.</source>
        <translation>没有系列 {!r}。已知的有：{}。</translation>
    </message>
    <message>
        <source>A token is named by its environment variable, as in token=env:NAME, and never written here</source>
        <translation>令牌以其环境变量名指定，如 token=env:NAME，切勿写在此处</translation>
    </message>
    <message>
        <source>The name {!r} does not say how this model writes boxes. Choose its family, as in {};family=qwen3_vl. Known: {}.</source>
        <translation>名称 {!r} 未说明此模型如何写边界框。请选择其系列，如 {};family=qwen3_vl。已知的有：{}。</translation>
    </message>
    <message>
        <source>{!r} is no address of a server</source>
        <translation>{!r} 不是服务器地址</translation>
    </message>
    <message>
        <source>{!r} is no address of a server; one looks like http://127.0.0.1:8000/v1</source>
        <translation>{!r} 不是服务器地址；地址形如 http://127.0.0.1:8000/v1</translation>
    </message>
    <message>
        <source>An address holds no password and no key: put the token into an environment variable or the keyring</source>
        <translation>地址中不含密码和密钥：请将令牌放入环境变量或密钥环</translation>
    </message>
    <message>
        <source>{} of a server is a whole number from {} to {}</source>
        <translation>服务器的 {} 应为 {} 到 {} 的整数</translation>
    </message>
    <message>
        <source>the model named no place for it</source>
        <translation>模型没有为它指出位置</translation>
    </message>
    <message>
        <source>the model writes its places and gives no score</source>
        <translation>模型写出位置，但不给出分数</translation>
    </message>
    <message>
        <source>The model named what is no phrase of the caption: {}</source>
        <translation>模型所指的不是描述中的短语：{}</translation>
    </message>
    <message>
        <source>{} on {}: {}</source>
        <translation>{}（{}）：{}</translation>
    </message>
    <message>
        <source>Which model of {}? Write {}#NAME. It has: {}.</source>
        <translation>用 {} 的哪个模型？请写 {}#NAME。可用：{}。</translation>
    </message>
    <message>
        <source>The server {} sends on to {}; nothing was sent there. If that is right, add that address.</source>
        <translation>服务器 {} 转向 {}；未向那里发送任何内容。如果无误，请添加该地址。</translation>
    </message>
    <message>
        <source>The server {} refuses the token ({}). Set another one.</source>
        <translation>服务器 {} 拒绝了令牌（{}）。请另设一个。</translation>
    </message>
    <message>
        <source>The server {} wants a token ({}). Put it into the environment variable {}, or name another one with the server.</source>
        <translation>服务器 {} 需要令牌（{}）。请将其放入环境变量 {}，或在服务器设置中指定另一个。</translation>
    </message>
    <message>
        <source>{} on {} takes no pictures: “{}”. Start it with its vision part (llama.cpp: --mmproj).</source>
        <translation>{}（{}）不接受图像：“{}”。请连同其视觉部分一起启动（llama.cpp：--mmproj）。</translation>
    </message>
    <message>
        <source>The picture or caption is too long for {} on {}: “{}”. Send a smaller longest side, or give the server a longer context.</source>
        <translation>图像或描述对 {}（{}）来说太长：“{}”。请减小发送的最长边，或为服务器设置更长的上下文。</translation>
    </message>
    <message>
        <source>There is no model {!r} at {} ({}): “{}”. Look at the list of its models; its address mostly ends with /v1.</source>
        <translation>没有模型 {!r}（在 {}，{}）：“{}”。请查看其模型列表；其地址通常以 /v1 结尾。</translation>
    </message>
    <message>
        <source>The server {} has too many requests (429). Try later, or send fewer at a time.</source>
        <translation>服务器 {} 的请求过多 (429)。请稍后再试，或减少并发请求。</translation>
    </message>
    <message>
        <source>The server {} failed ({}): “{}”. Look at its log.</source>
        <translation>服务器 {} 出错（{}）：“{}”。请查看其日志。</translation>
    </message>
    <message>
        <source>The server {} refused the request ({}): “{}”</source>
        <translation>服务器 {} 拒绝了请求（{}）：“{}”</translation>
    </message>
    <message>
        <source>No server answers at {} ({}). Start it, or correct its address under Model &gt; Models.</source>
        <translation>{} 处没有服务器应答（{}）。请启动它，或在“模型 &gt; 模型管理”中更正其地址。</translation>
    </message>
    <message>
        <source>The connection to {} broke off in the middle of an answer ({}). Try again.</source>
        <translation>与 {} 的连接在应答中途断开（{}）。请重试。</translation>
    </message>
    <message>
        <source>{} gave no answer within {} seconds. Give it more time, or send a smaller longest side.</source>
        <translation>{} 在 {} 秒内没有应答。请给它更多时间，或减小发送的最长边。</translation>
    </message>
    <message>
        <source>{} answered more than {} MB, which is no answer to a caption; it was stopped</source>
        <translation>{} 的应答超过 {} MB，不可能是对描述的应答；已停止</translation>
    </message>
    <message>
        <source>What answers at {} speaks no chat completions ({}). Its address mostly ends with /v1.</source>
        <translation>{} 处的应答者不支持 chat completions（{}）。其地址通常以 /v1 结尾。</translation>
    </message>
    <message>
        <source>{} declined to answer: “{}”</source>
        <translation>{} 拒绝回答：“{}”</translation>
    </message>
    <message>
        <source>{} answered with nothing. If it is a model that thinks first, switch that off on the server.</source>
        <translation>{} 的回答为空。如果它是先思考的模型，请在服务器上关闭思考。</translation>
    </message>
    <message>
        <source>{} answered in the manner of {}: “{}”. Choose that family for this server.</source>
        <translation>{} 按 {} 的写法回答：“{}”。请为此服务器选择该系列。</translation>
    </message>
    <message>
        <source>{} answered in words and named no place: “{}”. Ask again, or choose another family or model.</source>
        <translation>{} 只用文字回答，没有指出位置：“{}”。请再问一次，或选择其他系列或模型。</translation>
    </message>
    <message>
        <source>The answer of the model was cut off; what stands before that is read</source>
        <translation>模型的回答被截断；已读取截断前的内容</translation>
    </message>
    <message>
        <source>The keyring of this system has no token for {}. Add the server again under Model &gt; Models.</source>
        <translation>此系统的密钥环中没有 {} 的令牌。请在“模型 &gt; 模型管理”中重新添加该服务器。</translation>
    </message>
    <message>
        <source>The environment variable {} for the token of {} is not set</source>
        <translation>环境变量 {}（{} 的令牌）未设置</translation>
    </message>
    <message>
        <source>The token for {} holds characters that no token has</source>
        <translation>{} 的令牌含有令牌中不应有的字符</translation>
    </message>
    <message>
        <source>The keyring of the system needs the package keyring: pip install &apos;crossalign-gui[keyring]&apos;. Or name an environment variable that holds the token.</source>
        <translation>系统密钥环需要软件包 keyring：pip install &apos;crossalign-gui[keyring]&apos;。或指定存放令牌的环境变量。</translation>
    </message>
    <message>
        <source>This system has no keyring that can be used. Name an environment variable that holds the token.</source>
        <translation>此系统没有可用的密钥环。请指定存放令牌的环境变量。</translation>
    </message>
    <message>
        <source>{}; it resizes pictures to at most {} pixels</source>
        <translation>{}；它将图像缩放到至多 {} 像素</translation>
    </message>
    <message>
        <source>These answers are written in the manner of {}; choose that family for this server.</source>
        <translation>这些回答按 {} 的写法；请为此服务器选择该系列。</translation>
    </message>
    <message>
        <source>It points where it should: {} of 12 shapes, off by {:.1%} of the side</source>
        <translation>指向正确：找到 {} 个形状（共 12 个），偏差为边长的 {:.1%}</translation>
    </message>
    <message>
        <source>Its places lie off by {:.1%} of the side, always in the same way; they are corrected, to {:.1%}</source>
        <translation>其位置偏差为边长的 {:.1%}，且方式一致；已校正，偏差降至 {:.1%}</translation>
    </message>
    <message>
        <source>It found {} of 12 plain shapes, which is too few to trust its places. It is not used.</source>
        <translation>它找到 {} 个简单形状（共 12 个），太少，其位置不可信。不予使用。</translation>
    </message>
    <message>
        <source>Its places lie off by {:.0%} of the side, and not always in the same way, so they cannot be corrected. It is not used; try another family, another longest side, or another server.</source>
        <translation>其位置偏差为边长的 {:.0%}，且方式不一致，因此无法校正。不予使用；请尝试其他系列、其他最长边或其他服务器。</translation>
    </message>
    <message>
        <source>drawn from the written box; the model gives no score</source>
        <translation>根据写出的边界框绘制；模型不给出分数</translation>
    </message>
    <message>
        <source>the model wrote no place for it</source>
        <translation>模型没有为它写出位置</translation>
    </message>
    <message>
        <source>{} is neither a .sqlite project nor a .crossalign.json file</source>
        <translation>{} 既不是 .sqlite 项目，也不是 .crossalign.json 文件</translation>
    </message>
    <message>
        <source>{} sends no pictures to servers; use another model, or allow it in that project</source>
        <translation>{} 不向服务器发送图像；请使用其他模型，或在该项目中允许</translation>
    </message>
    <message>
        <source>of another package</source>
        <translation>来自其他软件包</translation>
    </message>
    <message>
        <source>This project sends no pictures to servers. Choose another model, or allow it under Model &gt; Models.</source>
        <translation>此项目不向服务器发送图像。请选择其他模型，或在“模型 &gt; 模型管理”中允许。</translation>
    </message>
    <message>
        <source>The server {} was not added here. Add it under Model &gt; Models.</source>
        <translation>服务器 {} 不是在此处添加的。请在“模型 &gt; 模型管理”中添加。</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>pictures leave this machine</source>
        <translation>图像会离开本机</translation>
    </message>
    <message>
        <source>A class needs a name</source>
        <translation>类别需要名称</translation>
    </message>
    <message>
        <source>There is a class “{}” already; merge the two</source>
        <translation>已有类别“{}”；请合并这两个类别</translation>
    </message>
    <message>
        <source>A class number is 0 or more</source>
        <translation>类别编号应为 0 或更大</translation>
    </message>
    <message>
        <source>This class is not in the project any more</source>
        <translation>此类别已不在项目中</translation>
    </message>
    <message>
        <source>it holds no file and {} folders</source>
        <translation>其中没有文件，有 {} 个文件夹</translation>
    </message>
    <message>
        <source>it holds {} and {} folders</source>
        <translation>其中有 {} 和 {} 个文件夹</translation>
    </message>
    <message>
        <source>there is another format of that name</source>
        <translation>已有另一个同名格式</translation>
    </message>
    <message>
        <source>The format {} of the package {} cannot be used: {}</source>
        <translation>格式 {}（来自软件包 {}）无法使用：{}</translation>
    </message>
    <message>
        <source>The format {} comes from the package {} and failed there ({}: {})</source>
        <translation>格式 {} 来自软件包 {}，在其中出错（{}：{}）</translation>
    </message>
    <message>
        <source>JSON files that are not Supervisely&apos;s are left out</source>
        <translation>不属于 Supervisely 的 JSON 文件将略去</translation>
    </message>
    <message>
        <source>tags that are not read, but kept for the way back</source>
        <translation>不读取但为写回而保留的标签</translation>
    </message>
    <message>
        <source>Supervisely (folder)</source>
        <translation>Supervisely（文件夹）</translation>
    </message>
    <message>
        <source>Boxes, polygons with holes, masks and points with class names; captions as tags.</source>
        <translation>带类别名称的边界框、带孔的多边形、掩码和点；描述写为标签。</translation>
    </message>
    <message>
        <source>No image has a caption yet; there is nothing to annotate a second time</source>
        <translation>还没有带描述的图像；没有可再次标注的内容</translation>
    </message>
    <message>
        <source>{} is an AVIF picture, which needs Pillow 11.3 or newer</source>
        <translation>{} 是 AVIF 图像，需要 Pillow 11.3 或更新版本</translation>
    </message>
    <message>
        <source>{} is a {} picture: pip install &apos;crossalign-gui[{}]&apos; makes it readable</source>
        <translation>{} 是 {} 图像：运行 pip install &apos;crossalign-gui[{}]&apos; 后可读取</translation>
    </message>
    <message>
        <source>A snapshot of the project cannot be written to {}: {}</source>
        <translation>项目快照无法写入 {}：{}</translation>
    </message>
    <message>
        <source>The snapshot {} is damaged too; choose another one</source>
        <translation>快照 {} 也已损坏；请另选一个</translation>
    </message>
    <message>
        <source>{} is open in another window; close it there first</source>
        <translation>{} 已在另一个窗口中打开；请先在那里关闭</translation>
    </message>
    <message>
        <source>classes that are only words get numbers for this export alone (View &gt; Classes keeps numbers)</source>
        <translation>仅为词的类别只在本次导出中获得编号（“视图 &gt; 类别”可保留编号）</translation>
    </message>
    <message>
        <source>classes that are only words get numbers, which the class list keeps (View &gt; Classes)</source>
        <translation>仅为词的类别获得编号，由类别列表保留（“视图 &gt; 类别”）</translation>
    </message>
    <message>
        <source>records without boxes and points</source>
        <translation>没有边界框和点的记录</translation>
    </message>
    <message>
        <source>regions without a phrase: no words name them</source>
        <translation>没有短语的区域：没有词为其命名</translation>
    </message>
    <message>
        <source>class names are written as phrases</source>
        <translation>类别名称写为短语</translation>
    </message>
    <message>
        <source>Rex-Omni training data (JSON lines)</source>
        <translation>Rex-Omni 训练数据（JSON 行）</translation>
    </message>
    <message>
        <source>Phrases with boxes and points in pixels, for its own tool that packs them.</source>
        <translation>带像素边界框和点的短语，供其自带的打包工具使用。</translation>
    </message>
    <message>
        <source>{}: there is no file {}</source>
        <translation>{}：没有文件 {}</translation>
    </message>
    <message>
        <source>{}: its picture cannot be read</source>
        <translation>{}：无法读取其图像</translation>
    </message>
    <message>
        <source>images whose picture is not here are left out: the format holds the pictures</source>
        <translation>图像文件不在此处的图像将略去：该格式包含图像本身</translation>
    </message>
    <message>
        <source>Rex-Omni training data (folder of TSV files)</source>
        <translation>Rex-Omni 训练数据（TSV 文件夹）</translation>
    </message>
    <message>
        <source>Phrases with boxes and points in pixels, with the pictures in base 64, as its trainer reads them.</source>
        <translation>带像素边界框和点的短语，图像为 base 64 编码，与其训练程序读取的一致。</translation>
    </message>
    <message>
        <source>expressions without words and boxes are left out</source>
        <translation>没有词和边界框的表达将略去</translation>
    </message>
    <message>
        <source>NVIDIA TAO 2D grounding (JSON lines)</source>
        <translation>NVIDIA TAO 2D 定位（JSON 行）</translation>
    </message>
    <message>
        <source>Captions with expressions by their characters and boxes in pixels.</source>
        <translation>带按字符定位的表达和像素边界框的描述。</translation>
    </message>
    <message>
        <source>Found by your links ({})</source>
        <translation>由您的关联找到（{}）</translation>
    </message>
    <message>
        <source>{}. “Leave out records that cannot be read” takes the others</source>
        <translation>{}。选择“略去无法读取的记录”可读取其余记录</translation>
    </message>
    <message>
        <source>encoding: there is no {!r}</source>
        <translation>encoding：没有 {!r}</translation>
    </message>
    <message>
        <source>{}: this Parquet file cannot be read ({})</source>
        <translation>{}：无法读取此 Parquet 文件（{}）</translation>
    </message>
    <message>
        <source>files that are no pictures are left out</source>
        <translation>不是图像的文件将略去</translation>
    </message>
    <message>
        <source>times of videos and sounds are left out</source>
        <translation>视频和声音的时间将略去</translation>
    </message>
    <message>
        <source>shapes of files that are not read are left out</source>
        <translation>未读取的文件的形状将略去</translation>
    </message>
    <message>
        <source>left out, as both sides worked on different frames of the file</source>
        <translation>已略去，因为两侧标注的是文件的不同帧</translation>
    </message>
    <message>
        <source>both sides set another window of deep values: the one that was here stays</source>
        <translation>两侧设置的深位值窗宽不同：保留此处原有的</translation>
    </message>
    <message>
        <source>both sides give the image other attributes, or another split: those that were here stay</source>
        <translation>两侧给图像的属性或划分不同：保留此处原有的</translation>
    </message>
    <message>
        <source>both sides keep another known answer: the one that was here stays</source>
        <translation>两侧保存的已知答案不同：保留此处原有的</translation>
    </message>
</context>
<context>
    <name>AgreementTable</name>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Left points</source>
        <translation>左侧指向</translation>
    </message>
    <message>
        <source>Right points</source>
        <translation>右侧指向</translation>
    </message>
    <message>
        <source>Left and person</source>
        <translation>左侧与人工</translation>
    </message>
    <message>
        <source>Right and person</source>
        <translation>右侧与人工</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>左侧与右侧</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>Agreement over the project</source>
        <translation>整个项目的一致性</translation>
    </message>
    <message>
        <source>Points: whether the strongest place lies in a region that a person linked. Left, right and person: overlap of the regions (mean intersection over union of the best pairs), whole where both have none. Return goes to the image.</source>
        <translation>指向：最强位置是否落在人工关联的区域内。左侧、右侧与人工：区域的重叠（最佳配对的平均交并比），双方都没有区域时为完全重叠。按 Return 可转到该图像。</translation>
    </message>
    <message>
        <source>Measure the Project asks both sides about all words that you linked or marked as not in the picture. The least agreed on stands here first.</source>
        <translation>“度量整个项目”会就您关联过或标为不在图像中的所有词询问两侧。一致性最低者排在最前。</translation>
    </message>
    <message>
        <source>Measure the Project</source>
        <translation>度量整个项目</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <translation>导出 CSV …</translation>
    </message>
    <message>
        <source>Images measured</source>
        <translation>已度量的图像</translation>
    </message>
    <message>
        <source>{} could not be written: {}. Choose another place and try again.</source>
        <translation>无法写入 {}：{}。请选择其他位置后重试。</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>未导出</translation>
    </message>
    <message>
        <source>The agreement was written to {}</source>
        <translation>一致性已写入 {}</translation>
    </message>
    <message>
        <source>Export the agreement</source>
        <translation>导出一致性</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>尚未度量。</translation>
    </message>
    <message>
        <source>{} words; the left side points right in {}, the right one in {}, they overlap by {}.</source>
        <translation>{} 个词；左侧指向正确 {}，右侧指向正确 {}，两者重叠 {}。</translation>
    </message>
    <message>
        <source>Both say the same of what is in the picture.</source>
        <translation>关于什么在图像中，两者说法一致。</translation>
    </message>
    <message>
        <source>In the picture or not: Krippendorff&apos;s alpha {:.2f}.</source>
        <translation>是否在图像中：Krippendorff α {:.2f}。</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>答案：</translation>
    </message>
    <message>
        <source>Accept the answer</source>
        <translation>接受答案</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>输入答案</translation>
    </message>
    <message>
        <source>by the model, not accepted yet</source>
        <translation>由模型给出，尚未接受</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已修正</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Accept answer “{}”</source>
        <translation>接受答案“{}”</translation>
    </message>
    <message>
        <source>There is no answer of the model to accept; type one</source>
        <translation>没有可接受的模型答案；请输入一个</translation>
    </message>
    <message>
        <source>Remove answer</source>
        <translation>移除答案</translation>
    </message>
    <message>
        <source>Answer “{}”</source>
        <translation>答案“{}”</translation>
    </message>
    <message>
        <source>This caption was not written by a model</source>
        <translation>此描述不是由模型生成的</translation>
    </message>
    <message>
        <source>Accept caption</source>
        <translation>接受描述</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Assign to a second person</source>
        <translation>分配给第二人</translation>
    </message>
    <message>
        <source>Images with a caption are drawn by chance and written into a project file of their own, with their captions and nothing else: no regions, no links, no comments, no known answers. Every image with a known answer goes with them, and nothing tells which ones these are.</source>
        <translation>随机抽取有描述的图像，写入单独的项目文件，只带其描述：没有区域、关联、批注和已知答案。所有有已知答案的图像都会一并写入，且不标明是哪些。</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>Share of the images</source>
        <translation>图像比例</translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <translation>第二人(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;hare of the images</source>
        <translation>图像比例(&amp;H)</translation>
    </message>
    <message>
        <source>Images that are written</source>
        <translation>将写入的图像</translation>
    </message>
    <message>
        <source>&amp;Write the file …</source>
        <translation>写入文件(&amp;W) …</translation>
    </message>
    <message>
        <source>No image has a caption yet, so there is nothing to give away. Write or import captions first.</source>
        <translation>还没有带描述的图像，因此没有可分配的内容。请先编写或导入描述。</translation>
    </message>
    <message>
        <source>{} of {} images are drawn. None has a known answer; Review &gt; Known Answer of This Image keeps what stands in an image as one.</source>
        <translation>抽取 {} 张图像（共 {} 张）。均没有已知答案；“审阅 &gt; 此图像的已知答案”可将图像中的现有内容保存为已知答案。</translation>
    </message>
    <message>
        <source>{} of {} images are drawn, and {} with a known answer go along: {} in all.</source>
        <translation>抽取 {} 张图像（共 {} 张），另附 {} 张有已知答案的图像：合计 {} 张。</translation>
    </message>
    <message>
        <source>File for the second person</source>
        <translation>给第二人的文件</translation>
    </message>
    <message>
        <source>Project (*.sqlite)</source>
        <translation>项目 (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>Assigning</name>
    <message>
        <source>{} is there already; choose a new name</source>
        <translation>{} 已存在；请选择新名称</translation>
    </message>
    <message>
        <source>Images written to {}: {}</source>
        <translation>写入 {} 的图像：{}</translation>
    </message>
</context>
<context>
    <name>AttributeEditing</name>
    <message>
        <source>Change attribute</source>
        <translation>更改属性</translation>
    </message>
</context>
<context>
    <name>AttributePanel</name>
    <message>
        <source>Selected regions</source>
        <translation>选中的区域</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Define …</source>
        <translation>定义 …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>移除 …</translation>
    </message>
    <message>
        <source>“{}” is no number; {} stays as it was</source>
        <translation>“{}”不是数字；{} 保持不变</translation>
    </message>
    <message>
        <source>Define an attribute</source>
        <translation>定义属性</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Checkbox</source>
        <translation>复选框</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Values, with commas between them</source>
        <translation>取值，用逗号分隔</translation>
    </message>
    <message>
        <source>A choice needs values; nothing was defined</source>
        <translation>选项需要取值；未定义任何内容</translation>
    </message>
    <message>
        <source>Remove a definition</source>
        <translation>移除定义</translation>
    </message>
    <message>
        <source>Values stay</source>
        <translation>取值保留</translation>
    </message>
</context>
<context>
    <name>BarPlot</name>
    <message>
        <source>Nothing is done yet</source>
        <translation>尚未执行任何操作</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>State of images</source>
        <translation>图像的状态</translation>
    </message>
    <message>
        <source>Remove images</source>
        <translation>移除图像</translation>
    </message>
    <message>
        <source>Restore from a snapshot</source>
        <translation>从快照恢复</translation>
    </message>
    <message>
        <source>Restore images</source>
        <translation>恢复图像</translation>
    </message>
    <message>
        <source>There is no change of several images to take back</source>
        <translation>没有可撤回的多图更改</translation>
    </message>
    <message>
        <source>Select images in the list first, with Ctrl or Shift</source>
        <translation>请先在列表中按住 Ctrl 或 Shift 选择图像</translation>
    </message>
    <message>
        <source>This project can only be read here</source>
        <translation>此项目在此处只能读取</translation>
    </message>
    <message>
        <source>The last change of several images is still being made</source>
        <translation>上一次多图更改仍在进行</translation>
    </message>
    <message>
        <source>{}: {} changed</source>
        <translation>{}：更改了 {} 张</translation>
    </message>
    <message>
        <source>{}; {} were changed since and stay as they are</source>
        <translation>{}；{} 张此后已有更改，保持原样</translation>
    </message>
    <message>
        <source>{}. Review &gt; Undo for Several Images takes it back</source>
        <translation>{}。“审阅 &gt; 撤销多图更改”可撤回</translation>
    </message>
    <message>
        <source>{}. Review &gt; Restore Removed Images brings them back</source>
        <translation>{}。“审阅 &gt; 恢复移除的图像”可恢复</translation>
    </message>
</context>
<context>
    <name>BulkCaptionsDialog</name>
    <message>
        <source>Captions of selected images</source>
        <translation>所选图像的描述</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Set the caption</source>
        <translation>设置描述</translation>
    </message>
    <message>
        <source>Append to the caption</source>
        <translation>追加到描述</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Only with the same capital letters</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>仅限整词</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Selected images: {}</source>
        <translation>所选图像：{}</translation>
    </message>
    <message>
        <source>Looking at what changes …</source>
        <translation>正在查看更改内容 …</translation>
    </message>
    <message>
        <source>Images that change: {} of {}</source>
        <translation>将更改的图像：{} / {}</translation>
    </message>
    <message>
        <source>{}. Links that go with their words: {}</source>
        <translation>{}。随其词移除的关联：{}</translation>
    </message>
    <message>
        <source>{}. The first {} are shown</source>
        <translation>{}。仅显示前 {} 个</translation>
    </message>
    <message>
        <source>Captions of images</source>
        <translation>图像的描述</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Arrow keys move the selected regions, Tab goes to the region list</source>
        <translation>方向键移动所选区域，Tab 转到区域列表</translation>
    </message>
    <message>
        <source>The unfinished shape is kept: the same tool goes on with it, Escape there drops it</source>
        <translation>未完成的形状已保留：用同一工具可继续绘制，在其中按 Escape 放弃</translation>
    </message>
    <message>
        <source>The unfinished shape waits on the image that you left</source>
        <translation>未完成的形状留在您离开的图像上</translation>
    </message>
    <message>
        <source>Reading the image …</source>
        <translation>正在读取图像 …</translation>
    </message>
    <message>
        <source>Drop images or a folder here, paste a picture, or open the samples</source>
        <translation>将图像或文件夹拖放到此处，粘贴图像，或打开示例</translation>
    </message>
    <message>
        <source>The file of this image is not there. Its annotations are kept; Review &gt; Find Moved Images looks for it</source>
        <translation>此图像的文件不存在。其标注已保留；可用“审阅 &gt; 查找移动的图像”查找</translation>
    </message>
    <message>
        <source>This image cannot be shown; see the notice below</source>
        <translation>无法显示此图像；请见下方通知</translation>
    </message>
</context>
<context>
    <name>CanvasActions</name>
    <message>
        <source>Click what belongs to the thing, right click what does not. Return keeps the mask, Escape drops it</source>
        <translation>左键点击属于该事物的位置，右键点击不属于的位置。Return 保留掩码，Escape 放弃</translation>
    </message>
    <message>
        <source>Click the thing. Shift+click adds, right click takes away. Return keeps the mask, Escape drops it</source>
        <translation>点击该事物。Shift+点击添加，右键点击去除。Return 保留掩码，Escape 放弃</translation>
    </message>
    <message>
        <source>Click the corners; a double click, Return or the first corner closes. Alt first cuts a hole</source>
        <translation>点击各个角点；双击、Return 或点击第一个角点即闭合。先按 Alt 可挖孔</translation>
    </message>
    <message>
        <source>Paint on the selected mask or a new one. [ and ] change the size, E erases</source>
        <translation>在所选掩码或新掩码上涂画。[ 和 ] 改变大小，E 擦除</translation>
    </message>
    <message>
        <source>Paint away from the selected mask. [ and ] change the size, B paints</source>
        <translation>从所选掩码上擦除。[ 和 ] 改变大小，B 涂画</translation>
    </message>
    <message>
        <source>Click the places. Return keeps them, Backspace takes one back, Escape drops them</source>
        <translation>点击各个位置。Return 保留，Backspace 撤回一个，Escape 全部放弃</translation>
    </message>
    <message>
        <source>Select a region first, then zoom to it</source>
        <translation>请先选择区域，再缩放到它</translation>
    </message>
    <message>
        <source>Open an image first</source>
        <translation>请先打开图像</translation>
    </message>
    <message>
        <source>The image is on the clipboard</source>
        <translation>图像已复制到剪贴板</translation>
    </message>
    <message>
        <source>No file manager could be opened</source>
        <translation>无法打开文件管理器</translation>
    </message>
    <message>
        <source>Select a region first, then choose its class</source>
        <translation>请先选择一个区域，再选择它的类别</translation>
    </message>
</context>
<context>
    <name>CaptionBar</name>
    <message>
        <source>Captions of this image</source>
        <translation>此图像的描述</translation>
    </message>
    <message>
        <source>Type a caption or a question about the image</source>
        <translation>输入描述，或关于图像的问题</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Aligning</source>
        <translation>正在对齐</translation>
    </message>
    <message>
        <source>Stop aligning</source>
        <translation>停止对齐</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Written by a model; yours once you edit or accept it</source>
        <translation>由模型生成；编辑或接受后即归您所有</translation>
    </message>
    <message>
        <source>Click to see where the model finds it</source>
        <translation>点击可查看模型找到的位置</translation>
    </message>
    <message>
        <source>Marked as not in the picture</source>
        <translation>已标为不在图像中</translation>
    </message>
    <message>
        <source>A function word: it aligns to nothing by itself</source>
        <translation>虚词：它本身不与任何内容对齐</translation>
    </message>
    <message>
        <source>Not found in the picture</source>
        <translation>在图像中未找到</translation>
    </message>
    <message>
        <source>Phrase “{}”, regions: {}</source>
        <translation>短语“{}”，区域：{}</translation>
    </message>
    <message>
        <source>; the same thing as {}</source>
        <translation>；与 {} 是同一事物</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Add caption</source>
        <translation>添加描述</translation>
    </message>
    <message>
        <source>Edit caption</source>
        <translation>编辑描述</translation>
    </message>
    <message>
        <source>Links of {} were dropped with their words; undo brings them back</source>
        <translation>{} 的关联已随其词删除；撤销可恢复</translation>
    </message>
    <message>
        <source>{} became {} with the change of the caption; undo brings it back</source>
        <translation>{} 随描述的更改变为 {}；撤销可恢复</translation>
    </message>
    <message>
        <source>Proposals removed with their words: {}; undo brings them back</source>
        <translation>随其词移除的候选：{}；撤销可恢复</translation>
    </message>
    <message>
        <source>There is no caption here that could be removed</source>
        <translation>此处没有可移除的描述</translation>
    </message>
    <message>
        <source>Remove caption</source>
        <translation>移除描述</translation>
    </message>
    <message>
        <source>Select the words first that are one word</source>
        <translation>请先选择应为一个词的那些词</translation>
    </message>
    <message>
        <source>Join words</source>
        <translation>合并词</translation>
    </message>
    <message>
        <source>Select the one word first that is several</source>
        <translation>请先选择应为多个词的那个词</translation>
    </message>
    <message>
        <source>Split word</source>
        <translation>拆分词</translation>
    </message>
</context>
<context>
    <name>ClassPanel</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Classes of the project</source>
        <translation>项目的类别</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>添加 …</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>合并 …</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Things of this image</source>
        <translation>此图像的事物</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>Select a region first, then choose its class</source>
        <translation>请先选择区域，再选择其类别</translation>
    </message>
    <message>
        <source>No class has this key yet; View &gt; Classes lists them</source>
        <translation>尚无类别使用此键；见“视图 &gt; 类别”</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>新类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Merge classes</source>
        <translation>合并类别</translation>
    </message>
    <message>
        <source>All of them become</source>
        <translation>全部变为</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Comments on this image</source>
        <translation>此图像的批注</translation>
    </message>
    <message>
        <source>No comments on this image</source>
        <translation>此图像没有评论</translation>
    </message>
    <message>
        <source>Comment on this image</source>
        <translation>为此图像添加批注</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>新批注</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Resolved / Open Again</source>
        <translation>解决 / 重新打开</translation>
    </message>
    <message>
        <source>Mark the chosen comment as resolved, or open it again; Return in the list does it too</source>
        <translation>将所选批注标为已解决，或重新打开；在列表中按 Return 亦可</translation>
    </message>
    <message>
        <source>{}, {} UTC
{}</source>
        <translation>{}，{} UTC
{}</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未解决</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>当前使用的模型</translation>
    </message>
    <message>
        <source>Person: accepted links</source>
        <translation>人工：已接受的关联</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Mean difference {:.3f} (0: equal, 1: opposite everywhere).</source>
        <translation>平均差异 {:.3f}（0：相同，1：处处相反）。</translation>
    </message>
    <message>
        <source>Choose a word.</source>
        <translation>请选择一个词。</translation>
    </message>
    <message>
        <source>Aligning …</source>
        <translation>正在对齐 …</translation>
    </message>
    <message>
        <source>No accepted region is linked to this word.</source>
        <translation>没有已接受的区域与此词关联。</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>尚无结果。</translation>
    </message>
    <message>
        <source>One region.</source>
        <translation>一个区域。</translation>
    </message>
    <message>
        <source>{} regions.</source>
        <translation>{} 个区域。</translation>
    </message>
    <message>
        <source>Not found. {}</source>
        <translation>未找到。{}</translation>
    </message>
    <message>
        <source>(no word)</source>
        <translation>（无词）</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The second model does not answer: {} Choose another one to compare with.</source>
        <translation>第二个模型没有响应：{} 请另选一个模型进行比较。</translation>
    </message>
</context>
<context>
    <name>ConflictBar</name>
    <message>
        <source>Conflict {} of {}: {}</source>
        <translation>冲突 {} / {}：{}</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>词不同</translation>
    </message>
    <message>
        <source>another answer</source>
        <translation>答案不同</translation>
    </message>
    <message>
        <source>another phrase</source>
        <translation>短语不同</translation>
    </message>
    <message>
        <source>another place or shape</source>
        <translation>位置或形状不同</translation>
    </message>
    <message>
        <source>another class</source>
        <translation>类别不同</translation>
    </message>
    <message>
        <source>other attributes</source>
        <translation>属性不同</translation>
    </message>
    <message>
        <source>accepted or rejected</source>
        <translation>接受或拒绝</translation>
    </message>
    <message>
        <source>linked or not</source>
        <translation>是否关联</translation>
    </message>
    <message>
        <source>in the picture or not</source>
        <translation>是否在图像中</translation>
    </message>
    <message>
        <source>changed or deleted</source>
        <translation>更改或删除</translation>
    </message>
    <message>
        <source>another state</source>
        <translation>状态不同</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>not in the picture</source>
        <translation>不在图像中</translation>
    </message>
    <message>
        <source>is not this region</source>
        <translation>不是此区域</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Region attends to words</source>
        <translation>区域关注词</translation>
    </message>
    <message>
        <source>Word attends to regions</source>
        <translation>词关注区域</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Attention (softmax)</source>
        <translation>注意力 (softmax)</translation>
    </message>
    <message>
        <source>Raw score</source>
        <translation>原始分数</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Temperature of the softmax, as a multiple of the model&apos;s own</source>
        <translation>softmax 的温度，以模型自身温度的倍数表示</translation>
    </message>
    <message>
        <source>Score of a region</source>
        <translation>区域的分数</translation>
    </message>
    <message>
        <source>Mean of its cells</source>
        <translation>其单元格的平均值</translation>
    </message>
    <message>
        <source>Best of its cells</source>
        <translation>其单元格的最大值</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>As in the caption</source>
        <translation>按描述中的顺序</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>按分数</translation>
    </message>
    <message>
        <source>By likeness (clustered)</source>
        <translation>按相似度（聚类）</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Coarse grid</source>
        <translation>粗网格</translation>
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
        <translation>接受 {}</translation>
    </message>
    <message>
        <source>Reject {}</source>
        <translation>拒绝 {}</translation>
    </message>
    <message>
        <source>Accept all proposals</source>
        <translation>接受全部候选</translation>
    </message>
    <message>
        <source>Proposals accepted: {}</source>
        <translation>已接受的候选：{}</translation>
    </message>
    <message>
        <source>There is no proposal to accept</source>
        <translation>没有可接受的候选</translation>
    </message>
    <message>
        <source>Draw region for {}</source>
        <translation>为 {} 绘制区域</translation>
    </message>
    <message>
        <source>Reshape region</source>
        <translation>调整区域形状</translation>
    </message>
    <message>
        <source>Delete region</source>
        <translation>删除区域</translation>
    </message>
    <message>
        <source>Accept region</source>
        <translation>接受区域</translation>
    </message>
    <message>
        <source>Reject region</source>
        <translation>拒绝区域</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>伽马</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>窗位</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗宽</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Black at {}, white at {}, for models and exported pictures too</source>
        <translation>黑点 {}，白点 {}，也用于模型和导出的图片</translation>
    </message>
</context>
<context>
    <name>Disputes</name>
    <message>
        <source>There is no conflict in this image</source>
        <translation>此图像中没有冲突</translation>
    </message>
    <message>
        <source>Only one of the two can be true here: take left, right or neither</source>
        <translation>此处两者只能有一个成立：请采用左侧、右侧或都不采用</translation>
    </message>
    <message>
        <source>Settle conflict</source>
        <translation>解决冲突</translation>
    </message>
    <message>
        <source>All conflicts of {} are settled</source>
        <translation>{} 的所有冲突均已解决</translation>
    </message>
    <message>
        <source>No image has a conflict</source>
        <translation>没有图像存在冲突</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>Copied regions: {}</source>
        <translation>已复制的区域：{}</translation>
    </message>
    <message>
        <source>Open an image first</source>
        <translation>请先打开图像</translation>
    </message>
    <message>
        <source>Select a region first, then delete it</source>
        <translation>请先选择区域，再删除</translation>
    </message>
    <message>
        <source>Select a region first, then copy it</source>
        <translation>请先选择区域，再复制</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Open images and accept or correct some regions first</source>
        <translation>请先打开图像并接受或修正一些区域</translation>
    </message>
    <message>
        <source>The report was written to {}</source>
        <translation>报告已写入 {}</translation>
    </message>
    <message>
        <source>The model was asked for something else in between; start again</source>
        <translation>期间模型收到了其他请求；请重新开始</translation>
    </message>
</context>
<context>
    <name>EvaluationDialog</name>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Pointing game</source>
        <translation>指向游戏</translation>
    </message>
    <message>
        <source>Inside ratio</source>
        <translation>内部占比</translation>
    </message>
    <message>
        <source>Pixel average precision</source>
        <translation>像素平均精度</translation>
    </message>
    <message>
        <source>Box recall</source>
        <translation>框召回率</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>The truth: regions that people drew or corrected, imported ones, and accepted ones that other models proposed.</source>
        <translation>真值：人工绘制或修正的区域、导入的区域，以及由其他模型提出并已接受的区域。</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>所有图像</translation>
    </message>
    <message>
        <source>Images in the list ({})</source>
        <translation>列表中的图像（{}）</translation>
    </message>
    <message>
        <source>Images to measure on</source>
        <translation>用于度量的图像</translation>
    </message>
    <message>
        <source>&amp;Own answers too</source>
        <translation>也计入自己的回答(&amp;O)</translation>
    </message>
    <message>
        <source>Count regions that the model proposed and you only accepted; this flatters it</source>
        <translation>计入由模型提出而您只是接受的区域；这会使结果偏好</translation>
    </message>
    <message>
        <source>&amp;Beside the model in use</source>
        <translation>与使用中的模型并列(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>评估(&amp;E)</translation>
    </message>
    <message>
        <source>Captions measured</source>
        <translation>已度量的描述</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>度量内容</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>打乱</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Measures with baselines</source>
        <translation>指标与基线</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Measures by phrase type</source>
        <translation>按短语类型的指标</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Measures by model</source>
        <translation>按模型的指标</translation>
    </message>
    <message>
        <source>The other tables are of the chosen model</source>
        <translation>其他表格属于所选模型</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Measures by word, the worst first</source>
        <translation>按词的指标，最差者在前</translation>
    </message>
    <message>
        <source>Worst cases</source>
        <translation>最差案例</translation>
    </message>
    <message>
        <source>Solid: true region. Dashed: proposal. Return or a double click opens the image</source>
        <translation>实线：真实区域。虚线：候选。按回车键或双击可打开图像</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>摘要(&amp;S)</translation>
    </message>
    <message>
        <source>By phrase &amp;type</source>
        <translation>按短语类型(&amp;T)</translation>
    </message>
    <message>
        <source>By &amp;word</source>
        <translation>按词(&amp;W)</translation>
    </message>
    <message>
        <source>Worst c&amp;ases</source>
        <translation>最差案例(&amp;A)</translation>
    </message>
    <message>
        <source>Save &amp;Report …</source>
        <translation>保存报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>正在度量…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>{}: phrases {}, images {}</source>
        <translation>{}：短语 {}，图像 {}</translation>
    </message>
    <message>
        <source>{}; captions that could not be used: {}, such as {}</source>
        <translation>{}；无法使用的描述：{}，例如 {}</translation>
    </message>
    <message>
        <source>{}: average precision {:.2f}, IoU {:.2f}
{}</source>
        <translation>{}：平均精度 {:.2f}，IoU {:.2f}
{}</translation>
    </message>
    <message>
        <source>{:.3f} to {:.3f}</source>
        <translation>{:.3f} 至 {:.3f}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>{} could not be written: {}. Choose another place and try again.</source>
        <translation>无法写入 {}：{}。请选择其他位置后重试。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>ExchangeActions</name>
    <message>
        <source>Open the folder with the images first</source>
        <translation>请先打开图像所在的文件夹</translation>
    </message>
    <message>
        <source>There is no image to export</source>
        <translation>没有可导出的图像</translation>
    </message>
    <message>
        <source>Export the picture with its regions</source>
        <translation>导出带区域的图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>图片 (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>{} could not be written: {}. Choose another place and try again.</source>
        <translation>无法写入 {}：{}。请选择其他位置后重试。</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>未导出</translation>
    </message>
    <message>
        <source>The picture was written to {}</source>
        <translation>图片已写入 {}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export annotations</source>
        <translation>导出标注</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>文件或文件夹</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择 …</translation>
    </message>
    <message>
        <source>Images to export</source>
        <translation>要导出的图像</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>所有图像</translation>
    </message>
    <message>
        <source>Done and checked images</source>
        <translation>已完成和已审核的图像</translation>
    </message>
    <message>
        <source>What the search finds ({})</source>
        <translation>搜索找到的图像（{}）</translation>
    </message>
    <message>
        <source>Selected images ({})</source>
        <translation>所选图像（{}）</translation>
    </message>
    <message>
        <source>Proposals that nobody has accepted go out too</source>
        <translation>同时导出无人接受的候选</translation>
    </message>
    <message>
        <source>What the format cannot hold</source>
        <translation>该格式无法容纳的内容</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>To</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Looking at what the format can hold …</source>
        <translation>正在检查该格式能容纳的内容 …</translation>
    </message>
    <message>
        <source>Will be written: images {}, captions {}, regions {}, links {}.</source>
        <translation>将写入：图像 {}、描述 {}、区域 {}、关联 {}。</translation>
    </message>
    <message>
        <source>Annotated images: {}, written to {}</source>
        <translation>带标注的图像：{}，已写入 {}</translation>
    </message>
    <message>
        <source>The format cannot hold everything; this changes or stays behind:</source>
        <translation>该格式无法容纳全部内容；以下内容会改变或略去：</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>没有任何损失。</translation>
    </message>
    <message>
        <source>{} is there already. Replace what has the same name?</source>
        <translation>{} 已存在。是否替换同名的内容？</translation>
    </message>
    <message>
        <source>Nothing was written: {}
Choose another place or format and try again.</source>
        <translation>未写入任何内容：{}
请选择其他位置或格式后重试。</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{}. Its annotations are kept; Review &gt; Find Moved Images looks for it in a folder that you choose</source>
        <translation>{}。其标注已保留；可用“审阅 &gt; 查找移动的图像”在您选择的文件夹中查找</translation>
    </message>
    <message>
        <source>Looking for moved images in {} …</source>
        <translation>正在 {} 中查找移动的图像 …</translation>
    </message>
    <message>
        <source>Found again: {} of {} that were chosen</source>
        <translation>重新找到：{} / {}（所选）</translation>
    </message>
    <message>
        <source>{} is damaged and was not changed. {}, which was read from it before, is open now</source>
        <translation>{} 已损坏，未作更改。现已打开此前从中读出的 {}</translation>
    </message>
    <message>
        <source>{} is damaged; what can be read is being read …</source>
        <translation>{} 已损坏；正在读取可读的内容 …</translation>
    </message>
    <message>
        <source>{} was changed on disk since it was annotated. The annotations are kept; look whether they still fit</source>
        <translation>{} 标注之后在磁盘上有更改。标注已保留；请检查是否仍然相符</translation>
    </message>
    <message>
        <source>{} was changed on disk: it had {} x {} pixels when it was annotated and has {} x {} now. The annotations are kept; look whether they still fit</source>
        <translation>{} 在磁盘上有更改：标注时为 {} x {} 像素，现为 {} x {}。标注已保留；请检查是否仍然相符</translation>
    </message>
    <message>
        <source>{} is damaged and was not changed. {} is open now: {}</source>
        <translation>{} 已损坏，未作更改。现已打开 {}：{}</translation>
    </message>
    <message>
        <source>Found again: {} by their content, {} by their name. Still missing: {}</source>
        <translation>重新找到：按内容 {} 个，按名称 {} 个。仍缺失：{}</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>What the images should show …</source>
        <translation>图像应显示的内容 …</translation>
    </message>
    <message>
        <source>What the images should show</source>
        <translation>图像应显示的内容</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find images that show this</source>
        <translation>查找显示此内容的图像</translation>
    </message>
    <message>
        <source>Rank &amp;captions</source>
        <translation>描述排名(&amp;C)</translation>
    </message>
    <message>
        <source>Where each caption finds its own image</source>
        <translation>每个描述查找其自身图像时的排名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop; what was looked at stays known</source>
        <translation>停止；已查看的结果会保留</translation>
    </message>
    <message>
        <source>Images looked at</source>
        <translation>已查看的图像</translation>
    </message>
    <message>
        <source>Images found</source>
        <translation>找到的图像</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Write a caption first; then images like it can be found</source>
        <translation>请先编写描述；随后即可查找与它相似的图像</translation>
    </message>
    <message>
        <source>Images compared: {} of {}, with {}</source>
        <translation>已比较的图像：{} / {}，比较对象：{}</translation>
    </message>
    <message>
        <source>Captions: {}, images: {}; {}, median rank {}</source>
        <translation>描述：{}，图像：{}；{}，排名中位数 {}</translation>
    </message>
    <message>
        <source>Looking at the images: {} of {}</source>
        <translation>正在查看图像：{} / {}</translation>
    </message>
    <message>
        <source>a region of {}</source>
        <translation>{} 的一个区域</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>There is no caption yet whose words the model knows</source>
        <translation>还没有模型认识其中词的描述</translation>
    </message>
    <message>
        <source>recall@{} {}</source>
        <translation>recall@{} {}</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>1  Click a word of the caption: the image shows where it is.    2  Press A to accept the proposed region, or D and draw your own.    3  Press Ctrl+E to export; drop your own photograph on the window to go on.</source>
        <translation>1  点击描述中的词：图像会显示其位置。    2  按 A 接受候选区域，或按 D 自行绘制。    3  按 Ctrl+E 导出；将您自己的照片拖放到窗口上即可继续。</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
</context>
<context>
    <name>FrameBar</name>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Which picture of this file is annotated: models and exports see the same one</source>
        <translation>标注此文件中的哪张图像：模型和导出看到的是同一张</translation>
    </message>
    <message>
        <source>Frame </source>
        <translation>帧 </translation>
    </message>
    <message>
        <source> of {}</source>
        <translation> / {}</translation>
    </message>
</context>
<context>
    <name>Grounded</name>
    <message>
        <source>Paste grounded text</source>
        <translation>粘贴定位文本</translation>
    </message>
    <message>
        <source>Proposals added: {}</source>
        <translation>已添加的候选：{}</translation>
    </message>
</context>
<context>
    <name>GroundedTextDialog</name>
    <message>
        <source>Paste grounded text</source>
        <translation>粘贴定位文本</translation>
    </message>
    <message>
        <source>What the &amp;model answered about this image:</source>
        <translation>模型对此图像的回答(&amp;M)：</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>无法读取的内容</translation>
    </message>
    <message>
        <source>Add as proposals</source>
        <translation>添加为候选</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Read as {}: {} names, {} boxes and points, {} not in the picture</source>
        <translation>按 {} 读取：{} 个名称，{} 个边界框和点，{} 个不在图像中</translation>
    </message>
    <message>
        <source>What has no name belongs to the selected words “{}”</source>
        <translation>没有名称的内容归于所选的词“{}”</translation>
    </message>
    <message>
        <source>The answer says that nothing is there, but not what. Select the words that it is about first</source>
        <translation>回答说没有任何内容，但未说明是什么。请先选择它所指的词</translation>
    </message>
    <message>
        <source>What has no name gets no words; select them first</source>
        <translation>没有名称的内容不会关联词；请先选择词</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>在指南中查找</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>指南页面</translation>
    </message>
</context>
<context>
    <name>GuidelinesPanel</name>
    <message>
        <source>Guidelines of the project</source>
        <translation>项目的标注规范</translation>
    </message>
    <message>
        <source>This project has no guidelines yet. They are a file guidelines.md beside its pictures.</source>
        <translation>此项目还没有标注规范。规范是图像旁的文件 guidelines.md。</translation>
    </message>
    <message>
        <source>Write …</source>
        <translation>编写 …</translation>
    </message>
    <message>
        <source>Open the page in the program for text files; it is shown here when it was saved</source>
        <translation>在文本编辑程序中打开该页；保存后显示在此处</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Tell which types and attributes are not in the lists of the guidelines</source>
        <translation>指出哪些类型和属性不在规范的列表中</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>What is allowed in this project, divided by commas; Check tells what is not in the list</source>
        <translation>此项目允许的内容，用逗号分隔；“检查”会指出不在列表中的内容</translation>
    </message>
</context>
<context>
    <name>ImageList</name>
    <message>
        <source>Images of the project</source>
        <translation>项目的图像</translation>
    </message>
</context>
<context>
    <name>ImagePanel</name>
    <message>
        <source>Search captions and files</source>
        <translation>搜索描述和文件</translation>
    </message>
    <message>
        <source>Search in images</source>
        <translation>在图像中搜索</translation>
    </message>
    <message>
        <source>Words of captions or file names, and:
state:done  word:dog  file:street  by:NAME  has:comment  has:conflict  class:dog
score&lt;0.5  uncertainty&gt;0.8  disagreement&gt;0  missing
A minus before a term turns it around</source>
        <translation>描述中的词或文件名，以及：
state:done  word:dog  file:street  by:NAME  has:comment  has:conflict  class:dog
score&lt;0.5  uncertainty&gt;0.8  disagreement&gt;0  missing
条件前加减号表示取反</translation>
    </message>
    <message>
        <source>Show images in this state</source>
        <translation>显示此状态的图像</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>图像的顺序</translation>
    </message>
    <message>
        <source>Folder order</source>
        <translation>文件夹顺序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>分数最低</translation>
    </message>
    <message>
        <source>Least certain</source>
        <translation>最不确定</translation>
    </message>
    <message>
        <source>Most disputed</source>
        <translation>分歧最大</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最近更改</translation>
    </message>
    <message>
        <source>The list is up to date. Images: {}</source>
        <translation>列表已是最新。图像：{}</translation>
    </message>
    <message>
        <source>Images: {}</source>
        <translation>图像：{}</translation>
    </message>
    <message>
        <source>Image {} of {}</source>
        <translation>图像 {} / {}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import annotations</source>
        <translation>导入标注</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>文件或文件夹</translation>
    </message>
    <message>
        <source>A file, a folder or a zip archive</source>
        <translation>文件、文件夹或 zip 压缩包</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>文件 …</translation>
    </message>
    <message>
        <source>Folder …</source>
        <translation>文件夹 …</translation>
    </message>
    <message>
        <source>By what is in it</source>
        <translation>根据内容判断</translation>
    </message>
    <message>
        <source>File of annotations</source>
        <translation>标注文件</translation>
    </message>
    <message>
        <source>Leave out records that cannot be read</source>
        <translation>略去无法读取的记录</translation>
    </message>
    <message>
        <source>State of the images</source>
        <translation>图像的状态</translation>
    </message>
    <message>
        <source>State as the file says, else in work</source>
        <translation>状态以文件为准，否则为进行中</translation>
    </message>
    <message>
        <source>All images are done</source>
        <translation>所有图像已完成</translation>
    </message>
    <message>
        <source>Read and check</source>
        <translation>读取并检查</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>Choose a file or a folder first</source>
        <translation>请先选择文件或文件夹</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取 …</translation>
    </message>
    <message>
        <source>There are several files of annotations: choose one.</source>
        <translation>有多个标注文件：请选择一个。</translation>
    </message>
    <message>
        <source>Can be taken: images {}, captions {}, regions {}, links {}.</source>
        <translation>可导入：图像 {}、描述 {}、区域 {}、关联 {}。</translation>
    </message>
    <message>
        <source>Images left out: {}.</source>
        <translation>略去的图像：{}。</translation>
    </message>
    <message>
        <source>Imported: images {}, regions {}, links {}</source>
        <translation>已导入：图像 {}、区域 {}、关联 {}</translation>
    </message>
    <message>
        <source>Not found (put them into the project&apos;s folder and read again): {}</source>
        <translation>未找到（请放入项目文件夹后重新读取）：{}</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Warnings:</source>
        <translation>警告：</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>已略去：</translation>
    </message>
    <message>
        <source>New images: {}, merged: {}, skipped: {}</source>
        <translation>新图像：{}，合并：{}，跳过：{}</translation>
    </message>
    <message>
        <source>Conflicts: {}; Review &gt; Next Conflict shows them</source>
        <translation>冲突：{}；可用“审阅 &gt; 下一个冲突”查看</translation>
    </message>
    <message>
        <source>Nothing was imported: {}</source>
        <translation>未导入任何内容：{}</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>导入自</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>Open an image with a caption first</source>
        <translation>请先打开带描述的图像</translation>
    </message>
    <message>
        <source>The model {} has no layers or heads to choose</source>
        <translation>模型 {} 没有可选择的层或头</translation>
    </message>
    <message>
        <source>Accept regions for some words first; heads are ranked by how well they agree</source>
        <translation>请先为一些词接受区域；头按其一致程度排名</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Open images and accept or correct some regions first</source>
        <translation>请先打开图像，并接受或修正一些区域</translation>
    </message>
    <message>
        <source>The adapter cannot be kept: {}</source>
        <translation>无法保留适配器：{}</translation>
    </message>
    <message>
        <source>Align a caption first, so that the model is known</source>
        <translation>请先对齐一个描述，以便确定模型</translation>
    </message>
    <message>
        <source>{} cannot be read: {}</source>
        <translation>无法读取 {}：{}</translation>
    </message>
    <message>
        <source>{} cannot be written: {}</source>
        <translation>无法写入 {}：{}</translation>
    </message>
    <message>
        <source>The adapter was written to {}</source>
        <translation>适配器已写入 {}</translation>
    </message>
</context>
<context>
    <name>LearningDialog</name>
    <message>
        <source>Learn from corrections</source>
        <translation>从修正中学习</translation>
    </message>
    <message>
        <source>The model in use learns the words whose regions you accepted, drew or corrected in this project. Other words keep their answers.</source>
        <translation>当前使用的模型会学习您在此项目中接受、绘制或修正了区域的词。其他词的结果保持不变。</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>学习(&amp;L)</translation>
    </message>
    <message>
        <source>Images looked at</source>
        <translation>已查看的图像</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>学习前后</translation>
    </message>
    <message>
        <source>Name of what was learned</source>
        <translation>学习结果的名称</translation>
    </message>
    <message>
        <source>&amp;Use It</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Adapter in use</source>
        <translation>当前使用的适配器</translation>
    </message>
    <message>
        <source>Compare: answer &amp;without it</source>
        <translation>比较：不使用它的结果(&amp;W)</translation>
    </message>
    <message>
        <source>U&amp;ndo: the one before</source>
        <translation>撤销：恢复前一个(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出(&amp;E) …</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>导入(&amp;I) …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>当前使用</translation>
    </message>
    <message>
        <source>Looking at the corrected images …</source>
        <translation>正在查看修正过的图像 …</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消；未作任何更改。</translation>
    </message>
    <message>
        <source>Links: {}. On held-out images the model points right in {:.0%} before and {:.0%} after; Links that were right and are missed: {}.</source>
        <translation>关联：{}。在留出的图像上，模型指向正确的比例：学习前 {:.0%}，学习后 {:.0%}；原先正确而现在出错的关联：{}。</translation>
    </message>
    <message>
        <source>“{}”: links {}, {:.0%} before, {:.0%} after, {}</source>
        <translation>“{}”：关联 {}，学习前 {:.0%}，学习后 {:.0%}，{}</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>learned in addition</source>
        <translation>在已有知识之外学习</translation>
    </message>
    <message>
        <source>learned anew</source>
        <translation>重新学习</translation>
    </message>
    <message>
        <source>learned {}</source>
        <translation>学习于 {}</translation>
    </message>
    <message>
        <source>none: the model as it was published</source>
        <translation>无：使用发布时的模型</translation>
    </message>
    <message>
        <source>Export the adapter</source>
        <translation>导出适配器</translation>
    </message>
    <message>
        <source>Adapters (*.safetensors)</source>
        <translation>适配器 (*.safetensors)</translation>
    </message>
    <message>
        <source>Import an adapter</source>
        <translation>导入适配器</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Colour map</source>
        <translation>颜色图</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>热力图的不透明度</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>How much each place supports the selected words: clear is none, the right end is certain</source>
        <translation>各处对所选词的支持程度：透明表示无，右端表示确定</translation>
    </message>
    <message>
        <source>Type a caption above; its words can then be clicked.</source>
        <translation>请在上方输入描述；随后即可点击其中的词。</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>正在加载模型 …</translation>
    </message>
    <message>
        <source>Aligning …</source>
        <translation>正在对齐 …</translation>
    </message>
    <message>
        <source>Not aligned yet.</source>
        <translation>尚未对齐。</translation>
    </message>
    <message>
        <source>Answer: “{}”. Click a word to see what it looks at.</source>
        <translation>答案：“{}”。点击词可查看它所看的位置。</translation>
    </message>
    <message>
        <source> Image and caption: {}.</source>
        <translation>图像与描述：{}。</translation>
    </message>
    <message>
        <source>Click a word to see where it is.</source>
        <translation>点击词可查看其位置。</translation>
    </message>
    <message>
        <source>Aligning “{}” …</source>
        <translation>正在对齐“{}” …</translation>
    </message>
    <message>
        <source>“{}”: a function word, it aligns to nothing by itself.</source>
        <translation>“{}”：虚词，它本身不与任何内容对齐。</translation>
    </message>
    <message>
        <source>“{}” is not in this model&apos;s vocabulary; it cannot know where that is.</source>
        <translation>“{}”不在此模型的词表中；模型无法知道它在哪里。</translation>
    </message>
    <message>
        <source>“{}” was not found in the picture{}.</source>
        <translation>在图像中未找到“{}”{}。</translation>
    </message>
    <message>
        <source>Its weak evidence is shown: 1 stands for {:.2g}.</source>
        <translation>已显示其弱证据：1 代表 {:.2g}。</translation>
    </message>
    <message>
        <source>“{}”: {}every proposal is decided{}.</source>
        <translation>“{}”：{}所有候选均已决定{}。</translation>
    </message>
    <message>
        <source>{} weaker hidden</source>
        <translation>已隐藏 {} 个较弱的</translation>
    </message>
    <message>
        <source>one region</source>
        <translation>一个区域</translation>
    </message>
    <message>
        <source>{} regions</source>
        <translation>{} 个区域</translation>
    </message>
    <message>
        <source>“{}”: {}{} proposed{}.</source>
        <translation>“{}”：{}候选：{}{}。</translation>
    </message>
    <message>
        <source>confidence {:.0%}</source>
        <translation>置信度 {:.0%}</translation>
    </message>
    <message>
        <source>score {:.2f}, not calibrated</source>
        <translation>分数 {:.2f}，未校准</translation>
    </message>
</context>
<context>
    <name>LinkDrag</name>
    <message>
        <source>A link that is being drawn</source>
        <translation>正在绘制的关联</translation>
    </message>
    <message>
        <source>This project can only be read here</source>
        <translation>此项目在此处只能读取</translation>
    </message>
    <message>
        <source>There is no region here to link the words with; drop them on one, or draw it first</source>
        <translation>此处没有可与词关联的区域；请将词拖放到区域上，或先绘制区域</translation>
    </message>
    <message>
        <source>Drop the region on a word or on the line below a phrase</source>
        <translation>请将区域拖放到词上，或短语下方的线上</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>{} and the region are linked already</source>
        <translation>{} 与该区域已经关联</translation>
    </message>
    <message>
        <source>Link {}</source>
        <translation>关联 {}</translation>
    </message>
    <message>
        <source>Select words and a region first, then link them</source>
        <translation>请先选择词和区域，再进行关联</translation>
    </message>
    <message>
        <source>Select a region first, then unlink it</source>
        <translation>请先选择区域，再取消关联</translation>
    </message>
    <message>
        <source>There is no link between these words and this region</source>
        <translation>这些词与此区域之间没有关联</translation>
    </message>
    <message>
        <source>Unlink region</source>
        <translation>取消与区域的关联</translation>
    </message>
    <message>
        <source>Select words and the region first that they are not</source>
        <translation>请先选择词，以及这些词所不是的区域</translation>
    </message>
    <message>
        <source>Take back “not this region”: {}</source>
        <translation>撤回“不是此区域”：{}</translation>
    </message>
    <message>
        <source>Not this region: {}</source>
        <translation>不是此区域：{}</translation>
    </message>
    <message>
        <source>Select the words first that are not in the picture</source>
        <translation>请先选择不在图像中的词</translation>
    </message>
    <message>
        <source>Take back “not in the picture”: {}</source>
        <translation>撤回“不在图像中”：{}</translation>
    </message>
    <message>
        <source>Not in the picture: {}</source>
        <translation>不在图像中：{}</translation>
    </message>
    <message>
        <source>Select the words of the phrase first: drag across them</source>
        <translation>请先选择短语的词：在词上拖动</translation>
    </message>
    <message>
        <source>“{}” is a phrase already</source>
        <translation>“{}”已经是短语</translation>
    </message>
    <message>
        <source>Mark phrase {}</source>
        <translation>标记短语 {}</translation>
    </message>
    <message>
        <source>Select a phrase first: click on the line below its words</source>
        <translation>请先选择短语：点击其词下方的线</translation>
    </message>
    <message>
        <source>Remove phrase “{}”</source>
        <translation>移除短语“{}”</translation>
    </message>
    <message>
        <source>Select a word of the phrase first</source>
        <translation>请先选择短语中的词</translation>
    </message>
    <message>
        <source>No phrase holds these words</source>
        <translation>没有短语包含这些词</translation>
    </message>
    <message>
        <source>“{}” is the same as “{}”</source>
        <translation>“{}”与“{}”是同一事物</translation>
    </message>
    <message>
        <source>Select a phrase first that is the same thing as another</source>
        <translation>请先选择与另一短语是同一事物的短语</translation>
    </message>
    <message>
        <source>“{}” is a thing of its own</source>
        <translation>“{}”是独立事物</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>没有词</translation>
    </message>
    <message>
        <source>Regions without words now: {}. They stay until they are linked or deleted</source>
        <translation>现在没有词的区域：{}。它们会保留，直到被关联或删除</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>(as opened)</source>
        <translation>（打开时的状态）</translation>
    </message>
    <message>
        <source>History of this image</source>
        <translation>此图像的历史记录</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>标注规范</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Images by Content</source>
        <translation>按内容查找图像</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>正在加载模型 …</translation>
    </message>
    <message>
        <source>{} on this machine ({})</source>
        <translation>{}，运行于本机（{}）</translation>
    </message>
    <message>
        <source>⚠ {} on {}: pictures leave this machine</source>
        <translation>⚠ {}（{}）：图像会离开本机</translation>
    </message>
    <message>
        <source>Model {} on {}</source>
        <translation>模型 {}，运行于 {}</translation>
    </message>
    <message>
        <source>The model loads with the first caption</source>
        <translation>模型将随第一个描述加载</translation>
    </message>
    <message>
        <source>Read-only. </source>
        <translation>只读。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>About CrossAlign GUI</source>
        <translation>关于 CrossAlign GUI</translation>
    </message>
    <message>
        <source>CrossAlign GUI {}

Which words of a sentence belong to which regions of a picture: see it, correct it, export it.

Apache-2.0. Third-party artwork and weights: see NOTICE.</source>
        <translation>CrossAlign GUI {}

句子中的哪些词属于图像中的哪些区域：查看、修正、导出。

Apache-2.0。第三方图稿和权重：见 NOTICE。</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Select the words, or a region with a class, of which all instances are marked</source>
        <translation>请选择已标出全部实例的词，或带类别的区域</translation>
    </message>
    <message>
        <source>{} is not in the picture: none is left out</source>
        <translation>{} 不在图像中：没有遗漏</translation>
    </message>
    <message>
        <source>No region is linked to {}; where it is not in the picture, say so</source>
        <translation>没有与 {} 关联的区域；若它不在图像中，请予以标明</translation>
    </message>
    <message>
        <source>Perhaps not all are marked</source>
        <translation>可能未全部标出</translation>
    </message>
    <message>
        <source>All are marked</source>
        <translation>已全部标出</translation>
    </message>
    <message>
        <source>Proposals still wait here; accepting one takes this mark away</source>
        <translation>此处仍有待定的候选；接受其中一个会移除此标记</translation>
    </message>
</context>
<context>
    <name>Masks</name>
    <message>
        <source>Select a region, or words with a proposal, to make a mask of it</source>
        <translation>请选择区域，或选择有候选的词，以为其生成掩码</translation>
    </message>
    <message>
        <source>Outlined by colours alone. A SAM 2 model of Model &gt; Models outlines things better</source>
        <translation>仅根据颜色勾勒。“模型 &gt; 模型管理”中的 SAM 2 模型勾勒得更好</translation>
    </message>
</context>
<context>
    <name>MatrixDock</name>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Rank Readings</source>
        <translation>读出方式排名</translation>
    </message>
    <message>
        <source>Try all layers and heads of the model on the words that you linked in this image</source>
        <translation>在您于此图像中关联的词上尝试模型的所有层和头</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出 …</translation>
    </message>
    <message>
        <source>There is no matrix yet: open an image and give it a caption</source>
        <translation>还没有矩阵：请打开图像并为其添加描述</translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation>导出矩阵</translation>
    </message>
    <message>
        <source>Figure (*.svg *.pdf *.png);;Numbers (*.npz *.parquet)</source>
        <translation>图 (*.svg *.pdf *.png);;数值 (*.npz *.parquet)</translation>
    </message>
    <message>
        <source>{} could not be written: {}. Choose another place and try again.</source>
        <translation>无法写入 {}：{}。请选择其他位置后重试。</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>未导出</translation>
    </message>
    <message>
        <source>The matrix was written to {}</source>
        <translation>矩阵已写入 {}</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>An image with a caption has a matrix once it is aligned.</source>
        <translation>带描述的图像在对齐之后才有矩阵。</translation>
    </message>
    <message>
        <source>Raw scores.</source>
        <translation>原始分数。</translation>
    </message>
    <message>
        <source>Each region attends to words: columns sum to 1.</source>
        <translation>每个区域关注词：各列之和为 1。</translation>
    </message>
    <message>
        <source>Each word attends to regions: rows sum to 1.</source>
        <translation>每个词关注区域：各行之和为 1。</translation>
    </message>
    <message>
        <source>Alignment loss {:.3f}, between the model&apos;s vectors.</source>
        <translation>对齐损失 {:.3f}，基于模型的向量。</translation>
    </message>
    <message>
        <source>Alignment loss {:.3f}, between the supports (this model has no common vectors).</source>
        <translation>对齐损失 {:.3f}，基于支持区（此模型没有公共向量）。</translation>
    </message>
    <message>
        <source>A part below 0 is a word that explains its region.</source>
        <translation>低于 0 的分量表示能解释其区域的词。</translation>
    </message>
    <message>
        <source>Without words that name nothing: {}.</source>
        <translation>不含没有指称的词：{}。</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>How spread the attention of the word is over the image, in nats</source>
        <translation>词的注意力在图像上的分散程度，单位为奈特</translation>
    </message>
    <message>
        <source>The least part of the image that holds {:.0%} of the attention of the word</source>
        <translation>图像中容纳该词 {:.0%} 注意力的最小部分</translation>
    </message>
    <message>
        <source>What the word adds to the alignment loss; below 0 it explains the regions</source>
        <translation>该词对对齐损失的贡献；低于 0 表示它能解释区域</translation>
    </message>
    <message>
        <source>“{}” and region {}: shown {:.4f}, score {:.4f}, part of the loss {:.4f}</source>
        <translation>“{}”与区域 {}：显示值 {:.4f}，分数 {:.4f}，损失分量 {:.4f}</translation>
    </message>
    <message>
        <source>“{}”: entropy {:.3f} nats ({:.0%} of the most), {:.0%} of the attention on {:.1%} of the image, loss {:.4f}</source>
        <translation>“{}”：熵 {:.3f} 奈特（最大值的 {:.0%}），{:.0%} 的注意力集中于图像的 {:.1%}，损失 {:.4f}</translation>
    </message>
    <message>
        <source>Region {} adds {:.4f} to the loss</source>
        <translation>区域 {} 使损失增加 {:.4f}</translation>
    </message>
    <message>
        <source>The alignment loss: {:.4f}</source>
        <translation>对齐损失：{:.4f}</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Words by regions</source>
        <translation>词与区域</translation>
    </message>
</context>
<context>
    <name>MiniMap</name>
    <message>
        <source>Overview of the image</source>
        <translation>图像概览</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>读出方式(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Best here</source>
        <translation>此处最佳(&amp;B)</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>{} makes the masks from now on</source>
        <translation>从现在起由 {} 生成掩码</translation>
    </message>
    <message>
        <source>Select a region first, then look for more like it</source>
        <translation>请先选择区域，再查找更多类似内容</translation>
    </message>
    <message>
        <source>Select the words too that name the region</source>
        <translation>请同时选择指称该区域的词</translation>
    </message>
    <message>
        <source>{} The model {} stays in use.</source>
        <translation>{} 仍使用模型 {}。</translation>
    </message>
    <message>
        <source>The model is not sure enough of anything to describe this image</source>
        <translation>模型对任何内容都不够确定，无法描述此图像</translation>
    </message>
    <message>
        <source>Write a caption</source>
        <translation>生成描述</translation>
    </message>
    <message>
        <source>Nothing else in the image looks like that region</source>
        <translation>图像中没有其他与该区域相似的内容</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>模型管理</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Best at</source>
        <translation>擅长</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any other: owner/name, owner/name@revision or a folder</source>
        <translation>其他任意模型：owner/name、owner/name@revision 或文件夹</translation>
    </message>
    <message>
        <source>Model id or folder</source>
        <translation>模型 ID 或文件夹</translation>
    </message>
    <message>
        <source>&amp;Folder …</source>
        <translation>文件夹(&amp;F) …</translation>
    </message>
    <message>
        <source>Add a ser&amp;ver …</source>
        <translation>添加服务器(&amp;V) …</translation>
    </message>
    <message>
        <source>This project sends no pictures to servers</source>
        <translation>此项目不向服务器发送图像</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove from disk</source>
        <translation>从磁盘移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>in use for masks</source>
        <translation>用于掩码</translation>
    </message>
    <message>
        <source>gated: ask its owner</source>
        <translation>需要授权：请询问其所有者</translation>
    </message>
    <message>
        <source>on a server</source>
        <translation>在服务器上</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>on this disk</source>
        <translation>已在此磁盘上</translation>
    </message>
    <message>
        <source>partly on this disk</source>
        <translation>部分已在此磁盘上</translation>
    </message>
    <message>
        <source>to download</source>
        <translation>待下载</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>快</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>needs a GPU</source>
        <translation>需要 GPU</translation>
    </message>
    <message>
        <source>&amp;Go on downloading</source>
        <translation>继续下载(&amp;G)</translation>
    </message>
    <message>
        <source>{}: {} of {}, {} a second ({})</source>
        <translation>{}：{} / {}，每秒 {}（{}）</translation>
    </message>
    <message>
        <source>{} is on this disk now. Press “Use” to work with it.</source>
        <translation>{} 已在此磁盘上。按“使用”即可用它工作。</translation>
    </message>
    <message>
        <source>A folder with a model</source>
        <translation>模型所在的文件夹</translation>
    </message>
    <message>
        <source>{} is loaded with the next caption or word.</source>
        <translation>{} 将随下一个描述或词加载。</translation>
    </message>
    <message>
        <source>Asking the hub about {} …</source>
        <translation>正在向 Hub 查询 {} …</translation>
    </message>
    <message>
        <source>{} is removed from this disk.</source>
        <translation>{} 已从此磁盘移除。</translation>
    </message>
</context>
<context>
    <name>MovedDialog</name>
    <message>
        <source>Which file is it?</source>
        <translation>是哪个文件？</translation>
    </message>
    <message>
        <source>For these missing images there are several equal files, or files of the same name with another content.</source>
        <translation>这些缺失的图像对应多个相同的文件，或名称相同但内容不同的文件。</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>{} (another content)</source>
        <translation>{}（内容不同）</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Select a region first; the model then names it</source>
        <translation>请先选择区域，再由模型命名</translation>
    </message>
    <message>
        <source>The model has no words for this region</source>
        <translation>模型没有描述此区域的词</translation>
    </message>
    <message>
        <source>Name region</source>
        <translation>为区域命名</translation>
    </message>
    <message>
        <source>The model calls it “{}”: Caption &gt; Link Words and Region keeps that, Caption &gt; Unlink Region takes it away</source>
        <translation>模型称之为“{}”：“描述 &gt; 关联词与区域”可保留，“描述 &gt; 取消与区域的关联”可移除</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>The list has no next image</source>
        <translation>列表中没有下一张图像</translation>
    </message>
    <message>
        <source>The list has no previous image</source>
        <translation>列表中没有上一张图像</translation>
    </message>
    <message>
        <source>{}: frame {} of {} is shown; View &gt; Next Frame of the File chooses another one</source>
        <translation>{}：显示第 {} 帧，共 {} 帧；可用“视图 &gt; 文件的下一帧”选择其他帧</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Dismiss the notice</source>
        <translation>关闭通知</translation>
    </message>
    <message>
        <source>Dismiss the notice (Escape)</source>
        <translation>关闭通知 (Esc)</translation>
    </message>
</context>
<context>
    <name>OpenActions</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>打开最近使用(&amp;R)</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no regions</source>
        <translation>剪贴板中没有图像和区域</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>打开图像</translation>
    </message>
    <message>
        <source>Images ({});;All files (*)</source>
        <translation>图像 ({});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>打开图像文件夹</translation>
    </message>
    <message>
        <source>(nothing yet)</source>
        <translation>（暂无）</translation>
    </message>
    <message>
        <source>Only files of this computer can be opened</source>
        <translation>只能打开此计算机上的文件</translation>
    </message>
</context>
<context>
    <name>OpenDocument</name>
    <message>
        <source>There is nothing to undo in this image</source>
        <translation>此图像中没有可撤销的操作</translation>
    </message>
    <message>
        <source>There is nothing to redo in this image</source>
        <translation>此图像中没有可重做的操作</translation>
    </message>
</context>
<context>
    <name>OptionPicker</name>
    <message>
        <source>One of each</source>
        <translation>各选一个</translation>
    </message>
</context>
<context>
    <name>PaletteActions</name>
    <message>
        <source>Type a command, or the number or name of an image</source>
        <translation>输入命令，或图像的编号或名称</translation>
    </message>
    <message>
        <source>Go to Image {}: {}</source>
        <translation>转到图像 {}：{}</translation>
    </message>
    <message>
        <source>Select the words first that are the same thing as others</source>
        <translation>请先选择与其他词是同一事物的词</translation>
    </message>
    <message>
        <source>There is no other phrase yet; mark or link the other words first, then say that these are the same</source>
        <translation>还没有其他短语；请先标记或关联其他词，再指明它们是同一事物</translation>
    </message>
    <message>
        <source>{} is the same thing as …</source>
        <translation>{} 与以下短语是同一事物 …</translation>
    </message>
</context>
<context>
    <name>PeopleAgreement</name>
    <message>
        <source>model {}</source>
        <translation>模型 {}</translation>
    </message>
    <message>
        <source>The model said nothing of {} images; of the last one: {}</source>
        <translation>模型对 {} 张图像没有给出结果；最后一张的原因：{}</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Agreement of people</source>
        <translation>人员之间的一致性</translation>
    </message>
    <message>
        <source>{} is asked about the phrases that you and the people of the files marked, and stands beside them. Phrases themselves are compared only in captions that the model wrote.</source>
        <translation>将就您和文件中的人员所标记的短语询问 {}，并与他们并列。短语本身只在由该模型生成的描述中比较。</translation>
    </message>
    <message>
        <source>Choose the projects or CrossAlign files of other people; images with a known answer are compared with it.</source>
        <translation>请选择其他人的项目或 CrossAlign 文件；有已知答案的图像将与该答案比较。</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>选择文件 …</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>选择文件夹 …</translation>
    </message>
    <message>
        <source>The folder of another person&apos;s project; each one more is added</source>
        <translation>他人项目所在的文件夹；每次选择会再添加一个</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Measure with the model</source>
        <translation>用模型度量</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>度量(&amp;M)</translation>
    </message>
    <message>
        <source>What the lower table shows</source>
        <translation>下方表格显示的内容</translation>
    </message>
    <message>
        <source>Phrases, the worst first</source>
        <translation>短语，最差者在前</translation>
    </message>
    <message>
        <source>By word</source>
        <translation>按词</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>按人员</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>By pair</source>
        <translation>按配对</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Phrases, the least agreed on first</source>
        <translation>短语，一致性最低者在前</translation>
    </message>
    <message>
        <source>Phrases, the same words</source>
        <translation>短语，词完全相同</translation>
    </message>
    <message>
        <source>Phrases, the same last word</source>
        <translation>短语，末词相同</translation>
    </message>
    <message>
        <source>Phrases, letters in common</source>
        <translation>短语，共有字母</translation>
    </message>
    <message>
        <source>Places, mean overlap (IoU)</source>
        <translation>位置，平均重叠 (IoU)</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>In the picture or not</source>
        <translation>是否在图像中</translation>
    </message>
    <message>
        <source>Words in phrases, Krippendorff&apos;s alpha</source>
        <translation>短语中的词，Krippendorff α</translation>
    </message>
    <message>
        <source>In the picture or not, Krippendorff&apos;s alpha</source>
        <translation>是否在图像中，Krippendorff α</translation>
    </message>
    <message>
        <source>Files of other people</source>
        <translation>其他人的文件</translation>
    </message>
    <message>
        <source>Projects and CrossAlign files (*.sqlite *.json)</source>
        <translation>项目和 CrossAlign 文件 (*.sqlite *.json)</translation>
    </message>
    <message>
        <source>Folder of another person&apos;s project</source>
        <translation>他人项目的文件夹</translation>
    </message>
    <message>
        <source>There is no project in {}</source>
        <translation>{} 中没有项目</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>正在度量…</translation>
    </message>
    <message>
        <source>Nothing is measured yet. Choose the files of other people and press Measure, or measure with the model.</source>
        <translation>尚未度量。请选择其他人的文件并按“度量”，或用模型度量。</translation>
    </message>
    <message>
        <source>Where people differ stands here; a click goes to the place.</source>
        <translation>人员有分歧之处列在此处；点击可转到该位置。</translation>
    </message>
    <message>
        <source>No image has work of two. Other people&apos;s files need images of this project in which somebody marked something; the model needs phrases that you marked.</source>
        <translation>没有两方都标注过的图像。其他人的文件须含此项目的图像，且其中有人作过标记；模型则需要您标记过的短语。</translation>
    </message>
    <message>
        <source>No phrase was marked by anybody.</source>
        <translation>没有任何人标记过短语。</translation>
    </message>
    <message>
        <source>the model was asked about these phrases</source>
        <translation>模型是就这些短语被询问的</translation>
    </message>
    <message>
        <source>nobody said anything of the kind</source>
        <translation>没有人作过此类标注</translation>
    </message>
    <message>
        <source>all say the same: no chance to take off</source>
        <translation>所有说法都相同：没有可扣除的偶然一致</translation>
    </message>
    <message>
        <source>The measures are of people among themselves; {}: see By pair and By person.</source>
        <translation>指标只涉及人员之间；{}：见“按配对”和“按人员”。</translation>
    </message>
    <message>
        <source>Phrases are compared in {} of {} captions: those that the model wrote itself.</source>
        <translation>短语在 {} 个描述（共 {} 个）中比较：即由模型自己生成的描述。</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>词完全相同</translation>
    </message>
    <message>
        <source>(unsigned)</source>
        <translation>（未署名）</translation>
    </message>
</context>
<context>
    <name>PreannotateDialog</name>
    <message>
        <source>Pre-annotate</source>
        <translation>预标注</translation>
    </message>
    <message>
        <source>The model aligns every caption and keeps what it finds as proposals, to be accepted (A) or rejected (R). Words on which a person has decided are left as they are.</source>
        <translation>模型对齐每个描述，并将找到的内容保留为候选，供接受 (A) 或拒绝 (R)。已由人工决定的词保持原样。</translation>
    </message>
    <message>
        <source>&amp;All images</source>
        <translation>所有图像(&amp;A)</translation>
    </message>
    <message>
        <source>Images &amp;without decisions</source>
        <translation>没有决定的图像(&amp;W)</translation>
    </message>
    <message>
        <source>From this image &amp;on</source>
        <translation>从此图像起(&amp;O)</translation>
    </message>
    <message>
        <source>Selec&amp;ted images</source>
        <translation>所选图像(&amp;T)</translation>
    </message>
    <message>
        <source>Least score of a proposal</source>
        <translation>候选的最低分数</translation>
    </message>
    <message>
        <source>Noun &amp;phrases as units (“a red cup”), not single nouns (English)</source>
        <translation>以名词短语为单位（“a red cup”），而非单个名词（英语）(&amp;P)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>&amp;Least score</source>
        <translation>最低分数(&amp;L)</translation>
    </message>
    <message>
        <source>Images done</source>
        <translation>已完成的图像</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>The proposals that were made stay</source>
        <translation>已生成的候选会保留</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Not finished; images done: {} of {}</source>
        <translation>未完成；已完成的图像：{} / {}</translation>
    </message>
    <message>
        <source>Images: {} of {}</source>
        <translation>图像：{} / {}</translation>
    </message>
    <message>
        <source>Images done: {}</source>
        <translation>已完成的图像：{}</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>正在加载模型 …</translation>
    </message>
    <message>
        <source>Stopped. The proposals that were made stay</source>
        <translation>已停止。已生成的候选会保留</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>{}, {} left</source>
        <translation>{}，剩余 {}</translation>
    </message>
    <message>
        <source>about {} h {} min</source>
        <translation>约 {} 小时 {} 分钟</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>约 {} 分钟</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>{}; {} of them could not be read</source>
        <translation>{}；其中 {} 张无法读取</translation>
    </message>
</context>
<context>
    <name>Preannotator</name>
    <message>
        <source>This project can only be read here</source>
        <translation>此项目在此处只能读取</translation>
    </message>
    <message>
        <source>Pre-annotate</source>
        <translation>预标注</translation>
    </message>
    <message>
        <source>Pre-annotation is not finished here; Review &gt; Pre-annotate goes on with it</source>
        <translation>此处的预标注尚未完成；可用“审阅 &gt; 预标注”继续</translation>
    </message>
</context>
<context>
    <name>ProjectAgreement</name>
    <message>
        <source>Choose a model on one side: a person always agrees with the own links</source>
        <translation>请在一侧选择模型：人工总是与自己的关联一致</translation>
    </message>
    <message>
        <source>No words have accepted regions yet, or are marked as not in the picture; judge some, then measure again</source>
        <translation>还没有词具有已接受的区域或标为不在图像中；请先判断一些，再重新度量</translation>
    </message>
</context>
<context>
    <name>ProjectGuidelines</name>
    <message>
        <source>The guidelines list no types and no attributes; a line “Types: people, animals” does</source>
        <translation>规范没有列出类型和属性；加一行如“Types: people, animals”即可</translation>
    </message>
    <message>
        <source>Everything keeps to the lists of the guidelines</source>
        <translation>所有内容都符合规范的列表</translation>
    </message>
    <message>
        <source>Not in the guidelines: {} kinds. {}</source>
        <translation>不在规范中：{} 种。{}</translation>
    </message>
</context>
<context>
    <name>PutBack</name>
    <message>
        <source>There is no snapshot of this project yet</source>
        <translation>此项目还没有快照</translation>
    </message>
    <message>
        <source>The snapshot of {:%Y-%m-%d %H:%M} UTC is open now</source>
        <translation>现已打开 {:%Y-%m-%d %H:%M} UTC 的快照</translation>
    </message>
    <message>
        <source>{}; what was there before is kept as {}</source>
        <translation>{}；此前的内容保留为 {}</translation>
    </message>
    <message>
        <source>{} holds no annotations, but there are snapshots of it that do.</source>
        <translation>{} 中没有标注，但它的快照中有。</translation>
    </message>
</context>
<context>
    <name>PutBackDialog</name>
    <message>
        <source>Put back a snapshot</source>
        <translation>放回快照</translation>
    </message>
    <message>
        <source>Choose the snapshot that takes the place of {}. Nothing is deleted: the file that is there now is kept beside it under another name. To bring back single images only, use Review &gt; Snapshots and Bin.</source>
        <translation>请选择用来替换 {} 的快照。不会删除任何内容：现有文件会以另一名称保留在旁边。若只想恢复个别图像，请使用“审阅 &gt; 快照与回收站”。</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>{} UTC, {:.1f} MB</source>
        <translation>{} UTC，{:.1f} MB</translation>
    </message>
    <message>
        <source>Put in place</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Read what is left instead</source>
        <translation>改为读取剩余内容</translation>
    </message>
</context>
<context>
    <name>RankingList</name>
    <message>
        <source>Reading</source>
        <translation>读出方式</translation>
    </message>
    <message>
        <source>Pointing</source>
        <translation>指向</translation>
    </message>
    <message>
        <source>Heat inside</source>
        <translation>区域内热度</translation>
    </message>
    <message>
        <source>Readings of the model by agreement with the accepted links</source>
        <translation>模型的读出方式，按与已接受关联的一致性排列</translation>
    </message>
    <message>
        <source>Pointing: words whose strongest place lies in a region that you linked. Heat inside: the part of the heat there. Return or a double click uses a reading.</source>
        <translation>指向：最强位置落在您所关联区域内的词。区域内热度：热力图落在其中的部分。按 Return 或双击即可使用某个读出方式。</translation>
    </message>
    <message>
        <source>Readings tried</source>
        <translation>已尝试的读出方式</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Open images first</source>
        <translation>请先打开图像</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>This file holds one picture only</source>
        <translation>此文件只含一张图像</translation>
    </message>
    <message>
        <source>Frame {} of {} is the last one in this direction</source>
        <translation>第 {} 帧（共 {} 帧）是此方向的最后一帧</translation>
    </message>
    <message>
        <source>Frame {}: the regions keep their places. Undo goes back to the frame before</source>
        <translation>第 {} 帧：区域位置不变。撤销可回到之前的帧</translation>
    </message>
    <message>
        <source>Choose frame {}</source>
        <translation>选择第 {} 帧</translation>
    </message>
    <message>
        <source>Set the window</source>
        <translation>设置窗宽</translation>
    </message>
    <message>
        <source>Show the whole range</source>
        <translation>显示完整范围</translation>
    </message>
</context>
<context>
    <name>RegionClassDialog</name>
    <message>
        <source>Class of the selected regions</source>
        <translation>所选区域的类别</translation>
    </message>
    <message>
        <source>A &amp;class of the project or a new one; leave it empty for none:</source>
        <translation>项目中的类别(&amp;C)或新类别；留空表示没有类别：</translation>
    </message>
</context>
<context>
    <name>RegionList</name>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Select words: regions proposed for them stand here, A accepts one. Or press D and draw.</source>
        <translation>选择单词：为其建议的区域显示在此处，按 A 接受一个。或按 D 自行绘制。</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>（没有词）</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已修正</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>This project can only be read here</source>
        <translation>此项目在此处只能读取</translation>
    </message>
    <message>
        <source>This region is locked; Region &gt; Lock unlocks it</source>
        <translation>此区域已锁定；区域 &gt; 锁定可解锁</translation>
    </message>
    <message>
        <source>The regions are hidden; View &gt; Hide All Regions shows them again</source>
        <translation>区域已隐藏；可用“视图 &gt; 隐藏所有区域”重新显示</translation>
    </message>
    <message>
        <source>Lock regions</source>
        <translation>锁定区域</translation>
    </message>
    <message>
        <source>Unlock regions</source>
        <translation>解锁区域</translation>
    </message>
    <message>
        <source>Change class</source>
        <translation>更改类别</translation>
    </message>
    <message>
        <source>To boxes</source>
        <translation>转为边界框</translation>
    </message>
    <message>
        <source>To turned boxes</source>
        <translation>转为旋转框</translation>
    </message>
    <message>
        <source>Only boxes can be turned; Region &gt; To Turned Box makes one</source>
        <translation>只有边界框可以旋转；“区域 &gt; 转为旋转框”可生成旋转框</translation>
    </message>
    <message>
        <source>Turn boxes</source>
        <translation>旋转边界框</translation>
    </message>
    <message>
        <source>To polygons</source>
        <translation>转为多边形</translation>
    </message>
    <message>
        <source>To masks</source>
        <translation>转为掩码</translation>
    </message>
    <message>
        <source>A polygon needs three points, a mask at least one pixel</source>
        <translation>多边形至少需要三个点，掩码至少需要一个像素</translation>
    </message>
    <message>
        <source>The region has that shape already</source>
        <translation>该区域已是此形状</translation>
    </message>
    <message>
        <source>Union of {} regions</source>
        <translation>合并 {} 个区域</translation>
    </message>
    <message>
        <source>Nothing would be left of the region</source>
        <translation>该区域将没有剩余部分</translation>
    </message>
    <message>
        <source>Subtract regions</source>
        <translation>减去区域</translation>
    </message>
    <message>
        <source>Masks move by whole pixels</source>
        <translation>掩码按整像素移动</translation>
    </message>
    <message>
        <source>Move regions</source>
        <translation>移动区域</translation>
    </message>
    <message>
        <source>Delete region</source>
        <translation>删除区域</translation>
    </message>
    <message>
        <source>Delete regions</source>
        <translation>删除区域</translation>
    </message>
    <message>
        <source>Select a mask to erase from; Region &gt; To Mask makes one of a box or polygon</source>
        <translation>请选择要擦除的掩码；“区域 &gt; 转为掩码”可将边界框或多边形转为掩码</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>上移一层</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>下移一层</translation>
    </message>
    <message>
        <source>It lies in front of all regions already</source>
        <translation>它已位于所有区域之前</translation>
    </message>
    <message>
        <source>It lies behind all regions already</source>
        <translation>它已位于所有区域之后</translation>
    </message>
    <message>
        <source>Paste regions</source>
        <translation>粘贴区域</translation>
    </message>
    <message>
        <source>Duplicate regions</source>
        <translation>创建区域副本</translation>
    </message>
    <message>
        <source>Copy regions to this image</source>
        <translation>将区域复制到此图像</translation>
    </message>
    <message>
        <source>Regions that do not fit this image: {} of {}</source>
        <translation>不适合此图像的区域：{} / {}</translation>
    </message>
    <message>
        <source>Select a region first</source>
        <translation>请先选择区域</translation>
    </message>
    <message>
        <source>This image has no regions yet</source>
        <translation>此图像还没有区域</translation>
    </message>
    <message>
        <source>Select two or more regions first, with Ctrl or Shift and a click</source>
        <translation>请先选择两个或更多区域：按住 Ctrl 或 Shift 并点击</translation>
    </message>
</context>
<context>
    <name>ResizedDialog</name>
    <message>
        <source>Another size</source>
        <translation>尺寸不同</translation>
    </message>
    <message>
        <source>{} had {} x {} pixels when its regions were made and has {} x {} now.</source>
        <translation>{} 在制作区域时为 {} x {} 像素，现在为 {} x {}。</translation>
    </message>
    <message>
        <source>Scaling keeps every region at its place in the picture; the new size keeps the numbers.</source>
        <translation>缩放使每个区域保持在图片中的位置；采用新尺寸则保持数字不变。</translation>
    </message>
    <message>
        <source>Scale the regions</source>
        <translation>缩放区域</translation>
    </message>
    <message>
        <source>Take the new size</source>
        <translation>采用新尺寸</translation>
    </message>
    <message>
        <source>Turn the regions clockwise</source>
        <translation>顺时针旋转区域</translation>
    </message>
    <message>
        <source>Turn them anticlockwise</source>
        <translation>逆时针旋转</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>保持不变</translation>
    </message>
</context>
<context>
    <name>Resizing</name>
    <message>
        <source>Scale the regions to the picture</source>
        <translation>将区域缩放到图片</translation>
    </message>
    <message>
        <source>Turn the regions with the picture</source>
        <translation>随图像旋转区域</translation>
    </message>
    <message>
        <source>Take the new size of the picture</source>
        <translation>采用图片的新尺寸</translation>
    </message>
    <message>
        <source>Regions outside of the picture, which were removed: {}. Undo brings them back</source>
        <translation>图片之外被移除的区域：{}。撤销可恢复</translation>
    </message>
    <message>
        <source>{} changed on disk. It has the same size, so its regions stay where they are: look at them</source>
        <translation>{} 在磁盘上已更改。大小相同，区域保持原位：请检查</translation>
    </message>
</context>
<context>
    <name>Retrieval</name>
    <message>
        <source>Select a region first, then look for images like it</source>
        <translation>请先选择区域，再查找与它相似的图像</translation>
    </message>
    <message>
        <source>Open images first</source>
        <translation>请先打开图像</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The image is open again</source>
        <translation>图像已重新设为未完成</translation>
    </message>
    <message>
        <source>No image came back to you</source>
        <translation>没有退回给您的图像</translation>
    </message>
    <message>
        <source>The image has no known answer any more</source>
        <translation>此图像不再有已知答案</translation>
    </message>
    <message>
        <source>What stands here is the known answer now</source>
        <translation>此处的内容现为已知答案</translation>
    </message>
    <message>
        <source>Images that came back to you: {}. Review &gt; Returned to Me shows them</source>
        <translation>退回给您的图像：{}。可用“审阅 &gt; 退回给我的”查看</translation>
    </message>
    <message>
        <source>Returned by {}: {}</source>
        <translation>由 {} 退回：{}</translation>
    </message>
    <message>
        <source>This image was checked; after the change it waits for another check</source>
        <translation>此图像已检查过;更改后等待再次检查</translation>
    </message>
    <message>
        <source>No unfinished image has proposals with a score; let a model propose first</source>
        <translation>未完成的图像都没有带分数的候选；请先让模型提出候选</translation>
    </message>
    <message>
        <source>No image has number or name “{}”</source>
        <translation>没有编号或名称为“{}”的图像</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Go to image</source>
        <translation>转到图像</translation>
    </message>
    <message>
        <source>Number in the list, or a part of the file name:</source>
        <translation>列表中的编号，或文件名的一部分：</translation>
    </message>
    <message>
        <source>Return the image</source>
        <translation>退回图像</translation>
    </message>
    <message>
        <source>What is to be done? It reaches the author as a comment:</source>
        <translation>需要做什么？内容将作为批注发给作者：</translation>
    </message>
    <message>
        <source>Look for moved images in</source>
        <translation>在以下位置查找移动的图像</translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message>
        <source>Images that are not in the folder any more: {}; Review &gt; Find Moved Images looks for them</source>
        <translation>已不在文件夹中的图像：{}；可用“审阅 &gt; 查找移动的图像”查找</translation>
    </message>
    <message>
        <source>There is no image in this folder</source>
        <translation>此文件夹中没有图像</translation>
    </message>
</context>
<context>
    <name>SelectedImages</name>
    <message>
        <source>Selected images: {}</source>
        <translation>所选图像：{}</translation>
    </message>
    <message>
        <source>Take the selected images ({}) out of the project? Their files stay, and Review &gt; Restore Removed Images brings them back with all that was made of them.</source>
        <translation>将所选图像（{}）移出项目？其文件会保留，可用“审阅 &gt; 恢复移除的图像”恢复图像及其全部标注。</translation>
    </message>
    <message>
        <source>Remove images</source>
        <translation>移除图像</translation>
    </message>
    <message>
        <source>Restore images</source>
        <translation>恢复图像</translation>
    </message>
    <message>
        <source>No image was removed from this project.</source>
        <translation>此项目没有移除过图像。</translation>
    </message>
    <message>
        <source>Bring back all images that were removed from this project ({})?</source>
        <translation>恢复从此项目移除的所有图像（{}）？</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Add a server</source>
        <translation>添加服务器</translation>
    </message>
    <message>
        <source>&amp;List models</source>
        <translation>列出模型(&amp;L)</translation>
    </message>
    <message>
        <source>By the name of the model</source>
        <translation>根据模型名称</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Keyring of this system</source>
        <translation>此系统的密钥环</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Add and use</source>
        <translation>添加并使用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Writes boxes like</source>
        <translation>边界框写法</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Time for an answer</source>
        <translation>应答时限</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>并发请求数</translation>
    </message>
    <message>
        <source>Longest side sent</source>
        <translation>发送的最长边</translation>
    </message>
    <message>
        <source>Models there: {}</source>
        <translation>可用的模型：{}</translation>
    </message>
    <message>
        <source>Sending three pictures of this program to {} …</source>
        <translation>正在将本程序的三张图像发送到 {} …</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>This project can only be read here</source>
        <translation>此项目在此处只能读取</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Your name, beside what you do</source>
        <translation>您的姓名，记录在您的操作旁</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Colours of the heat map</source>
        <translation>热力图的颜色</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>热力图的不透明度</translation>
    </message>
    <message>
        <source>Show the heat map of words that are not found</source>
        <translation>显示未找到的词的热力图</translation>
    </message>
    <message>
        <source>Align after a pause in typing of</source>
        <translation>输入停顿多久后对齐</translation>
    </message>
    <message>
        <source>Two digits are one number within</source>
        <translation>两个数字合为一个编号的时限</translation>
    </message>
    <message>
        <source>What is drawn keeps to edges of the picture</source>
        <translation>绘制的内容贴合图像边缘</translation>
    </message>
    <message>
        <source>After a decision go on to the next undecided word</source>
        <translation>作出决定后转到下一个未决定的词</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The model runs on</source>
        <translation>模型运行于</translation>
    </message>
    <message>
        <source>First steps were read</source>
        <translation>已阅读入门步骤</translation>
    </message>
</context>
<context>
    <name>SettingsActions</name>
    <message>
        <source>The window speaks the chosen language from the next start on</source>
        <translation>窗口将在下次启动后使用所选语言</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Keyboard &amp;Shortcuts …</source>
        <translation>键盘快捷键(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>导入(&amp;I) …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出(&amp;E) …</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>{} cannot be written: {}</source>
        <translation>无法写入 {}：{}</translation>
    </message>
    <message>
        <source>Written to {}</source>
        <translation>已写入 {}</translation>
    </message>
    <message>
        <source>{} was not taken: {}</source>
        <translation>未采用 {}：{}</translation>
    </message>
    <message>
        <source>Taken from {}</source>
        <translation>已从 {} 导入设置</translation>
    </message>
    <message>
        <source>; left out, since they mean nothing here: {}</source>
        <translation>；以下内容在此处没有意义，已略去：{}</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>The best here</source>
        <translation>此处最佳</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>The number keys choose words</source>
        <translation>数字键用于选择词</translation>
    </message>
    <message>
        <source>These keys move and choose where the focus is</source>
        <translation>这些键用于在焦点所在处移动和选择</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>新按键(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Default Keys</source>
        <translation>默认按键(&amp;D)</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>Select a word by its number; two digits quickly for a large one</source>
        <translation>按编号选择词；较大的编号请快速输入两个数字</translation>
    </message>
    <message>
        <source>Next or previous word; with Shift the phrase grows</source>
        <translation>下一个或上一个词；按住 Shift 可扩展短语</translation>
    </message>
    <message>
        <source>Arrows on a word</source>
        <translation>在词上按方向键</translation>
    </message>
    <message>
        <source>Words in a row become a phrase</source>
        <translation>连续的词成为短语</translation>
    </message>
    <message>
        <source>Drag across them</source>
        <translation>在其上拖动</translation>
    </message>
    <message>
        <source>One word more for the phrase</source>
        <translation>短语增加一个词</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+点击</translation>
    </message>
    <message>
        <source>All words in between for the phrase</source>
        <translation>其间的所有词加入短语</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>Shift+点击</translation>
    </message>
    <message>
        <source>Link words with a region</source>
        <translation>将词与区域关联</translation>
    </message>
    <message>
        <source>Drag the word onto it</source>
        <translation>将词拖到区域上</translation>
    </message>
    <message>
        <source>Link a region with words</source>
        <translation>将区域与词关联</translation>
    </message>
    <message>
        <source>Alt+drag it onto a word</source>
        <translation>Alt+拖到词上</translation>
    </message>
    <message>
        <source>Move the selected regions by 1 (10, 0.1) pixels</source>
        <translation>将所选区域移动 1（10、0.1）像素</translation>
    </message>
    <message>
        <source>Arrows (Shift+, Alt+arrows) on the image</source>
        <translation>在图像上按方向键（Shift+、Alt+方向键）</translation>
    </message>
    <message>
        <source>Select one region more</source>
        <translation>再选择一个区域</translation>
    </message>
    <message>
        <source>Ctrl+click or Shift+click</source>
        <translation>Ctrl+点击或 Shift+点击</translation>
    </message>
    <message>
        <source>Give the selected regions a class of the list</source>
        <translation>为所选区域指定列表中的类别</translation>
    </message>
    <message>
        <source>Turn a box</source>
        <translation>旋转边界框</translation>
    </message>
    <message>
        <source>Drag the round handle above it</source>
        <translation>拖动其上方的圆形手柄</translation>
    </message>
    <message>
        <source>Insert a vertex</source>
        <translation>插入顶点</translation>
    </message>
    <message>
        <source>Double click or Ctrl+click on an edge</source>
        <translation>在边上双击或 Ctrl+点击</translation>
    </message>
    <message>
        <source>Delete a vertex</source>
        <translation>删除顶点</translation>
    </message>
    <message>
        <source>Ctrl+click on it, or click and Delete</source>
        <translation>在其上 Ctrl+点击，或点击后按 Delete</translation>
    </message>
    <message>
        <source>Cut a hole into the selected region</source>
        <translation>在所选区域中挖孔</translation>
    </message>
    <message>
        <source>Alt+click for the first corner of a polygon</source>
        <translation>Alt+点击多边形的第一个角点</translation>
    </message>
    <message>
        <source>Smaller or larger brush</source>
        <translation>减小或增大画笔</translation>
    </message>
    <message>
        <source>Menu of what lies there</source>
        <translation>该处内容的菜单</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>右键</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>鼠标滚轮</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Middle button, or Space and drag</source>
        <translation>中键，或按住空格键拖动</translation>
    </message>
    <message>
        <source>Accept a proposal</source>
        <translation>接受候选</translation>
    </message>
    <message>
        <source>Double click on it</source>
        <translation>双击候选</translation>
    </message>
    <message>
        <source>These keys are fixed.</source>
        <translation>这些按键是固定的。</translation>
    </message>
    <message>
        <source>{} belongs to “{}”; give that other keys first</source>
        <translation>{} 已用于“{}”；请先为其指定其他按键</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>正在统计 …</translation>
    </message>
    <message>
        <source>What has been done</source>
        <translation>已完成的工作</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Images by state</source>
        <translation>按状态统计的图像</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已修正</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Accepted as it was</source>
        <translation>原样接受</translation>
    </message>
    <message>
        <source>Proposals by word</source>
        <translation>按词统计的候选</translation>
    </message>
    <message>
        <source>Images done over time</source>
        <translation>随时间完成的图像</translation>
    </message>
    <message>
        <source>Done by hour</source>
        <translation>每小时完成</translation>
    </message>
    <message>
        <source>Done by day</source>
        <translation>每天完成</translation>
    </message>
    <message>
        <source>Bars of the plot</source>
        <translation>图表的柱</translation>
    </message>
    <message>
        <source>Images done or checked: {} of {}; {:.1f} an hour in the hours with work.</source>
        <translation>已完成或已审核的图像：{} / {}；在有工作的小时内，每小时 {:.1f} 张。</translation>
    </message>
    <message>
        <source>Done by: {}.</source>
        <translation>完成者：{}。</translation>
    </message>
    <message>
        <source>Images with a known answer: {}, mean overlap {}.</source>
        <translation>有已知答案的图像：{}，平均重叠 {}。</translation>
    </message>
    <message>
        <source>No proposal of a model was judged yet. Accept, correct or reject some; they are counted here by word.</source>
        <translation>尚未判断模型的任何候选。请接受、修正或拒绝一些；此处按词统计。</translation>
    </message>
    <message>
        <source>Given out a second time: {}.</source>
        <translation>再次分配的图像：{}。</translation>
    </message>
    <message>
        <source>(no word)</source>
        <translation>（无词）</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Other values can be typed</source>
        <translation>可输入其他值</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Open an image first</source>
        <translation>请先打开图像</translation>
    </message>
    <message>
        <source>This region is rejected already</source>
        <translation>此区域已被拒绝</translation>
    </message>
    <message>
        <source>This region is accepted already; Delete removes it</source>
        <translation>此区域已被接受；按 Delete 可删除</translation>
    </message>
    <message>
        <source>Select a word or a proposed region first; X goes to the next one</source>
        <translation>请先选择词或候选区域；X 转到下一个</translation>
    </message>
    <message>
        <source>{} is marked as not in the picture</source>
        <translation>{} 已标为不在图像中</translation>
    </message>
    <message>
        <source>The model has not answered yet</source>
        <translation>模型尚未给出结果</translation>
    </message>
    <message>
        <source>Nothing is left to decide for {}: D draws a region, N says that it is not there</source>
        <translation>{} 没有待决定的内容：D 绘制区域，N 表示不在图像中</translation>
    </message>
    <message>
        <source>No word is undecided any more; Ctrl+Return says done and shows the next image</source>
        <translation>没有未决定的词了；Ctrl+Return 标为完成并显示下一张图像</translation>
    </message>
    <message>
        <source>Every word of this caption has a link or is marked as not in the picture</source>
        <translation>此描述的每个词都有关联，或已标为不在图像中</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Verify proposals</source>
        <translation>核验候选</translation>
    </message>
    <message>
        <source>Accept what two models agree on</source>
        <translation>接受两个模型一致的内容</translation>
    </message>
    <message>
        <source>This caption is not there any more</source>
        <translation>此描述已不存在</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Verify by a second model</source>
        <translation>用第二个模型核验</translation>
    </message>
    <message>
        <source>A model other than the one that made the proposals looks for the same words. The list begins where the two differ most; a click shows the place.</source>
        <translation>由不同于生成候选的模型查找相同的词。列表从两者差异最大处开始；点击可显示位置。</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>第二个模型</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>核验(&amp;V)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Proposals, the most disputed first</source>
        <translation>候选，分歧最大者在前</translation>
    </message>
    <message>
        <source>Least overlap</source>
        <translation>最低重叠</translation>
    </message>
    <message>
        <source>Both agree from an overlap of</source>
        <translation>视为一致的最低重叠</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>正在核验 …</translation>
    </message>
    <message>
        <source>&amp;Accept what both agree on: {}</source>
        <translation>接受两者一致的内容(&amp;A)：{}</translation>
    </message>
    <message>
        <source>Nothing was accepted this way yet.</source>
        <translation>尚未以此方式接受任何内容。</translation>
    </message>
    <message>
        <source>Accepted this way: {}; corrected or rejected by a person since: {} ({:.1%})</source>
        <translation>以此方式接受：{}；此后由人工修正或拒绝：{}（{:.1%}）</translation>
    </message>
    <message>
        <source>No proposal waits for a judgement. Review &gt; Pre-annotate lets a first model make some.</source>
        <translation>没有待判断的候选。可用“审阅 &gt; 预标注”让第一个模型生成一些。</translation>
    </message>
    <message>
        <source>No second model has looked yet at the open proposals: {}. Choose one above and press Verify.</source>
        <translation>尚无第二个模型查看过未决的候选：{}。请在上方选择一个并按“核验”。</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Restore caption</source>
        <translation>恢复描述</translation>
    </message>
    <message>
        <source>The image of this caption was removed; restore it first</source>
        <translation>此描述的图像已移除；请先恢复图像</translation>
    </message>
    <message>
        <source>A snapshot was made</source>
        <translation>已创建快照</translation>
    </message>
    <message>
        <source>There is nothing to keep yet</source>
        <translation>还没有可保留的内容</translation>
    </message>
</context>
<context>
    <name>WayBackDialog</name>
    <message>
        <source>Snapshots and bin</source>
        <translation>快照与回收站</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Images that were otherwise then</source>
        <translation>与当时不同的图像</translation>
    </message>
    <message>
        <source>No snapshot yet. One is made on each day that the project is opened with work in it, and before imports, merges and changes of many images.</source>
        <translation>还没有快照。每天打开已有工作内容的项目时，以及在导入、合并和更改多张图像之前，都会创建一个。</translation>
    </message>
    <message>
        <source>Choose a snapshot to see what was otherwise then.</source>
        <translation>选择快照以查看与当时的不同之处。</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Restore the selected images</source>
        <translation>恢复所选图像</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Make a snapshot now</source>
        <translation>立即创建快照</translation>
    </message>
    <message>
        <source>Deleted captions</source>
        <translation>已删除的描述</translation>
    </message>
    <message>
        <source>No caption was deleted. What is deleted waits here.</source>
        <translation>没有删除过描述。删除的内容会留在此处。</translation>
    </message>
    <message>
        <source>Restore the caption</source>
        <translation>恢复该描述</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>导入之前</translation>
    </message>
    <message>
        <source>before a change of many images</source>
        <translation>更改多张图像之前</translation>
    </message>
    <message>
        <source>before it was restored</source>
        <translation>恢复之前</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>手动创建</translation>
    </message>
    <message>
        <source>{} UTC, {}, {:.1f} MB</source>
        <translation>{} UTC，{}，{:.1f} MB</translation>
    </message>
    <message>
        <source>{}, {} UTC: {}</source>
        <translation>{}，{} UTC：{}</translation>
    </message>
    <message>
        <source>Restore removed images: {}</source>
        <translation>恢复移除的图像：{}</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>正在比较 …</translation>
    </message>
    <message>
        <source>{} (gone now)</source>
        <translation>{}（现已不存在）</translation>
    </message>
    <message>
        <source>All images are now as they were then; there is nothing to restore.</source>
        <translation>所有图像现在都与当时相同；没有可恢复的内容。</translation>
    </message>
    <message>
        <source>Images that were otherwise then: {}</source>
        <translation>与当时不同的图像：{}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Words and phrases</source>
        <translation>词和短语</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>Colours from 0 (no support) to 1 (certain)</source>
        <translation>从 0（无支持）到 1（确定）的颜色</translation>
    </message>
    <message>
        <source>Colours of the matrix</source>
        <translation>矩阵的颜色</translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>file missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>uncertainty {:.2f}</source>
        <translation>不确定度 {:.2f}</translation>
    </message>
    <message>
        <source>changed by {}, {}</source>
        <translation>由 {} 更改，{}</translation>
    </message>
</context>
<context>
    <name>_Scale</name>
    <message>
        <source>only right</source>
        <translation>仅右侧</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>相等</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>仅左侧</translation>
    </message>
    <message>
        <source>Colours of the difference: blue only right, clear equal, orange only left</source>
        <translation>差异的颜色：蓝色为仅右侧，透明为相等，橙色为仅左侧</translation>
    </message>
</context>
<context>
    <name>box</name>
    <message>
        <source>Something went wrong</source>
        <translation>出现问题</translation>
    </message>
    <message>
        <source>An error in the program interrupted the last action. Your work is saved; you can go on.</source>
        <translation>程序中的错误中断了上一个操作。您的工作已保存；可以继续。</translation>
    </message>
    <message>
        <source>The log is in {}</source>
        <translation>日志在 {}</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
</context>
</TS>
