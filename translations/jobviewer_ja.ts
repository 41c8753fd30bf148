<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>読み上げ</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>調査</translation>
    </message>
    <message>
        <source>Upscale</source>
        <translation>アップスケール</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>Cover version</source>
        <translation>カバー</translation>
    </message>
    <message>
        <source>Remix</source>
        <translation>リミックス</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Face swap, headshot</source>
        <translation>顔の入れ替え、顔写真</translation>
    </message>
    <message>
        <source>Face swap</source>
        <translation>顔の入れ替え</translation>
    </message>
    <message>
        <source>Text to video</source>
        <translation>テキストから動画</translation>
    </message>
    <message>
        <source>Image to video</source>
        <translation>画像から動画</translation>
    </message>
    <message>
        <source>Text to image</source>
        <translation>テキストから画像</translation>
    </message>
    <message>
        <source>Image to image</source>
        <translation>画像から画像</translation>
    </message>
    <message>
        <source>Upscale %1</source>
        <translation>アップスケール%1</translation>
    </message>
    <message>
        <source>Variation %1</source>
        <translation>バリエーション%1</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>左へ拡張</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>右へ拡張</translation>
    </message>
    <message>
        <source>Pan up</source>
        <translation>上へ拡張</translation>
    </message>
    <message>
        <source>Pan down</source>
        <translation>下へ拡張</translation>
    </message>
    <message>
        <source>Vary a region</source>
        <translation>範囲を変更</translation>
    </message>
    <message>
        <source>Vary, strong</source>
        <translation>変化、強</translation>
    </message>
    <message>
        <source>Vary, subtle</source>
        <translation>変化、弱</translation>
    </message>
    <message>
        <source>Zoom out 1.5×</source>
        <translation>ズームアウト1.5倍</translation>
    </message>
    <message>
        <source>Zoom out 2×</source>
        <translation>ズームアウト2倍</translation>
    </message>
    <message>
        <source>Custom zoom</source>
        <translation>カスタムズーム</translation>
    </message>
    <message>
        <source>Make square</source>
        <translation>正方形に</translation>
    </message>
    <message>
        <source>Upscale %1×</source>
        <translation>アップスケール%1倍</translation>
    </message>
    <message>
        <source>Upscale, subtle</source>
        <translation>アップスケール、弱</translation>
    </message>
    <message>
        <source>Upscale, creative</source>
        <translation>アップスケール、創作</translation>
    </message>
    <message>
        <source>Upscale %1× again</source>
        <translation>再アップスケール%1倍</translation>
    </message>
    <message>
        <source>Upscale again, subtle</source>
        <translation>再アップスケール、弱</translation>
    </message>
    <message>
        <source>Upscale again, creative</source>
        <translation>再アップスケール、創作</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>Remaster</source>
        <translation>リマスター</translation>
    </message>
    <message>
        <source>Animate, low motion</source>
        <translation>アニメーション、動き小</translation>
    </message>
    <message>
        <source>Animate, high motion</source>
        <translation>アニメーション、動き大</translation>
    </message>
    <message>
        <source>Extend, low motion</source>
        <translation>延長、動き小</translation>
    </message>
    <message>
        <source>Extend, high motion</source>
        <translation>延長、動き大</translation>
    </message>
    <message>
        <source>Imagine</source>
        <translation>Imagine</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>ブレンド</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Relax mode</source>
        <translation>Relaxモード</translation>
    </message>
    <message>
        <source>Fast mode</source>
        <translation>Fastモード</translation>
    </message>
    <message>
        <source>Turbo mode</source>
        <translation>Turboモード</translation>
    </message>
    <message>
        <source>Variability mode</source>
        <translation>Variabilityモード</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Remix mode</source>
        <translation>Remixモード</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>インストゥルメンタル</translation>
    </message>
    <message>
        <source>Song with own settings</source>
        <translation>詳細設定の曲</translation>
    </message>
    <message>
        <source>Extended song</source>
        <translation>延長した曲</translation>
    </message>
    <message>
        <source>Song, made again</source>
        <translation>作り直した曲</translation>
    </message>
    <message>
        <source>Lyrics to song</source>
        <translation>歌詞から曲</translation>
    </message>
</context>
<context>
    <name>BrowseDialog</name>
    <message>
        <source>&amp;Account:</source>
        <translation>アカウント(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Load &amp;More</source>
        <translation>さらに読み込む(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Running Jobs</source>
        <translation>実行中のジョブ</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>リスト(&amp;L):</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Jobs in the list</source>
        <translation>リスト内のジョブ</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <extracomment>%1: how an account is written, such as user@example.com</extracomment>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>Loading the list…</source>
        <translation>リストを読み込んでいます…</translation>
    </message>
    <message>
        <source>No job is running now.</source>
        <translation>現在、実行中のジョブはありません。</translation>
    </message>
    <message>
        <source>Enter the account whose list you want to see, and press Enter.</source>
        <translation>リストを表示するアカウントを入力して、Enterキーを押してください。</translation>
    </message>
    <message>
        <source>Nothing in this list can be shown.</source>
        <translation>このリストには表示できるものがありません。</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>このリストは空です。</translation>
    </message>
    <message>
        <source>Enter Token…</source>
        <translation>トークンを入力…</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n件のジョブ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) left out that cannot be read as jobs</source>
        <translation>
            <numerusform>ジョブとして読み取れない%n件の項目を除外しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading more…</source>
        <translation>さらに読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Open %n Job(s)</source>
        <translation>
            <numerusform>%n件のジョブを開く(&amp;O)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %n Job(s)…</source>
        <translation>
            <numerusform>%n件のジョブを保存(&amp;S)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Only with several accounts</source>
        <translation>複数のアカウントがある場合のみ</translation>
    </message>
    <message>
        <source>No running job is known.</source>
        <translation>実行中のジョブは確認できませんでした。</translation>
    </message>
    <message>
        <source>No answer from: %1</source>
        <comment>%1: names of services</comment>
        <translation>応答なし: %1</translation>
    </message>
</context>
<context>
    <name>ButtonChips</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: open its result</source>
        <extracomment>%1: an action, such as U1</extracomment>
        <translation>%1: 結果を開く</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>ジョブ%1</translation>
    </message>
    <message>
        <source>Actions:</source>
        <translation>アクション:</translation>
    </message>
    <message>
        <source>The service offers this action. No job made by it is known. Job Viewer does not start actions.</source>
        <translation>サービスが提供するアクションです。これで作成されたジョブは見つかっていません。Job Viewerはアクションを実行しません。</translation>
    </message>
    <message>
        <source>Opens the job that this action made. Job Viewer does not start actions.</source>
        <translation>このアクションで作成されたジョブを開きます。Job Viewerはアクションを実行しません。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Run without a window: fetch each job, wait until it ends, and save all its media and job.json below &lt;DIR&gt;.</source>
        <translation>ウィンドウを開かず、各ジョブを取得して終了を待ち、すべてのメディアとjob.jsonを&lt;DIR&gt;以下に保存します。</translation>
    </message>
    <message>
        <source>With --save: save running jobs as they are now instead of waiting.</source>
        <translation>--saveと併用: 実行中のジョブを、終了を待たずに現在の状態のまま保存します。</translation>
    </message>
    <message>
        <source>Run without a window: print each job as the service sent it, one JSON document per line.</source>
        <translation>ウィンドウを開かず、各ジョブをサービスから届いたまま、1行に1つのJSONドキュメントとして出力します。</translation>
    </message>
    <message>
        <source>Use the built-in sample service, which needs no account, network, or token.</source>
        <translation>内蔵のサンプルサービスを使います。アカウント、ネットワーク、トークンは不要です。</translation>
    </message>
    <message>
        <source>Use another address for the service (https, or http on this computer).</source>
        <translation>サービスに別のアドレスを使います (https、またはこのコンピューター上のhttp)。</translation>
    </message>
    <message>
        <source>Keep archive, cache, and settings only in &lt;DIR&gt;.</source>
        <translation>アーカイブ、キャッシュ、設定を&lt;DIR&gt;だけに保管します。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>--save and --print-json cannot be used together.</source>
        <translation>--saveと--print-jsonは同時に指定できません。</translation>
    </message>
    <message>
        <source>--save requires a folder.</source>
        <translation>--saveにはフォルダーの指定が必要です。</translation>
    </message>
    <message>
        <source>--data-dir requires a folder.</source>
        <translation>--data-dirにはフォルダーの指定が必要です。</translation>
    </message>
    <message>
        <source>--no-wait can only be used with --save.</source>
        <translation>--no-waitは--saveと併せて指定してください。</translation>
    </message>
    <message>
        <source>--demo and --api-base-url cannot be used together.</source>
        <translation>--demoと--api-base-urlは同時に指定できません。</translation>
    </message>
    <message>
        <source>--api-base-url requires an address that begins with https, or with http on this computer.</source>
        <translation>--api-base-urlには、httpsで始まるアドレス、またはこのコンピューター上のhttpで始まるアドレスを指定してください。</translation>
    </message>
    <message>
        <source>Job IDs, links, or any text that contains job IDs; files that contain job documents, or folders of such files.</source>
        <translation>ジョブID、リンク、またはジョブIDを含む任意のテキスト。ジョブドキュメントを含むファイル、またはそのようなファイルのフォルダー。</translation>
    </message>
    <message>
        <source>[text|file|folder…]</source>
        <translation>[テキスト|ファイル|フォルダー…]</translation>
    </message>
    <message>
        <source>Shows and saves the results of jobs. It only reads: it never starts or cancels anything.
The API token is read from the environment variable USEAPI_TOKEN or, if that is not set, from the system key store.</source>
        <translation>ジョブの結果を表示し、保存します。読み取るだけで、何かを開始したり取り消したりすることはありません。
APIトークンは環境変数USEAPI_TOKENから、設定されていない場合はシステムのキーストアから読み取ります。</translation>
    </message>
    <message>
        <source>Run without a window: print the ID of each job that is running now and its status, one per line.</source>
        <translation>ウィンドウを開かず、実行中の各ジョブのIDと状態を1行に1件ずつ出力します。</translation>
    </message>
    <message>
        <source>--list-running can be used neither with jobs nor with --save or --print-json.</source>
        <translation>--list-runningは、ジョブや--save、--print-jsonと同時に指定できません。</translation>
    </message>
    <message>
        <source>With --save: also save the posters of videos and the covers of songs.</source>
        <translation>--saveと併用: 動画のポスター画像と曲のカバー画像も保存します。</translation>
    </message>
    <message>
        <source>--posters can only be used with --save.</source>
        <translation>--postersは--saveと併せて指定してください。</translation>
    </message>
</context>
<context>
    <name>CompareActions</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Add to Comparison</source>
        <translation>比較に追加</translation>
    </message>
    <message>
        <source>Remove from Comparison</source>
        <translation>比較から削除</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>on the full screen; %1: how many there are, %2: the most that can be</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Only images and videos that have been downloaded can be compared.</source>
        <translation>比較できるのは、ダウンロード済みの画像と動画だけです。</translation>
    </message>
    <message>
        <source>No more than four media items can be compared.</source>
        <translation>比較できるメディアは4個までです。</translation>
    </message>
    <message>
        <source>Added to Comparison</source>
        <translation>比較に追加しました</translation>
    </message>
    <message>
        <source>Removed from Comparison</source>
        <translation>比較から削除しました</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Video cannot be played</source>
        <translation>動画を再生できません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a media item and why it is not shown: &quot;Image 2: Damaged image&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No video; audio only</source>
        <translation>映像なし (音声のみ)</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Selected Jobs</source>
        <translation>選択したジョブ</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) selected</source>
        <translation>
            <numerusform>%n件のジョブを選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>他%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentText</name>
    <message>
        <source>Show All</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>%1: the name of a text, such as Prompt</comment>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>Show All (%L1 more characters)</source>
        <translation>すべて表示 (残り%L1文字)</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>Open With Default Program</source>
        <translation>既定のプログラムで開く</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Resume Download</source>
        <translation>ダウンロードを再開</translation>
    </message>
    <message>
        <source>Pause Download</source>
        <translation>ダウンロードを一時停止</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <extracomment>%1: the name of a host</extracomment>
        <translation>%1で開く</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
