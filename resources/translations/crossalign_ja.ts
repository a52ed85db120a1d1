<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>領域(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>キャプション(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>レビュー(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open Images …</source>
        <translation>画像を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Folder …</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Open Folder with &amp;Subfolders …</source>
        <translation>サブフォルダーごと開く(&amp;S)…</translation>
    </message>
    <message>
        <source>Open Sa&amp;mples</source>
        <translation>サンプルを開く(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Import Annotations …</source>
        <translation>アノテーションをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export P&amp;icture …</source>
        <translation>画像をエクスポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Export Ma&amp;trix …</source>
        <translation>行列をエクスポート(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Paste &amp;Grounded Text …</source>
        <translation>領域付きテキストを貼り付け(&amp;G)…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Accept Proposal or Region</source>
        <translation>提案または領域を承認(&amp;A)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Accept A&amp;ll Proposals</source>
        <translation>すべての提案を承認(&amp;L)</translation>
    </message>
    <message>
        <source>Accept Proposals of the Word</source>
        <translation>単語の提案を承認</translation>
    </message>
    <message>
        <source>&amp;Reject Proposal</source>
        <translation>提案を却下(&amp;R)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Ne&amp;xt Undecided Word</source>
        <translation>次の未決定の単語(&amp;J)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Undecided Word</source>
        <translation>前の未決定の単語(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Select and Move</source>
        <translation>選択と移動(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Draw Box</source>
        <translation>ボックスを描画(&amp;D)</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>Draw &amp;Polygon</source>
        <translation>ポリゴンを描画(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>ブラシ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>消しゴム(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;oints</source>
        <translation>点(&amp;O)</translation>
    </message>
    <message>
        <source>Magic &amp;Wand</source>
        <translation>マジックワンド(&amp;W)</translation>
    </message>
    <message>
        <source>Mask by &amp;Clicks</source>
        <translation>クリックでマスク作成(&amp;C)</translation>
    </message>
    <message>
        <source>Make a Mas&amp;k</source>
        <translation>マスクを作成(&amp;K)</translation>
    </message>
    <message>
        <source>To Bo&amp;x</source>
        <translation>ボックスに変換(&amp;X)</translation>
    </message>
    <message>
        <source>To Tur&amp;ned Box</source>
        <translation>回転ボックスに変換(&amp;G)</translation>
    </message>
    <message>
        <source>Turn Le&amp;ft</source>
        <translation>左に回転(&amp;Q)</translation>
    </message>
    <message>
        <source>Turn R&amp;ight</source>
        <translation>右に回転(&amp;I)</translation>
    </message>
    <message>
        <source>To Pol&amp;ygon</source>
        <translation>ポリゴンに変換(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;To Mask</source>
        <translation>マスクに変換(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Union</source>
        <translation>結合(&amp;U)</translation>
    </message>
    <message>
        <source>Subtract from the &amp;First</source>
        <translation>最初の領域から減算(&amp;F)</translation>
    </message>
    <message>
        <source>Cl&amp;ass …</source>
        <translation>クラス(&amp;A) …</translation>
    </message>
    <message>
        <source>Bring For&amp;ward</source>
        <translation>前面へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Send Bac&amp;k</source>
        <translation>背面へ移動(&amp;K)</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>ロック(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>非表示(&amp;H)</translation>
    </message>
    <message>
        <source>Hide All Re&amp;gions</source>
        <translation>すべての領域を非表示(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;nap to Edges</source>
        <translation>エッジに吸着(&amp;N)</translation>
    </message>
    <message>
        <source>Select All &amp;Regions</source>
        <translation>すべての領域を選択(&amp;R)</translation>
    </message>
    <message>
        <source>N&amp;ot the Same Thing</source>
        <translation>同じものではない(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Update the Image List</source>
        <translation>画像リストを更新(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Duplicate Regions</source>
        <translation>領域を複製(&amp;D)</translation>
    </message>
    <message>
        <source>Copy Regions to &amp;Next Image</source>
        <translation>領域を次の画像にコピー(&amp;N)</translation>
    </message>
    <message>
        <source>Lin&amp;k Words and Region</source>
        <translation>単語と領域をリンク(&amp;K)</translation>
    </message>
    <message>
        <source>U&amp;nlink Region</source>
        <translation>領域のリンクを解除(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Is Not This Region</source>
        <translation>この領域ではない(&amp;I)</translation>
    </message>
    <message>
        <source>Not in the &amp;Picture</source>
        <translation>画像内にない(&amp;P)</translation>
    </message>
    <message>
        <source>All Instances Mar&amp;ked</source>
        <translation>すべての実例に印付け済み(&amp;U)</translation>
    </message>
    <message>
        <source>Mark &amp;Phrase</source>
        <translation>フレーズを指定(&amp;P)</translation>
    </message>
    <message>
        <source>Remo&amp;ve Phrase</source>
        <translation>フレーズを削除(&amp;V)</translation>
    </message>
    <message>
        <source>Select the Phrase &amp;Around</source>
        <translation>周囲のフレーズを選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Same Thing As …</source>
        <translation>同じものを指す相手(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Join Words</source>
        <translation>単語をつなぐ(&amp;J)</translation>
    </message>
    <message>
        <source>Split Wor&amp;d</source>
        <translation>単語を分ける(&amp;D)</translation>
    </message>
    <message>
        <source>Edit &amp;Caption</source>
        <translation>キャプションを編集(&amp;C)</translation>
    </message>
    <message>
        <source>Add Cap&amp;tion</source>
        <translation>キャプションを追加(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;move Caption</source>
        <translation>キャプションを削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Models …</source>
        <translation>モデルの管理(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Write a Caption</source>
        <translation>キャプションを生成(&amp;W)</translation>
    </message>
    <message>
        <source>Accept the Ca&amp;ption</source>
        <translation>キャプションを承認(&amp;P)</translation>
    </message>
    <message>
        <source>Accept the Ans&amp;wer</source>
        <translation>回答を承認(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Learn from Corrections …</source>
        <translation>修正から学習(&amp;L)…</translation>
    </message>
    <message>
        <source>E&amp;valuate …</source>
        <translation>評価(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Name This Region</source>
        <translation>この領域に名前を付ける(&amp;M)</translation>
    </message>
    <message>
        <source>Find More &amp;Like This Region</source>
        <translation>この領域に似たものをさらに探す(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Previous Image</source>
        <translation>前の画像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Image</source>
        <translation>次の画像(&amp;N)</translation>
    </message>
    <message>
        <source>Previous Fra&amp;me of the File</source>
        <translation>ファイルの前のフレーム(&amp;M)</translation>
    </message>
    <message>
        <source>Next F&amp;rame of the File</source>
        <translation>ファイルの次のフレーム(&amp;R)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>ウィンドウに合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>実際のサイズ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Zoom to Region</source>
        <translation>領域に合わせて拡大(&amp;Z)</translation>
    </message>
    <message>
        <source>Turn the &amp;View</source>
        <translation>表示を回転(&amp;V)</translation>
    </message>
    <message>
        <source>Matri&amp;x of Words and Regions</source>
        <translation>単語と領域の行列(&amp;X)</translation>
    </message>
    <message>
        <source>Show Wea&amp;k Evidence</source>
        <translation>弱い根拠を表示(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Compare …</source>
        <translation>比較(&amp;C)…</translation>
    </message>
    <message>
        <source>Only Caption and &amp;Image</source>
        <translation>キャプションと画像のみ(&amp;I)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;Image</source>
        <translation>画像をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Show in File &amp;Manager</source>
        <translation>ファイルマネージャーで表示(&amp;W)</translation>
    </message>
    <message>
        <source>Conte&amp;xt Menu</source>
        <translation>コンテキストメニュー(&amp;X)</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Commands …</source>
        <translation>コマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Done and Next</source>
        <translation>完了して次へ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Checked and Next</source>
        <translation>確認済みにして次へ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Skip Image</source>
        <translation>画像をスキップ(&amp;S)</translation>
    </message>
    <message>
        <source>Next &amp;Uncertain Image</source>
        <translation>次の不確かな画像(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Find Images</source>
        <translation>画像を検索(&amp;F)</translation>
    </message>
    <message>
        <source>Go &amp;to Image …</source>
        <translation>画像へ移動(&amp;T)…</translation>
    </message>
    <message>
        <source>Next Con&amp;flict</source>
        <translation>次の競合(&amp;X)</translation>
    </message>
    <message>
        <source>Take the &amp;Left Side</source>
        <translation>左側を採用(&amp;G)</translation>
    </message>
    <message>
        <source>Take the R&amp;ight Side</source>
        <translation>右側を採用(&amp;I)</translation>
    </message>
    <message>
        <source>Take &amp;Both Sides</source>
        <translation>両方を採用(&amp;B)</translation>
    </message>
    <message>
        <source>Take &amp;Neither, Make It New</source>
        <translation>どちらも採用せず作り直す(&amp;N)</translation>
    </message>
    <message>
        <source>St&amp;atistics …</source>
        <translation>統計(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Return with a Reason …</source>
        <translation>理由を付けて差し戻す(&amp;E)…</translation>
    </message>
    <message>
        <source>Returned to &amp;Me</source>
        <translation>自分への差し戻し(&amp;J)</translation>
    </message>
    <message>
        <source>Agreement of &amp;People …</source>
        <translation>人どうしの一致度(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Known Answer of This Image</source>
        <translation>この画像の既知の正解(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;napshots and Bin …</source>
        <translation>スナップショットとごみ箱(&amp;N) …</translation>
    </message>
    <message>
        <source>Find &amp;Moved Images …</source>
        <translation>移動した画像を探す(&amp;M)…</translation>
    </message>
    <message>
        <source>Rescue &amp;Damaged Project</source>
        <translation>破損したプロジェクトを救出(&amp;D)</translation>
    </message>
    <message>
        <source>Verify by a Second Mode&amp;l …</source>
        <translation>2 つ目のモデルで検証(&amp;V) …</translation>
    </message>
    <message>
        <source>Assi&amp;gn to a Second Person …</source>
        <translation>2 人目に割り当て(&amp;Q) …</translation>
    </message>
    <message>
        <source>Put &amp;Back a Snapshot …</source>
        <translation>スナップショットに戻す(&amp;B) …</translation>
    </message>
    <message>
        <source>Images Like a &amp;Sentence …</source>
        <translation>文に合う画像(&amp;S)…</translation>
    </message>
    <message>
        <source>Images &amp;Like This Caption</source>
        <translation>このキャプションに合う画像(&amp;L)</translation>
    </message>
    <message>
        <source>Images Like This &amp;One</source>
        <translation>この画像に似た画像(&amp;O)</translation>
    </message>
    <message>
        <source>Images Like This &amp;Region</source>
        <translation>この領域に似た画像(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pre-annotate …</source>
        <translation>事前アノテーション(&amp;P)…</translation>
    </message>
    <message>
        <source>Set State to &amp;Done</source>
        <translation>状態を完了にする(&amp;D)</translation>
    </message>
    <message>
        <source>Set State to &amp;Checked</source>
        <translation>状態を確認済みにする(&amp;C)</translation>
    </message>
    <message>
        <source>Set State to &amp;Skipped</source>
        <translation>状態をスキップにする(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>未完了に戻す(&amp;O)</translation>
    </message>
    <message>
        <source>Ca&amp;ptions …</source>
        <translation>キャプション(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Remove from Project …</source>
        <translation>プロジェクトから除外(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Undo for Several Images</source>
        <translation>複数画像の変更を元に戻す(&amp;Z)</translation>
    </message>
    <message>
        <source>Restore Re&amp;moved Images …</source>
        <translation>除外した画像を復元(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About CrossAlign GUI</source>
        <translation>CrossAlign GUI について(&amp;A)</translation>
    </message>
    <message>
        <source>This adapter was learned for {}, revision {}; the model in use is {}, revision {}. Choose that model, or learn again with this one.</source>
        <translation>このアダプターは {}（リビジョン {}）用に学習されましたが、使用中のモデルは {}（リビジョン {}）です。そのモデルを選ぶか、使用中のモデルで学習し直してください。</translation>
    </message>
    <message>
        <source>{} cannot be used as an adapter: {}</source>
        <translation>{} はアダプターとして使用できません: {}</translation>
    </message>
    <message>
        <source>This model knows no word of the caption; name things that can be seen, such as a red car</source>
        <translation>このモデルはキャプションのどの単語も知りません。「赤い車」のように目に見えるものを書いてください</translation>
    </message>
    <message>
        <source>it asks for the {}</source>
        <translation>質問で {} を尋ねています</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not in this model&apos;s vocabulary; only the colour was looked for</source>
        <translation>「{}」はこのモデルの語彙にないため、色だけを探しました</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was learned from corrections</source>
        <translation>「{}」は修正から学習されました</translation>
    </message>
    <message>
        <source>&apos;{}&apos; read as &apos;{}&apos;</source>
        <translation>「{}」を「{}」として読みました</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is guessed from colour and place only</source>
        <translation>「{}」は色と位置だけからの推測です</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is guessed from where it is in a person&apos;s box</source>
        <translation>「{}」は人の枠の中の位置から推定しています</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was not looked at: this model does not know it</source>
        <translation>「{}」はこのモデルが知らないため、調べませんでした</translation>
    </message>
    <message>
        <source>a function word: it aligns to nothing by itself</source>
        <translation>機能語のため、単独では何にも対応しません</translation>
    </message>
    <message>
        <source>not in this model&apos;s vocabulary</source>
        <translation>このモデルの語彙にありません</translation>
    </message>
    <message>
        <source>The names in {} cannot be read ({}). Install crossalign-gui again.</source>
        <translation>{} の名前を読み込めません（{}）。crossalign-gui を再インストールしてください。</translation>
    </message>
    <message>
        <source>The word table {} cannot be read ({}). Install crossalign-gui again.</source>
        <translation>単語表 {} を読み込めません（{}）。crossalign-gui を再インストールしてください。</translation>
    </message>
    <message>
        <source>no thing that it knows is asked for</source>
        <translation>知っている物について尋ねられていません</translation>
    </message>
    <message>
        <source>it does not count the parts of things</source>
        <translation>物の部分は数えません</translation>
    </message>
    <message>
        <source>this is not a kind of question that it knows</source>
        <translation>知らない種類の質問です</translation>
    </message>
    <message>
        <source>it knows things, not what they do or why</source>
        <translation>このモデルは物を知っていますが、その動作や理由は知りません</translation>
    </message>
    <message>
        <source>it does not answer negated questions</source>
        <translation>このモデルは否定を含む質問には答えません</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is an action, and it knows only things</source>
        <translation>「{}」は動作ですが、このモデルは物しか知りません</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not in its vocabulary</source>
        <translation>「{}」はこのモデルの語彙にありません</translation>
    </message>
    <message>
        <source>it does not see what is &apos;{}&apos;</source>
        <translation>このモデルには「{}」かどうかは見分けられません</translation>
    </message>
    <message>
        <source>it answers &apos;which&apos; and &apos;what&apos; for a place relative to a thing only</source>
        <translation>「どれ」「何」には、物に対する位置についてだけ答えます</translation>
    </message>
    <message>
        <source>it does not understand what there is to choose from</source>
        <translation>何から選ぶのかが分かりません</translation>
    </message>
    <message>
        <source>it says of a thing whether it is there, its colour, number and place</source>
        <translation>物について、あるかどうか、色、数、位置を答えます</translation>
    </message>
    <message>
        <source>The bundled model {} cannot be read ({}). Install crossalign-gui again.</source>
        <translation>同梱のモデル {} を読み込めません（{}）。crossalign-gui を再インストールしてください。</translation>
    </message>
    <message>
        <source>There is not enough memory for this image. Choose the CPU under Model &gt; Device, or close other programs.</source>
        <translation>この画像を扱うにはメモリが足りません。「モデル &gt; デバイス」で CPU を選ぶか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The memory of the device was too small, so images are looked at in a smaller size; small things may be missed</source>
        <translation>デバイスのメモリが足りないため、画像を縮小して処理しています。小さなものを見落とすことがあります</translation>
    </message>
    <message>
        <source>The memory of the device was too small, so the model runs on the CPU now, which is slower</source>
        <translation>デバイスのメモリが足りないため、モデルを CPU で実行しています。処理は遅くなります</translation>
    </message>
    <message>
        <source>A search for what looks alike needs a box</source>
        <translation>似たものの検索にはボックスが必要です</translation>
    </message>
    <message>
        <source>The model {} gave an answer that cannot be shown: {}.</source>
        <translation>モデル {} の回答を表示できません: {}。</translation>
    </message>
    <message>
        <source>The model {} writes no captions. Choose BLIP captions under Model &gt; Models.</source>
        <translation>モデル {} はキャプションを生成しません。「モデル &gt; モデルの管理」で BLIP captions を選んでください。</translation>
    </message>
    <message>
        <source>The model {} cannot search by example. Choose OWLv2 or OWL-ViT under Model &gt; Models.</source>
        <translation>モデル {} は例による検索ができません。「モデル &gt; モデルの管理」で OWLv2 または OWL-ViT を選んでください。</translation>
    </message>
    <message>
        <source>The model {} cannot learn from corrections. Choose Compact, CLIP or SigLIP under Model.</source>
        <translation>モデル {} は修正から学習できません。「モデル」で Compact、CLIP、SigLIP のいずれかを選んでください。</translation>
    </message>
    <message>
        <source>The model {} failed and is not part of this program ({}: {}).</source>
        <translation>モデル {} でエラーが起きました。このプログラムに付属のモデルではありません（{}: {}）。</translation>
    </message>
    <message>
        <source>The model {} has no score for whole images. Choose Compact, CLIP or SigLIP under Model.</source>
        <translation>モデル {} には画像全体のスコアがありません。「モデル」で Compact、CLIP、SigLIP のいずれかを選んでください。</translation>
    </message>
    <message>
        <source>{}, line {}: {!r}</source>
        <translation>{}、{} 行目: {!r}</translation>
    </message>
    <message>
        <source>The manifest holds no image</source>
        <translation>マニフェストに画像がありません</translation>
    </message>
    <message>
        <source>The model gave vectors of two kinds; load it again under Model &gt; Models.</source>
        <translation>モデルが 2 種類のベクトルを返しました。「モデル &gt; モデルの管理」で読み込み直してください。</translation>
    </message>
    <message>
        <source>No outline was found there; click in the middle of the thing</source>
        <translation>そこに輪郭は見つかりませんでした。対象の中央をクリックしてください</translation>
    </message>
    <message>
        <source>it stands after the last word that this model reads</source>
        <translation>このモデルが読む最後の単語より後にあります</translation>
    </message>
    <message>
        <source>this layer and head say nothing of the word; choose others under Model &gt; Reading</source>
        <translation>この層とヘッドは、この単語について何も示しません。「モデル &gt; 読み取り方」で別のものを選んでください</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>ヘッド</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>先頭トークン</translation>
    </message>
    <message>
        <source>{} is a BLIP model without one of the heads {}</source>
        <translation>{} は BLIP モデルですが、ヘッド {} のいずれもありません</translation>
    </message>
    <message>
        <source>boxes as text, word maps, questions, captions</source>
        <translation>テキスト形式のボックス、単語マップ、質問、キャプション</translation>
    </message>
    <message>
        <source>word maps, questions, captions</source>
        <translation>単語マップ、質問、キャプション</translation>
    </message>
    <message>
        <source>heat maps, matching</source>
        <translation>ヒートマップ、マッチング</translation>
    </message>
    <message>
        <source>heat maps in many languages</source>
        <translation>多言語のヒートマップ</translation>
    </message>
    <message>
        <source>heat maps at any shape</source>
        <translation>任意の縦横比のヒートマップ</translation>
    </message>
    <message>
        <source>heat maps, words in context</source>
        <translation>ヒートマップ、文脈内の単語</translation>
    </message>
    <message>
        <source>best heat maps, words in context</source>
        <translation>最良のヒートマップ、文脈内の単語</translation>
    </message>
    <message>
        <source>attention, GradCAM, matching</source>
        <translation>アテンション、GradCAM、マッチング</translation>
    </message>
    <message>
        <source>answers questions</source>
        <translation>質問への回答</translation>
    </message>
    <message>
        <source>writes captions</source>
        <translation>キャプションの生成</translation>
    </message>
    <message>
        <source>boxes for phrases</source>
        <translation>フレーズのボックス</translation>
    </message>
    <message>
        <source>best boxes for phrases</source>
        <translation>フレーズの最良のボックス</translation>
    </message>
    <message>
        <source>boxes at once, more like this</source>
        <translation>ボックスの一括検出、類似物の検索</translation>
    </message>
    <message>
        <source>masks from boxes and clicks</source>
        <translation>ボックスとクリックからのマスク</translation>
    </message>
    <message>
        <source>what CLIP is read better with</source>
        <translation>CLIP の読み取り精度の向上</translation>
    </message>
    <message>
        <source>masks for noun phrases</source>
        <translation>名詞句のマスク</translation>
    </message>
    <message>
        <source>masks from boxes and clicks, lighter</source>
        <translation>ボックスとクリックからのマスク、軽量</translation>
    </message>
    <message>
        <source>masks with finer edges</source>
        <translation>より精細な縁のマスク</translation>
    </message>
    <message>
        <source>boxes for phrases, fast</source>
        <translation>フレーズのボックス、高速</translation>
    </message>
    <message>
        <source>heat maps trained as masks</source>
        <translation>マスクとして学習したヒートマップ</translation>
    </message>
    <message>
        <source>heat maps for Chinese</source>
        <translation>中国語のヒートマップ</translation>
    </message>
    <message>
        <source>boxes for phrases, captions</source>
        <translation>フレーズのボックス、キャプション</translation>
    </message>
    <message>
        <source>{} needs a package that is not installed here: pip install timm ({})</source>
        <translation>{} にはここにインストールされていないパッケージが必要です: pip install timm（{}）</translation>
    </message>
    <message>
        <source>{} cannot be loaded as {}: its config.json and its weights do not fit ({}). Remove it under Model &gt; Models and download it again.</source>
        <translation>{} を {} として読み込めません。config.json と重みが合いません（{}）。「モデル &gt; モデルの管理」で削除し、ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{} lacks {} weights that a {} model needs ({} …): it is another kind of checkpoint, or incomplete. Remove it under Model &gt; Models and download it again.</source>
        <translation>{} には {} 個の重みがなく、{} モデルの要件を満たしません（{} …）。別の種類のチェックポイントか、不完全なものです。「モデル &gt; モデルの管理」で削除し、ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{} has only a slow tokenizer; words cannot be found in its tokens</source>
        <translation>{} には低速なトークナイザーしかないため、トークン内の単語を特定できません</translation>
    </message>
    <message>
        <source>A file of {} is missing or broken ({}). Remove the model under Model &gt; Models and download it again.</source>
        <translation>{} のファイルが欠けているか壊れています（{}）。「モデル &gt; モデルの管理」でモデルを削除し、ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{} is not on this computer. Download it under Model &gt; Models, or by `crossalign-gui models download {}`.</source>
        <translation>{} はこのコンピューターにありません。「モデル &gt; モデルの管理」または `crossalign-gui models download {}` でダウンロードしてください。</translation>
    </message>
    <message>
        <source>{!r} is neither a folder nor a model id such as openai/clip-vit-base-patch16</source>
        <translation>{!r} はフォルダーでも、openai/clip-vit-base-patch16 のようなモデル ID でもありません</translation>
    </message>
    <message>
        <source>{} names weights outside of its folder; it is not opened</source>
        <translation>{} がフォルダー外の重みを指しているため、開きません</translation>
    </message>
    <message>
        <source>{} is too large for a settings file; it is not opened</source>
        <translation>{} は設定ファイルとしては大きすぎるため、開きません</translation>
    </message>
    <message>
        <source>{} cannot be read ({}). Download the model again.</source>
        <translation>{} を読み込めません（{}）。モデルをダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{} is no settings file. Download the model again.</source>
        <translation>{} は設定ファイルではありません。モデルをダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{} is no model: it has no config.json</source>
        <translation>{} はモデルではありません。config.json がありません</translation>
    </message>
    <message>
        <source>{} asks for a model that no computer holds ({}); it is not opened</source>
        <translation>{} はどのコンピューターにも収まらないモデルを要求しているため（{}）、開きません</translation>
    </message>
    <message>
        <source>{} asks for {} layers; it is not opened</source>
        <translation>{} は {} 個の層を要求しているため、開きません</translation>
    </message>
    <message>
        <source>{} needs about {:.1f} GB of memory and {:.1f} GB are free. Close other programs, or choose a smaller model under Model &gt; Models.</source>
        <translation>{} には約 {:.1f} GB のメモリが必要ですが、空きは {:.1f} GB です。ほかのプログラムを閉じるか、「モデル &gt; モデルの管理」で小さいモデルを選んでください。</translation>
    </message>
    <message>
        <source>Attention of the last layer</source>
        <translation>最終層のアテンション</translation>
    </message>
    <message>
        <source>likeness of {}</source>
        <translation>{} の類似度</translation>
    </message>
    <message>
        <source>CLIP&apos;s own likeness, simplified</source>
        <translation>CLIP 自身の類似度、簡略版</translation>
    </message>
    <message>
        <source>CorrCLIP (masks of SAM 2, {})</source>
        <translation>CorrCLIP（SAM 2 のマスク、{}）</translation>
    </message>
    <message>
        <source>ProxyCLIP (likeness of {})</source>
        <translation>ProxyCLIP（{} の類似度）</translation>
    </message>
    <message>
        <source>CorrCLIP without masks ({})</source>
        <translation>CorrCLIP、マスクなし（{}）</translation>
    </message>
    <message>
        <source>{}: {} with DINO B/8</source>
        <translation>{}: DINO B/8 で {}</translation>
    </message>
    <message>
        <source>Numbers: published mean mIoU of eight sets with B/16.</source>
        <translation>数値: B/16 での 8 データセットの平均 mIoU（公表値）。</translation>
    </message>
    <message>
        <source>The default is the best of those whose networks are all on this disk.</source>
        <translation>既定は、必要なネットワークがすべてこのディスクにあるもののうち最良のものです。</translation>
    </message>
    <message>
        <source>CorrCLIP ({}) also needs {}.</source>
        <translation>CorrCLIP（{}）には {} も必要です。</translation>
    </message>
    <message>
        <source>ProxyCLIP ({}) also needs {}.</source>
        <translation>ProxyCLIP（{}）には {} も必要です。</translation>
    </message>
    <message>
        <source>On a processor, a new image takes {} times as long with ProxyCLIP as with NACLIP.</source>
        <translation>CPU では、新しい画像の処理に NACLIP の {} 倍の時間がかかります（ProxyCLIP の場合）。</translation>
    </message>
    <message>
        <source>With CorrCLIP and masks it takes {} times as long.</source>
        <translation>マスク付きの CorrCLIP では {} 倍の時間がかかります。</translation>
    </message>
    <message>
        <source>{} knows no words: it is what CLIP can be read with (choose a CLIP, then Model &gt; Reading).</source>
        <translation>{} は単語を扱いません。CLIP の読み取りに使うものです（CLIP を選び、次に「モデル &gt; 読み取り方」）。</translation>
    </message>
    <message>
        <source>{} is a model of the type {!r}, which is not supported. Supported: {}.</source>
        <translation>{} は種類 {!r} のモデルで、対応していません。対応する種類: {}。</translation>
    </message>
    <message>
        <source>Layer of the attention</source>
        <translation>アテンションの層</translation>
    </message>
    <message>
        <source>Head of the attention</source>
        <translation>アテンションのヘッド</translation>
    </message>
    <message>
        <source>{} is no transformers model: it has no config.json</source>
        <translation>{} は transformers モデルではありません。config.json がありません</translation>
    </message>
    <message>
        <source>{} has no safetensors weights. Pickled weights can run programs and are not opened; look for a revision with safetensors and give it as {}@revision.</source>
        <translation>{} には safetensors の重みがありません。pickle 形式の重みはプログラムを実行しうるため開きません。safetensors のあるリビジョンを探し、{}@revision の形で指定してください。</translation>
    </message>
    <message>
        <source>{} names weights in its index that it does not have; tell its owner</source>
        <translation>{} の索引に、実際には存在しない重みが記載されています。所有者に知らせてください</translation>
    </message>
    <message>
        <source>Downloads are switched off by HF_HUB_OFFLINE. Start the program without it, or copy the model&apos;s folder here and open that folder.</source>
        <translation>HF_HUB_OFFLINE によりダウンロードが無効になっています。これを設定せずにプログラムを起動するか、モデルのフォルダーをここにコピーして開いてください。</translation>
    </message>
    <message>
        <source>{} is gated: its owner decides who may load it. Log in at {}/{}, accept the conditions there, run `hf auth login` here once, and try again.</source>
        <translation>{} はアクセス制限付き（gated）で、利用には所有者の許可が必要です。{}/{} にログインして条件に同意し、このコンピューターで `hf auth login` を一度実行してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>{} has no such revision; look at {}/{}/commits/main</source>
        <translation>{} にそのリビジョンはありません。{}/{}/commits/main を確認してください</translation>
    </message>
    <message>
        <source>There is no model {} at {}. Check the spelling; if it is private, run `hf auth login` first.</source>
        <translation>モデル {} は {} にありません。つづりを確認してください。非公開の場合は、先に `hf auth login` を実行してください。</translation>
    </message>
    <message>
        <source>{}: the hub at {} answered {}. {}</source>
        <translation>{}: ハブ {} の応答は {} でした。{}</translation>
    </message>
    <message>
        <source>No connection to {} ({}). Check the network, HTTPS_PROXY and HF_ENDPOINT, and try again; what was fetched is kept.</source>
        <translation>{} に接続できません（{}）。ネットワーク、HTTPS_PROXY、HF_ENDPOINT を確認し、もう一度試してください。取得済みの部分は保持されます。</translation>
    </message>
    <message>
        <source>No connection to {}. Check the network and try again; what was fetched is kept.</source>
        <translation>{} に接続できません。ネットワークを確認し、もう一度試してください。取得済みの部分は保持されます。</translation>
    </message>
    <message>
        <source>{} could not be stored in {}: {}</source>
        <translation>{} を {} に保存できませんでした: {}</translation>
    </message>
    <message>
        <source>{!r} is no model id; it looks like owner/name</source>
        <translation>{!r} はモデル ID ではありません。モデル ID は owner/name の形です</translation>
    </message>
    <message>
        <source>The hub gave no usable name for {} of {}; try again later</source>
        <translation>{}（{}）の使用できる名前をハブから得られませんでした。後でもう一度試してください</translation>
    </message>
    <message>
        <source>{} of {} was damaged on its way. Try again; it is fetched anew.</source>
        <translation>{}（{}）は転送中に破損しました。もう一度試してください。新たに取得し直します。</translation>
    </message>
    <message>
        <source>The disk of {} is full: {:.0f} MB are needed and {:.0f} MB are free. Remove models that you do not use, or set HF_HOME to another disk.</source>
        <translation>{} のディスクがいっぱいです。{:.0f} MB 必要ですが、空きは {:.0f} MB です。使わないモデルを削除するか、HF_HOME を別のディスクに設定してください。</translation>
    </message>
    <message>
        <source>only the first {} tokens of the phrase were read</source>
        <translation>フレーズの最初の {} トークンだけを読みました</translation>
    </message>
    <message>
        <source>Give a box, or click once inside the thing, before its mask is asked for</source>
        <translation>マスクを求める前に、ボックスを指定するか、対象の内側を一度クリックしてください</translation>
    </message>
    <message>
        <source>No mask was found there; click nearer to the middle of the thing, or draw a box around it</source>
        <translation>そこにマスクは見つかりませんでした。対象の中央に近い所をクリックするか、ボックスで囲んでください</translation>
    </message>
    <message>
        <source>Patch vectors</source>
        <translation>パッチのベクトル</translation>
    </message>
    <message>
        <source>{} could not be removed from {}: {}</source>
        <translation>{} を {} から削除できませんでした: {}</translation>
    </message>
    <message>
        <source>Word vectors</source>
        <translation>単語のベクトル</translation>
    </message>
    <message>
        <source>{} reads only the first {} tokens of a caption; the words after them were left out</source>
        <translation>{} はキャプションの最初の {} トークンしか読みません。それより後の単語は除外されました</translation>
    </message>
    <message>
        <source>The model {} of the package {} cannot be used: {}</source>
        <translation>モデル {}（パッケージ {}）は使用できません: {}</translation>
    </message>
    <message>
        <source>there is another model of that name</source>
        <translation>同じ名前のモデルがほかにあります</translation>
    </message>
    <message>
        <source>The model {} comes from another package and cannot be loaded there ({}: {}).</source>
        <translation>モデル {} は別のパッケージのもので、そのパッケージ側で読み込めません（{}: {}）。</translation>
    </message>
    <message>
        <source>{} makes masks of boxes and clicks and aligns no words; choose it as the mask model.</source>
        <translation>{} はボックスとクリックからマスクを作るもので、単語のアラインメントはできません。マスク用モデルとして選んでください。</translation>
    </message>
    <message>
        <source>A server makes no masks; download a SAM 2 model under Model &gt; Models.</source>
        <translation>サーバーはマスクを作れません。「モデル &gt; モデルの管理」で SAM 2 モデルをダウンロードしてください。</translation>
    </message>
    <message>
        <source>{} makes no masks of boxes and clicks; download a SAM 2 model under Model &gt; Models.</source>
        <translation>{} はボックスとクリックからマスクを作れません。「モデル &gt; モデルの管理」で SAM 2 モデルをダウンロードしてください。</translation>
    </message>
    <message>
        <source>{} is larger than {} MB; make a smaller copy</source>
        <translation>{} は {} MB を超えています。小さいコピーを作成してください</translation>
    </message>
    <message>
        <source>{} cannot be read: {}</source>
        <translation>{} を読み込めません: {}</translation>
    </message>
    <message>
        <source>{} is no image, no folder, and none of {}</source>
        <translation>{} は画像でもフォルダーでもなく、{} のいずれでもありません</translation>
    </message>
    <message>
        <source>{}: line {} is longer than {} MB</source>
        <translation>{}: {} 行目が {} MB を超えています</translation>
    </message>
    <message>
        <source>{}: line {} cannot be read: {}</source>
        <translation>{}: {} 行目を読み込めません: {}</translation>
    </message>
    <message>
        <source>{} has no column image</source>
        <translation>{} に image 列がありません</translation>
    </message>
    <message>
        <source>{} holds no bytes of a picture</source>
        <translation>{} に画像のバイト列がありません</translation>
    </message>
    <message>
        <source>{} has row groups of more than 2 GB; write it with smaller ones</source>
        <translation>{} に 2 GB を超える行グループがあります。より小さい行グループで書き出してください</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow: pip install &apos;crossalign-gui[parquet]&apos;</source>
        <translation>Parquet には pyarrow が必要です: pip install &apos;crossalign-gui[parquet]&apos;</translation>
    </message>
    <message>
        <source>{} is no Parquet file that can be read: {}</source>
        <translation>{} は読み込み可能な Parquet ファイルではありません: {}</translation>
    </message>
    <message>
        <source>Several machines need Ray: pip install &apos;crossalign-gui[ray]&apos;</source>
        <translation>複数台のマシンを使うには Ray が必要です: pip install &apos;crossalign-gui[ray]&apos;</translation>
    </message>
    <message>
        <source>The Ray cluster {} cannot be reached: {}</source>
        <translation>Ray クラスター {} に接続できません: {}</translation>
    </message>
    <message>
        <source>The cluster failed: {}. Run again with --resume.</source>
        <translation>クラスターが失敗しました: {}。--resume を付けてもう一度実行してください。</translation>
    </message>
    <message>
        <source>A worker died at its start; there may be too little memory, try fewer --workers</source>
        <translation>ワーカーが起動時に終了しました。メモリ不足の可能性があります。--workers を減らしてください</translation>
    </message>
    <message>
        <source>train, val and test are several files and cannot go to standard output</source>
        <translation>train、val、test は複数のファイルになるため、標準出力に書き出せません</translation>
    </message>
    <message>
        <source>{} is what is read; write to another place</source>
        <translation>{} は読み込み元です。別の場所に書き込んでください</translation>
    </message>
    <message>
        <source>{} is what is written; the report needs another place</source>
        <translation>{} は書き込み先です。レポートには別の場所が必要です</translation>
    </message>
    <message>
        <source>{} is a folder and cannot go to standard output</source>
        <translation>{} はフォルダーのため、標準出力に書き出せません</translation>
    </message>
    <message>
        <source>{} is not the name of an adapter</source>
        <translation>{} はアダプターの名前ではありません</translation>
    </message>
    <message>
        <source>{} is not there</source>
        <translation>{} が見つかりません</translation>
    </message>
    <message>
        <source>{} is not a JPEG, PNG, WebP, TIFF, BMP or GIF image</source>
        <translation>{} は JPEG、PNG、WebP、TIFF、BMP、GIF のいずれの画像でもありません</translation>
    </message>
    <message>
        <source>There is no image in what was opened</source>
        <translation>開いたものの中に画像がありません</translation>
    </message>
    <message>
        <source>; to look in its subfolders too, use File &gt; Open Folder with Subfolders</source>
        <translation>。サブフォルダーも調べるには「ファイル &gt; サブフォルダーごと開く」を使ってください</translation>
    </message>
    <message>
        <source>There is no image in {}{}</source>
        <translation>{} に画像がありません{}</translation>
    </message>
    <message>
        <source>The samples cannot be copied to {}: {}</source>
        <translation>サンプルを {} にコピーできません: {}</translation>
    </message>
    <message>
        <source>{}: {}. See the log for details.</source>
        <translation>{}: {}。詳細はログを参照してください。</translation>
    </message>
    <message>
        <source>The picture cannot be kept: {}</source>
        <translation>画像を保存できません: {}</translation>
    </message>
    <message>
        <source>The clipboard holds no picture that can be saved</source>
        <translation>クリップボードに保存できる画像がありません</translation>
    </message>
    <message>
        <source>{} is not an archive that can be read: {}</source>
        <translation>{} は読み込み可能なアーカイブではありません: {}</translation>
    </message>
    <message>
        <source>{} holds more than {:,} files</source>
        <translation>{} に含まれるファイルが {:,} 個を超えています</translation>
    </message>
    <message>
        <source>{}: the entry {!r} would leave its folder</source>
        <translation>{}: 項目 {!r} がフォルダーの外を指しています</translation>
    </message>
    <message>
        <source>{} unpacks to more than {:,} MB; that is not believable</source>
        <translation>{} を展開すると {:,} MB を超えます。正常なファイルとは考えられません</translation>
    </message>
    <message>
        <source>there is no {}</source>
        <translation>{} がありません</translation>
    </message>
    <message>
        <source>only the images of a project can be chosen; import {} into one first</source>
        <translation>選べるのはプロジェクトの画像だけです。先に {} をプロジェクトにインポートしてください</translation>
    </message>
    <message>
        <source>{} can be written, but not read</source>
        <translation>{} は書き出せますが、読み込めません</translation>
    </message>
    <message>
        <source>pictures that several records are about: a project joins them, a file keeps them apart</source>
        <translation>複数のレコードが対象とする画像：プロジェクトでは統合し、ファイルでは別々のまま</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>nothing could be read: {} was looked for in {}, which holds {} ({})</source>
        <translation>何も読めませんでした: {} を {} で探しましたが、中身は {} です（{}）</translation>
    </message>
    <message>
        <source>nothing could be read: {} was looked for in {}, which holds {}</source>
        <translation>何も読めませんでした: {} を {} で探しましたが、中身は {} です</translation>
    </message>
    <message>
        <source>{} can be read, but not written</source>
        <translation>{} は読み込めますが、書き出せません</translation>
    </message>
    <message>
        <source>it has {} fields, not {}</source>
        <translation>フィールドが {} 個あります（{} 個のはず）</translation>
    </message>
    <message>
        <source>images whose size is not known are left out (the picture is not here)</source>
        <translation>サイズが不明な画像を除外（画像がここにない）</translation>
    </message>
    <message>
        <source>corners are no fractions of the picture</source>
        <translation>角が画像に対する比率ではありません</translation>
    </message>
    <message>
        <source>classes of a whole picture are left out</source>
        <translation>画像全体のクラスを除外</translation>
    </message>
    <message>
        <source>CSV of Google AutoML, Vertex AI</source>
        <translation>Google AutoML、Vertex AI の CSV</translation>
    </message>
    <message>
        <source>Boxes with class names as fractions of the picture, with train, validation and test.</source>
        <translation>クラス名付きのボックス、画像に対する比率。学習、検証、テストの区分付き。</translation>
    </message>
    <message>
        <source>Datumaro JSON</source>
        <translation>Datumaro JSON</translation>
    </message>
    <message>
        <source>Boxes, polygons, masks and points with class names, and captions.</source>
        <translation>クラス名付きのボックス、ポリゴン、マスク、点と、キャプション。</translation>
    </message>
    <message>
        <source>{} is a whole number of pixels, not {!r}</source>
        <translation>{} はピクセルの整数です。{!r} ではありません</translation>
    </message>
    <message>
        <source>max_pixels is smaller than min_pixels</source>
        <translation>max_pixels が min_pixels より小さい</translation>
    </message>
    <message>
        <source>Most pixels of the resized image</source>
        <translation>サイズ変更後の画像の最大ピクセル数</translation>
    </message>
    <message>
        <source>Least pixels of the resized image</source>
        <translation>サイズ変更後の画像の最小ピクセル数</translation>
    </message>
    <message>
        <source>images more than {} times as long as wide, which the trainer&apos;s processor refuses</source>
        <translation>長辺が短辺の {} 倍を超える画像（学習プログラムのプロセッサーが拒否）</translation>
    </message>
    <message>
        <source>boxes count pixels of the image resized to {} to {} pixels: they fit only where the trainer&apos;s min_pixels and max_pixels are the same</source>
        <translation>ボックスは {}～{} ピクセルにサイズ変更した画像のピクセル単位です: 学習プログラムの min_pixels と max_pixels が同じ場合にだけ合います</translation>
    </message>
    <message>
        <source>phrases become questions of their own; the sentence around them is left out</source>
        <translation>フレーズを個別の質問に変換し、周囲の文を除外</translation>
    </message>
    <message>
        <source>coordinates are rounded to whole numbers</source>
        <translation>座標を整数に丸める</translation>
    </message>
    <message>
        <source>bbox_2d JSON lines (Qwen2.5-VL, Qwen3-VL)</source>
        <translation>bbox_2d JSON lines (Qwen2.5-VL, Qwen3-VL)</translation>
    </message>
    <message>
        <source>One question for each phrase, boxes as JSON in the answer; whole numbers.</source>
        <translation>フレーズごとに 1 つの質問、回答は JSON のボックス。整数のみ。</translation>
    </message>
    <message>
        <source>it has not as many fields as the first line</source>
        <translation>フィールドの数が 1 行目と異なります</translation>
    </message>
    <message>
        <source>{}: no column is {}; the columns are {}. Say which with --set columns=xmin:NAME,ymin:NAME</source>
        <translation>{}: {} の列がありません。列は {} です。--set columns=xmin:NAME,ymin:NAME で指定してください</translation>
    </message>
    <message>
        <source>a column with whole boxes is read as x, y, width, height</source>
        <translation>ボックス全体を収めた列を x, y, width, height として読みます</translation>
    </message>
    <message>
        <source>{}: this is not CSV ({})</source>
        <translation>{}: CSV ではありません（{}）</translation>
    </message>
    <message>
        <source>{}: a line is longer than 1 MB</source>
        <translation>{}: 1 MB を超える行があります</translation>
    </message>
    <message>
        <source>column {}: {!r} is no number</source>
        <translation>列 {}: {!r} は数値ではありません</translation>
    </message>
    <message>
        <source>images whose size is not known are left out (no column width, no picture)</source>
        <translation>サイズが不明な画像を除外（width 列も画像もない）</translation>
    </message>
    <message>
        <source>images without a region are left out</source>
        <translation>領域のない画像を除外</translation>
    </message>
    <message>
        <source>CSV of boxes</source>
        <translation>ボックスの CSV</translation>
    </message>
    <message>
        <source>filename, width, height, class, xmin, ymin, xmax, ymax; no words.</source>
        <translation>filename, width, height, class, xmin, ymin, xmax, ymax。単語なし。</translation>
    </message>
    <message>
        <source>{}: it names no image</source>
        <translation>{}: 画像の指定がありません</translation>
    </message>
    <message>
        <source>{}: the image size {} x {} is not possible</source>
        <translation>{}: 画像サイズ {} x {} はありえません</translation>
    </message>
    <message>
        <source>broken characters were replaced</source>
        <translation>壊れた文字を置換</translation>
    </message>
    <message>
        <source>fields that are not read, but kept for the way back</source>
        <translation>読み込まないが、書き戻しのために保持するフィールド</translation>
    </message>
    <message>
        <source>{}: an answer is {}, not text</source>
        <translation>{}: 回答がテキストではなく {} です</translation>
    </message>
    <message>
        <source>{}: a caption is {}, not text</source>
        <translation>{}: キャプションがテキストではなく {} です</translation>
    </message>
    <message>
        <source>phrases outside of their caption are left out</source>
        <translation>キャプションの範囲外のフレーズを除外</translation>
    </message>
    <message>
        <source>phrases whose text is not what their offsets say</source>
        <translation>テキストがオフセットと一致しないフレーズ</translation>
    </message>
    <message>
        <source>phrases that end after their caption were cut there</source>
        <translation>キャプションの末尾を越えるフレーズをそこで切り詰め</translation>
    </message>
    <message>
        <source>{}: a box has {} numbers, not 4</source>
        <translation>{}: ボックスの数値が {} 個あります（4 個のはず）</translation>
    </message>
    <message>
        <source>{}: a coordinate is not a usable number</source>
        <translation>{}: 座標が使用できる数値ではありません</translation>
    </message>
    <message>
        <source>boxes whose corners come in the other order, or whose size is negative, are turned over</source>
        <translation>角の順序が逆、または大きさが負のボックスの向きを直します</translation>
    </message>
    <message>
        <source>regions that stand twice in their image are kept twice</source>
        <translation>画像内に二度ある領域を二つとも保持</translation>
    </message>
    <message>
        <source>answers of more than a million characters are cut there</source>
        <translation>百万文字を超える回答はそこで切られます</translation>
    </message>
    <message>
        <source>answers of more than {:,} things are cut there</source>
        <translation>{:,} 個を超えるものの回答はそこで切られます</translation>
    </message>
    <message>
        <source>places that are not four or two numbers are left out</source>
        <translation>数が四つでも二つでもない位置を除外</translation>
    </message>
    <message>
        <source>numbers with a percent sign are read as percent of the sides</source>
        <translation>パーセント記号の付いた数を辺に対するパーセントとして読みます</translation>
    </message>
    <message>
        <source>numbers that are far outside of the image are left out</source>
        <translation>画像のはるか外の数を除外</translation>
    </message>
    <message>
        <source>fractions of the image where larger numbers were expected are read as such</source>
        <translation>大きな数のはずの箇所にある画像に対する比率を、比率のまま読みます</translation>
    </message>
    <message>
        <source>numbers outside of the scale of the model (moved to the edge of the image)</source>
        <translation>モデルの目盛りの外の数（画像の端へ移動）</translation>
    </message>
    <message>
        <source>corners of boxes that stand in the wrong order are exchanged</source>
        <translation>順序が誤ったボックスの角を入れ替えます</translation>
    </message>
    <message>
        <source>empty boxes are left out</source>
        <translation>空のボックスを除外</translation>
    </message>
    <message>
        <source>marks of a phrase that are not closed: what stands before its box is read</source>
        <translation>閉じていないフレーズの記号: ボックスの前にあるものを読みます</translation>
    </message>
    <message>
        <source>two pairs of numbers in a box are read as its corners</source>
        <translation>ボックス内の二組の数をその角として読みます</translation>
    </message>
    <message>
        <source>answers that end too early: what stands before that is read</source>
        <translation>途中で終わる回答: その前までを読みます</translation>
    </message>
    <message>
        <source>answers without a place that can be read</source>
        <translation>読める位置のない回答</translation>
    </message>
    <message>
        <source>which words a box belongs to is guessed: those from the last article on</source>
        <translation>ボックスがどの単語のものかは推測です: 最後の冠詞から後</translation>
    </message>
    <message>
        <source>JSON that is cut off or broken: what can be read is read</source>
        <translation>途切れた、または壊れた JSON: 読めるところを読みます</translation>
    </message>
    <message>
        <source>lists that are nested too deeply are left out</source>
        <translation>入れ子が深すぎるリストを除外</translation>
    </message>
    <message>
        <source>names without a place are left out</source>
        <translation>位置のない名前を除外</translation>
    </message>
    <message>
        <source>numbers under a key that is not known are read as a place</source>
        <translation>未知のキーの数を位置として読みます</translation>
    </message>
    <message>
        <source>outlines are read as the box around them</source>
        <translation>輪郭を、それを囲むボックスとして読みます</translation>
    </message>
    <message>
        <source>boxes of a corner and a size are read as such</source>
        <translation>角と大きさで表したボックスを、そのとおりに読みます</translation>
    </message>
    <message>
        <source>boxes reach outside of their image (kept as they are)</source>
        <translation>画像の外にはみ出すボックス（そのまま保持）</translation>
    </message>
    <message>
        <source>polygons without an area are left out</source>
        <translation>面積のないポリゴンを除外</translation>
    </message>
    <message>
        <source>polygons reach outside of their image (kept as they are)</source>
        <translation>画像の外にはみ出すポリゴン（そのまま保持）</translation>
    </message>
    <message>
        <source>{}: the mask is {}, its image (height, width) {}</source>
        <translation>{}: マスクは {} ですが、画像（高さ、幅）は {} です</translation>
    </message>
    <message>
        <source>{}: the mask cannot be read: {}</source>
        <translation>{}: マスクを読み込めません: {}</translation>
    </message>
    <message>
        <source>{}: a score is not a usable number</source>
        <translation>{}: スコアが使用できる数値ではありません</translation>
    </message>
    <message>
        <source>annotations without a shape</source>
        <translation>図形のないアノテーション</translation>
    </message>
    <message>
        <source>COCO instances JSON</source>
        <translation>COCO instances JSON</translation>
    </message>
    <message>
        <source>Boxes, polygons and masks with class names; no words.</source>
        <translation>クラス名付きのボックス、ポリゴン、マスク。単語なし。</translation>
    </message>
    <message>
        <source>regions are left out</source>
        <translation>領域を除外</translation>
    </message>
    <message>
        <source>COCO captions JSON</source>
        <translation>COCO captions JSON</translation>
    </message>
    <message>
        <source>Captions of images; no regions.</source>
        <translation>画像のキャプション。領域なし。</translation>
    </message>
    <message>
        <source>what the file says about itself is not kept</source>
        <translation>ファイル自体についての情報は保持されない</translation>
    </message>
    <message>
        <source>COCO results name no images; convert the instances file that they belong to</source>
        <translation>COCO の結果ファイルには画像名がありません。対応する instances ファイルを変換してください</translation>
    </message>
    <message>
        <source>annotations of images that the file does not list are left out</source>
        <translation>ファイルに記載のない画像のアノテーションを除外</translation>
    </message>
    <message>
        <source>categories without a name are named by their number</source>
        <translation>名前のないカテゴリは番号で呼びます</translation>
    </message>
    <message>
        <source>categories with the same name are one class</source>
        <translation>同じ名前のカテゴリを一つのクラスにします</translation>
    </message>
    <message>
        <source>categories with the same number: the last one counts</source>
        <translation>番号が同じカテゴリ: 最後のものを使います</translation>
    </message>
    <message>
        <source>image ids that are used twice: the second is left out</source>
        <translation>重複した画像 ID: 2 つ目を除外</translation>
    </message>
    <message>
        <source>image entries of the same file are one image</source>
        <translation>同じファイルの画像項目は 1 つの画像として扱います</translation>
    </message>
    <message>
        <source>categories that the file does not list are named by their number</source>
        <translation>ファイルに記載のないカテゴリの名前を番号で代用</translation>
    </message>
    <message>
        <source>{}: a polygon has an odd number of coordinates</source>
        <translation>{}: ポリゴンの座標の数が奇数です</translation>
    </message>
    <message>
        <source>{}: the runs of a mask are {}</source>
        <translation>{}: マスクのランが {} です</translation>
    </message>
    <message>
        <source>{}: the runs of a mask do not cover its image of {} x {}</source>
        <translation>{}: マスクのランが画像 {} x {} を覆っていません</translation>
    </message>
    <message>
        <source>XML files that are not CVAT&apos;s are left out</source>
        <translation>CVAT のものでない XML ファイルを除外</translation>
    </message>
    <message>
        <source>tags of images are left out</source>
        <translation>画像のタグを除外</translation>
    </message>
    <message>
        <source>pictures with several labels: all of them are read</source>
        <translation>複数のラベルを持つ画像: すべてのラベルを読みます</translation>
    </message>
    <message>
        <source>attributes without a value are left out</source>
        <translation>値のない属性を除外</translation>
    </message>
    <message>
        <source>{}: an object has no shape that is known</source>
        <translation>{}: 物体の図形が知られた種類のものではありません</translation>
    </message>
    <message>
        <source>masks that stand at an address are left out</source>
        <translation>URL で示されたマスクを除外</translation>
    </message>
    <message>
        <source>Labelbox NDJSON</source>
        <translation>Labelbox NDJSON</translation>
    </message>
    <message>
        <source>Boxes, polygons and points with class names; captions as free text.</source>
        <translation>クラス名付きのボックス、ポリゴン、点。キャプションは自由記述テキスト。</translation>
    </message>
    <message>
        <source>tracks of a video are read frame by frame</source>
        <translation>動画の軌跡をフレームごとに読みます</translation>
    </message>
    <message>
        <source>shapes of type {} are left out</source>
        <translation>種類 {} の図形を除外</translation>
    </message>
    <message>
        <source>ellipses are read as polygons of 64 points</source>
        <translation>楕円を 64 点のポリゴンとして読みます</translation>
    </message>
    <message>
        <source>skeletons are read as their visible points</source>
        <translation>骨格を見える点として読みます</translation>
    </message>
    <message>
        <source>lines are read as their points</source>
        <translation>線をその点として読みます</translation>
    </message>
    <message>
        <source>a mask reaches outside of its image</source>
        <translation>マスクが画像の外にはみ出しています</translation>
    </message>
    <message>
        <source>the runs of a mask cover {} pixels, its box has {}</source>
        <translation>マスクのランは {} ピクセル分ですが、ボックスは {} ピクセルです</translation>
    </message>
    <message>
        <source>tags of images are not shown, but kept for the way back</source>
        <translation>画像のタグは表示しませんが、書き戻すために保持します</translation>
    </message>
    <message>
        <source>shapes of type {} are not shown, but kept for the way back</source>
        <translation>種類 {} の図形は表示しませんが、書き戻すために保持します</translation>
    </message>
    <message>
        <source>regions with several phrases keep the first</source>
        <translation>複数のフレーズを持つ領域は最初のものだけを保持</translation>
    </message>
    <message>
        <source>phrases whose words stand in the captions earlier too: which ones is left out</source>
        <translation>単語がキャプションのより前にも現れるフレーズ: どの単語かを除外</translation>
    </message>
    <message>
        <source>CVAT for images 1.1 (XML)</source>
        <translation>CVAT for images 1.1 (XML)</translation>
    </message>
    <message>
        <source>Boxes, polygons, masks and points with class names; the phrase is a text attribute.</source>
        <translation>クラス名付きのボックス、ポリゴン、マスク、点。フレーズはテキスト属性。</translation>
    </message>
    <message>
        <source>contents of type {} are left out</source>
        <translation>種類 {} の内容を除外</translation>
    </message>
    <message>
        <source>phrases whose token numbers fit no reading are found by their text</source>
        <translation>トークン番号がどの読み方にも合わないフレーズをテキストで検索</translation>
    </message>
    <message>
        <source>questions without an answer get an empty one</source>
        <translation>回答のない質問に空の回答を付与</translation>
    </message>
    <message>
        <source>Datature Vi JSON lines</source>
        <translation>Datature Vi JSON lines</translation>
    </message>
    <message>
        <source>Captions with grounded phrases, and questions with answers.</source>
        <translation>グラウンディング済みフレーズ付きのキャプションと、回答付きの質問。</translation>
    </message>
    <message>
        <source>{} is one of {}, not {!r}</source>
        <translation>{} は {} のいずれかです。{!r} ではありません</translation>
    </message>
    <message>
        <source>{}: {} is missing</source>
        <translation>{}: {} がありません</translation>
    </message>
    <message>
        <source>{} has no folders Annotations and Sentences</source>
        <translation>{} に Annotations と Sentences フォルダーがありません</translation>
    </message>
    <message>
        <source>it has no size</source>
        <translation>サイズがありません</translation>
    </message>
    <message>
        <source>pictures without sentences</source>
        <translation>文のない画像</translation>
    </message>
    <message>
        <source>boxes that no phrase names</source>
        <translation>どの語句も名指さない矩形</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>数値がありません</translation>
    </message>
    <message>
        <source>brackets that are no phrase stay in the caption</source>
        <translation>語句でない括弧はキャプションに残ります</translation>
    </message>
    <message>
        <source>the phrase at {!r} never ends</source>
        <translation>{!r} のフレーズが閉じていません</translation>
    </message>
    <message>
        <source>regions of phrases that are marked as not visual are left out</source>
        <translation>視覚的でないと指定されたフレーズの領域を除外</translation>
    </message>
    <message>
        <source>phrases of one thing get the regions of all of them</source>
        <translation>同じものを指すフレーズに、それらすべての領域を付与</translation>
    </message>
    <message>
        <source>captions get single blanks between words and around phrases</source>
        <translation>キャプションの単語間とフレーズの前後の空白を 1 つに統一</translation>
    </message>
    <message>
        <source>brackets in captions are written as parentheses</source>
        <translation>キャプション内の角括弧を丸括弧で書き出し</translation>
    </message>
    <message>
        <source>corners are widened to whole pixels</source>
        <translation>角の座標をピクセル単位に広げる</translation>
    </message>
    <message>
        <source>boxes are cut at the edge of their image</source>
        <translation>ボックスを画像の端で切り取り</translation>
    </message>
    <message>
        <source>Flickr30k Entities (folder)</source>
        <translation>Flickr30k Entities（フォルダー）</translation>
    </message>
    <message>
        <source>Sentences with bracketed phrases and coreference chains; boxes in XML, whole pixels.</source>
        <translation>フレーズを角括弧で囲んだ文と共参照チェーン。ボックスは XML、ピクセル単位の整数。</translation>
    </message>
    <message>
        <source>links without a score get 1.0</source>
        <translation>スコアのないリンクに 1.0 を付与</translation>
    </message>
    <message>
        <source>GRIT JSON lines (Kosmos-2)</source>
        <translation>GRIT JSON lines (Kosmos-2)</translation>
    </message>
    <message>
        <source>Captions with noun chunks, boxes as fractions of the image, scores.</source>
        <translation>名詞チャンク付きのキャプション、画像に対する比率のボックス、スコア。</translation>
    </message>
    <message>
        <source>pictures that are not here are left out</source>
        <translation>ここにない画像を除外</translation>
    </message>
    <message>
        <source>pictures are made smaller, to {} pixels</source>
        <translation>画像を {} ピクセルに縮小</translation>
    </message>
    <message>
        <source>HTML report (one file, with the pictures)</source>
        <translation>HTML レポート（画像を含む 1 ファイル）</translation>
    </message>
    <message>
        <source>For reading and sharing: resting on words shows their regions.</source>
        <translation>閲覧と共有用。単語にポインターを置くと領域が表示されます。</translation>
    </message>
    <message>
        <source>blanks at the ends of phrases are left out of them</source>
        <translation>フレーズの両端の空白はフレーズに含まれません</translation>
    </message>
    <message>
        <source>captions that contain marks of the format are left out</source>
        <translation>形式の記号を含むキャプションを除外</translation>
    </message>
    <message>
        <source>captions without a linked phrase are left out</source>
        <translation>リンクされたフレーズのないキャプションを除外</translation>
    </message>
    <message>
        <source>{}: more than {:,} lists in one record</source>
        <translation>{}: 1 レコード内のリストが {:,} 個を超えています</translation>
    </message>
    <message>
        <source>{}: this is not JSON ({})</source>
        <translation>{}: JSON ではありません（{}）</translation>
    </message>
    <message>
        <source>{}: it is longer than {} MB</source>
        <translation>{}: {} MB を超えています</translation>
    </message>
    <message>
        <source>{}: an object was expected, this is {}</source>
        <translation>{}: オブジェクトが必要ですが、{} です</translation>
    </message>
    <message>
        <source>{}: a JSON object or array was expected</source>
        <translation>{}: JSON のオブジェクトまたは配列が必要です</translation>
    </message>
    <message>
        <source>{}: the file ends too early</source>
        <translation>{}: ファイルが途中で終わっています</translation>
    </message>
    <message>
        <source>{}: one record is longer than {} MB</source>
        <translation>{}: 1 つのレコードが {} MB を超えています</translation>
    </message>
    <message>
        <source>{}: one record has more than {:,} values</source>
        <translation>{}: 1 レコードの値が {:,} 個を超えています</translation>
    </message>
    <message>
        <source>{}: it is nested more than {} deep</source>
        <translation>{}: 入れ子が {} 段を超えています</translation>
    </message>
    <message>
        <source>{}: one text or number is longer than {} MB</source>
        <translation>{}: 1 つのテキストまたは数値が {} MB を超えています</translation>
    </message>
    <message>
        <source>boxes are rounded to a grid of 32 x 32</source>
        <translation>ボックスを 32 x 32 のグリッドに丸める</translation>
    </message>
    <message>
        <source>boxes of a phrase that lie in the same cells are written once</source>
        <translation>フレーズの、同じセルにある複数のボックスを 1 回だけ書き出し</translation>
    </message>
    <message>
        <source>blanks at the end of captions are removed</source>
        <translation>キャプション末尾の空白を削除</translation>
    </message>
    <message>
        <source>Kosmos-2 grounded text (JSON lines)</source>
        <translation>Kosmos-2 グラウンディング済みテキスト (JSON lines)</translation>
    </message>
    <message>
        <source>Captions with boxes as cells of a 32 x 32 grid.</source>
        <translation>32 x 32 グリッドのセルで表したボックス付きのキャプション。</translation>
    </message>
    <message>
        <source>tasks without an image are left out</source>
        <translation>画像のないタスクを除外</translation>
    </message>
    <message>
        <source>tasks whose image size is not known and whose image is not here are left out</source>
        <translation>画像サイズが不明で画像もここにないタスクを除外</translation>
    </message>
    <message>
        <source>phrases of a text that the task does not have are left out</source>
        <translation>タスクにないテキストのフレーズを除外</translation>
    </message>
    <message>
        <source>JSON files that are not Darwin&apos;s are left out</source>
        <translation>Darwin のものでない JSON ファイルを除外</translation>
    </message>
    <message>
        <source>of items of several pictures or frames only the first picture is read</source>
        <translation>複数の画像やフレームを持つ項目は最初の画像だけを読みます</translation>
    </message>
    <message>
        <source>fields that are left out</source>
        <translation>除外するフィールド</translation>
    </message>
    <message>
        <source>masks without a pixel are left out</source>
        <translation>ピクセルのないマスクを除外</translation>
    </message>
    <message>
        <source>items of type {} are left out</source>
        <translation>種類 {} の項目を除外</translation>
    </message>
    <message>
        <source>masks that overlap: the later one covers the earlier</source>
        <translation>重なるマスク: 後のものが前のものを覆います</translation>
    </message>
    <message>
        <source>Darwin JSON (V7, folder)</source>
        <translation>Darwin JSON（V7、フォルダー）</translation>
    </message>
    <message>
        <source>Boxes, polygons with holes, masks, ellipses and points with class names, one file for each image.</source>
        <translation>クラス名付きのボックス、穴のあるポリゴン、マスク、楕円、点。画像ごとに 1 ファイル。</translation>
    </message>
    <message>
        <source>a rotation is not a usable number</source>
        <translation>回転が使用できる数値ではありません</translation>
    </message>
    <message>
        <source>points of one region become one region each</source>
        <translation>1 つの領域の複数の点を個別の領域に変換</translation>
    </message>
    <message>
        <source>tasks of several images are read image by image; they go back as a task for each</source>
        <translation>複数の画像を持つタスクは画像ごとに読み、画像ごとのタスクとして書き戻します</translation>
    </message>
    <message>
        <source>answers that their author has skipped are not read, but kept for the way back</source>
        <translation>作者が飛ばした回答は読みませんが、書き戻すために保持します</translation>
    </message>
    <message>
        <source>items of type {} are not shown, but kept for the way back</source>
        <translation>種類 {} の項目は表示しませんが、書き戻すために保持します</translation>
    </message>
    <message>
        <source>regions drawn on a picture that was turned in Label Studio (image_rotation) are read unturned: look at them</source>
        <translation>Label Studio で回転した画像（image_rotation）に描かれた領域を、回転なしで読みます: 確認してください</translation>
    </message>
    <message>
        <source>regions of several classes show the first</source>
        <translation>複数のクラスを持つ領域は最初のものを表示</translation>
    </message>
    <message>
        <source>relations that do not join a phrase and a region are not shown, but kept for the way back</source>
        <translation>フレーズと領域を結ばない関係は表示しませんが、書き戻すために保持します</translation>
    </message>
    <message>
        <source>Label Studio JSON</source>
        <translation>Label Studio JSON</translation>
    </message>
    <message>
        <source>Regions, phrases and the relations between them, for Label Studio&apos;s import.</source>
        <translation>Label Studio のインポート用の領域、フレーズ、それらの関係。</translation>
    </message>
    <message>
        <source>{}: a brush mask is no list of bytes</source>
        <translation>{}: ブラシマスクがバイトのリストではありません</translation>
    </message>
    <message>
        <source>{}: a brush mask has {} bytes, an image of {} x {} needs {}</source>
        <translation>{}: ブラシマスクは {} バイトですが、{} x {} の画像には {} バイト必要です</translation>
    </message>
    <message>
        <source>{}: a brush mask is longer than its image</source>
        <translation>{}: ブラシマスクが画像より長くなっています</translation>
    </message>
    <message>
        <source>{}: a brush mask ends too early</source>
        <translation>{}: ブラシマスクが途中で終わっています</translation>
    </message>
    <message>
        <source>JSON files that are not LabelMe&apos;s are left out</source>
        <translation>LabelMe のものでない JSON ファイルを除外</translation>
    </message>
    <message>
        <source>it does not say how large the image is, and the image is not here</source>
        <translation>画像の大きさが書かれておらず、画像もここにありません</translation>
    </message>
    <message>
        <source>shapes without a point are left out</source>
        <translation>点のない図形を除外</translation>
    </message>
    <message>
        <source>{}: its mask is larger than the image</source>
        <translation>{}: マスクが画像より大きくなっています</translation>
    </message>
    <message>
        <source>{}: its mask cannot be read: {}</source>
        <translation>{}: マスクを読み込めません: {}</translation>
    </message>
    <message>
        <source>{}: its mask reaches outside of the image</source>
        <translation>{}: マスクが画像の外にはみ出しています</translation>
    </message>
    <message>
        <source>descriptions that are not text make no caption</source>
        <translation>テキストでない説明はキャプションになりません</translation>
    </message>
    <message>
        <source>LabelMe JSON (folder, one file for each image)</source>
        <translation>LabelMe JSON（フォルダー、画像ごとに 1 ファイル）</translation>
    </message>
    <message>
        <source>Shapes with class names; captions and links travel in a key of ours that LabelMe keeps.</source>
        <translation>クラス名付きの図形。キャプションとリンクは、LabelMe が保持する独自のキーに格納。</translation>
    </message>
    <message>
        <source>CSV of links</source>
        <translation>リンクの CSV</translation>
    </message>
    <message>
        <source>One line for each link of words and region, for spreadsheets.</source>
        <translation>単語と領域のリンクごとに 1 行、表計算ソフト用。</translation>
    </message>
    <message>
        <source>narratives whose picture is not here are left out: sizes are not in the file</source>
        <translation>画像がここにないナラティブを除外（サイズがファイルにない）</translation>
    </message>
    <message>
        <source>utterances that are not in their caption are left out</source>
        <translation>キャプションに含まれない発話を除外</translation>
    </message>
    <message>
        <source>a time is not a usable number</source>
        <translation>時刻が使用できる数値ではありません</translation>
    </message>
    <message>
        <source>utterances that end before they begin have no points</source>
        <translation>始まる前に終わる発話には点がありません</translation>
    </message>
    <message>
        <source>captions that did not come from mouse traces are left out</source>
        <translation>マウス軌跡に由来しないキャプションを除外</translation>
    </message>
    <message>
        <source>regions that did not come from mouse traces are left out</source>
        <translation>マウス軌跡に由来しない領域を除外</translation>
    </message>
    <message>
        <source>Localized Narratives JSON lines</source>
        <translation>Localized Narratives JSON lines</translation>
    </message>
    <message>
        <source>Spoken captions with mouse traces; written only for what came from traces.</source>
        <translation>マウス軌跡付きの音声キャプション。軌跡に由来するものだけを書き出し。</translation>
    </message>
    <message>
        <source>boxes without words</source>
        <translation>単語のないボックス</translation>
    </message>
    <message>
        <source>MDETR / GoldG JSON (MDETR, GLIP, YOLO-World, Ultralytics, mmdetection)</source>
        <translation>MDETR / GoldG JSON (MDETR, GLIP, YOLO-World, Ultralytics, mmdetection)</translation>
    </message>
    <message>
        <source>COCO JSON with captions; each box has the character offsets of its words.</source>
        <translation>キャプション付きの COCO JSON。各ボックスに単語の文字オフセットを保持。</translation>
    </message>
    <message>
        <source>kinds of coordinates that are not known are read as pixels</source>
        <translation>未知の種類の座標をピクセルとして読みます</translation>
    </message>
    <message>
        <source>pictures of another size than the file says</source>
        <translation>ファイルの記載とサイズが異なる画像</translation>
    </message>
    <message>
        <source>placeholders without an object beside them</source>
        <translation>対応する物のないプレースホルダー</translation>
    </message>
    <message>
        <source>phrases that end in a mark are left out</source>
        <translation>記号で終わるフレーズを除外</translation>
    </message>
    <message>
        <source>how far the words of a box reach to the left is not said by the format</source>
        <translation>ボックスの単語が左にどこまで及ぶかは、形式では示されません</translation>
    </message>
    <message>
        <source>Ferret training data (JSON)</source>
        <translation>Ferret 学習データ (JSON)</translation>
    </message>
    <message>
        <source>Conversations with boxes in pixels beside the text.</source>
        <translation>テキストの横にピクセル単位のボックスを持つ会話。</translation>
    </message>
    <message>
        <source>quadrangles are read as their boxes</source>
        <translation>四角形をそのボックスとして読みます</translation>
    </message>
    <message>
        <source>phrases of questions with an answer are left out</source>
        <translation>回答付きの質問のフレーズを除外</translation>
    </message>
    <message>
        <source>ms-swift JSON lines</source>
        <translation>ms-swift JSON lines</translation>
    </message>
    <message>
        <source>Conversations for tuning vision-language models; original pixels, placeholders in the text.</source>
        <translation>視覚言語モデルのチューニング用の会話。元のピクセル座標、テキスト内にプレースホルダー。</translation>
    </message>
    <message>
        <source>{} holds no png_*.json</source>
        <translation>{} に png_*.json がありません</translation>
    </message>
    <message>
        <source>segments that the picture does not have are left out</source>
        <translation>画像に存在しないセグメントを除外</translation>
    </message>
    <message>
        <source>Panoptic Narrative Grounding (folder)</source>
        <translation>Panoptic Narrative Grounding（フォルダー）</translation>
    </message>
    <message>
        <source>Captions whose phrases name segments of a panoptic picture.</source>
        <translation>フレーズがパノプティック画像のセグメントを指すキャプション。</translation>
    </message>
    <message>
        <source>pictures of the guidelines are left out</source>
        <translation>ガイドラインの画像は省かれます</translation>
    </message>
    <message>
        <source>{}: format: this is no CrossAlign file</source>
        <translation>{}: format: CrossAlign のファイルではありません</translation>
    </message>
    <message>
        <source>{}: version {!r} is not known here; update the program</source>
        <translation>{}: バージョン {!r} は認識できません。プログラムを更新してください</translation>
    </message>
    <message>
        <source>{}: {} is not part of the format</source>
        <translation>{}: {} は形式に含まれません</translation>
    </message>
    <message>
        <source>{}: conventions.{} is {!r}, which is not supported</source>
        <translation>{}: conventions.{} が {!r} ですが、対応していません</translation>
    </message>
    <message>
        <source>the id {!r} is used twice</source>
        <translation>ID {!r} が重複しています</translation>
    </message>
    <message>
        <source>{}[{}] ({}): it leads to no {}: there is no {!r}</source>
        <translation>{}[{}] ({}): 参照先の {} がありません。{!r} は存在しません</translation>
    </message>
    <message>
        <source>{}{}: {}</source>
        <translation>{}{}: {}</translation>
    </message>
    <message>
        <source>CrossAlign JSON (everything, lossless)</source>
        <translation>CrossAlign JSON（すべて、無損失）</translation>
    </message>
    <message>
        <source>Everything that the project knows, in one readable file; not the pictures, snapshots and steps of undo.</source>
        <translation>プロジェクトのすべての情報を、読める 1 つのファイルに格納。画像、スナップショット、元に戻す操作の履歴は含みません。</translation>
    </message>
    <message>
        <source>detections without &apos;instances&apos; (there is {})</source>
        <translation>&apos;instances&apos; のない検出（{} はある）</translation>
    </message>
    <message>
        <source>lines with neither &apos;grounding&apos; nor &apos;detection&apos;</source>
        <translation>&apos;grounding&apos; も &apos;detection&apos; もない行</translation>
    </message>
    <message>
        <source>a region has neither tokens_positive nor a phrase</source>
        <translation>tokens_positive もフレーズもない領域があります</translation>
    </message>
    <message>
        <source>ODVG JSON lines (mmdetection, Open-GroundingDino)</source>
        <translation>ODVG JSON lines (mmdetection, Open-GroundingDino)</translation>
    </message>
    <message>
        <source>One line for each image and caption: phrases with character offsets and boxes.</source>
        <translation>画像とキャプションごとに 1 行。フレーズに文字オフセットとボックス。</translation>
    </message>
    <message>
        <source>rejected proposals are left out</source>
        <translation>却下された提案を除外</translation>
    </message>
    <message>
        <source>proposals that nobody has accepted are left out</source>
        <translation>誰も承認していない提案を除外</translation>
    </message>
    <message>
        <source>captions without a letter are left out</source>
        <translation>文字のないキャプションを除外</translation>
    </message>
    <message>
        <source>phrases without a letter are left out</source>
        <translation>文字のないフレーズを除外</translation>
    </message>
    <message>
        <source>which images are for training, validation or test is left out</source>
        <translation>画像が学習、検証、テストのどれに使われるかを除外</translation>
    </message>
    <message>
        <source>attributes of regions and images are left out</source>
        <translation>領域と画像の属性を除外</translation>
    </message>
    <message>
        <source>keypoints are left out: the format has none</source>
        <translation>キーポイントを除外: この形式にはない</translation>
    </message>
    <message>
        <source>who made the regions and links, when and by which model, is left out</source>
        <translation>領域とリンクの作成者、日時、モデルを除外</translation>
    </message>
    <message>
        <source>words that are marked as not naming a region: the mark is left out</source>
        <translation>領域を指さないと印を付けた語：印を除外</translation>
    </message>
    <message>
        <source>phrases that are marked as not in the picture: the mark is left out</source>
        <translation>画像にないと印を付けたフレーズ：印を除外</translation>
    </message>
    <message>
        <source>points are left out: the format has no points</source>
        <translation>点を除外: この形式には点がない</translation>
    </message>
    <message>
        <source>captions are left out</source>
        <translation>キャプションを除外</translation>
    </message>
    <message>
        <source>phrases: which words they are is left out</source>
        <translation>フレーズ: どの単語かを除外</translation>
    </message>
    <message>
        <source>phrases without a region are left out</source>
        <translation>領域のないフレーズを除外</translation>
    </message>
    <message>
        <source>phrases that name the same thing: that they do is left out</source>
        <translation>同じものを指すフレーズ: その関係を除外</translation>
    </message>
    <message>
        <source>regions without a phrase are left out</source>
        <translation>フレーズのない領域を除外</translation>
    </message>
    <message>
        <source>scores of links are left out</source>
        <translation>リンクのスコアを除外</translation>
    </message>
    <message>
        <source>pieces of a phrase that touch or have only a blank between them are joined</source>
        <translation>隣接するか空白だけを挟むフレーズの部分を結合</translation>
    </message>
    <message>
        <source>phrases in several pieces become one from the first to the last word</source>
        <translation>複数の部分からなるフレーズを最初から最後の単語までの 1 つに統合</translation>
    </message>
    <message>
        <source>types of phrases are left out</source>
        <translation>フレーズの種類を除外</translation>
    </message>
    <message>
        <source>answers to questions are left out</source>
        <translation>質問への回答を除外</translation>
    </message>
    <message>
        <source>that a text is a {} is left out</source>
        <translation>テキストが {} であることを除外</translation>
    </message>
    <message>
        <source>regions reach out of their image: other programs may cut or refuse them</source>
        <translation>領域が画像からはみ出しています: 他のプログラムは切るか拒むことがあります</translation>
    </message>
    <message>
        <source>masks are written as their boxes</source>
        <translation>マスクをボックスとして書き出し</translation>
    </message>
    <message>
        <source>masks are written as their boxes: the format has polygons only</source>
        <translation>マスクをボックスとして書き出し: この形式にはポリゴンしかない</translation>
    </message>
    <message>
        <source>turned boxes are written as polygons of four corners</source>
        <translation>回転ボックスを四つ角のポリゴンとして書き出し</translation>
    </message>
    <message>
        <source>turned boxes are written as the upright boxes around them</source>
        <translation>回転ボックスを、それを囲む傾きのないボックスとして書き出し</translation>
    </message>
    <message>
        <source>polygons are written as their boxes</source>
        <translation>ポリゴンをボックスとして書き出し</translation>
    </message>
    <message>
        <source>empty regions are left out</source>
        <translation>空の領域を除外</translation>
    </message>
    <message>
        <source>class names of regions are left out</source>
        <translation>領域のクラス名を除外</translation>
    </message>
    <message>
        <source>scores of regions are left out</source>
        <translation>領域のスコアを除外</translation>
    </message>
    <message>
        <source>that a region is a crowd is left out</source>
        <translation>領域が群衆（crowd）であることを除外</translation>
    </message>
    <message>
        <source>{} are written as masks</source>
        <translation>{} をマスクとして書き出し</translation>
    </message>
    <message>
        <source>{} are written as their boxes</source>
        <translation>{} をボックスとして書き出し</translation>
    </message>
    <message>
        <source>classes: {!r} is none of {}</source>
        <translation>classes: {!r} は {} のどれでもありません</translation>
    </message>
    <message>
        <source>regions without a class and without words are of the class “object”</source>
        <translation>クラスも単語もない領域のクラスを「object」とします</translation>
    </message>
    <message>
        <source>classes are named by the noun of the phrase: small letters, singular</source>
        <translation>クラス名はフレーズの名詞になります: 小文字、単数形</translation>
    </message>
    <message>
        <source>phrases that overlap another one are left out</source>
        <translation>ほかと重なるフレーズを除外</translation>
    </message>
    <message>
        <source>blanks at the beginning of captions are removed</source>
        <translation>キャプション先頭の空白を削除</translation>
    </message>
    <message>
        <source>İ is written as I, which keeps the length in lower case</source>
        <translation>小文字化後の長さを保つため İ を I として書き出し</translation>
    </message>
    <message>
        <source>{} holds no panoptic_*.json</source>
        <translation>{} に panoptic_*.json がありません</translation>
    </message>
    <message>
        <source>segments without a pixel are left out</source>
        <translation>ピクセルのないセグメントを除外</translation>
    </message>
    <message>
        <source>{}: there is no {} in {} or below</source>
        <translation>{}: {} が {} 以下にありません</translation>
    </message>
    <message>
        <source>{}: {} is {} x {} pixels</source>
        <translation>{}: {} は {} x {} ピクセルです</translation>
    </message>
    <message>
        <source>{}: {} cannot be read: {}</source>
        <translation>{}: {} を読み込めません: {}</translation>
    </message>
    <message>
        <source>boxes and polygons are written as masks of whole pixels</source>
        <translation>ボックスとポリゴンをピクセル単位のマスクとして書き出し</translation>
    </message>
    <message>
        <source>pixels under another region go to the upper one</source>
        <translation>ほかの領域の下にあるピクセルを上の領域に割り当て</translation>
    </message>
    <message>
        <source>regions that lie under others are left out</source>
        <translation>ほかの領域の下に隠れた領域を除外</translation>
    </message>
    <message>
        <source>COCO panoptic (folder with PNGs)</source>
        <translation>COCO panoptic（PNG を含むフォルダー）</translation>
    </message>
    <message>
        <source>Every pixel belongs to at most one segment with a class name; no words.</source>
        <translation>各ピクセルは、クラス名付きのセグメント 1 つ以下に属します。単語なし。</translation>
    </message>
    <message>
        <source>Hugging Face dataset (Parquet)</source>
        <translation>Hugging Face データセット (Parquet)</translation>
    </message>
    <message>
        <source>One row for each caption with its objects and links; pictures inside if wanted.</source>
        <translation>キャプションごとに 1 行、物体とリンク付き。必要なら画像も格納。</translation>
    </message>
    <message>
        <source>coordinates are rounded to thousandths of a side</source>
        <translation>座標を辺の 1/1000 に丸める</translation>
    </message>
    <message>
        <source>Qwen-VL grounded text (JSON lines)</source>
        <translation>Qwen-VL グラウンディング済みテキスト (JSON lines)</translation>
    </message>
    <message>
        <source>Conversations with boxes written into the text, thousandths of each side.</source>
        <translation>テキスト内にボックスを書き込んだ会話、各辺の 1/1000 単位。</translation>
    </message>
    <message>
        <source>{} holds no instances.json beside the expressions</source>
        <translation>{} には参照表現の横に instances.json がありません</translation>
    </message>
    <message>
        <source>expressions about images that are not listed are left out</source>
        <translation>一覧にない画像の参照表現を除外</translation>
    </message>
    <message>
        <source>annotations that are not listed are left out</source>
        <translation>一覧にないアノテーションを除外</translation>
    </message>
    <message>
        <source>{}: a list of expressions was expected</source>
        <translation>{}: 参照表現のリストが必要です</translation>
    </message>
    <message>
        <source>further files of expressions are left out (name one of them with --file)</source>
        <translation>ほかの参照表現ファイルを除外（--file でどれかを指定してください）</translation>
    </message>
    <message>
        <source>{} holds no refs(…).p, refs(…).json or grefs(…).json</source>
        <translation>{} に refs(…).p、refs(…).json、grefs(…).json のいずれもありません</translation>
    </message>
    <message>
        <source>captions without phrases are left out</source>
        <translation>フレーズのないキャプションを除外</translation>
    </message>
    <message>
        <source>phrases that are not in the picture are left out: only gRefCOCO has them</source>
        <translation>画像内にないフレーズを除外: 対応するのは gRefCOCO のみ</translation>
    </message>
    <message>
        <source>expressions for several regions become one for each: only gRefCOCO has more</source>
        <translation>複数の領域の参照表現を領域ごとに分割: 複数に対応するのは gRefCOCO のみ</translation>
    </message>
    <message>
        <source>phrases become expressions of their own; the sentence around them is left out</source>
        <translation>フレーズを個別の参照表現に変換し、周囲の文を除外</translation>
    </message>
    <message>
        <source>RefCOCO / gRefCOCO (folder)</source>
        <translation>RefCOCO / gRefCOCO（フォルダー）</translation>
    </message>
    <message>
        <source>Whole expressions for COCO annotations; gRefCOCO has many-to-many and expressions without a target.</source>
        <translation>COCO アノテーションに対する参照表現全体。gRefCOCO は多対多と対象のない表現にも対応。</translation>
    </message>
    <message>
        <source>there is no format {!r}; there are {}</source>
        <translation>{!r} という形式はありません。使用できる形式: {}</translation>
    </message>
    <message>
        <source>nothing could be read: {} is empty</source>
        <translation>何も読み取れませんでした: {} は空です</translation>
    </message>
    <message>
        <source>{} is in no format that is known here; it holds {}. Name the file in it, or the format with --from (--list shows all)</source>
        <translation>{} は知られた形式ではありません。中身は {} です。中のファイルか、--from で形式を指定してください（--list で一覧）</translation>
    </message>
    <message>
        <source>{} is in no format that is known here; it is likest to {}: name one with --from, or choose it in the dialog (--list shows all)</source>
        <translation>{} は知られた形式ではありません。最も近いのは {} です。--from で指定するか、ダイアログで選んでください（--list で一覧）</translation>
    </message>
    <message>
        <source>{} is in no format that is known here; name it with --from, or choose it in the dialog (--list shows all)</source>
        <translation>{} は知られた形式ではありません。--from で指定するか、ダイアログで選んでください（--list で一覧）</translation>
    </message>
    <message>
        <source>{} does not say which format it should be; name one with --to</source>
        <translation>{} からは形式を判断できません。--to で指定してください</translation>
    </message>
    <message>
        <source>it wants to load {}.{}</source>
        <translation>{}.{} を読み込もうとしています</translation>
    </message>
    <message>
        <source>it refers to things outside of the file</source>
        <translation>ファイルの外にあるものを参照しています</translation>
    </message>
    <message>
        <source>{}: this pickle holds more than plain data ({}{}); it was not run</source>
        <translation>{}: この pickle は単純なデータ以外を含むため（{}{}）、実行しませんでした</translation>
    </message>
    <message>
        <source>{}: this pickle is too large</source>
        <translation>{}: この pickle は大きすぎます</translation>
    </message>
    <message>
        <source>{}: this pickle is broken</source>
        <translation>{}: この pickle は壊れています</translation>
    </message>
    <message>
        <source>{}: this is not a pickle of plain data ({}: {})</source>
        <translation>{}: 単純なデータの pickle ではありません（{}: {}）</translation>
    </message>
    <message>
        <source>entries without a phrase are left out</source>
        <translation>フレーズのない項目を除外</translation>
    </message>
    <message>
        <source>entries that mark nothing, and not all, say nothing of the phrase</source>
        <translation>何も示さず、すべてに印付け済みでもない項目: フレーズについて何も分かりません</translation>
    </message>
    <message>
        <source>phrases become entries of their own; the sentence around them is left out</source>
        <translation>フレーズを個別の項目に変換し、周囲の文を除外</translation>
    </message>
    <message>
        <source>whether all instances are marked is not known: the entries say no</source>
        <translation>すべての実例に印があるか不明です: 項目では「いいえ」とします</translation>
    </message>
    <message>
        <source>polygons are written as masks</source>
        <translation>ポリゴンをマスクとして書き出し</translation>
    </message>
    <message>
        <source>SA-Co JSON (SAM 3)</source>
        <translation>SA-Co JSON (SAM 3)</translation>
    </message>
    <message>
        <source>Noun phrases with masks, and phrases that are not in the picture.</source>
        <translation>マスク付きの名詞句と、画像内にないフレーズ。</translation>
    </message>
    <message>
        <source>phrases without a list of boxes</source>
        <translation>ボックスのリストのないフレーズ</translation>
    </message>
    <message>
        <source>Shikra JSON lines</source>
        <translation>Shikra JSON lines</translation>
    </message>
    <message>
        <source>Sentences with marked phrases and boxes in pixels.</source>
        <translation>フレーズを指定した文と、ピクセル単位のボックス。</translation>
    </message>
    <message>
        <source>records that cannot be read are left out</source>
        <translation>読めないレコードを除外</translation>
    </message>
    <message>
        <source>records that are not understood are left out</source>
        <translation>理解できないレコードを除外</translation>
    </message>
    <message>
        <source>files that are not UTF-8 (“Encoding of the text”, --set encoding=NAME): their encoding was guessed as {}</source>
        <translation>UTF-8 でないファイル（「テキストの文字コード」、--set encoding=NAME）：文字コードを {} と推定しました</translation>
    </message>
    <message>
        <source>files that were read as {}</source>
        <translation>{} として読んだファイル</translation>
    </message>
    <message>
        <source>{} is larger than {} MB</source>
        <translation>{} は {} MB を超えています</translation>
    </message>
    <message>
        <source>{} is not {} text ({})</source>
        <translation>{} は {} のテキストではありません（{}）</translation>
    </message>
    <message>
        <source>{}: this is not plain XML ({})</source>
        <translation>{}: 単純な XML ではありません（{}）</translation>
    </message>
    <message>
        <source>SVG pictures (folder)</source>
        <translation>SVG 画像（フォルダー）</translation>
    </message>
    <message>
        <source>Each image with its regions and captions drawn, for papers and slides.</source>
        <translation>領域とキャプションを描き込んだ各画像。論文やスライド用。</translation>
    </message>
    <message>
        <source>other files of the folder are not read: name one to read it instead</source>
        <translation>フォルダー内のほかのファイルは読みません: 代わりに読むにはそのファイルを指定してください</translation>
    </message>
    <message>
        <source>{} holds no boxes of its own: read {} of the same data set</source>
        <translation>{} にはボックスがありません: 同じデータセットの {} を読んでください</translation>
    </message>
    <message>
        <source>relations between regions are left out</source>
        <translation>領域間の関係を除外</translation>
    </message>
    <message>
        <source>images whose size is not known are left out (no image_data.json, no picture)</source>
        <translation>サイズが不明な画像を除外（image_data.json も画像もない）</translation>
    </message>
    <message>
        <source>phrases become descriptions of their own; the sentence around them is left out</source>
        <translation>フレーズを個別の説明に変換し、周囲の文を除外</translation>
    </message>
    <message>
        <source>phrases with several regions become one description for each</source>
        <translation>複数の領域を持つフレーズを領域ごとの説明に分割</translation>
    </message>
    <message>
        <source>Visual Genome regions (folder)</source>
        <translation>Visual Genome regions（フォルダー）</translation>
    </message>
    <message>
        <source>Short descriptions of boxes; no sentence around them.</source>
        <translation>ボックスの短い説明。周囲の文なし。</translation>
    </message>
    <message>
        <source>XML files that are not Pascal VOC&apos;s are left out</source>
        <translation>Pascal VOC のものでない XML ファイルを除外</translation>
    </message>
    <message>
        <source>{}: it does not say how large the image is, and the image is not here</source>
        <translation>{}: 画像の大きさが書かれておらず、画像もここにありません</translation>
    </message>
    <message>
        <source>the lists of its objects differ in length</source>
        <translation>物体のリストの長さが揃っていません</translation>
    </message>
    <message>
        <source>objects without a box are left out</source>
        <translation>ボックスのない物体を除外</translation>
    </message>
    <message>
        <source>pictures that are not here: only their rows are written</source>
        <translation>ここにない画像: 行だけを書き出し</translation>
    </message>
    <message>
        <source>Hugging Face image folder</source>
        <translation>Hugging Face 画像フォルダー</translation>
    </message>
    <message>
        <source>Pictures beside metadata.jsonl with captions, objects and links.</source>
        <translation>画像と metadata.jsonl。キャプション、物体、リンク付き。</translation>
    </message>
    <message>
        <source>Pascal VOC XML (folder, one file for each image)</source>
        <translation>Pascal VOC XML（フォルダー、画像ごとに 1 ファイル）</translation>
    </message>
    <message>
        <source>Boxes with class names, whole pixels; no words.</source>
        <translation>クラス名付きのボックス、ピクセル単位の整数。単語なし。</translation>
    </message>
    <message>
        <source>annotations of nothing are left out</source>
        <translation>対象のないアノテーションを除外</translation>
    </message>
    <message>
        <source>further pages of annotations are not in this file</source>
        <translation>アノテーションの続きのページはこのファイルにありません</translation>
    </message>
    <message>
        <source>annotations that the file only names are left out</source>
        <translation>ファイルが名前だけ挙げるアノテーションを除外</translation>
    </message>
    <message>
        <source>bodies that are no text are left out</source>
        <translation>テキストでない本文を除外</translation>
    </message>
    <message>
        <source>places in a second image are left out</source>
        <translation>二つ目の画像の位置を除外</translation>
    </message>
    <message>
        <source>bodies about a text that the file does not hold are left out</source>
        <translation>ファイルにないテキストについてのボディを除外</translation>
    </message>
    <message>
        <source>the text around a phrase is not in the file: the phrase becomes an expression</source>
        <translation>フレーズの周囲のテキストがファイルにない: フレーズを参照表現に変換</translation>
    </message>
    <message>
        <source>{!r} is no place in an image</source>
        <translation>{!r} は画像内の位置ではありません</translation>
    </message>
    <message>
        <source>selectors of type {} are left out</source>
        <translation>種類 {} のセレクターを除外</translation>
    </message>
    <message>
        <source>outlines with curves are left out</source>
        <translation>曲線を含む輪郭を除外</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation>W3C Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>Words of a text linked to places of an image, for the open web.</source>
        <translation>画像内の位置にリンクされたテキストの単語。オープンな Web 用。</translation>
    </message>
    <message>
        <source>captions after the first of an image are left out</source>
        <translation>画像の 2 つ目以降のキャプションを除外</translation>
    </message>
    <message>
        <source>phrases whose words stand earlier in the caption too: which ones is left out</source>
        <translation>単語がキャプションのより前にも現れるフレーズ: どの単語かを除外</translation>
    </message>
    <message>
        <source>X-AnyLabeling JSON (folder, one file for each image)</source>
        <translation>X-AnyLabeling JSON（フォルダー、画像ごとに 1 ファイル）</translation>
    </message>
    <message>
        <source>Shapes with class names and scores, one description of the image.</source>
        <translation>クラス名とスコア付きの図形、画像の説明 1 つ。</translation>
    </message>
    <message>
        <source>carriage returns become line feeds, as XML has it</source>
        <translation>XML の規定に従い、復帰文字を改行文字に変換</translation>
    </message>
    <message>
        <source>control characters are replaced: XML cannot hold them</source>
        <translation>制御文字を置換: XML では使用できない</translation>
    </message>
    <message>
        <source>labels whose picture is not here are left out: sizes are not in the file</source>
        <translation>画像がここにないラベルを除外（サイズがファイルにない）</translation>
    </message>
    <message>
        <source>Create ML JSON</source>
        <translation>Create ML JSON</translation>
    </message>
    <message>
        <source>Boxes with class names, for programs of Apple; no words.</source>
        <translation>クラス名付きのボックス、Apple のプログラム用。単語はありません。</translation>
    </message>
    <message>
        <source>labels whose picture cannot be read are left out</source>
        <translation>画像を読み込めないラベルを除外</translation>
    </message>
    <message>
        <source>classes with the same name become one</source>
        <translation>同じ名前のクラスを一つにします</translation>
    </message>
    <message>
        <source>{}: {} numbers are neither a box nor a polygon</source>
        <translation>{}: {} 個の数値はボックスにもポリゴンにもなりません</translation>
    </message>
    <message>
        <source>keypoints need kpt_shape in the data file</source>
        <translation>キーポイントにはデータファイルの kpt_shape が必要です</translation>
    </message>
    <message>
        <source>rows that look like keypoints are read as polygons: kpt_shape is not in the data file</source>
        <translation>キーポイントらしい行をポリゴンとして読みます: kpt_shape がデータファイルにありません</translation>
    </message>
    <message>
        <source>rows without visibility, which kpt_shape asks for, are read without</source>
        <translation>kpt_shape が求める可視性のない行は、なしで読みます</translation>
    </message>
    <message>
        <source>{}: {} numbers do not fit kpt_shape ({} x {})</source>
        <translation>{}: {} 個の数は kpt_shape（{} x {}）に合いません</translation>
    </message>
    <message>
        <source>keypoints are not shown, but kept for the way back</source>
        <translation>キーポイントは表示しませんが、書き戻すために保持します</translation>
    </message>
    <message>
        <source>{}: a box has a negative width or height</source>
        <translation>{}: ボックスの幅または高さが負です</translation>
    </message>
    <message>
        <source>class numbers without a name are named by their number</source>
        <translation>名前のないクラス番号は番号で呼びます</translation>
    </message>
    <message>
        <source>{}: {!r} is no class number</source>
        <translation>{}: {!r} はクラス番号ではありません</translation>
    </message>
    <message>
        <source>{}: {} is outside of 0 to 1, the fractions of the image</source>
        <translation>{}: {} は画像の割合 0 から 1 の外です</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{}。{}</translation>
    </message>
    <message>
        <source>{} names no classes and no pictures</source>
        <translation>{} はクラスも画像も挙げていません</translation>
    </message>
    <message>
        <source>data sets inside of this one are left out: they have classes of their own</source>
        <translation>この中のデータセットを除外: 独自のクラスを持ちます</translation>
    </message>
    <message>
        <source>{}: no picture with a label file was found; looked for labels/NAME.txt with images/NAME, and for NAME.txt beside the picture</source>
        <translation>{}: ラベルファイルのある画像がありません。labels/NAME.txt と images/NAME、画像の横の NAME.txt を探しました</translation>
    </message>
    <message>
        <source>there is no data.yaml or classes.txt: classes are named by their number</source>
        <translation>data.yaml も classes.txt もない: クラス名を番号で代用</translation>
    </message>
    <message>
        <source>pictures of several splits keep the first</source>
        <translation>複数の分割に属する画像は最初のものを保ちます</translation>
    </message>
    <message>
        <source>splits that the data file names are not here</source>
        <translation>データファイルが挙げる分割がここにありません</translation>
    </message>
    <message>
        <source>pictures that a list names are not here</source>
        <translation>一覧が挙げる画像がここにありません</translation>
    </message>
    <message>
        <source>boxes are written as polygons of four corners</source>
        <translation>ボックスを四つ角のポリゴンとして書きます</translation>
    </message>
    <message>
        <source>holes of polygons are joined to their outline by a line</source>
        <translation>ポリゴンの穴を線で輪郭につなぎます</translation>
    </message>
    <message>
        <source>parts of polygons are joined by a line</source>
        <translation>ポリゴンの部分を線でつなぎます</translation>
    </message>
    <message>
        <source>polygons and masks are written as their smallest turned boxes</source>
        <translation>ポリゴンとマスクを最小の回転ボックスとして書きます</translation>
    </message>
    <message>
        <source>masks are traced: the outline may differ by a pixel</source>
        <translation>マスクの輪郭をたどります: 一ピクセルずれることがあります</translation>
    </message>
    <message>
        <source>regions outside of their image are left out</source>
        <translation>画像の外にある領域を除外</translation>
    </message>
    <message>
        <source>polygons are cut at the edge of their image</source>
        <translation>ポリゴンを画像の端で切ります</translation>
    </message>
    <message>
        <source>regions that are crowds are left out, by class</source>
        <translation>群れの領域を除外（クラスごと）</translation>
    </message>
    <message>
        <source>keypoints of regions that were changed are left out</source>
        <translation>変更された領域のキーポイントを除外</translation>
    </message>
    <message>
        <source>rows: there is no {!r}</source>
        <translation>rows: {!r} はありません</translation>
    </message>
    <message>
        <source>no picture is in this split; data.yaml names another one for it</source>
        <translation>この分割には画像がないため、data.yaml では別の分割を指定します</translation>
    </message>
    <message>
        <source>split: {!r} is none of kept, none and shares such as 80-10-10</source>
        <translation>split: {!r} は kept、none、80-10-10 のような割合のどれでもありません</translation>
    </message>
    <message>
        <source>pictures that differ only in their suffix share a file: the second is left out</source>
        <translation>拡張子だけが異なる画像は同じファイルを使用: 2 つ目を除外</translation>
    </message>
    <message>
        <source>pictures that are not here: only their labels are written</source>
        <translation>ここにない画像: ラベルだけを書きます</translation>
    </message>
    <message>
        <source>keypoints are left out: rows of this kind hold none</source>
        <translation>キーポイントを除外: この種類の行は持てません</translation>
    </message>
    <message>
        <source>class numbers without a class are named by their number</source>
        <translation>クラスのない番号は番号で呼びます</translation>
    </message>
    <message>
        <source>label files of an earlier export are removed</source>
        <translation>以前のエクスポートのラベルファイルを削除します</translation>
    </message>
    <message>
        <source>label files of an earlier export stay and count as a part of this one</source>
        <translation>以前のエクスポートのラベルファイルは残り、今回の一部になります</translation>
    </message>
    <message>
        <source>{}: none of its pictures can be read</source>
        <translation>{}: 読める画像がありません</translation>
    </message>
    <message>
        <source>YOLO labels (folder)</source>
        <translation>YOLO ラベル（フォルダー）</translation>
    </message>
    <message>
        <source>Boxes and polygons with class names, fractions of the image; no words.</source>
        <translation>クラス名付きのボックスとポリゴン、画像に対する比率。単語なし。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>By the regions: boxes, turned boxes or polygons</source>
        <translation>領域に合わせる: ボックス、回転ボックス、ポリゴン</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>ボックス</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>ポリゴン</translation>
    </message>
    <message>
        <source>Turned boxes (OBB)</source>
        <translation>回転ボックス (OBB)</translation>
    </message>
    <message>
        <source>fields with regions are read together</source>
        <translation>領域を持つフィールドをまとめて読みます</translation>
    </message>
    <message>
        <source>fields of samples that are not read are left out</source>
        <translation>サンプルの読まないフィールドを除外</translation>
    </message>
    <message>
        <source>pictures of several sets are in none</source>
        <translation>複数の分割に属する画像は、どの分割にも入りません</translation>
    </message>
    <message>
        <source>regions that a model predicted are proposals</source>
        <translation>モデルが予測した領域を提案とします</translation>
    </message>
    <message>
        <source>{}: a mask is too large</source>
        <translation>{}: マスクが大きすぎます</translation>
    </message>
    <message>
        <source>{}: a mask does not fit its box</source>
        <translation>{}: マスクがボックスに合いません</translation>
    </message>
    <message>
        <source>FiftyOne (folder)</source>
        <translation>FiftyOne（フォルダー）</translation>
    </message>
    <message>
        <source>Boxes with class names and scores; polygons, masks and points are read.</source>
        <translation>クラス名とスコア付きのボックス。ポリゴン、マスク、点も読み込めます。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>By absolute path</source>
        <translation>絶対パスで</translation>
    </message>
    <message>
        <source>Left where they are</source>
        <translation>元の場所のまま</translation>
    </message>
    <message>
        <source>Train, val, test</source>
        <translation>train、val、test</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>80, 10, 10 percent</source>
        <translation>80、10、10 パーセント</translation>
    </message>
    <message>
        <source>80, 20 percent</source>
        <translation>80、20 パーセント</translation>
    </message>
    <message>
        <source>One set</source>
        <translation>一つにまとめる</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Of the region, else the noun of the phrase</source>
        <translation>領域のクラス、なければフレーズの名詞</translation>
    </message>
    <message>
        <source>Noun of the phrase, singular</source>
        <translation>フレーズの名詞、単数形</translation>
    </message>
    <message>
        <source>Phrase as it is written</source>
        <translation>フレーズをそのまま</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>テキストの文字コード</translation>
    </message>
    <message>
        <source>By what is in it</source>
        <translation>内容から判断</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Labels of an earlier export</source>
        <translation>以前のエクスポートのラベル</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>{} is larger than 2 GB; make a smaller copy</source>
        <translation>{} は 2 GB を超えています。小さいコピーを作成してください</translation>
    </message>
    <message>
        <source>{} is empty</source>
        <translation>{} は空です</translation>
    </message>
    <message>
        <source>{} has {} x {} pixels, more than 200 million; make a smaller copy</source>
        <translation>{} は {} x {} ピクセルで、2 億ピクセルを超えています。小さいコピーを作成してください</translation>
    </message>
    <message>
        <source>{} has no frame {}</source>
        <translation>{} にフレーム {} はありません</translation>
    </message>
    <message>
        <source>{} is a TIFF of a kind that cannot be read; save it with 8 or 16 whole bits for each colour</source>
        <translation>{} は読み取れない種類の TIFF です。各色 8 ビットまたは 16 ビットの整数で保存してください</translation>
    </message>
    <message>
        <source>{} is not there any more</source>
        <translation>{} はもう存在しません</translation>
    </message>
    <message>
        <source>{} does not fit into memory; make a smaller copy</source>
        <translation>{} はメモリに収まりません。小さいコピーを作成してください</translation>
    </message>
    <message>
        <source>pictures that cannot be read are left out</source>
        <translation>読み込めない画像を除外</translation>
    </message>
    <message>
        <source>pictures that lie on their side in the file: the other program did not turn them (left out)</source>
        <translation>ファイル内で横向きの画像: 元のプログラムが回転していない（除外）</translation>
    </message>
    <message>
        <source>pictures of another size than the file says are left out</source>
        <translation>ファイルの記載とサイズが異なる画像を除外</translation>
    </message>
    <message>
        <source>{} is larger than {} MB; put pictures beside it</source>
        <translation>{} は {} MB を超えています。画像は別ファイルとして横に置いてください</translation>
    </message>
    <message>
        <source>{} cannot be written: {}</source>
        <translation>{} に書き込めません: {}</translation>
    </message>
    <message>
        <source>The project cannot be read here ({}). Nothing was changed; File &gt; Rescue Damaged Project puts what is left into a new file</source>
        <translation>プロジェクトのこの部分を読めません ({})。何も変更していません。ファイル &gt; 破損したプロジェクトの救出 で、残りを新しいファイルに取り出せます</translation>
    </message>
    <message>
        <source>{} cannot be opened ({}). It was not changed; restore a copy of it, or move it away to start a new project.</source>
        <translation>{} を開けません ({})。変更していません。コピーを復元するか、移動して新しいプロジェクトを始めてください。</translation>
    </message>
    <message>
        <source>{} is not a CrossAlign project; choose another file</source>
        <translation>{} は CrossAlign プロジェクトではありません。別のファイルを選んでください</translation>
    </message>
    <message>
        <source>{} holds commands ({}) that this program did not put there; it is not opened</source>
        <translation>{} にはこのプログラムが書いたものではない命令 ({}) が含まれるため、開きません</translation>
    </message>
    <message>
        <source>{} was made by a newer version of CrossAlign GUI; update the program to open it</source>
        <translation>{} は新しいバージョンの CrossAlign GUI で作成されています。開くにはプログラムを更新してください</translation>
    </message>
    <message>
        <source>{} was made by an older version and cannot be brought up to date while another window has it</source>
        <translation>{} は古いバージョンで作成されており、別のウィンドウで使用中のため更新できません</translation>
    </message>
    <message>
        <source>This project lies on a network drive: saving is slower there, and only one machine may have it open</source>
        <translation>このプロジェクトはネットワークドライブにあります: 保存が遅く、開けるのは一台だけです</translation>
    </message>
    <message>
        <source>There is no project {}</source>
        <translation>プロジェクト {} がありません</translation>
    </message>
    <message>
        <source>This is a snapshot of the project; it can only be read</source>
        <translation>これはプロジェクトのスナップショットのため、閲覧のみできます</translation>
    </message>
    <message>
        <source>This project lies on a disk that cannot be written to; it can only be read</source>
        <translation>このプロジェクトは書き込めないディスクにあるため、読み取りのみ可能です</translation>
    </message>
    <message>
        <source>This project is open in another window; here it can only be read</source>
        <translation>このプロジェクトは別のウィンドウで開かれているため、ここでは閲覧のみできます</translation>
    </message>
    <message>
        <source>The change could not be saved ({}). Free some space or check the disk, then try again; nothing before it was lost.</source>
        <translation>変更を保存できませんでした（{}）。空き容量を増やすかディスクを確認して、もう一度試してください。それ以前の内容は失われていません。</translation>
    </message>
    <message>
        <source>After “{}:” comes what to look for</source>
        <translation>「{}:」の後には検索する内容が必要です</translation>
    </message>
    <message>
        <source>“{}” is no state; the states are {}</source>
        <translation>「{}」という状態はありません。使用できる状態: {}</translation>
    </message>
    <message>
        <source>“has:{}” is not known; has: takes {}</source>
        <translation>「has:{}」は使えません。has: に使えるもの: {}</translation>
    </message>
    <message>
        <source>“{}:” is not known; a query takes {} and text</source>
        <translation>「{}:」は使えません。検索に使えるのは {} とテキストです</translation>
    </message>
    <message>
        <source>; unreadable places in: {}</source>
        <translation>。読み取れない箇所: {}</translation>
    </message>
    <message>
        <source>{} were read{}; {} parts were dropped because what they belong to is lost</source>
        <translation>{} を読み取りました{}。属する先が失われた {} 個の要素を破棄しました</translation>
    </message>
    <message>
        <source>Nothing could be read from {} ({}); it was not changed</source>
        <translation>{} から何も読み取れませんでした（{}）。ファイルは変更していません</translation>
    </message>
    <message>
        <source>No image could be read from {}; it was not changed. Restore a copy of it, or move it away</source>
        <translation>{} から画像を読み取れませんでした。ファイルは変更していません。コピーから復元するか、別の場所に移してください</translation>
    </message>
    <message>
        <source>There is nothing to learn from yet: accept or correct the regions of some words first.</source>
        <translation>まだ学習できるものがありません。先にいくつかの単語の領域を承認または修正してください。</translation>
    </message>
    <message>
        <source>{} has SHA-256 {}, not the pinned {}: not used</source>
        <translation>{} の SHA-256 は {} で、固定値 {} と異なるため使用しません</translation>
    </message>
    <message>
        <source>Install Node.js (the command npm): it fetches {}</source>
        <translation>Node.js（npm コマンド）をインストールしてください。{} の取得に使います</translation>
    </message>
    <message>
        <source>{} failed: {}</source>
        <translation>{} が失敗しました: {}</translation>
    </message>
    <message>
        <source>Install Debian&apos;s wordnet-base: {}</source>
        <translation>Debian の wordnet-base をインストールしてください: {}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案あり</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>差し戻し</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>{} of {} phrases were answered by the measured model itself and accepted: the numbers are too good</source>
        <translation>{} 個のフレーズ（全 {} 個）は測定対象のモデル自身の回答で承認済みです: 数値は良すぎます</translation>
    </message>
    <message>
        <source>Phrases left out, since their regions are accepted answers of the measured model: {}</source>
        <translation>領域が測定対象のモデルの回答を承認したものであるため除外したフレーズ: {}</translation>
    </message>
    <message>
        <source>The measured model itself answered every phrase that was accepted ({}): correct some regions, or count them too</source>
        <translation>承認されたフレーズはすべて測定対象のモデル自身の回答です（{}）: 領域をいくつか修正するか、それらも数えてください</translation>
    </message>
    <message>
        <source>There is nothing to measure by yet: accept or correct some regions first</source>
        <translation>測定の基準がまだありません。まず領域をいくつか承認または修正してください</translation>
    </message>
    <message>
        <source>The bundled model does not answer this: {}. {} can, under Model &gt; Models</source>
        <translation>同梱モデルはこれに答えません: {}。{} なら答えられます(モデル &gt; モデル一覧)</translation>
    </message>
    <message>
        <source>It is not sure whether there is a {}; what it sees looks like: {}</source>
        <translation>{} があるかどうか確信がありません。見えているのは次のようなものです: {}</translation>
    </message>
    <message>
        <source>It is not sure whether there is a {}; the likeliest place: {}</source>
        <translation>{} があるかどうか確信がありません。最も可能性の高い位置: {}</translation>
    </message>
    <message>
        <source>there is no {} here; {} is used</source>
        <translation>ここに {} はありません。{} を使います</translation>
    </message>
    <message>
        <source>{} holds several files of annotations: {}; choose one with --file NAME</source>
        <translation>{} にはアノテーションのファイルが複数あります: {}。--file NAME で選んでください</translation>
    </message>
    <message>
        <source>{} holds no {}</source>
        <translation>{} に {} はありません</translation>
    </message>
    <message>
        <source>nothing could be read: no file of {} in {}</source>
        <translation>何も読めませんでした: {} のファイルが {} にありません</translation>
    </message>
    <message>
        <source>the folder {} holds what is read ({}); write to another folder</source>
        <translation>フォルダー {} には読み込み元（{}）があります。別のフォルダーに書き込んでください</translation>
    </message>
    <message>
        <source>{} lies in the folder that is read; write to another place</source>
        <translation>{} は読み込むフォルダーの中です。別の場所に書き込んでください</translation>
    </message>
    <message>
        <source>files of numbers, which are no captions, are left out</source>
        <translation>数だけのファイルはキャプションではないので除外</translation>
    </message>
    <message>
        <source>captions without a picture of the same name are left out</source>
        <translation>同じ名前の画像のないキャプションを除外</translation>
    </message>
    <message>
        <source>{} holds numbers, no captions</source>
        <translation>{} は数で、キャプションではありません</translation>
    </message>
    <message>
        <source>line breaks in captions become blanks</source>
        <translation>キャプションの改行を空白にします</translation>
    </message>
    <message>
        <source>Plain captions (folder)</source>
        <translation>単純なキャプション（フォルダー）</translation>
    </message>
    <message>
        <source>A text file beside each picture, one caption a line.</source>
        <translation>画像ごとにテキストファイル一つ、一行に一つのキャプション。</translation>
    </message>
    <message>
        <source>answers in JSON that do not say their model: numbers are read as 0 to 1000 (see the switch)</source>
        <translation>モデルを示さない JSON の回答: 数を 0 から 1000 として読みます（設定を参照）</translation>
    </message>
    <message>
        <source>Conversations of vision-language models</source>
        <translation>視覚言語モデルの会話</translation>
    </message>
    <message>
        <source>Questions and answers with regions, of any model: LLaVA, ShareGPT, LLaMA-Factory, InternVL, PaliGemma, Florence-2.</source>
        <translation>領域付きの質問と回答、どのモデルでも: LLaVA、ShareGPT、LLaMA-Factory、InternVL、PaliGemma、Florence-2。</translation>
    </message>
    <message>
        <source>texts that look like formulas get an apostrophe in front</source>
        <translation>数式に見えるテキストの前にアポストロフィを付けます</translation>
    </message>
    <message>
        <source>{}: it has several images, of which boxes do not say theirs</source>
        <translation>{}: 画像が複数あり、ボックスがどれのものか分かりません</translation>
    </message>
    <message>
        <source>answers that nothing is there, to questions that do not say what</source>
        <translation>何を指すか言わない質問への「何もない」という回答</translation>
    </message>
    <message>
        <source>questions without an answer are left out</source>
        <translation>答えのない質問は省かれます</translation>
    </message>
    <message>
        <source>boxes without a name: the words of the question are taken</source>
        <translation>名前のないボックス: 質問の単語を使います</translation>
    </message>
    <message>
        <source>records without a question and an answer: only their image is read</source>
        <translation>質問と回答のないレコード: 画像だけを読みます</translation>
    </message>
    <message>
        <source>the size of {} is not known (the picture is not here)</source>
        <translation>{} の大きさが不明です（画像がここにない）</translation>
    </message>
    <message>
        <source>phrases that stand twice in a caption: their masks are joined under the first</source>
        <translation>キャプションに二度あるフレーズ: マスクを最初のものにまとめます</translation>
    </message>
    <message>
        <source>boxes and polygons are written as masks</source>
        <translation>ボックスとポリゴンをマスクとして書きます</translation>
    </message>
    <message>
        <source>GLaMM grounded conversations (JSON)</source>
        <translation>GLaMM の領域付き会話 (JSON)</translation>
    </message>
    <message>
        <source>Captions whose phrases have masks, by their characters.</source>
        <translation>フレーズにマスクのあるキャプション、文字の位置で。</translation>
    </message>
    <message>
        <source>pictures inside of a file that cannot be read</source>
        <translation>ファイルの中の読めない画像</translation>
    </message>
    <message>
        <source>pictures without a file are taken from inside of the annotations</source>
        <translation>ファイルのない画像をアノテーションの中から取り出します</translation>
    </message>
    <message>
        <source>pictures inside of the file are left out: they are not here</source>
        <translation>ファイルの中の画像を除外: ここにありません</translation>
    </message>
    <message>
        <source>columns that are not read are left out</source>
        <translation>読まない列を除外</translation>
    </message>
    <message>
        <source>Open Images CSV</source>
        <translation>Open Images CSV</translation>
    </message>
    <message>
        <source>Boxes with classes as fractions of the picture.</source>
        <translation>クラス付きのボックス、画像の割合で。</translation>
    </message>
    <message>
        <source>{}: points over 100 are no percent; choose pixels</source>
        <translation>{}: 100 を超える点はパーセントではありません。ピクセルを選んでください</translation>
    </message>
    <message>
        <source>PixMo-Points (Parquet, JSON lines)</source>
        <translation>PixMo-Points (Parquet, JSON lines)</translation>
    </message>
    <message>
        <source>Points with the words for which people set them.</source>
        <translation>人が単語のために置いた点と、その単語。</translation>
    </message>
    <message>
        <source>templates are an object of lists: {}</source>
        <translation>ひな形はリストのオブジェクトです: {}</translation>
    </message>
    <message>
        <source>there is no task {!r}; there are {}</source>
        <translation>タスク {!r} はありません。あるのは {} です</translation>
    </message>
    <message>
        <source>each template of the task {!r} needs one place {}</source>
        <translation>タスク {!r} の各ひな形には {} が一つ必要です</translation>
    </message>
    <message>
        <source>Rex-Omni grounding data (JSON lines)</source>
        <translation>Rex-Omni の領域付きデータ（JSON 行）</translation>
    </message>
    <message>
        <source>Captions with phrases by their characters and boxes in pixels.</source>
        <translation>文字の位置によるフレーズとピクセルのボックスの付いたキャプション。</translation>
    </message>
    <message>
        <source>a chosen frame or window is written as a picture of its own, with eight bits a colour (PNG, TIFF or WebP)</source>
        <translation>選択したフレームやウィンドウ幅は、各色 8 ビットの別の画像として書き出します（PNG、TIFF、WebP）</translation>
    </message>
    <message>
        <source>{} is another picture than {}; write to another folder</source>
        <translation>{} は {} と別の画像です。別のフォルダーに書き込んでください</translation>
    </message>
    <message>
        <source>entries that are no picture are left out</source>
        <translation>画像でない項目を除外</translation>
    </message>
    <message>
        <source>VIA 2 JSON (VGG Image Annotator; VIA 3 is read)</source>
        <translation>VIA 2 JSON（VGG Image Annotator。VIA 3 は読み込みのみ）</translation>
    </message>
    <message>
        <source>Boxes, polygons, ellipses, lines and points with attributes.</source>
        <translation>属性付きのボックス、ポリゴン、楕円、線、点。</translation>
    </message>
    <message>
        <source>validation is a share from 0 to 1, not {!r}</source>
        <translation>validation は 0 から 1 の割合です。{!r} ではありません</translation>
    </message>
    <message>
        <source>dialogues become one question a record: the model takes one at a time</source>
        <translation>対話をレコードごとに 1 つの質問に分割: モデルが扱えるのは一度に 1 つ</translation>
    </message>
    <message>
        <source>boxes are written as their middle: the model knows points only</source>
        <translation>ボックスを中心点として書きます: モデルは点だけを扱います</translation>
    </message>
    <message>
        <source>points are left out: the model knows boxes only</source>
        <translation>点を除外: モデルはボックスだけを扱います</translation>
    </message>
    <message>
        <source>coordinates are rounded to the steps of the model</source>
        <translation>座標をモデルの刻みに丸めます</translation>
    </message>
    <message>
        <source>sentences around phrases are left out: the model writes no boxes into sentences</source>
        <translation>フレーズの前後の文を除外: モデルは文の中にボックスを書きません</translation>
    </message>
    <message>
        <source>pointing is left out: the model knows boxes only</source>
        <translation>指し示しを除外: モデルはボックスだけを扱います</translation>
    </message>
    <message>
        <source>Training data for a vision-language model (folder)</source>
        <translation>視覚言語モデルの学習データ（フォルダー）</translation>
    </message>
    <message>
        <source>Questions and answers with regions as the chosen model writes them, for the chosen trainer.</source>
        <translation>選んだモデルの書き方による領域付きの質問と回答、選んだ学習プログラム用。</translation>
    </message>
    <message>
        <source>VoTT 2 JSON</source>
        <translation>VoTT 2 JSON</translation>
    </message>
    <message>
        <source>Boxes and polygons with class names, as VoTT exports them.</source>
        <translation>クラス名付きのボックスとポリゴン、VoTT の出力のとおり。</translation>
    </message>
    <message>
        <source>data files beside the one that is read are left out</source>
        <translation>読むもの以外のデータファイルを除外</translation>
    </message>
    <message>
        <source>{}: this is not YAML ({})</source>
        <translation>{}: YAML ではありません（{}）</translation>
    </message>
    <message>
        <source>{}: names is neither a list of names nor a map of numbers and names</source>
        <translation>{}: names は名前のリストでも、番号と名前の対応でもありません</translation>
    </message>
    <message>
        <source>{}: kpt_shape must be [number of points, 2 or 3], not {}</source>
        <translation>{}: kpt_shape は [点の数, 2 か 3] です。{} ではありません</translation>
    </message>
    <message>
        <source>lists that the data file names are not here</source>
        <translation>データファイルが挙げる一覧がここにありません</translation>
    </message>
    <message>
        <source>names that several pictures have: none is taken</source>
        <translation>複数の画像が持つ名前: どれも使いません</translation>
    </message>
    <message>
        <source>pictures found by the end of their path</source>
        <translation>パスの末尾で見つけた画像</translation>
    </message>
    <message>
        <source>pictures found by the path in their address</source>
        <translation>アドレスの中のパスで見つけた画像</translation>
    </message>
    <message>
        <source>pictures found by their name without percent signs</source>
        <translation>パーセント記号を解いた名前で見つけた画像</translation>
    </message>
    <message>
        <source>pictures found by their name without the prefix of an upload</source>
        <translation>アップロードの接頭辞を除いた名前で見つけた画像</translation>
    </message>
    <message>
        <source>pictures found by their name in another Unicode form</source>
        <translation>別の Unicode 形式の名前で見つけた画像</translation>
    </message>
    <message>
        <source>pictures found by their name in other letter case</source>
        <translation>大文字小文字の違う名前で見つけた画像</translation>
    </message>
    <message>
        <source>files with several pictures: what is written holds for one of them</source>
        <translation>複数の画像を持つファイル: 書き出した内容はそのうちの 1 つに当てはまります</translation>
    </message>
    <message>
        <source>pictures that have another size on disk than when they were annotated: the numbers are for the old size</source>
        <translation>アノテーション時とディスク上の大きさが違う画像: 数は古い大きさのものです</translation>
    </message>
    <message>
        <source>{} holds {} files panoptic_*.json; one is needed</source>
        <translation>{} には panoptic_*.json が {} 個あります。1 個必要です</translation>
    </message>
    <message>
        <source>Layer and head</source>
        <translation>層とヘッド</translation>
    </message>
    <message>
        <source>{} sees an image in {} tokens where {} were expected.</source>
        <translation>{} は画像を {} トークンとして処理しましたが、{} トークンのはずでした。</translation>
    </message>
    <message>
        <source>tokens {}; layer.head {}</source>
        <translation>トークン {}。層.ヘッド {}</translation>
    </message>
    <message>
        <source>tokens {}</source>
        <translation>トークン {}</translation>
    </message>
    <message>
        <source>{} places at the border that draw attention whatever is said are left out</source>
        <translation>内容に関係なくアテンションを集める端の位置 {} か所を除外しました</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>{!r} is nothing that can be said of a server</source>
        <translation>{!r} はサーバーに指定できる項目ではありません</translation>
    </message>
    <message>
        <source>There is no family {!r}. Known: {}.</source>
        <translation>{!r} という系列はありません。使用できる系列: {}。</translation>
    </message>
    <message>
        <source>A token is named by its environment variable, as in token=env:NAME, and never written here</source>
        <translation>トークンは token=env:NAME のように環境変数の名前で指定します。ここに直接書くことはできません</translation>
    </message>
    <message>
        <source>The name {!r} does not say how this model writes boxes. Choose its family, as in {};family=qwen3_vl. Known: {}.</source>
        <translation>{!r} という名前からは、このモデルのボックスの書き方が分かりません。{};family=qwen3_vl のように系列を選んでください。使用できる系列: {}。</translation>
    </message>
    <message>
        <source>{!r} is no address of a server</source>
        <translation>{!r} はサーバーのアドレスではありません</translation>
    </message>
    <message>
        <source>{!r} is no address of a server; one looks like http://127.0.0.1:8000/v1</source>
        <translation>{!r} はサーバーのアドレスではありません。アドレスは http://127.0.0.1:8000/v1 のような形です</translation>
    </message>
    <message>
        <source>An address holds no password and no key: put the token into an environment variable or the keyring</source>
        <translation>アドレスにパスワードやキーは書けません。トークンは環境変数またはキーリングに入れてください</translation>
    </message>
    <message>
        <source>{} of a server is a whole number from {} to {}</source>
        <translation>サーバーの {} は {} から {} までの整数です</translation>
    </message>
    <message>
        <source>the model named no place for it</source>
        <translation>モデルはその位置を示しませんでした</translation>
    </message>
    <message>
        <source>the model writes its places and gives no score</source>
        <translation>モデルは位置を文字で書き、スコアを出しません</translation>
    </message>
    <message>
        <source>The model named what is no phrase of the caption: {}</source>
        <translation>モデルが、キャプションのフレーズではないものを挙げました: {}</translation>
    </message>
    <message>
        <source>{} on {}: {}</source>
        <translation>{}（{}）: {}</translation>
    </message>
    <message>
        <source>Which model of {}? Write {}#NAME. It has: {}.</source>
        <translation>{} のどのモデルですか？ {}#NAME の形で書いてください。使用できるモデル: {}。</translation>
    </message>
    <message>
        <source>The server {} sends on to {}; nothing was sent there. If that is right, add that address.</source>
        <translation>サーバー {} は {} に転送しようとしました。そこには何も送信していません。転送先が正しければ、そのアドレスを追加してください。</translation>
    </message>
    <message>
        <source>The server {} refuses the token ({}). Set another one.</source>
        <translation>サーバー {} がトークンを拒否しました（{}）。別のトークンを設定してください。</translation>
    </message>
    <message>
        <source>The server {} wants a token ({}). Put it into the environment variable {}, or name another one with the server.</source>
        <translation>サーバー {} にはトークンが必要です（{}）。環境変数 {} に入れるか、サーバーに別の環境変数を指定してください。</translation>
    </message>
    <message>
        <source>{} on {} takes no pictures: “{}”. Start it with its vision part (llama.cpp: --mmproj).</source>
        <translation>{}（{}）は画像を受け付けません: 「{}」。画像対応の部分を付けて起動してください（llama.cpp: --mmproj）。</translation>
    </message>
    <message>
        <source>The picture or caption is too long for {} on {}: “{}”. Send a smaller longest side, or give the server a longer context.</source>
        <translation>画像またはキャプションが {}（{}）には長すぎます: 「{}」。送信する長辺を小さくするか、サーバーのコンテキストを長くしてください。</translation>
    </message>
    <message>
        <source>There is no model {!r} at {} ({}): “{}”. Look at the list of its models; its address mostly ends with /v1.</source>
        <translation>モデル {!r} は {} にありません（{}）: 「{}」。モデルの一覧を確認してください。アドレスの末尾は通常 /v1 です。</translation>
    </message>
    <message>
        <source>The server {} has too many requests (429). Try later, or send fewer at a time.</source>
        <translation>サーバー {} へのリクエストが多すぎます（429）。後でもう一度試すか、同時に送る数を減らしてください。</translation>
    </message>
    <message>
        <source>The server {} failed ({}): “{}”. Look at its log.</source>
        <translation>サーバー {} でエラーが起きました（{}）: 「{}」。サーバーのログを確認してください。</translation>
    </message>
    <message>
        <source>The server {} refused the request ({}): “{}”</source>
        <translation>サーバー {} がリクエストを拒否しました（{}）: 「{}」</translation>
    </message>
    <message>
        <source>No server answers at {} ({}). Start it, or correct its address under Model &gt; Models.</source>
        <translation>{} のサーバーが応答しません（{}）。サーバーを起動するか、「モデル &gt; モデルの管理」でアドレスを直してください。</translation>
    </message>
    <message>
        <source>The connection to {} broke off in the middle of an answer ({}). Try again.</source>
        <translation>{} との接続が回答の途中で切れました（{}）。もう一度試してください。</translation>
    </message>
    <message>
        <source>{} gave no answer within {} seconds. Give it more time, or send a smaller longest side.</source>
        <translation>{} は {} 秒以内に回答しませんでした。待ち時間を長くするか、送信する長辺を小さくしてください。</translation>
    </message>
    <message>
        <source>{} answered more than {} MB, which is no answer to a caption; it was stopped</source>
        <translation>{} の回答が {} MB を超えました。キャプションへの回答とは考えられないため中止しました</translation>
    </message>
    <message>
        <source>What answers at {} speaks no chat completions ({}). Its address mostly ends with /v1.</source>
        <translation>{} の応答元はチャット補完に対応していません（{}）。アドレスの末尾は通常 /v1 です。</translation>
    </message>
    <message>
        <source>{} declined to answer: “{}”</source>
        <translation>{} が回答を断りました: 「{}」</translation>
    </message>
    <message>
        <source>{} answered with nothing. If it is a model that thinks first, switch that off on the server.</source>
        <translation>{} の回答は空でした。先に思考するモデルの場合は、サーバーで思考を無効にしてください。</translation>
    </message>
    <message>
        <source>{} answered in the manner of {}: “{}”. Choose that family for this server.</source>
        <translation>{} の回答は {} の書き方でした: 「{}」。このサーバーにはその系列を選んでください。</translation>
    </message>
    <message>
        <source>{} answered in words and named no place: “{}”. Ask again, or choose another family or model.</source>
        <translation>{} は言葉だけで回答し、位置を示しませんでした: 「{}」。もう一度尋ねるか、別の系列またはモデルを選んでください。</translation>
    </message>
    <message>
        <source>The answer of the model was cut off; what stands before that is read</source>
        <translation>モデルの回答が途中で切れています。その前までを読みます</translation>
    </message>
    <message>
        <source>The keyring of this system has no token for {}. Add the server again under Model &gt; Models.</source>
        <translation>このシステムのキーリングに {} のトークンがありません。「モデル &gt; モデルの管理」でサーバーを追加し直してください。</translation>
    </message>
    <message>
        <source>The environment variable {} for the token of {} is not set</source>
        <translation>環境変数 {}（{} のトークン用）が設定されていません</translation>
    </message>
    <message>
        <source>The token for {} holds characters that no token has</source>
        <translation>{} のトークンに、トークンには使えない文字が含まれています</translation>
    </message>
    <message>
        <source>The keyring of the system needs the package keyring: pip install &apos;crossalign-gui[keyring]&apos;. Or name an environment variable that holds the token.</source>
        <translation>システムのキーリングを使うには keyring パッケージが必要です: pip install &apos;crossalign-gui[keyring]&apos;。または、トークンを入れた環境変数を指定してください。</translation>
    </message>
    <message>
        <source>This system has no keyring that can be used. Name an environment variable that holds the token.</source>
        <translation>このシステムには使用できるキーリングがありません。トークンを入れた環境変数を指定してください。</translation>
    </message>
    <message>
        <source>{}; it resizes pictures to at most {} pixels</source>
        <translation>{}。画像を最大 {} ピクセルに縮小します</translation>
    </message>
    <message>
        <source>These answers are written in the manner of {}; choose that family for this server.</source>
        <translation>この回答は {} の書き方です。このサーバーにはその系列を選んでください。</translation>
    </message>
    <message>
        <source>It points where it should: {} of 12 shapes, off by {:.1%} of the side</source>
        <translation>正しい位置を示しています: 図形 12 個中 {} 個、ずれは辺の {:.1%}</translation>
    </message>
    <message>
        <source>Its places lie off by {:.1%} of the side, always in the same way; they are corrected, to {:.1%}</source>
        <translation>位置が辺の {:.1%} だけ常に同じようにずれています。補正すると {:.1%} になります</translation>
    </message>
    <message>
        <source>It found {} of 12 plain shapes, which is too few to trust its places. It is not used.</source>
        <translation>単純な図形 12 個中 {} 個しか見つけられず、位置を信頼できません。このモデルは使用しません。</translation>
    </message>
    <message>
        <source>Its places lie off by {:.0%} of the side, and not always in the same way, so they cannot be corrected. It is not used; try another family, another longest side, or another server.</source>
        <translation>位置が辺の {:.0%} ずれており、ずれ方が一定でないため補正できません。このモデルは使用しません。別の系列、別の長辺、または別のサーバーを試してください。</translation>
    </message>
    <message>
        <source>drawn from the written box; the model gives no score</source>
        <translation>回答のボックスから描いたもの。モデルはスコアを出しません</translation>
    </message>
    <message>
        <source>the model wrote no place for it</source>
        <translation>モデルはその位置を書きませんでした</translation>
    </message>
    <message>
        <source>{} is neither a .sqlite project nor a .crossalign.json file</source>
        <translation>{} は .sqlite プロジェクトでも .crossalign.json ファイルでもありません</translation>
    </message>
    <message>
        <source>{} sends no pictures to servers; use another model, or allow it in that project</source>
        <translation>{} はサーバーに画像を送信しない設定です。別のモデルを使うか、そのプロジェクトで送信を許可してください</translation>
    </message>
    <message>
        <source>of another package</source>
        <translation>別のパッケージのもの</translation>
    </message>
    <message>
        <source>This project sends no pictures to servers. Choose another model, or allow it under Model &gt; Models.</source>
        <translation>このプロジェクトはサーバーに画像を送信しない設定です。別のモデルを選ぶか、「モデル &gt; モデルの管理」で許可してください。</translation>
    </message>
    <message>
        <source>The server {} was not added here. Add it under Model &gt; Models.</source>
        <translation>サーバー {} はここでは追加されていません。「モデル &gt; モデルの管理」で追加してください。</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>このマシン上</translation>
    </message>
    <message>
        <source>pictures leave this machine</source>
        <translation>画像がこのマシンの外に送信されます</translation>
    </message>
    <message>
        <source>A class needs a name</source>
        <translation>クラスには名前が必要です</translation>
    </message>
    <message>
        <source>There is a class “{}” already; merge the two</source>
        <translation>「{}」というクラスは既にあります。2 つを統合してください</translation>
    </message>
    <message>
        <source>A class number is 0 or more</source>
        <translation>クラス番号は 0 以上です</translation>
    </message>
    <message>
        <source>This class is not in the project any more</source>
        <translation>このクラスはもうプロジェクトにありません</translation>
    </message>
    <message>
        <source>it holds no file and {} folders</source>
        <translation>ファイルはなく、フォルダーが {} 個あります</translation>
    </message>
    <message>
        <source>it holds {} and {} folders</source>
        <translation>{} と、フォルダーが {} 個あります</translation>
    </message>
    <message>
        <source>there is another format of that name</source>
        <translation>同じ名前の形式がほかにあります</translation>
    </message>
    <message>
        <source>The format {} of the package {} cannot be used: {}</source>
        <translation>形式 {}（パッケージ {}）は使用できません: {}</translation>
    </message>
    <message>
        <source>The format {} comes from the package {} and failed there ({}: {})</source>
        <translation>形式 {} はパッケージ {} のもので、そのパッケージ側でエラーが起きました（{}: {}）</translation>
    </message>
    <message>
        <source>JSON files that are not Supervisely&apos;s are left out</source>
        <translation>Supervisely のものでない JSON ファイルを除外</translation>
    </message>
    <message>
        <source>tags that are not read, but kept for the way back</source>
        <translation>読み込まないが、書き戻しのために保持するタグ</translation>
    </message>
    <message>
        <source>Supervisely (folder)</source>
        <translation>Supervisely（フォルダー）</translation>
    </message>
    <message>
        <source>Boxes, polygons with holes, masks and points with class names; captions as tags.</source>
        <translation>クラス名付きのボックス、穴のあるポリゴン、マスク、点。キャプションはタグ。</translation>
    </message>
    <message>
        <source>No image has a caption yet; there is nothing to annotate a second time</source>
        <translation>キャプションのある画像がまだないため、二度目のアノテーションに回すものがありません</translation>
    </message>
    <message>
        <source>{} is an AVIF picture, which needs Pillow 11.3 or newer</source>
        <translation>{} は AVIF 画像です。Pillow 11.3 以降が必要です</translation>
    </message>
    <message>
        <source>{} is a {} picture: pip install &apos;crossalign-gui[{}]&apos; makes it readable</source>
        <translation>{} は {} 画像です。読み込むには pip install &apos;crossalign-gui[{}]&apos; を実行してください</translation>
    </message>
    <message>
        <source>A snapshot of the project cannot be written to {}: {}</source>
        <translation>プロジェクトのスナップショットを {} に書き込めません: {}</translation>
    </message>
    <message>
        <source>The snapshot {} is damaged too; choose another one</source>
        <translation>スナップショット {} も破損しています。別のものを選んでください</translation>
    </message>
    <message>
        <source>{} is open in another window; close it there first</source>
        <translation>{} は別のウィンドウで開かれています。先にそこで閉じてください</translation>
    </message>
    <message>
        <source>classes that are only words get numbers for this export alone (View &gt; Classes keeps numbers)</source>
        <translation>単語だけのクラスには、このエクスポートに限り番号を付けます（番号を保持するには「表示 &gt; クラス」）</translation>
    </message>
    <message>
        <source>classes that are only words get numbers, which the class list keeps (View &gt; Classes)</source>
        <translation>単語だけのクラスに番号を付け、クラス一覧に保持します（「表示 &gt; クラス」）</translation>
    </message>
    <message>
        <source>records without boxes and points</source>
        <translation>ボックスも点もないレコード</translation>
    </message>
    <message>
        <source>regions without a phrase: no words name them</source>
        <translation>フレーズのない領域: それを指す単語がない</translation>
    </message>
    <message>
        <source>class names are written as phrases</source>
        <translation>クラス名をフレーズとして書き出し</translation>
    </message>
    <message>
        <source>Rex-Omni training data (JSON lines)</source>
        <translation>Rex-Omni 学習データ (JSON lines)</translation>
    </message>
    <message>
        <source>Phrases with boxes and points in pixels, for its own tool that packs them.</source>
        <translation>ピクセル単位のボックスと点の付いたフレーズ。データをまとめる専用ツール用。</translation>
    </message>
    <message>
        <source>{}: there is no file {}</source>
        <translation>{}: ファイル {} がありません</translation>
    </message>
    <message>
        <source>{}: its picture cannot be read</source>
        <translation>{}: 画像を読み込めません</translation>
    </message>
    <message>
        <source>images whose picture is not here are left out: the format holds the pictures</source>
        <translation>画像ファイルがここにない画像を除外: この形式は画像そのものを格納します</translation>
    </message>
    <message>
        <source>Rex-Omni training data (folder of TSV files)</source>
        <translation>Rex-Omni 学習データ（TSV ファイルのフォルダー）</translation>
    </message>
    <message>
        <source>Phrases with boxes and points in pixels, with the pictures in base 64, as its trainer reads them.</source>
        <translation>ピクセル単位のボックスと点の付いたフレーズ。画像は base 64 で、トレーナーが読むとおり。</translation>
    </message>
    <message>
        <source>expressions without words and boxes are left out</source>
        <translation>単語もボックスもない参照表現を除外</translation>
    </message>
    <message>
        <source>NVIDIA TAO 2D grounding (JSON lines)</source>
        <translation>NVIDIA TAO 2D グラウンディング (JSON lines)</translation>
    </message>
    <message>
        <source>Captions with expressions by their characters and boxes in pixels.</source>
        <translation>文字の位置による参照表現とピクセル単位のボックスの付いたキャプション。</translation>
    </message>
    <message>
        <source>Found by your links ({})</source>
        <translation>あなたのリンクから見つけたもの（{}）</translation>
    </message>
    <message>
        <source>{}. “Leave out records that cannot be read” takes the others</source>
        <translation>{}。「読めないレコードを除外する」を選ぶと、残りを取り込みます</translation>
    </message>
    <message>
        <source>encoding: there is no {!r}</source>
        <translation>encoding: {!r} はありません</translation>
    </message>
    <message>
        <source>{}: this Parquet file cannot be read ({})</source>
        <translation>{}: この Parquet ファイルを読み込めません（{}）</translation>
    </message>
    <message>
        <source>files that are no pictures are left out</source>
        <translation>画像でないファイルを除外</translation>
    </message>
    <message>
        <source>times of videos and sounds are left out</source>
        <translation>動画と音声の時間指定を除外</translation>
    </message>
    <message>
        <source>shapes of files that are not read are left out</source>
        <translation>読まないファイルの図形を除外</translation>
    </message>
    <message>
        <source>left out, as both sides worked on different frames of the file</source>
        <translation>双方がファイルの別のフレームで作業したため除外</translation>
    </message>
    <message>
        <source>both sides set another window of deep values: the one that was here stays</source>
        <translation>高ビット深度の値のウィンドウ幅が双方で異なる: ここにあったものを保持</translation>
    </message>
    <message>
        <source>both sides give the image other attributes, or another split: those that were here stay</source>
        <translation>画像の属性または分割が双方で異なる: ここにあったものを保持</translation>
    </message>
    <message>
        <source>both sides keep another known answer: the one that was here stays</source>
        <translation>既知の正解が双方で異なる: ここにあったものを保持</translation>
    </message>
</context>
<context>
    <name>AgreementTable</name>
    <message>
        <source>Words</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Left points</source>
        <translation>左が的中</translation>
    </message>
    <message>
        <source>Right points</source>
        <translation>右が的中</translation>
    </message>
    <message>
        <source>Left and person</source>
        <translation>左と人</translation>
    </message>
    <message>
        <source>Right and person</source>
        <translation>右と人</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>左と右</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Agreement over the project</source>
        <translation>プロジェクト全体の一致度</translation>
    </message>
    <message>
        <source>Points: whether the strongest place lies in a region that a person linked. Left, right and person: overlap of the regions (mean intersection over union of the best pairs), whole where both have none. Return goes to the image.</source>
        <translation>的中: 最も強い位置が、人がリンクした領域の中にあるかどうか。左、右、人: 領域の重なり（最良の組の平均 IoU）。どちらにも領域がない場合は完全一致。Return で画像へ移動します。</translation>
    </message>
    <message>
        <source>Measure the Project asks both sides about all words that you linked or marked as not in the picture. The least agreed on stands here first.</source>
        <translation>「プロジェクトを測定」は、あなたがリンクしたか画像内にないと指定したすべての単語について両側に尋ねます。一致度の低い順に並びます。</translation>
    </message>
    <message>
        <source>Measure the Project</source>
        <translation>プロジェクトを測定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <translation>CSV をエクスポート…</translation>
    </message>
    <message>
        <source>Images measured</source>
        <translation>測定した画像数</translation>
    </message>
    <message>
        <source>{} could not be written: {}. Choose another place and try again.</source>
        <translation>{} に書き込めませんでした: {}。別の場所を選んで、もう一度試してください。</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>エクスポートされていません</translation>
    </message>
    <message>
        <source>The agreement was written to {}</source>
        <translation>一致度を {} に書き出しました</translation>
    </message>
    <message>
        <source>Export the agreement</source>
        <translation>一致度をエクスポート</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>まだ測定していません。</translation>
    </message>
    <message>
        <source>{} words; the left side points right in {}, the right one in {}, they overlap by {}.</source>
        <translation>単語 {} 個。左側の的中は {}、右側の的中は {}、重なりは {}。</translation>
    </message>
    <message>
        <source>Both say the same of what is in the picture.</source>
        <translation>画像内にあるものについて、両者は一致しています。</translation>
    </message>
    <message>
        <source>In the picture or not: Krippendorff&apos;s alpha {:.2f}.</source>
        <translation>画像内にあるかないか: クリッペンドルフの α {:.2f}。</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>回答:</translation>
    </message>
    <message>
        <source>Accept the answer</source>
        <translation>回答を承認</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>回答を入力</translation>
    </message>
    <message>
        <source>by the model, not accepted yet</source>
        <translation>モデルによる回答、未承認</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>修正済み</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>承認済み</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Accept answer “{}”</source>
        <translation>回答「{}」を承認</translation>
    </message>
    <message>
        <source>There is no answer of the model to accept; type one</source>
        <translation>承認できるモデルの回答がありません。入力してください</translation>
    </message>
    <message>
        <source>Remove answer</source>
        <translation>回答を削除</translation>
    </message>
    <message>
        <source>Answer “{}”</source>
        <translation>回答「{}」</translation>
    </message>
    <message>
        <source>This caption was not written by a model</source>
        <translation>このキャプションはモデルが生成したものではありません</translation>
    </message>
    <message>
        <source>Accept caption</source>
        <translation>キャプションを承認</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Assign to a second person</source>
        <translation>2 人目に割り当て</translation>
    </message>
    <message>
        <source>Images with a caption are drawn by chance and written into a project file of their own, with their captions and nothing else: no regions, no links, no comments, no known answers. Every image with a known answer goes with them, and nothing tells which ones these are.</source>
        <translation>キャプションのある画像を無作為に選び、キャプションだけを付けて独立したプロジェクトファイルに書き出します。領域、リンク、コメント、既知の正解は含みません。既知の正解がある画像もすべて含まれますが、どれがそうかは分かりません。</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>2 人目</translation>
    </message>
    <message>
        <source>Share of the images</source>
        <translation>画像の割合</translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <translation>2 人目(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;hare of the images</source>
        <translation>画像の割合(&amp;H)</translation>
    </message>
    <message>
        <source>Images that are written</source>
        <translation>書き出す画像</translation>
    </message>
    <message>
        <source>&amp;Write the file …</source>
        <translation>ファイルを書き出す(&amp;W) …</translation>
    </message>
    <message>
        <source>No image has a caption yet, so there is nothing to give away. Write or import captions first.</source>
        <translation>キャプションのある画像がまだないため、割り当てるものがありません。先にキャプションを書くか、インポートしてください。</translation>
    </message>
    <message>
        <source>{} of {} images are drawn. None has a known answer; Review &gt; Known Answer of This Image keeps what stands in an image as one.</source>
        <translation>{} / {} 枚を抽出します。既知の正解がある画像はありません。「レビュー &gt; この画像の既知の正解」で、画像の現在の内容を正解にできます。</translation>
    </message>
    <message>
        <source>{} of {} images are drawn, and {} with a known answer go along: {} in all.</source>
        <translation>{} / {} 枚を抽出し、既知の正解がある {} 枚を加えます: 合計 {} 枚。</translation>
    </message>
    <message>
        <source>File for the second person</source>
        <translation>2 人目用のファイル</translation>
    </message>
    <message>
        <source>Project (*.sqlite)</source>
        <translation>プロジェクト (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>Assigning</name>
    <message>
        <source>{} is there already; choose a new name</source>
        <translation>{} は既に存在します。新しい名前を選んでください</translation>
    </message>
    <message>
        <source>Images written to {}: {}</source>
        <translation>{} に書き出した画像: {} 枚</translation>
    </message>
</context>
<context>
    <name>AttributeEditing</name>
    <message>
        <source>Change attribute</source>
        <translation>属性を変更</translation>
    </message>
</context>
<context>
    <name>AttributePanel</name>
    <message>
        <source>Selected regions</source>
        <translation>選択した領域</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Define …</source>
        <translation>定義 …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>削除 …</translation>
    </message>
    <message>
        <source>“{}” is no number; {} stays as it was</source>
        <translation>「{}」は数値ではありません。{} は元のままです</translation>
    </message>
    <message>
        <source>Define an attribute</source>
        <translation>属性を定義</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Checkbox</source>
        <translation>チェックボックス</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Values, with commas between them</source>
        <translation>値（コンマ区切り）</translation>
    </message>
    <message>
        <source>A choice needs values; nothing was defined</source>
        <translation>選択肢には値が必要です。何も定義されていません</translation>
    </message>
    <message>
        <source>Remove a definition</source>
        <translation>定義を削除</translation>
    </message>
    <message>
        <source>Values stay</source>
        <translation>値は残ります</translation>
    </message>
</context>
<context>
    <name>BarPlot</name>
    <message>
        <source>Nothing is done yet</source>
        <translation>まだ何も完了していません</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>State of images</source>
        <translation>画像の状態</translation>
    </message>
    <message>
        <source>Remove images</source>
        <translation>画像を除外</translation>
    </message>
    <message>
        <source>Restore from a snapshot</source>
        <translation>スナップショットから復元</translation>
    </message>
    <message>
        <source>Restore images</source>
        <translation>画像を復元</translation>
    </message>
    <message>
        <source>There is no change of several images to take back</source>
        <translation>元に戻せる複数画像の変更はありません</translation>
    </message>
    <message>
        <source>Select images in the list first, with Ctrl or Shift</source>
        <translation>先に Ctrl または Shift を使ってリストで画像を選択してください</translation>
    </message>
    <message>
        <source>This project can only be read here</source>
        <translation>このプロジェクトはここでは閲覧のみできます</translation>
    </message>
    <message>
        <source>The last change of several images is still being made</source>
        <translation>前回の複数画像の変更をまだ実行中です</translation>
    </message>
    <message>
        <source>{}: {} changed</source>
        <translation>{}: {} 件を変更しました</translation>
    </message>
    <message>
        <source>{}; {} were changed since and stay as they are</source>
        <translation>{}。その後に変更された {} 件はそのまま残ります</translation>
    </message>
    <message>
        <source>{}. Review &gt; Undo for Several Images takes it back</source>
        <translation>{}。「レビュー &gt; 複数画像の変更を元に戻す」で元に戻せます</translation>
    </message>
    <message>
        <source>{}. Review &gt; Restore Removed Images brings them back</source>
        <translation>{}。「レビュー &gt; 除外した画像を復元」で戻せます</translation>
    </message>
</context>
<context>
    <name>BulkCaptionsDialog</name>
    <message>
        <source>Captions of selected images</source>
        <translation>選択した画像のキャプション</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Set the caption</source>
        <translation>キャプションを設定</translation>
    </message>
    <message>
        <source>Append to the caption</source>
        <translation>キャプションの末尾に追加</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>検索して置換</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Only with the same capital letters</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>単語全体のみ</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Selected images: {}</source>
        <translation>選択した画像: {}</translation>
    </message>
    <message>
        <source>Looking at what changes …</source>
        <translation>変更内容を確認中…</translation>
    </message>
    <message>
        <source>Images that change: {} of {}</source>
        <translation>変更される画像: {} / {}</translation>
    </message>
    <message>
        <source>{}. Links that go with their words: {}</source>
        <translation>{}。単語とともになくなるリンク: {}</translation>
    </message>
    <message>
        <source>{}. The first {} are shown</source>
        <translation>{}。最初の {} 件を表示しています</translation>
    </message>
    <message>
        <source>Captions of images</source>
        <translation>画像のキャプション</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Arrow keys move the selected regions, Tab goes to the region list</source>
        <translation>矢印キーで選択した領域を移動し、Tab で領域リストに移ります</translation>
    </message>
    <message>
        <source>The unfinished shape is kept: the same tool goes on with it, Escape there drops it</source>
        <translation>描きかけの図形は保持されています。同じツールで続きを描けます。そこで Escape を押すと破棄します</translation>
    </message>
    <message>
        <source>The unfinished shape waits on the image that you left</source>
        <translation>描きかけの図形は、離れた画像に残っています</translation>
    </message>
    <message>
        <source>Reading the image …</source>
        <translation>画像を読み込み中…</translation>
    </message>
    <message>
        <source>Drop images or a folder here, paste a picture, or open the samples</source>
        <translation>画像またはフォルダーをここにドロップするか、画像を貼り付けるか、サンプルを開いてください</translation>
    </message>
    <message>
        <source>The file of this image is not there. Its annotations are kept; Review &gt; Find Moved Images looks for it</source>
        <translation>この画像のファイルが見つかりません。アノテーションは保持されています。「レビュー &gt; 移動した画像を探す」で探せます</translation>
    </message>
    <message>
        <source>This image cannot be shown; see the notice below</source>
        <translation>この画像は表示できません。下の通知を確認してください</translation>
    </message>
</context>
<context>
    <name>CanvasActions</name>
    <message>
        <source>Click what belongs to the thing, right click what does not. Return keeps the mask, Escape drops it</source>
        <translation>対象に属する所をクリックし、属さない所を右クリックします。Return でマスクを確定、Escape で破棄します</translation>
    </message>
    <message>
        <source>Click the thing. Shift+click adds, right click takes away. Return keeps the mask, Escape drops it</source>
        <translation>対象をクリックします。Shift+クリックで追加、右クリックで除去。Return でマスクを確定、Escape で破棄します</translation>
    </message>
    <message>
        <source>Click the corners; a double click, Return or the first corner closes. Alt first cuts a hole</source>
        <translation>角をクリックします。ダブルクリック、Return、または最初の角で閉じます。最初に Alt を押すと穴を開けます</translation>
    </message>
    <message>
        <source>Paint on the selected mask or a new one. [ and ] change the size, E erases</source>
        <translation>選択したマスクまたは新しいマスクに塗ります。[ と ] でサイズ変更、E で消しゴム</translation>
    </message>
    <message>
        <source>Paint away from the selected mask. [ and ] change the size, B paints</source>
        <translation>選択したマスクから消します。[ と ] でサイズ変更、B でブラシ</translation>
    </message>
    <message>
        <source>Click the places. Return keeps them, Backspace takes one back, Escape drops them</source>
        <translation>位置をクリックします。Return で確定、Backspace で 1 つ取り消し、Escape で破棄します</translation>
    </message>
    <message>
        <source>Select a region first, then zoom to it</source>
        <translation>先に領域を選択してから拡大してください</translation>
    </message>
    <message>
        <source>Open an image first</source>
        <translation>先に画像を開いてください</translation>
    </message>
    <message>
        <source>The image is on the clipboard</source>
        <translation>画像をクリップボードにコピーしました</translation>
    </message>
    <message>
        <source>No file manager could be opened</source>
        <translation>ファイルマネージャーを開けませんでした</translation>
    </message>
    <message>
        <source>Select a region first, then choose its class</source>
        <translation>先に領域を選択してから、クラスを選んでください</translation>
    </message>
</context>
<context>
    <name>CaptionBar</name>
    <message>
        <source>Captions of this image</source>
        <translation>この画像のキャプション</translation>
    </message>
    <message>
        <source>Type a caption or a question about the image</source>
        <translation>画像についてのキャプションまたは質問を入力</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>Aligning</source>
        <translation>アラインメント中</translation>
    </message>
    <message>
        <source>Stop aligning</source>
        <translation>アラインメントを停止</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Written by a model; yours once you edit or accept it</source>
        <translation>モデルが生成したものです。編集または承認すると自分のものになります</translation>
    </message>
    <message>
        <source>Click to see where the model finds it</source>
        <translation>クリックすると、モデルが見つけた位置を表示します</translation>
    </message>
    <message>
        <source>Marked as not in the picture</source>
        <translation>画像内にないと指定されています</translation>
    </message>
    <message>
        <source>A function word: it aligns to nothing by itself</source>
        <translation>機能語のため、単独では何にも対応しません</translation>
    </message>
    <message>
        <source>Not found in the picture</source>
        <translation>画像内に見つかりません</translation>
    </message>
    <message>
        <source>Phrase “{}”, regions: {}</source>
        <translation>フレーズ「{}」、領域: {}</translation>
    </message>
    <message>
        <source>; the same thing as {}</source>
        <translation>、{} と同じもの</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Add caption</source>
        <translation>キャプションを追加</translation>
    </message>
    <message>
        <source>Edit caption</source>
        <translation>キャプションを編集</translation>
    </message>
    <message>
        <source>Links of {} were dropped with their words; undo brings them back</source>
        <translation>{} のリンクが単語とともに削除されました。元に戻す操作で復元できます</translation>
    </message>
    <message>
        <source>{} became {} with the change of the caption; undo brings it back</source>
        <translation>キャプションの変更で {} は {} になりました。「元に戻す」で戻ります</translation>
    </message>
    <message>
        <source>Proposals removed with their words: {}; undo brings them back</source>
        <translation>単語とともに削除した提案: {}。「元に戻す」で戻ります</translation>
    </message>
    <message>
        <source>There is no caption here that could be removed</source>
        <translation>ここに削除できるキャプションはありません</translation>
    </message>
    <message>
        <source>Remove caption</source>
        <translation>キャプションを削除</translation>
    </message>
    <message>
        <source>Select the words first that are one word</source>
        <translation>先に、一つの単語である単語を選んでください</translation>
    </message>
    <message>
        <source>Join words</source>
        <translation>単語をつなぐ</translation>
    </message>
    <message>
        <source>Select the one word first that is several</source>
        <translation>先に、複数の単語である一語を選んでください</translation>
    </message>
    <message>
        <source>Split word</source>
        <translation>単語を分ける</translation>
    </message>
</context>
<context>
    <name>ClassPanel</name>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Classes of the project</source>
        <translation>プロジェクトのクラス</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>統合…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Things of this image</source>
        <translation>この画像にあるもの</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>フレーズ</translation>
    </message>
    <message>
        <source>Select a region first, then choose its class</source>
        <translation>先に領域を選択してから、クラスを選んでください</translation>
    </message>
    <message>
        <source>No class has this key yet; View &gt; Classes lists them</source>
        <translation>このキーのクラスはまだありません。「表示 &gt; クラス」に一覧があります</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>新しいクラス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Merge classes</source>
        <translation>クラスを統合</translation>
    </message>
    <message>
        <source>All of them become</source>
        <translation>すべての統合先</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Choices</source>
        <translation>選択肢</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Comments on this image</source>
        <translation>この画像へのコメント</translation>
    </message>
    <message>
        <source>No comments on this image</source>
        <translation>この画像にコメントはありません</translation>
    </message>
    <message>
        <source>Comment on this image</source>
        <translation>この画像にコメント</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>新しいコメント</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Resolved / Open Again</source>
        <translation>解決 / 再開</translation>
    </message>
    <message>
        <source>Mark the chosen comment as resolved, or open it again; Return in the list does it too</source>
        <translation>選択したコメントを解決済みにするか、再び開きます。リストで Return を押しても同じです</translation>
    </message>
    <message>
        <source>{}, {} UTC
{}</source>
        <translation>{}、{} UTC
{}</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未解決</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右に並べる</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左側</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>使用中のモデル</translation>
    </message>
    <message>
        <source>Person: accepted links</source>
        <translation>人: 承認済みのリンク</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右側</translation>
    </message>
    <message>
        <source>Mean difference {:.3f} (0: equal, 1: opposite everywhere).</source>
        <translation>平均差 {:.3f}（0: 同一、1: 全体で正反対）。</translation>
    </message>
    <message>
        <source>Choose a word.</source>
        <translation>単語を選んでください。</translation>
    </message>
    <message>
        <source>Aligning …</source>
        <translation>アラインメント中…</translation>
    </message>
    <message>
        <source>No accepted region is linked to this word.</source>
        <translation>この単語にリンクされた承認済みの領域はありません。</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>まだ結果がありません。</translation>
    </message>
    <message>
        <source>One region.</source>
        <translation>領域 1 個。</translation>
    </message>
    <message>
        <source>{} regions.</source>
        <translation>領域 {} 個。</translation>
    </message>
    <message>
        <source>Not found. {}</source>
        <translation>見つかりませんでした。{}</translation>
    </message>
    <message>
        <source>(no word)</source>
        <translation>（単語なし）</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The second model does not answer: {} Choose another one to compare with.</source>
        <translation>2 つ目のモデルが応答しません: {} 比較対象を選び直してください。</translation>
    </message>
</context>
<context>
    <name>ConflictBar</name>
    <message>
        <source>Conflict {} of {}: {}</source>
        <translation>競合 {} / {}: {}</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>別の単語</translation>
    </message>
    <message>
        <source>another answer</source>
        <translation>別の回答</translation>
    </message>
    <message>
        <source>another phrase</source>
        <translation>別のフレーズ</translation>
    </message>
    <message>
        <source>another place or shape</source>
        <translation>別の位置または形</translation>
    </message>
    <message>
        <source>another class</source>
        <translation>別のクラス</translation>
    </message>
    <message>
        <source>other attributes</source>
        <translation>別の属性</translation>
    </message>
    <message>
        <source>accepted or rejected</source>
        <translation>承認か却下か</translation>
    </message>
    <message>
        <source>linked or not</source>
        <translation>リンクの有無</translation>
    </message>
    <message>
        <source>in the picture or not</source>
        <translation>画像内にあるかないか</translation>
    </message>
    <message>
        <source>changed or deleted</source>
        <translation>変更か削除か</translation>
    </message>
    <message>
        <source>another state</source>
        <translation>別の状態</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下済み</translation>
    </message>
    <message>
        <source>not in the picture</source>
        <translation>画像内にない</translation>
    </message>
    <message>
        <source>is not this region</source>
        <translation>この領域ではない</translation>
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
        <translation>領域から単語へのアテンション</translation>
    </message>
    <message>
        <source>Word attends to regions</source>
        <translation>単語から領域へのアテンション</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Attention (softmax)</source>
        <translation>アテンション (softmax)</translation>
    </message>
    <message>
        <source>Raw score</source>
        <translation>生スコア</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Temperature of the softmax, as a multiple of the model&apos;s own</source>
        <translation>softmax の温度（モデル自身の温度に対する倍率）</translation>
    </message>
    <message>
        <source>Score of a region</source>
        <translation>領域のスコア</translation>
    </message>
    <message>
        <source>Mean of its cells</source>
        <translation>セルの平均</translation>
    </message>
    <message>
        <source>Best of its cells</source>
        <translation>セルの最大</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>As in the caption</source>
        <translation>キャプション順</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>スコア順</translation>
    </message>
    <message>
        <source>By likeness (clustered)</source>
        <translation>類似度順（クラスタリング）</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Coarse grid</source>
        <translation>粗いグリッド</translation>
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
        <translation>{} を承認</translation>
    </message>
    <message>
        <source>Reject {}</source>
        <translation>{} を却下</translation>
    </message>
    <message>
        <source>Accept all proposals</source>
        <translation>すべての提案を承認</translation>
    </message>
    <message>
        <source>Proposals accepted: {}</source>
        <translation>承認した提案: {}</translation>
    </message>
    <message>
        <source>There is no proposal to accept</source>
        <translation>承認する提案はありません</translation>
    </message>
    <message>
        <source>Draw region for {}</source>
        <translation>{} の領域を描画</translation>
    </message>
    <message>
        <source>Reshape region</source>
        <translation>領域を変形</translation>
    </message>
    <message>
        <source>Delete region</source>
        <translation>領域を削除</translation>
    </message>
    <message>
        <source>Accept region</source>
        <translation>領域を承認</translation>
    </message>
    <message>
        <source>Reject region</source>
        <translation>領域を却下</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Display</source>
        <translation>表示調整</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>ガンマ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>ウィンドウレベル</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ幅</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Black at {}, white at {}, for models and exported pictures too</source>
        <translation>黒 {}、白 {}（モデルとエクスポート画像にも適用）</translation>
    </message>
</context>
<context>
    <name>Disputes</name>
    <message>
        <source>There is no conflict in this image</source>
        <translation>この画像に競合はありません</translation>
    </message>
    <message>
        <source>Only one of the two can be true here: take left, right or neither</source>
        <translation>ここで正しいのは 2 つのうち一方だけです。左、右、または「どちらも採用しない」を選んでください</translation>
    </message>
    <message>
        <source>Settle conflict</source>
        <translation>競合を解決</translation>
    </message>
    <message>
        <source>All conflicts of {} are settled</source>
        <translation>{} の競合はすべて解決しました</translation>
    </message>
    <message>
        <source>No image has a conflict</source>
        <translation>競合のある画像はありません</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>Copied regions: {}</source>
        <translation>コピーした領域: {}</translation>
    </message>
    <message>
        <source>Open an image first</source>
        <translation>先に画像を開いてください</translation>
    </message>
    <message>
        <source>Select a region first, then delete it</source>
        <translation>先に領域を選択してから削除してください</translation>
    </message>
    <message>
        <source>Select a region first, then copy it</source>
        <translation>先に領域を選択してからコピーしてください</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Open images and accept or correct some regions first</source>
        <translation>まず画像を開き、領域をいくつか承認または修正してください</translation>
    </message>
    <message>
        <source>The report was written to {}</source>
        <translation>レポートを {} に書き出しました</translation>
    </message>
    <message>
        <source>The model was asked for something else in between; start again</source>
        <translation>その間にモデルへ別の要求がありました。もう一度開始してください</translation>
    </message>
</context>
<context>
    <name>EvaluationDialog</name>
    <message>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Pointing game</source>
        <translation>ポインティングゲーム</translation>
    </message>
    <message>
        <source>Inside ratio</source>
        <translation>内側の割合</translation>
    </message>
    <message>
        <source>Pixel average precision</source>
        <translation>ピクセル平均適合率</translation>
    </message>
    <message>
        <source>Box recall</source>
        <translation>ボックス再現率</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>The truth: regions that people drew or corrected, imported ones, and accepted ones that other models proposed.</source>
        <translation>正解: 人が描いたか修正した領域、インポートした領域、ほかのモデルが提案し承認した領域。</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>すべての画像</translation>
    </message>
    <message>
        <source>Images in the list ({})</source>
        <translation>リスト内の画像 ({})</translation>
    </message>
    <message>
        <source>Images to measure on</source>
        <translation>測定する画像</translation>
    </message>
    <message>
        <source>&amp;Own answers too</source>
        <translation>自身の回答も(&amp;O)</translation>
    </message>
    <message>
        <source>Count regions that the model proposed and you only accepted; this flatters it</source>
        <translation>モデルが提案し承認しただけの領域も数えます。結果は良く見えます</translation>
    </message>
    <message>
        <source>&amp;Beside the model in use</source>
        <translation>使用中のモデルと並べて(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>評価(&amp;E)</translation>
    </message>
    <message>
        <source>Captions measured</source>
        <translation>測定済みのキャプション</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>測定した内容</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>一様</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区間</translation>
    </message>
    <message>
        <source>Measures with baselines</source>
        <translation>指標とベースライン</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>句</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Measures by phrase type</source>
        <translation>句の種類ごとの指標</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Measures by model</source>
        <translation>モデル別の指標</translation>
    </message>
    <message>
        <source>The other tables are of the chosen model</source>
        <translation>ほかの表は選択したモデルのものです</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>Measures by word, the worst first</source>
        <translation>単語ごとの指標（悪い順）</translation>
    </message>
    <message>
        <source>Worst cases</source>
        <translation>最悪の例</translation>
    </message>
    <message>
        <source>Solid: true region. Dashed: proposal. Return or a double click opens the image</source>
        <translation>実線: 正しい領域。破線: 提案。Enter キーまたはダブルクリックで画像を開きます</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>概要(&amp;S)</translation>
    </message>
    <message>
        <source>By phrase &amp;type</source>
        <translation>句の種類別(&amp;T)</translation>
    </message>
    <message>
        <source>By &amp;word</source>
        <translation>単語別(&amp;W)</translation>
    </message>
    <message>
        <source>Worst c&amp;ases</source>
        <translation>最悪の例(&amp;A)</translation>
    </message>
    <message>
        <source>Save &amp;Report …</source>
        <translation>レポートを保存(&amp;R)…</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>測定中…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>{}: phrases {}, images {}</source>
        <translation>{}: フレーズ {} 個、画像 {} 枚</translation>
    </message>
    <message>
        <source>{}; captions that could not be used: {}, such as {}</source>
        <translation>{}。使えなかったキャプション: {} 件（例: {}）</translation>
    </message>
    <message>
        <source>{}: average precision {:.2f}, IoU {:.2f}
{}</source>
        <translation>{}: 平均適合率 {:.2f}、IoU {:.2f}
{}</translation>
    </message>
    <message>
        <source>{:.3f} to {:.3f}</source>
        <translation>{:.3f}～{:.3f}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>{} could not be written: {}. Choose another place and try again.</source>
        <translation>{} に書き込めませんでした: {}。別の場所を選んで、もう一度試してください。</translation>
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
        <translation>先に画像のあるフォルダーを開いてください</translation>
    </message>
    <message>
        <source>There is no image to export</source>
        <translation>エクスポートする画像がありません</translation>
    </message>
    <message>
        <source>Export the picture with its regions</source>
        <translation>領域付きの画像をエクスポート</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>画像 (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>{} could not be written: {}. Choose another place and try again.</source>
        <translation>{} に書き込めませんでした: {}。別の場所を選んで、もう一度試してください。</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>エクスポートされていません</translation>
    </message>
    <message>
        <source>The picture was written to {}</source>
        <translation>画像を {} に書き出しました</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export annotations</source>
        <translation>アノテーションをエクスポート</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>ファイルまたはフォルダー</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Images to export</source>
        <translation>エクスポートする画像</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>すべての画像</translation>
    </message>
    <message>
        <source>Done and checked images</source>
        <translation>完了と確認済みの画像</translation>
    </message>
    <message>
        <source>What the search finds ({})</source>
        <translation>検索で見つかったもの ({})</translation>
    </message>
    <message>
        <source>Selected images ({})</source>
        <translation>選択した画像 ({})</translation>
    </message>
    <message>
        <source>Proposals that nobody has accepted go out too</source>
        <translation>誰も承認していない提案も書き出す</translation>
    </message>
    <message>
        <source>What the format cannot hold</source>
        <translation>形式に保持できないもの</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>To</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Looking at what the format can hold …</source>
        <translation>形式に保持できるものを確認中…</translation>
    </message>
    <message>
        <source>Will be written: images {}, captions {}, regions {}, links {}.</source>
        <translation>書き出すもの: 画像 {} 枚、キャプション {} 件、領域 {} 個、リンク {} 件。</translation>
    </message>
    <message>
        <source>Annotated images: {}, written to {}</source>
        <translation>アノテーション付きの画像 {} 枚を {} に書き出しました</translation>
    </message>
    <message>
        <source>The format cannot hold everything; this changes or stays behind:</source>
        <translation>この形式ではすべてを保持できません。次のものは変更または除外されます:</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>失われるものはありません。</translation>
    </message>
    <message>
        <source>{} is there already. Replace what has the same name?</source>
        <translation>{} は既に存在します。同じ名前のものを置き換えますか？</translation>
    </message>
    <message>
        <source>Nothing was written: {}
Choose another place or format and try again.</source>
        <translation>何も書き出されませんでした: {}
別の場所または形式を選んで、もう一度試してください。</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{}. Its annotations are kept; Review &gt; Find Moved Images looks for it in a folder that you choose</source>
        <translation>{}。アノテーションは保持されています。「レビュー &gt; 移動した画像を探す」で、選んだフォルダーの中を探せます</translation>
    </message>
    <message>
        <source>Looking for moved images in {} …</source>
        <translation>移動した画像を {} で探しています…</translation>
    </message>
    <message>
        <source>Found again: {} of {} that were chosen</source>
        <translation>再発見: {} 枚（選んだ {} 枚中）</translation>
    </message>
    <message>
        <source>{} is damaged and was not changed. {}, which was read from it before, is open now</source>
        <translation>{} は破損しています（変更していません）。{}（以前そこから読み取ったもの）を開いています</translation>
    </message>
    <message>
        <source>{} is damaged; what can be read is being read …</source>
        <translation>{} は破損しています。読み取れる部分を読み取り中…</translation>
    </message>
    <message>
        <source>{} was changed on disk since it was annotated. The annotations are kept; look whether they still fit</source>
        <translation>{} はアノテーション後にディスク上で変更されました。アノテーションは保持されています。まだ合っているか確認してください</translation>
    </message>
    <message>
        <source>{} was changed on disk: it had {} x {} pixels when it was annotated and has {} x {} now. The annotations are kept; look whether they still fit</source>
        <translation>{} はディスク上で変更されました。アノテーション時は {} x {} ピクセル、現在は {} x {} ピクセルです。アノテーションは保持されています。まだ合っているか確認してください</translation>
    </message>
    <message>
        <source>{} is damaged and was not changed. {} is open now: {}</source>
        <translation>{} は破損しています（変更していません）。現在 {} を開いています: {}</translation>
    </message>
    <message>
        <source>Found again: {} by their content, {} by their name. Still missing: {}</source>
        <translation>再発見: 内容で {} 枚、名前で {} 枚。未発見: {}</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>What the images should show …</source>
        <translation>画像に写っているべきもの…</translation>
    </message>
    <message>
        <source>What the images should show</source>
        <translation>画像に写っているべきもの</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Find images that show this</source>
        <translation>これが写っている画像を検索</translation>
    </message>
    <message>
        <source>Rank &amp;captions</source>
        <translation>キャプションを順位付け(&amp;C)</translation>
    </message>
    <message>
        <source>Where each caption finds its own image</source>
        <translation>各キャプションで自分の画像が何位に見つかるか</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop; what was looked at stays known</source>
        <translation>停止します。調べた結果は保持されます</translation>
    </message>
    <message>
        <source>Images looked at</source>
        <translation>調べた画像数</translation>
    </message>
    <message>
        <source>Images found</source>
        <translation>見つかった画像</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Write a caption first; then images like it can be found</source>
        <translation>先にキャプションを書いてください。それに合う画像を検索できます</translation>
    </message>
    <message>
        <source>Images compared: {} of {}, with {}</source>
        <translation>比較した画像: {} / {} 枚、比較対象: {}</translation>
    </message>
    <message>
        <source>Captions: {}, images: {}; {}, median rank {}</source>
        <translation>キャプション: {} 件、画像: {} 枚。{}、順位の中央値 {}</translation>
    </message>
    <message>
        <source>Looking at the images: {} of {}</source>
        <translation>画像を調べています: {} / {}</translation>
    </message>
    <message>
        <source>a region of {}</source>
        <translation>{} の領域</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>There is no caption yet whose words the model knows</source>
        <translation>モデルが知っている単語を含むキャプションがまだありません</translation>
    </message>
    <message>
        <source>recall@{} {}</source>
        <translation>recall@{} {}</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>1  Click a word of the caption: the image shows where it is.    2  Press A to accept the proposed region, or D and draw your own.    3  Press Ctrl+E to export; drop your own photograph on the window to go on.</source>
        <translation>1  キャプションの単語をクリックすると、その位置が画像に表示されます。    2  A で提案された領域を承認するか、D で自分で描きます。    3  Ctrl+E でエクスポートします。続けるには、自分の写真をウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>了解</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
</context>
<context>
    <name>FrameBar</name>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Which picture of this file is annotated: models and exports see the same one</source>
        <translation>このファイルのどの画像にアノテーションするか。モデルとエクスポートも同じ画像を使います</translation>
    </message>
    <message>
        <source>Frame </source>
        <translation>フレーム </translation>
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
        <translation>領域付きテキストを貼り付け</translation>
    </message>
    <message>
        <source>Proposals added: {}</source>
        <translation>追加した提案: {}</translation>
    </message>
</context>
<context>
    <name>GroundedTextDialog</name>
    <message>
        <source>Paste grounded text</source>
        <translation>領域付きテキストを貼り付け</translation>
    </message>
    <message>
        <source>What the &amp;model answered about this image:</source>
        <translation>この画像についてのモデルの回答(&amp;M):</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>自動判別</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>読み取れないもの</translation>
    </message>
    <message>
        <source>Add as proposals</source>
        <translation>提案として追加</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Read as {}: {} names, {} boxes and points, {} not in the picture</source>
        <translation>{} として読み取り: 名前 {} 個、ボックスと点 {} 個、画像内にないもの {} 個</translation>
    </message>
    <message>
        <source>What has no name belongs to the selected words “{}”</source>
        <translation>名前のないものは、選択した単語「{}」に属します</translation>
    </message>
    <message>
        <source>The answer says that nothing is there, but not what. Select the words that it is about first</source>
        <translation>回答は「何もない」としていますが、何がないのかが分かりません。先に対象の単語を選択してください</translation>
    </message>
    <message>
        <source>What has no name gets no words; select them first</source>
        <translation>名前のないものには単語が付きません。先に単語を選択してください</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>ガイド内を検索</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>ガイドのページ</translation>
    </message>
</context>
<context>
    <name>GuidelinesPanel</name>
    <message>
        <source>Guidelines of the project</source>
        <translation>プロジェクトのガイドライン</translation>
    </message>
    <message>
        <source>This project has no guidelines yet. They are a file guidelines.md beside its pictures.</source>
        <translation>このプロジェクトにはまだガイドラインがありません。ガイドラインは画像の横に置く guidelines.md ファイルです。</translation>
    </message>
    <message>
        <source>Write …</source>
        <translation>書く…</translation>
    </message>
    <message>
        <source>Open the page in the program for text files; it is shown here when it was saved</source>
        <translation>このページをテキストファイル用のプログラムで開きます。保存すると、ここに表示されます</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Tell which types and attributes are not in the lists of the guidelines</source>
        <translation>ガイドラインの一覧にない種類と属性を示します</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>What is allowed in this project, divided by commas; Check tells what is not in the list</source>
        <translation>このプロジェクトで許されるもの（カンマ区切り）。「チェック」は一覧にないものを知らせます</translation>
    </message>
</context>
<context>
    <name>ImageList</name>
    <message>
        <source>Images of the project</source>
        <translation>プロジェクトの画像</translation>
    </message>
</context>
<context>
    <name>ImagePanel</name>
    <message>
        <source>Search captions and files</source>
        <translation>キャプションとファイルを検索</translation>
    </message>
    <message>
        <source>Search in images</source>
        <translation>画像一覧を検索</translation>
    </message>
    <message>
        <source>Words of captions or file names, and:
state:done  word:dog  file:street  by:NAME  has:comment  has:conflict  class:dog
score&lt;0.5  uncertainty&gt;0.8  disagreement&gt;0  missing
A minus before a term turns it around</source>
        <translation>キャプションやファイル名の単語のほか、次のものを使えます:
state:done  word:dog  file:street  by:NAME  has:comment  has:conflict  class:dog
score&lt;0.5  uncertainty&gt;0.8  disagreement&gt;0  missing
項目の前に - を付けると逆の意味になります</translation>
    </message>
    <message>
        <source>Show images in this state</source>
        <translation>この状態の画像を表示</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>画像の並び順</translation>
    </message>
    <message>
        <source>Folder order</source>
        <translation>フォルダー順</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>スコアの低い順</translation>
    </message>
    <message>
        <source>Least certain</source>
        <translation>不確かな順</translation>
    </message>
    <message>
        <source>Most disputed</source>
        <translation>不一致の大きい順</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最近の変更順</translation>
    </message>
    <message>
        <source>The list is up to date. Images: {}</source>
        <translation>一覧は最新です。画像：{}</translation>
    </message>
    <message>
        <source>Images: {}</source>
        <translation>画像: {}</translation>
    </message>
    <message>
        <source>Image {} of {}</source>
        <translation>画像 {} / {}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import annotations</source>
        <translation>アノテーションをインポート</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>ファイルまたはフォルダー</translation>
    </message>
    <message>
        <source>A file, a folder or a zip archive</source>
        <translation>ファイル、フォルダー、または zip アーカイブ</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>Folder …</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>By what is in it</source>
        <translation>内容から判断</translation>
    </message>
    <message>
        <source>File of annotations</source>
        <translation>アノテーションのファイル</translation>
    </message>
    <message>
        <source>Leave out records that cannot be read</source>
        <translation>読めないレコードを除外する</translation>
    </message>
    <message>
        <source>State of the images</source>
        <translation>画像の状態</translation>
    </message>
    <message>
        <source>State as the file says, else in work</source>
        <translation>状態はファイルのとおり、なければ作業中</translation>
    </message>
    <message>
        <source>All images are done</source>
        <translation>すべての画像は完了</translation>
    </message>
    <message>
        <source>Read and check</source>
        <translation>読み込んで確認</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Choose a file or a folder first</source>
        <translation>先にファイルかフォルダーを選んでください</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>There are several files of annotations: choose one.</source>
        <translation>アノテーションのファイルが複数あります: 一つ選んでください。</translation>
    </message>
    <message>
        <source>Can be taken: images {}, captions {}, regions {}, links {}.</source>
        <translation>取り込めるもの: 画像 {} 枚、キャプション {} 件、領域 {} 個、リンク {} 件。</translation>
    </message>
    <message>
        <source>Images left out: {}.</source>
        <translation>除外する画像: {} 枚。</translation>
    </message>
    <message>
        <source>Imported: images {}, regions {}, links {}</source>
        <translation>インポートしたもの: 画像 {} 枚、領域 {} 個、リンク {} 件</translation>
    </message>
    <message>
        <source>Not found (put them into the project&apos;s folder and read again): {}</source>
        <translation>見つからない画像（プロジェクトのフォルダーに入れて読み込み直してください）: {}</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>Warnings:</source>
        <translation>警告:</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>除外:</translation>
    </message>
    <message>
        <source>New images: {}, merged: {}, skipped: {}</source>
        <translation>新しい画像: {}、統合: {}、スキップ: {}</translation>
    </message>
    <message>
        <source>Conflicts: {}; Review &gt; Next Conflict shows them</source>
        <translation>競合: {} 件。「レビュー &gt; 次の競合」で表示できます</translation>
    </message>
    <message>
        <source>Nothing was imported: {}</source>
        <translation>何もインポートされませんでした: {}</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>インポート元</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>Open an image with a caption first</source>
        <translation>先にキャプションのある画像を開いてください</translation>
    </message>
    <message>
        <source>The model {} has no layers or heads to choose</source>
        <translation>モデル {} には選択できる層もヘッドもありません</translation>
    </message>
    <message>
        <source>Accept regions for some words first; heads are ranked by how well they agree</source>
        <translation>先にいくつかの単語の領域を承認してください。ヘッドはそれらとの一致度で順位付けされます</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Open images and accept or correct some regions first</source>
        <translation>先に画像を開き、いくつかの領域を承認または修正してください</translation>
    </message>
    <message>
        <source>The adapter cannot be kept: {}</source>
        <translation>アダプターを保存できません: {}</translation>
    </message>
    <message>
        <source>Align a caption first, so that the model is known</source>
        <translation>モデルが確定するように、先にキャプションをアラインメントしてください</translation>
    </message>
    <message>
        <source>{} cannot be read: {}</source>
        <translation>{} を読み込めません: {}</translation>
    </message>
    <message>
        <source>{} cannot be written: {}</source>
        <translation>{} に書き込めません: {}</translation>
    </message>
    <message>
        <source>The adapter was written to {}</source>
        <translation>アダプターを {} に書き出しました</translation>
    </message>
</context>
<context>
    <name>LearningDialog</name>
    <message>
        <source>Learn from corrections</source>
        <translation>修正から学習</translation>
    </message>
    <message>
        <source>The model in use learns the words whose regions you accepted, drew or corrected in this project. Other words keep their answers.</source>
        <translation>使用中のモデルが、このプロジェクトで承認・描画・修正した領域の単語を学習します。ほかの単語の結果は変わりません。</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>学習(&amp;L)</translation>
    </message>
    <message>
        <source>Images looked at</source>
        <translation>調べた画像数</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>学習前と学習後</translation>
    </message>
    <message>
        <source>Name of what was learned</source>
        <translation>学習結果の名前</translation>
    </message>
    <message>
        <source>&amp;Use It</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Adapter in use</source>
        <translation>使用中のアダプター</translation>
    </message>
    <message>
        <source>Compare: answer &amp;without it</source>
        <translation>比較: アダプターなしで回答(&amp;W)</translation>
    </message>
    <message>
        <source>U&amp;ndo: the one before</source>
        <translation>元に戻す: 1 つ前のもの(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Looking at the corrected images …</source>
        <translation>修正した画像を調べています…</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>キャンセルしました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Links: {}. On held-out images the model points right in {:.0%} before and {:.0%} after; Links that were right and are missed: {}.</source>
        <translation>リンク: {}。学習に使わなかった画像でのモデルの的中率は、学習前 {:.0%}、学習後 {:.0%}。以前は正しく、外れるようになったリンク: {}。</translation>
    </message>
    <message>
        <source>“{}”: links {}, {:.0%} before, {:.0%} after, {}</source>
        <translation>「{}」: リンク {} 件、学習前 {:.0%}、学習後 {:.0%}、{}</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>learned in addition</source>
        <translation>追加で学習</translation>
    </message>
    <message>
        <source>learned anew</source>
        <translation>新たに学習</translation>
    </message>
    <message>
        <source>learned {}</source>
        <translation>学習 {}</translation>
    </message>
    <message>
        <source>none: the model as it was published</source>
        <translation>なし: 公開時のモデルのまま</translation>
    </message>
    <message>
        <source>Export the adapter</source>
        <translation>アダプターをエクスポート</translation>
    </message>
    <message>
        <source>Adapters (*.safetensors)</source>
        <translation>アダプター (*.safetensors)</translation>
    </message>
    <message>
        <source>Import an adapter</source>
        <translation>アダプターをインポート</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Colour map</source>
        <translation>カラーマップ</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>ヒートマップの不透明度</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>How much each place supports the selected words: clear is none, the right end is certain</source>
        <translation>選択した単語の根拠が各位置にどれだけあるか: 透明は根拠なし、右端は確実</translation>
    </message>
    <message>
        <source>Type a caption above; its words can then be clicked.</source>
        <translation>上にキャプションを入力すると、単語をクリックできるようになります。</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>モデルを読み込み中…</translation>
    </message>
    <message>
        <source>Aligning …</source>
        <translation>アラインメント中…</translation>
    </message>
    <message>
        <source>Not aligned yet.</source>
        <translation>まだアラインメントされていません。</translation>
    </message>
    <message>
        <source>Answer: “{}”. Click a word to see what it looks at.</source>
        <translation>回答: 「{}」。単語をクリックすると、モデルが見ている場所を表示します。</translation>
    </message>
    <message>
        <source> Image and caption: {}.</source>
        <translation> 画像とキャプション: {}。</translation>
    </message>
    <message>
        <source>Click a word to see where it is.</source>
        <translation>単語をクリックすると、その位置を表示します。</translation>
    </message>
    <message>
        <source>Aligning “{}” …</source>
        <translation>「{}」をアラインメント中…</translation>
    </message>
    <message>
        <source>“{}”: a function word, it aligns to nothing by itself.</source>
        <translation>「{}」: 機能語のため、単独では何にも対応しません。</translation>
    </message>
    <message>
        <source>“{}” is not in this model&apos;s vocabulary; it cannot know where that is.</source>
        <translation>「{}」はこのモデルの語彙にないため、位置がわかりません。</translation>
    </message>
    <message>
        <source>“{}” was not found in the picture{}.</source>
        <translation>「{}」は画像内に見つかりませんでした{}。</translation>
    </message>
    <message>
        <source>Its weak evidence is shown: 1 stands for {:.2g}.</source>
        <translation>弱い根拠を表示しています: 1 が表す値は {:.2g}。</translation>
    </message>
    <message>
        <source>“{}”: {}every proposal is decided{}.</source>
        <translation>「{}」: {}すべての提案が決定済み{}。</translation>
    </message>
    <message>
        <source>{} weaker hidden</source>
        <translation>弱い候補 {} 件は非表示</translation>
    </message>
    <message>
        <source>one region</source>
        <translation>領域 1 個</translation>
    </message>
    <message>
        <source>{} regions</source>
        <translation>領域 {} 個</translation>
    </message>
    <message>
        <source>“{}”: {}{} proposed{}.</source>
        <translation>「{}」: {}{} を提案{}。</translation>
    </message>
    <message>
        <source>confidence {:.0%}</source>
        <translation>確信度 {:.0%}</translation>
    </message>
    <message>
        <source>score {:.2f}, not calibrated</source>
        <translation>スコア {:.2f}、未校正</translation>
    </message>
</context>
<context>
    <name>LinkDrag</name>
    <message>
        <source>A link that is being drawn</source>
        <translation>描画中のリンク</translation>
    </message>
    <message>
        <source>This project can only be read here</source>
        <translation>このプロジェクトはここでは閲覧のみできます</translation>
    </message>
    <message>
        <source>There is no region here to link the words with; drop them on one, or draw it first</source>
        <translation>ここには単語をリンクする領域がありません。領域の上にドロップするか、先に領域を描いてください</translation>
    </message>
    <message>
        <source>Drop the region on a word or on the line below a phrase</source>
        <translation>領域を、単語またはフレーズの下の線にドロップしてください</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>{} and the region are linked already</source>
        <translation>{} と領域は既にリンクされています</translation>
    </message>
    <message>
        <source>Link {}</source>
        <translation>{} をリンク</translation>
    </message>
    <message>
        <source>Select words and a region first, then link them</source>
        <translation>先に単語と領域を選択してからリンクしてください</translation>
    </message>
    <message>
        <source>Select a region first, then unlink it</source>
        <translation>先に領域を選択してからリンクを解除してください</translation>
    </message>
    <message>
        <source>There is no link between these words and this region</source>
        <translation>これらの単語とこの領域の間にリンクはありません</translation>
    </message>
    <message>
        <source>Unlink region</source>
        <translation>領域のリンクを解除</translation>
    </message>
    <message>
        <source>Select words and the region first that they are not</source>
        <translation>先に単語と、それらに該当しない領域を選択してください</translation>
    </message>
    <message>
        <source>Take back “not this region”: {}</source>
        <translation>「この領域ではない」を取り消し: {}</translation>
    </message>
    <message>
        <source>Not this region: {}</source>
        <translation>この領域ではない: {}</translation>
    </message>
    <message>
        <source>Select the words first that are not in the picture</source>
        <translation>先に画像内にない単語を選択してください</translation>
    </message>
    <message>
        <source>Take back “not in the picture”: {}</source>
        <translation>「画像内にない」を取り消し: {}</translation>
    </message>
    <message>
        <source>Not in the picture: {}</source>
        <translation>画像内にない: {}</translation>
    </message>
    <message>
        <source>Select the words of the phrase first: drag across them</source>
        <translation>先にフレーズの単語をドラッグして選択してください</translation>
    </message>
    <message>
        <source>“{}” is a phrase already</source>
        <translation>「{}」は既にフレーズです</translation>
    </message>
    <message>
        <source>Mark phrase {}</source>
        <translation>フレーズ {} を指定</translation>
    </message>
    <message>
        <source>Select a phrase first: click on the line below its words</source>
        <translation>先にフレーズを選択してください。単語の下の線をクリックします</translation>
    </message>
    <message>
        <source>Remove phrase “{}”</source>
        <translation>フレーズ「{}」を削除</translation>
    </message>
    <message>
        <source>Select a word of the phrase first</source>
        <translation>先にフレーズの単語を 1 つ選択してください</translation>
    </message>
    <message>
        <source>No phrase holds these words</source>
        <translation>これらの単語を含むフレーズはありません</translation>
    </message>
    <message>
        <source>“{}” is the same as “{}”</source>
        <translation>「{}」は「{}」と同じもの</translation>
    </message>
    <message>
        <source>Select a phrase first that is the same thing as another</source>
        <translation>先に、ほかと同じものを指すフレーズを選択してください</translation>
    </message>
    <message>
        <source>“{}” is a thing of its own</source>
        <translation>「{}」は独立したもの</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>単語なし</translation>
    </message>
    <message>
        <source>Regions without words now: {}. They stay until they are linked or deleted</source>
        <translation>単語のなくなった領域: {} 個。リンクまたは削除されるまで残ります</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>(as opened)</source>
        <translation>（開いた時の状態）</translation>
    </message>
    <message>
        <source>History of this image</source>
        <translation>この画像の履歴</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>ガイドライン</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>表示調整</translation>
    </message>
    <message>
        <source>Images by Content</source>
        <translation>内容による画像検索</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>モデルを読み込み中…</translation>
    </message>
    <message>
        <source>{} on this machine ({})</source>
        <translation>{}、このマシン上 ({})</translation>
    </message>
    <message>
        <source>⚠ {} on {}: pictures leave this machine</source>
        <translation>⚠ {}（{}）: 画像がこのマシンの外に送信されます</translation>
    </message>
    <message>
        <source>Model {} on {}</source>
        <translation>モデル {}（{}）</translation>
    </message>
    <message>
        <source>The model loads with the first caption</source>
        <translation>モデルは最初のキャプションの入力時に読み込まれます</translation>
    </message>
    <message>
        <source>Read-only. </source>
        <translation>読み取り専用。 </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>About CrossAlign GUI</source>
        <translation>CrossAlign GUI について</translation>
    </message>
    <message>
        <source>CrossAlign GUI {}

Which words of a sentence belong to which regions of a picture: see it, correct it, export it.

Apache-2.0. Third-party artwork and weights: see NOTICE.</source>
        <translation>CrossAlign GUI {}

文のどの単語が画像のどの領域に属するかを、見て、直して、エクスポートできます。

Apache-2.0。第三者のアートワークと重みについては NOTICE を参照してください。</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Select the words, or a region with a class, of which all instances are marked</source>
        <translation>すべての実例に印を付けた単語、またはクラスのある領域を選択してください</translation>
    </message>
    <message>
        <source>{} is not in the picture: none is left out</source>
        <translation>{} は画像内にないため、印の付け漏れはありません</translation>
    </message>
    <message>
        <source>No region is linked to {}; where it is not in the picture, say so</source>
        <translation>{} にリンクされた領域がありません。画像内にない場合は、そう指定してください</translation>
    </message>
    <message>
        <source>Perhaps not all are marked</source>
        <translation>すべてに印が付いていない可能性</translation>
    </message>
    <message>
        <source>All are marked</source>
        <translation>すべてに印付け済み</translation>
    </message>
    <message>
        <source>Proposals still wait here; accepting one takes this mark away</source>
        <translation>ここにはまだ未処理の提案があります。承認するとこの印は外れます</translation>
    </message>
</context>
<context>
    <name>Masks</name>
    <message>
        <source>Select a region, or words with a proposal, to make a mask of it</source>
        <translation>マスクにする領域、または提案のある単語を選択してください</translation>
    </message>
    <message>
        <source>Outlined by colours alone. A SAM 2 model of Model &gt; Models outlines things better</source>
        <translation>色だけで輪郭を求めました。「モデル &gt; モデルの管理」の SAM 2 モデルを使うと、より正確な輪郭になります</translation>
    </message>
</context>
<context>
    <name>MatrixDock</name>
    <message>
        <source>Matrix</source>
        <translation>行列</translation>
    </message>
    <message>
        <source>Rank Readings</source>
        <translation>読み取り方を順位付け</translation>
    </message>
    <message>
        <source>Try all layers and heads of the model on the words that you linked in this image</source>
        <translation>この画像でリンクした単語を使い、モデルのすべての層とヘッドを試します</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>There is no matrix yet: open an image and give it a caption</source>
        <translation>まだ行列がありません。画像を開いてキャプションを付けてください</translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation>行列をエクスポート</translation>
    </message>
    <message>
        <source>Figure (*.svg *.pdf *.png);;Numbers (*.npz *.parquet)</source>
        <translation>図 (*.svg *.pdf *.png);;数値 (*.npz *.parquet)</translation>
    </message>
    <message>
        <source>{} could not be written: {}. Choose another place and try again.</source>
        <translation>{} に書き込めませんでした: {}。別の場所を選んで、もう一度試してください。</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>エクスポートされていません</translation>
    </message>
    <message>
        <source>The matrix was written to {}</source>
        <translation>行列を {} に書き出しました</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>エントロピー</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>カバレッジ</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>An image with a caption has a matrix once it is aligned.</source>
        <translation>キャプションのある画像は、アラインメントが済むと行列が表示されます。</translation>
    </message>
    <message>
        <source>Raw scores.</source>
        <translation>生スコア。</translation>
    </message>
    <message>
        <source>Each region attends to words: columns sum to 1.</source>
        <translation>各領域から単語へのアテンション: 列の合計は 1。</translation>
    </message>
    <message>
        <source>Each word attends to regions: rows sum to 1.</source>
        <translation>各単語から領域へのアテンション: 行の合計は 1。</translation>
    </message>
    <message>
        <source>Alignment loss {:.3f}, between the model&apos;s vectors.</source>
        <translation>アラインメント損失 {:.3f}（モデルのベクトル間）。</translation>
    </message>
    <message>
        <source>Alignment loss {:.3f}, between the supports (this model has no common vectors).</source>
        <translation>アラインメント損失 {:.3f}（サポート間。このモデルには共通のベクトルがありません）。</translation>
    </message>
    <message>
        <source>A part below 0 is a word that explains its region.</source>
        <translation>0 未満の値は、その単語が自身の領域を説明していることを表します。</translation>
    </message>
    <message>
        <source>Without words that name nothing: {}.</source>
        <translation>何も指さない単語を除く: {}。</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>エントロピー</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>カバレッジ</translation>
    </message>
    <message>
        <source>How spread the attention of the word is over the image, in nats</source>
        <translation>単語のアテンションが画像上にどれだけ広がっているか（ナット単位）</translation>
    </message>
    <message>
        <source>The least part of the image that holds {:.0%} of the attention of the word</source>
        <translation>単語のアテンションの {:.0%} を含む、画像の最小部分</translation>
    </message>
    <message>
        <source>What the word adds to the alignment loss; below 0 it explains the regions</source>
        <translation>単語がアラインメント損失に加える量。0 未満なら領域を説明しています</translation>
    </message>
    <message>
        <source>“{}” and region {}: shown {:.4f}, score {:.4f}, part of the loss {:.4f}</source>
        <translation>「{}」と領域 {}: 表示値 {:.4f}、スコア {:.4f}、損失への寄与 {:.4f}</translation>
    </message>
    <message>
        <source>“{}”: entropy {:.3f} nats ({:.0%} of the most), {:.0%} of the attention on {:.1%} of the image, loss {:.4f}</source>
        <translation>「{}」: エントロピー {:.3f} ナット（最大値の {:.0%}）、アテンションの {:.0%} が画像の {:.1%} に分布、損失 {:.4f}</translation>
    </message>
    <message>
        <source>Region {} adds {:.4f} to the loss</source>
        <translation>領域 {} が損失に加える量は {:.4f}</translation>
    </message>
    <message>
        <source>The alignment loss: {:.4f}</source>
        <translation>アラインメント損失: {:.4f}</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Words by regions</source>
        <translation>単語 × 領域</translation>
    </message>
</context>
<context>
    <name>MiniMap</name>
    <message>
        <source>Overview of the image</source>
        <translation>画像の全体図</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>読み取り方(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Best here</source>
        <translation>この環境に最適(&amp;B)</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>{} makes the masks from now on</source>
        <translation>以後、マスクは {} が作成します</translation>
    </message>
    <message>
        <source>Select a region first, then look for more like it</source>
        <translation>先に領域を選択してから、似たものを探してください</translation>
    </message>
    <message>
        <source>Select the words too that name the region</source>
        <translation>領域を表す単語も選択してください</translation>
    </message>
    <message>
        <source>{} The model {} stays in use.</source>
        <translation>{} モデル {} を引き続き使用します。</translation>
    </message>
    <message>
        <source>The model is not sure enough of anything to describe this image</source>
        <translation>モデルには、この画像を説明できるほど確信のあるものがありません</translation>
    </message>
    <message>
        <source>Write a caption</source>
        <translation>キャプションを生成</translation>
    </message>
    <message>
        <source>Nothing else in the image looks like that region</source>
        <translation>画像内にその領域に似たものはほかにありません</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>モデルの管理</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Best at</source>
        <translation>得意分野</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Any other: owner/name, owner/name@revision or a folder</source>
        <translation>その他: owner/name、owner/name@revision、またはフォルダー</translation>
    </message>
    <message>
        <source>Model id or folder</source>
        <translation>モデル ID またはフォルダー</translation>
    </message>
    <message>
        <source>&amp;Folder …</source>
        <translation>フォルダー(&amp;F)…</translation>
    </message>
    <message>
        <source>Add a ser&amp;ver …</source>
        <translation>サーバーを追加(&amp;V)…</translation>
    </message>
    <message>
        <source>This project sends no pictures to servers</source>
        <translation>このプロジェクトはサーバーに画像を送信しません</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>ダウンロード(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove from disk</source>
        <translation>ディスクから削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>in use for masks</source>
        <translation>マスク用に使用中</translation>
    </message>
    <message>
        <source>gated: ask its owner</source>
        <translation>アクセス制限付き: 所有者に申請</translation>
    </message>
    <message>
        <source>on a server</source>
        <translation>サーバー上</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>同梱</translation>
    </message>
    <message>
        <source>on this disk</source>
        <translation>ディスクにあり</translation>
    </message>
    <message>
        <source>partly on this disk</source>
        <translation>一部がディスクにあり</translation>
    </message>
    <message>
        <source>to download</source>
        <translation>要ダウンロード</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>高速</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中速</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>低速</translation>
    </message>
    <message>
        <source>needs a GPU</source>
        <translation>GPU が必要</translation>
    </message>
    <message>
        <source>&amp;Go on downloading</source>
        <translation>ダウンロードを再開(&amp;G)</translation>
    </message>
    <message>
        <source>{}: {} of {}, {} a second ({})</source>
        <translation>{}: {} / {}、毎秒 {}（{}）</translation>
    </message>
    <message>
        <source>{} is on this disk now. Press “Use” to work with it.</source>
        <translation>{} をディスクに保存しました。使うには「使用」を押してください。</translation>
    </message>
    <message>
        <source>A folder with a model</source>
        <translation>モデルのあるフォルダー</translation>
    </message>
    <message>
        <source>{} is loaded with the next caption or word.</source>
        <translation>{} は次のキャプションまたは単語で読み込まれます。</translation>
    </message>
    <message>
        <source>Asking the hub about {} …</source>
        <translation>{} についてハブに問い合わせ中…</translation>
    </message>
    <message>
        <source>{} is removed from this disk.</source>
        <translation>{} をディスクから削除しました。</translation>
    </message>
</context>
<context>
    <name>MovedDialog</name>
    <message>
        <source>Which file is it?</source>
        <translation>どのファイルですか？</translation>
    </message>
    <message>
        <source>For these missing images there are several equal files, or files of the same name with another content.</source>
        <translation>これらの見つからない画像には、同じファイルが複数あるか、名前が同じで内容の違うファイルがあります。</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>どれでもない</translation>
    </message>
    <message>
        <source>{} (another content)</source>
        <translation>{}（内容が異なる）</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Select a region first; the model then names it</source>
        <translation>先に領域を選択してください。モデルがその名前を付けます</translation>
    </message>
    <message>
        <source>The model has no words for this region</source>
        <translation>モデルはこの領域に対する言葉を見つけられませんでした</translation>
    </message>
    <message>
        <source>Name region</source>
        <translation>領域に名前を付ける</translation>
    </message>
    <message>
        <source>The model calls it “{}”: Caption &gt; Link Words and Region keeps that, Caption &gt; Unlink Region takes it away</source>
        <translation>モデルはこれを「{}」と呼んでいます。「キャプション &gt; 単語と領域をリンク」で確定、「キャプション &gt; 領域のリンクを解除」で取り消せます</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>The list has no next image</source>
        <translation>リストに次の画像はありません</translation>
    </message>
    <message>
        <source>The list has no previous image</source>
        <translation>リストに前の画像はありません</translation>
    </message>
    <message>
        <source>{}: frame {} of {} is shown; View &gt; Next Frame of the File chooses another one</source>
        <translation>{}: フレーム {} / {} を表示しています。「表示 &gt; ファイルの次のフレーム」で別のフレームを選べます</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Dismiss the notice</source>
        <translation>通知を閉じる</translation>
    </message>
    <message>
        <source>Dismiss the notice (Escape)</source>
        <translation>通知を閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>OpenActions</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使ったものを開く(&amp;R)</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no regions</source>
        <translation>クリップボードに画像も領域もありません</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>Images ({});;All files (*)</source>
        <translation>画像 ({});;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>画像のフォルダーを開く</translation>
    </message>
    <message>
        <source>(nothing yet)</source>
        <translation>（まだありません）</translation>
    </message>
    <message>
        <source>Only files of this computer can be opened</source>
        <translation>開けるのはこのコンピューターのファイルだけです</translation>
    </message>
</context>
<context>
    <name>OpenDocument</name>
    <message>
        <source>There is nothing to undo in this image</source>
        <translation>この画像に元に戻す操作はありません</translation>
    </message>
    <message>
        <source>There is nothing to redo in this image</source>
        <translation>この画像にやり直す操作はありません</translation>
    </message>
</context>
<context>
    <name>OptionPicker</name>
    <message>
        <source>One of each</source>
        <translation>それぞれ 1 つずつ</translation>
    </message>
</context>
<context>
    <name>PaletteActions</name>
    <message>
        <source>Type a command, or the number or name of an image</source>
        <translation>コマンド、または画像の番号か名前を入力</translation>
    </message>
    <message>
        <source>Go to Image {}: {}</source>
        <translation>画像 {} へ移動: {}</translation>
    </message>
    <message>
        <source>Select the words first that are the same thing as others</source>
        <translation>先に、ほかと同じものを指す単語を選択してください</translation>
    </message>
    <message>
        <source>There is no other phrase yet; mark or link the other words first, then say that these are the same</source>
        <translation>ほかのフレーズがまだありません。先にほかの単語をフレーズに指定するかリンクしてから、これらを同じものに指定してください</translation>
    </message>
    <message>
        <source>{} is the same thing as …</source>
        <translation>{} と同じものは…</translation>
    </message>
</context>
<context>
    <name>PeopleAgreement</name>
    <message>
        <source>model {}</source>
        <translation>モデル {}</translation>
    </message>
    <message>
        <source>The model said nothing of {} images; of the last one: {}</source>
        <translation>モデルは {} 枚の画像に回答しませんでした。最後の画像: {}</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Agreement of people</source>
        <translation>人どうしの一致度</translation>
    </message>
    <message>
        <source>{} is asked about the phrases that you and the people of the files marked, and stands beside them. Phrases themselves are compared only in captions that the model wrote.</source>
        <translation>あなたとファイルの人が指定したフレーズを {} に尋ね、人と並べて示します。フレーズ自体は、モデルが書いたキャプションでのみ比較します。</translation>
    </message>
    <message>
        <source>Choose the projects or CrossAlign files of other people; images with a known answer are compared with it.</source>
        <translation>ほかの人のプロジェクトまたは CrossAlign ファイルを選んでください。既知の正解がある画像は、正解と比較します。</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>The folder of another person&apos;s project; each one more is added</source>
        <translation>ほかの人のプロジェクトのフォルダー。選ぶたびに追加されます</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Measure with the model</source>
        <translation>モデルも含めて測定</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>測定(&amp;M)</translation>
    </message>
    <message>
        <source>What the lower table shows</source>
        <translation>下の表に表示する内容</translation>
    </message>
    <message>
        <source>Phrases, the worst first</source>
        <translation>フレーズ（悪い順）</translation>
    </message>
    <message>
        <source>By word</source>
        <translation>単語別</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>人別</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>By pair</source>
        <translation>ペア別</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区間</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>フレーズ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重なり</translation>
    </message>
    <message>
        <source>Phrases, the least agreed on first</source>
        <translation>フレーズ（一致度の低い順）</translation>
    </message>
    <message>
        <source>Phrases, the same words</source>
        <translation>フレーズ、同じ単語</translation>
    </message>
    <message>
        <source>Phrases, the same last word</source>
        <translation>フレーズ、同じ最後の単語</translation>
    </message>
    <message>
        <source>Phrases, letters in common</source>
        <translation>フレーズ、共通する文字</translation>
    </message>
    <message>
        <source>Places, mean overlap (IoU)</source>
        <translation>位置、重なりの平均 (IoU)</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>In the picture or not</source>
        <translation>画像内にあるかないか</translation>
    </message>
    <message>
        <source>Words in phrases, Krippendorff&apos;s alpha</source>
        <translation>フレーズ内の単語、クリッペンドルフの α</translation>
    </message>
    <message>
        <source>In the picture or not, Krippendorff&apos;s alpha</source>
        <translation>画像内にあるかないか、クリッペンドルフの α</translation>
    </message>
    <message>
        <source>Files of other people</source>
        <translation>ほかの人のファイル</translation>
    </message>
    <message>
        <source>Projects and CrossAlign files (*.sqlite *.json)</source>
        <translation>プロジェクトと CrossAlign ファイル (*.sqlite *.json)</translation>
    </message>
    <message>
        <source>Folder of another person&apos;s project</source>
        <translation>ほかの人のプロジェクトのフォルダー</translation>
    </message>
    <message>
        <source>There is no project in {}</source>
        <translation>{} にプロジェクトがありません</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>測定中…</translation>
    </message>
    <message>
        <source>Nothing is measured yet. Choose the files of other people and press Measure, or measure with the model.</source>
        <translation>まだ測定していません。ほかの人のファイルを選んで「測定」を押すか、モデルも含めて測定してください。</translation>
    </message>
    <message>
        <source>Where people differ stands here; a click goes to the place.</source>
        <translation>人どうしで異なる箇所がここに並びます。クリックでその場所へ移動します。</translation>
    </message>
    <message>
        <source>No image has work of two. Other people&apos;s files need images of this project in which somebody marked something; the model needs phrases that you marked.</source>
        <translation>2 人分の作業がある画像がありません。ほかの人のファイルには、誰かが印を付けたこのプロジェクトの画像が必要です。モデルには、あなたが指定したフレーズが必要です。</translation>
    </message>
    <message>
        <source>No phrase was marked by anybody.</source>
        <translation>フレーズは誰にも指定されていません。</translation>
    </message>
    <message>
        <source>the model was asked about these phrases</source>
        <translation>モデルにはこれらのフレーズについて尋ねました</translation>
    </message>
    <message>
        <source>nobody said anything of the kind</source>
        <translation>これについては誰も何も示していません</translation>
    </message>
    <message>
        <source>all say the same: no chance to take off</source>
        <translation>全員が一致しているため、偶然の一致を差し引けません</translation>
    </message>
    <message>
        <source>The measures are of people among themselves; {}: see By pair and By person.</source>
        <translation>指標は人どうしのものです。{} については「ペア別」と「人別」を見てください。</translation>
    </message>
    <message>
        <source>Phrases are compared in {} of {} captions: those that the model wrote itself.</source>
        <translation>フレーズを比較したキャプション: {} / {} 件（モデル自身が書いたもの）。</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>フレーズ</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>ペア</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>同じ単語</translation>
    </message>
    <message>
        <source>(unsigned)</source>
        <translation>（署名なし）</translation>
    </message>
</context>
<context>
    <name>PreannotateDialog</name>
    <message>
        <source>Pre-annotate</source>
        <translation>事前アノテーション</translation>
    </message>
    <message>
        <source>The model aligns every caption and keeps what it finds as proposals, to be accepted (A) or rejected (R). Words on which a person has decided are left as they are.</source>
        <translation>モデルがすべてのキャプションをアラインメントし、見つけたものを提案として残します。提案は承認 (A) または却下 (R) できます。人が決定済みの単語は変更されません。</translation>
    </message>
    <message>
        <source>&amp;All images</source>
        <translation>すべての画像(&amp;A)</translation>
    </message>
    <message>
        <source>Images &amp;without decisions</source>
        <translation>未決定の画像(&amp;W)</translation>
    </message>
    <message>
        <source>From this image &amp;on</source>
        <translation>この画像以降(&amp;O)</translation>
    </message>
    <message>
        <source>Selec&amp;ted images</source>
        <translation>選択した画像(&amp;T)</translation>
    </message>
    <message>
        <source>Least score of a proposal</source>
        <translation>提案の最低スコア</translation>
    </message>
    <message>
        <source>Noun &amp;phrases as units (“a red cup”), not single nouns (English)</source>
        <translation>単独の名詞でなく名詞句（“a red cup”）を単位とする（英語）(&amp;P)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>&amp;Least score</source>
        <translation>最低スコア(&amp;L)</translation>
    </message>
    <message>
        <source>Images done</source>
        <translation>完了した画像数</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>一時停止(&amp;U)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>The proposals that were made stay</source>
        <translation>作成済みの提案は残ります</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Not finished; images done: {} of {}</source>
        <translation>未完了。完了した画像: {} / {} 枚</translation>
    </message>
    <message>
        <source>Images: {} of {}</source>
        <translation>画像: {} / {} 枚</translation>
    </message>
    <message>
        <source>Images done: {}</source>
        <translation>完了した画像: {} 枚</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>モデルを読み込み中…</translation>
    </message>
    <message>
        <source>Stopped. The proposals that were made stay</source>
        <translation>停止しました。作成済みの提案は残ります</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>{}, {} left</source>
        <translation>{}、残り {}</translation>
    </message>
    <message>
        <source>about {} h {} min</source>
        <translation>約 {} 時間 {} 分</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>約 {} 分</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1 分未満</translation>
    </message>
    <message>
        <source>{}; {} of them could not be read</source>
        <translation>{}。うち {} 枚は読み込めませんでした</translation>
    </message>
</context>
<context>
    <name>Preannotator</name>
    <message>
        <source>This project can only be read here</source>
        <translation>このプロジェクトはここでは閲覧のみできます</translation>
    </message>
    <message>
        <source>Pre-annotate</source>
        <translation>事前アノテーション</translation>
    </message>
    <message>
        <source>Pre-annotation is not finished here; Review &gt; Pre-annotate goes on with it</source>
        <translation>事前アノテーションが完了していません。「レビュー &gt; 事前アノテーション」で続行できます</translation>
    </message>
</context>
<context>
    <name>ProjectAgreement</name>
    <message>
        <source>Choose a model on one side: a person always agrees with the own links</source>
        <translation>どちらか一方でモデルを選んでください。人は自分のリンクと常に一致します</translation>
    </message>
    <message>
        <source>No words have accepted regions yet, or are marked as not in the picture; judge some, then measure again</source>
        <translation>承認済みの領域がある単語も、画像内にないと指定した単語もまだありません。いくつか判断してから、測定し直してください</translation>
    </message>
</context>
<context>
    <name>ProjectGuidelines</name>
    <message>
        <source>The guidelines list no types and no attributes; a line “Types: people, animals” does</source>
        <translation>ガイドラインに種類や属性の一覧がありません。「Types: people, animals」のような行で指定できます</translation>
    </message>
    <message>
        <source>Everything keeps to the lists of the guidelines</source>
        <translation>すべてガイドラインの一覧のとおりです</translation>
    </message>
    <message>
        <source>Not in the guidelines: {} kinds. {}</source>
        <translation>ガイドラインにないもの: {} 種類。{}</translation>
    </message>
</context>
<context>
    <name>PutBack</name>
    <message>
        <source>There is no snapshot of this project yet</source>
        <translation>このプロジェクトのスナップショットはまだありません</translation>
    </message>
    <message>
        <source>The snapshot of {:%Y-%m-%d %H:%M} UTC is open now</source>
        <translation>{:%Y-%m-%d %H:%M} UTC のスナップショットを開いています</translation>
    </message>
    <message>
        <source>{}; what was there before is kept as {}</source>
        <translation>{}。以前の内容は {} として保管しています</translation>
    </message>
    <message>
        <source>{} holds no annotations, but there are snapshots of it that do.</source>
        <translation>{} にはアノテーションがありませんが、アノテーションのあるスナップショットがあります。</translation>
    </message>
</context>
<context>
    <name>PutBackDialog</name>
    <message>
        <source>Put back a snapshot</source>
        <translation>スナップショットに戻す</translation>
    </message>
    <message>
        <source>Choose the snapshot that takes the place of {}. Nothing is deleted: the file that is there now is kept beside it under another name. To bring back single images only, use Review &gt; Snapshots and Bin.</source>
        <translation>{} と置き換えるスナップショットを選んでください。何も削除されません。現在のファイルは別名で隣に保管します。個々の画像だけを戻すには、「レビュー &gt; スナップショットとごみ箱」を使ってください。</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>{} UTC, {:.1f} MB</source>
        <translation>{} UTC、{:.1f} MB</translation>
    </message>
    <message>
        <source>Put in place</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Read what is left instead</source>
        <translation>代わりに残りを読み込む</translation>
    </message>
</context>
<context>
    <name>RankingList</name>
    <message>
        <source>Reading</source>
        <translation>読み取り方</translation>
    </message>
    <message>
        <source>Pointing</source>
        <translation>ポインティング</translation>
    </message>
    <message>
        <source>Heat inside</source>
        <translation>領域内のヒート</translation>
    </message>
    <message>
        <source>Readings of the model by agreement with the accepted links</source>
        <translation>承認済みのリンクとの一致度によるモデルの読み取り方</translation>
    </message>
    <message>
        <source>Pointing: words whose strongest place lies in a region that you linked. Heat inside: the part of the heat there. Return or a double click uses a reading.</source>
        <translation>ポインティング: 最も強い位置が、リンクした領域の中にある単語。領域内のヒート: 領域内にあるヒートの割合。Return またはダブルクリックでその読み取り方を使います。</translation>
    </message>
    <message>
        <source>Readings tried</source>
        <translation>試した読み取り方の数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Open images first</source>
        <translation>先に画像を開いてください</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>This file holds one picture only</source>
        <translation>このファイルには画像が 1 つしかありません</translation>
    </message>
    <message>
        <source>Frame {} of {} is the last one in this direction</source>
        <translation>フレーム {} / {} がこの方向の最後です</translation>
    </message>
    <message>
        <source>Frame {}: the regions keep their places. Undo goes back to the frame before</source>
        <translation>フレーム {}: 領域の位置はそのままです。「元に戻す」で前のフレームに戻ります</translation>
    </message>
    <message>
        <source>Choose frame {}</source>
        <translation>フレーム {} を選択</translation>
    </message>
    <message>
        <source>Set the window</source>
        <translation>ウィンドウ幅を設定</translation>
    </message>
    <message>
        <source>Show the whole range</source>
        <translation>全範囲を表示</translation>
    </message>
</context>
<context>
    <name>RegionClassDialog</name>
    <message>
        <source>Class of the selected regions</source>
        <translation>選択した領域のクラス</translation>
    </message>
    <message>
        <source>A &amp;class of the project or a new one; leave it empty for none:</source>
        <translation>プロジェクトのクラス(&amp;C)または新しいクラス。空欄ならクラスなし:</translation>
    </message>
</context>
<context>
    <name>RegionList</name>
    <message>
        <source>Words</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Select words: regions proposed for them stand here, A accepts one. Or press D and draw.</source>
        <translation>単語を選択すると、提案された領域がここに並び、A で採用できます。または D を押して描きます。</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>（単語なし）</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>修正済み</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下済み</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>This project can only be read here</source>
        <translation>このプロジェクトはここでは閲覧のみできます</translation>
    </message>
    <message>
        <source>This region is locked; Region &gt; Lock unlocks it</source>
        <translation>この領域はロックされています。領域 &gt; ロックで解除できます</translation>
    </message>
    <message>
        <source>The regions are hidden; View &gt; Hide All Regions shows them again</source>
        <translation>領域は非表示です。「表示 &gt; すべての領域を非表示」で再び表示できます</translation>
    </message>
    <message>
        <source>Lock regions</source>
        <translation>領域をロック</translation>
    </message>
    <message>
        <source>Unlock regions</source>
        <translation>領域のロックを解除</translation>
    </message>
    <message>
        <source>Change class</source>
        <translation>クラスを変更</translation>
    </message>
    <message>
        <source>To boxes</source>
        <translation>ボックスに変換</translation>
    </message>
    <message>
        <source>To turned boxes</source>
        <translation>回転ボックスに変換</translation>
    </message>
    <message>
        <source>Only boxes can be turned; Region &gt; To Turned Box makes one</source>
        <translation>回転できるのはボックスだけです。「領域 &gt; 回転ボックスに変換」で変換できます</translation>
    </message>
    <message>
        <source>Turn boxes</source>
        <translation>ボックスを回転</translation>
    </message>
    <message>
        <source>To polygons</source>
        <translation>ポリゴンに変換</translation>
    </message>
    <message>
        <source>To masks</source>
        <translation>マスクに変換</translation>
    </message>
    <message>
        <source>A polygon needs three points, a mask at least one pixel</source>
        <translation>ポリゴンには 3 点、マスクには少なくとも 1 ピクセルが必要です</translation>
    </message>
    <message>
        <source>The region has that shape already</source>
        <translation>領域は既にその形です</translation>
    </message>
    <message>
        <source>Union of {} regions</source>
        <translation>{} 個の領域を結合</translation>
    </message>
    <message>
        <source>Nothing would be left of the region</source>
        <translation>領域に何も残らなくなります</translation>
    </message>
    <message>
        <source>Subtract regions</source>
        <translation>領域を減算</translation>
    </message>
    <message>
        <source>Masks move by whole pixels</source>
        <translation>マスクはピクセル単位で移動します</translation>
    </message>
    <message>
        <source>Move regions</source>
        <translation>領域を移動</translation>
    </message>
    <message>
        <source>Delete region</source>
        <translation>領域を削除</translation>
    </message>
    <message>
        <source>Delete regions</source>
        <translation>領域を削除</translation>
    </message>
    <message>
        <source>Select a mask to erase from; Region &gt; To Mask makes one of a box or polygon</source>
        <translation>消す対象のマスクを選択してください。「領域 &gt; マスクに変換」でボックスやポリゴンをマスクにできます</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>前面へ移動</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>背面へ移動</translation>
    </message>
    <message>
        <source>It lies in front of all regions already</source>
        <translation>既にすべての領域の前面にあります</translation>
    </message>
    <message>
        <source>It lies behind all regions already</source>
        <translation>既にすべての領域の背面にあります</translation>
    </message>
    <message>
        <source>Paste regions</source>
        <translation>領域を貼り付け</translation>
    </message>
    <message>
        <source>Duplicate regions</source>
        <translation>領域を複製</translation>
    </message>
    <message>
        <source>Copy regions to this image</source>
        <translation>この画像に領域をコピー</translation>
    </message>
    <message>
        <source>Regions that do not fit this image: {} of {}</source>
        <translation>この画像に収まらない領域: {} / {} 個</translation>
    </message>
    <message>
        <source>Select a region first</source>
        <translation>先に領域を選択してください</translation>
    </message>
    <message>
        <source>This image has no regions yet</source>
        <translation>この画像にはまだ領域がありません</translation>
    </message>
    <message>
        <source>Select two or more regions first, with Ctrl or Shift and a click</source>
        <translation>先に Ctrl または Shift を押しながらクリックして、2 つ以上の領域を選択してください</translation>
    </message>
</context>
<context>
    <name>ResizedDialog</name>
    <message>
        <source>Another size</source>
        <translation>別の大きさ</translation>
    </message>
    <message>
        <source>{} had {} x {} pixels when its regions were made and has {} x {} now.</source>
        <translation>{} は領域の作成時に {} x {} ピクセルで、今は {} x {} です。</translation>
    </message>
    <message>
        <source>Scaling keeps every region at its place in the picture; the new size keeps the numbers.</source>
        <translation>拡大縮小は各領域を画像内の位置に保ちます。新しい大きさは数を保ちます。</translation>
    </message>
    <message>
        <source>Scale the regions</source>
        <translation>領域を拡大縮小</translation>
    </message>
    <message>
        <source>Take the new size</source>
        <translation>新しい大きさを使う</translation>
    </message>
    <message>
        <source>Turn the regions clockwise</source>
        <translation>領域を時計回りに回す</translation>
    </message>
    <message>
        <source>Turn them anticlockwise</source>
        <translation>反時計回りに回す</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>このままにする</translation>
    </message>
</context>
<context>
    <name>Resizing</name>
    <message>
        <source>Scale the regions to the picture</source>
        <translation>領域を画像に合わせて拡大縮小</translation>
    </message>
    <message>
        <source>Turn the regions with the picture</source>
        <translation>画像と一緒に領域を回す</translation>
    </message>
    <message>
        <source>Take the new size of the picture</source>
        <translation>画像の新しい大きさを使う</translation>
    </message>
    <message>
        <source>Regions outside of the picture, which were removed: {}. Undo brings them back</source>
        <translation>画像の外にあり削除した領域: {}。「元に戻す」で戻ります</translation>
    </message>
    <message>
        <source>{} changed on disk. It has the same size, so its regions stay where they are: look at them</source>
        <translation>{} がディスク上で変更されました。サイズが同じため領域はそのままです。確認してください</translation>
    </message>
</context>
<context>
    <name>Retrieval</name>
    <message>
        <source>Select a region first, then look for images like it</source>
        <translation>先に領域を選択してから、それに似た画像を探してください</translation>
    </message>
    <message>
        <source>Open images first</source>
        <translation>先に画像を開いてください</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The image is open again</source>
        <translation>画像を未完了に戻しました</translation>
    </message>
    <message>
        <source>No image came back to you</source>
        <translation>差し戻された画像はありません</translation>
    </message>
    <message>
        <source>The image has no known answer any more</source>
        <translation>この画像の既知の正解はなくなりました</translation>
    </message>
    <message>
        <source>What stands here is the known answer now</source>
        <translation>現在の内容が既知の正解になりました</translation>
    </message>
    <message>
        <source>Images that came back to you: {}. Review &gt; Returned to Me shows them</source>
        <translation>差し戻された画像: {} 枚。「レビュー &gt; 自分への差し戻し」で表示できます</translation>
    </message>
    <message>
        <source>Returned by {}: {}</source>
        <translation>{} が差し戻しました: {}</translation>
    </message>
    <message>
        <source>This image was checked; after the change it waits for another check</source>
        <translation>この画像は確認済みでした。変更後は再確認を待ちます</translation>
    </message>
    <message>
        <source>No unfinished image has proposals with a score; let a model propose first</source>
        <translation>未完了の画像にスコア付きの提案がありません。先にモデルに提案させてください</translation>
    </message>
    <message>
        <source>No image has number or name “{}”</source>
        <translation>番号または名前が「{}」の画像はありません</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Go to image</source>
        <translation>画像へ移動</translation>
    </message>
    <message>
        <source>Number in the list, or a part of the file name:</source>
        <translation>リスト内の番号、またはファイル名の一部:</translation>
    </message>
    <message>
        <source>Return the image</source>
        <translation>画像を差し戻す</translation>
    </message>
    <message>
        <source>What is to be done? It reaches the author as a comment:</source>
        <translation>何を直す必要がありますか？ 内容はコメントとして作成者に届きます:</translation>
    </message>
    <message>
        <source>Look for moved images in</source>
        <translation>移動した画像を探す場所</translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message>
        <source>Images that are not in the folder any more: {}; Review &gt; Find Moved Images looks for them</source>
        <translation>フォルダーになくなった画像: {} 枚。「レビュー &gt; 移動した画像を探す」で探せます</translation>
    </message>
    <message>
        <source>There is no image in this folder</source>
        <translation>このフォルダーに画像がありません</translation>
    </message>
</context>
<context>
    <name>SelectedImages</name>
    <message>
        <source>Selected images: {}</source>
        <translation>選択した画像: {}</translation>
    </message>
    <message>
        <source>Take the selected images ({}) out of the project? Their files stay, and Review &gt; Restore Removed Images brings them back with all that was made of them.</source>
        <translation>選択した画像（{} 枚）をプロジェクトから除外しますか？ ファイルは残ります。「レビュー &gt; 除外した画像を復元」で、作成した内容とともに戻せます。</translation>
    </message>
    <message>
        <source>Remove images</source>
        <translation>画像を除外</translation>
    </message>
    <message>
        <source>Restore images</source>
        <translation>画像を復元</translation>
    </message>
    <message>
        <source>No image was removed from this project.</source>
        <translation>このプロジェクトから除外した画像はありません。</translation>
    </message>
    <message>
        <source>Bring back all images that were removed from this project ({})?</source>
        <translation>このプロジェクトから除外したすべての画像（{} 枚）を戻しますか？</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Add a server</source>
        <translation>サーバーを追加</translation>
    </message>
    <message>
        <source>&amp;List models</source>
        <translation>モデルの一覧(&amp;L)</translation>
    </message>
    <message>
        <source>By the name of the model</source>
        <translation>モデルの名前から判断</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Keyring of this system</source>
        <translation>このシステムのキーリング</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Add and use</source>
        <translation>追加して使用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Writes boxes like</source>
        <translation>ボックスの書き方</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Time for an answer</source>
        <translation>回答の待ち時間</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>同時リクエスト数</translation>
    </message>
    <message>
        <source>Longest side sent</source>
        <translation>送信する長辺</translation>
    </message>
    <message>
        <source>Models there: {}</source>
        <translation>サーバーのモデル: {}</translation>
    </message>
    <message>
        <source>Sending three pictures of this program to {} …</source>
        <translation>このプログラムの画像 3 枚を {} に送信中…</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>This project can only be read here</source>
        <translation>このプロジェクトはここでは閲覧のみできます</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Your name, beside what you do</source>
        <translation>あなたの名前（作業に記録されます）</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Colours of the heat map</source>
        <translation>ヒートマップの配色</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>ヒートマップの不透明度</translation>
    </message>
    <message>
        <source>Show the heat map of words that are not found</source>
        <translation>見つからない単語のヒートマップを表示</translation>
    </message>
    <message>
        <source>Align after a pause in typing of</source>
        <translation>入力が止まってからアラインメントを始めるまでの時間</translation>
    </message>
    <message>
        <source>Two digits are one number within</source>
        <translation>2 桁を 1 つの番号とみなす時間</translation>
    </message>
    <message>
        <source>What is drawn keeps to edges of the picture</source>
        <translation>描いた図形を画像のエッジに合わせる</translation>
    </message>
    <message>
        <source>After a decision go on to the next undecided word</source>
        <translation>決定後、次の未決定の単語へ進む</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The model runs on</source>
        <translation>モデルの実行先</translation>
    </message>
    <message>
        <source>First steps were read</source>
        <translation>最初の手順を読み終えた</translation>
    </message>
</context>
<context>
    <name>SettingsActions</name>
    <message>
        <source>The window speaks the chosen language from the next start on</source>
        <translation>選択した言語は次回の起動時から使われます</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keyboard &amp;Shortcuts …</source>
        <translation>キーボードショートカット(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>すべてリセット(&amp;A)</translation>
    </message>
    <message>
        <source>{} cannot be written: {}</source>
        <translation>{} に書き込めません: {}</translation>
    </message>
    <message>
        <source>Written to {}</source>
        <translation>{} に書き出しました</translation>
    </message>
    <message>
        <source>{} was not taken: {}</source>
        <translation>{} を取り込めませんでした: {}</translation>
    </message>
    <message>
        <source>Taken from {}</source>
        <translation>{} から取り込みました</translation>
    </message>
    <message>
        <source>; left out, since they mean nothing here: {}</source>
        <translation>。ここでは意味を持たないため除外: {}</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>The best here</source>
        <translation>この環境に最適なもの</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>設定をエクスポート</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定をインポート</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>The number keys choose words</source>
        <translation>数字キーは単語の選択に使われます</translation>
    </message>
    <message>
        <source>These keys move and choose where the focus is</source>
        <translation>これらのキーはフォーカスの移動と選択に使われます</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とそのキー</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>新しいキー(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Default Keys</source>
        <translation>既定のキー(&amp;D)</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>すべてリセット(&amp;A)</translation>
    </message>
    <message>
        <source>Select a word by its number; two digits quickly for a large one</source>
        <translation>番号で単語を選択。大きい番号は 2 桁を素早く入力</translation>
    </message>
    <message>
        <source>Next or previous word; with Shift the phrase grows</source>
        <translation>次または前の単語。Shift を押すとフレーズを拡張</translation>
    </message>
    <message>
        <source>Arrows on a word</source>
        <translation>単語上で矢印キー</translation>
    </message>
    <message>
        <source>Words in a row become a phrase</source>
        <translation>連続する単語をフレーズにする</translation>
    </message>
    <message>
        <source>Drag across them</source>
        <translation>単語をなぞるようにドラッグ</translation>
    </message>
    <message>
        <source>One word more for the phrase</source>
        <translation>フレーズに単語を 1 つ追加</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+クリック</translation>
    </message>
    <message>
        <source>All words in between for the phrase</source>
        <translation>間のすべての単語をフレーズに追加</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>Shift+クリック</translation>
    </message>
    <message>
        <source>Link words with a region</source>
        <translation>単語を領域とリンク</translation>
    </message>
    <message>
        <source>Drag the word onto it</source>
        <translation>単語を領域にドラッグ</translation>
    </message>
    <message>
        <source>Link a region with words</source>
        <translation>領域を単語とリンク</translation>
    </message>
    <message>
        <source>Alt+drag it onto a word</source>
        <translation>領域を Alt+ドラッグで単語へ</translation>
    </message>
    <message>
        <source>Move the selected regions by 1 (10, 0.1) pixels</source>
        <translation>選択した領域を 1（10、0.1）ピクセル移動</translation>
    </message>
    <message>
        <source>Arrows (Shift+, Alt+arrows) on the image</source>
        <translation>画像上で矢印キー（Shift+、Alt+矢印キー）</translation>
    </message>
    <message>
        <source>Select one region more</source>
        <translation>領域をもう 1 つ選択</translation>
    </message>
    <message>
        <source>Ctrl+click or Shift+click</source>
        <translation>Ctrl+クリックまたは Shift+クリック</translation>
    </message>
    <message>
        <source>Give the selected regions a class of the list</source>
        <translation>選択した領域に一覧のクラスを付ける</translation>
    </message>
    <message>
        <source>Turn a box</source>
        <translation>ボックスを回転</translation>
    </message>
    <message>
        <source>Drag the round handle above it</source>
        <translation>上の丸いハンドルをドラッグ</translation>
    </message>
    <message>
        <source>Insert a vertex</source>
        <translation>頂点を挿入</translation>
    </message>
    <message>
        <source>Double click or Ctrl+click on an edge</source>
        <translation>辺をダブルクリックまたは Ctrl+クリック</translation>
    </message>
    <message>
        <source>Delete a vertex</source>
        <translation>頂点を削除</translation>
    </message>
    <message>
        <source>Ctrl+click on it, or click and Delete</source>
        <translation>頂点を Ctrl+クリック、またはクリックして Delete</translation>
    </message>
    <message>
        <source>Cut a hole into the selected region</source>
        <translation>選択した領域に穴を開ける</translation>
    </message>
    <message>
        <source>Alt+click for the first corner of a polygon</source>
        <translation>ポリゴンの最初の角で Alt+クリック</translation>
    </message>
    <message>
        <source>Smaller or larger brush</source>
        <translation>ブラシを小さくまたは大きくする</translation>
    </message>
    <message>
        <source>Menu of what lies there</source>
        <translation>その場所にあるもののメニュー</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>右ボタン</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>拡大・縮小</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>マウスホイール</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>表示位置を移動</translation>
    </message>
    <message>
        <source>Middle button, or Space and drag</source>
        <translation>中央ボタン、または Space を押しながらドラッグ</translation>
    </message>
    <message>
        <source>Accept a proposal</source>
        <translation>提案を承認</translation>
    </message>
    <message>
        <source>Double click on it</source>
        <translation>提案をダブルクリック</translation>
    </message>
    <message>
        <source>These keys are fixed.</source>
        <translation>これらのキーは変更できません。</translation>
    </message>
    <message>
        <source>{} belongs to “{}”; give that other keys first</source>
        <translation>{} は「{}」に割り当て済みです。先にそちらのキーを変更してください</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>What has been done</source>
        <translation>これまでの作業</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Images by state</source>
        <translation>状態別の画像</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Accepted as it was</source>
        <translation>そのまま承認</translation>
    </message>
    <message>
        <source>Proposals by word</source>
        <translation>単語別の提案</translation>
    </message>
    <message>
        <source>Images done over time</source>
        <translation>完了した画像数の推移</translation>
    </message>
    <message>
        <source>Done by hour</source>
        <translation>完了数（1 時間ごと）</translation>
    </message>
    <message>
        <source>Done by day</source>
        <translation>完了数（1 日ごと）</translation>
    </message>
    <message>
        <source>Bars of the plot</source>
        <translation>グラフの棒の単位</translation>
    </message>
    <message>
        <source>Images done or checked: {} of {}; {:.1f} an hour in the hours with work.</source>
        <translation>完了または確認済みの画像: {} / {} 枚。作業した時間帯では 1 時間あたり {:.1f} 枚。</translation>
    </message>
    <message>
        <source>Done by: {}.</source>
        <translation>完了した人: {}。</translation>
    </message>
    <message>
        <source>Images with a known answer: {}, mean overlap {}.</source>
        <translation>既知の正解がある画像: {} 枚、重なりの平均 {}。</translation>
    </message>
    <message>
        <source>No proposal of a model was judged yet. Accept, correct or reject some; they are counted here by word.</source>
        <translation>モデルの提案はまだ判断されていません。承認、修正、却下すると、ここに単語別に集計されます。</translation>
    </message>
    <message>
        <source>Given out a second time: {}.</source>
        <translation>二度目のアノテーションに回したもの: {}。</translation>
    </message>
    <message>
        <source>(no word)</source>
        <translation>（単語なし）</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Other values can be typed</source>
        <translation>ほかの値も入力できます</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Open an image first</source>
        <translation>先に画像を開いてください</translation>
    </message>
    <message>
        <source>This region is rejected already</source>
        <translation>この領域は既に却下されています</translation>
    </message>
    <message>
        <source>This region is accepted already; Delete removes it</source>
        <translation>この領域は既に承認されています。Delete で削除できます</translation>
    </message>
    <message>
        <source>Select a word or a proposed region first; X goes to the next one</source>
        <translation>先に単語または提案された領域を選択してください。X で次へ移動します</translation>
    </message>
    <message>
        <source>{} is marked as not in the picture</source>
        <translation>{} は画像内にないと指定されています</translation>
    </message>
    <message>
        <source>The model has not answered yet</source>
        <translation>モデルの回答がまだありません</translation>
    </message>
    <message>
        <source>Nothing is left to decide for {}: D draws a region, N says that it is not there</source>
        <translation>{} について決めるものはもうありません。D で領域を描画、N で画像内にないと指定します</translation>
    </message>
    <message>
        <source>No word is undecided any more; Ctrl+Return says done and shows the next image</source>
        <translation>未決定の単語はもうありません。Ctrl+Return で完了にして次の画像へ進みます</translation>
    </message>
    <message>
        <source>Every word of this caption has a link or is marked as not in the picture</source>
        <translation>このキャプションの単語はすべて、リンク済みか画像内にないと指定済みです</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Verify proposals</source>
        <translation>提案を検証</translation>
    </message>
    <message>
        <source>Accept what two models agree on</source>
        <translation>2 つのモデルが一致したものを承認</translation>
    </message>
    <message>
        <source>This caption is not there any more</source>
        <translation>このキャプションはもうありません</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Verify by a second model</source>
        <translation>2 つ目のモデルで検証</translation>
    </message>
    <message>
        <source>A model other than the one that made the proposals looks for the same words. The list begins where the two differ most; a click shows the place.</source>
        <translation>提案を作ったモデルとは別のモデルが、同じ単語を探します。一覧は両者の違いが大きい順で、クリックするとその位置を表示します。</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>2 つ目のモデル</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>フレーズ</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重なり</translation>
    </message>
    <message>
        <source>Proposals, the most disputed first</source>
        <translation>提案（相違の大きい順）</translation>
    </message>
    <message>
        <source>Least overlap</source>
        <translation>最小の重なり</translation>
    </message>
    <message>
        <source>Both agree from an overlap of</source>
        <translation>一致とみなす重なりの下限</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>検証中…</translation>
    </message>
    <message>
        <source>&amp;Accept what both agree on: {}</source>
        <translation>両者が一致したものを承認(&amp;A): {}</translation>
    </message>
    <message>
        <source>Nothing was accepted this way yet.</source>
        <translation>この方法で承認したものはまだありません。</translation>
    </message>
    <message>
        <source>Accepted this way: {}; corrected or rejected by a person since: {} ({:.1%})</source>
        <translation>この方法で承認: {}、その後に人が修正または却下: {} ({:.1%})</translation>
    </message>
    <message>
        <source>No proposal waits for a judgement. Review &gt; Pre-annotate lets a first model make some.</source>
        <translation>判断を待つ提案はありません。「レビュー &gt; 事前アノテーション」で、1 つ目のモデルに提案を作らせてください。</translation>
    </message>
    <message>
        <source>No second model has looked yet at the open proposals: {}. Choose one above and press Verify.</source>
        <translation>2 つ目のモデルがまだ調べていない未処理の提案: {} 個。上でモデルを選び、「検証」を押してください。</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Restore caption</source>
        <translation>キャプションを復元</translation>
    </message>
    <message>
        <source>The image of this caption was removed; restore it first</source>
        <translation>このキャプションの画像は除外されています。先に画像を復元してください</translation>
    </message>
    <message>
        <source>A snapshot was made</source>
        <translation>スナップショットを作成しました</translation>
    </message>
    <message>
        <source>There is nothing to keep yet</source>
        <translation>保存するものがまだありません</translation>
    </message>
</context>
<context>
    <name>WayBackDialog</name>
    <message>
        <source>Snapshots and bin</source>
        <translation>スナップショットとごみ箱</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除したもの</translation>
    </message>
    <message>
        <source>Images that were otherwise then</source>
        <translation>当時と内容が異なる画像</translation>
    </message>
    <message>
        <source>No snapshot yet. One is made on each day that the project is opened with work in it, and before imports, merges and changes of many images.</source>
        <translation>スナップショットはまだありません。作業のあるプロジェクトを開いた日ごとと、インポート、統合、複数画像の変更の前に作成されます。</translation>
    </message>
    <message>
        <source>Choose a snapshot to see what was otherwise then.</source>
        <translation>スナップショットを選ぶと、当時と異なる点が表示されます。</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>閲覧用に開く</translation>
    </message>
    <message>
        <source>Restore the selected images</source>
        <translation>選択した画像を復元</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>すべて復元</translation>
    </message>
    <message>
        <source>Make a snapshot now</source>
        <translation>スナップショットを今すぐ作成</translation>
    </message>
    <message>
        <source>Deleted captions</source>
        <translation>削除したキャプション</translation>
    </message>
    <message>
        <source>No caption was deleted. What is deleted waits here.</source>
        <translation>削除したキャプションはありません。削除したものはここに残ります。</translation>
    </message>
    <message>
        <source>Restore the caption</source>
        <translation>キャプションを復元</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>日ごと</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>インポートの前</translation>
    </message>
    <message>
        <source>before a change of many images</source>
        <translation>複数画像の変更の前</translation>
    </message>
    <message>
        <source>before it was restored</source>
        <translation>復元の前</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>手動で作成</translation>
    </message>
    <message>
        <source>{} UTC, {}, {:.1f} MB</source>
        <translation>{} UTC、{}、{:.1f} MB</translation>
    </message>
    <message>
        <source>{}, {} UTC: {}</source>
        <translation>{}、{} UTC: {}</translation>
    </message>
    <message>
        <source>Restore removed images: {}</source>
        <translation>除外した画像を復元: {}</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>{} (gone now)</source>
        <translation>{}（現在はなし）</translation>
    </message>
    <message>
        <source>All images are now as they were then; there is nothing to restore.</source>
        <translation>すべての画像が当時のままです。復元するものはありません。</translation>
    </message>
    <message>
        <source>Images that were otherwise then: {}</source>
        <translation>当時と内容が異なる画像: {}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Words and phrases</source>
        <translation>単語とフレーズ</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>Colours from 0 (no support) to 1 (certain)</source>
        <translation>0（根拠なし）から 1（確実）までの色</translation>
    </message>
    <message>
        <source>Colours of the matrix</source>
        <translation>行列の色</translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>file missing</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>uncertainty {:.2f}</source>
        <translation>不確かさ {:.2f}</translation>
    </message>
    <message>
        <source>changed by {}, {}</source>
        <translation>変更者 {}、{}</translation>
    </message>
</context>
<context>
    <name>_Scale</name>
    <message>
        <source>only right</source>
        <translation>右のみ</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>左のみ</translation>
    </message>
    <message>
        <source>Colours of the difference: blue only right, clear equal, orange only left</source>
        <translation>差分の色: 青は右のみ、透明は同じ、オレンジは左のみ</translation>
    </message>
</context>
<context>
    <name>box</name>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>An error in the program interrupted the last action. Your work is saved; you can go on.</source>
        <translation>プログラムのエラーにより直前の操作が中断されました。作業内容は保存されています。そのまま続行できます。</translation>
    </message>
    <message>
        <source>The log is in {}</source>
        <translation>ログは {} にあります</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
</TS>