</context>
<context>
    <name>DataChips</name>
    <message>
        <source>Search for %1</source>
        <extracomment>%1: a parameter or a tag</extracomment>
        <translation>%1を検索</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Data of the job</source>
        <translation>ジョブのデータ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Copy Seed</source>
        <translation>シードをコピー</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Made by</source>
        <comment>the action or command that made the job</comment>
        <translation>作成方法</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>how long the job ran</comment>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>width and height in pixels</comment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>ファイルサイズ</translation>
    </message>
    <message>
        <source>Parent</source>
        <comment>the job that this one was made from</comment>
        <translation>親</translation>
    </message>
    <message>
        <source>Child</source>
        <comment>a job that was made from this one</comment>
        <translation>子</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>Video codec</source>
        <translation>動画コーデック</translation>
    </message>
    <message>
        <source>Audio codec</source>
        <translation>音声コーデック</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>ビットレート</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Views of the job</source>
        <translation>ジョブの表示切り替え</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>メディア</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Requesting the job…</source>
        <translation>ジョブを問い合わせています…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Error Details</source>
        <translation>エラーの詳細</translation>
    </message>
    <message>
        <source>Described Prompts</source>
        <translation>describeで得られたプロンプト</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Facts</source>
        <comment>title of the table of all fields</comment>
        <translation>すべての項目</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Seed Message</source>
        <translation>シードのメッセージ</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Copy Without Parameters</source>
        <translation>パラメーターなしでコピー</translation>
    </message>
    <message>
        <source>Prompt as Run by Midjourney</source>
        <translation>Midjourneyが実行したプロンプト</translation>
    </message>
    <message>
        <source>Message from Midjourney</source>
        <translation>Midjourneyからのメッセージ</translation>
    </message>
    <message>
        <source>Prompt %1</source>
        <translation>プロンプト%1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>歌詞</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>View your jobs and save their results</source>
        <translation>ジョブを表示して結果を保存</translation>
    </message>
    <message>
        <source>Job Viewer only reads jobs. It never starts, changes, or pays for anything.</source>
        <translation>Job Viewerはジョブを読み取るだけです。何かを開始、変更したり、支払いをしたりすることはありません。</translation>
    </message>
    <message>
        <source>Paste a Job</source>
        <translation>ジョブを貼り付け</translation>
    </message>
    <message>
        <source>Paste a job ID, a link, or a complete job document, such as a saved response, a webhook body, or a log. You can also drop text and .json files here. Documents need no token.</source>
        <translation>ジョブID、リンク、または完全なジョブドキュメント (保存した応答、Webhookの本文、ログなど) を貼り付けてください。テキストや.jsonファイルをここにドロップすることもできます。ドキュメントにはトークンは不要です。</translation>
    </message>
    <message>
        <source>Enter Token…</source>
        <translation>トークンを入力…</translation>
    </message>
    <message>
        <source>With your API token, Job Viewer requests jobs from the service and checks them until they end.</source>
        <translation>APIトークンがあれば、Job Viewerがサービスからジョブを取得し、終了するまで確認を続けます。</translation>
    </message>
    <message>
        <source>Try the Sample Jobs</source>
        <translation>サンプルジョブを試す</translation>
    </message>
    <message>
        <source>Opens a separate window with jobs of every kind. No account, network, or token needed.</source>
        <translation>あらゆる種類のジョブが入った別のウィンドウを開きます。アカウント、ネットワーク、トークンは不要です。</translation>
    </message>
    <message>
        <source>Change Token…</source>
        <translation>トークンを変更…</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Lists the jobs that are running now, and the history of your accounts at each service. Needs your API token.</source>
        <translation>実行中のジョブと、各サービスのアカウントの履歴を一覧表示します。APIトークンが必要です。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>For s&amp;haring: no private data in the page, documents, names, and files</source>
        <translation>共有用: ページ、ドキュメント、名前、ファイルに個人情報を残さない(&amp;H)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Choose a Folder</source>
        <translation>フォルダーの選択</translation>
    </message>
    <message numerus="yes">
        <source>Exports %n job(s), each to its own folder with its media and job document, and a web page that shows them in any browser, also offline. Everything is saved to a new folder inside the folder chosen here.</source>
        <translation>
            <numerusform>%n件のジョブを、それぞれメディアとジョブドキュメントを入れた専用のフォルダーに書き出し、どのブラウザーでもオフラインで表示できるウェブページを付けます。すべて、ここで選んだフォルダー内の新しいフォルダーに保存されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactModel</name>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>FactTable</name>
    <message>
        <source>Copy Value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>%1: the name of a field, such as Job ID</comment>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>%1: the name of a link, such as Image 1</comment>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>%1: the name of a field, such as User ID</comment>
        <translation>%1を表示</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <comment>%1: the name of a field, such as User ID</comment>
        <translation>%1を隠す</translation>
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
        <translation>その他</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s): see the JSON tab</source>
        <translation>
            <numerusform>ほか%n項目 (「JSON」タブを参照)</numerusform>
        </translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ジョブID</translation>
    </message>
    <message>
        <source>Parent job ID</source>
        <translation>親ジョブのID</translation>
    </message>
    <message>
        <source>Job type</source>
        <translation>ジョブの種類</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Button pressed</source>
        <translation>押されたボタン</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>what Midjourney did: Upscaled (Subtle), say</comment>
        <translation>処理</translation>
    </message>
    <message>
        <source>Speed</source>
        <comment>fast, relaxed, turbo</comment>
        <translation>速度</translation>
    </message>
    <message>
        <source>Result code</source>
        <translation>結果コード</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>メッセージの送信日時</translation>
    </message>
    <message>
        <source>Buttons on Discord</source>
        <translation>Discord上のボタン</translation>
    </message>
    <message>
        <source>Child %1</source>
        <translation>子ジョブ%1</translation>
    </message>
    <message>
        <source>Child %1, by %2</source>
        <comment>%2: a button</comment>
        <translation>子ジョブ%1 (ボタン: %2)</translation>
    </message>
    <message>
        <source>Child %1, Discord message</source>
        <translation>子ジョブ%1のDiscordメッセージ</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>画像%1</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>動画%1</translation>
    </message>
    <message>
        <source>Page on midjourney.com</source>
        <translation>midjourney.comのページ</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>添付ファイル%1</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Seed image %1</source>
        <translation>シード画像%1</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <comment>%1: a size such as 5 MB, %2: the same in bytes</comment>
        <translation>%1 (%2バイト)</translation>
    </message>
    <message>
        <source>animated</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>%1, link</source>
        <comment>%1: Attachment 1</comment>
        <translation>%1のリンク</translation>
    </message>
    <message>
        <source>%1, preview link</source>
        <translation>%1のプレビューリンク</translation>
    </message>
    <message>
        <source>%1, file name</source>
        <translation>%1のファイル名</translation>
    </message>
    <message>
        <source>%1, ID</source>
        <translation>%1のID</translation>
    </message>
    <message>
        <source>%1, placeholder</source>
        <translation>%1のプレースホルダー</translation>
    </message>
    <message>
        <source>Blended image %1</source>
        <translation>ブレンドした画像%1</translation>
    </message>
    <message>
        <source>Blend format</source>
        <translation>ブレンドの縦横比</translation>
    </message>
    <message>
        <source>Described image</source>
        <translation>describeの対象画像</translation>
    </message>
    <message>
        <source>Prompt image %1</source>
        <translation>プロンプトの画像%1</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>Embed %1</source>
        <translation>埋め込み%1</translation>
    </message>
    <message>
        <source>%1, title</source>
        <comment>%1: Embed 1</comment>
        <translation>%1のタイトル</translation>
    </message>
    <message>
        <source>%1, footer</source>
        <translation>%1のフッター</translation>
    </message>
    <message>
        <source>%1, image</source>
        <translation>%1の画像</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザーID</translation>
    </message>
    <message>
        <source>Discord account</source>
        <translation>Discordアカウント</translation>
    </message>
    <message>
        <source>Discord channel</source>
        <translation>Discordチャンネル</translation>
    </message>
    <message>
        <source>Discord server</source>
        <translation>Discordサーバー</translation>
    </message>
    <message>
        <source>Discord message</source>
        <translation>Discordメッセージ</translation>
    </message>
    <message>
        <source>Reply address</source>
        <translation>返信先アドレス</translation>
    </message>
    <message>
        <source>Reply reference</source>
        <translation>返信用の参照情報</translation>
    </message>
    <message>
        <source>Maximum concurrent jobs</source>
        <translation>同時ジョブ数の上限</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>エラーコード</translation>
    </message>
    <message>
        <source>Model used</source>
        <translation>使用モデル</translation>
    </message>
    <message>
        <source>Kind of stems</source>
        <translation>ステムの種類</translation>
    </message>
    <message>
        <source>Song ID</source>
        <translation>曲ID</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>タスクID</translation>
    </message>
    <message>
        <source>Song status</source>
        <translation>曲のステータス</translation>
    </message>
    <message>
        <source>Audio, link</source>
        <translation>音声のリンク</translation>
    </message>
    <message>
        <source>Player link</source>
        <translation>プレーヤーのリンク</translation>
    </message>
    <message>
        <source>Player link expires</source>
        <translation>プレーヤーのリンクの期限</translation>
    </message>
    <message>
        <source>Cover, link</source>
        <translation>カバー画像のリンク</translation>
    </message>
    <message>
        <source>Input mode</source>
        <translation>入力モード</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Error details</source>
        <translation>エラーの詳細</translation>
    </message>
    <message>
        <source>Media ID</source>
        <translation>メディアID</translation>
    </message>
    <message>
        <source>Video, link</source>
        <translation>動画のリンク</translation>
    </message>
    <message>
        <source>Video, second link</source>
        <translation>動画の2つ目のリンク</translation>
    </message>
    <message>
        <source>Video with a watermark, link</source>
        <translation>透かし入り動画のリンク</translation>
    </message>
    <message>
        <source>Thumbnail, link</source>
        <translation>サムネイルのリンク</translation>
    </message>
    <message>
        <source>Video ID</source>
        <translation>動画ID</translation>
    </message>
    <message>
        <source>Has sound</source>
        <translation>音声あり</translation>
    </message>
    <message>
        <source>Estimated cost in credits</source>
        <translation>推定クレジット消費量</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>Image, link</source>
        <translation>画像のリンク</translation>
    </message>
    <message>
        <source>Image, place at Dreamina</source>
        <translation>画像のDreamina上の場所</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Asset ID</source>
        <translation>アセットID</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>項目ID</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Processing time</source>
        <translation>処理時間</translation>
    </message>
    <message>
        <source>Clip ID</source>
        <translation>クリップID</translation>
    </message>
    <message>
        <source>WAV, link</source>
        <translation>WAVのリンク</translation>
    </message>
    <message>
        <source>File, link</source>
        <translation>ファイルのリンク</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Source, link</source>
        <translation>ソースのリンク</translation>
    </message>
    <message>
        <source>Source is cited</source>
        <translation>ソースの引用あり</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Media, link</source>
        <translation>メディアのリンク</translation>
    </message>
    <message>
        <source>Media status</source>
        <translation>メディアのステータス</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>最初の画像</translation>
    </message>
    <message>
        <source>Looped</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Try again after</source>
        <translation>再試行可能日時</translation>
    </message>
    <message>
        <source>Videos left</source>
        <translation>動画の残り数</translation>
    </message>
    <message>
        <source>Images left</source>
        <translation>画像の残り数</translation>
    </message>
    <message>
        <source>Is final</source>
        <translation>確定済み</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Estimated time</source>
        <translation>推定時間</translation>
    </message>
    <message>
        <source>Estimated time in the queue</source>
        <translation>キューでの推定待ち時間</translation>
    </message>
    <message>
        <source>Estimated time at first</source>
        <translation>当初の推定時間</translation>
    </message>
    <message>
        <source>Estimated time in the queue at first</source>
        <translation>当初のキューでの推定待ち時間</translation>
    </message>
    <message>
        <source>Takes longer than usual</source>
        <translation>通常より時間がかかる</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>閲覧日時</translation>
    </message>
    <message>
        <source>Is viewed</source>
        <translation>閲覧済み</translation>
    </message>
    <message>
        <source>Is a favorite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Is deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>スターの数</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Input, link</source>
        <translation>入力のリンク</translation>
    </message>
    <message>
        <source>Input, type</source>
        <translation>入力の種類</translation>
    </message>
    <message>
        <source>Input, work ID</source>
        <translation>入力の作品ID</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Number of results</source>
        <translation>結果の数</translation>
    </message>
    <message>
        <source>Callback data</source>
        <translation>コールバックデータ</translation>
    </message>
    <message>
        <source>Work ID</source>
        <translation>作品ID</translation>
    </message>
    <message>
        <source>Work item</source>
        <translation>作品の項目</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>メディアの種類</translation>
    </message>
    <message>
        <source>Media key</source>
        <translation>メディアキー</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Credits in relaxed mode</source>
        <translation>リラックスモードのクレジット</translation>
    </message>
    <message>
        <source>HDR frames, link</source>
        <translation>HDRフレームのリンク</translation>
    </message>
    <message>
        <source>Last image</source>
        <translation>最後の画像</translation>
    </message>
    <message>
        <source>Status is final</source>
        <translation>ステータス確定済み</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>アスペクト比</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>Media without watermark, link</source>
        <translation>透かしなしメディアのリンク</translation>
    </message>
    <message>
        <source>Media with watermark, link</source>
        <translation>透かし入りメディアのリンク</translation>
    </message>
    <message>
        <source>Preview, link</source>
        <translation>プレビューのリンク</translation>
    </message>
    <message>
        <source>Source file ID</source>
        <translation>元ファイルのID</translation>
    </message>
    <message>
        <source>Source file, link</source>
        <translation>元ファイルのリンク</translation>
    </message>
    <message>
        <source>Source file type</source>
        <translation>元ファイルの種類</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>Attachment type</source>
        <translation>添付ファイルの種類</translation>
    </message>
    <message>
        <source>Attachment status</source>
        <translation>添付ファイルのステータス</translation>
    </message>
    <message>
        <source>Attachment ID</source>
        <translation>添付ファイルのID</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>プロジェクトID</translation>
    </message>
    <message>
        <source>Section ID</source>
        <translation>セクションID</translation>
    </message>
    <message>
        <source>Chat ID</source>
        <translation>チャットID</translation>
    </message>
    <message>
        <source>Batch ID</source>
        <translation>バッチID</translation>
    </message>
    <message>
        <source>Can be appealed</source>
        <translation>異議申し立て可能</translation>
    </message>
    <message>
        <source>Can be retried</source>
        <translation>再試行可能</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>ボイス</translation>
    </message>
    <message>
        <source>Voice ID</source>
        <translation>ボイスID</translation>
    </message>
    <message>
        <source>Result type</source>
        <translation>結果の種類</translation>
    </message>
    <message>
        <source>Feed ID</source>
        <translation>フィードID</translation>
    </message>
    <message>
        <source>Status number</source>
        <translation>ステータス番号</translation>
    </message>
    <message>
        <source>Stems ID</source>
        <translation>ステムID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Beats per minute</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Thumbnail ID</source>
        <translation>サムネイルID</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Video duration</source>
        <translation>動画の長さ</translation>
    </message>
    <message>
        <source>Original video</source>
        <translation>元の動画</translation>
    </message>
    <message>
        <source>Upscaled</source>
        <translation>アップスケール済み</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>延長済み</translation>
    </message>
    <message>
        <source>Lip sync</source>
        <translation>リップシンク</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>モーション</translation>
    </message>
    <message>
        <source>Motion brush</source>
        <translation>モーションブラシ</translation>
    </message>
    <message>
        <source>Camera movement</source>
        <translation>カメラの動き</translation>
    </message>
    <message>
        <source>Automatic prompt</source>
        <translation>自動プロンプト</translation>
    </message>
    <message>
        <source>Time in the queue</source>
        <translation>キューでの待ち時間</translation>
    </message>
    <message>
        <source>Jobs in the queue</source>
        <translation>キュー内のジョブ数</translation>
    </message>
    <message>
        <source>Watermark removed</source>
        <translation>透かし除去済み</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>モデル名</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>元ファイル</translation>
    </message>
    <message>
        <source>Template ID</source>
        <translation>テンプレートID</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Template image, link</source>
        <translation>テンプレート画像のリンク</translation>
    </message>
    <message>
        <source>Template video, link</source>
        <translation>テンプレート動画のリンク</translation>
    </message>
    <message>
        <source>Relation type</source>
        <translation>関連の種類</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>いいねの数</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Automatic lyrics</source>
        <translation>自動作詞</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Draft can be finished</source>
        <translation>下書きを仕上げ可能</translation>
    </message>
    <message>
        <source>Draft expires</source>
        <translation>下書きの期限</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>アカウントID</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>User image</source>
        <translation>ユーザーの画像</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Estimated time to start</source>
        <translation>開始までの推定時間</translation>
    </message>
    <message>
        <source>Shared asset</source>
        <translation>共有アセット</translation>
    </message>
    <message>
        <source>Name of the results</source>
        <translation>結果の名前</translation>
    </message>
    <message>
        <source>Explore mode</source>
        <translation>探索モード</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>透かし</translation>
    </message>
    <message>
        <source>Prompt is enhanced</source>
        <translation>プロンプト強化済み</translation>
    </message>
    <message>
        <source>Asset group</source>
        <translation>アセットグループ</translation>
    </message>
    <message>
        <source>Asset group ID</source>
        <translation>アセットグループID</translation>
    </message>
    <message>
        <source>Is recorded</source>
        <translation>記録あり</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>ファイルサイズ</translation>
    </message>
    <message>
        <source>Is a folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Is private</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>Is private in the team</source>
        <translation>チーム内で非公開</translation>
    </message>
    <message>
        <source>Is reported</source>
        <translation>報告済み</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>フレーム/秒</translation>
    </message>
    <message>
        <source>Width and height</source>
        <translation>幅と高さ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Generation ID</source>
        <translation>生成ID</translation>
    </message>
    <message>
        <source>MP3 file</source>
        <translation>MP3ファイル</translation>
    </message>
    <message>
        <source>WAV file</source>
        <translation>WAVファイル</translation>
    </message>
    <message>
        <source>MP3 file with watermark</source>
        <translation>透かし入りMP3ファイル</translation>
    </message>
    <message>
        <source>In an official playlist</source>
        <translation>公式プレイリストに収録</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード数</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション数</translation>
    </message>
    <message>
        <source>Chords</source>
        <translation>コード進行</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>ムード</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>楽器</translation>
    </message>
    <message>
        <source>Instrument details</source>
        <translation>楽器の詳細</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Waveform, link</source>
        <translation>波形のリンク</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>ダウンロード済み</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>品質スコア</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Remaining credits</source>
        <translation>残りクレジット</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Instrumental music</source>
        <translation>インストゥルメンタル</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>FamilyView</name>
    <message>
        <source>This job</source>
        <translation>このジョブ</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>まだ開いていません</translation>
    </message>
    <message>
        <source>%1: unknown</source>
        <extracomment>of an empty cell: &quot;Status: unknown&quot;</extracomment>
        <translation>%1: 不明</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>This job has no parent and no children yet.</source>
        <translation>このジョブには、まだ親ジョブも子ジョブもありません。</translation>
    </message>
    <message>
        <source>The family is too large. Some jobs are not shown.</source>
        <translation>系統が大きすぎるため、一部のジョブは表示されません。</translation>
    </message>
    <message>
        <source>Open Whole Family</source>
        <translation>系統全体を開く</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy Job ID</source>
        <translation>ジョブIDをコピー</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系統</translation>
    </message>
    <message numerus="yes">
        <source>Opens %n job(s) not opened yet</source>
        <translation>
            <numerusform>まだ開いていない%n件のジョブを開きます</numerusform>
        </translation>
    </message>
    <message>
        <source>All jobs of the family have been opened</source>
        <translation>系統のジョブはすべて開き済みです</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Media</source>
        <translation>メディア</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Previous Match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next Match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Find in JSON</source>
        <translation>JSON内を検索</translation>
    </message>
    <message>
        <source>Close Find Bar</source>
        <translation>検索バーを閉じる</translation>
    </message>
    <message>
        <source>No match in the part shown</source>
        <translation>表示中の部分に一致なし</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>一致なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln件の一致</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>the current match of all</comment>
        <translation>%L1 / %L2</translation>
    </message>
</context>
<context>
    <name>FullScreenBar</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>the place of a media item in its job: &quot;3 of 7&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Leave Full Screen</source>
        <translation>全画面表示を終了</translation>
    </message>
    <message>
        <source>Leave Full Screen (Esc)</source>
        <translation>全画面表示を終了 (Esc)</translation>
    </message>
</context>
<context>
    <name>FullScreenView</name>
    <message>
        <source>Full Screen</source>
        <translation>全画面表示</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>%1: this file cannot be read.</source>
        <translation>%1: このファイルを読み込めません。</translation>
    </message>
    <message>
        <source>%1: cannot write to this folder. Choose another one.</source>
        <translation>%1: このフォルダーには書き込めません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>There is nothing to open. Specify a job ID, text that contains one, or a .json file with a job document.</source>
        <translation>開くものがありません。ジョブID、ジョブIDを含むテキスト、またはジョブドキュメントの.jsonファイルを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more like this.</source>
        <comment>after a sentence about a part of the file %1</comment>
        <translation>
            <numerusform>%1: 同様のものがほかに%n件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are newer versions of an earlier document of the same job.</source>
        <translation>
            <numerusform>%n件のドキュメントは、同じジョブの前のドキュメントの新しい版です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be read because a file has changed. Run the program again.</source>
        <translation>
            <numerusform>ファイルが変更されたため、%n件のジョブを読み取れませんでした。プログラムをもう一度実行してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>No job is running now.</source>
        <translation>現在、実行中のジョブはありません。</translation>
    </message>
    <message>
        <source>No answer from: %1.</source>
        <comment>%1: names of services</comment>
        <translation>応答なし: %1。</translation>
    </message>
</context>
<context>
    <name>HeadlessRun</name>
    <message>
        <source>A job without an ID</source>
        <translation>IDのないジョブ</translation>
    </message>
    <message>
        <source>%1: %2 could not be saved. %3</source>
        <comment>%1: a job, %2: such as Image 3, %3: a sentence</comment>
        <translation>%1: %2を保存できませんでした。%3</translation>
    </message>
    <message>
        <source>The service requires an API token. Set the environment variable USEAPI_TOKEN to your token.</source>
        <translation>サービスの利用にはAPIトークンが必要です。環境変数USEAPI_TOKENにトークンを設定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 Trying again in %n second(s).</source>
        <translation>
            <numerusform>%1: %2 %n秒後に再試行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not requested.</source>
        <translation>%1: 問い合わせを行いませんでした。</translation>
    </message>
    <message>
        <source>%1: the job is still running; its current files are saved.</source>
        <translation>%1: ジョブはまだ実行中です。現時点のファイルを保存しました。</translation>
    </message>
    <message>
        <source>Could not write to standard output.</source>
        <translation>標準出力に書き込めませんでした。</translation>
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
        <translation>全体表示 · %1</translation>
    </message>
</context>
<context>
    <name>InfoOverlay</name>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
</context>
<context>
    <name>JobCommands</name>
    <message numerus="yes">
        <source>%n job(s) will be removed from the list and from the archive. Files that you saved stay where they are. You can undo this until you quit Job Viewer.</source>
        <translation>
            <numerusform>%n件のジョブを一覧とアーカイブから削除します。自分で保存したファイルはそのまま残ります。Job Viewerを終了するまでは元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Jobs</source>
        <translation>ジョブの削除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Tags, separated by commas:</source>
        <translation>タグ (コンマ区切り):</translation>
    </message>
    <message numerus="yes">
        <source>Tags that these %n job(s) have in common, separated by commas. Their other tags are not changed.</source>
        <translation>
            <numerusform>この%n件のジョブに共通するタグ (コンマ区切り)。その他のタグは変更されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) will be refreshed, a few at a time. You can stop this in the status bar.</source>
        <translation>
            <numerusform>%n件のジョブを数件ずつ更新します。ステータスバーで停止できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh Jobs</source>
        <translation>ジョブを更新</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>JobFilter</name>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示するステータス</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め済み</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Expires Soon</source>
        <translation>まもなく期限切れ</translation>
    </message>
    <message>
        <source>With Videos</source>
        <translation>動画あり</translation>
    </message>
    <message>
        <source>Sort By</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開いた日時</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Other or Not Fetched</source>
        <translation>その他、または未取得</translation>
    </message>
    <message>
        <source>Status (%1)</source>
        <comment>%1: by how many conditions the jobs are filtered</comment>
        <translation>ステータス (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n active filter(s)</source>
        <translation>
            <numerusform>%n件の有効なフィルター</numerusform>
        </translation>
    </message>
    <message>
        <source>Show All Jobs</source>
        <translation>すべてのジョブを表示</translation>
    </message>
    <message>
        <source>With Sound</source>
        <translation>音声あり</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
</context>
<context>
    <name>JobHeader</name>
    <message>
        <source>took %1</source>
        <translation>所要時間 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <comment>until the service forgets the job</comment>
        <translation>
            <numerusform>残り%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <comment>%1: the user&apos;s own words</comment>
        <translation>タグ: %1</translation>
    </message>
</context>
<context>
    <name>JobPages</name>
    <message>
        <source>Loading the job…</source>
        <translation>ジョブを読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>JobWalk</name>
    <message>
        <source>Next job: %1</source>
        <extracomment>%1: the title of the job that is shown now</extracomment>
        <translation>次のジョブ: %1</translation>
    </message>
    <message>
        <source>Previous job: %1</source>
        <translation>前のジョブ: %1</translation>
    </message>
    <message>
        <source>This is the last job in the list.</source>
        <translation>リストの最後のジョブです。</translation>
    </message>
    <message>
        <source>This is the first job in the list.</source>
        <translation>リストの最初のジョブです。</translation>
    </message>
</context>
<context>
    <name>JobsPane</name>
    <message>
        <source>Search jobs</source>
        <translation>ジョブを検索</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>ジョブはまだありません</translation>
    </message>
    <message>
        <source>No job matches this search</source>
        <translation>この検索に一致するジョブはありません</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n job(s)</source>
        <comment>%1: how many are found, %n: of all</comment>
        <translation>
            <numerusform>%n件中%1件のジョブ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n件のジョブ</numerusform>
        </translation>
    </message>
    <message>
        <source>Show All Jobs</source>
        <translation>すべてのジョブを表示</translation>
    </message>
    <message>
        <source>No job matches the filter</source>
        <translation>このフィルターに一致するジョブはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) selected</source>
        <translation>
            <numerusform>%n件のジョブを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Words, “phrases”, and fields such as status:failed service:runwayml model:veo verb:imagine tag:sea seed:123 ar:3:2 has:audio duration:&gt;10s before:2026-11-01</source>
        <translation>語句、“フレーズ”、または項目 (例: status:failed service:runwayml model:veo verb:imagine tag:sea seed:123 ar:3:2 has:audio duration:&gt;10s before:2026-11-01)</translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>Show All</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Job JSON</source>
        <translation>ジョブのJSON</translation>
    </message>
    <message>
        <source>No response yet</source>
        <translation>応答はまだありません</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy Without Private Data</source>
        <translation>個人情報を除いてコピー</translation>
    </message>
    <message>
        <source>Masks user and channel IDs, GUIDs, signed links, and the reply address</source>
        <translation>ユーザーとチャンネルのID、GUID、署名付きリンク、返信先アドレスを伏せます</translation>
    </message>
    <message>
        <source>… (%L1 more characters)</source>
        <translation>… (残り%L1文字)</translation>
    </message>
    <message>
        <source>… (%L1 more lines)</source>
        <translation>… (残り%L1行)</translation>
    </message>
    <message>
        <source>… (%L1 unchanged lines)</source>
        <translation>… (変更のない%L1行)</translation>
    </message>
    <message>
        <source>Formatting…</source>
        <translation>整形しています…</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Waiting for the service</source>
        <translation>サービスの応答待ち</translation>
    </message>
    <message>
        <source>%1 %2%</source>
        <comment>%1: a status, %2: a percentage</comment>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分前</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間前</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>Enter Token…</source>
        <translation>トークンを入力…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Resume Downloads</source>
        <translation>ダウンロードを再開</translation>
    </message>
    <message>
        <source>next check in %1</source>
        <comment>%1: a duration, such as 12 s</comment>
        <translation>%1後に確認</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>確認していません</translation>
    </message>
    <message>
        <source>Open Job</source>
        <translation>ジョブを開く</translation>
    </message>
    <message>
        <source>Load Directly</source>
        <translation>直接読み込む</translation>
    </message>
    <message>
        <source>links expire in %1</source>
        <comment>%1: a duration, such as 5 h</comment>
        <translation>リンクの期限はあと%1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>a duration</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a duration</comment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>Open as %1</source>
        <comment>%1: the name of a service</comment>
        <translation>%1として開く</translation>
    </message>
</context>
<context>
    <name>LyricsView</name>
    <message>
        <source>Lyrics</source>
        <translation>歌詞</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Job Viewer – Sample Jobs</source>
        <translation>Job Viewer – サンプルジョブ</translation>
    </message>
    <message>
        <source>Job Viewer</source>
        <translation>Job Viewer</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Copy Video</source>
        <translation>動画をコピー</translation>
    </message>
    <message>
        <source>Copy Image</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy File</source>
        <translation>ファイルをコピー</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>@user</source>
        <comment>in place of somebody&apos;s number</comment>
        <translation>@ユーザー</translation>
    </message>
    <message>
        <source>@role</source>
        <comment>in place of a group&apos;s number</comment>
        <translation>@ロール</translation>
    </message>
    <message>
        <source>#channel</source>
        <comment>in place of a channel&apos;s number</comment>
        <translation>#チャンネル</translation>
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
        <translation>異なる語: %1</translation>
    </message>
    <message>
        <source>Image prompt</source>
        <translation>画像プロンプト</translation>
    </message>
</context>
<context>
    <name>MediaPane</name>
    <message>
        <source>This job made no images or videos.</source>
        <translation>このジョブは画像も動画も作っていません。</translation>
    </message>
    <message>
        <source>The service says: %1</source>
        <extracomment>%1: a text of the service</extracomment>
        <translation>サービスからのメッセージ: %1</translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Loading the job…</source>
        <translation>ジョブを読み込んでいます…</translation>
    </message>
    <message>
        <source>The result of this job is a text.</source>
        <translation>このジョブの結果はテキストです。</translation>
    </message>
    <message>
        <source>Slideshow started. Press S to stop it.</source>
        <translation>スライドショーを開始しました。Sキーで停止します。</translation>
    </message>
    <message>
        <source>Slideshow stopped.</source>
        <translation>スライドショーを停止しました。</translation>
    </message>
</context>
<context>
    <name>MediaRows</name>
    <message>
        <source>not loaded</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>downloading %1%</source>
        <translation>ダウンロード中 %1%</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a media item and how far it is: &quot;Image 2, ready&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>MediaView</name>
    <message>
        <source>Loading %1</source>
        <translation>%1を読み込んでいます</translation>
    </message>
    <message>
        <source>The service did not list this image. Its address was guessed from the grid.</source>
        <translation>この画像はサービスの一覧にありません。アドレスはグリッドから推測したものです。</translation>
    </message>
    <message>
        <source>This file is not on the service. If you load it, %1 sees this computer’s IP address.</source>
        <translation>このファイルはサービス上にありません。読み込むと、%1にこのコンピューターのIPアドレスが伝わります。</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>width and height in pixels</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>%1: such as 4.2 MB</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1: a duration</comment>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>The link expires in %1.</source>
        <comment>%1: a duration</comment>
        <translation>リンクの期限はあと%1で切れます。</translation>
    </message>
    <message>
        <source>The link has expired.</source>
        <translation>リンクの期限が切れています。</translation>
    </message>
    <message>
        <source>cut from the grid</source>
        <translation>グリッドから切り出し</translation>
    </message>
    <message>
        <source>Waiting for the grid. This image will be cut from it.</source>
        <translation>グリッドを待っています。この画像はそこから切り出します。</translation>
    </message>
    <message>
        <source>The download is paused.</source>
        <translation>ダウンロードは一時停止中です。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>There is no file at the guessed address. The image cut from the grid is used instead.</source>
        <translation>推測したアドレスにファイルはありません。代わりに、グリッドから切り出した画像を使います。</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Damaged image</source>
        <translation>破損した画像</translation>
    </message>
    <message>
        <source>The file could not be read as an image. Another program may be able to open it.</source>
        <translation>ファイルを画像として読み込めませんでした。ほかのプログラムでは開けるかもしれません。</translation>
    </message>
    <message>
        <source>Too large to show</source>
        <translation>大きすぎて表示できません</translation>
    </message>
    <message>
        <source>The image has %1 pixels, more than this program can show. The file itself is complete.</source>
        <translation>この画像は%1ピクセルあり、このプログラムで表示できる大きさを超えています。ファイル自体に欠けはありません。</translation>
    </message>
    <message>
        <source>Video cannot be played</source>
        <translation>動画を再生できません</translation>
    </message>
    <message>
        <source>Open With Default Program</source>
        <translation>既定のプログラムで開く</translation>
    </message>
    <message>
        <source>The file could not be read. It may have been removed, or you may not have permission to read it.</source>
        <translation>ファイルを読み込めませんでした。削除されたか、読み取り権限がない可能性があります。</translation>
    </message>
    <message>
        <source>The video could not be played. Another program may be able to play it.</source>
        <translation>動画を再生できませんでした。ほかのプログラムでは再生できるかもしれません。</translation>
    </message>
    <message>
        <source>Opening the image…</source>
        <translation>画像を開いています…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>フレーム %1 / %2</translation>
    </message>
    <message>
        <source>Large image</source>
        <translation>大きな画像</translation>
    </message>
    <message>
        <source>This image has %1 pixels. Showing it takes about %2 of memory, more than the limit in the settings.</source>
        <comment>%1: such as 14000 × 14000; %2: such as 1.0 GB</comment>
        <translation>この画像は%1ピクセルです。表示には約%2のメモリが必要で、設定の上限を超えています。</translation>
    </message>
    <message>
        <source>Show Anyway</source>
        <translation>それでも表示</translation>
    </message>
    <message>
        <source>%1 image</source>
        <comment>%1: a format, such as HEIC</comment>
        <translation>%1画像</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>テキストファイル</translation>
    </message>
    <message>
        <source>%1 file</source>
        <comment>%1: a format, such as PDF</comment>
        <translation>%1ファイル</translation>
    </message>
    <message>
        <source>shown at %1</source>
        <comment>%1: fewer pixels than the file has, such as 6000 × 6000</comment>
        <translation>%1で表示</translation>
    </message>
    <message>
        <source>Waiting to download.</source>
        <translation>ダウンロードを待っています。</translation>
    </message>
    <message>
        <source>%1 images cannot be shown here. Save the image, or open it with another program.</source>
        <translation>%1画像はここでは表示できません。保存するか、別のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>Text files cannot be shown here. Save the file, or open it with another program.</source>
        <translation>テキストファイルはここでは表示できません。保存するか、別のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>Unknown file type</source>
        <translation>不明な種類のファイル</translation>
    </message>
    <message>
        <source>Files of this type cannot be shown here. Save the file, or open it with another program.</source>
        <translation>この種類のファイルはここでは表示できません。保存するか、別のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>%1 files cannot be shown here. Save the file, or open it with another program.</source>
        <translation>%1ファイルはここでは表示できません。保存するか、別のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>This video cannot be shown here: it is damaged, or its format is not supported. Save it, or open it with another program.</source>
        <translation>この動画はここでは表示できません。壊れているか、対応していない形式です。保存するか、別のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>Videos need the library libmpv, which is missing or could not be loaded. Install it and restart Job Viewer, or open the video with another program.</source>
        <translation>動画の再生にはライブラリlibmpvが必要ですが、見つからないか、読み込めませんでした。インストールしてJob Viewerを起動し直すか、動画を別のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>The server no longer has this file.</source>
        <translation>サーバーにこのファイルはもうありません。</translation>
    </message>
    <message>
        <source>If you load it directly, the file’s own server sees this computer’s IP address.</source>
        <translation>直接読み込むと、ファイルのサーバーにこのコンピューターのIPアドレスが伝わります。</translation>
    </message>
    <message>
        <source>Always load directly when the service fails</source>
        <extracomment>below the button &quot;Load Directly&quot;</extracomment>
        <translation>サービスが失敗したら常に直接読み込む</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <extracomment>frames per second</extracomment>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <extracomment>megabits per second</extracomment>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <extracomment>kilobits per second</extracomment>
        <translation>%1 kbit/s</translation>
    </message>
</context>
<context>
    <name>MediaViewer</name>
    <message numerus="yes">
        <source>%n media item(s) side by side</source>
        <extracomment>below several media side by side</extracomment>
        <translation>
            <numerusform>%n個のメディアを並べて表示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>a media item and its place in the job: &quot;Image 2 (3 of 7)&quot;</extracomment>
        <translation>%1 (%2/%3)</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>System default</source>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Manual (HTTP)</source>
        <translation>手動 (HTTP)</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>API &amp;Token…</source>
        <translation>APIトークン(&amp;T)…</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>アカウント:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>アドレス(&amp;A):</translation>
    </message>
    <message>
        <source>Prox&amp;y:</source>
        <translation>プロキシ(&amp;Y):</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>ホスト(&amp;H):</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>ポート(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>ユーザー(&amp;U):</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>パスワード(&amp;W):</translation>
    </message>
    <message>
        <source>The password is kept in the system key store. If that is not possible, it is kept for this session only.</source>
        <translation>パスワードはシステムのキーストアに保存されます。保存できない場合は、このセッションの間だけ保持されます。</translation>
    </message>
    <message>
        <source>Leave empty to use the service’s own address. A different address needs its own token.</source>
        <translation>空欄にすると、サービス本来のアドレスを使います。別のアドレスには専用のトークンが必要です。</translation>
    </message>
    <message>
        <source>This address is not used. It must begin with https, or with http on this computer.</source>
        <translation>このアドレスは使われません。httpsで始まるアドレス、またはこのコンピューター上のhttpで始まるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Check &amp;running jobs every:</source>
        <translation>実行中のジョブの確認間隔(&amp;R):</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Show in Folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Open Page</source>
        <translation>ページを開く</translation>
    </message>
</context>
<context>
    <name>OpenBar</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Paste a job ID, a link, or any text that contains one</source>
        <translation>ジョブID、リンク、またはジョブIDを含むテキストを貼り付け</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ジョブID</translation>
    </message>
    <message>
        <source>Open a job</source>
        <translation>ジョブを開く</translation>
    </message>
</context>
<context>
    <name>OpenCommands</name>
    <message>
        <source>The clipboard contains no text. Copy a job ID, a link, or a job document first.</source>
        <translation>クリップボードにテキストがありません。先にジョブID、リンク、またはジョブドキュメントをコピーしてください。</translation>
    </message>
    <message>
        <source>Open Job Documents</source>
        <translation>ジョブドキュメントを開く</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) will be requested, one at a time.</source>
        <translation>
            <numerusform>%n件のジョブを1件ずつ問い合わせます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Whole Family</source>
        <translation>系統全体を開く</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>Aspect ratio</source>
        <translation>アスペクト比</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Niji version</source>
        <translation>Nijiバージョン</translation>
    </message>
    <message>
        <source>Stylize</source>
        <translation>スタイライズ</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Raw mode</source>
        <translation>Rawモード</translation>
    </message>
    <message>
        <source>Chaos</source>
        <translation>カオス</translation>
    </message>
    <message>
        <source>Weirdness</source>
        <translation>奇抜さ</translation>
    </message>
    <message>
        <source>Experimental look</source>
        <translation>実験的な表現</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>High definition</source>
        <translation>高精細</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Same seed</source>
        <translation>同一シード</translation>
    </message>
    <message>
        <source>Image weight</source>
        <translation>画像の重み</translation>
    </message>
    <message>
        <source>Style reference</source>
        <translation>スタイル参照</translation>
    </message>
    <message>
        <source>Style weight</source>
        <translation>スタイルの重み</translation>
    </message>
    <message>
        <source>Style reference version</source>
        <translation>スタイル参照のバージョン</translation>
    </message>
    <message>
        <source>Character reference</source>
        <translation>キャラクター参照</translation>
    </message>
    <message>
        <source>Character weight</source>
        <translation>キャラクターの重み</translation>
    </message>
    <message>
        <source>Omni reference</source>
        <translation>オムニ参照</translation>
    </message>
    <message>
        <source>Omni weight</source>
        <translation>オムニ参照の重み</translation>
    </message>
    <message>
        <source>Personalization</source>
        <translation>パーソナライズ</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Seamless tile</source>
        <translation>シームレスタイル</translation>
    </message>
    <message>
        <source>Stop at percent</source>
        <translation>停止する進行率</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Draft mode</source>
        <translation>ドラフトモード</translation>
    </message>
    <message>
        <source>Fast mode</source>
        <translation>ファストモード</translation>
    </message>
    <message>
        <source>Relax mode</source>
        <translation>リラックスモード</translation>
    </message>
    <message>
        <source>Turbo mode</source>
        <translation>ターボモード</translation>
    </message>
    <message>
        <source>Stealth mode</source>
        <translation>ステルスモード</translation>
    </message>
    <message>
        <source>Public mode</source>
        <translation>公開モード</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>モーション</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>最終フレーム</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a parameter that is a switch</comment>
        <translation>オン</translation>
    </message>
</context>
<context>
    <name>PlainTextView</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>PlaybackActions</name>
    <message>
        <source>Loop from Here</source>
        <translation>ここからループ</translation>
    </message>
    <message>
        <source>Clear Loop</source>
        <translation>ループを解除</translation>
    </message>
    <message>
        <source>Loop to Here</source>
        <translation>ここまでループ</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <extracomment>%1: a zoom, such as 43%</extracomment>
        <translation>ズーム: %1</translation>
    </message>
</context>
<context>
    <name>ProgramCommands</name>
    <message>
        <source>This sample shows the error for an invalid token. The sample jobs need no token.</source>
        <translation>このサンプルは、トークンが無効な場合のエラーを示します。サンプルジョブにトークンは必要ありません。</translation>
    </message>
    <message>
        <source>The sample jobs could not be opened.</source>
        <translation>サンプルジョブを開けませんでした。</translation>
    </message>
    <message>
        <source>Diagnostics copied. They contain no private data.</source>
        <translation>診断情報をコピーしました。個人情報は含まれていません。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Nothing has been logged.</source>
        <translation>記録されたログはありません。</translation>
    </message>
    <message>
        <source>About Job Viewer</source>
        <translation>Job Viewerについて</translation>
    </message>
    <message>
        <source>Free software under the MIT License. Uses Qt %1.</source>
        <translation>MITライセンスのフリーソフトウェアです。Qt %1を使用しています。</translation>
    </message>
    <message>
        <source>Files that the service cannot fetch are now loaded directly from their own server. That server sees this computer’s IP address.</source>
        <translation>サービスが取得できないファイルは、今後そのファイルのサーバーから直接読み込みます。サーバーにはこのコンピューターのIPアドレスが伝わります。</translation>
    </message>
    <message>
        <source>Files that the service cannot fetch are loaded directly only when you choose Load Directly.</source>
        <translation>サービスが取得できないファイルは、「直接読み込む」を選択したときだけ直接読み込みます。</translation>
    </message>
    <message>
        <source>Job Viewer %1

View your jobs and save their results. Job Viewer never starts, changes, or pays for anything.

Not affiliated with Midjourney, Discord, or useapi.net.</source>
        <translation>Job Viewer %1

ジョブを表示して結果を保存します。Job Viewerが何かを開始、変更したり、支払いをしたりすることはありません。

Midjourney、Discord、useapi.netとは関係ありません。</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>rejected</source>
        <translation>不採用</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>星%nつ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingActions</name>
    <message>
        <source>No Rating</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>1 Star</source>
        <translation>星1つ</translation>
    </message>
    <message>
        <source>%1 Stars</source>
        <translation>星%1つ</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不採用にする</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
</context>
<context>
    <name>RelativeStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1: %2</source>
        <extracomment>%1: what made a job, such as U1; %2: its prompt</extracomment>
        <translation>%1を開く: %2</translation>
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
        <translation>ファイルは壊れています。変更せずに保管しました。</translation>
    </message>
    <message>
        <source>The file has no end marker; it was kept unchanged.</source>
        <translation>ファイルに終端の印がありません。変更せずに保管しました。</translation>
    </message>
    <message>
        <source>The file has extra data at its end; it was kept unchanged.</source>
        <translation>ファイルの末尾に余分なデータがあります。変更せずに保管しました。</translation>
    </message>
    <message>
        <source>The file size differs from the size given in the job; the file was kept unchanged.</source>
        <translation>ファイルのサイズがジョブの記載と異なります。変更せずに保管しました。</translation>
    </message>
    <message>
        <source>The file type does not match the file name; the file was kept unchanged.</source>
        <translation>ファイルの種類がファイル名と一致しません。変更せずに保管しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) with warnings.</source>
        <translation>
            <numerusform>ほかに%n件のファイルにも警告があります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>The text is longer. Save it to read all of it.</source>
        <translation>テキストには続きがあります。すべて読むには保存してください。</translation>
    </message>
</context>
<context>
    <name>ResponseChooser</name>
    <message>
        <source>Show chan&amp;ges</source>
        <translation>変更点を表示(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;since:</source>
        <translation>比較元(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Response:</source>
        <translation>応答(&amp;R):</translation>
    </message>
    <message>
        <source>Latest, %1</source>
        <translation>最新 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n行追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n行削除</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Previous, %1</source>
        <translation>前回 (%1)</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>%n個のファイルを保存</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 jobs done, %3, %4 received</source>
        <comment>%3: n files saved; %4: a size such as 4.2 MB</comment>
        <translation>%2件中%1件のジョブが完了、%3、%4を受信</translation>
    </message>
</context>
<context>
    <name>SaveCommands</name>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>保存できるものがまだありません。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Save Frame</source>
        <translation>フレームを保存</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>すべて保存</translation>
    </message>
    <message>
        <source>Save Selected</source>
        <translation>選択項目を保存</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>書き出せるものがまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>Save %n Job(s)</source>
        <translation>
            <numerusform>%n件のジョブを保存</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveFields</name>
    <message>
        <source>&amp;Text file per item with prompt, parameters, and seed</source>
        <translation>メディアファイルごとのテキストファイル (プロンプト、パラメーター、シード)(&amp;T)</translation>
    </message>
    <message>
        <source>Job &amp;document (job.json)</source>
        <translation>ジョブドキュメント (job.json)(&amp;D)</translation>
    </message>
    <message>
        <source>For s&amp;haring: no private data in names, documents, and files</source>
        <translation>共有用: 名前、ドキュメント、ファイルに個人情報を残さない(&amp;H)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Example file name</source>
        <translation>ファイル名の例</translation>
    </message>
    <message>
        <source>Removes metadata from images and videos, but does not change what they show. Masks private data in the text file and the job document.</source>
        <translation>画像と動画からメタデータを削除します。見た目は変わりません。テキストファイルとジョブドキュメントでは個人情報を伏せます。</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>File &amp;names:</source>
        <translation>ファイル名(&amp;N):</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>Also save:</source>
        <translation>併せて保存:</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>フィールドを挿入</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>初期設定に戻す</translation>
    </message>
    <message>
        <source>Choose a Folder</source>
        <translation>フォルダーの選択</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Unknown fields are kept as typed: %1</source>
        <translation>不明なフィールドは入力したまま残ります: %1</translation>
    </message>
    <message>
        <source>Date and Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Job Type</source>
        <translation>ジョブの種類</translation>
    </message>
    <message>
        <source>Beginning of the Prompt</source>
        <translation>プロンプトの冒頭</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Media Item Name</source>
        <translation>メディアの名前</translation>
    </message>
    <message>
        <source>Media Item Type</source>
        <translation>メディアの種類</translation>
    </message>
    <message>
        <source>Media Item Number</source>
        <translation>メディアの番号</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Short Job Code</source>
        <translation>ジョブの短い識別子</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>&amp;Posters and covers</source>
        <translation>ポスターとカバー(&amp;P)</translation>
    </message>
    <message>
        <source>Stills of videos, and covers of songs</source>
        <translation>動画の静止画と曲のカバー画像</translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>&amp;Keep all media of jobs that have ended</source>
        <translation>終了したジョブのメディアをすべて保持する(&amp;K)</translation>
    </message>
    <message>
        <source>Disk space for media</source>
        <translation>ダウンロードしたメディア用のディスク容量</translation>
    </message>
    <message>
        <source>Disk space fo&amp;r media:</source>
        <translation>ダウンロードしたメディア用のディスク容量(&amp;R):</translation>
    </message>
    <message>
        <source>When this space is full, the media viewed longest ago are deleted first. Kept media and saved files are never deleted.</source>
        <translation>容量がいっぱいになると、表示した日時が古いメディアから削除されます。保持中のメディアと保存したファイルは削除されません。</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <comment>gigabytes</comment>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Always &amp;load directly when the service fails</source>
        <translation>サービスが失敗したら常に直接読み込む(&amp;L)</translation>
    </message>
    <message>
        <source>The file’s own server then sees this computer’s IP address.</source>
        <translation>その場合、ファイルのサーバーにこのコンピューターのIPアドレスが伝わります。</translation>
    </message>
</context>
<context>
    <name>SeekPreview</name>
    <message>
        <source>Preview of the position</source>
        <translation>再生位置のプレビュー</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>%n file(s) could not be saved:</source>
        <translation>
            <numerusform>%n個のファイルを保存できませんでした:</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language of this translation, such as de</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>作成日時:</translation>
    </message>
    <message>
        <source>Updated:</source>
        <translation>更新日時:</translation>
    </message>
    <message>
        <source>Seed:</source>
        <translation>シード:</translation>
    </message>
    <message>
        <source>Job ID:</source>
        <translation>ジョブID:</translation>
    </message>
    <message>
        <source>Job document</source>
        <translation>ジョブドキュメント</translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) were skipped.</source>
        <translation>
            <numerusform>ほか%n件もスキップしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new job(s)</source>
        <translation>
            <numerusform>新しいジョブ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated job(s)</source>
        <translation>
            <numerusform>更新されたジョブ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known job(s)</source>
        <translation>
            <numerusform>既知のジョブ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n個のファイルを読み込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>no jobs found</source>
        <translation>ジョブは見つかりませんでした</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>取り込みは中止されました。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>%1: such as 12 files read, %2: such as 10 new jobs, 2 known jobs</comment>
        <translation>%1: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) contained no job.</source>
        <translation>
            <numerusform>%n個のファイルにはジョブがありませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, or are damaged or too large:</source>
        <translation>
            <numerusform>%n個のファイルは、読み込めないか、破損しているか、大きすぎます:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be exported to “%1”. %2</source>
        <comment>%1: a folder, %2: a sentence</comment>
        <translation>一部を「%1」に書き出せませんでした。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) exported.</source>
        <translation>
            <numerusform>%n件のジョブを書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full, so the job archive cannot be written. Free some space; writing is retried every few seconds. Until then, new data is kept in memory only.</source>
        <translation>ディスクがいっぱいのため、ジョブのアーカイブに書き込めません。空き容量を確保してください。書き込みは数秒ごとに再試行されます。それまで、新しいデータはメモリ上にのみ保持されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) removed. Files that you saved stay where they are.</source>
        <translation>
            <numerusform>%n件のジョブを削除しました。自分で保存したファイルはそのまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 saved as “%2”.</source>
        <comment>%1: such as Image 2</comment>
        <translation>%1を「%2」として保存しました。</translation>
    </message>
    <message>
        <source>The frame could not be saved. %1</source>
        <comment>%1: a sentence</comment>
        <translation>フレームを保存できませんでした。%1</translation>
    </message>
    <message>
        <source>Frame saved as “%1”.</source>
        <translation>フレームを「%1」として保存しました。</translation>
    </message>
    <message>
        <source>The disk is full. Downloads are paused; free some space and resume them.</source>
        <translation>ディスクがいっぱいです。ダウンロードを一時停止しました。空き容量を確保して再開してください。</translation>
    </message>
    <message>
        <source>Downloaded files cannot be written to the disk. Downloads are paused; check the disk and resume them.</source>
        <translation>ダウンロードしたファイルをディスクに書き込めません。ダウンロードを一時停止しました。ディスクを確認して再開してください。</translation>
    </message>
    <message>
        <source>%1 could not be saved. %2</source>
        <comment>%1: such as Image 2, %2: a sentence</comment>
        <translation>%1を保存できませんでした。%2</translation>
    </message>
    <message>
        <source>The API token could not be read from the system key store. The key store may be locked. Unlock it and restart Job Viewer, or enter the token for this session.</source>
        <translation>システムのキーストアからAPIトークンを読み取れませんでした。キーストアがロックされている可能性があります。ロックを解除してJob Viewerを再起動するか、このセッション用にトークンを入力してください。</translation>
    </message>
    <message>
        <source>The system key store did not respond in time. It may be locked. Unlock it and restart Job Viewer, or enter the API token for this session.</source>
        <translation>システムのキーストアが時間内に応答しませんでした。ロックされている可能性があります。ロックを解除してJob Viewerを再起動するか、このセッション用にAPIトークンを入力してください。</translation>
    </message>
    <message>
        <source>There is no system key store. The API token is used for this session only.</source>
        <translation>システムのキーストアがありません。APIトークンはこのセッションでのみ使われます。</translation>
    </message>
    <message>
        <source>The system key store did not respond in time. The API token is used for this session only.</source>
        <translation>システムのキーストアが時間内に応答しませんでした。APIトークンはこのセッションでのみ使われます。</translation>
    </message>
    <message>
        <source>The API token could not be saved in the system key store. It is used for this session only.</source>
        <translation>システムのキーストアにAPIトークンを保存できませんでした。トークンはこのセッションでのみ使われます。</translation>
    </message>
    <message>
        <source>The system key store did not confirm that the API token was removed. The token may still be there.</source>
        <translation>システムのキーストアからAPIトークンが削除されたことを確認できませんでした。トークンが残っている可能性があります。</translation>
    </message>
    <message>
        <source>The token is valid. No job is running.</source>
        <translation>トークンは有効です。実行中のジョブはありません。</translation>
    </message>
    <message numerus="yes">
        <source>The token is valid. %n job(s) running.</source>
        <translation>
            <numerusform>トークンは有効です。%n件のジョブが実行中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>No job is running now.</source>
        <translation>現在、実行中のジョブはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n running job(s) opened.</source>
        <translation>
            <numerusform>実行中のジョブを%n件開きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) have ended</source>
        <translation>
            <numerusform>%n件のジョブが終了しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a button that shows the job</comment>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) skipped: no readable response.</source>
        <translation>
            <numerusform>%n件のジョブをスキップしました。読み取れる応答がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The job archive cannot be read or written at the moment. Access is retried every few seconds. Until then, new data is kept in memory only.</source>
        <translation>現在、ジョブのアーカイブを読み書きできません。数秒ごとに再試行されます。それまで、新しいデータはメモリ上にのみ保持されます。</translation>
    </message>
    <message>
        <source>The job archive was created by a newer version of Job Viewer and is left unchanged. Its jobs are not shown, and changes are not saved. Use the newer version.</source>
        <translation>ジョブのアーカイブは、より新しいバージョンのJob Viewerで作成されたものです。アーカイブはそのまま残されます。中のジョブは表示されず、変更も保存されません。新しいバージョンをお使いください。</translation>
    </message>
    <message>
        <source>A change could not be saved in the job archive: the database rejected it.</source>
        <translation>変更をジョブのアーカイブに保存できませんでした。データベースに拒否されました。</translation>
    </message>
    <message>
        <source>“%1”: %2. %3 The previous response is still shown.</source>
        <comment>%1: the beginning of a job&apos;s prompt, %2: such as Job has expired, %3: a sentence</comment>
        <translation>「%1」: %2。%3前回の応答を引き続き表示しています。</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>files, at the end of a list of names</comment>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be saved to “%1”. %2</source>
        <comment>%1: a folder, %2: a sentence</comment>
        <translation>「%1」に一部を保存できませんでした。%2</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>何も保存されませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n media file(s) saved.</source>
        <translation>
            <numerusform>%n件のメディアファイルを保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job document(s) saved.</source>
        <translation>
            <numerusform>%n件のジョブドキュメントを保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 saved.</source>
        <comment>%1: such as 5 media files, %2: such as 1 job document</comment>
        <translation>%1と%2を保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n media file(s)</source>
        <translation>
            <numerusform>%n件のメディアファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job document(s)</source>
        <comment>after: 5 media files and</comment>
        <translation>
            <numerusform>%n件のジョブドキュメント</numerusform>
        </translation>
    </message>
    <message>
        <source>The job could not be saved to “%1”. %2</source>
        <comment>%1: a folder, %2: a sentence</comment>
        <translation>ジョブを「%1」に保存できませんでした。%2</translation>
    </message>
    <message>
        <source>The jobs could not be saved to “%1”. %2</source>
        <comment>%1: a folder, %2: a sentence</comment>
        <translation>ジョブを「%1」に保存できませんでした。%2</translation>
    </message>
    <message>
        <source>Nothing could be exported to “%1”. %2</source>
        <comment>%1: a folder, %2: a sentence</comment>
        <translation>「%1」には何も書き出せませんでした。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) cut from the grid were not saved; select one and choose Save.</source>
        <translation>
            <numerusform>%n件のグリッドから切り出した画像は保存していません。1つ選んで「保存」を選択してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) cut from the grid were not saved: the grid shows them.</source>
        <translation>
            <numerusform>%n件のグリッドから切り出した画像は保存していません。グリッドに含まれています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) that the service does not list were not saved; load one and choose Save.</source>
        <translation>
            <numerusform>%n件のサービスの一覧にない画像は保存していません。1つ読み込んで「保存」を選択してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) that the service does not list were not saved: their addresses are guesses.</source>
        <translation>
            <numerusform>%n件のサービスの一覧にない画像は保存していません。アドレスは推測です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source image(s) were not saved; load one and choose Save.</source>
        <translation>
            <numerusform>%n件の元画像は保存していません。1つ読み込んで「保存」を選択してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source image(s) were not saved: the job did not make them.</source>
        <translation>
            <numerusform>%n件の元画像は保存していません。ジョブが作成したものではありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preview(s) were not saved: the job was still running.</source>
        <translation>
            <numerusform>%n件のプレビューは保存していません。ジョブがまだ実行中でした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>ファイル「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>Read: %1.</source>
        <comment>%1: such as 10 new jobs, 2 known jobs</comment>
        <translation>読み取り: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be written to the archive. Open them again when the archive can be written.</source>
        <translation>
            <numerusform>%n件のジョブをアーカイブに書き込めませんでした。書き込めるようになったら開き直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The job archive was damaged.</source>
        <translation>ジョブのアーカイブが壊れていました。</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were recovered.</source>
        <translation>
            <numerusform>%n件のジョブを復元しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be read.</source>
        <translation>
            <numerusform>%n件のジョブを読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the recovered job(s) lost their document; refresh them to get it again.</source>
        <translation>
            <numerusform>復元したジョブのうち%n件はドキュメントが失われました。更新すると再取得できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as “%1”.</source>
        <comment>%1: a file&apos;s name</comment>
        <translation>壊れたファイルは「%1」として残してあります。</translation>
    </message>
    <message>
        <source>Job Viewer did not close properly last time. The job that it was showing was not reopened.</source>
        <translation>前回、Job Viewerが正常に終了しませんでした。表示していたジョブは開き直していません。</translation>
    </message>
    <message>
        <source>The job archive was missing or empty, so a new one was created. Images and videos that were downloaded before are kept. If you have a backup of archive.db, quit Job Viewer and restore it.</source>
        <translation>ジョブのアーカイブがないか空だったため、新しく作成しました。ダウンロード済みの画像と動画は残っています。archive.dbのバックアップがある場合は、Job Viewerを終了してから復元してください。</translation>
    </message>
    <message>
        <source>Refreshing was stopped.</source>
        <translation>更新を停止しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) refreshed.</source>
        <translation>
            <numerusform>%n件のジョブを更新しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be refreshed.</source>
        <translation>
            <numerusform>%n件のジョブを更新できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were not requested.</source>
        <translation>
            <numerusform>%n件のジョブは問い合わせませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n件のジョブ</numerusform>
        </translation>
    </message>
    <message>
        <source>The job %1 could not be read from the job archive. Paste its ID to request it again.</source>
        <translation>ジョブ%1をアーカイブから読み取れませんでした。IDを貼り付けると、もう一度問い合わせます。</translation>
    </message>
    <message>
        <source>A file with changes that do not belong to the job archive was found next to it. The file was moved to “%1”. The archive itself is unchanged. If you restored a backup, you do not need that file.</source>
        <translation>ジョブのアーカイブと同じ場所に、このアーカイブのものではない変更を含むファイルが見つかりました。ファイルは「%1」に移動しました。アーカイブ自体は変わっていません。バックアップを復元した場合、このファイルは不要です。</translation>
    </message>
    <message>
        <source>The settings could not be saved in “%1”. They are kept until you quit. Check that the disk has free space and that you have permission to change the file; saving is retried with the next change.</source>
        <comment>%1: a file&apos;s name</comment>
        <translation>設定を「%1」に保存できませんでした。設定は終了するまで保持されます。ディスクに空き容量があるか、ファイルを変更する権限があるかを確認してください。次に設定を変更したときに、もう一度保存します。</translation>
    </message>
    <message>
        <source>Expired links are not refreshed in the background. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>期限切れのリンクはバックグラウンドで更新されません。%1</translation>
    </message>
    <message>
        <source>“%1” has been running for much longer than usual. It is no longer checked automatically.</source>
        <translation>「%1」は通常よりはるかに長く実行されています。自動での確認は終了しました。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>一般(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Media</source>
        <translation>メディア(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>サービス(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ShareCommands</name>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>コピーできるものがまだありません。</translation>
    </message>
    <message>
        <source>Image copied.</source>
        <translation>画像をコピーしました。</translation>
    </message>
    <message>
        <source>Video and current frame copied.</source>
        <translation>動画と現在のフレームをコピーしました。</translation>
    </message>
    <message>
        <source>The link contains an ID that leads to the account’s name and email address. The browser keeps the link in its history. Open it anyway?</source>
        <translation>このリンクに含まれるIDからは、アカウントの名前とメールアドレスがわかります。リンクはブラウザーの履歴に残ります。それでも開きますか?</translation>
    </message>
    <message>
        <source>The link could not be opened.</source>
        <translation>リンクを開けませんでした。</translation>
    </message>
    <message>
        <source>The folder could not be shown: %1</source>
        <translation>フォルダーを表示できませんでした: %1</translation>
    </message>
    <message>
        <source>The file could not be opened in another program.</source>
        <translation>ファイルを別のプログラムで開けませんでした。</translation>
    </message>
    <message>
        <source>Private Data</source>
        <translation>個人情報</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>This text contains private data, such as a link with an ID that leads to the account’s name and email address. Copy it only if nobody else will see it.</source>
        <translation>このテキストには個人情報が含まれます。たとえば、リンクに含まれるIDから、アカウントの名前とメールアドレスがわかります。ほかの人に見られない場合だけコピーしてください。</translation>
    </message>
    <message>
        <source>File copied.</source>
        <translation>ファイルをコピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected items cannot be dragged: not downloaded, or still being loaded.</source>
        <translation>
            <numerusform>選択したメディアのうち%n個はドラッグできません。ダウンロードされていないか、読み込み中です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SoundView</name>
    <message>
        <source>No video; audio only</source>
        <translation>映像なし (音声のみ)</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n件のジョブが実行中</numerusform>
        </translation>
    </message>
    <message>
        <source>No job running</source>
        <translation>実行中のジョブなし</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>ファイル %1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>%1: such as 4.2 MB</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1: a duration</comment>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Reading %1 of %2 files</source>
        <translation>ファイルを読み込み中 %1 / %2</translation>
    </message>
    <message>
        <source>Token: none</source>
        <translation>トークン: なし</translation>
    </message>
    <message>
        <source>Token: from the environment</source>
        <translation>トークン: 環境変数</translation>
    </message>
    <message>
        <source>Token: key store</source>
        <translation>トークン: キーストア</translation>
    </message>
    <message>
        <source>Token: this session only</source>
        <translation>トークン: このセッションのみ</translation>
    </message>
    <message>
        <source>Sample jobs</source>
        <translation>サンプルジョブ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1: how many jobs run, %2: when they are checked next</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Saving %1 of %2 jobs</source>
        <translation>ジョブを保存中 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3 failed</source>
        <translation>ファイル %1 / %2、失敗 %3</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop Reading</source>
        <translation>読み取りを停止</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n件のジョブ</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop reading. Jobs already read stay in the list.</source>
        <translation>読み取りを停止します。すでに読み取ったジョブは一覧に残ります。</translation>
    </message>
    <message>
        <source>Reading… %1%</source>
        <comment>%1: a number</comment>
        <translation>読み取り中… %1%</translation>
    </message>
    <message>
        <source>Stop Refreshing</source>
        <translation>更新を停止</translation>
    </message>
    <message>
        <source>Stop refreshing. Jobs already refreshed keep their new state.</source>
        <translation>更新を停止します。すでに更新したジョブは新しい状態のまま残ります。</translation>
    </message>
    <message>
        <source>Refreshing %1 of %2 jobs</source>
        <translation>%2件中%1件のジョブを更新中</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>There is no token yet.</source>
        <translation>トークンはまだありません。</translation>
    </message>
    <message>
        <source>The current token comes from the environment variable USEAPI_TOKEN.</source>
        <translation>現在のトークンは環境変数USEAPI_TOKENから取得したものです。</translation>
    </message>
    <message>
        <source>The current token is stored in the system key store.</source>
        <translation>現在のトークンはシステムのキーストアに保存されています。</translation>
    </message>
    <message>
        <source>The current token is used for this session only.</source>
        <translation>現在のトークンはこのセッションでのみ使われます。</translation>
    </message>
    <message>
        <source>The sample jobs use their own token.</source>
        <translation>サンプルジョブは専用のトークンを使います。</translation>
    </message>
    <message>
        <source>&amp;Keep in the system key store</source>
        <translation>システムのキーストアに保存する(&amp;K)</translation>
    </message>
    <message>
        <source>Use Token</source>
        <translation>トークンを使用</translation>
    </message>
    <message>
        <source>&amp;Check Token</source>
        <translation>トークンを確認(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Forget Token</source>
        <translation>トークンを消去(&amp;F)</translation>
    </message>
    <message>
        <source>API Token</source>
        <translation>APIトークン</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>確認の結果</translation>
    </message>
    <message>
        <source>API &amp;token of your account:</source>
        <translation>アカウントのAPIトークン(&amp;T):</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>APIトークン</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>トークンを表示</translation>
    </message>
    <message>
        <source>The token is sent only to %1. Unless it is kept in the system key store, it is forgotten when Job Viewer quits. The environment variable USEAPI_TOKEN is read at each start and takes precedence.</source>
        <comment>%1: an address, such as https://api.useapi.net</comment>
        <translation>トークンは%1にだけ送信されます。システムのキーストアに保存しない場合は、Job Viewerの終了時に消去されます。環境変数USEAPI_TOKENは起動のたびに読み込まれ、優先されます。</translation>
    </message>
    <message>
        <source>Checking the token…</source>
        <translation>トークンを確認しています…</translation>
    </message>
</context>
<context>
    <name>TrayBar</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare side by side (C)</source>
        <translation>並べて比較 (C)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Remove all from the comparison</source>
        <translation>比較からすべて削除</translation>
    </message>
    <message>
        <source>Items to Compare</source>
        <translation>比較するメディア</translation>
    </message>
    <message>
        <source>Remove %1 from Comparison</source>
        <extracomment>%1: a media item: &quot;Image 2, a lighthouse in a storm&quot;</extracomment>
        <translation>%1を比較から削除</translation>
    </message>
</context>
<context>
    <name>VideoBar</name>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Previous Frame</source>
        <translation>前のフレーム</translation>
    </message>
    <message>
        <source>Next Frame</source>
        <translation>次のフレーム</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Save Frame</source>
        <translation>フレームを保存</translation>
    </message>
    <message>
        <source>Save this frame as an image</source>
        <translation>このフレームを画像として保存</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>再生位置</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>再生速度</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <extracomment>of a video; %1: &quot;0.5×&quot;</extracomment>
        <translation>再生速度 %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>where a video is, and how long it is</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Loop from %1 to %2</source>
        <extracomment>the part of a video that is repeated: &quot;Loop from 0:03 to 0:07&quot;</extracomment>
        <translation>%1から%2までループ</translation>
    </message>
    <message>
        <source>Loop from %1</source>
        <extracomment>the beginning of that part; its end is not marked yet</extracomment>
        <translation>%1からループ</translation>
    </message>
    <message>
        <source>Loop cleared</source>
        <translation>ループを解除しました</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
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
        <translation>動画</translation>
    </message>
</context>
<context>
    <name>WallPane</name>
    <message>
        <source>&amp;Grids</source>
        <translation>グリッド(&amp;G)</translation>
    </message>
    <message>
        <source>No pictures, videos or songs among these jobs</source>
        <translation>これらのジョブに画像、動画、曲はありません</translation>
    </message>
    <message>
        <source>Also show the grids that images are cut from</source>
        <translation>画像の切り出し元のグリッドも表示</translation>
    </message>
    <message>
        <source>Picture Size</source>
        <translation>画像のサイズ</translation>
    </message>
    <message numerus="yes">
        <source>%n media item(s)</source>
        <translation>
            <numerusform>%n個のメディア</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n個を選択中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallRows</name>
    <message>
        <source>loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation>未ダウンロード</translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <source>Wall</source>
        <translation>ウォール</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Open Files…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Paste Jobs</source>
        <translation>ジョブを貼り付け</translation>
    </message>
    <message>
        <source>Add Running Jobs</source>
        <translation>実行中のジョブを追加</translation>
    </message>
    <message>
        <source>Go to Job ID</source>
        <translation>ジョブID欄へ移動</translation>
    </message>
    <message>
        <source>Search Jobs</source>
        <translation>ジョブを検索</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Stop Checking</source>
        <translation>確認を停止</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Undo Remove</source>
        <translation>削除を元に戻す</translation>
    </message>
    <message>
        <source>Copy Job ID</source>
        <translation>ジョブIDをコピー</translation>
    </message>
    <message>
        <source>Copy Prompt</source>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <source>Copy Image</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save Selected</source>
        <translation>選択項目を保存</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>すべて保存</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Show Info</source>
        <translation>情報を表示</translation>
    </message>
    <message>
        <source>Pause Downloads</source>
        <translation>ダウンロードを一時停止</translation>
    </message>
    <message>
        <source>Keep All Media</source>
        <translation>すべてのメディアを保持</translation>
    </message>
    <message>
        <source>API Token…</source>
        <translation>APIトークン…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Try the Sample Jobs</source>
        <translation>サンプルジョブを試す</translation>
    </message>
    <message>
        <source>Previous Job</source>
        <translation>前のジョブ</translation>
    </message>
    <message>
        <source>Next Job</source>
        <translation>次のジョブ</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>About Job Viewer</source>
        <translation>Job Viewerについて</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Show Media</source>
        <translation>メディアを表示</translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Show Family</source>
        <translation>系統を表示</translation>
    </message>
    <message>
        <source>Show JSON</source>
        <translation>JSONを表示</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>In the preview and the thumbnail bar:</source>
        <translation>プレビューとサムネイルバーで使えるキー:</translation>
    </message>
    <message>
        <source>Previous or next media item</source>
        <translation>前または次のメディア</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter or leave full screen</source>
        <translation>全画面表示の開始と終了</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave full screen or comparison</source>
        <translation>全画面表示または比較を終了</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>並べて比較</translation>
    </message>
    <message>
        <source>Show or hide info</source>
        <translation>情報の表示と非表示</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生と一時停止</translation>
    </message>
    <message>
        <source>One frame back or forward</source>
        <translation>1フレーム戻る、進む</translation>
    </message>
    <message>
        <source>Shift+← →</source>
        <translation>Shift+← →</translation>
    </message>
    <message>
        <source>Slower, faster</source>
        <translation>速度を下げる、上げる</translation>
    </message>
    <message>
        <source>In the list of jobs:</source>
        <translation>ジョブの一覧で使えるキー:</translation>
    </message>
    <message>
        <source>First or last media item</source>
        <translation>最初または最後のメディア</translation>
    </message>
    <message numerus="yes">
        <source>Refresh %n Job(s)</source>
        <translation>
            <numerusform>%n件のジョブを更新</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n Job(s)</source>
        <translation>
            <numerusform>%n件のジョブのピン留めを外す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n Job(s)</source>
        <translation>
            <numerusform>%n件のジョブをピン留め</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n Job(s)…</source>
        <translation>
            <numerusform>%n件のジョブのタグ…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Job(s)…</source>
        <translation>
            <numerusform>%n件のジョブを削除…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n Job(s)…</source>
        <translation>
            <numerusform>%n件のジョブを保存…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Job(s)…</source>
        <translation>
            <numerusform>%n件のジョブを書き出す…</numerusform>
        </translation>
    </message>
    <message>
        <source>Always Load Directly</source>
        <translation>常に直接読み込む</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Go to Next After Rating</source>
        <translation>評価後に次へ進む</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tooltip: a command and its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>ウォール</translation>
    </message>
    <message>
        <source>Job List</source>
        <translation>ジョブリスト</translation>
    </message>
    <message>
        <source>Large Rows</source>
        <translation>大きな行</translation>
    </message>
    <message>
        <source>Show Data</source>
        <translation>データを表示</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>スライドショー</translation>
    </message>
    <message>
        <source>Continue with Next Job</source>
        <translation>次のジョブに続ける</translation>
    </message>
    <message>
        <source>Enlarge Small Images and Videos</source>
        <translation>小さな画像と動画を拡大</translation>
    </message>
    <message>
        <source>Previous Media Item</source>
        <translation>前のメディア</translation>
    </message>
    <message>
        <source>Next Media Item</source>
        <translation>次のメディア</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Fit to Window</source>
        <translation>ウィンドウに合わせる</translation>
    </message>
    <message>
        <source>Original Size</source>
        <translation>元のサイズ</translation>
    </message>
    <message numerus="yes">
        <source>Save %n Item(s)…</source>
        <translation>
            <numerusform>%n個のメディアを保存…</numerusform>
        </translation>
    </message>
    <message>
        <source>Slideshow Speed</source>
        <translation>スライドショーの速度</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) per image</source>
        <translation>
            <numerusform>1枚あたり%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous or next job</source>
        <translation>前または次のジョブ</translation>
    </message>
    <message>
        <source>Start or stop the slideshow</source>
        <translation>スライドショーの開始と停止</translation>
    </message>
    <message>
        <source>Show or hide the data of the job</source>
        <translation>ジョブのデータの表示と非表示</translation>
    </message>
    <message>
        <source>Rate with stars, reject</source>
        <translation>星で評価、不採用</translation>
    </message>
    <message>
        <source>One second back or forward; over an image: previous or next job</source>
        <translation>1秒戻るまたは進む、画像では前または次のジョブ</translation>
    </message>
    <message>
        <source>Thumbnail Bar</source>
        <translation>サムネイルバー</translation>
    </message>
    <message>
        <source>Add to the comparison, or remove from it</source>
        <translation>比較に追加または比較から削除</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Mark where a loop begins, where it ends; clear it</source>
        <translation>ループの始まりと終わりを指定、解除</translation>
    </message>
    <message>
        <source>Repeat the whole video or sound</source>
        <translation>動画や音声全体を繰り返す</translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <source>&amp;Notify me when a job ends while the window is not active</source>
        <translation>ウィンドウがアクティブでないときにジョブの終了を通知する(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Play automatically</source>
        <translation>自動的に再生する(&amp;P)</translation>
    </message>
    <message>
        <source>Play in a l&amp;oop</source>
        <translation>ループ再生する(&amp;O)</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>システムの既定</translation>
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
        <source>&amp;Appearance:</source>
        <translation>外観(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>Takes effect after restarting Job Viewer.</source>
        <translation>Job Viewerを再起動すると有効になります。</translation>
    </message>
    <message>
        <source>Jobs:</source>
        <translation>ジョブ:</translation>
    </message>
    <message>
        <source>Videos:</source>
        <translation>動画:</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>megabytes</comment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>The limit for one image. Larger images are scaled down, or shown only on request.</source>
        <translation>画像1枚あたりの上限。これより大きな画像は縮小するか、要求したときだけ表示します。</translation>
    </message>
    <message>
        <source>&amp;Image memory:</source>
        <translation>画像用メモリ(&amp;I):</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Stopped</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>The operation was stopped before it finished.</source>
        <translation>操作は完了する前に中止されました。</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the network connection, then try again.</source>
        <translation>サーバーに接続できませんでした。ネットワーク接続を確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>安全に接続できません</translation>
    </message>
    <message>
        <source>Could not establish a secure connection to the server. Check the computer’s date and network connection, then try again.</source>
        <translation>サーバーとの安全な接続を確立できませんでした。コンピューターの日付とネットワーク接続を確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>The server took too long to respond. Try again later.</source>
        <translation>サーバーの応答に時間がかかりすぎました。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>Invalid request</source>
        <translation>無効なリクエスト</translation>
    </message>
    <message>
        <source>The server did not understand the request. Check the job ID.</source>
        <translation>サーバーがリクエストを解釈できませんでした。ジョブIDを確認してください。</translation>
    </message>
    <message>
        <source>Invalid API token</source>
        <translation>無効なAPIトークン</translation>
    </message>
    <message>
        <source>The service did not accept this API token. Enter the token of your account.</source>
        <translation>サービスがこのAPIトークンを受け付けませんでした。アカウントのトークンを入力してください。</translation>
    </message>
    <message>
        <source>No subscription</source>
        <translation>サブスクリプションなし</translation>
    </message>
    <message>
        <source>The account of this API token has no active subscription. Renew the subscription with the service, or enter another token.</source>
        <translation>このAPIトークンのアカウントには有効なサブスクリプションがありません。サービスでサブスクリプションを更新するか、別のトークンを入力してください。</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>リクエストが多すぎます</translation>
    </message>
    <message>
        <source>The server received too many requests. Try again later.</source>
        <translation>サーバーへのリクエストが多すぎます。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>The server reported an error. Try again later.</source>
        <translation>サーバーがエラーを返しました。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>The response is larger than this program accepts.</source>
        <translation>応答が、このプログラムで受け取れる大きさを超えています。</translation>
    </message>
    <message>
        <source>Cannot write file</source>
        <translation>ファイルに書き込めません</translation>
    </message>
    <message>
        <source>The file could not be written. Check that the folder exists and that you have permission to write to it, then try again.</source>
        <translation>ファイルを書き込めませんでした。フォルダーが存在し、書き込み権限があることを確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>ディスクの空き容量不足</translation>
    </message>
    <message>
        <source>The disk is full. Free some space or choose another folder, then try again.</source>
        <translation>ディスクがいっぱいです。空き容量を確保するか、別のフォルダーを選択してから、再試行してください。</translation>
    </message>
    <message>
        <source>Not safe to share</source>
        <translation>安全に共有できません</translation>
    </message>
    <message>
        <source>This file may still contain private data, so it was not saved. To save it for your own use, turn off “For sharing”.</source>
        <translation>このファイルには個人情報が残っている可能性があるため、保存しませんでした。自分用に保存するには、「共有用」をオフにしてください。</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>アクセス拒否</translation>
    </message>
    <message>
        <source>The service denied access to this job. Try again later.</source>
        <translation>サービスがこのジョブへのアクセスを拒否しました。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>Blocked by Cloudflare</source>
        <translation>Cloudflareによるブロック</translation>
    </message>
    <message>
        <source>Cloudflare, which protects the service, blocked the request. Try again later, or from another network.</source>
        <translation>サービスを保護しているCloudflareがリクエストをブロックしました。しばらくしてから、または別のネットワークから再試行してください。</translation>
    </message>
    <message>
        <source>Job not found</source>
        <translation>ジョブが見つかりません</translation>
    </message>
    <message>
        <source>The service has no job with this ID. Check that the ID is correct and that the token belongs to the same account.</source>
        <translation>このIDのジョブはサービスにありません。IDが正しいことと、トークンが同じアカウントのものであることを確認してください。</translation>
    </message>
    <message>
        <source>Job has expired</source>
        <translation>ジョブの期限切れ</translation>
    </message>
    <message>
        <source>The service no longer has this job. You can still open a saved job document.</source>
        <translation>サービスにこのジョブはもうありません。保存したジョブドキュメントは引き続き開けます。</translation>
    </message>
    <message>
        <source>No job in the response</source>
        <translation>応答にジョブがありません</translation>
    </message>
    <message>
        <source>The response does not contain a job and may not have come from the service. Try again later, or check the address of the service.</source>
        <translation>応答にジョブが含まれていません。サービスからの応答ではない可能性があります。しばらくしてから再試行するか、サービスのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Incomplete response</source>
        <translation>不完全な応答</translation>
    </message>
    <message>
        <source>Only part of the response was received. Try again.</source>
        <translation>応答の一部しか受信できませんでした。再試行してください。</translation>
    </message>
    <message>
        <source>The server sent something other than a job. Check the address of the service.</source>
        <translation>サーバーからジョブではないものが届きました。サービスのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Redirect not followed</source>
        <translation>リダイレクトの拒否</translation>
    </message>
    <message>
        <source>The service redirected the request to another address. The token must not be sent there. Check the address of the service.</source>
        <translation>サービスがリクエストを別のアドレスにリダイレクトしました。そこにトークンを送信することはできません。サービスのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Unsafe address</source>
        <translation>安全でないアドレス</translation>
    </message>
    <message>
        <source>The address of the service is not secure. Enter an address that begins with https.</source>
        <translation>サービスのアドレスが安全ではありません。httpsで始まるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>No API token</source>
        <translation>APIトークンなし</translation>
    </message>
    <message>
        <source>The service requires an API token. Enter your token.</source>
        <translation>サービスの利用にはAPIトークンが必要です。トークンを入力してください。</translation>
    </message>
    <message>
        <source>The server denied access to this file. The link may have expired.</source>
        <translation>サーバーがこのファイルへのアクセスを拒否しました。リンクの期限が切れている可能性があります。</translation>
    </message>
    <message>
        <source>Cloudflare sent a web page instead of the file. A browser may be able to open the file.</source>
        <translation>Cloudflareがファイルの代わりにウェブページを返しました。ブラウザーではファイルを開けるかもしれません。</translation>
    </message>
    <message>
        <source>Link has expired</source>
        <translation>リンクの期限切れ</translation>
    </message>
    <message>
        <source>The server no longer has this file.</source>
        <translation>サーバーにこのファイルはもうありません。</translation>
    </message>
    <message>
        <source>Unexpected response</source>
        <translation>予期しない応答</translation>
    </message>
    <message>
        <source>The response does not contain a file. Try again later.</source>
        <translation>応答にファイルが含まれていません。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>Unexpected content</source>
        <translation>予期しない内容</translation>
    </message>
    <message>
        <source>The server sent something other than the file. It was discarded.</source>
        <translation>サーバーからファイルではないものが届いたため、破棄しました。</translation>
    </message>
    <message>
        <source>The server redirected the request to an address that is not allowed, or redirected it too many times.</source>
        <translation>サーバーがリクエストを許可されていないアドレスにリダイレクトしたか、リダイレクトの回数が多すぎました。</translation>
    </message>
    <message>
        <source>Unsafe link</source>
        <translation>安全でないリンク</translation>
    </message>
    <message>
        <source>The link is not secure: it does not begin with https.</source>
        <translation>リンクが安全ではありません。httpsで始まっていません。</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>ステータスなし</translation>
    </message>
    <message>
        <source>The response has no status.</source>
        <translation>応答にステータスがありません。</translation>
    </message>
    <message>
        <source>The job is waiting in the queue.</source>
        <translation>ジョブはキューで待機しています。</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>The job is done.</source>
        <translation>ジョブは完了しました。</translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation>モデレーションにより停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>The job was cancelled before it finished.</source>
        <translation>ジョブは完了する前にキャンセルされました。</translation>
    </message>
    <message>
        <source>The status “%1” is unknown. The job is not checked again automatically.</source>
        <translation>ステータス「%1」は不明です。このジョブを自動で再度確認することはありません。</translation>
    </message>
    <message>
        <source>This job belongs to a service that this program does not support.</source>
        <translation>このジョブは、このプログラムが対応していないサービスのものです。</translation>
    </message>
    <message>
        <source>Links that change a job are never opened. Only the job ID was read.</source>
        <translation>ジョブを変更するリンクを開くことはありません。ジョブIDだけを読み取りました。</translation>
    </message>
    <message>
        <source>This is an error message from the service, not a job.</source>
        <translation>これはサービスのエラーメッセージで、ジョブではありません。</translation>
    </message>
    <message>
        <source>This document does not contain a job.</source>
        <translation>このドキュメントにはジョブが含まれていません。</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>画像%1</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>動画%1</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>添付ファイル%1</translation>
    </message>
    <message>
        <source>Seed image %1</source>
        <translation>シード画像%1</translation>
    </message>
    <message>
        <source>Embed %1</source>
        <translation>埋め込み%1</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>プレビュー%1</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>元画像%1</translation>
    </message>
    <message>
        <source>Cell %1</source>
        <translation>セル%1</translation>
    </message>
    <message>
        <source>%1 (guess)</source>
        <extracomment>%1: such as Image 2, at a guessed address</extracomment>
        <translation>%1 (推測)</translation>
    </message>
    <message>
        <source>Incomplete or damaged</source>
        <translation>不完全、または破損</translation>
    </message>
    <message>
        <source>The file arrived incomplete or damaged several times. Try again later.</source>
        <translation>ファイルが何度も不完全または破損した状態で届きました。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>Unsupported compression</source>
        <translation>対応していない圧縮形式</translation>
    </message>
    <message>
        <source>The server sent a compressed response that this program cannot decompress.</source>
        <translation>サーバーから、このプログラムでは展開できない圧縮された応答が届きました。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a number of seconds</extracomment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a number of minutes</extracomment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>a number of hours</extracomment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>The server requested a delay of %1 before the next request. Try again later.</source>
        <extracomment>%1: a duration such as 20 min</extracomment>
        <translation>サーバーから、次のリクエストまで%1待つよう要求されました。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>This is not a regular file. Pipes and devices are not read.</source>
        <translation>これは通常のファイルではありません。パイプやデバイスは読み取りません。</translation>
    </message>
    <message>
        <source>The server is sending data very slowly.</source>
        <translation>サーバーからのデータ送信が非常に遅くなっています。</translation>
    </message>
    <message>
        <source>The server has stopped sending data. The download will be retried automatically.</source>
        <translation>サーバーからのデータ送信が止まりました。ダウンロードは自動的に再試行されます。</translation>
    </message>
    <message>
        <source>The server requested a delay of %1. Trying again in %2.</source>
        <extracomment>both are durations such as 75 s</extracomment>
        <translation>サーバーから%1待つよう要求されました。%2後に再試行します。</translation>
    </message>
    <message>
        <source>This document is incomplete or damaged; only the job IDs in it were read.</source>
        <translation>このドキュメントは不完全か破損しているため、中のジョブIDだけを読み取りました。</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are incomplete or damaged; only the job IDs in them were read.</source>
        <translation>
            <numerusform>%n件のドキュメントは不完全か破損しているため、中のジョブIDだけを読み取りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This document is not valid JSON and could not be read; only the job IDs in it were read.</source>
        <translation>このドキュメントは正しいJSONではなく読み取れなかったため、中のジョブIDだけを読み取りました。</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are not valid JSON and could not be read; only the job IDs in them were read.</source>
        <translation>
            <numerusform>%n件のドキュメントは正しいJSONではなく読み取れなかったため、中のジョブIDだけを読み取りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is larger than the limit of %1. It was discarded.</source>
        <extracomment>%1: a size such as 1.1 GB</extracomment>
        <translation>ファイルが上限の%1を超えているため、破棄しました。</translation>
    </message>
    <message>
        <source>No job ID or job document was found.</source>
        <translation>ジョブIDもジョブドキュメントも見つかりませんでした。</translation>
    </message>
    <message>
        <source>A document larger than 64 MB was skipped.</source>
        <translation>64 MBを超えるドキュメントをスキップしました。</translation>
    </message>
    <message>
        <source>The file is no longer available at this link. Refresh the job to get a new link.</source>
        <translation>このリンクではファイルを取得できなくなりました。ジョブを更新すると新しいリンクが得られます。</translation>
    </message>
    <message>
        <source>This file is loaded through the service, which requires an API token. Enter your token, or load the file directly.</source>
        <translation>このファイルはサービスを通して読み込まれ、APIトークンが必要です。トークンを入力するか、ファイルを直接読み込んでください。</translation>
    </message>
    <message>
        <source>The job is running.</source>
        <translation>ジョブは実行中です。</translation>
    </message>
    <message>
        <source>Moderation stopped this job.</source>
        <translation>モデレーションによりこのジョブは中止されました。</translation>
    </message>
    <message>
        <source>The service could not complete this job.</source>
        <translation>サービスはこのジョブを完了できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) larger than 64 MB were skipped.</source>
        <translation>
            <numerusform>64 MBを超える%n件のドキュメントをスキップしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Audio %1</source>
        <translation>音声%1</translation>
    </message>
    <message numerus="yes">
        <source>Blend of %n image(s)</source>
        <translation>
            <numerusform>%n枚の画像のブレンド</numerusform>
        </translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>The service finished without a file. It probably refused the result.</source>
        <translation>サービスはファイルを作成せずに終了しました。おそらく結果が拒否されています。</translation>
    </message>
    <message>
        <source>This is the ID of a file, not of a job. Open the job that made the file.</source>
        <translation>これはジョブではなくファイルのIDです。このファイルを作成したジョブを開いてください。</translation>
    </message>
    <message>
        <source>This ID does not say which service it belongs to. Paste the address of the job, or its document.</source>
        <translation>このIDからは、どのサービスのものか判別できません。ジョブのアドレスまたはドキュメントを貼り付けてください。</translation>
    </message>
    <message>
        <source>The songs of this job have been deleted from the library of ACE Music.</source>
        <translation>このジョブの曲は、ACE Musicのライブラリから削除されています。</translation>
    </message>
    <message>
        <source>ACE Music lists jobs for 7 days. The songs may still be in the library of the account.</source>
        <translation>ACE Musicがジョブを一覧に表示するのは7日間です。曲はアカウントのライブラリにまだ残っている可能性があります。</translation>
    </message>
    <message>
        <source>The job has been running for more than 30 minutes. ACE Music may still complete it: try again later.</source>
        <translation>ジョブの実行時間が30分を超えています。ACE Musicで完了する可能性もあるため、しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>The job belongs to another account than the token.</source>
        <translation>ジョブは、トークンとは別のアカウントのものです。</translation>
    </message>
    <message>
        <source>The job has expired at Flow Music, or it never existed.</source>
        <translation>ジョブはFlow Musicで期限切れになったか、もともと存在しません。</translation>
    </message>
    <message>
        <source>Gemini Notebook removes jobs after 30 days, and lists no job of another account.</source>
        <translation>Gemini Notebookはジョブを30日後に削除し、別のアカウントのジョブは一覧に表示しません。</translation>
    </message>
    <message>
        <source>Google Vids removes jobs after about 30 days, and lists no job of another account.</source>
        <translation>Google Vidsはジョブを約30日後に削除し、別のアカウントのジョブは一覧に表示しません。</translation>
    </message>
    <message>
        <source>The job did not finish in time. Google Vids has stopped it, and there will be no result.</source>
        <translation>ジョブは時間内に終了しませんでした。Google Vidsがジョブを中止したため、結果は得られません。</translation>
    </message>
    <message>
        <source>The task was deleted, Kling refused it, or the account has no credits left.</source>
        <translation>タスクが削除されたか、Klingに拒否されたか、アカウントのクレジットが残っていません。</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>レポート%1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>ファイル%1</translation>
    </message>
    <message>
        <source>Stem %1</source>
        <translation>ステム%1</translation>
    </message>
    <message>
        <source>MiniMax keeps the jobs of its agent for 31 days. This one may be older.</source>
        <translation>MiniMaxがエージェントのジョブを保持するのは31日間です。このジョブはそれより古い可能性があります。</translation>
    </message>
    <message>
        <source>MiniMax finds speech by its job for 7 days. This job may be older.</source>
        <translation>MiniMaxでジョブから音声を検索できるのは7日間です。このジョブはそれより古い可能性があります。</translation>
    </message>
    <message>
        <source>MiniMax may have removed the result because its moderation refused it, or it was deleted.</source>
        <translation>MiniMaxのモデレーションで拒否されて結果が削除されたか、結果が別途削除された可能性があります。</translation>
    </message>
    <message>
        <source>Mureka keeps jobs for 7 days. This one may be older.</source>
        <translation>Murekaがジョブを保持するのは7日間です。このジョブはそれより古い可能性があります。</translation>
    </message>
    <message>
        <source>PixVerse does not have this job. It was probably deleted.</source>
        <translation>PixVerseにこのジョブはありません。おそらく削除されています。</translation>
    </message>
    <message>
        <source>PixVerse does not have this video, and its list of recent videos does not include it. It was probably deleted.</source>
        <translation>PixVerseにこの動画はなく、最近の動画の一覧にも含まれていません。おそらく削除されています。</translation>
    </message>
    <message>
        <source>The task does not exist at Runway, or it has been deleted there.</source>
        <translation>タスクはRunwayに存在しないか、Runwayで削除されています。</translation>
    </message>
    <message>
        <source>TemPolor can take 10 minutes to list a new track. An older track was probably deleted.</source>
        <translation>TemPolorの一覧に新しいトラックが表示されるまで、10分かかることがあります。古いトラックは、おそらく削除されています。</translation>
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
        <translation>Klingのアカウントが複数あり、サービスはこのタスクを作成したアカウントのメールアドレスを必要としています。「参照」でKlingのリストの横に入力してください。</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>リクエストが拒否されました</translation>
    </message>
    <message>
        <source>The service refused the request: “%1”. If you have several accounts at this service, enter the one whose list you want to see.</source>
        <translation>サービスがリクエストを拒否しました: 「%1」。このサービスに複数のアカウントがある場合は、リストを表示するアカウントを入力してください。</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>リストがありません</translation>
    </message>
    <message>
        <source>The service has no such list for this account. Your account at useapi.net may not include it.</source>
        <translation>このアカウントには該当するリストがありません。useapi.netのアカウントに含まれていない可能性があります。</translation>
    </message>
    <message>
        <source>The service sent something other than a list.</source>
        <translation>サービスからリスト以外のものが送られてきました。</translation>
    </message>
    <message>
        <source>The response is larger than the limit of %1. It was discarded.</source>
        <extracomment>%1: a size such as 67.1 MB</extracomment>
        <translation>応答が上限の%1を超えているため、破棄されました。</translation>
    </message>
    <message>
        <source>Poster %1</source>
        <translation>ポスター%1</translation>
    </message>
    <message>
        <source>Cover %1</source>
        <translation>カバー%1</translation>
    </message>
    <message>
        <source>useapi.net cannot sign in to your account at %1. Renew the sign-in at useapi.net.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>useapi.netから%1のアカウントにサインインできません。useapi.netでサインインし直してください。</translation>
    </message>
</context>
</TS>
