<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Tongguan::AboutDialog</name>
    <message>
        <source>About Tongguan</source>
        <translation>關於通關</translation>
    </message>
    <message>
        <source>Tongguan %1</source>
        <translation>通關 %1</translation>
    </message>
    <message>
        <source>Customs declarations, offline first. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>離線優先的報關軟體。自由軟體，按 GNU 通用公共許可證第 3 版或更新版本發布。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Data and its editions</source>
        <translation>資料及其版本</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>條數</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>內含元件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>許可證</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>出處</translation>
    </message>
</context>
<context>
    <name>Tongguan::Application</name>
    <message>
        <source>Tongguan</source>
        <translation>通關</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首頁</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>選擇資料夾</translation>
    </message>
    <message>
        <source>Code tables of %1, tariff of %2</source>
        <translation>代碼表 %1，稅則 %2</translation>
    </message>
    <message>
        <source>rules %1</source>
        <translation>規則 %1</translation>
    </message>
    <message>
        <source>%1: edition %2, version %3, by %4</source>
        <translation>%1：%2 版，版本號 %3，%4 發布</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>未採用：%1</translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation>關閉單證</translation>
    </message>
</context>
<context>
    <name>Tongguan::BalanceChart</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nothing has moved.</source>
        <translation>沒有進出記錄。</translation>
    </message>
    <message>
        <source>The arrow keys walk through the days.</source>
        <translation>用方向鍵逐日查看。</translation>
    </message>
    <message>
        <source>dashed: record quantity %1</source>
        <translation>虛線：備案數量 %1</translation>
    </message>
    <message>
        <source>This build has no chart library (QCustomPlot). The figures are in the tables.</source>
        <translation>本程式未帶圖表庫（QCustomPlot），資料請看各表。</translation>
    </message>
</context>
<context>
    <name>Tongguan::BatchDialog</name>
    <message numerus="yes">
        <source>Change one field in %n document(s)</source>
        <translation>
            <numerusform>在 %n 份單證中修改同一欄目</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄目</translation>
    </message>
    <message>
        <source>Name of a field, F4 lists all</source>
        <translation>欄目名稱，F4 列出全部</translation>
    </message>
    <message>
        <source>Change (Ctrl+Enter)</source>
        <translation>修改（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Choose the field first. Only drafts and returned ones are changed; one step takes all of it back.</source>
        <translation>請先選擇欄目。只修改草稿和退單；一步即可全部復原。</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>目前：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Changes %n document(s)</source>
        <translation>
            <numerusform>將修改 %n 份單證</numerusform>
        </translation>
    </message>
    <message>
        <source> of %1.</source>
        <translation>，共 %1 份。</translation>
    </message>
</context>
<context>
    <name>Tongguan::BlobField</name>
    <message>
        <source>Choose file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>沒有檔案</translation>
    </message>
    <message>
        <source>%1: choose file</source>
        <translation>%1：選擇檔案</translation>
    </message>
    <message>
        <source>%1: remove file</source>
        <translation>%1：移除檔案</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>檔案無法讀取</translation>
    </message>
    <message>
        <source>The file has %1; at most %2 fit</source>
        <translation>檔案大小為 %1，最多 %2</translation>
    </message>
</context>
<context>
    <name>Tongguan::BondedFlow</name>
    <message>
        <source>Ledgers</source>
        <translation>臺帳</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>臺帳</translation>
    </message>
    <message>
        <source>Make the declaration</source>
        <translation>產生報關單</translation>
    </message>
    <message>
        <source>Records on this computer</source>
        <translation>本機的備案</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Take record %1</source>
        <translation>採用備案 %1</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>變更前後</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>變更…</translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s) were made of the list.</source>
        <translation>
            <numerusform>已由清單產生 %n 份報關單。</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages for the import client (%1)</source>
        <translation>匯入用戶端報文包 (%1)</translation>
    </message>
    <message>
        <source>Messages (%1)</source>
        <translation>報文 (%1)</translation>
    </message>
    <message>
        <source>Workbooks (%1)</source>
        <translation>活頁簿 (%1)</translation>
    </message>
    <message>
        <source>Copy from: %1</source>
        <translation>複製自：%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>擔保</translation>
    </message>
    <message>
        <source>No approved document of record %1 is on this computer: version %2 stands in its ledger here only. Have the record changed at customs, too.</source>
        <translation>本機沒有 %1 的已批准備案單證：版本 %2 只記在本機臺帳，請同時向海關辦理變更。</translation>
    </message>
</context>
<context>
    <name>Tongguan::BondedSubject</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>%1, export</source>
        <translation>%1（出口）</translation>
    </message>
    <message>
        <source>%1, import</source>
        <translation>%1（進口）</translation>
    </message>
    <message>
        <source>Bonded documents</source>
        <translation>保稅單證</translation>
    </message>
    <message>
        <source>No bonded documents yet</source>
        <translation>還沒有保稅單證</translation>
    </message>
    <message>
        <source>Inventory lists, handbooks, gate passes and reports. Begin with one, import a message, or drop XML or ZIP files here.</source>
        <translation>核注清單、手冊帳冊、核放單和報核等。新增一份、匯入報文，或把 XML、ZIP 檔案拖到這裡。</translation>
    </message>
    <message>
        <source>There are bonded documents, but none of this kind with these words, states and dates.</source>
        <translation>有保稅單證，但沒有符合這些種類、關鍵詞、狀態和日期的。</translation>
    </message>
    <message>
        <source>Date of declaring</source>
        <translation>申報日期</translation>
    </message>
    <message>
        <source>Number at customs</source>
        <translation>海關編號</translation>
    </message>
    <message>
        <source>Operating enterprise</source>
        <translation>經營企業</translation>
    </message>
    <message>
        <source>Processing enterprise</source>
        <translation>加工企業</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>申報日期</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 份單證</numerusform>
        </translation>
    </message>
    <message>
        <source>A company&apos;s document opens here, from the home page or beside a consultation about it.</source>
        <translation>企業的單證從首頁開啟，或在有關磋商旁開啟，顯示在這裡。</translation>
    </message>
</context>
<context>
    <name>Tongguan::BookingPage</name>
    <message>
        <source>As soon as possible (waiting room)</source>
        <translation>儘快（候談室排隊）</translation>
    </message>
    <message>
        <source>At a time of the calendar</source>
        <translation>按日曆預約時間</translation>
    </message>
    <message>
        <source>Inspection &amp;plan</source>
        <translation>查驗方案(&amp;P)</translation>
    </message>
    <message>
        <source>Inspection &amp;order no.</source>
        <translation>查驗通知單號(&amp;O)</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>預約</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>One matter a line</source>
        <translation>每行一個事項</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>前一週</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>後一週</translation>
    </message>
    <message>
        <source>Calendar of the office</source>
        <translation>海關日曆</translation>
    </message>
    <message>
        <source>No inspection</source>
        <translation>不涉及查驗</translation>
    </message>
    <message>
        <source>Customs o&amp;ffice</source>
        <translation>海關(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>關於(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;genda</source>
        <translation>議題(&amp;G)</translation>
    </message>
    <message>
        <source>The offices are being asked for…</source>
        <translation>正在查詢可磋商的海關…</translation>
    </message>
    <message>
        <source>A consultation is booked with a line; what you wrote here stays.</source>
        <translation>預約需要聯網；已填寫的內容會保留。</translation>
    </message>
    <message>
        <source>The office has no consultation hours in these days.</source>
        <translation>該海關這幾天沒有磋商時段。</translation>
    </message>
    <message>
        <source>Ask for extra hours</source>
        <translation>申請預約加班</translation>
    </message>
    <message>
        <source>Choose an office.</source>
        <translation>請選擇海關。</translation>
    </message>
    <message>
        <source>Write what it is about: the office prepares itself by the agenda.</source>
        <translation>請填寫議題：海關據此準備。</translation>
    </message>
    <message>
        <source>Choose a free time.</source>
        <translation>請選擇空閒時段。</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>企業(&amp;C)</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>名稱或編號</translation>
    </message>
    <message>
        <source>Number, company or goods of the document</source>
        <translation>單證編號、企業或商品</translation>
    </message>
    <message>
        <source>Nothing chosen: a general matter. Arrow down lists the newest documents.</source>
        <translation>未選擇單證：一般事項。按向下鍵列出最近的單證。</translation>
    </message>
    <message>
        <source>No document is chosen: only this number goes with the booking.</source>
        <translation>沒有選中單證：預約中只寫明這個編號。</translation>
    </message>
    <message>
        <source>Choose the company, by its name or number.</source>
        <translation>請按名稱或編號選擇企業。</translation>
    </message>
    <message>
        <source>Outside working hours, by request: the office prepares for it, and tells you where it cannot.</source>
        <translation>工作時間以外，屬預約加班：海關據此安排，無法安排時會通知您。</translation>
    </message>
</context>
<context>
    <name>Tongguan::BuiltParts</name>
    <message>
        <source>The Windows Credential Manager keeps the sign-in.</source>
        <translation>登入資訊由 Windows 認證管理員保存。</translation>
    </message>
    <message>
        <source>The sign-in lasts until the program ends.</source>
        <translation>登入資訊保留到程式結束為止。</translation>
    </message>
    <message>
        <source>not built in</source>
        <translation>未包含</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安裝</translation>
    </message>
    <message>
        <source>Some buttons and menus of text fields are in English.</source>
        <translation>部分按鈕和輸入框選單顯示為英文。</translation>
    </message>
    <message>
        <source>Archives have no QR code.</source>
        <translation>卷宗沒有 QR 碼。</translation>
    </message>
    <message>
        <source>Pages of attached PDFs are not printed with an archive; the files are in it.</source>
        <translation>附件 PDF 的頁面不隨卷宗列印，檔案本身附在卷宗中。</translation>
    </message>
    <message>
        <source>Attached PDFs are opened in another program.</source>
        <translation>附件 PDF 用其他程式打開。</translation>
    </message>
    <message>
        <source>Tables are written as .csv; .xlsx is read all the same.</source>
        <translation>表格以 .csv 寫出；.xlsx 仍可讀取。</translation>
    </message>
    <message>
        <source>Consultations have chat and files, but neither sound nor pictures.</source>
        <translation>遠端磋商只有文字聊天和檔案，沒有聲音和畫面。</translation>
    </message>
    <message>
        <source>There are no charts of lines and bars; the figures are in the tables.</source>
        <translation>沒有曲線圖和長條圖，資料請看各表。</translation>
    </message>
    <message>
        <source>Qt&apos;s own texts</source>
        <translation>Qt 內建文字</translation>
    </message>
</context>
<context>
    <name>Tongguan::CalculatorPage</name>
    <message>
        <source>Examples…</source>
        <translation>範例…</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>範例 %1</translation>
    </message>
    <message>
        <source>Published examples with their answers and sources</source>
        <translation>公布的例題，附答案與來源</translation>
    </message>
    <message>
        <source>No published example of this calculation</source>
        <translation>此項計算沒有公布的例題</translation>
    </message>
    <message>
        <source>Published example %1. Source: %2</source>
        <translation>公布的例題 %1。來源：%2</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>還需要：%1</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>不是數字</translation>
    </message>
    <message>
        <source>must not be below zero</source>
        <translation>不能為負數</translation>
    </message>
    <message>
        <source>no such day, yyyy-MM-dd</source>
        <translation>沒有這一天，格式 yyyy-MM-dd</translation>
    </message>
    <message>
        <source>cannot be worked out</source>
        <translation>無法計算</translation>
    </message>
    <message>
        <source>%1 cannot be worked out: a divisor is zero, or no parameter holds on that day</source>
        <translation>%1 無法計算：除數為零，或該日沒有適用的參數</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>不是 %1：%2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Commodity code</source>
        <translation>商品編號</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Find a calculation</source>
        <translation>尋找計算項目</translation>
    </message>
    <message>
        <source>Calculations</source>
        <translation>計算項目</translation>
    </message>
    <message>
        <source>Reckoned in this session</source>
        <translation>本次記錄</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>Empty the form (Ctrl+L)</source>
        <translation>清空各項 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Copy inputs and results (Ctrl+Shift+C)</source>
        <translation>複製輸入與結果 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布答案</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>計算結果</translation>
    </message>
    <message>
        <source>Exchange rates…</source>
        <translation>匯率…</translation>
    </message>
    <message>
        <source>See, enter or import exchange rates</source>
        <translation>查看、錄入或匯入計徵匯率</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>與公布答案一致</translation>
    </message>
    <message>
        <source>Not as published</source>
        <translation>與公布答案不一致</translation>
    </message>
</context>
<context>
    <name>Tongguan::CallStage</name>
    <message>
        <source>Pictures of the call</source>
        <translation>通話畫面</translation>
    </message>
</context>
<context>
    <name>Tongguan::CallWords</name>
    <message>
        <source>Not in the call</source>
        <translation>不在通話中</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在接通…</translation>
    </message>
    <message>
        <source>Line is good</source>
        <translation>線路良好</translation>
    </message>
    <message>
        <source>Line is weak</source>
        <translation>線路較差</translation>
    </message>
    <message>
        <source>No pictures arrive</source>
        <translation>收不到畫面</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>正在重連…</translation>
    </message>
    <message>
        <source>Call has broken off</source>
        <translation>通話已中斷</translation>
    </message>
    <message>
        <source>Chat, files and stills work without the call.</source>
        <translation>聊天、檔案和照片不受影響。</translation>
    </message>
    <message>
        <source>The way to the others is being built; this takes a few seconds.</source>
        <translation>正在與各方建立連線，需要幾秒鐘。</translation>
    </message>
    <message>
        <source>Pictures are made smaller so that the sound stays; switching the camera off helps more.</source>
        <translation>已縮小畫面以保證聲音；關閉攝像頭會更好。</translation>
    </message>
    <message>
        <source>It goes on by itself when the line is back. Chat and files are kept and sent then.</source>
        <translation>線路恢復後自動繼續；聊天和檔案已儲存，屆時傳送。</translation>
    </message>
    <message>
        <source>The address or the way has changed; nothing has to be done.</source>
        <translation>網路地址或路徑已變化，無需操作。</translation>
    </message>
    <message>
        <source>Join again, or go on with chat, files and stills.</source>
        <translation>可重新加入，或繼續使用聊天、檔案和照片。</translation>
    </message>
</context>
<context>
    <name>Tongguan::CasesTable</name>
    <message>
        <source>Cases</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>Should find</source>
        <translation>應發現</translation>
    </message>
    <message>
        <source>Values: place = value; …</source>
        <translation>取值：位置 = 值; …</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Case that finds</source>
        <translation>應發現的用例</translation>
    </message>
    <message>
        <source>Case that stays silent</source>
        <translation>不應發現的用例</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未執行</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>failed: finds</source>
        <translation>未通過：有發現</translation>
    </message>
    <message>
        <source>failed: silent</source>
        <translation>未通過：無發現</translation>
    </message>
</context>
<context>
    <name>Tongguan::ChangePanel</name>
    <message>
        <source>Before and after</source>
        <translation>變更前後</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>此後</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>變更：%1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>刪除：%1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>This document changes nothing that was approved before. “Change…” in the menu of an approved one begins a change.</source>
        <translation>本單證沒有變更此前批准的內容。在已批准單證的選單中選擇「變更…」開始變更。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚無變更。</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 deleted</source>
        <translation>新增 %1，變更 %2，刪除 %3</translation>
    </message>
    <message>
        <source>%1, version %2, %3</source>
        <translation>%1，版本 %2，%3</translation>
    </message>
</context>
<context>
    <name>Tongguan::ChartPanel</name>
    <message>
        <source>Item</source>
        <translation>項號</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Breadth by</source>
        <translation>寬度表示</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Use of the record: materials</source>
        <translation>備案使用率：料件</translation>
    </message>
    <message>
        <source>Use of the record: products</source>
        <translation>備案使用率：成品</translation>
    </message>
    <message>
        <source>Balance over time</source>
        <translation>結存走勢</translation>
    </message>
    <message>
        <source>Flow of materials into products</source>
        <translation>料件去向圖</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>What the breadth of the bands means</source>
        <translation>色帶寬度的含義</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>期間首日</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>期間末日</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>複製圖片</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>%1: %2 of %3 %4, %5</source>
        <translation>%1：%2 / %3 %4，%5</translation>
    </message>
    <message>
        <source>Imports in per cent of the record quantity</source>
        <translation>進口量占備案數量的百分比</translation>
    </message>
    <message>
        <source>Exports in per cent of the record quantity</source>
        <translation>出口量占備案數量的百分比</translation>
    </message>
    <message>
        <source>gone out in total</source>
        <translation>累計出庫</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>結存</translation>
    </message>
    <message>
        <source>share of each material</source>
        <translation>各料件的比例</translation>
    </message>
    <message>
        <source>quantity in %1</source>
        <translation>數量（%1）</translation>
    </message>
    <message>
        <source>Sent back abroad</source>
        <translation>復出、退換出口</translation>
    </message>
    <message>
        <source>Surplus carried out</source>
        <translation>餘料轉出</translation>
    </message>
    <message>
        <source>Sold at home</source>
        <translation>內銷</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>銷毀</translation>
    </message>
    <message>
        <source>Used in products</source>
        <translation>成品耗用</translation>
    </message>
    <message>
        <source>Material %1</source>
        <translation>料件 %1</translation>
    </message>
    <message>
        <source>Product %1</source>
        <translation>成品 %1</translation>
    </message>
    <message>
        <source>other materials</source>
        <translation>其他料件</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 → %2: %3 %4</source>
        <translation>%1 → %2：%3 %4</translation>
    </message>
    <message>
        <source>Where materials went, %1 to %2</source>
        <translation>料件去向，%1 至 %2</translation>
    </message>
    <message>
        <source>There is no picture to copy.</source>
        <translation>沒有可複製的圖片。</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>圖片已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>There is no picture to print.</source>
        <translation>沒有可列印的圖片。</translation>
    </message>
</context>
<context>
    <name>Tongguan::ChatPanel</name>
    <message>
        <source>Send</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>發言記錄</translation>
    </message>
    <message>
        <source>Nothing was said yet. What is written here is kept with the consultation; without a line it is sent later.</source>
        <translation>還沒有發言。這裡寫的內容隨磋商儲存；沒有網路時稍後傳送。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Write a message, Enter sends it</source>
        <translation>輸入訊息，按回車傳送</translation>
    </message>
    <message>
        <source>Share a file…</source>
        <translation>共享檔案…</translation>
    </message>
    <message>
        <source>Share files</source>
        <translation>共享檔案</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>未傳送</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) on the way</source>
        <translation>
            <numerusform>%n 條訊息正在傳送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No line: %n message(s) are kept here and sent later</source>
        <translation>
            <numerusform>沒有網路：%n 條訊息已儲存在本機，稍後傳送</numerusform>
        </translation>
    </message>
    <message>
        <source>written %1 by the sender&apos;s clock</source>
        <translation>傳送者時鐘：%1</translation>
    </message>
</context>
<context>
    <name>Tongguan::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>視窗</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>切換工作區</translation>
    </message>
    <message>
        <source>Search everything, commands</source>
        <translation>搜尋全部、執行命令</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>本快速鍵表</translation>
    </message>
    <message>
        <source>Navigation: icons only</source>
        <translation>導覽列只顯示圖示</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Search box</source>
        <translation>搜尋框</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>New import declaration</source>
        <translation>新增進口報關單</translation>
    </message>
    <message>
        <source>New export declaration</source>
        <translation>新增出口報關單</translation>
    </message>
    <message>
        <source>Import message…</source>
        <translation>匯入報文…</translation>
    </message>
    <message>
        <source>Copy the rows as a table</source>
        <translation>將所選列複製為表格</translation>
    </message>
    <message>
        <source>Copy as a new declaration</source>
        <translation>複製為新報關單</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>刪除草稿</translation>
    </message>
    <message>
        <source>Export message…</source>
        <translation>匯出報文…</translation>
    </message>
    <message>
        <source>Form: going about</source>
        <translation>表單：移動</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>下一欄</translation>
    </message>
    <message>
        <source>Previous field</source>
        <translation>上一欄</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>Goods lines</source>
        <translation>商品表體</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>How to fill in the field</source>
        <translation>本欄填制說明</translation>
    </message>
    <message>
        <source>Form: doing</source>
        <translation>表單：操作</translation>
    </message>
    <message>
        <source>List of codes</source>
        <translation>代碼清單</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Copy from an earlier declaration</source>
        <translation>從以往報關單複製</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>回執</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>申報</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>立即儲存</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>復原、重做</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>錄入</translation>
    </message>
    <message>
        <source>Code by its pinyin initials</source>
        <translation>用拼音首字母找代碼</translation>
    </message>
    <message>
        <source>Today, in a date</source>
        <translation>日期欄填今天</translation>
    </message>
    <message>
        <source>A day later or earlier</source>
        <translation>日期加減一天</translation>
    </message>
    <message>
        <source>Reckon in a number field</source>
        <translation>數字欄內計算</translation>
    </message>
    <message>
        <source>Fill down, in the goods grid</source>
        <translation>商品表中向下填充</translation>
    </message>
    <message>
        <source>Paste lines from a spreadsheet</source>
        <translation>從試算表貼上商品</translation>
    </message>
    <message>
        <source>Tax calculator</source>
        <translation>稅費計算器</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>稅則</translation>
    </message>
    <message>
        <source>Tariff, from a goods line</source>
        <translation>查稅則（商品項內）</translation>
    </message>
    <message>
        <source>Taxes, ledger or changes beside the form</source>
        <translation>稅費、臺帳或變更前後</translation>
    </message>
    <message>
        <source>Declaration of a list, change of a record</source>
        <translation>由清單產生報關單，變更備案</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>磋商</translation>
    </message>
    <message>
        <source>Consult about this document</source>
        <translation>就此單證磋商</translation>
    </message>
    <message>
        <source>What was said about it</source>
        <translation>有關此單證的磋商</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>靜音</translation>
    </message>
    <message>
        <source>Camera off or on</source>
        <translation>開關攝影機</translation>
    </message>
    <message>
        <source>Share the screen</source>
        <translation>共享螢幕</translation>
    </message>
    <message>
        <source>Raise a hand</source>
        <translation>舉手</translation>
    </message>
    <message>
        <source>Point at the field</source>
        <translation>指向欄位</translation>
    </message>
    <message>
        <source>Beside its document</source>
        <translation>放到單證旁</translation>
    </message>
    <message>
        <source>Leave the call</source>
        <translation>離開通話</translation>
    </message>
    <message>
        <source>Bring back what was deleted</source>
        <translation>復原剛刪除的</translation>
    </message>
    <message>
        <source>Other open document</source>
        <translation>切換已開啟的單證</translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation>關閉單證</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>下一條檢查結果</translation>
    </message>
    <message>
        <source>Take the submission back</source>
        <translation>撤回尚未傳送的申報</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>比較兩份</translation>
    </message>
    <message>
        <source>Change one field in all</source>
        <translation>批次修改一個欄目</translation>
    </message>
    <message>
        <source>The day on paper</source>
        <translation>列印當日報關單</translation>
    </message>
</context>
<context>
    <name>Tongguan::CodeField</name>
    <message>
        <source>unknown: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>未知代碼</translation>
    </message>
    <message>
        <source>The code is kept as it was typed</source>
        <translation>代碼按錄入內容保留</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>Tongguan::CodeList</name>
    <message>
        <source>old %1</source>
        <translation>舊代碼 %1</translation>
    </message>
</context>
<context>
    <name>Tongguan::CodePopup</name>
    <message>
        <source>Codes that fit</source>
        <translation>符合的代碼</translation>
    </message>
</context>
<context>
    <name>Tongguan::CommandPalette</name>
    <message>
        <source>Found</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>Nothing fits. Try a part of a number, a party, a code or a field&apos;s name.</source>
        <translation>沒有找到。請輸入編號、企業名稱、代碼或欄位名稱的一部分。</translation>
    </message>
    <message>
        <source>Search commands, documents, ledgers, codes and fields</source>
        <translation>搜尋命令、單證、手帳冊、代碼和欄目</translation>
    </message>
</context>
<context>
    <name>Tongguan::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄目</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>不同之處</translation>
    </message>
    <message>
        <source>They say the same in every field but their numbers.</source>
        <translation>除各自編號外，所有欄目內容相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ. Lines are laid side by side by their numbers.</source>
        <translation>
            <numerusform>%n 處不同。表體按項號逐項對照。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>複製為表格</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>僅此份有</translation>
    </message>
</context>
<context>
    <name>Tongguan::ConflictPanel</name>
    <message>
        <source>Save the choice</source>
        <translation>儲存選擇</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields. Choose one text for each; nothing is lost until you save.</source>
        <translation>他人修改了相同的欄位。請逐項選擇保留哪一份；儲存之前兩份內容都不會丟失。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原內容</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>對方的</translation>
    </message>
    <message>
        <source>Fields in conflict</source>
        <translation>衝突的欄位</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>全部用我的</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>全部用對方的</translation>
    </message>
    <message>
        <source>line deleted</source>
        <translation>該項已刪除</translation>
    </message>
    <message>
        <source>line changed</source>
        <translation>該項已修改</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>Tongguan::ConsentDialog</name>
    <message>
        <source>Agreement to the recording</source>
        <translation>同意錄製</translation>
    </message>
    <message>
        <source>The officer asks to record this consultation.</source>
        <translation>關員請求錄製本次磋商。</translation>
    </message>
    <message>
        <source>%1 asks to record this consultation.</source>
        <translation>%1 請求錄製本次磋商。</translation>
    </message>
    <message>
        <source>Picture and sound of everybody in the call, and shared screens, are recorded by the customs server.</source>
        <translation>海關伺服器將錄製通話各方的畫面、聲音和共享的螢幕。</translation>
    </message>
    <message>
        <source>The recording is evidence of the case: it is chained with chat, stills and this agreement, and signed, so that nobody can change it afterwards.</source>
        <translation>錄影作為本案證據：與聊天、照片和本次同意一起連結並簽名，事後任何人都不能改動。</translation>
    </message>
    <message>
        <source>It is kept as long as the documents of the case, and both sides can play it.</source>
        <translation>儲存期限與案卷相同，雙方都可以回放。</translation>
    </message>
    <message>
        <source>You may refuse; the consultation goes on without a recording. Your answer is kept in the log.</source>
        <translation>您可以拒絕；磋商照常進行，不錄製。您的答覆記入日誌。</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <translation>不同意</translation>
    </message>
</context>
<context>
    <name>Tongguan::ConsultFiles</name>
    <message>
        <source>Save the file</source>
        <translation>儲存檔案</translation>
    </message>
</context>
<context>
    <name>Tongguan::ConsultFlow</name>
    <message>
        <source>Missed call: %1</source>
        <translation>未接來電：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Consult about this document</source>
        <translation>就此單證磋商</translation>
    </message>
    <message>
        <source>Consultations about this document</source>
        <translation>此單證的磋商記錄</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>磋商</translation>
    </message>
    <message>
        <source>Open the document first.</source>
        <translation>請先開啟單證。</translation>
    </message>
    <message>
        <source>line %1 · %2</source>
        <translation>第 %1 項 · %2</translation>
    </message>
    <message>
        <source>Open the window to call back in the chat or to join.</source>
        <translation>打開視窗，在聊天中回覆或加入通話。</translation>
    </message>
    <message numerus="yes">
        <source>%n consultation(s), minutes confirmed</source>
        <translation>
            <numerusform>磋商 %n 次，紀要已確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consultation(s)</source>
        <translation>
            <numerusform>磋商 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points at a field: %2</source>
        <translation>%1 指向欄位：%2</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Not taken in another consultation: %1</source>
        <translation>另一場磋商中未被接受：%1</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>另一台電腦</translation>
    </message>
    <message>
        <source>%1 has removed you from the consultation, or taken the invitation back.</source>
        <translation>%1 已將您移出磋商或撤回了邀請。</translation>
    </message>
    <message>
        <source>%1 has answered the call.</source>
        <translation>%1 已接聽該呼叫。</translation>
    </message>
    <message>
        <source>You have declined the call on %1.</source>
        <translation>您已在「%1」上拒接該呼叫。</translation>
    </message>
    <message>
        <source>You have answered the call on %1.</source>
        <translation>您已在「%1」上接聽該呼叫。</translation>
    </message>
    <message>
        <source>This computer could not be reached for too long: your place in the queue was given up.</source>
        <translation>本機長時間聯繫不上，您的排隊位置已取消。</translation>
    </message>
    <message>
        <source>Queue again</source>
        <translation>重新排隊</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A consultation does not take place: %1, %2</source>
        <translation>磋商未能進行：%1，%2</translation>
    </message>
</context>
<context>
    <name>Tongguan::ConsultNotes</name>
    <message>
        <source>Consult about this…</source>
        <translation>就此磋商…</translation>
    </message>
    <message>
        <source>Consultations about this document</source>
        <translation>此單證的磋商記錄</translation>
    </message>
    <message>
        <source>Open a document to see what was said about it</source>
        <translation>開啟單證後顯示它的磋商記錄</translation>
    </message>
    <message>
        <source>No consultation about this document yet. Ask the customs office about a field: questions, answers and confirmed minutes stay here.</source>
        <translation>此單證還沒有磋商。可就某個欄位詢問海關：問題、答覆和雙方確認的紀要都保留在這裡。</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未答覆</translation>
    </message>
    <message>
        <source>Minutes, confirmed by both sides</source>
        <translation>紀要（雙方已確認）</translation>
    </message>
    <message>
        <source>Minutes, not confirmed yet</source>
        <translation>紀要（尚未確認）</translation>
    </message>
</context>
<context>
    <name>Tongguan::ConsultPage</name>
    <message>
        <source>Book…</source>
        <translation>預約…</translation>
    </message>
    <message>
        <source>Device test</source>
        <translation>裝置檢測</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>磋商</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>這裡沒有內容</translation>
    </message>
    <message>
        <source>No consultation is on this shelf.</source>
        <translation>這一類沒有磋商。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已預約</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Consult with the customs office</source>
        <translation>與海關磋商</translation>
    </message>
    <message>
        <source>By video, chat and files, beside the document it is about, instead of driving to the counter. Everything is kept as evidence and can be read without a line.</source>
        <translation>在單證旁邊用影片、聊天和檔案溝通，不必跑視窗。全過程留存為證據，沒有網路也能檢視。</translation>
    </message>
    <message>
        <source>Book a consultation…</source>
        <translation>預約磋商…</translation>
    </message>
    <message>
        <source>Test camera and sound</source>
        <translation>檢測攝像頭和聲音</translation>
    </message>
    <message>
        <source>The consultation stands beside the document</source>
        <translation>磋商顯示在單證旁邊</translation>
    </message>
    <message>
        <source>It goes on there; closing the pane there brings it back.</source>
        <translation>磋商在那裡繼續進行；關閉那裡的窗格即回到此處。</translation>
    </message>
    <message>
        <source>Bring it here</source>
        <translation>移回此處</translation>
    </message>
    <message>
        <source>Consult with companies</source>
        <translation>與企業磋商</translation>
    </message>
    <message>
        <source>By video, chat and files, beside the document it is about. Choose who waits at the left, or book a consultation. Everything is kept as evidence and can be read without a line.</source>
        <translation>在單證旁邊用視訊、聊天和檔案溝通。請在左側選擇正在等候的企業，或預約磋商。全程留存為證據，沒有網路也能查看。</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>候談室</translation>
    </message>
</context>
<context>
    <name>Tongguan::ConsultTable</name>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n 條未傳送</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Away since %1</source>
        <translation>%1 起離線</translation>
    </message>
    <message>
        <source>Place given up at %1</source>
        <translation>%1 排隊位置已取消</translation>
    </message>
</context>
<context>
    <name>Tongguan::ConsultWords</name>
    <message>
        <source>Booked</source>
        <translation>已預約</translation>
    </message>
    <message>
        <source>In the waiting room</source>
        <translation>候談中</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Come to the waiting room shortly before the time.</source>
        <translation>請在預約時間前不久進入候談室。</translation>
    </message>
    <message>
        <source>The officer begins when it is your turn.</source>
        <translation>輪到您時由關員開始。</translation>
    </message>
    <message>
        <source>The consultation is under way.</source>
        <translation>磋商正在進行。</translation>
    </message>
    <message>
        <source>The officer has paused it and will go on.</source>
        <translation>關員已暫停，稍後繼續。</translation>
    </message>
    <message>
        <source>Everything said and shown is kept and can be read without a line.</source>
        <translation>全部發言和畫面已儲存，沒有網路也能檢視。</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>關員</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>翻譯</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>現場終端</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>已邀請</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>響鈴中</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>未接聽</translation>
    </message>
    <message>
        <source>General question</source>
        <translation>一般諮詢</translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation>報關單</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>帳冊</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>查驗</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 項</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>%1 has booked the consultation</source>
        <translation>%1 預約了磋商</translation>
    </message>
    <message>
        <source>%1 has moved it to another time</source>
        <translation>%1 更改了時間</translation>
    </message>
    <message>
        <source>%1 has changed the agenda</source>
        <translation>%1 修改了議題</translation>
    </message>
    <message>
        <source>%1 is in the waiting room</source>
        <translation>%1 進入候談室</translation>
    </message>
    <message>
        <source>%1 has left the waiting room</source>
        <translation>%1 離開候談室</translation>
    </message>
    <message>
        <source>%1 has begun the consultation</source>
        <translation>%1 開始了磋商</translation>
    </message>
    <message>
        <source>%1 has paused it</source>
        <translation>%1 暫停了磋商</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 恢復了磋商</translation>
    </message>
    <message>
        <source>%1 has ended the consultation</source>
        <translation>%1 結束了磋商</translation>
    </message>
    <message>
        <source>%1 has cancelled it</source>
        <translation>%1 取消了磋商</translation>
    </message>
    <message>
        <source>%1 has passed it on to %2</source>
        <translation>%1 轉交給 %2</translation>
    </message>
    <message>
        <source>%1 has invited %2</source>
        <translation>%1 邀請了 %2</translation>
    </message>
    <message>
        <source>%1 has accepted</source>
        <translation>%1 已接受</translation>
    </message>
    <message>
        <source>%1 has declined</source>
        <translation>%1 已拒絕</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>無人到場</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 未接聽</translation>
    </message>
    <message>
        <source>%1 has joined</source>
        <translation>%1 加入通話</translation>
    </message>
    <message>
        <source>%1 has gone</source>
        <translation>%1 離開通話</translation>
    </message>
    <message>
        <source>%1 raises a hand</source>
        <translation>%1 舉手</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>問：%1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>答：%1</translation>
    </message>
    <message>
        <source>%1 asks for a still</source>
        <translation>%1 要求拍照</translation>
    </message>
    <message>
        <source>Still: %1</source>
        <translation>照片：%1</translation>
    </message>
    <message>
        <source>%1 could not take the still</source>
        <translation>%1 未能拍照</translation>
    </message>
    <message>
        <source>%1 asks to record</source>
        <translation>%1 請求錄製</translation>
    </message>
    <message>
        <source>%1 agrees to the recording</source>
        <translation>%1 同意錄製</translation>
    </message>
    <message>
        <source>%1 does not agree to the recording</source>
        <translation>%1 不同意錄製</translation>
    </message>
    <message>
        <source>Recording has started</source>
        <translation>開始錄製</translation>
    </message>
    <message>
        <source>Recording has stopped</source>
        <translation>停止錄製</translation>
    </message>
    <message>
        <source>A piece of the recording was kept</source>
        <translation>已儲存一段錄影</translation>
    </message>
    <message>
        <source>%1 has proposed minutes</source>
        <translation>%1 提出紀要</translation>
    </message>
    <message>
        <source>%1 has confirmed the minutes</source>
        <translation>%1 確認紀要</translation>
    </message>
    <message>
        <source>%1 has written the inspection record</source>
        <translation>%1 填寫了查驗記錄</translation>
    </message>
    <message>
        <source>%1 has countersigned the evidence</source>
        <translation>%1 會簽了證據</translation>
    </message>
    <message>
        <source>as soon as possible</source>
        <translation>儘快</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>約 1 分鐘</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>約 %n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>約 %n 小時</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the part of this program that makes calls</source>
        <translation>%1：本程式的通話元件</translation>
    </message>
    <message>
        <source>%1: packs pictures and sound for the line</source>
        <translation>%1：壓縮畫面和聲音</translation>
    </message>
    <message>
        <source>%1: carries the call through the network</source>
        <translation>%1：網路傳輸</translation>
    </message>
    <message>
        <source>%1: microphone and speaker</source>
        <translation>%1：麥克風和揚聲器</translation>
    </message>
    <message>
        <source>%1: camera and pictures</source>
        <translation>%1：攝像頭和畫面</translation>
    </message>
    <message>
        <source>%1 has ordered that everything is kept: %2</source>
        <translation>%1 要求全部保留：%2</translation>
    </message>
    <message>
        <source>%1 has lifted that order</source>
        <translation>%1 已解除保留要求</translation>
    </message>
    <message>
        <source>The log was deleted when its time was over</source>
        <translation>會商記錄保存期滿，已刪除</translation>
    </message>
    <message>
        <source>Files were deleted when their time was over</source>
        <translation>檔案保存期滿，已刪除</translation>
    </message>
    <message>
        <source>As declared</source>
        <translation>與申報一致</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>與申報不符</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不涉及</translation>
    </message>
    <message>
        <source>%1 asks for a still: %2</source>
        <translation>%1 要求拍照：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The company is not in the waiting room yet.</source>
        <translation>企業尚未進入候談室。</translation>
    </message>
    <message>
        <source>As soon as possible: come to the waiting room when it suits you; who came first is called first.</source>
        <translation>儘快安排：請方便時進入候談室，按到達先後依次磋商。</translation>
    </message>
    <message>
        <source>The company is in the waiting room. Begin when you are ready.</source>
        <translation>企業已在候談室，準備好後即可開始。</translation>
    </message>
    <message>
        <source>Recording has stopped: the server could not go on with it</source>
        <translation>錄製已停止：伺服器無法繼續錄製</translation>
    </message>
    <message>
        <source>Recording has stopped: an agreement was taken back</source>
        <translation>錄製已停止：有人撤回了同意</translation>
    </message>
    <message>
        <source>Recording has stopped: somebody has joined who was not asked</source>
        <translation>錄製已停止：有未經詢問的人加入</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移出</translation>
    </message>
    <message>
        <source>The company could not be reached for too long and was taken out of the queue</source>
        <translation>企業長時間聯繫不上，已移出排隊</translation>
    </message>
    <message>
        <source>%1 has removed %2 from the consultation</source>
        <translation>%1 已將 %2 移出磋商</translation>
    </message>
</context>
<context>
    <name>Tongguan::ConsultationWorkspace</name>
    <message>
        <source>Consult</source>
        <translation>磋商</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>磋商</translation>
    </message>
    <message>
        <source>Consultation hours…</source>
        <translation>磋商時間…</translation>
    </message>
</context>
<context>
    <name>Tongguan::DateField</name>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>no such date</source>
        <translation>日期不存在</translation>
    </message>
</context>
<context>
    <name>Tongguan::DaySheet</name>
    <message>
        <source>Declarations of the day</source>
        <translation>當日報關單</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s)</source>
        <translation>
            <numerusform>%n 份報關單</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Tongguan::DeclarationFlow</name>
    <message>
        <source>Checks</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>報關單</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>存為範本</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>範本名稱：</translation>
    </message>
    <message>
        <source>Template “%1” was saved.</source>
        <translation>範本「%1」已儲存。</translation>
    </message>
    <message>
        <source>Declaration messages (*.xml)</source>
        <translation>報關單報文 (*.xml)</translation>
    </message>
    <message>
        <source>Workbooks (%1)</source>
        <translation>活頁簿 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n goods line(s) added; Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>已新增 %n 項商品；Ctrl+Z 可復原。</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the declarations of the day</source>
        <translation>列印當日報關單</translation>
    </message>
    <message>
        <source>No declaration was worked on or answered today.</source>
        <translation>今天沒有編輯過或收到回執的報關單。</translation>
    </message>
    <message>
        <source>Messages with their files (%1)</source>
        <translation>帶隨附檔案的報文 (%1)</translation>
    </message>
</context>
<context>
    <name>Tongguan::DeclarationPage</name>
    <message>
        <source>Take over the comparison</source>
        <translation>採用對比方案</translation>
    </message>
    <message>
        <source>Taken over into the declaration. Ctrl+Z takes it back.</source>
        <translation>已採用到報關單。Ctrl+Z 可復原。</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>稅費</translation>
    </message>
    <message>
        <source>Print the archive…</source>
        <translation>列印歸檔…</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>新增隨附檔案…</translation>
    </message>
</context>
<context>
    <name>Tongguan::DeclarationSubject</name>
    <message>
        <source>Customs declaration</source>
        <translation>報關單</translation>
    </message>
    <message>
        <source>New import declaration</source>
        <translation>新增進口報關單</translation>
    </message>
    <message>
        <source>New export declaration</source>
        <translation>新增出口報關單</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>報關單</translation>
    </message>
    <message>
        <source>No declarations yet</source>
        <translation>還沒有報關單</translation>
    </message>
    <message>
        <source>Start with an empty form, import a message, or drop XML files here.</source>
        <translation>新增一份空白報關單、匯入報文，或把 XML 檔案拖到這裡。</translation>
    </message>
    <message>
        <source>There are declarations, but none with these words, states and dates.</source>
        <translation>有報關單，但沒有符合這些關鍵詞、狀態和日期的。</translation>
    </message>
    <message>
        <source>Entry or exit date</source>
        <translation>進出口日期</translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s)</source>
        <translation>
            <numerusform>%n 份報關單</numerusform>
        </translation>
    </message>
    <message>
        <source>A company&apos;s declaration opens here beside a consultation about it.</source>
        <translation>企業的報關單在有關磋商旁開啟，顯示在這裡。</translation>
    </message>
</context>
<context>
    <name>Tongguan::DeclarationsWorkspace</name>
    <message>
        <source>Home</source>
        <translation>首頁</translation>
    </message>
    <message>
        <source>Decl.</source>
        <translation>報關</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>報關單</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>往來</translation>
    </message>
    <message>
        <source>Traffic with the Single Window</source>
        <translation>與單一窗口的報文往來</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Calc.</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Tax calculator</source>
        <translation>稅費計算器</translation>
    </message>
    <message>
        <source>New import declaration</source>
        <translation>新增進口報關單</translation>
    </message>
    <message>
        <source>New export declaration</source>
        <translation>新增出口報關單</translation>
    </message>
    <message>
        <source>Import messages and spreadsheets…</source>
        <translation>匯入報文和表格…</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>匯出此列表…</translation>
    </message>
    <message>
        <source>Save an empty goods table for customers…</source>
        <translation>儲存供客戶填寫的空白商品表…</translation>
    </message>
    <message>
        <source>Send the open declaration through the import client&apos;s folder</source>
        <translation>經導入客戶端的資料夾發送當前報關單</translation>
    </message>
    <message>
        <source>Open the declaration first.</source>
        <translation>請先打開報關單。</translation>
    </message>
    <message>
        <source>Product library</source>
        <translation>商品庫</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>稅則</translation>
    </message>
    <message>
        <source>Load the office&apos;s own tariff table…</source>
        <translation>載入本單位的稅則表…</translation>
    </message>
</context>
<context>
    <name>Tongguan::DerivationView</name>
    <message>
        <source>Copy the derivation as text (Ctrl+C)</source>
        <translation>以文字複製計算過程 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Close the derivation (Esc)</source>
        <translation>關閉計算過程 (Esc)</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>計算過程</translation>
    </message>
    <message>
        <source>How the figure was made</source>
        <translation>此數如何得出</translation>
    </message>
    <message>
        <source>Choose a figure to see how it came about.</source>
        <translation>選一個數，查看其計算過程。</translation>
    </message>
    <message>
        <source>Rounding: %1</source>
        <translation>取捨：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>來源：%1</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>依據：%1</translation>
    </message>
    <message>
        <source>Enter goes to the field.</source>
        <translation>按 Enter 轉到該欄。</translation>
    </message>
</context>
<context>
    <name>Tongguan::DeviceTest</name>
    <message>
        <source>I wear a headset (the echo need not be taken out)</source>
        <translation>使用耳機（無需消除回聲）</translation>
    </message>
    <message>
        <source>Only through the relay of the customs server (behind strict firewalls)</source>
        <translation>只經海關伺服器中繼（防火牆嚴格時）</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>播放測試音</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新檢測</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>麥克風音量</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>攝像頭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Microphone</source>
        <translation>麥克風(&amp;M)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>揚聲器(&amp;S)</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>不用攝像頭</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>沒有麥克風</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>沒有揚聲器</translation>
    </message>
    <message>
        <source>This computer can make calls.</source>
        <translation>本機可以通話。</translation>
    </message>
    <message>
        <source>This computer cannot make calls: parts are missing. Chat, files, questions, minutes and stills from files work all the same.</source>
        <translation>本機不能通話：缺少元件。聊天、檔案、提問、紀要和從檔案提交照片不受影響。</translation>
    </message>
    <message>
        <source>Missing:</source>
        <translation>缺少：</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to install GStreamer; the manual names the packages.</source>
        <translation>請電腦管理員安裝 GStreamer；手冊列有所需軟體包。</translation>
    </message>
    <message>
        <source>Without a camera the others hear you and see your name. Stills can be given from files.</source>
        <translation>不用攝像頭時，對方能聽到您並看到您的名字；照片可從檔案提交。</translation>
    </message>
    <message>
        <source>No camera was found: plug one in, or allow this program to use it. You can still listen, speak, chat and give stills from files.</source>
        <translation>沒有找到攝像頭：請接上攝像頭，或允許本程式使用。仍可收聽、發言、聊天，照片可從檔案提交。</translation>
    </message>
    <message>
        <source>The camera gives a picture.</source>
        <translation>攝像頭畫面正常。</translation>
    </message>
    <message>
        <source>Waiting for a picture of the camera…</source>
        <translation>正在等待攝像頭畫面…</translation>
    </message>
    <message>
        <source>A camera is there.</source>
        <translation>已找到攝像頭。</translation>
    </message>
    <message>
        <source>No microphone was found: the others would not hear you. Chat works.</source>
        <translation>沒有找到麥克風：對方聽不到您。可以聊天。</translation>
    </message>
    <message>
        <source>The microphone hears you.</source>
        <translation>麥克風正常。</translation>
    </message>
    <message>
        <source>Say something: the level should move.</source>
        <translation>請說話：音量條應當跳動。</translation>
    </message>
    <message>
        <source>The customs server can be reached.</source>
        <translation>海關伺服器連線正常。</translation>
    </message>
    <message>
        <source>There is no line to the customs server. What you write, stills and steps of an inspection are kept and sent later.</source>
        <translation>連不上海關伺服器。您寫的內容、照片和查驗步驟會儲存在本機，稍後傳送。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>我</translation>
    </message>
    <message>
        <source>No picture: parts for calls are missing</source>
        <translation>沒有畫面：缺少通話元件</translation>
    </message>
    <message>
        <source>Test picture (for demonstrations)</source>
        <translation>測試畫面（演示用）</translation>
    </message>
    <message>
        <source>Test tone (for demonstrations)</source>
        <translation>測試音（演示用）</translation>
    </message>
    <message>
        <source>The others see a moving test picture instead of a camera.</source>
        <translation>其他人看到的是活動測試畫面，不是攝影機。</translation>
    </message>
    <message>
        <source>The others hear a test tone instead of a microphone.</source>
        <translation>其他人聽到的是測試音，不是麥克風。</translation>
    </message>
</context>
<context>
    <name>Tongguan::DocumentFlow</name>
    <message>
        <source>Saving</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已匯出到 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>the open document</source>
        <translation>開啟的單證</translation>
    </message>
    <message numerus="yes">
        <source>Export %n document(s) to</source>
        <translation>
            <numerusform>匯出 %n 份單證到</numerusform>
        </translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>匯出：%1</translation>
    </message>
    <message>
        <source>Consult about this document…</source>
        <translation>就此單證磋商…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source> …</source>
        <translation>…</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) submitted.</source>
        <translation>
            <numerusform>已申報 %n 份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not: %1</source>
        <translation>
            <numerusform>%n 份未申報：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the first</source>
        <translation>開啟第一份</translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) taken back; nothing was sent.</source>
        <translation>
            <numerusform>已撤回 %n 份申報，未傳送任何內容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) deleted.</source>
        <translation>
            <numerusform>已刪除 %n 份單證。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed: %1</source>
        <translation>
            <numerusform>%n 份未刪除：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>已刪除 %1。</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>復原（Ctrl+Z）</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) brought back.</source>
        <translation>
            <numerusform>已復原 %n 份單證。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change: it stands there already.</source>
        <translation>無需修改：內容已經如此。</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed in %n document(s).</source>
        <translation>
            <numerusform>已在 %n 份單證中修改「%1」。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only two documents of one kind can be compared.</source>
        <translation>只能比較兩份同類單證。</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) handed in; sent as soon as there is a line.</source>
        <translation>
            <numerusform>已提交 %n 份，有網路即傳送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied without its %n file(s): attach those of the new one.</source>
        <translation>
            <numerusform>已複製，但沒有帶上原單的 %n 個隨附檔案：請新增新單自己的檔案。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::DocumentHead</name>
    <message>
        <source>Submit (F9)</source>
        <translation>申報 (F9)</translation>
    </message>
    <message>
        <source>Settle the conflict</source>
        <translation>處理衝突</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Receipts (F8)</source>
        <translation>回執 (F8)</translation>
    </message>
    <message>
        <source>New from this one</source>
        <translation>以此新增</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Required fields filled</source>
        <translation>必填欄位完成進度</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>退單：%1</translation>
    </message>
    <message>
        <source>All %1 required fields are filled</source>
        <translation>%1 個必填欄位均已填寫</translation>
    </message>
    <message>
        <source>%1 of %2 required fields left</source>
        <translation>必填欄位還有 %1 / %2 個未填</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 個錯誤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 個警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks find nothing</source>
        <translation>檢查未發現問題</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>開啟%1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Tongguan::DocumentListPage</name>
    <message>
        <source>Columns</source>
        <translation>顯示欄位</translation>
    </message>
    <message>
        <source>Import message…</source>
        <translation>匯入報文…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>申報</translation>
    </message>
    <message>
        <source>Export message…</source>
        <translation>匯出報文…</translation>
    </message>
    <message>
        <source>Copy the rows as a table</source>
        <translation>將所選列複製為表格</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>沒有符合篩選條件的報關單</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>清單無法讀取</translation>
    </message>
    <message>
        <source>Nothing was lost. The notice above says why.</source>
        <translation>資料沒有丟失。原因見上方通知。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已選 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 項商品</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>還原預設欄位</translation>
    </message>
    <message numerus="yes">
        <source>Too many at once: select at most %n row(s)</source>
        <translation>
            <numerusform>一次選得太多：最多選 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Print the archive…</source>
        <translation>列印卷宗…</translation>
    </message>
    <message>
        <source>Copy as a new document</source>
        <translation>複製為新單證</translation>
    </message>
    <message>
        <source>Change one field in all…</source>
        <translation>批次修改一個欄目…</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>比較這兩份</translation>
    </message>
</context>
<context>
    <name>Tongguan::DocumentPage</name>
    <message>
        <source>Receipts</source>
        <translation>回執</translation>
    </message>
    <message>
        <source>Settle the conflict</source>
        <translation>處理衝突</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>檢查結果 (%1)</translation>
    </message>
    <message>
        <source>This field is not on the form</source>
        <translation>表單上沒有該欄位</translation>
    </message>
    <message>
        <source>Checked: no errors</source>
        <translation>檢查完畢：沒有錯誤</translation>
    </message>
    <message numerus="yes">
        <source>Checked: %n error(s)</source>
        <translation>
            <numerusform>檢查完畢：%n 個錯誤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not submitted: %n error(s) to mend first</source>
        <translation>
            <numerusform>未申報：請先改正 %n 個錯誤</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fill: the fields hold values already</source>
        <translation>無需填充：相關欄位已有內容</translation>
    </message>
    <message>
        <source>Fill from the enterprise file</source>
        <translation>從企業檔案填充</translation>
    </message>
    <message>
        <source>Copied; number, dates and what customs had given are left out. Ctrl+Z takes it back.</source>
        <translation>已複製；編號、日期和海關給出的內容未複製。按 Ctrl+Z 可復原。</translation>
    </message>
    <message>
        <source>Filling hint</source>
        <translation>填制說明</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Find field</source>
        <translation>尋找欄位</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Copy from…</source>
        <translation>複製自…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>存為範本…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>申報</translation>
    </message>
    <message>
        <source>Restore layout</source>
        <translation>還原版面</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>表體</translation>
    </message>
    <message>
        <source>Copy from another document</source>
        <translation>從另一單證複製</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to answer</source>
        <translation>
            <numerusform>待答覆 %n 問</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), answered</source>
        <translation>
            <numerusform>提問 %n 個，均已答覆</numerusform>
        </translation>
    </message>
    <message>
        <source>What the officer asks about this document</source>
        <translation>關員對此單證的提問</translation>
    </message>
    <message>
        <source>What was said about this document, with minutes</source>
        <translation>有關此單證的磋商和紀要</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>提問</translation>
    </message>
    <message>
        <source>The checks find nothing to go to</source>
        <translation>檢查沒有發現可跳轉的問題</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>下一條檢查結果</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>上一條檢查結果</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>立即儲存</translation>
    </message>
    <message>
        <source>Saved on this computer. Every change is saved by itself, too.</source>
        <translation>已儲存在本機。平時的每處修改也會自動儲存。</translation>
    </message>
    <message>
        <source>Take the submission back</source>
        <translation>撤回尚未傳送的申報</translation>
    </message>
    <message numerus="yes">
        <source>Copied without its %n file(s), number, dates and what customs had given. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>已複製；原單的 %n 個隨附檔案、編號、日期和海關給出的內容沒有帶過來。Ctrl+Z可復原。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::ElementsDialog</name>
    <message>
        <source>Declaration elements</source>
        <translation>申報要素</translation>
    </message>
    <message>
        <source>The line has no commodity code yet.</source>
        <translation>該項還沒有商品編號。</translation>
    </message>
    <message>
        <source>In the order of the catalogue. * must be given.</source>
        <translation>按規範申報目錄的順序；帶 * 的必填。</translation>
    </message>
    <message>
        <source>The elements of this code are not in the table of %1. The first two are of every code; further values may follow in the order of the catalogue.</source>
        <translation>%1 版稅則表中沒有該編號的申報要素。前兩項各編號通用；其餘各項可按規範申報目錄的順序接著填寫。</translation>
    </message>
    <message>
        <source>Text of the elements</source>
        <translation>申報要素文本</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Take (Ctrl+Enter)</source>
        <translation>採用 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>further value</source>
        <translation>其他要素</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少%1</translation>
    </message>
    <message>
        <source>%1: “%2” is none of its codes; are the values in the order of the catalogue?</source>
        <translation>%1：“%2”不是該要素的代碼；請檢查各項是否按目錄順序填寫</translation>
    </message>
    <message>
        <source>“%1” stands behind the last element</source>
        <translation>“%1”多出，已超過最後一項要素</translation>
    </message>
    <message>
        <source>%1 holds a “|”, which parts the elements</source>
        <translation>%1中含有分隔符號“|”</translation>
    </message>
    <message>
        <source>The text is longer than %1 bytes (a Chinese character counts 2)</source>
        <translation>文本超過 %1 位元組（一個漢字按 2 位元組計）</translation>
    </message>
    <message>
        <source>%1 / %2 bytes</source>
        <translation>%1 / %2 位元組</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>未知代碼</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>各項齊全。</translation>
    </message>
    <message>
        <source>The two general elements are there; whether the others are complete is not known.</source>
        <translation>前兩項通用要素已填；其餘要素是否齊全無法判斷。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>What you typed is not taken yet: Ctrl+Enter takes it, Esc once more leaves it out.</source>
        <translation>所填內容尚未採用：按 Ctrl+Enter 採用，再按一次 Esc 放棄。</translation>
    </message>
</context>
<context>
    <name>Tongguan::EvidencePanel</name>
    <message>
        <source>Countersign</source>
        <translation>會籤</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>不符之處</translation>
    </message>
    <message>
        <source>Signs the server&apos;s newest seal with the key of this computer: neither side can change anything before it afterwards</source>
        <translation>用本機金鑰對伺服器最新簽章會籤：此前內容雙方都不能再改動</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未校驗</translation>
    </message>
    <message>
        <source>The package is being fetched…</source>
        <translation>正在取回證據包…</translation>
    </message>
    <message>
        <source>The package could not be fetched</source>
        <translation>未能取回證據包</translation>
    </message>
    <message>
        <source>The package cannot be read</source>
        <translation>證據包無法讀取</translation>
    </message>
    <message>
        <source>Proved: nothing was changed</source>
        <translation>校驗透過：內容未被改動</translation>
    </message>
    <message>
        <source>The chain is whole from its beginning to its last entry, and the server&apos;s seal fits.</source>
        <translation>證據鏈從頭到尾完整，伺服器簽章相符。</translation>
    </message>
    <message numerus="yes">
        <source>Does not fit in %n place(s)</source>
        <translation>
            <numerusform>有 %n 處不符</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not rely on what is named below; ask the other side for its package and compare.</source>
        <translation>下列內容不可採信；請向對方索取其證據包比對。</translation>
    </message>
    <message>
        <source>%1 entries: %2 events, %3 files, %4</source>
        <translation>共 %1 條：事件 %2 個，檔案 %3 個，%4</translation>
    </message>
    <message>
        <source>Nobody has countersigned yet</source>
        <translation>尚無人會籤</translation>
    </message>
    <message>
        <source>Countersigned: %1</source>
        <translation>已會籤：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Sealed with the known key of the server: %1</source>
        <translation>簽章金鑰為已知的伺服器金鑰：%1</translation>
    </message>
    <message>
        <source>Sealed with the key %1, which was not compared with a known one</source>
        <translation>簽章金鑰 %1，未與已知金鑰比對</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>證據包</translation>
    </message>
    <message>
        <source>%1: its content was changed</source>
        <translation>%1：內容被改動</translation>
    </message>
    <message>
        <source>%1: is missing</source>
        <translation>%1：缺失</translation>
    </message>
    <message>
        <source>%1: the chain is broken here</source>
        <translation>%1：鏈在此處斷開</translation>
    </message>
    <message>
        <source>%1: does not belong to the chain</source>
        <translation>%1：不屬於證據鏈</translation>
    </message>
    <message>
        <source>%1: the server&apos;s seal does not cover or fit it</source>
        <translation>%1：伺服器簽章未覆蓋或不符</translation>
    </message>
    <message>
        <source>%1: it was sealed with another key than that of the server</source>
        <translation>%1：簽章金鑰不是伺服器的金鑰</translation>
    </message>
    <message>
        <source>%1: a countersignature does not fit</source>
        <translation>%1：會籤不符</translation>
    </message>
    <message>
        <source>%1: does not fit (%2)</source>
        <translation>%1：不符（%2）</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>儲存證據包</translation>
    </message>
    <message>
        <source>Records are deleted when the time is over for which they must be kept.</source>
        <translation>記錄在規定的保存期滿後刪除。</translation>
    </message>
    <message>
        <source>Everything is kept until the order is lifted: %1</source>
        <translation>在解除之前全部保留：%1</translation>
    </message>
    <message>
        <source>Keep everything…</source>
        <translation>全部保留…</translation>
    </message>
    <message>
        <source>Lift the order</source>
        <translation>解除保留</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Why nothing of this consultation may be deleted (case number, order):</source>
        <translation>本次磋商記錄不得刪除的原因（案號、指令）：</translation>
    </message>
    <message>
        <source>%1 of %2 entries are covered by the server&apos;s seal</source>
        <translation>伺服器簽章覆蓋 %2 條中的 %1 條</translation>
    </message>
    <message>
        <source>It ends on %1; the consultation had ended</source>
        <translation>止於 %1，當時磋商已結束</translation>
    </message>
    <message>
        <source>It ends on %1; the consultation had not ended, a later package may have more</source>
        <translation>止於 %1，當時磋商尚未結束，之後的證據包可能內容更多</translation>
    </message>
    <message>
        <source>Save and check the evidence…</source>
        <translation>儲存並校驗證據…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>How much of the package is there</source>
        <translation>證據包下載進度</translation>
    </message>
    <message>
        <source>Everything said and shown is one chain: changing, leaving out or adding a single byte breaks it. The package is saved where you choose and proved on this computer. It is not encrypted there.</source>
        <translation>全部發言和畫面構成一條證據鏈：改動、刪去或加入一個位元組都會使鏈斷開。證據包儲存到您選擇的位置，並在本機校驗；儲存的檔案未加密。</translation>
    </message>
    <message>
        <source>%1 of %2 are there. Where the line breaks it goes on by itself.</source>
        <translation>已下載 %1，共 %2。線路中斷後會自動續傳。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The package is being checked…</source>
        <translation>正在校驗證據包…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已儲存為：%1</translation>
    </message>
</context>
<context>
    <name>Tongguan::ExchangeDialog</name>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Exchange rates for taxes</source>
        <translation>計徵匯率</translation>
    </message>
    <message>
        <source>The General Administration fixes the rates of a month on the third Wednesday of the month before. Import a CSV file with the columns currency, cny and month (also per, from, to, source), paste it from a spreadsheet, or enter one rate.</source>
        <translation>海關總署以上月第三個星期三的匯率為每月計徵匯率。可匯入 CSV 檔案（欄：currency、cny、month，另可有 per、from、to、source），從試算表貼上，或逐條錄入。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣制</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>人民幣</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>匯入 CSV…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>本單位</translation>
    </message>
    <message>
        <source>own entry</source>
        <translation>自行錄入</translation>
    </message>
    <message>
        <source>%1 · own entry</source>
        <translation>%1 · 自行錄入</translation>
    </message>
    <message>
        <source>Line %1 is not understood; nothing was taken. Needed are the columns currency (three letters) and cny, and month as yyyy-MM.</source>
        <translation>第 %1 行無法識別，未匯入任何內容。需要 currency（三字母）與 cny 兩欄，月份寫作 yyyy-MM。</translation>
    </message>
    <message>
        <source>A currency of three letters, numbers above zero and a month as yyyy-MM are needed.</source>
        <translation>需要三字母幣制、大於零的數字，月份寫作 yyyy-MM。</translation>
    </message>
</context>
<context>
    <name>Tongguan::ExpiryCalendar</name>
    <message>
        <source>Calendar of expiring records</source>
        <translation>手帳冊到期日曆</translation>
    </message>
    <message>
        <source>valid until %1, %2</source>
        <translation>有效期至 %1，%2</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>長期有效</translation>
    </message>
    <message>
        <source>%1: a write-off cycle ends on %2, %3</source>
        <translation>%1：核銷週期於 %2 截止，%3</translation>
    </message>
</context>
<context>
    <name>Tongguan::Explain</name>
    <message>
        <source>This office was last opened by a newer version of the program.</source>
        <translation>本機資料上次由更新版本的程式開啟過。</translation>
    </message>
    <message>
        <source>Update the program on this computer, then open it again.</source>
        <translation>請先更新本機程式，再重新開啟。</translation>
    </message>
    <message>
        <source>Another program on this computer has this office open.</source>
        <translation>本機上另一個程式正在使用這份資料。</translation>
    </message>
    <message>
        <source>Close the other window first, then try again.</source>
        <translation>請先關閉另一個視窗，再試一次。</translation>
    </message>
    <message>
        <source>The file of this office is damaged.</source>
        <translation>本機資料檔案已損壞。</translation>
    </message>
    <message>
        <source>Do not delete anything. Copy the folder to a safe place and ask your support; what was sent is also on the server.</source>
        <translation>請不要刪除任何內容。把整個資料夾複製到安全的地方並聯系技術支援；已傳送的內容在伺服器上也有。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁碟已滿。</translation>
    </message>
    <message>
        <source>Make room on the disk, then save again.</source>
        <translation>請清理磁碟空間，再重新儲存。</translation>
    </message>
    <message>
        <source>The folder of this office may not be written.</source>
        <translation>沒有寫入資料夾的權限。</translation>
    </message>
    <message>
        <source>Ask for the right to write in the folder, or choose another one in the settings.</source>
        <translation>請申請該資料夾的寫入權限，或在設定中另選資料夾。</translation>
    </message>
    <message>
        <source>This file was not made by this program.</source>
        <translation>這個檔案不是本程式生成的。</translation>
    </message>
    <message>
        <source>Choose the folder of a Tongguan office.</source>
        <translation>請選擇通關程式的資料夾。</translation>
    </message>
    <message>
        <source>This declaration is not on this computer.</source>
        <translation>本機上沒有這份報關單。</translation>
    </message>
    <message>
        <source>Synchronise, then look for it again.</source>
        <translation>請先同步，再尋找。</translation>
    </message>
    <message>
        <source>The declaration is in a state that does not allow this.</source>
        <translation>報關單當前狀態不允許此操作。</translation>
    </message>
    <message>
        <source>Open it to see its state and what may be done now.</source>
        <translation>請開啟報關單，檢視其狀態和現在可以做的事。</translation>
    </message>
    <message>
        <source>Open it, mend the marked fields, and submit again.</source>
        <translation>請開啟報關單，改正標出的欄位後重新申報。</translation>
    </message>
    <message>
        <source>Refresh and look at its receipts.</source>
        <translation>請重新整理並檢視其回執。</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>使用者名稱或密碼錯誤。</translation>
    </message>
    <message>
        <source>Check both and try again. After five wrong tries the server waits for 15 minutes.</source>
        <translation>請核對後重試。連續輸錯五次後須等待 15 分鐘。</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>您尚未登入。</translation>
    </message>
    <message>
        <source>Sign in; until then everything is kept on this computer.</source>
        <translation>請登入；在此之前所有內容都儲存在本機。</translation>
    </message>
    <message>
        <source>Too many wrong passwords in a short time.</source>
        <translation>短時間內密碼輸錯次數過多。</translation>
    </message>
    <message>
        <source>Wait 15 minutes, then try again.</source>
        <translation>請等待 15 分鐘後再試。</translation>
    </message>
    <message>
        <source>The sign-in has run out.</source>
        <translation>登入已過期。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>請重新登入。</translation>
    </message>
    <message>
        <source>The server does not know this sign-in any more.</source>
        <translation>伺服器已不認可本次登入。</translation>
    </message>
    <message>
        <source>This sign-in was used a second time, perhaps from a copy of this computer.</source>
        <translation>本次登入憑據被重複使用，可能來自本機的副本。</translation>
    </message>
    <message>
        <source>Sign in again. If you did not copy anything, tell your administrator.</source>
        <translation>請重新登入。如果您沒有複製過資料，請告知管理員。</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>您的角色無權進行此操作。</translation>
    </message>
    <message>
        <source>Ask your administrator for the right, or sign in as somebody who has it.</source>
        <translation>請向管理員申請權限，或以有權限的使用者登入。</translation>
    </message>
    <message>
        <source>No keychain runs on this computer, so that the sign-in cannot be kept safely.</source>
        <translation>本機沒有可用的金鑰圈，無法安全儲存登入資訊。</translation>
    </message>
    <message>
        <source>Sign in again at each start.</source>
        <translation>每次啟動時請重新登入。</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>本機的金鑰圈已鎖定。</translation>
    </message>
    <message>
        <source>Unlock it, or sign in again at each start.</source>
        <translation>請解鎖金鑰圈，或在每次啟動時重新登入。</translation>
    </message>
    <message>
        <source>Sign in again at each start, and tell your support.</source>
        <translation>每次啟動時請重新登入，並告知技術支援。</translation>
    </message>
    <message>
        <source>The keychain of this computer did not keep the sign-in.</source>
        <translation>本機的金鑰圈未能儲存登入資訊。</translation>
    </message>
    <message>
        <source>The server was restored from a backup.</source>
        <translation>伺服器已從備份恢復。</translation>
    </message>
    <message>
        <source>Nothing to do: the program compares everything and sends again what the server lacks.</source>
        <translation>無需操作：程式會逐一核對，並補發伺服器缺少的內容。</translation>
    </message>
    <message>
        <source>Nothing to do: the program takes a new name at the server and goes on.</source>
        <translation>無需操作：程式會以新的裝置身份繼續工作。</translation>
    </message>
    <message>
        <source>This computer was away for so long that everything has to be fetched again.</source>
        <translation>本機離線時間過長，需要重新取得全部資料。</translation>
    </message>
    <message>
        <source>Nothing to do: it is under way. You can go on working.</source>
        <translation>無需操作：正在取得，您可以繼續工作。</translation>
    </message>
    <message>
        <source>A declaration is too large to be sent.</source>
        <translation>報關單過大，無法傳送。</translation>
    </message>
    <message>
        <source>Take out pictures or attachments, then submit again.</source>
        <translation>請移除圖片或附件後重新申報。</translation>
    </message>
    <message>
        <source>The server has seen another change under the same number.</source>
        <translation>伺服器上已有同一序號的另一項修改。</translation>
    </message>
    <message>
        <source>Open the declaration, save it again and submit. Tell your support if it comes back.</source>
        <translation>請開啟報關單重新儲存後申報。如再次出現，請告知技術支援。</translation>
    </message>
    <message>
        <source>Somebody else changed the same field.</source>
        <translation>他人修改了同一欄位。</translation>
    </message>
    <message>
        <source>Open the declaration and choose which text is right.</source>
        <translation>請開啟報關單，選擇正確的內容。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>伺服器未及時應答。</translation>
    </message>
    <message>
        <source>Go on working; it is tried again by itself.</source>
        <translation>請繼續工作，程式會自動重試。</translation>
    </message>
    <message>
        <source>Check the address in the settings, and whether this computer is on the network.</source>
        <translation>請檢查設定中的地址，以及本機是否已連上網路。</translation>
    </message>
    <message>
        <source>Go on working; it is tried again by itself. If it lasts, ask the office whether its server runs.</source>
        <translation>請繼續工作，程式會自動重試。如長時間如此，請詢問伺服器是否在執行。</translation>
    </message>
    <message>
        <source>The line to the server broke.</source>
        <translation>與伺服器的連線中斷。</translation>
    </message>
    <message>
        <source>A proxy on the way answers for the server.</source>
        <translation>途中的代理代替伺服器作了應答。</translation>
    </message>
    <message>
        <source>Another page answers instead of the server: the network wants a sign-in of its own.</source>
        <translation>應答的是另一個頁面：當前網路需要先認證。</translation>
    </message>
    <message>
        <source>Open a web page, sign in to the network, then sync again.</source>
        <translation>請開啟網頁完成網路認證，再重新同步。</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>請告知管理員。</translation>
    </message>
    <message>
        <source>Check that the address is that of a Tongguan server, and that both are of the same version.</source>
        <translation>請確認該地址是通關伺服器，且雙方版本一致。</translation>
    </message>
    <message>
        <source>Write it like https://customs.example:8443.</source>
        <translation>請按 https://customs.example:8443 的形式填寫。</translation>
    </message>
    <message>
        <source>Nothing to do now: it is asked again. If it lasts, update the program.</source>
        <translation>目前無需操作：程式會再次請求。如長時間如此，請更新程式。</translation>
    </message>
    <message>
        <source>Changes have been waiting for a long time.</source>
        <translation>有修改已等待很久未能傳送。</translation>
    </message>
    <message>
        <source>See the reason above and sync now. If it lasts, tell your support.</source>
        <translation>請檢視上面的原因並立即同步。如仍然如此，請告知技術支援。</translation>
    </message>
    <message>
        <source>No server has been confirmed on this computer yet.</source>
        <translation>本機尚未確認過任何伺服器。</translation>
    </message>
    <message>
        <source>Sign in and compare its fingerprint.</source>
        <translation>請登入並核對其指紋。</translation>
    </message>
    <message>
        <source>The server shows another identity than the one confirmed before.</source>
        <translation>伺服器出示的身份與此前確認的不同。</translation>
    </message>
    <message>
        <source>Do not go on. Ask the office whether its server was set up anew; only then confirm its new fingerprint.</source>
        <translation>請不要繼續。請先向伺服器的管理單位核實是否重新部署，確認無誤後再確認新指紋。</translation>
    </message>
    <message>
        <source>The server does not show who stands behind it.</source>
        <translation>伺服器沒有出示其簽發機構。</translation>
    </message>
    <message>
        <source>Check the address; if it is right, tell the office.</source>
        <translation>請檢查地址；如果無誤，請告知伺服器的管理單位。</translation>
    </message>
    <message>
        <source>No secure line to the server came about.</source>
        <translation>未能與伺服器建立安全連線。</translation>
    </message>
    <message>
        <source>Check the address and the port; if they are right, tell the office.</source>
        <translation>請檢查地址和埠；如果無誤，請告知伺服器的管理單位。</translation>
    </message>
    <message>
        <source>Set the date and time of this computer, then sync again.</source>
        <translation>請校準本機日期和時間，再重新同步。</translation>
    </message>
    <message>
        <source>Sign in again and compare the fingerprint.</source>
        <translation>請重新登入並核對指紋。</translation>
    </message>
    <message>
        <source>The secure line to the server failed.</source>
        <translation>與伺服器的安全連線失敗。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>檔案無法讀取。</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>請確認檔案仍在原處，且您有讀取權限。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>檔案是空的。</translation>
    </message>
    <message>
        <source>Get the message again from where it came from.</source>
        <translation>請從來源處重新取得報文。</translation>
    </message>
    <message>
        <source>The file is not complete XML.</source>
        <translation>檔案不是完整的 XML。</translation>
    </message>
    <message>
        <source>Get the message again from where it came from; it may have broken off.</source>
        <translation>請從來源處重新取得報文，可能傳輸時中斷了。</translation>
    </message>
    <message>
        <source>The characters of the file do not fit its encoding.</source>
        <translation>檔案的字元與其編碼不符。</translation>
    </message>
    <message>
        <source>Have the message written again in UTF-8 or GB 18030.</source>
        <translation>請用 UTF-8 或 GB 18030 重新生成報文。</translation>
    </message>
    <message>
        <source>The file is XML, but not a declaration message.</source>
        <translation>檔案是 XML，但不是報關單報文。</translation>
    </message>
    <message>
        <source>Choose a file whose first element is DecMessage.</source>
        <translation>請選擇根元素為 DecMessage 的檔案。</translation>
    </message>
    <message>
        <source>The file carries a DOCTYPE, which a declaration message never has; it is not read for safety.</source>
        <translation>檔案含有 DOCTYPE，報關單報文不應有此內容；出於安全考慮不予讀取。</translation>
    </message>
    <message>
        <source>Ask the sender for a plain message.</source>
        <translation>請傳送方提供普通報文。</translation>
    </message>
    <message>
        <source>The file is nested deeper than any message.</source>
        <translation>檔案的巢狀層次超過任何報文。</translation>
    </message>
    <message>
        <source>Ask the sender for a proper message.</source>
        <translation>請傳送方提供正確的報文。</translation>
    </message>
    <message>
        <source>The file is larger than any message may be.</source>
        <translation>檔案超出報文允許的大小。</translation>
    </message>
    <message>
        <source>The message has more rows than a declaration may hold.</source>
        <translation>報文的列數超過一份報關單的上限。</translation>
    </message>
    <message>
        <source>Split it into several declarations.</source>
        <translation>請拆分為多份報關單。</translation>
    </message>
    <message>
        <source>A field holds a character that a message cannot carry.</source>
        <translation>有欄位含有報文無法攜帶的字元。</translation>
    </message>
    <message>
        <source>Retype the field named below without invisible characters.</source>
        <translation>請重新錄入下面所列的欄位，去掉不可見字元。</translation>
    </message>
    <message>
        <source>A part that came with the message and is unknown here cannot be written.</source>
        <translation>報文原帶的、本程式未知的一部分內容無法寫出。</translation>
    </message>
    <message>
        <source>Tell your support and send the original message.</source>
        <translation>請告知技術支援，並附上原報文。</translation>
    </message>
    <message>
        <source>The server does not know this.</source>
        <translation>伺服器上沒有這項內容。</translation>
    </message>
    <message>
        <source>It may have been removed by somebody else. Synchronise and look again.</source>
        <translation>可能已被他人刪除。請同步後再檢視。</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>無法連線伺服器。</translation>
    </message>
    <message>
        <source>Everything is saved on this computer.</source>
        <translation>所有內容都已儲存在本機。</translation>
    </message>
    <message>
        <source>The request was understood and declined.</source>
        <translation>請求已收到，但未被接受。</translation>
    </message>
    <message>
        <source>Your text is kept here.</source>
        <translation>您錄入的內容保留在本機。</translation>
    </message>
    <message>
        <source>See the reason, mend it, and try again.</source>
        <translation>請檢視原因，改正後重試。</translation>
    </message>
    <message>
        <source>Somebody else changed it first.</source>
        <translation>他人已先行修改。</translation>
    </message>
    <message>
        <source>Both texts are kept.</source>
        <translation>雙方內容都已保留。</translation>
    </message>
    <message>
        <source>Open it and choose which text is right.</source>
        <translation>請開啟並選擇正確的內容。</translation>
    </message>
    <message>
        <source>The data is damaged or of another format.</source>
        <translation>資料已損壞或格式不符。</translation>
    </message>
    <message>
        <source>Nothing was taken over from it.</source>
        <translation>沒有采用其中任何內容。</translation>
    </message>
    <message>
        <source>Get the file again from where it came from.</source>
        <translation>請從來源處重新取得檔案。</translation>
    </message>
    <message>
        <source>You are not signed in, or not allowed to do this.</source>
        <translation>您尚未登入，或無權進行此操作。</translation>
    </message>
    <message>
        <source>Your work is saved on this computer.</source>
        <translation>您的工作已儲存在本機。</translation>
    </message>
    <message>
        <source>Sign in, or ask your administrator for the right.</source>
        <translation>請登入，或向管理員申請權限。</translation>
    </message>
    <message>
        <source>An input is not as it should be.</source>
        <translation>輸入內容不符合要求。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>沒有作任何修改。</translation>
    </message>
    <message>
        <source>Mend the place named and try again.</source>
        <translation>請改正所指之處後重試。</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>程式出現錯誤。</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>此前儲存的內容是安全的。</translation>
    </message>
    <message>
        <source>Copy the details and send them to your support.</source>
        <translation>請複製詳細資訊併發給技術支援。</translation>
    </message>
    <message>
        <source>The data pack is not signed.</source>
        <translation>資料包沒有簽章。</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for the signed file.</source>
        <translation>請向提供者索取已簽章的檔案。</translation>
    </message>
    <message>
        <source>The data pack is signed by somebody whom this office does not trust.</source>
        <translation>資料包的簽章者不受本單位信任。</translation>
    </message>
    <message>
        <source>Ask the office that publishes it; packs of its own server are trusted after a sync.</source>
        <translation>請詢問發布的海關；本單位伺服器的資料包同步後即受信任。</translation>
    </message>
    <message>
        <source>The data pack was changed after it was signed.</source>
        <translation>資料包簽章後被改動過。</translation>
    </message>
    <message>
        <source>Get it again from where it came from. The one before it stays in use.</source>
        <translation>請從來源處重新取得。原有的資料包繼續使用。</translation>
    </message>
    <message>
        <source>The data pack is older than the one that is in use.</source>
        <translation>資料包比正在使用的舊。</translation>
    </message>
    <message>
        <source>Nothing to do: the newer one stays in use.</source>
        <translation>無需處理：較新的繼續使用。</translation>
    </message>
    <message>
        <source>Another data pack was published under the same version.</source>
        <translation>同一版本號下已發布過另一個資料包。</translation>
    </message>
    <message>
        <source>Ask its publisher to give it a new version. The one before it stays in use.</source>
        <translation>請發布者改用新的版本號。原有的資料包繼續使用。</translation>
    </message>
    <message>
        <source>The data pack does not hold yet.</source>
        <translation>資料包尚未生效。</translation>
    </message>
    <message>
        <source>Nothing to do: it is taken on its first day.</source>
        <translation>無需處理：生效當日自動採用。</translation>
    </message>
    <message>
        <source>The data pack has run out.</source>
        <translation>資料包已過有效期。</translation>
    </message>
    <message>
        <source>Ask its publisher for the new one.</source>
        <translation>請向發布者索取新的資料包。</translation>
    </message>
    <message>
        <source>The data pack is not as it should be.</source>
        <translation>資料包不合規定。</translation>
    </message>
    <message>
        <source>Tell its publisher and copy the details to him. The one before it stays in use.</source>
        <translation>告訴發布者，並把詳情複製給他。原有的資料包繼續使用。</translation>
    </message>
    <message>
        <source>A rule of the pack is wrong.</source>
        <translation>資料包中有一條規則有誤。</translation>
    </message>
    <message>
        <source>The key that signs data packs is damaged.</source>
        <translation>資料包的簽章金鑰已損壞。</translation>
    </message>
    <message>
        <source>Put the file back from a backup. A new key would not be trusted by clients that know the old one.</source>
        <translation>請從備份還原該檔案。已信任舊金鑰的用戶端不會信任新金鑰。</translation>
    </message>
    <message>
        <source>The file is neither an .xlsx workbook nor a text table.</source>
        <translation>此檔案既不是 .xlsx 活頁簿，也不是文字表格。</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS and save it as .xlsx, without a password.</source>
        <translation>請用 Excel 或 WPS 開啟，另存為不加密的 .xlsx。</translation>
    </message>
    <message>
        <source>The workbook is damaged.</source>
        <translation>活頁簿已損壞。</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS, let that repair it, save it and try again.</source>
        <translation>請用 Excel 或 WPS 開啟並修復、儲存後再試。</translation>
    </message>
    <message>
        <source>The workbook has more rows or columns than can be read.</source>
        <translation>活頁簿的列或欄超出可讀取的範圍。</translation>
    </message>
    <message>
        <source>Split it, or delete what lies far outside of the table.</source>
        <translation>請拆分，或刪除表格之外很遠處的內容。</translation>
    </message>
    <message>
        <source>No column of the sheet could be told.</source>
        <translation>無法識別表格的任何一欄。</translation>
    </message>
    <message>
        <source>Name the columns as the fields are named, or choose in the window what each holds.</source>
        <translation>請依欄目名稱命名各欄，或在視窗中選擇每欄對應的欄目。</translation>
    </message>
    <message>
        <source>Reading the spreadsheet was stopped.</source>
        <translation>已停止讀取表格。</translation>
    </message>
    <message>
        <source>Nothing was taken; start again when you like.</source>
        <translation>未匯入任何內容，可隨時重新開始。</translation>
    </message>
    <message>
        <source>This build of the program cannot write .xlsx workbooks.</source>
        <translation>本版程式不能寫 .xlsx 活頁簿。</translation>
    </message>
    <message>
        <source>Choose another format; .csv opens in Excel, too.</source>
        <translation>請選擇其他格式；.csv 也可用 Excel 開啟。</translation>
    </message>
    <message>
        <source>The workbook could not be written.</source>
        <translation>無法寫入活頁簿。</translation>
    </message>
    <message>
        <source>See whether the disk is full or the file is open in another program, then try again.</source>
        <translation>請查看磁碟是否已滿，或檔案是否已被其他程式開啟，然後再試。</translation>
    </message>
    <message>
        <source>The file is a receipt of the Single Window, not a declaration.</source>
        <translation>這個檔案是單一窗口的回執，不是報關單。</translation>
    </message>
    <message>
        <source>Put it into the InBox of the folder gateway, or look at it with tongguanctl receipt.</source>
        <translation>把它放進往來資料夾的 InBox，或用 tongguanctl receipt 查看。</translation>
    </message>
    <message>
        <source>The file is a request to amend or withdraw a declaration.</source>
        <translation>這個檔案是報關單修撤申請。</translation>
    </message>
    <message>
        <source>Open the declaration that it names and make the request there.</source>
        <translation>請打開它所指的報關單，在那裡提出申請。</translation>
    </message>
    <message>
        <source>The file is a supplementary declaration, which is kept with its declaration only.</source>
        <translation>這個檔案是補充申報單，只隨其報關單保存。</translation>
    </message>
    <message>
        <source>Open the declaration that it belongs to.</source>
        <translation>請打開它所屬的報關單。</translation>
    </message>
    <message>
        <source>The file is a document of the bonded ledgers, not a declaration.</source>
        <translation>這個檔案是保稅帳冊單證，不是報關單。</translation>
    </message>
    <message>
        <source>It is read by the ledgers, not here.</source>
        <translation>它由帳冊讀取，不在這裡導入。</translation>
    </message>
    <message>
        <source>Another program already works in this gateway folder.</source>
        <translation>另一個程式已經在這個往來資料夾里工作。</translation>
    </message>
    <message>
        <source>Let one computer do it, or choose another folder here; the details say who holds it.</source>
        <translation>請只讓一台電腦處理，或在這裡另選資料夾；詳情里寫明是誰佔用。</translation>
    </message>
    <message>
        <source>The gateway folder is not there.</source>
        <translation>往來資料夾不在了。</translation>
    </message>
    <message>
        <source>The gateway folder may not be written to.</source>
        <translation>往來資料夾不允許寫入。</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or choose another folder.</source>
        <translation>請申請寫入權限，或另選資料夾。</translation>
    </message>
    <message>
        <source>The disk of the gateway folder is full.</source>
        <translation>往來資料夾所在的磁碟已滿。</translation>
    </message>
    <message>
        <source>Make room on it; the work goes on by itself.</source>
        <translation>請騰出空間；之後會自動繼續。</translation>
    </message>
    <message>
        <source>Another program is holding a file of the gateway folder.</source>
        <translation>往來資料夾里的一個檔案正被另一個程式佔用。</translation>
    </message>
    <message>
        <source>Wait a moment; it is tried again.</source>
        <translation>請稍候，會再次嘗試。</translation>
    </message>
    <message>
        <source>A file of this name is in the gateway folder already.</source>
        <translation>往來資料夾里已有同名檔案。</translation>
    </message>
    <message>
        <source>Look at the folder; nothing was written over.</source>
        <translation>請查看資料夾；沒有覆蓋任何檔案。</translation>
    </message>
    <message>
        <source>The gateway folder cannot be read or written.</source>
        <translation>往來資料夾無法讀寫。</translation>
    </message>
    <message>
        <source>See the details; the work goes on by itself when the fault is gone.</source>
        <translation>請看詳情；故障排除後會自動繼續。</translation>
    </message>
    <message>
        <source>The declaration has no number of ours, by which its answer would be known.</source>
        <translation>報關單沒有我方編號，無法認出它的回執。</translation>
    </message>
    <message>
        <source>Give it a declaration number, then send it again.</source>
        <translation>請填寫編號後再發送。</translation>
    </message>
    <message>
        <source>Only declarations are sent through this folder.</source>
        <translation>這個資料夾只發送報關單。</translation>
    </message>
    <message>
        <source>Choose a declaration message.</source>
        <translation>請選擇報關單報文。</translation>
    </message>
    <message>
        <source>Nothing was sent under this number.</source>
        <translation>沒有以這個編號發送過。</translation>
    </message>
    <message>
        <source>Choose a file that went out.</source>
        <translation>請選擇一個已發送的檔案。</translation>
    </message>
    <message>
        <source>The ZIP file is damaged or incomplete.</source>
        <translation>ZIP 檔案已損壞或不完整。</translation>
    </message>
    <message>
        <source>Get it again from where it came from.</source>
        <translation>請從來源處重新取得。</translation>
    </message>
    <message>
        <source>The ZIP file unpacks to more than any message with its attachments.</source>
        <translation>ZIP 檔案解壓後超過任何報文及其附件的大小。</translation>
    </message>
    <message>
        <source>Ask the sender for the message alone.</source>
        <translation>請向發送方索取單獨的報文。</translation>
    </message>
    <message>
        <source>The ZIP file names a file that would land outside its folder, or whose name holds invisible characters; it is not read for safety.</source>
        <translation>ZIP 檔案里有會落到資料夾之外、或名稱含不可見字符的檔案；為安全起見沒有讀取。</translation>
    </message>
    <message>
        <source>Ask the sender for a plain ZIP.</source>
        <translation>請向發送方索取普通的 ZIP。</translation>
    </message>
    <message>
        <source>The ZIP file is locked with a password.</source>
        <translation>ZIP 檔案有密碼。</translation>
    </message>
    <message>
        <source>Have it packed without one.</source>
        <translation>請讓對方不加密碼重新打包。</translation>
    </message>
    <message>
        <source>The ZIP file is packed in a way that the Single Window does not read.</source>
        <translation>ZIP 檔案的壓縮方式單一窗口不能讀取。</translation>
    </message>
    <message>
        <source>Pack it again with normal compression.</source>
        <translation>請用普通壓縮方式重新打包。</translation>
    </message>
    <message>
        <source>The ZIP file has folders in it; the Single Window reads flat ones only.</source>
        <translation>ZIP 檔案里有資料夾；單一窗口只讀不含資料夾的 ZIP。</translation>
    </message>
    <message>
        <source>Pack the files themselves, not their folder.</source>
        <translation>請直接打包檔案，不要打包資料夾。</translation>
    </message>
    <message>
        <source>The ZIP file does not hold exactly one message.</source>
        <translation>ZIP 檔案里的報文不是正好一份。</translation>
    </message>
    <message>
        <source>Pack one XML file with its attachments.</source>
        <translation>請打包一個 XML 檔案及其附件。</translation>
    </message>
    <message>
        <source>An attachment row names a file that is not there.</source>
        <translation>隨附單據一行所指的檔案不存在。</translation>
    </message>
    <message>
        <source>Attach the file named below, or take it out of the row.</source>
        <translation>請附上下面所指的檔案，或從該行刪去檔名。</translation>
    </message>
    <message>
        <source>A file is to be sent that no attachment row names.</source>
        <translation>要發送的一個檔案沒有對應的隨附單據行。</translation>
    </message>
    <message>
        <source>Add a row for it, or leave the file out.</source>
        <translation>請為它添加一行，或不發送該檔案。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>檔案無法寫入。</translation>
    </message>
    <message>
        <source>Check that the folder is there, may be written and has room, or choose another.</source>
        <translation>請檢查資料夾是否存在、可寫、有空間，或另選一個。</translation>
    </message>
    <message>
        <source>A form for printing is wrong.</source>
        <translation>列印表單有誤。</translation>
    </message>
    <message>
        <source>Install the program again, or tell your support which form it is.</source>
        <translation>請重新安裝程式，或把表單名稱告訴技術支援。</translation>
    </message>
    <message>
        <source>The font for printing is damaged.</source>
        <translation>列印字型已損壞。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>請重新安裝程式。</translation>
    </message>
    <message>
        <source>The PDF cannot be opened: it is damaged or wants a password.</source>
        <translation>PDF 打不開：已損壞或需要密碼。</translation>
    </message>
    <message>
        <source>Open it in another program, or ask for it again.</source>
        <translation>請用其他程式打開，或重新索取。</translation>
    </message>
    <message>
        <source>This program was built without what reads PDFs.</source>
        <translation>本程式構建時未包含讀取 PDF 的組件。</translation>
    </message>
    <message>
        <source>Open the file in another program.</source>
        <translation>請用其他程式打開該檔案。</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>圖片無法讀取。</translation>
    </message>
    <message>
        <source>Ask for it again as JPEG, PNG or PDF.</source>
        <translation>請重新索取 JPEG、PNG 或 PDF 格式。</translation>
    </message>
    <message>
        <source>The printer did not take the job.</source>
        <translation>印表機沒有接受任務。</translation>
    </message>
    <message>
        <source>Check that it is switched on and connected, or save as PDF.</source>
        <translation>請檢查印表機電源和連接，或存為 PDF。</translation>
    </message>
    <message>
        <source>Load the table again from its file.</source>
        <translation>請從原檔案重新載入。</translation>
    </message>
    <message>
        <source>No ledger of that record is on this computer.</source>
        <translation>本機沒有該手（帳）冊的臺帳。</translation>
    </message>
    <message>
        <source>Import the record first: tongguanctl ledger record import.</source>
        <translation>請先匯入備案：tongguanctl ledger record import。</translation>
    </message>
    <message>
        <source>This is another kind of document than the one that is kept under its name, or one that this program does not know.</source>
        <translation>該編號下保存的是另一種單證，或本程式不認識這種單證。</translation>
    </message>
    <message>
        <source>Save it as a new document; bring the program up to date where it does not know the kind.</source>
        <translation>請另存為新單證；若程式不認識該種單證，請更新程式。</translation>
    </message>
    <message>
        <source>The list has no lines, so it moves nothing in its ledger.</source>
        <translation>清單沒有表體，帳上沒有變動。</translation>
    </message>
    <message>
        <source>Add the goods.</source>
        <translation>請填寫商品。</translation>
    </message>
    <message>
        <source>This question is not asked of the document.</source>
        <translation>該單證沒有這一質疑。</translation>
    </message>
    <message>
        <source>Synchronise, then open the document again.</source>
        <translation>請先同步，再開啟該單證。</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>答覆為空。</translation>
    </message>
    <message>
        <source>Write what you want to say to the officer.</source>
        <translation>請寫明要向關員說明的內容。</translation>
    </message>
    <message>
        <source>This kind of document is kept by the company alone; the Single Window takes no message of it.</source>
        <translation>這種單證只由企業自己保存，單一窗口沒有它的報文。</translation>
    </message>
    <message>
        <source>Print it, or write it to a workbook.</source>
        <translation>請列印，或匯出為活頁簿。</translation>
    </message>
    <message>
        <source>A country or currency has no number in the bonded systems.</source>
        <translation>有國別或幣制在保稅系統中沒有數字代碼。</translation>
    </message>
    <message>
        <source>Choose another in the field named below.</source>
        <translation>請在下面指出的欄位中另選。</translation>
    </message>
    <message>
        <source>The record number does not tell which customs system keeps the record.</source>
        <translation>從備案編號看不出由海關哪個系統管理。</translation>
    </message>
    <message>
        <source>Check the number: B, C and D are handbooks, E and H account books.</source>
        <translation>請核對編號：B、C、D為手冊，E、H為帳冊。</translation>
    </message>
    <message>
        <source>No declaration can be made of this list.</source>
        <translation>這份核注清單不能產生報關單。</translation>
    </message>
    <message>
        <source>Let it go with a declaration, and give it lines that are not deleted.</source>
        <translation>請改為報關清單，並至少保留一項未刪除的商品。</translation>
    </message>
    <message>
        <source>The part cannot be merged into that item.</source>
        <translation>該料號不能歸併到這一項號。</translation>
    </message>
    <message>
        <source>Give its part number and an item from 1.</source>
        <translation>請填寫料號，項號從1起。</translation>
    </message>
    <message>
        <source>A part number belongs to no item of the record on that day.</source>
        <translation>有料號在當日沒有對應的備案項號。</translation>
    </message>
    <message>
        <source>Assign the part to an item first.</source>
        <translation>請先為該料號指定項號。</translation>
    </message>
    <message>
        <source>The record cannot be kept as a ledger as it stands.</source>
        <translation>該備案暫不能建立臺帳。</translation>
    </message>
    <message>
        <source>Mend the field named below; a record needs its number and items that count from 1.</source>
        <translation>請改正下面指出的欄位；備案須有編號，項號從1起。</translation>
    </message>
    <message>
        <source>A line of the list cannot be entered in the ledger.</source>
        <translation>核注清單有一項不能記入臺帳。</translation>
    </message>
    <message>
        <source>Mend the field named below.</source>
        <translation>請改正下面指出的欄位。</translation>
    </message>
    <message>
        <source>A unit consumption is out of its bounds.</source>
        <translation>有單耗超出允許範圍。</translation>
    </message>
    <message>
        <source>Net above 0, both losses together below 100 percent, the bonded share above 0 and at most 100 percent.</source>
        <translation>淨耗須大於0，兩項損耗率合計須小於100%，保稅料件比例須大於0且不超過100%。</translation>
    </message>
    <message>
        <source>The part that makes calls is missing or did not start.</source>
        <translation>通話元件缺失或未能啟動。</translation>
    </message>
    <message>
        <source>Chat, files and stills from files work; the device test says what is missing.</source>
        <translation>聊天、檔案和從檔案提交照片不受影響；裝置檢測會說明缺少什麼。</translation>
    </message>
    <message>
        <source>Camera or microphone could not be opened.</source>
        <translation>攝像頭或麥克風無法開啟。</translation>
    </message>
    <message>
        <source>See whether another program uses it, then join again.</source>
        <translation>請檢查是否被其他程式佔用，然後重新加入。</translation>
    </message>
    <message>
        <source>The camera that was chosen is not there.</source>
        <translation>所選攝像頭不存在。</translation>
    </message>
    <message>
        <source>Choose another one in the device test.</source>
        <translation>請在裝置檢測中另選。</translation>
    </message>
    <message>
        <source>The microphone that was chosen is not there.</source>
        <translation>所選麥克風不存在。</translation>
    </message>
    <message>
        <source>No speaker could be opened.</source>
        <translation>揚聲器無法開啟。</translation>
    </message>
    <message>
        <source>There is no screen that could be shared.</source>
        <translation>沒有可共享的螢幕。</translation>
    </message>
    <message>
        <source>Share a file in the chat instead.</source>
        <translation>請改在聊天中共享檔案。</translation>
    </message>
    <message>
        <source>No picture came for the still.</source>
        <translation>沒有取得可拍的畫面。</translation>
    </message>
    <message>
        <source>Try again, or give a still from a file.</source>
        <translation>請重試，或從檔案提交照片。</translation>
    </message>
    <message>
        <source>The call has ended on the server.</source>
        <translation>伺服器上的通話已結束。</translation>
    </message>
    <message>
        <source>Join again.</source>
        <translation>請重新加入。</translation>
    </message>
    <message>
        <source>The call has as many people as it may have.</source>
        <translation>通話人數已滿。</translation>
    </message>
    <message>
        <source>Ask the officer, or use the chat.</source>
        <translation>請聯絡關員，或使用聊天。</translation>
    </message>
    <message>
        <source>The devices are in use by the call.</source>
        <translation>裝置正在通話中使用。</translation>
    </message>
    <message>
        <source>Leave the call first, then test them.</source>
        <translation>請先離開通話，再做檢測。</translation>
    </message>
    <message>
        <source>The server cannot carry calls at the moment.</source>
        <translation>伺服器暫時不能通話。</translation>
    </message>
    <message>
        <source>Chat and files work; join again later.</source>
        <translation>聊天和檔案不受影響；請稍後重新加入。</translation>
    </message>
    <message>
        <source>Somebody in the call has not agreed to the recording.</source>
        <translation>通話中有人尚未同意錄製。</translation>
    </message>
    <message>
        <source>Wait for the answer, or go on without a recording.</source>
        <translation>請等待答覆，或不錄製繼續磋商。</translation>
    </message>
    <message>
        <source>That is not possible in the present state of the consultation.</source>
        <translation>磋商的當前狀態不允許這樣做。</translation>
    </message>
    <message>
        <source>Look at its state; what was said is taken back here.</source>
        <translation>請檢視其狀態；該操作已撤回。</translation>
    </message>
    <message>
        <source>That is for the other side to say.</source>
        <translation>該操作應由對方進行。</translation>
    </message>
    <message>
        <source>Ask the other side in the chat.</source>
        <translation>請在聊天中請對方操作。</translation>
    </message>
    <message>
        <source>Something is missing or wrong in what was to be said.</source>
        <translation>傳送的內容有缺漏或錯誤。</translation>
    </message>
    <message>
        <source>Go over it and send it again.</source>
        <translation>請檢查後重新發送。</translation>
    </message>
    <message>
        <source>It refers to something that is not in the consultation.</source>
        <translation>所引用的內容不在本次磋商中。</translation>
    </message>
    <message>
        <source>Look at the newest state and try again.</source>
        <translation>請檢視最新狀態後重試。</translation>
    </message>
    <message>
        <source>The time cannot be booked any more.</source>
        <translation>該時段已不能預約。</translation>
    </message>
    <message>
        <source>Choose another time in the calendar.</source>
        <translation>請在日曆中另選時段。</translation>
    </message>
    <message>
        <source>The account name is not the only one.</source>
        <translation>帳號名稱不唯一。</translation>
    </message>
    <message>
        <source>Write the whole account name.</source>
        <translation>請填寫完整帳號。</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>沒有這個帳號。</translation>
    </message>
    <message>
        <source>Check the account name.</source>
        <translation>請核對帳號名稱。</translation>
    </message>
    <message>
        <source>The consultation is not known here or there.</source>
        <translation>找不到該磋商。</translation>
    </message>
    <message>
        <source>Refresh the list of consultations.</source>
        <translation>請重新整理磋商列表。</translation>
    </message>
    <message>
        <source>The consultation is not there any more.</source>
        <translation>該磋商已不存在。</translation>
    </message>
    <message>
        <source>The same message was sent with another text.</source>
        <translation>同一條訊息的內容前後不同。</translation>
    </message>
    <message>
        <source>Write it anew.</source>
        <translation>請重新填寫。</translation>
    </message>
    <message>
        <source>The log of the consultation has a gap.</source>
        <translation>磋商日誌不連續。</translation>
    </message>
    <message>
        <source>It is fetched again by itself.</source>
        <translation>程式會自動重新取回。</translation>
    </message>
    <message>
        <source>An entry of the log cannot be read.</source>
        <translation>日誌中有一條無法讀取。</translation>
    </message>
    <message>
        <source>Update this program, or ask the customs office.</source>
        <translation>請更新本程式，或聯絡海關。</translation>
    </message>
    <message>
        <source>The file is larger than may be shared (64 MB).</source>
        <translation>檔案超過可共享的大小（64 MB）。</translation>
    </message>
    <message>
        <source>Make it smaller, or share it in parts.</source>
        <translation>請壓縮，或分成幾個檔案。</translation>
    </message>
    <message>
        <source>The file did not arrive as it was sent.</source>
        <translation>檔案傳輸後內容不一致。</translation>
    </message>
    <message>
        <source>It is sent again by itself.</source>
        <translation>程式會自動重新發送。</translation>
    </message>
    <message>
        <source>The file is larger than the server takes.</source>
        <translation>檔案超過伺服器允許的大小。</translation>
    </message>
    <message>
        <source>A file that was to be sent is not on this computer any more.</source>
        <translation>待發送的檔案已不在本機。</translation>
    </message>
    <message>
        <source>Share it again.</source>
        <translation>請重新共享。</translation>
    </message>
    <message>
        <source>The file is not on the server yet.</source>
        <translation>檔案尚未上傳到伺服器。</translation>
    </message>
    <message>
        <source>Whoever shared it has not sent all of it; try again later.</source>
        <translation>共享者還沒有傳完，請稍後再試。</translation>
    </message>
    <message>
        <source>The package of evidence has no readable list of its entries.</source>
        <translation>證據包沒有可讀的目錄。</translation>
    </message>
    <message>
        <source>Fetch it again; do not rely on this one.</source>
        <translation>請重新取回；此證據包不可採信。</translation>
    </message>
    <message>
        <source>The server has not sealed the evidence yet.</source>
        <translation>伺服器尚未對證據簽章。</translation>
    </message>
    <message>
        <source>It is sealed at each pause and at the end; try again then.</source>
        <translation>暫停和結束時會簽章，請屆時再試。</translation>
    </message>
    <message>
        <source>What the server gave does not fit the log on this computer.</source>
        <translation>伺服器提供的內容與本機日誌不符。</translation>
    </message>
    <message>
        <source>Save both and tell the customs office.</source>
        <translation>請儲存兩者並告知海關。</translation>
    </message>
    <message>
        <source>This list is of no known effect on a ledger: direction, goods and supervision mode do not go together.</source>
        <translation>此清單對臺帳的影響無法判斷：進出口標記、料件成品標記與監管方式不匹配。</translation>
    </message>
    <message>
        <source>Choose a supervision mode of processing trade that fits the direction and the side.</source>
        <translation>請選擇與進出口標記、料件成品標記相符的加工貿易監管方式。</translation>
    </message>
    <message>
        <source>A quantity cannot be entered in the ledger.</source>
        <translation>有一項數量無法記入臺帳。</translation>
    </message>
    <message>
        <source>Give a quantity with at most five decimals and a day.</source>
        <translation>請填寫數量（最多五位小數）和日期。</translation>
    </message>
    <message>
        <source>Surplus cannot be carried over to the record that it comes from.</source>
        <translation>餘料不能結轉到原手冊。</translation>
    </message>
    <message>
        <source>Choose another record.</source>
        <translation>請選擇其他手帳冊。</translation>
    </message>
    <message>
        <source>The next record has no item that takes this surplus: code, name and unit must be the same.</source>
        <translation>轉入手冊沒有可接收該餘料的料件：商品編碼、品名和計量單位須一致。</translation>
    </message>
    <message>
        <source>Have the item added to the next record, or dispose of it in another way.</source>
        <translation>請在轉入手冊中增加該料件，或改用其他處置方式。</translation>
    </message>
    <message>
        <source>The next record is not valid on that day.</source>
        <translation>轉入手冊在該日期不在有效期內。</translation>
    </message>
    <message>
        <source>Choose another record or another day.</source>
        <translation>請選擇其他手冊或其他日期。</translation>
    </message>
    <message>
        <source>A handbook has no cycles: it is written off whole.</source>
        <translation>手冊沒有核銷週期，須整本核銷。</translation>
    </message>
    <message>
        <source>Choose the whole record as the period.</source>
        <translation>請以整本手冊為核銷期間。</translation>
    </message>
    <message>
        <source>A new cycle begins after the last one.</source>
        <translation>新週期須在上一週期之後開始。</translation>
    </message>
    <message>
        <source>Choose a later first day.</source>
        <translation>請選擇更晚的首日。</translation>
    </message>
    <message>
        <source>The cycle before would be longer than a year.</source>
        <translation>上一週期將超過一年。</translation>
    </message>
    <message>
        <source>Choose an earlier first day.</source>
        <translation>請選擇更早的首日。</translation>
    </message>
    <message>
        <source>The training ledger of this program is damaged.</source>
        <translation>程序自帶的教學臺帳已損壞。</translation>
    </message>
    <message>
        <source>The ways of a remainder do not add up to it.</source>
        <translation>餘料各處置方式的數量之和與餘料不符。</translation>
    </message>
    <message>
        <source>Share out the whole remainder in the step before.</source>
        <translation>請在上一步把餘料全部分配。</translation>
    </message>
    <message>
        <source>A remainder below 0 cannot be disposed of.</source>
        <translation>餘料為負，不能處置。</translation>
    </message>
    <message>
        <source>Settle it first: look for imports and transfers that were not entered.</source>
        <translation>請先處理：核對是否漏錄進口或轉入。</translation>
    </message>
    <message>
        <source>Surplus is to be carried over, but no record is chosen that takes it.</source>
        <translation>有餘料結轉，但未選擇轉入手冊。</translation>
    </message>
    <message>
        <source>Choose the record in the first step.</source>
        <translation>請在第一步選擇轉入手冊。</translation>
    </message>
    <message>
        <source>Only the stock of an account book rolls over.</source>
        <translation>只有帳冊的庫存可以滾存。</translation>
    </message>
    <message>
        <source>Choose another way for it.</source>
        <translation>請改用其他處置方式。</translation>
    </message>
    <message>
        <source>The write-off cannot take this step now.</source>
        <translation>當前狀態不能進行此操作。</translation>
    </message>
    <message>
        <source>Look at its state at the top; synchronise if the other side may have acted.</source>
        <translation>請看上方的狀態；如對方可能已處理，請先同步。</translation>
    </message>
    <message>
        <source>This question is not there, or the answer is empty.</source>
        <translation>沒有這條提問，或答覆為空。</translation>
    </message>
    <message>
        <source>Choose a question and write an answer.</source>
        <translation>請選擇提問並填寫答覆。</translation>
    </message>
    <message>
        <source>The write-off report cannot be read.</source>
        <translation>報核內容無法讀取。</translation>
    </message>
    <message>
        <source>It was not made with this program, or is damaged; have it handed in again.</source>
        <translation>不是本程序生成的，或已損壞；請重新報核。</translation>
    </message>
    <message>
        <source>Two different movements claim to be the same one.</source>
        <translation>兩條不同的明細使用了同一標識。</translation>
    </message>
    <message>
        <source>The first one stays; send the second one as a correction.</source>
        <translation>保留先到的一條；後一條請作為更正另行錄入。</translation>
    </message>
    <message>
        <source>The description of the bonded documents in this program is damaged.</source>
        <translation>程式內的加工貿易單證說明已損壞。</translation>
    </message>
    <message>
        <source>The file was deleted when its time was over.</source>
        <translation>檔案保存期滿，已刪除。</translation>
    </message>
    <message>
        <source>The log names the rule; ask whoever has exported the evidence.</source>
        <translation>會商記錄寫明所依據的規則；請向匯出過證據包的一方索取。</translation>
    </message>
    <message>
        <source>The recording cannot be played.</source>
        <translation>錄影無法播放。</translation>
    </message>
    <message>
        <source>Fetch it again; the originals stay in the evidence.</source>
        <translation>請重新取得；原始錄影仍在證據中。</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>磁碟無法讀寫。</translation>
    </message>
    <message>
        <source>See whether the disk or the network drive is well; what was saved before is safe.</source>
        <translation>請檢查磁碟或網路磁碟機；此前儲存的內容是安全的。</translation>
    </message>
    <message>
        <source>This computer has no memory left.</source>
        <translation>本機記憶體已用盡。</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>請關閉其他程式後再試。</translation>
    </message>
    <message>
        <source>The line to the server broke before all was sent.</source>
        <translation>內容尚未發完，與伺服器的連線就斷了。</translation>
    </message>
    <message>
        <source>The proxy of the network does not let the program through.</source>
        <translation>網路代理不允許本程式通過。</translation>
    </message>
    <message>
        <source>Ask your network&apos;s administrator to allow the server&apos;s address.</source>
        <translation>請網路管理員放行伺服器位址。</translation>
    </message>
    <message>
        <source>The server has not been heard for a while.</source>
        <translation>有一段時間沒有收到伺服器的訊息。</translation>
    </message>
    <message>
        <source>Nothing to do: the line is built anew by itself.</source>
        <translation>無需操作：會自動重新連線。</translation>
    </message>
    <message>
        <source>The server closed the line.</source>
        <translation>伺服器關閉了連線。</translation>
    </message>
    <message>
        <source>You have signed out.</source>
        <translation>您已登出。</translation>
    </message>
    <message>
        <source>Sign in again to go on with the server.</source>
        <translation>請重新登入後繼續。</translation>
    </message>
    <message>
        <source>The server answered with something that this program does not know.</source>
        <translation>伺服器的答覆本程式不認識。</translation>
    </message>
    <message>
        <source>Update the program; until then it is asked again by itself.</source>
        <translation>請更新程式；在此之前會自動再次詢問。</translation>
    </message>
    <message>
        <source>The server was restored from a backup while it was being asked.</source>
        <translation>詢問期間伺服器從備份恢復了。</translation>
    </message>
    <message>
        <source>Nothing to do: everything is compared again.</source>
        <translation>無需操作：會重新全部核對。</translation>
    </message>
    <message>
        <source>A page of the server&apos;s list was not the one that was asked for.</source>
        <translation>伺服器給出的清單頁不是所要的那一頁。</translation>
    </message>
    <message>
        <source>Nothing to do: it is asked again.</source>
        <translation>無需操作：會再次詢問。</translation>
    </message>
    <message>
        <source>Everything has to be fetched again.</source>
        <translation>需要重新取得全部內容。</translation>
    </message>
    <message>
        <source>Synchronising does not get any further.</source>
        <translation>同步沒有進展。</translation>
    </message>
    <message>
        <source>Sync again; if it lasts, copy the details and send them to your support.</source>
        <translation>請再次同步；若仍如此，請複製詳情發給技術支援。</translation>
    </message>
    <message>
        <source>The window of the other side could not be opened.</source>
        <translation>無法打開對方視窗。</translation>
    </message>
    <message>
        <source>Start the program a second time by hand: see README, consultations.</source>
        <translation>請手動再次啟動程式：見 README 的磋商一節。</translation>
    </message>
    <message>
        <source>The file of the training office names nobody for that role.</source>
        <translation>培訓環境檔案中沒有該角色的人員。</translation>
    </message>
    <message>
        <source>Start the training server anew, or choose another role.</source>
        <translation>請重新啟動培訓伺服器，或選擇其他角色。</translation>
    </message>
    <message>
        <source>The call could not agree with the server on how sound and pictures are sent.</source>
        <translation>通話與伺服器未能商定音視訊的傳送方式。</translation>
    </message>
    <message>
        <source>Join again; if it fails again, update the program.</source>
        <translation>請重新加入；若仍失敗，請更新程式。</translation>
    </message>
    <message>
        <source>Nobody is in the call, so there is nothing to record.</source>
        <translation>沒有人在通話中，無內容可錄。</translation>
    </message>
    <message>
        <source>Join the call first, then start the recording.</source>
        <translation>請先加入通話，再開始錄影。</translation>
    </message>
    <message>
        <source>The server keeps no recordings.</source>
        <translation>伺服器不保存錄影。</translation>
    </message>
    <message>
        <source>Go on without one; chat, stills and minutes are kept as evidence all the same.</source>
        <translation>可以不錄影繼續；聊天、照片和紀要照樣留存為證據。</translation>
    </message>
    <message>
        <source>Check the evidence; fetch the recording again.</source>
        <translation>請核驗證據，並重新取得錄影。</translation>
    </message>
    <message>
        <source>The office does not consult at that time.</source>
        <translation>海關該時段不辦理磋商。</translation>
    </message>
    <message>
        <source>Choose a free time in its calendar.</source>
        <translation>請在日曆中選擇空閒時段。</translation>
    </message>
    <message>
        <source>Somebody else has just booked that time.</source>
        <translation>該時段剛被他人預約。</translation>
    </message>
    <message>
        <source>The server does not know the company or office that was named.</source>
        <translation>伺服器不認識所寫的企業或海關。</translation>
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation>請從清單中選擇。</translation>
    </message>
    <message>
        <source>There is no such customs office on the server.</source>
        <translation>伺服器上沒有該海關。</translation>
    </message>
    <message>
        <source>The consultation hours of the office cannot be read.</source>
        <translation>海關的磋商時間無法讀取。</translation>
    </message>
    <message>
        <source>Tell the office; as soon as possible can be booked all the same.</source>
        <translation>請告知海關；仍可選擇「盡快」預約。</translation>
    </message>
    <message>
        <source>The rule that says how long records are kept cannot be read.</source>
        <translation>記錄保存期限的規則無法讀取。</translation>
    </message>
    <message>
        <source>Install the program again; nothing is deleted until then.</source>
        <translation>請重新安裝程式；在此之前不會刪除任何內容。</translation>
    </message>
    <message>
        <source>No customs server is set up on this computer.</source>
        <translation>本機尚未設定海關伺服器。</translation>
    </message>
    <message>
        <source>Sign in once with the address of the server.</source>
        <translation>請用伺服器位址登入一次。</translation>
    </message>
    <message>
        <source>The server did not understand a step of the call.</source>
        <translation>伺服器不理解通話的某一步驟。</translation>
    </message>
    <message>
        <source>The server has another part of the file than was thought.</source>
        <translation>伺服器已有的檔案部分與預期不同。</translation>
    </message>
    <message>
        <source>It is sent again from there by itself.</source>
        <translation>會自動從那裡續傳。</translation>
    </message>
    <message>
        <source>Another file was sent under the same number.</source>
        <translation>同一編號下已傳送過另一檔案。</translation>
    </message>
    <message>
        <source>Share the file again.</source>
        <translation>請重新共享該檔案。</translation>
    </message>
    <message>
        <source>The package of evidence is not a whole archive.</source>
        <translation>證據包不完整。</translation>
    </message>
    <message>
        <source>A file of the evidence has a name that cannot be packed.</source>
        <translation>證據中有一個檔案的名稱無法打包。</translation>
    </message>
    <message>
        <source>Tell the customs office; everything else can be read here.</source>
        <translation>請告知海關；其餘內容可在此查看。</translation>
    </message>
    <message>
        <source>The checks found errors; nothing was sent.</source>
        <translation>檢查發現錯誤，未發送。</translation>
    </message>
    <message>
        <source>Mend the marked fields, and submit again.</source>
        <translation>請改正標出的欄目後再申報。</translation>
    </message>
    <message>
        <source>Nothing was changed of the merging.</source>
        <translation>歸併關係沒有改動。</translation>
    </message>
    <message>
        <source>Assign a part to another item first.</source>
        <translation>請先把料號改歸到別的項號。</translation>
    </message>
    <message>
        <source>The server&apos;s checks found errors in the declaration.</source>
        <translation>伺服器檢查發現報關單有錯誤。</translation>
    </message>
    <message>
        <source>This decision does not follow from the declaration&apos;s present state.</source>
        <translation>報關單當前狀態不能作出此項處理。</translation>
    </message>
    <message>
        <source>The sign-in is too large for this computer&apos;s keychain.</source>
        <translation>登入資訊超出本機金鑰圈的容量。</translation>
    </message>
    <message>
        <source>This office seems to be a copy of another computer&apos;s.</source>
        <translation>這份資料似乎是從另一臺電腦複製來的。</translation>
    </message>
    <message>
        <source>The server&apos;s name is not known.</source>
        <translation>找不到伺服器的地址。</translation>
    </message>
    <message>
        <source>Nothing answers at the server&apos;s address.</source>
        <translation>伺服器地址沒有應答。</translation>
    </message>
    <message>
        <source>Go on working; it is tried again by itself. If it lasts, tell your network&apos;s administrator.</source>
        <translation>請繼續工作，程式會自動重試。如長時間如此，請告知網路管理員。</translation>
    </message>
    <message>
        <source>The server&apos;s answer broke off.</source>
        <translation>伺服器的應答中途斷開。</translation>
    </message>
    <message>
        <source>The server&apos;s answer arrived damaged.</source>
        <translation>伺服器的應答在傳輸中損壞。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than it may be.</source>
        <translation>伺服器的應答超出允許的大小。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not understood.</source>
        <translation>無法理解伺服器的應答。</translation>
    </message>
    <message>
        <source>The server&apos;s address is not one.</source>
        <translation>伺服器地址格式不正確。</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, so that the server&apos;s certificate seems not to be valid.</source>
        <translation>本機時鐘不準，致使伺服器證書看起來無效。</translation>
    </message>
    <message>
        <source>The file with the server&apos;s identity is damaged.</source>
        <translation>儲存伺服器身份的檔案已損壞。</translation>
    </message>
    <message>
        <source>The file with the server&apos;s identity cannot be read.</source>
        <translation>無法讀取儲存伺服器身份的檔案。</translation>
    </message>
    <message>
        <source>Ask for the right to read the program&apos;s folder.</source>
        <translation>請申請程式資料夾的讀取權限。</translation>
    </message>
    <message>
        <source>The server&apos;s identity cannot be kept.</source>
        <translation>無法儲存伺服器的身份。</translation>
    </message>
    <message>
        <source>Ask for the right to write in the program&apos;s folder, and make room on the disk.</source>
        <translation>請申請程式資料夾的寫入權限，並清理磁碟空間。</translation>
    </message>
    <message>
        <source>The pack&apos;s own test cases do not end as it says.</source>
        <translation>資料包自帶的用例未通過。</translation>
    </message>
    <message>
        <source>The pack&apos;s rules take too much work.</source>
        <translation>資料包的規則運算量過大。</translation>
    </message>
    <message>
        <source>Check the network drive and the folder&apos;s name; the work goes on by itself when it is back.</source>
        <translation>請檢查網路磁碟機和資料夾名稱；恢復後會自動繼續。</translation>
    </message>
    <message>
        <source>The office&apos;s own tariff table is damaged; the built-in one is in use.</source>
        <translation>本單位的稅則表已損壞，目前使用內建稅則表。</translation>
    </message>
    <message>
        <source>The log of the consultation has as many entries as it may have.</source>
        <translation>該磋商的記錄條數已達上限。</translation>
    </message>
    <message>
        <source>End it, and book another one.</source>
        <translation>請結束本場，另約一場。</translation>
    </message>
    <message>
        <source>Too many consultations of the company have not ended.</source>
        <translation>企業未結束的磋商過多。</translation>
    </message>
    <message>
        <source>Cancel or end those that are not needed any more.</source>
        <translation>請取消或結束不再需要的磋商。</translation>
    </message>
    <message>
        <source>It waited for a line for too long and was not sent: it meant that moment.</source>
        <translation>等待連線過久，只對當時有意義，因此未傳送。</translation>
    </message>
    <message>
        <source>Do it again now, if it is still wanted.</source>
        <translation>如仍需要，請現在重做。</translation>
    </message>
    <message>
        <source>You are in the call of another consultation.</source>
        <translation>您正在另一場磋商的通話中。</translation>
    </message>
    <message>
        <source>Leave that call first, then open this one.</source>
        <translation>請先離開該通話，再打開這一場。</translation>
    </message>
    <message>
        <source>The officer has removed you from the consultation.</source>
        <translation>關員已將您移出磋商。</translation>
    </message>
    <message>
        <source>What was said until then can be read. To take part again you need a new invitation.</source>
        <translation>此前的內容仍可檢視。再次參加需要新的邀請。</translation>
    </message>
    <message>
        <source>The disk has no room for the whole package.</source>
        <translation>磁碟空間不足，無法儲存整個證據包。</translation>
    </message>
    <message>
        <source>Make room and choose the same file again: what has come is not fetched twice. Or choose another disk.</source>
        <translation>請騰出空間後再次選擇同一檔案，已下載的部分不會重新下載；也可以選擇其他磁碟。</translation>
    </message>
    <message>
        <source>Fetching the package was stopped.</source>
        <translation>證據包下載已停止。</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Begin again when it is needed.</source>
        <translation>已下載的部分未保留，需要時請重新開始。</translation>
    </message>
    <message>
        <source>The package is being fetched already.</source>
        <translation>證據包正在下載。</translation>
    </message>
    <message>
        <source>Wait until that is done, or stop it.</source>
        <translation>請等待完成，或停止下載。</translation>
    </message>
    <message>
        <source>The submission is on its way, or has arrived.</source>
        <translation>申報正在傳送，或已經送達。</translation>
    </message>
    <message>
        <source>Wait for the answer; what customs has taken can only be amended or withdrawn.</source>
        <translation>請等待回執；海關已接收的只能修改或撤銷。</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>目前密碼不正確。</translation>
    </message>
    <message>
        <source>Type it again. After five wrong tries the server waits for 15 minutes.</source>
        <translation>請重新輸入。輸錯五次後，伺服器將等待15分鐘。</translation>
    </message>
    <message>
        <source>The new password is too short or too long.</source>
        <translation>新密碼太短或太長。</translation>
    </message>
    <message>
        <source>Take 8 to 256 characters.</source>
        <translation>請使用8至256個字元。</translation>
    </message>
    <message>
        <source>The new password is the present one.</source>
        <translation>新密碼與目前密碼相同。</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>請換一個。</translation>
    </message>
    <message>
        <source>The file is too large to be attached.</source>
        <translation>檔案太大，不能新增。</translation>
    </message>
    <message>
        <source>Split it, or scan it coarser; customs takes 4 MB a file.</source>
        <translation>請拆分，或降低掃描解析度；海關每個檔案最多收4 MB。</translation>
    </message>
</context>
<context>
    <name>Tongguan::FieldFinder</name>
    <message>
        <source>Find field</source>
        <translation>尋找欄位</translation>
    </message>
    <message>
        <source>Name or key of a field</source>
        <translation>欄位名稱或標識</translation>
    </message>
</context>
<context>
    <name>Tongguan::FieldGlow</name>
    <message>
        <source>%1 points here</source>
        <translation>%1 指向這裡</translation>
    </message>
</context>
<context>
    <name>Tongguan::FieldName</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Tongguan::FieldRow</name>
    <message>
        <source>Required for submission</source>
        <translation>申報必填</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>關員</translation>
    </message>
    <message numerus="yes">
        <source>(+%n more)</source>
        <translation>
            <numerusform>（另有 %n 條）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::FigureText</name>
    <message>
        <source>half up</source>
        <translation>四捨五入</translation>
    </message>
    <message>
        <source>half to even</source>
        <translation>四捨六入五成雙</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>截去</translation>
    </message>
    <message>
        <source>up</source>
        <translation>進一</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>to a whole number, %1</source>
        <translation>取整，%1</translation>
    </message>
    <message numerus="yes">
        <source>to %n digit(s) behind the point, %1</source>
        <translation>
            <numerusform>保留 %n 位小數，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>law or official specification</source>
        <translation>法律法規或官方規範</translation>
    </message>
    <message>
        <source>published example or textbook</source>
        <translation>公布的例題或教材</translation>
    </message>
    <message>
        <source>behaviour of a public program</source>
        <translation>公開程式的做法</translation>
    </message>
    <message>
        <source>known from practice, to be checked</source>
        <translation>實務做法，待核對</translation>
    </message>
    <message>
        <source>given, or our own reading</source>
        <translation>給定值，或本程式的理解</translation>
    </message>
</context>
<context>
    <name>Tongguan::FiguresPanel</name>
    <message>
        <source>Figures of the line</source>
        <translation>線路資料</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>複製資料</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>small</source>
        <translation>小畫面</translation>
    </message>
    <message>
        <source>full</source>
        <translation>大畫面</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 千位元/秒</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Figures are shown during a call.</source>
        <translation>通話時顯示資料。</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>畫面尺寸</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>幀率</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>幀數</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>丟失幀</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>丟包率</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>位元速率</translation>
    </message>
    <message>
        <source>Sound level</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>There and back</source>
        <translation>往返時間</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延遲</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>still</source>
        <translation>靜止</translation>
    </message>
</context>
<context>
    <name>Tongguan::FileAid</name>
    <message>
        <source>No files yet. Drop PDF files here, paste copied ones with Ctrl+V, or choose them with Ctrl+Shift+A.</source>
        <translation>還沒有檔案。把PDF檔案拖到這裡，用Ctrl+V貼上已複製的檔案，或按Ctrl+Shift+A選擇。</translation>
    </message>
    <message>
        <source>Make numbers anew</source>
        <translation>重新產生編號</translation>
    </message>
    <message>
        <source>Save file as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Replace file…</source>
        <translation>更換檔案…</translation>
    </message>
    <message>
        <source>Another file for this line; Ctrl+Z brings the former one back</source>
        <translation>為這一列換一個檔案；Ctrl+Z可換回原來的</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>新增檔案…</translation>
    </message>
    <message>
        <source>Add files… (Ctrl+Shift+A)</source>
        <translation>新增檔案… (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>不在本機</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1，%n 頁</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 in all</source>
        <translation>
            <numerusform>%n 個檔案，共 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>新增隨附檔案</translation>
    </message>
    <message>
        <source>PDF files (%1);;All files (*)</source>
        <translation>PDF檔案 (%1);;所有檔案 (*)</translation>
    </message>
    <message numerus="yes">
        <source>At most %n more file(s) fit; none was added.</source>
        <translation>
            <numerusform>最多還能新增 %n 個檔案；這次沒有新增。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>更換檔案</translation>
    </message>
    <message>
        <source>Nothing to make: the numbers fit, or the customs office or the kind of a file is still missing.</source>
        <translation>沒有可產生的編號：編號都對，或者還沒有填申報地海關、單據類別。</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) made</source>
        <translation>
            <numerusform>已產生 %n 個編號</numerusform>
        </translation>
    </message>
    <message>
        <source>Save file as</source>
        <translation>檔案另存新檔</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>更換為</translation>
    </message>
    <message numerus="yes">
        <source>Drop to attach %n file(s)</source>
        <translation>
            <numerusform>放開即新增 %n 個檔案</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::FileKindsDialog</name>
    <message>
        <source>What are these files?</source>
        <translation>這些是什麼單據？</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>%1 的單據類別</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Type a code, a name or its initials; F4 lists all. What is left open can be filled in later.</source>
        <translation>輸入代碼、名稱或拼音首字母，F4列出全部；不填的可以以後再填。</translation>
    </message>
</context>
<context>
    <name>Tongguan::FilesFlow</name>
    <message numerus="yes">
        <source>%n file(s) were not attached: the declaration was submitted meanwhile.</source>
        <translation>
            <numerusform>%n 個檔案沒有新增：報關單在此期間已提交。</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>新增隨附檔案</translation>
    </message>
    <message>
        <source>Attached already, and not taken again: %1</source>
        <translation>已經新增過，不再重複新增：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Found for its line: %1</source>
        <translation>已補上對應列的檔案：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached; the originals stay where they are. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>已新增 %n 個檔案；原檔案仍在原處。Ctrl+Z可復原。</numerusform>
        </translation>
    </message>
    <message>
        <source>No program of this computer opens %1. Save it and open it by hand.</source>
        <translation>本機沒有能開啟 %1 的程式。請另存後自行開啟。</translation>
    </message>
    <message>
        <source>%1 was saved to %2</source>
        <translation>%1 已儲存到 %2</translation>
    </message>
</context>
<context>
    <name>Tongguan::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Nothing found by the checks</source>
        <translation>檢查未發現問題</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>依據：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>來源：%1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>規則：%1</translation>
    </message>
    <message>
        <source>Open the rule</source>
        <translation>打開規則</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>整份單證</translation>
    </message>
    <message>
        <source>The checks run while the document may be edited</source>
        <translation>單證可編輯時才檢查</translation>
    </message>
    <message>
        <source>Officer&apos;s remarks</source>
        <translation>關員意見</translation>
    </message>
</context>
<context>
    <name>Tongguan::FlagField</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>未知：%1</translation>
    </message>
</context>
<context>
    <name>Tongguan::FlagsField</name>
    <message>
        <source>Space turns: yes, no, not given. 1, 0 and 9 set it.</source>
        <translation>按空白鍵依次切換：是、否、未填；也可直接按 1、0、9。</translation>
    </message>
</context>
<context>
    <name>Tongguan::ForesightPanel</name>
    <message>
        <source>Type or paste the open orders: products to deliver and materials on their way. Nothing of it is posted.</source>
        <translation>錄入或貼上未完成的訂單：待交貨的成品、在途的料件。此處內容不記帳。</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>未完成訂單</translation>
    </message>
    <message>
        <source>Foreseen balances</source>
        <translation>預計結存</translation>
    </message>
    <message>
        <source>Paste orders</source>
        <translation>貼上訂單</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>刪除行</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>複製結果</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are not complete yet</source>
        <translation>
            <numerusform>%n 條訂單未填完整</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) run short, the first on %1</source>
        <translation>
            <numerusform>%n 項料件將短缺，最早 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) would go beyond the record</source>
        <translation>
            <numerusform>%n 項料件將超出備案數量</numerusform>
        </translation>
    </message>
    <message>
        <source>Every material lasts.</source>
        <translation>各項料件均夠用。</translation>
    </message>
    <message>
        <source>No open orders yet.</source>
        <translation>還沒有訂單。</translation>
    </message>
</context>
<context>
    <name>Tongguan::ForesightTable</name>
    <message>
        <source>Item</source>
        <translation>項號</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>料號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>現結存</translation>
    </message>
    <message>
        <source>Ordered in</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>需耗用</translation>
    </message>
    <message>
        <source>Balance then</source>
        <translation>預計結存</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Short from</source>
        <translation>短缺日期</translation>
    </message>
    <message>
        <source>Over the record</source>
        <translation>超備案</translation>
    </message>
</context>
<context>
    <name>Tongguan::FormModel</name>
    <message>
        <source>Typing</source>
        <translation>錄入</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n line(s)</source>
        <translation>
            <numerusform>插入 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n line(s)</source>
        <translation>
            <numerusform>刪除 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Move line</source>
        <translation>移動列</translation>
    </message>
</context>
<context>
    <name>Tongguan::FormPages</name>
    <message numerus="yes">
        <source>%n error(s) on this page</source>
        <translation>
            <numerusform>本頁有 %n 個錯誤</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>單證的各頁</translation>
    </message>
</context>
<context>
    <name>Tongguan::GatewayFlow</name>
    <message numerus="yes">
        <source>%n message(s) on the way to OutBox.</source>
        <translation>
            <numerusform>%n 份報文正送往 OutBox。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) queued; they go out when the gateway works.</source>
        <translation>
            <numerusform>%n 份報文已排隊；開始工作後發出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the import client</source>
        <translation>導入客戶端的資料夾</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of the Single Window overdue.</source>
        <translation>
            <numerusform>單一窗口有 %n 個回執逾時未到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Send message files</source>
        <translation>發送報文檔案</translation>
    </message>
    <message>
        <source>Declaration messages (%1)</source>
        <translation>報關單報文 (%1)</translation>
    </message>
    <message>
        <source>Send through the folder</source>
        <translation>經資料夾發送</translation>
    </message>
    <message>
        <source>No declaration here has the number %1.</source>
        <translation>這裡沒有編號為 %1 的報關單。</translation>
    </message>
    <message>
        <source>Receipts of the import client</source>
        <translation>匯入客戶端的回執</translation>
    </message>
</context>
<context>
    <name>Tongguan::GatewayPage</name>
    <message>
        <source>Work</source>
        <translation>開始工作</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>選擇資料夾…</translation>
    </message>
    <message>
        <source>Send message files…</source>
        <translation>發送報文檔案…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新發送</translation>
    </message>
    <message>
        <source>Open the declaration</source>
        <translation>打開報關單</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>Copy the rows as a table</source>
        <translation>把各行複製為表格</translation>
    </message>
    <message>
        <source>The import client gives technical answers</source>
        <translation>導入客戶端給出技術回執</translation>
    </message>
    <message>
        <source>As ticked in the import client. Where it gives none, a missing answer is no reason for an alarm.</source>
        <translation>與導入客戶端里「是否開啓技術回執」的勾選一致。不給出時，缺少回執不報警。</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>哪些檔案</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>全部檔案</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已發送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要處理</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Number or file name</source>
        <translation>編號或檔名</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>檔案內容</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在工作</translation>
    </message>
    <message>
        <source>Stop working in this folder</source>
        <translation>停止在這個資料夾工作</translation>
    </message>
    <message>
        <source>Start working in this folder</source>
        <translation>開始在這個資料夾工作</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) overdue</source>
        <translation>
            <numerusform>%n 個回執逾時</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked %1</source>
        <translation>%1 查看過</translation>
    </message>
    <message>
        <source>No folder of the import client yet</source>
        <translation>還沒有導入客戶端的資料夾</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>沒有符合的</translation>
    </message>
    <message>
        <source>No file of the traffic fits what was searched for.</source>
        <translation>沒有檔案符合搜尋條件。</translation>
    </message>
    <message>
        <source>No traffic yet</source>
        <translation>還沒有往來</translation>
    </message>
    <message>
        <source>What is sent and what comes back is listed here, file by file.</source>
        <translation>發出和收回的每個檔案都列在這裡。</translation>
    </message>
    <message>
        <source>Choose a file to see what is in it.</source>
        <translation>選擇一個檔案查看其內容。</translation>
    </message>
    <message>
        <source>The declaration is: %1</source>
        <translation>報關單狀態：%1</translation>
    </message>
    <message>
        <source>Told by customs: %1</source>
        <translation>海關通知時間：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>說明：%1</translation>
    </message>
    <message>
        <source>Kept at %1</source>
        <translation>存放於 %1</translation>
    </message>
    <message>
        <source>Choose the folder in which the Single Window&apos;s import client has OutBox, SentBox, InBox and FailBox. Declarations go out through it, and receipts come back.</source>
        <translation>請選擇單一窗口導入客戶端放置 OutBox、SentBox、InBox、FailBox 的資料夾。報關單由此發出，回執由此收回。</translation>
    </message>
</context>
<context>
    <name>Tongguan::GoodsAid</name>
    <message>
        <source>Take code %1</source>
        <translation>採用商品編號 %1</translation>
    </message>
    <message>
        <source>Take product %1</source>
        <translation>採用商品 %1</translation>
    </message>
    <message>
        <source>Statutory units</source>
        <translation>法定單位</translation>
    </message>
    <message>
        <source>Add a goods line first</source>
        <translation>請先新增商品</translation>
    </message>
    <message>
        <source>Declaration elements</source>
        <translation>申報要素</translation>
    </message>
    <message>
        <source>This declaration may not be edited now</source>
        <translation>該報關單目前不能修改</translation>
    </message>
    <message>
        <source>Type the name of the goods or a part number first</source>
        <translation>請先填寫商品名稱或貨號</translation>
    </message>
    <message>
        <source>Nothing was declared under such a name before, and the tariff has none like it</source>
        <translation>以往沒有申報過類似名稱的商品，稅則中也沒有相近的名稱</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), last %1</source>
        <translation>
            <numerusform>%n 項，最近 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the code has expired</source>
        <translation>%1；編號已失效</translation>
    </message>
    <message>
        <source>by CAS %1</source>
        <translation>依 CAS %1</translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <translation>相似 %1 %</translation>
    </message>
    <message>
        <source>Product library</source>
        <translation>商品庫</translation>
    </message>
    <message>
        <source>Declared before</source>
        <translation>本企業以往申報</translation>
    </message>
    <message>
        <source>By CAS number</source>
        <translation>依 CAS 號</translation>
    </message>
    <message>
        <source>Names in the tariff</source>
        <translation>稅則品名</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Tongguan::GoodsBar</name>
    <message>
        <source>Suggest a code</source>
        <translation>歸類建議</translation>
    </message>
    <message>
        <source>Products and codes declared before, CAS numbers, names in the tariff (F4 in the goods name)</source>
        <translation>商品庫、以往申報的編號、CAS 號、稅則品名（在商品名稱欄按 F4）</translation>
    </message>
    <message>
        <source>Declaration elements</source>
        <translation>申報要素</translation>
    </message>
    <message>
        <source>Fill in the elements one by one (F4 in the elements)</source>
        <translation>逐項填寫申報要素（在規格型號欄按 F4）</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>稅則</translation>
    </message>
    <message>
        <source>Look the code up in the tariff (Shift+F4)</source>
        <translation>在稅則中查商品編號 (Shift+F4)</translation>
    </message>
    <message>
        <source>Product library</source>
        <translation>商品庫</translation>
    </message>
    <message>
        <source>CAS %1: its check digit is wrong.</source>
        <translation>CAS %1：校驗位錯誤。</translation>
    </message>
    <message>
        <source>CAS %1: not in the table, so nothing is known of code and danger.</source>
        <translation>CAS %1：對照表未收錄，商品編號和危險性未知。</translation>
    </message>
    <message>
        <source>CAS %1 is %2, subheading %3.</source>
        <translation>CAS %1 為%2，子目 %3。</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>Dangerous goods: %1, class %2.</source>
        <translation>危險貨物：%1，第 %2 類。</translation>
    </message>
    <message>
        <source>Please note:</source>
        <translation>請注意：</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>提示：</translation>
    </message>
    <message>
        <source>The enterprise&apos;s products</source>
        <translation>企業商品庫</translation>
    </message>
    <message>
        <source>The line&apos;s code %1 is not below it: please check.</source>
        <translation>本項商品編號 %1 不在該子目下，請核對歸類。</translation>
    </message>
</context>
<context>
    <name>Tongguan::GuaranteePanel</name>
    <message>
        <source>Make the guarantee</source>
        <translation>產生擔保單</translation>
    </message>
    <message>
        <source>A guarantee is due</source>
        <translation>應當提供擔保</translation>
    </message>
    <message>
        <source>Customs may ask for a guarantee</source>
        <translation>海關可以要求提供擔保</translation>
    </message>
    <message>
        <source>Taxes of the materials</source>
        <translation>料件稅款</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>料件</translation>
    </message>
    <message>
        <source>Value, CNY</source>
        <translation>完稅價格（元）</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>稅款合計</translation>
    </message>
    <message>
        <source>%1 CNY</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>the taxes of the materials</source>
        <translation>金額待定</translation>
    </message>
    <message>
        <source>A guarantee is due before this record is set up: %1, the tax payable on its materials.</source>
        <translation>設立前應當提供擔保：%1，相當於料件應繳稅款。</translation>
    </message>
    <message>
        <source>Customs may ask for a guarantee before this record is set up, up to %1, the tax payable on its materials.</source>
        <translation>設立時海關可以要求提供擔保：%1，相當於料件應繳稅款。</translation>
    </message>
    <message>
        <source>No guarantee is due unless one of these holds. The tax payable on its materials would be %1.</source>
        <translation>沒有下列情形的無須擔保。料件應繳稅款約為%1。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n material(s) price, rate or exchange rate is not known: the sum is not whole.</source>
        <translation>
            <numerusform>有 %n 項料件缺單價、稅率或匯率，合計不完整。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange rate of %1…</source>
        <translation>%1 匯率…</translation>
    </message>
    <message>
        <source>(GACC order 219, as practised)</source>
        <translation>（海關總署令第219號，按實務）</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>at least %1 CNY</source>
        <translation>至少 %1 元</translation>
    </message>
</context>
<context>
    <name>Tongguan::HintPanel</name>
    <message>
        <source>Filling hint</source>
        <translation>填制說明</translation>
    </message>
    <message>
        <source>The hint of the field with the cursor stands here (F1).</source>
        <translation>這裡顯示游標所在欄位的填制說明（F1）。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Number, %1 digits, %2 of them behind the point</source>
        <translation>數字，共 %1 位，其中小數 %2 位</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整數</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>Yes, no or not given for each</source>
        <translation>逐項填是、否或不填</translation>
    </message>
    <message>
        <source>Several, commas between</source>
        <translation>多項，以逗號分隔</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>up to %1 bytes (a Chinese character counts 2)</source>
        <translation>最多 %1 位元組（一個漢字按 2 位元組計）</translation>
    </message>
    <message numerus="yes">
        <source>up to %n character(s)</source>
        <translation>
            <numerusform>最多 %n 個字元</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n code(s), edition %2</source>
        <translation>
            <numerusform>%1，%n 個代碼，版本 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not complete: %1</source>
        <translation>不完整：%1</translation>
    </message>
    <message>
        <source>How to fill it in:</source>
        <translation>填制要求：</translation>
    </message>
    <message>
        <source>Required when:</source>
        <translation>必填條件：</translation>
    </message>
    <message>
        <source>always</source>
        <translation>總是</translation>
    </message>
    <message>
        <source>Form:</source>
        <translation>格式：</translation>
    </message>
    <message>
        <source>Codes:</source>
        <translation>代碼：</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>範例：</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>來源：</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>標識：</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>Tongguan::HomeList</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>已超 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>last day</source>
        <translation>最後一天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>還剩 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::HomePage</name>
    <message>
        <source>Nothing needs you at the moment.</source>
        <translation>目前沒有需要處理的事項。</translation>
    </message>
    <message>
        <source>No declarations yet</source>
        <translation>還沒有報關單</translation>
    </message>
    <message>
        <source>Start with an empty form, or import a message that another system wrote. Both work without a line.</source>
        <translation>可以新增空白報關單，或匯入其他系統生成的報文。沒有網路也能進行。</translation>
    </message>
    <message>
        <source>New import declaration</source>
        <translation>新增進口報關單</translation>
    </message>
    <message>
        <source>Import message…</source>
        <translation>匯入報文…</translation>
    </message>
    <message>
        <source>New export declaration</source>
        <translation>新增出口報關單</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在統計…</translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s)</source>
        <translation>
            <numerusform>%n 份報關單</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>待處理 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned by customs</source>
        <translation>海關退單</translation>
    </message>
    <message>
        <source>Rejected by the server</source>
        <translation>伺服器未接收</translation>
    </message>
    <message>
        <source>Conflicts to decide</source>
        <translation>待處理的衝突</translation>
    </message>
    <message>
        <source>Tax due</source>
        <translation>待繳稅</translation>
    </message>
    <message>
        <source>Inspection notices</source>
        <translation>查驗通知</translation>
    </message>
    <message>
        <source>Declaration deadline</source>
        <translation>申報期限</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>待傳送</translation>
    </message>
    <message>
        <source>Recently changed</source>
        <translation>最近修改</translation>
    </message>
</context>
<context>
    <name>Tongguan::HomePart</name>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Show all: %1</source>
        <translation>顯示全部：%1</translation>
    </message>
</context>
<context>
    <name>Tongguan::HoursDialog</name>
    <message>
        <source>The calendar in force is being asked for…</source>
        <translation>正在讀取現行磋商時間…</translation>
    </message>
    <message>
        <source>Consultation hours</source>
        <translation>磋商時間</translation>
    </message>
    <message>
        <source>none, or for instance %1</source>
        <translation>無，或如 %1</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source>&amp;Working hours</source>
        <translation>工作時間(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Extra hours on working days</source>
        <translation>工作日加班時段(&amp;E)</translation>
    </message>
    <message>
        <source>Extra hours on other &amp;days</source>
        <translation>休息日加班時段(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Holidays</source>
        <translation>節假日(&amp;H)</translation>
    </message>
    <message>
        <source>Weekend days that are wor&amp;ked</source>
        <translation>調休上班日(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Length of a consultation</source>
        <translation>每場時長(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;At one time</source>
        <translation>同時辦理場數(&amp;A)</translation>
    </message>
    <message>
        <source>Who is away keeps his &amp;place for</source>
        <translation>離線保留排隊位置(&amp;P)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Companies book within these hours, by the office&apos;s clock (UTC+8). Extra hours are marked and asked for. What is booked already stays.</source>
        <translation>企業按以下時間預約（北京時間）。加班時段另行標明，須預約加班。已有預約不受影響。</translation>
    </message>
    <message>
        <source>days as 2027-01-01, with commas between</source>
        <translation>日期如 2027-01-01，以逗號分隔</translation>
    </message>
    <message>
        <source>hours as 08:30-12:00, in order, with commas between</source>
        <translation>時段如 08:30-12:00，按先後以逗號分隔</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read; write %3.</source>
        <translation>%1：「%2」無法識別，請填寫%3。</translation>
    </message>
    <message>
        <source>The consultation hours are in force now.</source>
        <translation>磋商時間已生效。</translation>
    </message>
</context>
<context>
    <name>Tongguan::ImportFlow</name>
    <message>
        <source>Import stopped; nothing was read.</source>
        <translation>已停止匯入，未讀取任何內容。</translation>
    </message>
    <message>
        <source>An import is under way; please wait until it is done.</source>
        <translation>正在匯入，請等待完成。</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>正在讀取 %n 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>%1 was not imported: %2</source>
        <translation>%1 未匯入：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not imported.</source>
        <translation>
            <numerusform>有 %n 個檔案未匯入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages and spreadsheets (%1);;All files (*)</source>
        <translation>報文和表格 (%1);；所有檔案 (*)</translation>
    </message>
    <message>
        <source>Import messages</source>
        <translation>匯入報文</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) imported.</source>
        <translation>
            <numerusform>已匯入 %n 份單證。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already, word for word, and not taken again.</source>
        <translation>
            <numerusform>%n 份與本機已有的完全相同，未重複匯入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another text under a number that was here: %1</source>
        <translation>編號已存在但內容不同，另存為新單證：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> …</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Which, and why</source>
        <translation>檢視清單和原因</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>未匯入的檔案</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not imported; nothing of them was taken.</source>
        <translation>
            <numerusform>%n 個檔案未匯入，其內容均未採用。</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Tongguan::InspectionPanel</name>
    <message>
        <source>Ask for a still</source>
        <translation>要求拍照</translation>
    </message>
    <message>
        <source>Take a still</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Still from a file…</source>
        <translation>從檔案提交照片…</translation>
    </message>
    <message>
        <source>As declared</source>
        <translation>與申報一致</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>與申報不符</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Stills of this step</source>
        <translation>本步驟照片</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>已完成步驟</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查驗情況</translation>
    </message>
    <message>
        <source>What was found (needed where it differs)</source>
        <translation>查驗情況（不符時必填）</translation>
    </message>
    <message numerus="yes">
        <source>%n still(s)</source>
        <translation>
            <numerusform>照片 %n 張</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 · </source>
        <translation>通知單 %1 · </translation>
    </message>
    <message>
        <source>without a line: kept here, sent later</source>
        <translation>沒有網路：已儲存，稍後傳送</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>已完成 %1/%2 步</translation>
    </message>
    <message>
        <source>%1  uploading %2 %</source>
        <translation>%1  已上傳 %2 %</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>結果：%1</translation>
    </message>
    <message>
        <source>A still belongs to this step.</source>
        <translation>本步驟需要照片。</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Pictures of a camera or phone</source>
        <translation>相機或手機照片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
</context>
<context>
    <name>Tongguan::InspectionRecord</name>
    <message>
        <source>Add a line</source>
        <translation>增加一行</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>刪除該行</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>儲存記錄</translation>
    </message>
    <message>
        <source>Recognised goods</source>
        <translation>認定的貨物</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>項號</translation>
    </message>
    <message>
        <source>Declared name</source>
        <translation>申報品名</translation>
    </message>
    <message>
        <source>Recognised name</source>
        <translation>認定品名</translation>
    </message>
    <message>
        <source>Declared qty</source>
        <translation>申報數量</translation>
    </message>
    <message>
        <source>Recognised qty</source>
        <translation>認定數量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Declared kg</source>
        <translation>申報重量（千克）</translation>
    </message>
    <message>
        <source>Recognised kg</source>
        <translation>認定重量（千克）</translation>
    </message>
    <message>
        <source>Choose the result</source>
        <translation>請選擇結果</translation>
    </message>
    <message>
        <source>As declared</source>
        <translation>與申報一致</translation>
    </message>
    <message>
        <source>Differs from the declaration</source>
        <translation>與申報不符</translation>
    </message>
    <message>
        <source>To be looked at further</source>
        <translation>待進一步核實</translation>
    </message>
    <message>
        <source>Customs items</source>
        <translation>海關查驗專案</translation>
    </message>
    <message>
        <source>Packing and pieces</source>
        <translation>包裝及件數</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>嘜頭</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>原產地</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Quarantine items</source>
        <translation>檢疫查驗專案</translation>
    </message>
    <message>
        <source>Wood packing</source>
        <translation>木質包裝</translation>
    </message>
    <message>
        <source>Pests, soil</source>
        <translation>有害生物、土壤</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>檢疫處理</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Add at least one line of goods.</source>
        <translation>請至少填寫一行貨物。</translation>
    </message>
    <message>
        <source>Line %1: the recognised name is missing.</source>
        <translation>第 %1 行：缺少認定品名。</translation>
    </message>
    <message>
        <source>Line %1: %2 wants a figure.</source>
        <translation>第 %1 行：%2應填數字。</translation>
    </message>
    <message>
        <source>Choose the results of the customs and the quarantine items.</source>
        <translation>請選擇海關查驗和檢疫查驗的結果。</translation>
    </message>
    <message>
        <source>The record is kept with the consultation.</source>
        <translation>記錄已隨磋商儲存。</translation>
    </message>
    <message>
        <source>The officer writes the record; it is shown here when it is kept.</source>
        <translation>記錄由關員填寫，儲存後顯示在這裡。</translation>
    </message>
</context>
<context>
    <name>Tongguan::ItemCard</name>
    <message>
        <source>How the balance comes about</source>
        <translation>結存的計算</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Movements of this item</source>
        <translation>本項號的進出明細</translation>
    </message>
    <message>
        <source>Product, material</source>
        <translation>成品、料件</translation>
    </message>
    <message>
        <source>Nothing has moved</source>
        <translation>沒有進出記錄</translation>
    </message>
    <message>
        <source>There is no movement of this item, or none that fits.</source>
        <translation>該項號沒有進出記錄，或沒有符合條件的。</translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s)</source>
        <translation>
            <numerusform>%n 條明細</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance on %1, %2</source>
        <translation>%1 結存，%2</translation>
    </message>
    <message>
        <source>Balance, %1</source>
        <translation>結存，%1</translation>
    </message>
    <message>
        <source>Imported directly</source>
        <translation>直接進口</translation>
    </message>
    <message>
        <source>of it exchanged goods: %1</source>
        <translation>其中退換進口：%1</translation>
    </message>
    <message>
        <source>Transferred in</source>
        <translation>轉廠進口</translation>
    </message>
    <message>
        <source>Surplus carried in</source>
        <translation>餘料轉入</translation>
    </message>
    <message>
        <source>Exchanged out</source>
        <translation>退換出口</translation>
    </message>
    <message>
        <source>Imports in total</source>
        <translation>進口總量</translation>
    </message>
    <message>
        <source>directly + transferred + carried in − exchanged out</source>
        <translation>直接進口 + 轉廠進口 + 餘料轉入 − 退換出口</translation>
    </message>
    <message>
        <source>Used in products</source>
        <translation>成品耗用</translation>
    </message>
    <message>
        <source>exports of each version × net consumption ÷ (1 − losses), three decimals each cycle</source>
        <translation>各版本出口量 × 淨耗 ÷（1 − 損耗率），每週期保留三位小數</translation>
    </message>
    <message>
        <source>Re-exported</source>
        <translation>料件復出</translation>
    </message>
    <message>
        <source>Surplus carried out</source>
        <translation>餘料轉出</translation>
    </message>
    <message>
        <source>Sold at home</source>
        <translation>內銷</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>銷毀</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>結存</translation>
    </message>
    <message>
        <source>By the write-off formula of a public handbook program: practice, not a published law.</source>
        <translation>按公開手冊程式的核銷公式：屬實務做法，並非法規明文。</translation>
    </message>
    <message>
        <source>May still</source>
        <translation>可用餘量</translation>
    </message>
    <message>
        <source>be imported</source>
        <translation>可進口</translation>
    </message>
    <message>
        <source>record quantity %1 − imports in total</source>
        <translation>備案數量 %1 − 進口總量</translation>
    </message>
    <message>
        <source>be sent back abroad</source>
        <translation>可退運出境</translation>
    </message>
    <message>
        <source>be carried out</source>
        <translation>可結轉</translation>
    </message>
    <message>
        <source>come back by exchange</source>
        <translation>可退換進口</translation>
    </message>
    <message>
        <source>be sold at home</source>
        <translation>可內銷</translation>
    </message>
    <message>
        <source>Exports up to %1, %2</source>
        <translation>截至 %1 出口，%2</translation>
    </message>
    <message>
        <source>Exports, %1</source>
        <translation>出口，%1</translation>
    </message>
    <message>
        <source>Exported directly</source>
        <translation>直接出口</translation>
    </message>
    <message>
        <source>Transferred out</source>
        <translation>轉廠出口</translation>
    </message>
    <message>
        <source>Back for rework</source>
        <translation>退廠返工</translation>
    </message>
    <message>
        <source>Out after rework</source>
        <translation>返工復出</translation>
    </message>
    <message>
        <source>Exports in total</source>
        <translation>出口總量</translation>
    </message>
    <message>
        <source>directly + transferred − back for rework + out after rework</source>
        <translation>直接出口 + 轉廠出口 − 退廠返工 + 返工復出</translation>
    </message>
    <message>
        <source>What material was used for</source>
        <translation>折料基數</translation>
    </message>
    <message>
        <source>be exported</source>
        <translation>可出口</translation>
    </message>
    <message>
        <source>record quantity %1 − exported − transferred</source>
        <translation>備案數量 %1 − 直接出口 − 轉廠出口</translation>
    </message>
    <message>
        <source>come back for rework</source>
        <translation>可退廠返工</translation>
    </message>
    <message>
        <source>go out after rework</source>
        <translation>可返工復出</translation>
    </message>
    <message>
        <source>Uses for one unit</source>
        <translation>每單位耗用</translation>
    </message>
    <message>
        <source>Used for one unit of</source>
        <translation>用於每單位成品</translation>
    </message>
    <message>
        <source>version %1: material %2</source>
        <translation>版本 %1：料件 %2</translation>
    </message>
    <message>
        <source>product %1, version %2</source>
        <translation>成品 %1，版本 %2</translation>
    </message>
    <message>
        <source>net %1, losses %2% and %3%; Enter opens its card</source>
        <translation>淨耗 %1，有形損耗 %2%，無形損耗 %3%；Enter 開啟卡片</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>數量分佈</translation>
    </message>
    <message>
        <source>Gone out in total</source>
        <translation>累計出庫</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>卡片：%1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>By the formula of the source, which does not take off what was used in products; the balance says what is there.</source>
        <translation>按來源公式計算，未扣除成品耗用；實存以結存為準。</translation>
    </message>
    <message>
        <source>Scrap, accounted apart</source>
        <translation>邊角料（單獨核算）</translation>
    </message>
    <message>
        <source>Arisen by tangible loss</source>
        <translation>按有形損耗產生</translation>
    </message>
    <message>
        <source>of each version: what was used × (losses − intangible loss), three decimals each cycle</source>
        <translation>各版本耗用 ×（損耗率 − 無形損耗率），每週期保留三位小數</translation>
    </message>
    <message>
        <source>Entered beside</source>
        <translation>另行錄入</translation>
    </message>
    <message>
        <source>Still held</source>
        <translation>尚存</translation>
    </message>
    <message>
        <source>To be settled before the write-off; it does not enter the balance of the material.</source>
        <translation>報核前須處置；不計入料件結存。</translation>
    </message>
    <message>
        <source>Defective goods, accounted apart</source>
        <translation>殘次品（單獨核算）</translation>
    </message>
    <message>
        <source>Arisen</source>
        <translation>產生</translation>
    </message>
    <message>
        <source>To be settled before the write-off.</source>
        <translation>報核前須處置。</translation>
    </message>
</context>
<context>
    <name>Tongguan::LedgerAid</name>
    <message>
        <source>What remains of the item</source>
        <translation>該項剩餘數量</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>備案 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take item %1 of the record</source>
        <translation>採用備案第 %1 項</translation>
    </message>
    <message>
        <source>Fill in from the record</source>
        <translation>按備案填寫</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>%1: %2 %3 after this line (%4 before)</source>
        <translation>%1：本行之後%3 %2（此前 %4）</translation>
    </message>
</context>
<context>
    <name>Tongguan::LedgerFlow</name>
    <message>
        <source>Records</source>
        <translation>手帳冊</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>臺帳</translation>
    </message>
    <message>
        <source>Ledgers · %1</source>
        <translation>臺帳 · %1</translation>
    </message>
    <message>
        <source>Import a record</source>
        <translation>匯入手帳冊</translation>
    </message>
    <message numerus="yes">
        <source>Record %1 with %n item(s) is here.</source>
        <translation>
            <numerusform>手帳冊 %1 已匯入，共 %n 個項號。</numerusform>
        </translation>
    </message>
    <message>
        <source>Training record</source>
        <translation>教學手冊</translation>
    </message>
    <message>
        <source>Records (%1)</source>
        <translation>手帳冊 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>Tongguan::LedgerPage</name>
    <message>
        <source>Pages of the ledgers</source>
        <translation>臺帳各頁</translation>
    </message>
</context>
<context>
    <name>Tongguan::LedgerPane</name>
    <message>
        <source>Item, part number, code, name</source>
        <translation>項號、料號、編碼、品名</translation>
    </message>
    <message>
        <source>Find in this table</source>
        <translation>在本表中尋找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Copy the selection for a spreadsheet</source>
        <translation>複製所選到試算表</translation>
    </message>
    <message>
        <source>Export this table…</source>
        <translation>匯出本表…</translation>
    </message>
    <message>
        <source>Print this table…</source>
        <translation>列印本表…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Tongguan::LedgerTable</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>長期有效</translation>
    </message>
    <message>
        <source>%1 of %2 · until %3</source>
        <translation>第 %1/%2 期 · 至 %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1/%2 期</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 項預警</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Material %1 is the one whose record is used most.</source>
        <translation>使用率最高的是料件 %1。</translation>
    </message>
    <message>
        <source>Product %1 is the one whose record is used most.</source>
        <translation>使用率最高的是成品 %1。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>備案編號</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Write-off cycle</source>
        <translation>核銷週期</translation>
    </message>
    <message>
        <source>Imports used</source>
        <translation>進口使用率</translation>
    </message>
    <message>
        <source>Exports used</source>
        <translation>出口使用率</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>預警</translation>
    </message>
    <message>
        <source>Last moved</source>
        <translation>最近進出</translation>
    </message>
</context>
<context>
    <name>Tongguan::LedgerView</name>
    <message>
        <source>Sums</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>More units:</source>
        <translation>其他單位：</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>恢復預設欄</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s), sum %1</source>
        <translation>
            <numerusform>%n 個數，合計 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::LedgerWords</name>
    <message>
        <source>Handbook</source>
        <translation>加工貿易手冊</translation>
    </message>
    <message>
        <source>Account book</source>
        <translation>電子帳冊</translation>
    </message>
    <message>
        <source>by unit consumption</source>
        <translation>按單耗核銷</translation>
    </message>
    <message>
        <source>by material list</source>
        <translation>按料件清單核銷</translation>
    </message>
    <message>
        <source>by work order</source>
        <translation>按工單核銷</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>料件</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>成品</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>pre-deducted</source>
        <translation>預核扣</translation>
    </message>
    <message>
        <source>deducted</source>
        <translation>已核扣</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Material stock</source>
        <translation>料件庫存</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>成品</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>境外</translation>
    </message>
    <message>
        <source>Other enterprises</source>
        <translation>其他企業</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>其他手帳冊</translation>
    </message>
    <message>
        <source>Home market</source>
        <translation>國內</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>銷毀</translation>
    </message>
    <message>
        <source>Used in products</source>
        <translation>成品耗用</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>邊角料</translation>
    </message>
    <message>
        <source>Defective goods</source>
        <translation>殘次品</translation>
    </message>
    <message>
        <source>deducted only</source>
        <translation>僅已核扣</translation>
    </message>
    <message>
        <source>with pre-deducted</source>
        <translation>含預核扣</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>項號</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>料號</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>商品編碼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Record quantity</source>
        <translation>備案數量</translation>
    </message>
    <message>
        <source>Imported directly</source>
        <translation>直接進口</translation>
    </message>
    <message>
        <source>Transferred in</source>
        <translation>轉廠進口</translation>
    </message>
    <message>
        <source>Surplus carried in</source>
        <translation>餘料轉入</translation>
    </message>
    <message>
        <source>Exchanged out</source>
        <translation>退換出口</translation>
    </message>
    <message>
        <source>Imports in total</source>
        <translation>進口總量</translation>
    </message>
    <message>
        <source>Re-exported</source>
        <translation>料件復出</translation>
    </message>
    <message>
        <source>Surplus carried out</source>
        <translation>餘料轉出</translation>
    </message>
    <message>
        <source>Sold at home</source>
        <translation>內銷</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>結存</translation>
    </message>
    <message>
        <source>May be imported</source>
        <translation>可進口量</translation>
    </message>
    <message>
        <source>Exported directly</source>
        <translation>直接出口</translation>
    </message>
    <message>
        <source>Transferred out</source>
        <translation>轉廠出口</translation>
    </message>
    <message>
        <source>Back for rework</source>
        <translation>退廠返工</translation>
    </message>
    <message>
        <source>Out after rework</source>
        <translation>返工復出</translation>
    </message>
    <message>
        <source>Exports in total</source>
        <translation>出口總量</translation>
    </message>
    <message>
        <source>May be exported</source>
        <translation>可出口量</translation>
    </message>
    <message>
        <source>Record used</source>
        <translation>備案使用率</translation>
    </message>
    <message>
        <source>Balance then</source>
        <translation>比較日結存</translation>
    </message>
    <message>
        <source>Exports then</source>
        <translation>比較日出口</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Product no.</source>
        <translation>成品項號</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Material no.</source>
        <translation>料件項號</translation>
    </message>
    <message>
        <source>Net consumption</source>
        <translation>淨耗</translation>
    </message>
    <message>
        <source>Tangible loss %</source>
        <translation>有形損耗率%</translation>
    </message>
    <message>
        <source>Intangible loss %</source>
        <translation>無形損耗率%</translation>
    </message>
    <message>
        <source>Bonded share %</source>
        <translation>保稅比例%</translation>
    </message>
    <message>
        <source>Unit consumption</source>
        <translation>單耗</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>進出類別</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>核扣狀態</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項號</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增減</translation>
    </message>
    <message>
        <source>From</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手工錄入</translation>
    </message>
    <message>
        <source>list, line %1</source>
        <translation>清單第 %1 項</translation>
    </message>
    <message>
        <source>Material %1: balance %2</source>
        <translation>料件 %1：結存 %2</translation>
    </message>
    <message>
        <source>More was used than came in: check the unit consumption, missing imports or transfers.</source>
        <translation>耗用多於進口：請核對單耗，以及是否漏錄進口或轉入。</translation>
    </message>
    <message>
        <source>Material %1: imported %2 of %3 on record</source>
        <translation>料件 %1：已進口 %2，備案 %3</translation>
    </message>
    <message>
        <source>The record quantity is exceeded: have the record changed first.</source>
        <translation>已超備案數量：請先辦理變更。</translation>
    </message>
    <message>
        <source>Over nine tenths are used: have the record changed in time.</source>
        <translation>已用超過九成：請及時辦理變更。</translation>
    </message>
    <message>
        <source>Product %1: exported %2 of %3 on record</source>
        <translation>成品 %1：已出口 %2，備案 %3</translation>
    </message>
    <message>
        <source>Product %1, version %2: %3 went out without a unit consumption</source>
        <translation>成品 %1 版本 %2：%3 出口時沒有單耗</translation>
    </message>
    <message>
        <source>Record the unit consumption of this version; until then no material is written off for it.</source>
        <translation>請備案該版本的單耗；在此之前不核銷其料件。</translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>已過期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>還剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid until %1: %2</source>
        <translation>有效期至 %1：%2</translation>
    </message>
    <message>
        <source>Report the write-off, or have the validity extended.</source>
        <translation>請報核，或辦理延期。</translation>
    </message>
    <message>
        <source>Have it extended, or prepare the write-off.</source>
        <translation>請辦理延期，或準備核銷。</translation>
    </message>
    <message>
        <source>Cycle %1 ends on %2: %3</source>
        <translation>第 %1 核銷週期於 %2 截止：%3</translation>
    </message>
    <message>
        <source>Prepare the write-off of this cycle.</source>
        <translation>請準備本週期核銷。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>number of a list</comment>
        <translation>%1 第 %2 項</translation>
    </message>
    <message>
        <source>The write-off cycle is a year old on %1: %2</source>
        <translation>核銷週期至 %1 滿一年：%2</translation>
    </message>
    <message>
        <source>A cycle lasts a year at most: report its write-off, the next one begins with it.</source>
        <translation>核銷週期最長一年：請報核本週期，下一週期隨即開始。</translation>
    </message>
    <message>
        <source>The write-off is to be reported by %1: %2</source>
        <translation>應於 %1 前報核：%2</translation>
    </message>
    <message>
        <source>Within 30 days after the last export (%1) or the end of the record, whichever is first.</source>
        <translation>自最後一批成品出口（%1）或手冊到期之日起 30 日內，以先到者為準。</translation>
    </message>
    <message>
        <source>Within 30 days after the last export or the end of the record, whichever is first.</source>
        <translation>自最後一批成品出口或手冊到期之日起 30 日內，以先到者為準。</translation>
    </message>
    <message>
        <source>Material %1: %2 reach until about %3 (%4)</source>
        <translation>料件 %1：結存 %2 約夠用到 %3（%4）</translation>
    </message>
    <message>
        <source>At the use of the last %1 days, %2: bring in more, or plan by open orders under Foresight.</source>
        <translation>按近 %1 天耗用 %2 推算：請安排進口，或在「預測」中按訂單排期。</translation>
    </message>
</context>
<context>
    <name>Tongguan::LedgersWorkspace</name>
    <message>
        <source>Documents</source>
        <translation>單證</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>核銷</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>歸併</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>臺帳</translation>
    </message>
    <message>
        <source>Bonded ledgers</source>
        <translation>保稅臺帳</translation>
    </message>
    <message>
        <source>Look at the training ledger</source>
        <translation>查看教學臺帳</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
</context>
<context>
    <name>Tongguan::LibraryFlow</name>
    <message>
        <source>Tariff</source>
        <translation>稅則</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 項</translation>
    </message>
    <message>
        <source>Commodity code %1 was put into line %2.</source>
        <translation>商品編號 %1 已填入第 %2 項。</translation>
    </message>
    <message>
        <source>Load a tariff table</source>
        <translation>載入稅則表</translation>
    </message>
    <message>
        <source>Tables (*.tsv);;All files (*)</source>
        <translation>表格 (*.tsv);；所有檔案 (*)</translation>
    </message>
    <message>
        <source>Of when are the facts in %1 (year, or year and month)?</source>
        <translation>%1 中的資料是何時的（年，或年月）？</translation>
    </message>
    <message>
        <source>Reading the tariff table</source>
        <translation>正在讀取稅則表</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) loaded; %1 with duty rates, %2 with elements.</source>
        <translation>
            <numerusform>已載入 %n 個商品編號，其中 %1 個有稅率，%2 個有申報要素。</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are not used: %1.</source>
        <translation>未使用的欄：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>The built-in table of %1 is in use again.</source>
        <translation>已恢復使用 %1 版內建稅則表。</translation>
    </message>
</context>
<context>
    <name>Tongguan::LibraryPage</name>
    <message>
        <source>Pages of the library</source>
        <translation>資料頁簽</translation>
    </message>
</context>
<context>
    <name>Tongguan::LinesView</name>
    <message>
        <source>Line</source>
        <translation>項</translation>
    </message>
    <message>
        <source>These belong to a line: add one above first.</source>
        <translation>這些內容屬於某項商品：請先在上面新增商品。</translation>
    </message>
    <message>
        <source>None for this line. Insert adds one.</source>
        <translation>本項沒有。按 Insert 新增。</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 項</translation>
    </message>
</context>
<context>
    <name>Tongguan::ListColumns</name>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>自編號</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>報關單號</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>進出口</translation>
    </message>
    <message>
        <source>Consignee or consignor</source>
        <translation>境內收發貨人</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>消費使用/生產銷售單位</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>項數</translation>
    </message>
    <message>
        <source>Entry/exit date</source>
        <translation>進出境日期</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改時間</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>單證</translation>
    </message>
</context>
<context>
    <name>Tongguan::ListExportFlow</name>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>匯出已停止，沒有寫入檔案。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已匯出至 %1</translation>
    </message>
    <message>
        <source>An export is under way; please wait until it is done.</source>
        <translation>正在匯出，請等它完成。</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>匯出此列表</translation>
    </message>
    <message>
        <source>Save an empty goods table</source>
        <translation>儲存空白商品表</translation>
    </message>
    <message>
        <source>Invoice and packing list</source>
        <translation>發票及裝箱單</translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>正在匯出列表</translation>
    </message>
    <message>
        <source>Exporting the table</source>
        <translation>正在匯出表格</translation>
    </message>
</context>
<context>
    <name>Tongguan::ListFilterBar</name>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Number, party, goods… (Ctrl+F)</source>
        <translation>編號、企業、商品… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>搜尋清單</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>進出口</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>進口和出口</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>進口</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>出口</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>自…至…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>單證種類</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>全部單證</translation>
    </message>
</context>
<context>
    <name>Tongguan::ListLedgerPanel</name>
    <message>
        <source>What this list does to the ledger</source>
        <translation>清單對臺帳的影響</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>備案項</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>變動</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>此後</translation>
    </message>
    <message>
        <source>not in the record</source>
        <translation>備案中沒有</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Material does not reach</source>
        <translation>料件不足</translation>
    </message>
</context>
<context>
    <name>Tongguan::ListLedgerWords</name>
    <message>
        <source>Remaining quantities of the record, everything pre-deducted counted (practice of handbook programs)</source>
        <translation>備案剩餘數量，預核扣數量計入（手冊軟體的通行做法）</translation>
    </message>
    <message>
        <source>the list was changed</source>
        <translation>清單已修改</translation>
    </message>
    <message>
        <source>customs has sent the list back</source>
        <translation>海關已退單</translation>
    </message>
    <message>
        <source>the list was deleted here</source>
        <translation>清單已在本機刪除</translation>
    </message>
    <message>
        <source>customs has deleted the list</source>
        <translation>海關已刪除清單</translation>
    </message>
    <message>
        <source>the record is not on this computer</source>
        <translation>本機沒有該備案</translation>
    </message>
    <message>
        <source>it is not known what a list of this supervision mode does</source>
        <translation>不知道該監管方式的清單如何影響臺帳</translation>
    </message>
    <message>
        <source>a line lacks its item, quantity or date</source>
        <translation>有表體缺少備案序號、數量或日期</translation>
    </message>
    <message>
        <source>may still be imported</source>
        <translation>可進口</translation>
    </message>
    <message>
        <source>may still come in exchange</source>
        <translation>可退換進口</translation>
    </message>
    <message>
        <source>may still be sent back</source>
        <translation>可退運出口</translation>
    </message>
    <message>
        <source>may still be carried out</source>
        <translation>可餘料結轉</translation>
    </message>
    <message>
        <source>is left of the material</source>
        <translation>料件結餘</translation>
    </message>
    <message>
        <source>may still be exported</source>
        <translation>可出口</translation>
    </message>
    <message>
        <source>may still come back for rework</source>
        <translation>可退廠返工</translation>
    </message>
    <message>
        <source>may still go out after rework</source>
        <translation>可返工復出</translation>
    </message>
    <message>
        <source>Record %1 has no item %2 of this kind: please check the item number</source>
        <translation>備案 %1 中沒有此類的 %2 號項：請檢查備案序號</translation>
    </message>
    <message>
        <source>Each line of a list names an item of its record: materials in a list of materials, products in a list of products.</source>
        <translation>清單每一行都對應備案中的一項：料件清單對應料件，成品清單對應成品。</translation>
    </message>
    <message>
        <source>%1: %2 %3, this line asks %4 (%5 too much). Lower the quantity or have the record changed first.</source>
        <translation>%1：%3 %2，本行申報 %4（超出 %5）。請減少數量，或先辦理備案變更。</translation>
    </message>
    <message>
        <source>What a list moves may not exceed what the record still allows. Lists that are only pre-deducted count, and the lines above this one.</source>
        <translation>清單數量不得超過備案剩餘數量；已預核扣的清單和本行之上的各行都計入。</translation>
    </message>
    <message>
        <source>Material %1 does not reach: %2 are missing by the unit consumption. Check the consumption version, or imports and transfers not entered yet.</source>
        <translation>料件 %1 不足：按單耗計算缺 %2。請檢查單耗版本，或尚未錄入的進口、結轉。</translation>
    </message>
    <message>
        <source>Enter the record number: then the ledger shows here what each line does.</source>
        <translation>錄入備案編號後，此處顯示每一行對臺帳的影響。</translation>
    </message>
    <message>
        <source>Record %1 is not on this computer. The list can be made, but nothing can be compared; import the record to see its balances.</source>
        <translation>本機沒有備案 %1。清單可以製作，但無法比對；匯入該備案後即可看到結餘。</translation>
    </message>
    <message>
        <source>Its movements were taken back %1: %2. The balances are as without this list.</source>
        <translation>該清單的變動已於 %1 撤回：%2。結餘與沒有此清單時相同。</translation>
    </message>
    <message>
        <source>Not in the ledger yet: %1.</source>
        <translation>尚未記入臺帳：%1。</translation>
    </message>
    <message>
        <source>Deducted in record %1 %2.</source>
        <translation>已在備案 %1 核扣，%2。</translation>
    </message>
    <message>
        <source>Set aside in record %1 since %2; customs has not deducted it yet.</source>
        <translation>已在備案 %1 預計佔用，%2 起；海關尚未核扣。</translation>
    </message>
    <message>
        <source>It is not known what a list of this direction, side and supervision mode does to a ledger. Check these three fields.</source>
        <translation>不知道這種進出口、料件成品和監管方式的清單如何影響臺帳。請檢查這三個欄位。</translation>
    </message>
    <message>
        <source>Record %1: this is what the list will do.</source>
        <translation>備案 %1：清單將產生以下變動。</translation>
    </message>
    <message>
        <source>What the products of all lists have used by their unit consumption, and what went out as material, is more than what came in of it.</source>
        <translation>各清單成品按單耗的耗用，加上以料件形式運出的數量，超過了該料件的進口量。</translation>
    </message>
</context>
<context>
    <name>Tongguan::MainWindow</name>
    <message>
        <source>Tongguan</source>
        <translation>通關</translation>
    </message>
    <message>
        <source>Search everything   Ctrl+K</source>
        <translation>搜尋全部   Ctrl+K</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜尋全部</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登入…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Navigation: icons only</source>
        <translation>導覽列只顯示圖示</translation>
    </message>
    <message>
        <source>About Tongguan</source>
        <translation>關於通關</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>轉到：%1</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登入</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>修改密碼…</translation>
    </message>
</context>
<context>
    <name>Tongguan::MergingFlow</name>
    <message>
        <source>Merging</source>
        <translation>歸併</translation>
    </message>
    <message>
        <source>Part numbers and their items</source>
        <translation>料號及其項號</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.csv *.tsv *.txt)</source>
        <translation>試算表 (*.xlsx *.xlsm *.csv *.tsv *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n part number(s) read; nothing is kept yet.</source>
        <translation>
            <numerusform>已讀入 %n 個料號，尚未儲存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that cannot be read are left out</source>
        <translation>
            <numerusform>略去無法讀取的 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::MergingPage</name>
    <message>
        <source>from the beginning</source>
        <translation>自始</translation>
    </message>
    <message>
        <source>Only what is open</source>
        <translation>只看待處理</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Propose items</source>
        <translation>建議項號</translation>
    </message>
    <message>
        <source>Back to what is kept</source>
        <translation>恢復已儲存的</translation>
    </message>
    <message>
        <source>Keep as a version</source>
        <translation>儲存為新版本</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>備案編號</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>生效日查看</translation>
    </message>
    <message>
        <source>Part numbers and their items</source>
        <translation>料號及其項號</translation>
    </message>
    <message>
        <source>Part number, code, name, item</source>
        <translation>料號、商品編碼、名稱、項號</translation>
    </message>
    <message>
        <source>Nothing is merged yet</source>
        <translation>尚無歸併關係</translation>
    </message>
    <message>
        <source>Bring in the part numbers of the enterprise from a spreadsheet; items with the same code, name and unit are proposed for them.</source>
        <translation>從試算表匯入企業料號；係統按相同的商品編碼、名稱和單位建議項號。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>料號數</translation>
    </message>
    <message>
        <source>By, note</source>
        <translation>操作人、說明</translation>
    </message>
    <message>
        <source>Versions and the lists merged by them</source>
        <translation>版本及按其歸併的清單</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>料號</translation>
    </message>
    <message>
        <source>Moved by lists</source>
        <translation>清單數量</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分攤</translation>
    </message>
    <message>
        <source>Split back to part numbers</source>
        <translation>反歸併到料號</translation>
    </message>
    <message>
        <source>Quantity to split back</source>
        <translation>待反歸併的數量</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Note: why</source>
        <translation>說明原因</translation>
    </message>
    <message>
        <source>Note of the version</source>
        <translation>版本說明</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始終</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>清單 %1</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>沒有改動</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 處改動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) in no item</source>
        <translation>
            <numerusform>%n 個料號未歸併</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at odds with the item</source>
        <translation>
            <numerusform>%n 個與項號不符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n 個料號</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s) would be needed: the record has none with that code, name and unit. They must be added by a change of the record.</source>
        <translation>
            <numerusform>需要新增 %n 個項號：備案中沒有相同編碼、名稱和單位的項。請先通過備案變更增加。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as version %1.</source>
        <translation>已儲存為版本 %1。</translation>
    </message>
    <message>
        <source>Split back: choose a part number; the quantity of its item is shared out among its parts.</source>
        <translation>反歸併：選擇一個料號，其項號的數量按料號分攤。</translation>
    </message>
    <message>
        <source>Item %1: no list has moved it yet.</source>
        <translation>項號 %1：尚無清單。</translation>
    </message>
    <message numerus="yes">
        <source>Item %1: %2 by %n part(s)</source>
        <translation>
            <numerusform>項號 %1：%2，共 %n 個料號</numerusform>
        </translation>
    </message>
    <message>
        <source>without a list</source>
        <translation>無清單</translation>
    </message>
    <message>
        <source>Merging of part numbers</source>
        <translation>料號歸併關係</translation>
    </message>
    <message>
        <source>%1 · in force on %2</source>
        <translation>%1 · %2 生效</translation>
    </message>
    <message>
        <source>No record to merge for</source>
        <translation>還沒有手帳冊</translation>
    </message>
    <message>
        <source>Part numbers are merged into the items of a handbook or an account book: bring one in on the page of the records.</source>
        <translation>料號歸併到手冊或帳冊的項號：請先在「手帳冊」頁匯入一本。</translation>
    </message>
</context>
<context>
    <name>Tongguan::MergingTable</name>
    <message>
        <source>taken out of item %1</source>
        <translation>已移出項號 %1</translation>
    </message>
    <message>
        <source>in no item yet</source>
        <translation>未歸併</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>was item %1</source>
        <translation>原項號 %1</translation>
    </message>
    <message>
        <source>the record has no such item</source>
        <translation>備案中沒有該項號</translation>
    </message>
    <message>
        <source>another commodity code than the item</source>
        <translation>商品編碼與項號不同</translation>
    </message>
    <message>
        <source>another name than the item</source>
        <translation>名稱與項號不同</translation>
    </message>
    <message>
        <source>another unit than the item</source>
        <translation>單位與項號不同</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始終</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>料號</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>料件/成品</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項號</translation>
    </message>
    <message>
        <source>Item of the record</source>
        <translation>備案名稱</translation>
    </message>
    <message>
        <source>Commodity code</source>
        <translation>商品編碼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備注</translation>
    </message>
</context>
<context>
    <name>Tongguan::MinutesPanel</name>
    <message>
        <source>Draft from questions</source>
        <translation>按問答起草</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>紀要</translation>
    </message>
    <message>
        <source>What was asked, answered and agreed. Both sides confirm it; then it stays on the document.</source>
        <translation>記錄提問、答覆和商定事項。雙方確認後保留在單證上。</translation>
    </message>
    <message>
        <source>Consultation on %1</source>
        <translation>磋商事項：%1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>時間：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>參加人員：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>問：%1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>答：%1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待答覆</translation>
    </message>
    <message>
        <source>office has confirmed</source>
        <translation>海關已確認</translation>
    </message>
    <message>
        <source>office has not confirmed yet</source>
        <translation>海關尚未確認</translation>
    </message>
    <message>
        <source>company has confirmed</source>
        <translation>企業已確認</translation>
    </message>
    <message>
        <source>company has not confirmed yet</source>
        <translation>企業尚未確認</translation>
    </message>
    <message>
        <source>Confirmed by both sides; they stay on the document.</source>
        <translation>雙方已確認，保留在單證上。</translation>
    </message>
    <message>
        <source>Proposed: %1, %2.</source>
        <translation>已提出：%1，%2。</translation>
    </message>
    <message>
        <source>No minutes yet.</source>
        <translation>還沒有紀要。</translation>
    </message>
    <message>
        <source>Minutes are written once the consultation has begun.</source>
        <translation>磋商開始後可以寫紀要。</translation>
    </message>
    <message>
        <source>Minutes have at most %1 characters; these have %2. Nothing is cut off: shorten them first.</source>
        <translation>紀要最多 %1 個字，現有 %2 個字。不會自動截斷，請先精簡。</translation>
    </message>
</context>
<context>
    <name>Tongguan::NavigationRail</name>
    <message>
        <source>Workspaces</source>
        <translation>工作區</translation>
    </message>
    <message>
        <source>Show the names (Ctrl+B)</source>
        <translation>顯示名稱 (Ctrl+B)</translation>
    </message>
    <message>
        <source>Icons only (Ctrl+B)</source>
        <translation>只顯示圖示 (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>Tongguan::NotificationBar</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳情</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>還有 %n 條</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::NumberField</name>
    <message>
        <source>cannot be computed</source>
        <translation>無法計算</translation>
    </message>
</context>
<context>
    <name>Tongguan::OfficeHomeFlow</name>
    <message>
        <source>Consultation</source>
        <translation>磋商</translation>
    </message>
</context>
<context>
    <name>Tongguan::OfficeHomePage</name>
    <message>
        <source>Open the next</source>
        <translation>開啟下一位</translation>
    </message>
    <message>
        <source>Nobody waits, and nothing is to be reviewed.</source>
        <translation>目前無人候談，也沒有待審核的單證。</translation>
    </message>
    <message>
        <source>In the waiting room</source>
        <translation>候談室</translation>
    </message>
    <message>
        <source>Consultations under way</source>
        <translation>正在進行的磋商</translation>
    </message>
    <message>
        <source>Ledger documents to review</source>
        <translation>待審核的帳冊單證</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Booked consultations</source>
        <translation>已預約的磋商</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>Booked for %1</source>
        <translation>預約 %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Next. %1</source>
        <translation>下一位，%1</translation>
    </message>
    <message>
        <source>The company is not in the waiting room yet.</source>
        <translation>企業尚未進入候談室。</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 家候談</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n 份待審核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 項已逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在統計…</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to the company, not answered</source>
        <translation>
            <numerusform>%n 個提問企業尚未答覆</numerusform>
        </translation>
    </message>
    <message>
        <source>Away since %1</source>
        <translation>%1 起離線</translation>
    </message>
</context>
<context>
    <name>Tongguan::OpenTabs</name>
    <message>
        <source>Open documents</source>
        <translation>已開啟的單證</translation>
    </message>
</context>
<context>
    <name>Tongguan::OrderTable</name>
    <message>
        <source>Order</source>
        <translation>訂單號</translation>
    </message>
    <message>
        <source>Part or item</source>
        <translation>料號或項號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>交期</translation>
    </message>
</context>
<context>
    <name>Tongguan::OverviewPanel</name>
    <message>
        <source>Warnings</source>
        <translation>預警</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>手帳冊資訊</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 項預警</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands against this record: no balance below zero, no record quantity nearly used up, no end near.</source>
        <translation>沒有預警：沒有負結存，備案數量充足，近期不到期。</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>正在彙總…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Material use</source>
        <translation>耗料方式</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 至 %2（%3）</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Write-off cycle</source>
        <translation>核銷週期</translation>
    </message>
    <message>
        <source>%1 of %2: %3 to %4</source>
        <translation>第 %1/%2 期：%3 至 %4</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>料件</translation>
    </message>
    <message>
        <source>%1, imports used up to %2 (item %3)</source>
        <translation>%1 項，進口使用率最高 %2（項號 %3）</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>成品</translation>
    </message>
    <message>
        <source>%1, exports used up to %2 (item %3)</source>
        <translation>%1 項，出口使用率最高 %2（項號 %3）</translation>
    </message>
    <message>
        <source>Unit consumptions</source>
        <translation>單耗</translation>
    </message>
    <message>
        <source>%1 in %2 versions</source>
        <translation>%1 條，%2 個版本</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>進出明細</translation>
    </message>
    <message>
        <source>%1, of them %2 pre-deducted</source>
        <translation>%1 條，其中預核扣 %2 條</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>進出日期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Enter opens the item&apos;s card</source>
        <translation>按 Enter 開啟該項號的卡片</translation>
    </message>
</context>
<context>
    <name>Tongguan::OwnRatesDialog</name>
    <message>
        <source>Rates of %1</source>
        <translation>%1 的稅率</translation>
    </message>
    <message>
        <source>%1
Enter what the tariff of the year says, such as 7% or 3% + 12960 yuan each. What you enter is kept for this code on this computer and marked as own entry; empty takes it back.</source>
        <translation>%1
請按當年稅則填寫，如 7%、0.3元/千克、3% + 12960元/台。所填稅率按商品編號保存在本機，並標明「自行錄入」；清空即取消。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not held by the tables</source>
        <translation>稅則表不收錄</translation>
    </message>
    <message>
        <source>code not in the tables</source>
        <translation>稅則表中沒有該編號</translation>
    </message>
    <message>
        <source>not in the tables of %1</source>
        <translation>%1 版稅則表未收錄</translation>
    </message>
    <message>
        <source>%1 in the tables of %2</source>
        <translation>%2 版稅則表：%1</translation>
    </message>
    <message>
        <source>%1: a rate is not below zero</source>
        <translation>%1：稅率不能為負數</translation>
    </message>
    <message>
        <source>%1: “%2” is not understood as a rate</source>
        <translation>%1：「%2」不能識別為稅率</translation>
    </message>
</context>
<context>
    <name>Tongguan::PackList</name>
    <message>
        <source>Take in a pack…</source>
        <translation>匯入規則包…</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>規則包</translation>
    </message>
    <message>
        <source>Packs of rules</source>
        <translation>規則包</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>held by the office: newer ones wait</source>
        <translation>本單位鎖定此版本，較新的暫不啟用</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>發布者：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n 條規則</numerusform>
        </translation>
    </message>
    <message>
        <source>The last good one stays in use.</source>
        <translation>仍使用上一個有效的版本。</translation>
    </message>
    <message>
        <source>Let newer ones in</source>
        <translation>允許啟用較新版本</translation>
    </message>
    <message>
        <source>Hold on to this version</source>
        <translation>鎖定此版本</translation>
    </message>
</context>
<context>
    <name>Tongguan::PagesPanel</name>
    <message>
        <source>Turn together</source>
        <translation>同步翻頁</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Share a PDF in the chat: its pages are turned together here, and nothing of it is streamed.</source>
        <translation>在聊天中共享 PDF：雙方在這裡同步翻頁，不佔用影片流。</translation>
    </message>
    <message>
        <source>Choose a document.</source>
        <translation>請選擇檔案。</translation>
    </message>
    <message>
        <source>The document is being fetched…</source>
        <translation>正在取回檔案…</translation>
    </message>
</context>
<context>
    <name>Tongguan::PaletteModel</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>報關單</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Bonded document</source>
        <translation>保稅單證</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>磋商</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>手帳冊</translation>
    </message>
    <message>
        <source>Ledger item</source>
        <translation>料件成品</translation>
    </message>
</context>
<context>
    <name>Tongguan::PaletteSources</name>
    <message>
        <source>Source: %1</source>
        <translation>來源：%1</translation>
    </message>
    <message>
        <source>Before 2018-08-01: %1</source>
        <translation>2018-08-01 以前：%1</translation>
    </message>
</context>
<context>
    <name>Tongguan::Paper</name>
    <message>
        <source>This PDF cannot be shown here; it is in the archive.</source>
        <translation>此 PDF 無法在此顯示，檔案附在卷宗中。</translation>
    </message>
</context>
<context>
    <name>Tongguan::PartnerAid</name>
    <message numerus="yes">
        <source>%n declaration(s), last %1</source>
        <translation>
            <numerusform>%n 份，最近 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Companies of earlier declarations</source>
        <translation>以前報關單中的企業</translation>
    </message>
    <message>
        <source>Contracts of earlier declarations: what stays the same is filled in where it is empty</source>
        <translation>以前報關單中的合約：帶出不變的內容，只填空欄</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>採用 %1</translation>
    </message>
    <message>
        <source>Take contract %1</source>
        <translation>採用合約 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) filled in from %1. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>已從 %1 帶出 %n 欄。Ctrl+Z 可復原。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>修改密碼</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change the password of %1</source>
        <translation>修改 %1 的密碼</translation>
    </message>
    <message>
        <source>At least %1 characters. Your other computers will have to sign in again; this one stays signed in.</source>
        <translation>至少 %1 個字元。您的其他電腦需要重新登入，本機保持登入。</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>目前密碼(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密碼(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>再次輸入(&amp;A)</translation>
    </message>
    <message>
        <source>The new password is too short: %1 of at least %2 characters.</source>
        <translation>新密碼太短：已輸入 %1 個字元，至少需要 %2 個。</translation>
    </message>
    <message>
        <source>The new password is the present one.</source>
        <translation>新密碼與目前密碼相同。</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>兩次輸入的新密碼不一致。</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>正在修改…</translation>
    </message>
</context>
<context>
    <name>Tongguan::PersonDialog</name>
    <message>
        <source>Invite to the consultation</source>
        <translation>邀請參加磋商</translation>
    </message>
    <message>
        <source>Pass the consultation on</source>
        <translation>轉交磋商</translation>
    </message>
    <message>
        <source>The company waits until the other officer begins. Everything said so far goes along.</source>
        <translation>企業等待另一位關員開始；此前的全部內容一併轉交。</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>帳號(&amp;A)</translation>
    </message>
    <message>
        <source>As &amp;what</source>
        <translation>身份(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備註(&amp;N)</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀請</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>轉交</translation>
    </message>
    <message>
        <source>It rings at the other&apos;s computer. Whoever is invited sees everything said so far.</source>
        <translation>對方電腦會響鈴。被邀請人能看到此前的全部內容。</translation>
    </message>
    <message>
        <source>&amp;Officer&apos;s account</source>
        <translation>關員帳號(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Tongguan::PlaybackPage</name>
    <message>
        <source>Open the document</source>
        <translation>開啟單證</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>問答</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>紀要</translation>
    </message>
    <message>
        <source>Inspection record</source>
        <translation>查驗記錄</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>minutes confirmed</source>
        <translation>紀要已確認</translation>
    </message>
    <message>
        <source>minutes not confirmed</source>
        <translation>紀要未確認</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>No still until this moment</source>
        <translation>此刻之前沒有照片</translation>
    </message>
    <message>
        <source>Load all of it</source>
        <translation>全部下載</translation>
    </message>
    <message>
        <source>Recording that is being loaded</source>
        <translation>正在下載的錄影</translation>
    </message>
    <message>
        <source>The recording is being loaded…</source>
        <translation>正在下載錄影…</translation>
    </message>
    <message>
        <source>Recorded: press Play</source>
        <translation>有錄影：請按播放</translation>
    </message>
    <message>
        <source>Press Play, or click into the time line</source>
        <translation>請按播放，或在時間軸上點選</translation>
    </message>
    <message>
        <source>The recording was deleted when the time was over for which it had to be kept.</source>
        <translation>錄影保存期滿，已刪除。</translation>
    </message>
    <message>
        <source>The server has not given the recording yet; it comes some minutes after the end.</source>
        <translation>伺服器尚未提供錄影；磋商結束幾分鐘後可看。</translation>
    </message>
    <message>
        <source>This computer cannot play the recording: parts are missing, the device test names them. Stills, chat and minutes are here; the tab of files saves the recording for another player.</source>
        <translation>本機無法播放錄影：缺少元件，裝置檢測中列出。照片、聊天和紀要可在此查看；在「檔案」頁可另存錄影，用其他播放器觀看。</translation>
    </message>
    <message>
        <source>The recording is being loaded: %1 of %2</source>
        <translation>正在下載錄影：%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>The recording is not on this computer yet: %n part(s), %1. It is loaded where you play it.</source>
        <translation>
            <numerusform>錄影尚未下載到本機：%n 段，%1。播放到哪裡下載到哪裡。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parts of the recording are on this computer; %3 more to load.</source>
        <translation>錄影 %2 段中有 %1 段在本機，還需下載 %3。</translation>
    </message>
    <message numerus="yes">
        <source>The recording is on this computer: %n part(s).</source>
        <translation>
            <numerusform>錄影已在本機：%n 段。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::PreviewWindow</name>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存為 PDF…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>新增檔案…</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>用其他程式打開</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>頁寬</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>整頁</translation>
    </message>
    <message>
        <source>As wide as the window  %1</source>
        <translation>與視窗同寬  %1</translation>
    </message>
    <message>
        <source>A whole page  %1</source>
        <translation>顯示整頁  %1</translation>
    </message>
    <message>
        <source>There is nothing to print</source>
        <translation>沒有可列印的內容</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
</context>
<context>
    <name>Tongguan::PrintFlow</name>
    <message>
        <source>Check sheet</source>
        <translation>復核單</translation>
    </message>
    <message>
        <source>Tax sheet</source>
        <translation>稅費單</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>回執</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>卷宗</translation>
    </message>
    <message>
        <source>Declaration form</source>
        <translation>報關單</translation>
    </message>
    <message>
        <source>The form as customs prints it</source>
        <translation>按海關列印格式</translation>
    </message>
    <message>
        <source>All fields with boxes to tick, and what the checks found</source>
        <translation>逐欄打勾復核，列出審核發現的問題</translation>
    </message>
    <message>
        <source>Taxes of each line, and how each figure came about</source>
        <translation>各項商品的稅款及每個數字的推算</translation>
    </message>
    <message>
        <source>What customs answered, word for word</source>
        <translation>海關回執原文</translation>
    </message>
    <message>
        <source>Everything in one PDF: form, receipts, attachments, with contents and hashes</source>
        <translation>報關單、回執、隨附單據合成一個 PDF，帶目錄和校驗值</translation>
    </message>
    <message>
        <source>Reading declarations…</source>
        <translation>正在讀取報關單…</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>Print · %1 · %2</source>
        <translation>列印 · %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Print · %1 · %n declaration(s)</source>
        <translation>
            <numerusform>列印 · %1 · %n 票報關單</numerusform>
        </translation>
    </message>
    <message>
        <source>The declarations could not be read.</source>
        <translation>報關單無法讀取。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存為 PDF</translation>
    </message>
    <message>
        <source>One PDF for each declaration, in</source>
        <translation>每票報關單一個 PDF，存到</translation>
    </message>
    <message>
        <source>PDF files (%1)</source>
        <translation>PDF 檔案 (%1)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已存為 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) saved.</source>
        <translation>
            <numerusform>已儲存 %n 個 PDF 檔案。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>Files that belong to this declaration</source>
        <translation>屬於本票報關單的檔案</translation>
    </message>
    <message>
        <source>PDF files and pictures (%1)</source>
        <translation>PDF 檔案和圖片 (%1)</translation>
    </message>
    <message>
        <source>This page is not of an attached file.</source>
        <translation>此頁不屬於附件。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>單證</translation>
    </message>
    <message>
        <source>The document on paper, with all its lines</source>
        <translation>單證的紙面格式，含全部表體</translation>
    </message>
</context>
<context>
    <name>Tongguan::PrintJob</name>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>已發送 %n 頁到印表機。</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在列印…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存為 PDF</translation>
    </message>
    <message>
        <source>PDF files (%1)</source>
        <translation>PDF 檔案 (%1)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已存為 %1</translation>
    </message>
</context>
<context>
    <name>Tongguan::ProductPage</name>
    <message>
        <source>Part number</source>
        <translation>貨號</translation>
    </message>
    <message>
        <source>Commodity code</source>
        <translation>商品編號</translation>
    </message>
    <message>
        <source>Goods name</source>
        <translation>商品名稱</translation>
    </message>
    <message>
        <source>Declaration elements</source>
        <translation>申報要素</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>原產國</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣制</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供應商</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>項數</translation>
    </message>
    <message>
        <source>Last declared</source>
        <translation>最近申報</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>還沒有商品</translation>
    </message>
    <message>
        <source>The library fills itself from the lines of declarations that you submit. You can also paste products from a spreadsheet: part number, code, name and so on.</source>
        <translation>申報過的報關單中的商品會自動收入商品庫。也可以從試算表貼上：貨號、商品編號、名稱等。</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>從試算表貼上</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新增商品</translation>
    </message>
    <message>
        <source>Part number, code, name, pinyin initials, supplier</source>
        <translation>貨號、商品編號、名稱、拼音首字母、供應商</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>搜尋商品</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Use in line</source>
        <translation>填入商品項</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Use in %1</source>
        <translation>填入%1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>沒有找到</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n 個商品</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>修改商品</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n product(s)</source>
        <translation>
            <numerusform>刪除 %n 個商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>已刪除 %n 個商品，按 Ctrl+Z 可恢復。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no cells of a spreadsheet</source>
        <translation>剪貼簿中沒有試算表的內容</translation>
    </message>
    <message>
        <source>Paste products</source>
        <translation>貼上商品</translation>
    </message>
    <message>
        <source>Pasted: %1 new, %2 changed. Ctrl+Z takes it back.</source>
        <translation>已貼上：新增 %1 個，修改 %2 個。按 Ctrl+Z 可復原。</translation>
    </message>
</context>
<context>
    <name>Tongguan::ProgressItem</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Tongguan::QuestionPanel</name>
    <message>
        <source>No questions yet. A question can be tied to the field of the document that is in hand; it stays there with its answer.</source>
        <translation>還沒有提問。問題可以關聯到單證的當前欄位，連同答覆保留在那裡。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提問</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Not about a field</source>
        <translation>不關聯欄位</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>問答</translation>
    </message>
    <message>
        <source>Question or answer</source>
        <translation>問題或答覆</translation>
    </message>
    <message>
        <source>Question, or the answer to the chosen one</source>
        <translation>輸入問題，或對選中問題的答覆</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>關於：%1</translation>
    </message>
    <message>
        <source>About no field in particular</source>
        <translation>不關聯欄位</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 項</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, on %2: %3</source>
        <translation>%1 就“%2”問：%3</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>尚未答覆</translation>
    </message>
</context>
<context>
    <name>Tongguan::QuestionsPanel</name>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>轉到欄位</translation>
    </message>
    <message>
        <source>Questions of the officer</source>
        <translation>關員的提問</translation>
    </message>
    <message>
        <source>Answer to the officer</source>
        <translation>答覆關員</translation>
    </message>
    <message>
        <source>The whole document</source>
        <translation>整份單證</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>尚未答覆</translation>
    </message>
    <message>
        <source>%1 (waits to be sent)</source>
        <translation>%1（待傳送）</translation>
    </message>
    <message>
        <source>The officer has asked nothing about this document.</source>
        <translation>關員對此單證沒有提問。</translation>
    </message>
</context>
<context>
    <name>Tongguan::ReceiptsPanel</name>
    <message>
        <source>Receipts</source>
        <translation>回執</translation>
    </message>
    <message>
        <source>Unknown receipt</source>
        <translation>未知回執</translation>
    </message>
    <message>
        <source>Entry number %1</source>
        <translation>報關單號 %1</translation>
    </message>
    <message>
        <source>No receipts yet. They come after submission, each with its time.</source>
        <translation>還沒有回執。申報後將按時間逐條顯示。</translation>
    </message>
</context>
<context>
    <name>Tongguan::RecordBar</name>
    <message>
        <source>Agree…</source>
        <translation>同意…</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>停止錄製</translation>
    </message>
    <message>
        <source>This consultation is being recorded.</source>
        <translation>正在錄製本次磋商。</translation>
    </message>
    <message>
        <source>Not recorded: %1 did not agree. The consultation goes on without.</source>
        <translation>未錄製：%1 不同意。磋商照常進行。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The officer asks to record this consultation. Nothing is recorded unless you agree.</source>
        <translation>關員請求錄製本次磋商。您不同意就不會錄製。</translation>
    </message>
    <message>
        <source>Asked for agreement to the recording; waiting for %1.</source>
        <translation>已徵求錄製同意，等待 %1。</translation>
    </message>
</context>
<context>
    <name>Tongguan::RecordGrid</name>
    <message>
        <source>No lines yet. Insert adds one, Ctrl+V pastes them from a spreadsheet.</source>
        <translation>還沒有內容。按 Insert 新增，按 Ctrl+V 從試算表貼上。</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製為新列</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪下</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>清空儲存格</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message numerus="yes">
        <source>At most %n line(s) fit</source>
        <translation>
            <numerusform>最多 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) deleted; Ctrl+Z brings them back</source>
        <translation>
            <numerusform>已刪除 %n 列；按 Ctrl+Z 恢復</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) pasted</source>
        <translation>
            <numerusform>已貼上 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 / %2 列</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Count %1</source>
        <translation>計數 %1</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>line %1 %2 “%3”</source>
        <translation>第 %1 行%2「%3」</translation>
    </message>
    <message>
        <source> …</source>
        <translation>…</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) do not fit: %1</source>
        <translation>
            <numerusform>%n 格不符：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n beyond the limit of %1 were left out</source>
        <translation>
            <numerusform>超出上限 %1 項的 %n 項未貼上</numerusform>
        </translation>
    </message>
    <message>
        <source>no such column here: %1</source>
        <translation>此處沒有的欄：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>what stood right of the last column</source>
        <translation>最後一欄右側的內容</translation>
    </message>
</context>
<context>
    <name>Tongguan::RecordList</name>
    <message>
        <source>Records</source>
        <translation>手帳冊</translation>
    </message>
    <message>
        <source>No ledgers yet</source>
        <translation>還沒有臺帳</translation>
    </message>
    <message>
        <source>Here you keep the handbooks and account books of processing trade: every balance on any day, what is running out, and the write-off. Begin with a record, or look at the training one.</source>
        <translation>在這裡管理加工貿易手冊和電子帳冊：任意一天的結存、將用完的備案和核銷。請匯入一本手冊或帳冊，或先看教學手冊。</translation>
    </message>
    <message>
        <source>Import a record…</source>
        <translation>匯入手帳冊…</translation>
    </message>
    <message>
        <source>Try the training record</source>
        <translation>試用教學手冊</translation>
    </message>
    <message>
        <source>Record number, enterprise</source>
        <translation>備案編號、企業</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>尋找手帳冊</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Training record</source>
        <translation>教學手冊</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 本</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Handbooks and account books</source>
        <translation>加工貿易手帳冊一覽</translation>
    </message>
</context>
<context>
    <name>Tongguan::RecordPage</name>
    <message>
        <source>Write-off…</source>
        <translation>核銷…</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>對比</translation>
    </message>
    <message>
        <source>With pre-deducted</source>
        <translation>含預核扣</translation>
    </message>
    <message>
        <source>Balances up to and with this day</source>
        <translation>截至該日（含）的結存</translation>
    </message>
    <message>
        <source>Day to compare with</source>
        <translation>對比日期</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>返回 (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Sit down to the write-off of a period</source>
        <translation>辦理一個期間的核銷</translation>
    </message>
    <message>
        <source>Counts what customs has not deducted yet: lists that were sent or made without a line</source>
        <translation>計入海關尚未核扣的：已傳送的或離線編製的清單</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>手帳冊各部分</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>料件</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>成品</translation>
    </message>
    <message>
        <source>Unit consumption</source>
        <translation>單耗</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>進出明細</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>測算</translation>
    </message>
    <message>
        <source>Balances of materials</source>
        <translation>料件結存表</translation>
    </message>
    <message>
        <source>Balances of products</source>
        <translation>成品出口表</translation>
    </message>
    <message>
        <source>No materials</source>
        <translation>沒有料件</translation>
    </message>
    <message>
        <source>No products</source>
        <translation>沒有成品</translation>
    </message>
    <message>
        <source>The record has no items of this kind yet, and nothing has moved.</source>
        <translation>該手帳冊還沒有此類項號，也沒有進出記錄。</translation>
    </message>
    <message>
        <source>Only with warnings</source>
        <translation>只看預警</translation>
    </message>
    <message>
        <source>Only what moved</source>
        <translation>只看有進出</translation>
    </message>
    <message>
        <source>Unit consumptions</source>
        <translation>單耗</translation>
    </message>
    <message>
        <source>Product or material</source>
        <translation>成品或料件</translation>
    </message>
    <message>
        <source>No unit consumptions</source>
        <translation>沒有單耗</translation>
    </message>
    <message>
        <source>This record has none: its material use is known by material lists or work orders, or they are yet to be recorded.</source>
        <translation>該手帳冊沒有單耗：按料件清單或工單核銷，或尚未備案。</translation>
    </message>
    <message>
        <source>What if it were another one? (Enter)</source>
        <translation>改動單耗測算（Enter）</translation>
    </message>
    <message>
        <source>No movements</source>
        <translation>沒有進出明細</translation>
    </message>
    <message>
        <source>Nothing fits, or nothing has moved yet: movements come from inventory lists as they are sent and deducted.</source>
        <translation>沒有符合條件的明細，或還沒有進出：核注清單傳送和核扣後自動記入。</translation>
    </message>
    <message>
        <source>All movements</source>
        <translation>全部類別</translation>
    </message>
    <message>
        <source>Kind of movement</source>
        <translation>進出類別</translation>
    </message>
    <message>
        <source>Any standing</source>
        <translation>全部狀態</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>核扣狀態</translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s)</source>
        <translation>
            <numerusform>%n 條明細</numerusform>
        </translation>
    </message>
    <message>
        <source>valid until %1, %2</source>
        <translation>有效期至 %1，%2</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>長期有效</translation>
    </message>
    <message>
        <source>Overview (%1)</source>
        <translation>總覽（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n 項料件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n 項成品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit consumption(s)</source>
        <translation>
            <numerusform>%n 條單耗</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>對比 %1</translation>
    </message>
    <message>
        <source>Foresight</source>
        <translation>預測</translation>
    </message>
</context>
<context>
    <name>Tongguan::RecordTable</name>
    <message>
        <source>%1, required for submission</source>
        <translation>%1，申報必填</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
</context>
<context>
    <name>Tongguan::ReportDialog</name>
    <message>
        <source>Copy as a table</source>
        <translation>複製為表格</translation>
    </message>
</context>
<context>
    <name>Tongguan::ReportFlow</name>
    <message>
        <source>Report</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>What is on the screen, on paper</source>
        <translation>把螢幕上的內容列印到紙上</translation>
    </message>
    <message>
        <source>Print · %1</source>
        <translation>列印 · %1</translation>
    </message>
    <message>
        <source>%1 rows would fill too much paper. Narrow the table down, or export it to a file.</source>
        <translation>%1 列列印用紙過多。請縮小範圍，或匯出為檔案。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>正在排版…</translation>
    </message>
</context>
<context>
    <name>Tongguan::RingBar</name>
    <message>
        <source>Accept</source>
        <translation>接聽</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回車</translation>
    </message>
    <message>
        <source>%1 calls for a consultation</source>
        <translation>%1 邀請您磋商</translation>
    </message>
</context>
<context>
    <name>Tongguan::RuleCard</name>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>for each: %1</source>
        <translation>逐條檢查：%1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>適用條件</translation>
    </message>
    <message>
        <source>Must hold</source>
        <translation>應成立</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>提示內容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>規則包</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>讀取的欄目</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ 通過</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ 未通過</translation>
    </message>
    <message>
        <source>finds</source>
        <translation>應發現</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>不應發現</translation>
    </message>
    <message>
        <source>Cases, run now</source>
        <translation>用例（剛剛執行）</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆蓋情況</translation>
    </message>
    <message>
        <source>None: the dictionary&apos;s description of the field gives this check.</source>
        <translation>無：這項檢查來自資料字典對該欄目的規定。</translation>
    </message>
    <message>
        <source>%1 of %2 cases end as they should (%3 finding, %4 silent).</source>
        <translation>%2 個用例中 %1 個結果正確；應發現 %3 個，不應發現 %4 個。</translation>
    </message>
    <message numerus="yes">
        <source>Of the newest %n declaration(s) here it found something in %1.</source>
        <translation>
            <numerusform>在本機最近的 %n 份報關單中，有 %1 份被發現問題。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::RuleDraft</name>
    <message>
        <source>Change the rule</source>
        <translation>修改規則</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>增加規則</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>刪除規則</translation>
    </message>
</context>
<context>
    <name>Tongguan::RuleEditor</name>
    <message>
        <source>the declaration once</source>
        <translation>整份報關單檢查一次</translation>
    </message>
    <message>
        <source>What is still wrong</source>
        <translation>尚待改正之處</translation>
    </message>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1（第 %2 個字元）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>尚未填寫：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Nothing is wrong with this rule.</source>
        <translation>這條規則沒有問題。</translation>
    </message>
</context>
<context>
    <name>Tongguan::RuleList</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Search rules: id, text, field, source   Ctrl+F</source>
        <translation>搜尋規則：編號、文字、欄目、依據   Ctrl+F</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>搜尋規則</translation>
    </message>
    <message>
        <source>Any certainty</source>
        <translation>全部可靠程度</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>可靠程度</translation>
    </message>
    <message>
        <source>Part of the declaration</source>
        <translation>報關單的部分</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>規則包</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Copy the rows as a table</source>
        <translation>按表格複製所選行</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>全部部分</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>全部規則包</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>沒有規則</translation>
    </message>
    <message>
        <source>The packs on the left hold none. The dictionary&apos;s own checks still run.</source>
        <translation>左側的規則包中沒有規則；資料字典自帶的檢查仍然有效。</translation>
    </message>
    <message>
        <source>No rule fits</source>
        <translation>沒有符合的規則</translation>
    </message>
    <message>
        <source>There are rules, but none with these words and choices.</source>
        <translation>有規則，但沒有符合這些文字和條件的。</translation>
    </message>
    <message>
        <source>Show all rules</source>
        <translation>顯示全部規則</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n 條規則</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s)</source>
        <translation>
            <numerusform>%n 條規則中的 %1 條</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>恢復標準列</translation>
    </message>
</context>
<context>
    <name>Tongguan::RuleTable</name>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄目</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>可靠程度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>規則包</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>發現</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1（草稿）</translation>
    </message>
    <message>
        <source>In how many declarations of this computer the rule finds something</source>
        <translation>該規則在本機多少份報關單中發現問題</translation>
    </message>
</context>
<context>
    <name>Tongguan::RuleWords</name>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>法規</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>規範</translation>
    </message>
    <message>
        <source>Published example</source>
        <translation>公開範例</translation>
    </message>
    <message>
        <source>Public program</source>
        <translation>公開程式</translation>
    </message>
    <message>
        <source>Our reading</source>
        <translation>推斷</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>實務</translation>
    </message>
    <message>
        <source>The text of a law, an order or a notice says so.</source>
        <translation>法律、規章或公告有明文規定。</translation>
    </message>
    <message>
        <source>The official specification of the message says so.</source>
        <translation>官方報文規範有規定。</translation>
    </message>
    <message>
        <source>A published example or a textbook shows it.</source>
        <translation>公開的範例或教材如此。</translation>
    </message>
    <message>
        <source>A public program does so.</source>
        <translation>公開的程式如此處理。</translation>
    </message>
    <message>
        <source>Our reading of a text that does not say it in so many words.</source>
        <translation>由條文推斷，條文沒有直接寫明。</translation>
    </message>
    <message>
        <source>Known from practice only, therefore never an error.</source>
        <translation>僅來自實務經驗，因此不作為錯誤。</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1 第 %2 版</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>draft, not in force</source>
        <translation>草稿，尚未生效</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>隨程式提供</translation>
    </message>
    <message>
        <source>signature verified</source>
        <translation>簽名有效</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未簽名</translation>
    </message>
    <message>
        <source>signature does not fit the content</source>
        <translation>簽名與內容不符</translation>
    </message>
    <message>
        <source>signed with a key that is not trusted here</source>
        <translation>簽名金鑰不受信任</translation>
    </message>
    <message>
        <source>valid %1 to %2</source>
        <translation>有效期 %1 至 %2</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <translation>自 %1 起有效</translation>
    </message>
    <message>
        <source>valid without limit</source>
        <translation>長期有效</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>可靠程度</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>檢查範圍</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄目</translation>
    </message>
    <message>
        <source>When</source>
        <translation>適用條件</translation>
    </message>
    <message>
        <source>Must hold</source>
        <translation>應成立</translation>
    </message>
    <message>
        <source>Text, Chinese</source>
        <translation>中文文字</translation>
    </message>
    <message>
        <source>Text, English</source>
        <translation>英文文字</translation>
    </message>
    <message>
        <source>Why, Chinese</source>
        <translation>中文原因</translation>
    </message>
    <message>
        <source>Why, English</source>
        <translation>英文原因</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>the expression should end here</source>
        <translation>表達式應在此結束</translation>
    </message>
    <message>
        <source>a text begins here and has no closing &apos;</source>
        <translation>文字從這裡開始，缺少結尾的 &apos;</translation>
    </message>
    <message>
        <source>a field, number or text is missing here</source>
        <translation>此處缺少欄目、數字或文字</translation>
    </message>
    <message>
        <source>the name of a group is missing here</source>
        <translation>此處缺少分組名稱</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>不是數字</translation>
    </message>
    <message>
        <source>too few or too many values</source>
        <translation>參數過少或過多</translation>
    </message>
    <message>
        <source>the expression is too long</source>
        <translation>表達式過長</translation>
    </message>
    <message>
        <source>the expression has too many parts</source>
        <translation>表達式過於複雜</translation>
    </message>
    <message>
        <source>too many brackets in one another</source>
        <translation>括號巢狀過深</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未填寫</translation>
    </message>
    <message>
        <source>no field is called “%1”</source>
        <translation>沒有名為「%1」的欄目</translation>
    </message>
    <message>
        <source>no function is called “%1”</source>
        <translation>沒有名為「%1」的函式</translation>
    </message>
    <message>
        <source>no group is called “%1”</source>
        <translation>沒有名為「%1」的分組</translation>
    </message>
    <message>
        <source>%1 is missing here</source>
        <translation>此處缺少 %1</translation>
    </message>
    <message>
        <source>the dictionary has no “%1”</source>
        <translation>資料字典中沒有「%1」</translation>
    </message>
    <message>
        <source>what is known from practice only is a warning at most</source>
        <translation>僅來自實務經驗的規則最多為警告</translation>
    </message>
    <message>
        <source>one that finds and one that does not are needed</source>
        <translation>應發現和不應發現的用例至少各一個</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>發現問題</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>無法判斷</translation>
    </message>
    <message>
        <source>Not concerned</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>true</source>
        <translation>是</translation>
    </message>
    <message>
        <source>false</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>Tongguan::RulesFlow</name>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>本單位規則</translation>
    </message>
    <message>
        <source>Try the rule on</source>
        <translation>選擇試用規則的報關單</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試用</translation>
    </message>
    <message>
        <source>The draft cannot be signed yet. %1</source>
        <translation>草稿尚不能簽名。%1</translation>
    </message>
    <message>
        <source>This office</source>
        <translation>本單位</translation>
    </message>
    <message>
        <source>Export the draft for signing</source>
        <translation>匯出草稿以供簽名</translation>
    </message>
    <message>
        <source>Packs (*.json)</source>
        <translation>規則包 (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1; to be signed, then taken in or published.</source>
        <translation>已匯出到 %1；簽名後即可匯入或發布。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>發布</translation>
    </message>
    <message numerus="yes">
        <source>Publish the %n rule(s) of the draft to every client of this office?</source>
        <translation>
            <numerusform>將草稿中的 %n 條規則發布給本單位的全部用戶端？</numerusform>
        </translation>
    </message>
    <message>
        <source>They take the place of the rules published before as “office-rules”.</source>
        <translation>將取代此前以「office-rules」發布的規則。</translation>
    </message>
    <message>
        <source>Published. Clients take the rules over when they next reach the server.</source>
        <translation>已發布。各用戶端下次連線伺服器時啟用。</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>規則包</translation>
    </message>
    <message>
        <source>Take in a signed pack</source>
        <translation>匯入已簽名的規則包</translation>
    </message>
    <message>
        <source>%1 was taken in.</source>
        <translation>已匯入 %1。</translation>
    </message>
</context>
<context>
    <name>Tongguan::RulesPage</name>
    <message>
        <source>New rule</source>
        <translation>新建規則</translation>
    </message>
    <message>
        <source>Change for this office</source>
        <translation>改為本單位規則</translation>
    </message>
    <message>
        <source>Delete from the draft</source>
        <translation>從草稿刪除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Export the draft…</source>
        <translation>匯出草稿…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>發布…</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Try it on a declaration</source>
        <translation>在報關單上試用</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>本單位規則</translation>
    </message>
    <message>
        <source>Choose a rule in the list to read what it wants, why, and by which source.</source>
        <translation>在列表中選擇一條規則，查看其要求、原因和依據。</translation>
    </message>
    <message>
        <source>A copy of the rule is in the draft. The rule itself stays in force until the draft is signed and published.</source>
        <translation>規則的副本已放入草稿。草稿簽名發布之前，原規則繼續有效。</translation>
    </message>
    <message>
        <source>The rule %1 was deleted from the draft. Ctrl+Z brings it back.</source>
        <translation>已從草稿刪除規則 %1，按 Ctrl+Z 可恢復。</translation>
    </message>
    <message>
        <source>%1: two rules have this id</source>
        <translation>%1：兩條規則編號相同</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1:%2:%3</translation>
    </message>
    <message>
        <source>%1: a case does not end as it should</source>
        <translation>%1：有用例結果不符</translation>
    </message>
</context>
<context>
    <name>Tongguan::SankeyView</name>
    <message>
        <source>Nothing was used in this period.</source>
        <translation>該期間沒有耗用。</translation>
    </message>
</context>
<context>
    <name>Tongguan::SessionView</name>
    <message>
        <source>Point at %1  %2</source>
        <translation>指向“%1”  %2</translation>
    </message>
    <message>
        <source>Go into a field of the document first, then point at it</source>
        <translation>請先進入單證的某個欄位，再指向它</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Pause the consultation</source>
        <translation>暫停磋商</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>問答</translation>
    </message>
    <message>
        <source>No picture at the moment: the last one is shown</source>
        <translation>畫面中斷：顯示最後一幀</translation>
    </message>
    <message>
        <source>You</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>關攝像頭</translation>
    </message>
    <message>
        <source>This computer cannot make calls: parts are missing.
Chat, files, questions, stills from files and minutes work.
The device test says what is missing.</source>
        <translation>本機不能通話：缺少元件。
聊天、檔案、提問、從檔案提交照片和紀要不受影響。
裝置檢測會說明缺少什麼。</translation>
    </message>
    <message>
        <source>The call is open when the officer has begun.</source>
        <translation>關員開始後可以通話。</translation>
    </message>
    <message>
        <source>The company is waiting. The call is open when the officer has begun.</source>
        <translation>企業正在等候。關員開始後可以通話。</translation>
    </message>
    <message>
        <source>The officer has paused the consultation.
Chat and files go on.</source>
        <translation>關員已暫停磋商。
聊天和檔案不受影響。</translation>
    </message>
    <message>
        <source>The consultation has ended.</source>
        <translation>磋商已結束。</translation>
    </message>
    <message>
        <source>Nobody else is in the call yet.</source>
        <translation>通話中還沒有其他人。</translation>
    </message>
    <message>
        <source>You are not in the call.
Chat, files and stills work without it.</source>
        <translation>您不在通話中。
聊天、檔案和照片不受影響。</translation>
    </message>
    <message>
        <source>No line to the server: what you write is kept and sent later.</source>
        <translation>連不上伺服器：您寫的內容已儲存，稍後傳送。</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>重新加入</translation>
    </message>
    <message>
        <source>Join the call</source>
        <translation>加入通話</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>靜音</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消靜音</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>開攝像頭</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>停止共享</translation>
    </message>
    <message>
        <source>Share screen</source>
        <translation>共享螢幕</translation>
    </message>
    <message>
        <source>End the consultation</source>
        <translation>結束磋商</translation>
    </message>
    <message>
        <source>End the consultation on %1 for everybody?</source>
        <translation>結束“%1”的磋商？全體將退出。</translation>
    </message>
    <message>
        <source>There are no minutes yet; they can be written afterwards, too.</source>
        <translation>還沒有紀要；結束後也可以補寫。</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Raise hand</source>
        <translation>舉手</translation>
    </message>
    <message>
        <source>Point at the field</source>
        <translation>指向欄位</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>錄製</translation>
    </message>
    <message>
        <source>Beside the document</source>
        <translation>在單證旁顯示</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>邀請…</translation>
    </message>
    <message>
        <source>Pass on…</source>
        <translation>轉交…</translation>
    </message>
    <message>
        <source>Camera and sound…</source>
        <translation>攝像頭和聲音…</translation>
    </message>
    <message>
        <source>End the consultation…</source>
        <translation>結束磋商…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>查驗</translation>
    </message>
    <message>
        <source>Inspection record</source>
        <translation>查驗記錄</translation>
    </message>
    <message>
        <source>Stills</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>同步閱讀</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>紀要</translation>
    </message>
    <message>
        <source>Line quality</source>
        <translation>線路</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 is in the call; no picture and no sound come from there.
Chat and files work.</source>
        <translation>%1 已在通話中，尚無畫面和聲音。
聊天和檔案不受影響。</translation>
    </message>
    <message>
        <source>The line is narrow: still picture, live sound</source>
        <translation>線路頻寬不足：畫面暫停，聲音照常</translation>
    </message>
    <message>
        <source>The officer has removed you from the consultation.
What was said until then can be read.</source>
        <translation>關員已將您移出磋商。
此前的內容仍可檢視。</translation>
    </message>
    <message>
        <source>in the call</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>Remove somebody</source>
        <translation>移出人員</translation>
    </message>
    <message>
        <source>Remove %1 from the consultation? Without a new invitation %1 can neither come back nor read what comes from now on.</source>
        <translation>將 %1 移出磋商？沒有新的邀請，%1 不能再進入，也看不到此後的內容。</translation>
    </message>
    <message>
        <source>Remove %1 from the call? Without a new invitation %1 cannot come back into it.</source>
        <translation>將 %1 移出通話？沒有新的邀請，%1 不能再進入通話。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove somebody…</source>
        <translation>移出人員…</translation>
    </message>
    <message>
        <source>In the call: %1</source>
        <translation>通話中：%1</translation>
    </message>
</context>
<context>
    <name>Tongguan::SettingsPage</name>
    <message>
        <source>Look and language</source>
        <translation>外觀與語言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>依照系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Compact: more rows</source>
        <translation>緊湊：顯示更多列</translation>
    </message>
    <message>
        <source>Comfortable: larger rows</source>
        <translation>寬鬆：列距更大</translation>
    </message>
    <message>
        <source>The language changes at the next start of the program.</source>
        <translation>語言在下次啟動程式時生效。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主題(&amp;T)</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>列高(&amp;W)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>工作方式</translation>
    </message>
    <message>
        <source>With a server</source>
        <translation>連線伺服器</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>僅在本機</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>模式(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>伺服器(&amp;S)</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>&amp;Data of this office</source>
        <translation>本機資料(&amp;D)</translation>
    </message>
    <message>
        <source>Messages &amp;in</source>
        <translation>報文匯入(&amp;I)</translation>
    </message>
    <message>
        <source>Messages &amp;out</source>
        <translation>報文匯出(&amp;O)</translation>
    </message>
    <message>
        <source>All drafts, receipts and the queue lie in the data folder. Include it in your backup.</source>
        <translation>草稿、回執和待傳送佇列都在資料夾中，請納入備份。</translation>
    </message>
    <message>
        <source>Declarations are submitted to the server and its receipts come back. Everything also works while it cannot be reached.</source>
        <translation>報關單申報到伺服器並接收回執。連不上伺服器時，其餘工作照常進行。</translation>
    </message>
    <message>
        <source>Enter, check, reckon and export messages. Nothing leaves this computer by itself.</source>
        <translation>錄入、檢查、計算並匯出報文。任何內容都不會自動離開本機。</translation>
    </message>
</context>
<context>
    <name>Tongguan::Severity</name>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>Tongguan::SheetFlow</name>
    <message>
        <source>An import is under way; please wait until it is done.</source>
        <translation>正在匯入，請等它完成。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在讀取 %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 欄</translation>
    </message>
    <message numerus="yes">
        <source>%1 … (%n rows)</source>
        <translation>
            <numerusform>%1 等 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s) imported.</source>
        <translation>
            <numerusform>已匯入 %n 票報關單。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>Tongguan::SheetImportDialog</name>
    <message>
        <source>Import from %1</source>
        <translation>自 %1 匯入</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>&amp;Header in row</source>
        <translation>表頭所在列(&amp;H)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>進出口(&amp;D)</translation>
    </message>
    <message>
        <source>columns are remembered for it</source>
        <translation>依客戶記住各欄</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>客戶(&amp;C)</translation>
    </message>
    <message>
        <source>Columns of the sheet and what they hold</source>
        <translation>表格各欄及其內容</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>對應欄目</translation>
    </message>
    <message>
        <source>Goods lines as they will come in</source>
        <translation>將匯入的商品</translation>
    </message>
    <message>
        <source>&amp;Merge lines that agree in:</source>
        <translation>歸併下列項目相同的商品(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>下一處問題(&amp;N)</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>%1 對應</translation>
    </message>
    <message>
        <source>– not taken –</source>
        <translation>（不匯入）</translation>
    </message>
    <message>
        <source>%1 (head)</source>
        <translation>%1（表頭）</translation>
    </message>
    <message>
        <source>No column is taken yet: choose at the left what each column holds.</source>
        <translation>尚未對應任何一欄：請在左邊選擇每一欄對應的欄目。</translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s)</source>
        <translation>
            <numerusform>%n 票報關單</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goods line(s)</source>
        <translation>
            <numerusform>%n 項商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merged to %n</source>
        <translation>
            <numerusform>歸併為 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without goods passed over</source>
        <translation>
            <numerusform>略過 %n 列非商品列</numerusform>
        </translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>沒有問題</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) to look at: they come in as they are</source>
        <translation>
            <numerusform>%n 個儲存格需核對（依原樣匯入）</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 %2, unchanged</source>
        <translation>%1 %2，不變</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Sums over all lines: %1</source>
        <translation>各項合計：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Add the lines to %1</source>
        <translation>追加到 %1</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>direction of the goods</comment>
        <translation>進口</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>direction of the goods</comment>
        <translation>出口</translation>
    </message>
    <message>
        <source>Rows as they will be taken</source>
        <translation>將讀入的行</translation>
    </message>
</context>
<context>
    <name>Tongguan::SheetView</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
</context>
<context>
    <name>Tongguan::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>I compared it: it is the same</source>
        <translation>我已核對，二者一致</translation>
    </message>
    <message>
        <source>Trust this server</source>
        <translation>信任此伺服器</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Everything also works without a server; signing in is what submits declarations and fetches receipts.</source>
        <translation>不登入也能使用；申報和接收回執需要登入。</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>伺服器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>使用者名稱(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>This is asked once. If the two differ, somebody may stand between you and the server: go back and ask the office.</source>
        <translation>只需確認一次。如果二者不同，可能有人在您與伺服器之間擷取通訊：請返回，並向伺服器的管理單位核實。</translation>
    </message>
    <message>
        <source>%1 is contacted for the first time. Compare the fingerprint of its authority with the one that the office gave you:</source>
        <translation>首次連線 %1。請將其簽發機構的指紋與管理單位告知您的指紋核對：</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指紋</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登入…</translation>
    </message>
</context>
<context>
    <name>Tongguan::SignInFlow</name>
    <message>
        <source>Sign-in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Training office</source>
        <translation>訓練環境</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>密碼已修改。</translation>
    </message>
</context>
<context>
    <name>Tongguan::SlotTable</name>
    <message>
        <source>no consultation</source>
        <translation>不辦理磋商</translation>
    </message>
    <message>
        <source>%1 extra</source>
        <translation>%1 加班</translation>
    </message>
    <message>
        <source>%1: everything is taken</source>
        <translation>%1：已約滿</translation>
    </message>
    <message numerus="yes">
        <source>%1: outside working hours, by request; %n place(s) free</source>
        <translation>
            <numerusform>%1：非工作時間，預約加班；餘 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s) free</source>
        <translation>
            <numerusform>%1：餘 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已滿</translation>
    </message>
</context>
<context>
    <name>Tongguan::SourceDialog</name>
    <message>
        <source>Copy from</source>
        <translation>複製自</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>項數</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>No templates yet. Open a declaration and choose “Save as template”.</source>
        <translation>還沒有範本。開啟報關單後選擇「存為範本」。</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>刪除範本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Number, company or goods of an earlier one</source>
        <translation>以前單證的編號、企業或商品</translation>
    </message>
    <message>
        <source>Search earlier documents</source>
        <translation>查找以前的單證</translation>
    </message>
    <message>
        <source>Earlier documents</source>
        <translation>以前的單證</translation>
    </message>
    <message>
        <source>No earlier document fits.</source>
        <translation>沒有符合的以前單證。</translation>
    </message>
</context>
<context>
    <name>Tongguan::StateWords</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Submitting</source>
        <translation>申報中</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已申報</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>審結</translation>
    </message>
    <message>
        <source>Tax due</source>
        <translation>待繳稅</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>查驗</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>掛起</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>結關</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退單</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>刪單</translation>
    </message>
    <message>
        <source>Summary accepted</source>
        <translation>概要受理</translation>
    </message>
    <message>
        <source>Summary reviewed</source>
        <translation>概要審結</translation>
    </message>
    <message>
        <source>Goods picked up</source>
        <translation>允許提貨</translation>
    </message>
    <message>
        <source>Completion due</source>
        <translation>待完整申報</translation>
    </message>
    <message>
        <source>Not submitted yet. It may be edited.</source>
        <translation>尚未申報，可以修改。</translation>
    </message>
    <message>
        <source>Submitted here and waiting to reach the server. Customs does not have it yet.</source>
        <translation>已在本機提交申報，正等待傳送到伺服器。海關尚未收到。</translation>
    </message>
    <message>
        <source>The server has it. The customs system answers next.</source>
        <translation>伺服器已收到，等待海關系統回執。</translation>
    </message>
    <message>
        <source>Customs has accepted it and given it an entry number.</source>
        <translation>海關已受理，並給出報關單號。</translation>
    </message>
    <message>
        <source>The documents were reviewed. Tax, inspection or release follows.</source>
        <translation>單證已審結，接下來是繳稅、查驗或放行。</translation>
    </message>
    <message>
        <source>Duty and tax are to be paid before release.</source>
        <translation>放行前須繳納稅款。</translation>
    </message>
    <message>
        <source>Customs wants to inspect the goods.</source>
        <translation>海關要求查驗貨物。</translation>
    </message>
    <message>
        <source>Customs has suspended it. Ask the office what is missing.</source>
        <translation>海關已掛起。請向海關了解缺少什麼。</translation>
    </message>
    <message>
        <source>The goods are released.</source>
        <translation>貨物已放行。</translation>
    </message>
    <message>
        <source>Closed. Nothing more to do.</source>
        <translation>已結關，無需再辦。</translation>
    </message>
    <message>
        <source>Returned by customs with a remark. Mend it and submit again.</source>
        <translation>海關退單並附意見。請改正後重新申報。</translation>
    </message>
    <message>
        <source>Deleted or withdrawn at customs.</source>
        <translation>海關已刪單或撤單。</translation>
    </message>
    <message>
        <source>Two-step: the summary declaration is accepted.</source>
        <translation>兩步申報：概要申報已受理。</translation>
    </message>
    <message>
        <source>Two-step: the summary declaration was reviewed.</source>
        <translation>兩步申報：概要申報已審結。</translation>
    </message>
    <message>
        <source>Two-step: the goods may be picked up; the completion follows.</source>
        <translation>兩步申報：可以提貨，隨後須完整申報。</translation>
    </message>
    <message>
        <source>Two-step: make the complete declaration within 14 days of the arrival.</source>
        <translation>兩步申報：請自運輸工具申報進境之日起 14 日內完成完整申報。</translation>
    </message>
    <message>
        <source>Synchronised</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>待傳送</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>衝突</translation>
    </message>
    <message>
        <source>Rejected by the server</source>
        <translation>伺服器未接收</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>僅在本機</translation>
    </message>
    <message>
        <source>The server has the same text.</source>
        <translation>與伺服器內容一致。</translation>
    </message>
    <message>
        <source>Saved here; it goes to the server as soon as there is a line.</source>
        <translation>已儲存在本機，連上網路後即傳送到伺服器。</translation>
    </message>
    <message>
        <source>Somebody else changed the same field. Both texts are kept until you decide.</source>
        <translation>他人修改了同一欄位。在您決定之前，雙方內容都保留。</translation>
    </message>
    <message>
        <source>The server did not take the change. Your text is kept here.</source>
        <translation>伺服器未接收此修改。您錄入的內容保留在本機。</translation>
    </message>
    <message>
        <source>Saved here and not sent yet.</source>
        <translation>已儲存在本機，尚未傳送。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>出口</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>進口</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>即將</translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>%n 秒後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘後</numerusform>
        </translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>報關員</translation>
    </message>
    <message>
        <source>Customs clerk</source>
        <translation>關務</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>關員</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>培訓師</translation>
    </message>
    <message>
        <source>With an officer</source>
        <translation>轉人工</translation>
    </message>
    <message>
        <source>The system could not decide; an officer looks at it.</source>
        <translation>系統未能自動審核，由關員審核。</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>審核通過</translation>
    </message>
    <message>
        <source>Customs has approved it.</source>
        <translation>海關已批准。</translation>
    </message>
    <message>
        <source>Pre-deducted</source>
        <translation>預核扣</translation>
    </message>
    <message>
        <source>Its quantities are set aside in the ledger. They are deducted when the declaration or the gate pass is done.</source>
        <translation>數量已在帳冊預扣，報關單或核放單辦結後正式核扣。</translation>
    </message>
    <message>
        <source>Deducted</source>
        <translation>已核扣</translation>
    </message>
    <message>
        <source>Its quantities count in the ledger at customs.</source>
        <translation>數量已計入海關帳冊。</translation>
    </message>
    <message>
        <source>Through the gate</source>
        <translation>已過卡</translation>
    </message>
    <message>
        <source>The goods have passed the gate.</source>
        <translation>貨物已通過卡口。</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>已核銷</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>退單</translation>
    </message>
    <message>
        <source>Returned by customs with a remark; its movements were taken back. Mend it and submit again.</source>
        <translation>海關退單並註明原因，清單的變動已撤回。修改後重新申報。</translation>
    </message>
</context>
<context>
    <name>Tongguan::StillAskBar</name>
    <message>
        <source>Take it now</source>
        <translation>現在拍</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>從檔案…</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>無法提供</translation>
    </message>
    <message>
        <source>Pictures of a camera or phone</source>
        <translation>相機或手機照片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>%1 asks for a still.</source>
        <translation>%1 要求拍照。</translation>
    </message>
    <message>
        <source>%1 asks for a still: %2</source>
        <translation>%1 要求拍照：%2</translation>
    </message>
    <message>
        <source>Join the call first, or choose a file.</source>
        <translation>請先加入通話，或選擇檔案。</translation>
    </message>
</context>
<context>
    <name>Tongguan::StillPanel</name>
    <message>
        <source>No stills yet. A still is a single picture in full resolution, with its time and a hash.</source>
        <translation>還沒有照片。照片是帶時間和雜湊值的全解析度單張畫面。</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>從檔案…</translation>
    </message>
    <message>
        <source>Take a still</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Ask for a still</source>
        <translation>要求拍照</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Pictures of a camera or phone</source>
        <translation>相機或手機照片</translation>
    </message>
    <message>
        <source>Stills</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Place (goes with the still, if you like)</source>
        <translation>地點（可隨照片提交）</translation>
    </message>
    <message>
        <source>%1, taken %2
SHA-256 %3</source>
        <translation>%1，拍攝於 %2
SHA-256 %3</translation>
    </message>
    <message>
        <source>Take a still of this picture</source>
        <translation>拍下此畫面</translation>
    </message>
</context>
<context>
    <name>Tongguan::StillView</name>
    <message>
        <source>The picture is being fetched…</source>
        <translation>正在取回照片…</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍攝時間</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>拍攝人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>驗證</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>The picture is the one of the log: its hash is the same.</source>
        <translation>照片與日誌一致：雜湊值相同。</translation>
    </message>
    <message>
        <source>The picture is not the one of the log: its hash is %1.</source>
        <translation>照片與日誌不符：雜湊值為 %1。</translation>
    </message>
</context>
<context>
    <name>Tongguan::StockFlow</name>
    <message>
        <source>Own stock list</source>
        <translation>自有庫存清單</translation>
    </message>
    <message>
        <source>Stock movements of the ERP system</source>
        <translation>ERP出入庫流水</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.csv *.tsv *.txt)</source>
        <translation>電子表格 (*.xlsx *.xlsm *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>An import is under way; please wait until it is done.</source>
        <translation>正在導入，請等待完成。</translation>
    </message>
    <message>
        <source>Compare with the ledger</source>
        <translation>與帳冊核對</translation>
    </message>
    <message>
        <source>Read all movements</source>
        <translation>讀入全部流水</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>料號 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that cannot be read are left out</source>
        <translation>
            <numerusform>%n 行無法讀取，已略過</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at the left which columns hold the part number and the quantity.</source>
        <translation>請在左側選擇料號與數量所在的列。</translation>
    </message>
    <message>
        <source>Choose at the left which columns hold the part number, the quantity and the day.</source>
        <translation>請在左側選擇料號、數量與日期所在的列。</translation>
    </message>
    <message>
        <source>“%1” cannot be read here; the row is left out</source>
        <translation>“%1”無法讀取，該行略過</translation>
    </message>
    <message>
        <source>The first rows: %1</source>
        <translation>開頭各行：%1</translation>
    </message>
    <message>
        <source>Stopped: nothing was taken.</source>
        <translation>已停止，未讀入任何內容。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Tongguan::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>建議</translation>
    </message>
</context>
<context>
    <name>Tongguan::SyncPanel</name>
    <message>
        <source>Open the declaration</source>
        <translation>開啟報關單</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳情</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登入…</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始時間</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待傳送</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>上次成功</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>下次嘗試</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), the oldest from %1</source>
        <translation>
            <numerusform>%n 項修改，最早的是 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 項修改</numerusform>
        </translation>
    </message>
    <message>
        <source>Declaration %1: %2</source>
        <translation>報關單 %1：%2</translation>
    </message>
</context>
<context>
    <name>Tongguan::SyncWords</name>
    <message>
        <source>No server</source>
        <translation>未設伺服器</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登入</translation>
    </message>
    <message>
        <source>Synchronised</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>同步中</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>線上</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>離線</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要處理</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n 項未接收</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n 個衝突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 項待傳送</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No server is set up. Everything stays on this computer; declarations cannot be submitted to customs yet.</source>
        <translation>尚未設定伺服器。所有內容都在本機，暫時不能向海關申報。</translation>
    </message>
    <message>
        <source>You are not signed in. Your work is saved on this computer and goes to the server once you sign in.</source>
        <translation>您尚未登入。您的工作儲存在本機，登入後傳送到伺服器。</translation>
    </message>
    <message>
        <source>This computer and the server hold the same.</source>
        <translation>本機與伺服器內容一致。</translation>
    </message>
    <message>
        <source>Changes are being sent and fetched. You can go on working.</source>
        <translation>正在收發修改，您可以繼續工作。</translation>
    </message>
    <message>
        <source>The server is there. Some changes wait for their next try.</source>
        <translation>伺服器線上，部分修改等待下次嘗試。</translation>
    </message>
    <message>
        <source>The server cannot be reached. Go on working: everything is saved here and sent when the line is back.</source>
        <translation>無法連線伺服器。請繼續工作：所有內容都儲存在本機，恢復連線後自動傳送。</translation>
    </message>
    <message>
        <source>Something needs your decision. Your text is kept on this computer.</source>
        <translation>有事項需要您決定。您錄入的內容保留在本機。</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>自 %1 起離線</translation>
    </message>
    <message>
        <source>Synchronised %1</source>
        <translation>%1 已同步</translation>
    </message>
</context>
<context>
    <name>Tongguan::TariffDetail</name>
    <message>
        <source>Commodity code</source>
        <translation>商品編號</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Choose a code to see its units, rates, documents and declaration elements.</source>
        <translation>選擇商品編號後，這裡顯示法定單位、稅率、監管證件和申報要素。</translation>
    </message>
    <message>
        <source>Statutory units</source>
        <translation>法定單位</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>稅率</translation>
    </message>
    <message>
        <source>Regulatory documents</source>
        <translation>監管證件</translation>
    </message>
    <message>
        <source>Kinds of inspection</source>
        <translation>檢驗檢疫類別</translation>
    </message>
    <message>
        <source>Declaration elements</source>
        <translation>申報要素</translation>
    </message>
    <message>
        <source>Facts of %1</source>
        <translation>資料版本 %1</translation>
    </message>
    <message>
        <source>table of %1</source>
        <translation>稅則表 %1</translation>
    </message>
    <message>
        <source>Not complete: %1</source>
        <translation>不完整：%1</translation>
    </message>
    <message>
        <source>Edition and source</source>
        <translation>版本與來源</translation>
    </message>
    <message>
        <source>expired: no longer to be declared</source>
        <translation>已失效，不得再申報</translation>
    </message>
    <message>
        <source>Most favoured nation</source>
        <translation>最惠國稅率</translation>
    </message>
    <message>
        <source>General</source>
        <translation>普通稅率</translation>
    </message>
    <message>
        <source>Provisional (import)</source>
        <translation>進口暫定稅率</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>增值稅率</translation>
    </message>
    <message>
        <source>Consumption tax</source>
        <translation>消費稅率</translation>
    </message>
    <message>
        <source>Export duty</source>
        <translation>出口稅率</translation>
    </message>
    <message>
        <source>Provisional (export)</source>
        <translation>出口暫定稅率</translation>
    </message>
    <message>
        <source>Export rebate</source>
        <translation>出口退稅率</translation>
    </message>
    <message>
        <source>none noted in this edition</source>
        <translation>本版未列</translation>
    </message>
    <message>
        <source>unknown; every code begins with type of brand and export preference</source>
        <translation>未知；各編號的前兩項均為品牌類型、出口享惠情況</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>非必報</translation>
    </message>
</context>
<context>
    <name>Tongguan::TariffFaultsDialog</name>
    <message>
        <source>It is no text in UTF-8 or GB 18030. Save the sheet as CSV or tab-separated text.</source>
        <translation>不是 UTF-8 或 GB 18030 文本。請把表格另存為 CSV 或定位符分隔的文本。</translation>
    </message>
    <message>
        <source>There are no rows below the first line.</source>
        <translation>首行以下沒有資料。</translation>
    </message>
    <message>
        <source>No column is named %1 (or code).</source>
        <translation>沒有名為“%1”（或 code）的欄。</translation>
    </message>
    <message>
        <source>No column is named %1 (or name).</source>
        <translation>沒有名為“%1”（或 name）的欄。</translation>
    </message>
    <message>
        <source>More cells than the first line has columns</source>
        <translation>單元格數多於首行的欄數</translation>
    </message>
    <message>
        <source>A code has eight or ten digits</source>
        <translation>商品編號應為 8 位或 10 位數字</translation>
    </message>
    <message>
        <source>The code stands in an earlier row already</source>
        <translation>商品編號與前面的行重複</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>缺少名稱</translation>
    </message>
    <message>
        <source>No code or name of a unit</source>
        <translation>不是計量單位的代碼或名稱</translation>
    </message>
    <message>
        <source>No rate: write 7% or %1</source>
        <translation>不是稅率：應寫作 7% 或 %1</translation>
    </message>
    <message>
        <source>Holds a letter that is no regulatory document</source>
        <translation>含有不是監管證件代碼的字元</translation>
    </message>
    <message>
        <source>Holds a letter that is no kind of inspection</source>
        <translation>含有不是檢驗檢疫類別的字元</translation>
    </message>
    <message>
        <source>No list of elements: write %1</source>
        <translation>不是申報要素列表：應寫作 %1</translation>
    </message>
    <message>
        <source>The tariff table was not taken</source>
        <translation>稅則表未採用</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n fault(s). The table in use stays as it is; mend the rows below and load the file again.</source>
        <translation>
            <numerusform>%1 有 %n 處錯誤。現用的稅則表不變；請改正下列各行後重新載入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Faults of the file</source>
        <translation>檔案中的錯誤</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部複製</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are shown.</source>
        <translation>
            <numerusform>只顯示前 %n 條。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::TariffModel</name>
    <message>
        <source>expired: %1</source>
        <translation>已失效：%1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>法定單位</translation>
    </message>
    <message>
        <source>MFN</source>
        <translation>最惠國</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>增值稅率</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>監管條件</translation>
    </message>
</context>
<context>
    <name>Tongguan::TariffPage</name>
    <message>
        <source>Commodity codes</source>
        <translation>商品編號</translation>
    </message>
    <message>
        <source>Code, Chinese or English name, pinyin initials</source>
        <translation>商品編號、中英文名稱、拼音首字母</translation>
    </message>
    <message>
        <source>Search the tariff</source>
        <translation>搜尋稅則</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>複製編號</translation>
    </message>
    <message>
        <source>Copy the code (Ctrl+C)</source>
        <translation>複製商品編號 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Edition of the table</source>
        <translation>稅則表版本</translation>
    </message>
    <message>
        <source>Back to the built-in table</source>
        <translation>恢復內建稅則表</translation>
    </message>
    <message>
        <source>MFN</source>
        <translation>最惠國</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>增值稅率</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>監管條件</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s), edition %1</source>
        <translation>
            <numerusform>%n 個商品編號，%1 版</numerusform>
        </translation>
    </message>
    <message>
        <source>Not complete: %1</source>
        <translation>不完整：%1</translation>
    </message>
    <message>
        <source>Use in line</source>
        <translation>填入商品項</translation>
    </message>
    <message>
        <source>Use in %1</source>
        <translation>填入%1</translation>
    </message>
    <message>
        <source>Open a declaration at a goods line first</source>
        <translation>請先開啟報關單並選中商品項</translation>
    </message>
    <message>
        <source>Put code and units into the line (Enter)</source>
        <translation>將商品編號和法定單位填入商品項 (Enter)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>沒有找到</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已複製：%1</translation>
    </message>
    <message>
        <source>Load the office&apos;s own tariff table…</source>
        <translation>載入本單位的稅則表…</translation>
    </message>
    <message>
        <source>the office&apos;s own table: %1</source>
        <translation>本單位稅則表：%1</translation>
    </message>
</context>
<context>
    <name>Tongguan::TaxFlow</name>
    <message>
        <source>Own tax rates</source>
        <translation>自行錄入的稅率</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>計徵匯率</translation>
    </message>
    <message>
        <source>Import exchange rates</source>
        <translation>匯入計徵匯率</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>表格 (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>%1: the value is the quantity at the record&apos;s price of %2; put in the price of its import where it was another.</source>
        <translation>%1：完稅價格按備案單價 %2 估算；原進口價格不同時請改填。</translation>
    </message>
    <message>
        <source>%1: no exchange rate is known for the record&apos;s price of %2; put in the dutiable value, that of its import.</source>
        <translation>%1：備案單價 %2 沒有匯率；請填寫完稅價格（原進口價格）。</translation>
    </message>
    <message>
        <source>%1: put in the dutiable value, that of its import; no price is known here.</source>
        <translation>%1：請填寫完稅價格（原進口價格）；本機沒有單價。</translation>
    </message>
</context>
<context>
    <name>Tongguan::TaxPanel</name>
    <message>
        <source>not complete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>rates of %1</source>
        <translation>按 %1 的稅率</translation>
    </message>
    <message>
        <source>as if declared on %1</source>
        <translation>按 %1 申報估算</translation>
    </message>
    <message>
        <source>No exchange rate of %1 for %2 (fixed on %3).</source>
        <translation>沒有 %1 在 %2 的計徵匯率（以 %3 的匯率為準）。</translation>
    </message>
    <message numerus="yes">
        <source>The tables do not hold the rates of %n line(s).</source>
        <translation>
            <numerusform>稅則表未收錄 %n 項商品的稅率。</numerusform>
        </translation>
    </message>
    <message>
        <source>No goods lines yet: taxes appear with the first price and code.</source>
        <translation>還沒有商品項：填好價格和商品編號後顯示稅款。</translation>
    </message>
    <message>
        <source>Change a value to compare.</source>
        <translation>改動一個值即可比較。</translation>
    </message>
    <message>
        <source>Otherwise: not known</source>
        <translation>改後：未知</translation>
    </message>
    <message>
        <source>No difference in all</source>
        <translation>合計無差異</translation>
    </message>
    <message>
        <source>Otherwise %1 (%2)</source>
        <translation>改後 %1（%2）</translation>
    </message>
    <message>
        <source>Line %1 · %2</source>
        <translation>第 %1 項 · %2</translation>
    </message>
    <message>
        <source>%1, otherwise</source>
        <translation>%1（改後）</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>查看計算過程</translation>
    </message>
    <message>
        <source>Enter rates…</source>
        <translation>錄入稅率…</translation>
    </message>
    <message>
        <source>What if, for this line</source>
        <translation>對此項作比較</translation>
    </message>
    <message>
        <source>Go to the line</source>
        <translation>轉到該項</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>複製表格</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare: another origin, agreement, terms, freight or insurance</source>
        <translation>比較：換原產國、協定、成交方式、運費或保費</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the table, for a spreadsheet</source>
        <translation>複製表格，可貼到試算表</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Enter the rates that the tables do not hold</source>
        <translation>錄入稅則表未收錄的稅率</translation>
    </message>
    <message>
        <source>Exchange rates…</source>
        <translation>匯率…</translation>
    </message>
    <message>
        <source>Import or enter exchange rates</source>
        <translation>匯入或錄入計徵匯率</translation>
    </message>
    <message>
        <source>Taxes payable, yuan</source>
        <translation>應繳稅款（元）</translation>
    </message>
    <message>
        <source>Tax calculator</source>
        <translation>稅費計算器</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>稅款</translation>
    </message>
    <message>
        <source>What is missing, and notes</source>
        <translation>缺少的內容與說明</translation>
    </message>
</context>
<context>
    <name>Tongguan::TaxRows</name>
    <message>
        <source>No date of declaration: as if declared today</source>
        <translation>申報日期未填：按今日申報估算</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Dutiable value</source>
        <translation>完稅價格</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>關稅</translation>
    </message>
    <message>
        <source>Anti-dumping duty</source>
        <translation>反傾銷稅</translation>
    </message>
    <message>
        <source>Countervailing duty</source>
        <translation>反補貼稅</translation>
    </message>
    <message>
        <source>Consumption tax</source>
        <translation>消費稅</translation>
    </message>
    <message>
        <source>Import VAT</source>
        <translation>進口環節增值稅</translation>
    </message>
    <message>
        <source>Taxes payable</source>
        <translation>應繳稅款</translation>
    </message>
    <message>
        <source>Guaranteed tax</source>
        <translation>擔保稅額</translation>
    </message>
    <message>
        <source>Export rebate (a hint)</source>
        <translation>出口退稅（提示）</translation>
    </message>
    <message>
        <source>Deadlines and late fees</source>
        <translation>期限與滯報金、滯納金</translation>
    </message>
    <message>
        <source>Last day to declare</source>
        <translation>申報期限屆滿日</translation>
    </message>
    <message>
        <source>Late from</source>
        <translation>滯報起始日</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>滯報天數</translation>
    </message>
    <message>
        <source>Late declaration fee</source>
        <translation>滯報金</translation>
    </message>
    <message>
        <source>Late declaration fee, a day</source>
        <translation>滯報金（每日）</translation>
    </message>
    <message>
        <source>Two-step: complete by</source>
        <translation>兩步申報：完整申報期限</translation>
    </message>
    <message>
        <source>Last day to pay</source>
        <translation>繳款期限屆滿日</translation>
    </message>
    <message>
        <source>Late payment fee, a day</source>
        <translation>滯納金（每日）</translation>
    </message>
    <message>
        <source>May be sold after</source>
        <translation>此日之後可變賣</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>項號</translation>
    </message>
    <message>
        <source>Commodity code</source>
        <translation>商品編號</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品名稱</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>稅款合計</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>改後</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>Tongguan::TaxTable</name>
    <message>
        <source>%1 · own entry</source>
        <translation>%1 · 自行錄入</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>稅費</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>金額（元）</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>改後</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
</context>
<context>
    <name>Tongguan::TaxWhatIfStrip</name>
    <message>
        <source>Take over</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>What if, for which lines</source>
        <translation>比較哪些項</translation>
    </message>
    <message>
        <source>Write these values into the declaration, as one step of undo</source>
        <translation>把這些值寫入報關單，可一步撤回</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>原產國</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>協定原產</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>成交方式</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>運費</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保費</translation>
    </message>
    <message>
        <source>Agreement rate</source>
        <translation>協定稅率</translation>
    </message>
    <message>
        <source>The rate under the agreement, such as 5%; the tables do not hold agreement rates</source>
        <translation>協定稅率，如 5%；稅則表不收錄協定稅率</translation>
    </message>
    <message>
        <source>Rate, e.g. 5%</source>
        <translation>稅率，如 5%</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>比較：%1</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>全部商品項</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 項</translation>
    </message>
</context>
<context>
    <name>Tongguan::Timeline</name>
    <message>
        <source>Time line</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Arrows go to the next thing that happened, Home and End to the ends</source>
        <translation>方向鍵跳到下一事件，Home 和 End 到兩端</translation>
    </message>
</context>
<context>
    <name>Tongguan::TrafficTable</name>
    <message>
        <source>sent, attempt %1</source>
        <translation>發送，第 %1 次</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>報關單</translation>
    </message>
    <message>
        <source>Single Window no.</source>
        <translation>統一編號</translation>
    </message>
    <message>
        <source>Entry no.</source>
        <translation>海關編號</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
</context>
<context>
    <name>Tongguan::TrafficWords</name>
    <message>
        <source>Prepared</source>
        <translation>待放入</translation>
    </message>
    <message>
        <source>It is about to be put into OutBox.</source>
        <translation>即將放入 OutBox。</translation>
    </message>
    <message>
        <source>In OutBox</source>
        <translation>在 OutBox</translation>
    </message>
    <message>
        <source>It waits for the import client to fetch it.</source>
        <translation>等待導入客戶端取走。</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>已取走</translation>
    </message>
    <message>
        <source>The import client has fetched it; the Single Window answers next.</source>
        <translation>導入客戶端已取走，等待單一窗口回執。</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>The Single Window has taken it over and given it a number.</source>
        <translation>單一窗口已接收並給出編號。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒絕</translation>
    </message>
    <message>
        <source>The Single Window has refused the content. Correct the declaration and send it again.</source>
        <translation>單一窗口拒絕了內容。請修改報關單後重新發送。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>The import client could not send it; it is tried again by itself.</source>
        <translation>導入客戶端未能發送，會自動重試。</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>已重試</translation>
    </message>
    <message>
        <source>It failed and was sent again under a new name.</source>
        <translation>失敗後已換名重新發送。</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放棄</translation>
    </message>
    <message>
        <source>It failed as often as it may. Look at the import client and its card, then send it again.</source>
        <translation>已達重試次數。請檢查導入客戶端和操作卡，再重新發送。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已讀取</translation>
    </message>
    <message>
        <source>A receipt, read and kept.</source>
        <translation>回執，已讀取並歸檔。</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重復</translation>
    </message>
    <message>
        <source>The same receipt came before; it changes nothing.</source>
        <translation>同樣的回執已經來過，不再改變甚麼。</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>It is no message that can be read, and was set aside.</source>
        <translation>不是可讀的報文，已另行存放。</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>報關單</translation>
    </message>
    <message>
        <source>Answer of the Single Window</source>
        <translation>單一窗口的響應</translation>
    </message>
    <message>
        <source>Receipt of customs</source>
        <translation>海關回執</translation>
    </message>
    <message>
        <source>Receipt of a transit form</source>
        <translation>轉關單回執</translation>
    </message>
    <message>
        <source>Answer to a transit form</source>
        <translation>轉關單的響應</translation>
    </message>
    <message>
        <source>Answer to a bonded document</source>
        <translation>保稅單證的響應</translation>
    </message>
    <message>
        <source>Answer to an agency agreement</source>
        <translation>代理報關委託協議的響應</translation>
    </message>
    <message>
        <source>Answer to an amendment</source>
        <translation>修撤單的響應</translation>
    </message>
    <message>
        <source>Failure of the import client</source>
        <translation>導入客戶端故障</translation>
    </message>
    <message>
        <source>Not fetched in time: is the import client running, and its card inserted?</source>
        <translation>逾時未取走：導入客戶端在運行嗎？操作卡插好了嗎？</translation>
    </message>
    <message>
        <source>Not answered in time: look at the import client.</source>
        <translation>逾時未答復：請查看導入客戶端。</translation>
    </message>
    <message>
        <source>Declared, but nothing from customs yet: look at the Single Window.</source>
        <translation>已申報，但海關還沒有回執：請查看單一窗口。</translation>
    </message>
</context>
<context>
    <name>Tongguan::TrainingDesk</name>
    <message>
        <source>Open the broker&apos;s window</source>
        <translation>打開報關員視窗</translation>
    </message>
    <message>
        <source>Open the officer&apos;s window</source>
        <translation>打開關員視窗</translation>
    </message>
    <message>
        <source>Training: the other side of the counter, in a window of its own on this computer  %1</source>
        <translation>培訓：在本機另開視窗，演示櫃檯另一方  %1</translation>
    </message>
    <message>
        <source>%1 · %2 (training)</source>
        <translation>%1 · %2（培訓）</translation>
    </message>
    <message>
        <source>The window of the other side is being opened.</source>
        <translation>正在打開對方視窗。</translation>
    </message>
</context>
<context>
    <name>Tongguan::TrialPanel</name>
    <message>
        <source>Choose a declaration…</source>
        <translation>選擇報關單…</translation>
    </message>
    <message>
        <source>The rule on each line</source>
        <translation>規則在各行的結果</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>When</source>
        <translation>適用條件</translation>
    </message>
    <message>
        <source>Must hold</source>
        <translation>應成立</translation>
    </message>
    <message>
        <source>Copy the rows as a table</source>
        <translation>按表格複製所選行</translation>
    </message>
    <message>
        <source>No declaration chosen</source>
        <translation>未選擇報關單</translation>
    </message>
    <message>
        <source>Open a declaration, or choose one here, to see what the rule says about it.</source>
        <translation>打開或在此選擇一份報關單，查看規則對它的判斷。</translation>
    </message>
    <message>
        <source>Choose a rule in the list.</source>
        <translation>請在列表中選擇規則。</translation>
    </message>
    <message>
        <source>The rule cannot be tried until its expressions are right.</source>
        <translation>表達式正確之後才能試用。</translation>
    </message>
    <message>
        <source>The declaration has no lines that this rule runs over.</source>
        <translation>報關單沒有這條規則所檢查的行。</translation>
    </message>
    <message>
        <source>%1: looked at %2, finds something at %3.</source>
        <translation>%1：檢查 %2 處，%3 處發現問題。</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>表頭</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Finding, values read</source>
        <translation>發現的問題、讀取的值</translation>
    </message>
</context>
<context>
    <name>Tongguan::UseChart</name>
    <message>
        <source>No item has a record quantity.</source>
        <translation>沒有項號有備案數量。</translation>
    </message>
    <message>
        <source>%1 of %2 items; the arrow keys walk through all</source>
        <translation>顯示 %1/%2 項；用方向鍵檢視全部</translation>
    </message>
    <message>
        <source>dashed: the whole record quantity</source>
        <translation>虛線：備案數量的 100%</translation>
    </message>
</context>
<context>
    <name>Tongguan::VideoPane</name>
    <message>
        <source>screen</source>
        <translation>螢幕</translation>
    </message>
    <message>
        <source>microphone off</source>
        <translation>麥克風已關</translation>
    </message>
    <message>
        <source>hand raised</source>
        <translation>已舉手</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Tongguan::WaitingPage</name>
    <message>
        <source>I am here: wait for my turn</source>
        <translation>我已到，排隊等候</translation>
    </message>
    <message>
        <source>Leave the waiting room</source>
        <translation>離開候談室</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Test camera and sound</source>
        <translation>檢測攝像頭和聲音</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>邀請…</translation>
    </message>
    <message>
        <source>Cancel the consultation</source>
        <translation>取消磋商</translation>
    </message>
    <message>
        <source>Cancel the consultation on %1, %2?</source>
        <translation>取消“%1”（%2）的磋商？</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取消磋商</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Customs office</source>
        <translation>海關</translation>
    </message>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>參加人員</translation>
    </message>
    <message>
        <source>%1, outside working hours</source>
        <translation>%1，非工作時間（預約加班）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>排隊位置未知</translation>
    </message>
    <message>
        <source>You keep your place; it is shown again when there is a line.</source>
        <translation>您的位置保留；恢復網路後重新顯示。</translation>
    </message>
    <message numerus="yes">
        <source>%n before you</source>
        <translation>
            <numerusform>前面還有 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>下一位就是您</translation>
    </message>
    <message>
        <source>Expected wait: %1</source>
        <translation>預計等候：%1</translation>
    </message>
    <message>
        <source>The office is closed now; it opens %1. You keep your place.</source>
        <translation>海關現在不辦公，%1 開始辦公。您的位置保留。</translation>
    </message>
    <message>
        <source>You may go on working: it rings when the officer begins. Files can be put into the chat already.</source>
        <translation>您可以繼續工作：關員開始時會響鈴。現在就可以把檔案放進聊天。</translation>
    </message>
    <message>
        <source>Taking your place…</source>
        <translation>正在排隊…</translation>
    </message>
    <message>
        <source>Your place is shown as soon as the office has it.</source>
        <translation>海關收到後顯示您的位置。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移出…</translation>
    </message>
    <message>
        <source>The company cannot be reached since %1. It keeps its place for a few minutes; you may call the next one meanwhile.</source>
        <translation>企業自 %1 起聯繫不上。其位置會保留幾分鐘，期間您可以先呼叫下一家。</translation>
    </message>
    <message>
        <source>This computer could not be reached for too long: your place in the queue was given up at %1. Queue again; your booking stays.</source>
        <translation>本機長時間聯繫不上，您的排隊位置已於 %1 取消。請重新排隊，預約仍然有效。</translation>
    </message>
    <message>
        <source>Queue again</source>
        <translation>重新排隊</translation>
    </message>
    <message>
        <source>Inspection steps</source>
        <translation>查驗步驟</translation>
    </message>
    <message>
        <source>Steps and stills can be done before the call, also without a line; they are sent when there is one</source>
        <translation>可在通話前完成步驟和拍照，無網路亦可；連線後自動傳送</translation>
    </message>
</context>
<context>
    <name>Tongguan::WhatIfPanel</name>
    <message>
        <source>Back to what is recorded</source>
        <translation>恢復備案值</translation>
    </message>
    <message>
        <source>What if: figures typed here change nothing. They show what the balances would be had this version been so from the first.</source>
        <translation>測算：在此輸入的數字不改變臺帳，只顯示若該版本一開始就是如此，結存會是多少。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>成品</translation>
    </message>
    <message>
        <source>Version of the unit consumption</source>
        <translation>單耗版本</translation>
    </message>
    <message>
        <source>Unit consumptions to try</source>
        <translation>測算的單耗</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>This record has no unit consumptions.</source>
        <translation>該手帳冊沒有單耗。</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) would be below zero.</source>
        <translation>
            <numerusform>將有 %n 項料件結存為負。</numerusform>
        </translation>
    </message>
    <message>
        <source>No balance would be below zero.</source>
        <translation>不會有負結存。</translation>
    </message>
    <message>
        <source>Type another net consumption or loss.</source>
        <translation>請輸入另一淨耗或損耗率。</translation>
    </message>
    <message>
        <source>Change the record to these…</source>
        <translation>按此變更備案…</translation>
    </message>
    <message>
        <source>New version by a change of the record</source>
        <translation>變更備案，新增單耗版本</translation>
    </message>
    <message>
        <source>Begin a change of record %1 that asks for these unit consumptions as version %2 of product %3?</source>
        <translation>發起對 %1 的變更，申請以這些單耗作為成品 %3 的版本 %2？</translation>
    </message>
    <message>
        <source>The change is a draft until you submit it. The version holds from customs&apos; approval on, for what leaves under it; what has left stays with its own version, so its balances do not change.</source>
        <translation>提交前只是草稿。海關批准後，按此版本出口的成品才適用；已出口的仍按原版本，結存不變。</translation>
    </message>
    <message>
        <source>Begin the change</source>
        <translation>發起變更</translation>
    </message>
</context>
<context>
    <name>Tongguan::WhatIfTable</name>
    <message>
        <source>Type another figure: nothing is stored.</source>
        <translation>可輸入另一數字：不會儲存。</translation>
    </message>
    <message>
        <source>The net consumption must be above 0, with at most 9 decimals.</source>
        <translation>淨耗應大於 0，最多 9 位小數。</translation>
    </message>
    <message>
        <source>Both losses together must be from 0 to below 100 per cent.</source>
        <translation>兩項損耗率之和應在 0 至 100%（不含）之間。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>項號</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>料件</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Net consumption ✎</source>
        <translation>淨耗 ✎</translation>
    </message>
    <message>
        <source>Tangible loss % ✎</source>
        <translation>有形損耗率% ✎</translation>
    </message>
    <message>
        <source>Intangible loss % ✎</source>
        <translation>無形損耗率% ✎</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>備案單耗</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation>現耗用</translation>
    </message>
    <message>
        <source>Used if so</source>
        <translation>測算耗用</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>現結存</translation>
    </message>
    <message>
        <source>Balance if so</source>
        <translation>測算結存</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
</context>
<context>
    <name>Tongguan::WriteOffFlow</name>
    <message>
        <source>Choose a record in the ledgers, then “Write-off”.</source>
        <translation>請先在帳冊中選擇備案，再點“核銷”。</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打開 %1…</translation>
    </message>
    <message>
        <source>There is no record %1 here.</source>
        <translation>本機沒有備案 %1。</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>待發送</translation>
    </message>
    <message numerus="yes">
        <source>Material use of %n month(s) taken from the ERP system.</source>
        <translation>
            <numerusform>已從ERP取得 %n 個月的料件耗用。</numerusform>
        </translation>
    </message>
    <message>
        <source>The write-off of %1 is handed in; it goes out as soon as there is a line.</source>
        <translation>%1 已提交報核；聯網後即發送。</translation>
    </message>
    <message>
        <source>Opening the report…</source>
        <translation>正在打開報告…</translation>
    </message>
    <message>
        <source>This report cannot be read: it was not made with this program.</source>
        <translation>無法讀取此報告：不是由本程序編制。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wait to be sent</source>
        <translation>
            <numerusform>%n 項意見待發送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) made as drafts: complete and declare them under Documents.</source>
        <translation>
            <numerusform>已生成 %n 份清單草稿：請在“單證”中補全並申報。</numerusform>
        </translation>
    </message>
    <message>
        <source>The lists are there already; look under Documents.</source>
        <translation>清單已經生成，請在“單證”中查看。</translation>
    </message>
    <message>
        <source>Choose a material first.</source>
        <translation>請先選擇料件。</translation>
    </message>
</context>
<context>
    <name>Tongguan::WriteOffPage</name>
    <message numerus="yes">
        <source>%1, %n to be sent</source>
        <translation>
            <numerusform>%1，%n 項待發送</numerusform>
        </translation>
    </message>
    <message>
        <source>readable</source>
        <translation>可離線閱讀</translation>
    </message>
    <message>
        <source>only listed</source>
        <translation>僅列表</translation>
    </message>
    <message>
        <source>Write-off of %1</source>
        <translation>核銷 %1</translation>
    </message>
    <message>
        <source>Write-off of %1 · %2</source>
        <translation>核銷 %1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>step with how much is open</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>– to none –</source>
        <translation>— 不結轉 —</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) moved in the period</source>
        <translation>
            <numerusform>期間內有變動的料件 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>The stock rolls over to the next cycle without a carry-over; a cycle lasts a year at most.</source>
        <translation>結存滾入下一週期，無須結轉；核銷週期最長一年。</translation>
    </message>
    <message>
        <source>A handbook is written off whole: each remainder must be disposed of.</source>
        <translation>手冊整本核銷：各項餘料均須處置。</translation>
    </message>
    <message>
        <source>Material use is reckoned by unit consumption.</source>
        <translation>耗用按單耗計算。</translation>
    </message>
    <message>
        <source>Material use is taken from lists of material.</source>
        <translation>耗用按料件清單計算。</translation>
    </message>
    <message>
        <source>Material use is taken from work orders.</source>
        <translation>耗用按工單計算。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>截止日期早於起始日期。</translation>
    </message>
    <message>
        <source>The period is longer than a year.</source>
        <translation>期間超過一年。</translation>
    </message>
    <message>
        <source>Reported by %1 on %2</source>
        <translation>%1 於 %2 報核</translation>
    </message>
    <message>
        <source>Nothing is open: all lists are deducted, all consumption is recorded.</source>
        <translation>沒有未結事項：清單均已核扣，單耗均已備案。</translation>
    </message>
    <message>
        <source>Nothing moved in this period.</source>
        <translation>本期沒有變動。</translation>
    </message>
    <message>
        <source>Stock and ledger agree in every material.</source>
        <translation>各料件庫存與帳冊一致。</translation>
    </message>
    <message>
        <source>The own stock has not been compared yet: read it in the step before.</source>
        <translation>尚未核對自有庫存：請在上一步讀入。</translation>
    </message>
    <message>
        <source>Nothing remains: there is nothing to dispose of.</source>
        <translation>沒有餘料，無須處置。</translation>
    </message>
    <message>
        <source>The own stock has not been compared yet.</source>
        <translation>尚未核對自有庫存。</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) counted</source>
        <translation>
            <numerusform>已盤點料件 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>沒有差異</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>差異 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>項號 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the stock are not of this record: %1</source>
        <translation>
            <numerusform>庫存中有 %n 行不屬於本備案：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 less in the store than in the ledger</source>
        <translation>%1：庫存比帳冊少 %2</translation>
    </message>
    <message>
        <source>%1: %2 more in the store than in the ledger</source>
        <translation>%1：庫存比帳冊多 %2</translation>
    </message>
    <message>
        <source>explains all of it</source>
        <translation>可說明全部差異</translation>
    </message>
    <message>
        <source>explains a part</source>
        <translation>可說明部分差異</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Every remainder is disposed of.</source>
        <translation>各項餘料均已處置。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>不符合</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n fault(s))</source>
        <translation>
            <numerusform>%1（%n 項不符）</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remarks for customs</source>
        <translation>致海關的備註(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remarks of the decision</source>
        <translation>審核意見(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Hand in again</source>
        <translation>再次報核(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Hand in the report</source>
        <translation>提交報核(&amp;H)</translation>
    </message>
    <message>
        <source>Lists, consumption, remainders and disposal must be in order first.</source>
        <translation>須先處理好清單、單耗、餘料與處置。</translation>
    </message>
    <message>
        <source>The enterprise remarks: %1</source>
        <translation>企業備註：%1</translation>
    </message>
    <message>
        <source>%1 by %2 on %3: %4</source>
        <translation>%1 %2 %3：%4</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>整份報告</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>尚未答覆</translation>
    </message>
    <message>
        <source>Answer of %1: %2</source>
        <translation>%1 答覆：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>An&amp;swer</source>
        <translation>答覆(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;sk</source>
        <translation>提問(&amp;S)</translation>
    </message>
    <message>
        <source>answer to the question above</source>
        <translation>對上方所選提問的答覆</translation>
    </message>
    <message>
        <source>question, at the item chosen in the tables</source>
        <translation>就表中所選項號提問</translation>
    </message>
    <message>
        <source>Steps of the write-off</source>
        <translation>核銷步驟</translation>
    </message>
    <message>
        <source>Write-off reports</source>
        <translation>核銷報告</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>重新獲取(&amp;F)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>備案編號</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報核</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>報核時間</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>未答覆提問</translation>
    </message>
    <message>
        <source>Without a line</source>
        <translation>離線</translation>
    </message>
    <message>
        <source>No enterprise has reported a write-off yet.</source>
        <translation>尚無企業報核。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Leave the sitting; everything is kept</source>
        <translation>離開，已填內容全部保留</translation>
    </message>
    <message>
        <source>&amp;Print report</source>
        <translation>打印報告(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>&amp;Cycle</source>
        <translation>核銷週期(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>起始日期(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>截止日期(&amp;T)</translation>
    </message>
    <message>
        <source>Surplus is carried &amp;over to</source>
        <translation>餘料結轉至(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open the list</source>
        <translation>打開清單(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新檢查(&amp;L)</translation>
    </message>
    <message>
        <source>Read stock &amp;list…</source>
        <translation>讀入庫存清單(&amp;L)…</translation>
    </message>
    <message>
        <source>Read ERP &amp;movements…</source>
        <translation>讀入ERP出入庫流水(&amp;M)…</translation>
    </message>
    <message>
        <source>Without stock</source>
        <translation>不核對庫存</translation>
    </message>
    <message>
        <source>Day of the &amp;count</source>
        <translation>盤點日期(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Propose anew</source>
        <translation>重新建議(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Taxes of a domestic sale…</source>
        <translation>內銷稅款(&amp;T)…</translation>
    </message>
    <message>
        <source>Questions of customs</source>
        <translation>海關提問</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>核准(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Return with these remarks</source>
        <translation>按上述意見退回(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Make the lists</source>
        <translation>生成清單(&amp;M)</translation>
    </message>
    <message>
        <source>Drafts of the inventory lists that carry this out; nothing is made twice</source>
        <translation>生成辦理處置所需的核注清單草稿；不會重複生成</translation>
    </message>
    <message>
        <source>Begin the next &amp;write-off</source>
        <translation>開始下一期核銷(&amp;W)</translation>
    </message>
    <message>
        <source>The ledger&apos;s facts suggest no cause. Please explain the difference in your own words.</source>
        <translation>帳冊已有事實未顯示原因，請自行說明。</translation>
    </message>
    <message>
        <source>No record to write off</source>
        <translation>沒有可核銷的手帳冊</translation>
    </message>
    <message>
        <source>A write-off is made of a handbook or an account book: bring one in on the page of the records.</source>
        <translation>核銷以手冊或帳冊為對象：請先在「手帳冊」頁匯入一本。</translation>
    </message>
    <message>
        <source>To the records</source>
        <translation>前往手帳冊</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>核銷</translation>
    </message>
    <message>
        <source>Approve the write-off</source>
        <translation>核准核銷</translation>
    </message>
    <message>
        <source>Approve the write-off of %1, %2 to %3?</source>
        <translation>核准 %1 的核銷（%2 至 %3）？</translation>
    </message>
    <message>
        <source>All standard checks hold.</source>
        <translation>標準核查全部符合。</translation>
    </message>
    <message numerus="yes">
        <source>%n standard check(s) do not hold.</source>
        <translation>
            <numerusform>有 %n 項標準核查不符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>The record that is written off</source>
        <translation>要核銷的手帳冊</translation>
    </message>
</context>
<context>
    <name>Tongguan::WriteOffPrint</name>
    <message>
        <source>Write-off report</source>
        <translation>核銷報告</translation>
    </message>
    <message>
        <source>The report with its differences, disposal and checks</source>
        <translation>報告全文：差異、餘料處置與核查</translation>
    </message>
    <message>
        <source>Print · Write-off of %1</source>
        <translation>打印 · 核銷 %1</translation>
    </message>
</context>
<context>
    <name>Tongguan::WriteOffTable</name>
    <message>
        <source>Matter</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項號</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>成品 %1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>情況</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>處理建議</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>料號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>進口總量</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>耗用</translation>
    </message>
    <message>
        <source>Re-export</source>
        <translation>復出</translation>
    </message>
    <message>
        <source>Domestic sale</source>
        <translation>內銷</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>餘料轉出</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>銷燬</translation>
    </message>
    <message>
        <source>Remainder</source>
        <translation>餘料</translation>
    </message>
    <message>
        <source>Own stock</source>
        <translation>自有庫存</translation>
    </message>
    <message>
        <source>In products</source>
        <translation>成品折料</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>帳冊</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>可能原因</translation>
    </message>
    <message>
        <source>none found in the ledger</source>
        <translation>帳冊未顯示原因</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>企業說明</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>未處置</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
</context>
<context>
    <name>Tongguan::WriteOffWords</name>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>未結事項</translation>
    </message>
    <message>
        <source>Own stock</source>
        <translation>自有庫存</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>餘料處置</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報核</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>Choose what is written off: a cycle of the account book, or the whole handbook.</source>
        <translation>選擇核銷範圍：帳冊的一個核銷週期，或整本手冊。</translation>
    </message>
    <message>
        <source>What is written off, and who reports it.</source>
        <translation>核銷範圍與報核企業。</translation>
    </message>
    <message>
        <source>What stands in the way of the report, and what is to be known before it.</source>
        <translation>報核前須處理或須知悉的事項。</translation>
    </message>
    <message>
        <source>What was still open when the report was made.</source>
        <translation>報核時尚未了結的事項。</translation>
    </message>
    <message>
        <source>Read the own stock list or the movements of the ERP system; it is compared with the ledger, item by item.</source>
        <translation>讀入自有庫存清單或ERP出入庫流水，逐項與帳冊核對。</translation>
    </message>
    <message>
        <source>Where stock and ledger differ, and how the enterprise explains it.</source>
        <translation>庫存與帳冊不一致之處及企業的說明。</translation>
    </message>
    <message>
        <source>What becomes of each remainder; the quantities of a line must make up its remainder.</source>
        <translation>每項餘料的去向；各處置數量之和須等於餘料。</translation>
    </message>
    <message>
        <source>What the enterprise wants to do with each remainder.</source>
        <translation>企業對每項餘料的處置意見。</translation>
    </message>
    <message>
        <source>Look over the standard checks, print the report, hand it in.</source>
        <translation>查看標準核查，打印報告，提交報核。</translation>
    </message>
    <message>
        <source>Standard checks, questions, and the decision.</source>
        <translation>標準核查、提問與審核意見。</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>編制中</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>已報核</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>List not deducted</source>
        <translation>清單未核扣</translation>
    </message>
    <message>
        <source>Entry not settled</source>
        <translation>手工記錄未結清</translation>
    </message>
    <message>
        <source>Unit consumption missing</source>
        <translation>單耗缺失</translation>
    </message>
    <message>
        <source>More used than imported</source>
        <translation>耗用超過進口</translation>
    </message>
    <message>
        <source>Beyond the record quantity</source>
        <translation>超備案數量</translation>
    </message>
    <message>
        <source>Exchange not balanced</source>
        <translation>料件退換未平衡</translation>
    </message>
    <message>
        <source>Rework not balanced</source>
        <translation>成品退換未平衡</translation>
    </message>
    <message>
        <source>Use differs from the standard</source>
        <translation>實耗與單耗不符</translation>
    </message>
    <message>
        <source>Scrap not disposed of</source>
        <translation>邊角料未處置</translation>
    </message>
    <message>
        <source>Defective goods not disposed of</source>
        <translation>殘次品未處置</translation>
    </message>
    <message numerus="yes">
        <source>List %1 of %2, %n line(s)</source>
        <translation>
            <numerusform>清單 %1（%2），%n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered by hand on %1</source>
        <translation>%1 手工錄入</translation>
    </message>
    <message>
        <source>Version %1 went out without a unit consumption</source>
        <translation>單耗版本 %1 已出口但無單耗</translation>
    </message>
    <message>
        <source>The remainder is below zero</source>
        <translation>餘料為負</translation>
    </message>
    <message>
        <source>The record allows %1</source>
        <translation>備案數量為 %1</translation>
    </message>
    <message>
        <source>More came in than went out for exchange</source>
        <translation>退換進口多於退換出口</translation>
    </message>
    <message>
        <source>Went out for exchange and has not come back</source>
        <translation>已退換出口，尚未換回</translation>
    </message>
    <message>
        <source>More went out than came back for rework</source>
        <translation>返工復出多於返工進口</translation>
    </message>
    <message>
        <source>Came back for rework and has not gone out again</source>
        <translation>已退回返工，尚未復出</translation>
    </message>
    <message>
        <source>By unit consumption it would be %1</source>
        <translation>按單耗應為 %1</translation>
    </message>
    <message>
        <source>Still held at the end of the period</source>
        <translation>期末仍有結存</translation>
    </message>
    <message>
        <source>Wait for the receipt, or withdraw the list.</source>
        <translation>等待回執，或撤回清單。</translation>
    </message>
    <message>
        <source>Settle the entry or take it back.</source>
        <translation>結清或撤回該記錄。</translation>
    </message>
    <message>
        <source>Have the version recorded with customs.</source>
        <translation>請向海關備案該單耗版本。</translation>
    </message>
    <message>
        <source>Check unit consumption and imports: an import or a transfer may be missing.</source>
        <translation>請檢查單耗與進口：可能漏報進口或轉入。</translation>
    </message>
    <message>
        <source>A change of the record is needed.</source>
        <translation>須辦理備案變更。</translation>
    </message>
    <message>
        <source>List the exchanged goods, or re-export for good.</source>
        <translation>申報換回貨物，或改為料件復出。</translation>
    </message>
    <message>
        <source>List the reworked goods that go out.</source>
        <translation>申報返工後復出的成品。</translation>
    </message>
    <message>
        <source>Be ready to explain it.</source>
        <translation>請準備說明。</translation>
    </message>
    <message>
        <source>Sell, re-export or destroy it; it is settled apart.</source>
        <translation>內銷、復出或銷燬；單獨核算。</translation>
    </message>
    <message>
        <source>Sell, re-export or destroy them; they are settled apart.</source>
        <translation>內銷、復出或銷燬；單獨核算。</translation>
    </message>
    <message>
        <source>Lists not deducted yet</source>
        <translation>清單尚未核扣</translation>
    </message>
    <message>
        <source>Entries not settled</source>
        <translation>手工記錄未結清</translation>
    </message>
    <message>
        <source>Listed after the count</source>
        <translation>盤點後方申報</translation>
    </message>
    <message>
        <source>Counted in another unit</source>
        <translation>計量單位不同</translation>
    </message>
    <message>
        <source>Unit cannot be converted</source>
        <translation>計量單位無法換算</translation>
    </message>
    <message>
        <source>Parts taken for each other</source>
        <translation>料號互相混淆</translation>
    </message>
    <message>
        <source>Scrap counted as material</source>
        <translation>邊角料計入料件</translation>
    </message>
    <message>
        <source>Material in defective goods</source>
        <translation>殘次品佔用料件</translation>
    </message>
    <message>
        <source>Used otherwise than recorded</source>
        <translation>實際耗用與單耗不符</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>尾差</translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) of the lists %1</source>
        <translation>
            <numerusform>清單 %1 的 %n 筆變動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) entered by hand</source>
        <translation>
            <numerusform>手工錄入的 %n 筆變動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) dated within ten days after the count</source>
        <translation>
            <numerusform>盤點後十日內的 %n 筆變動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) dated within ten days after the count: %1</source>
        <translation>
            <numerusform>盤點後十日內的 %n 筆變動：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 of product %2 went out; at its latest consumption it would have used that much</source>
        <translation>成品 %2 的版本 %1 已出口；按其最新單耗應耗用此數</translation>
    </message>
    <message>
        <source>The count times %1 fits the ledger within 1 %</source>
        <translation>盤點數乘以 %1 與帳冊相差不超過 1 %</translation>
    </message>
    <message>
        <source>The count divided by %1 fits the ledger within 1 %</source>
        <translation>盤點數除以 %1 與帳冊相差不超過 1 %</translation>
    </message>
    <message>
        <source>Item %1 differs by as much the other way</source>
        <translation>項號 %1 的差異數量相同、方向相反</translation>
    </message>
    <message>
        <source>By the tangible loss of the unit consumption that much scrap is held</source>
        <translation>按單耗的有形損耗，邊角料結存為此數</translation>
    </message>
    <message>
        <source>Product %1 has defective goods that took that much</source>
        <translation>成品 %1 的殘次品耗用此數</translation>
    </message>
    <message>
        <source>Less than 0.1 % of the use of the period</source>
        <translation>不足耗用量的 0.1 %</translation>
    </message>
    <message>
        <source>The use would be %1 % %2 than by unit consumption</source>
        <translation>實際耗用比單耗%2 %1 %</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>高</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Below what the rounding of use can make</source>
        <translation>在耗用量取捨誤差之內</translation>
    </message>
    <message>
        <source>Domestic sale</source>
        <translation>內銷</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>餘料結轉</translation>
    </message>
    <message>
        <source>Re-export</source>
        <translation>復出</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>銷燬</translation>
    </message>
    <message>
        <source>Stays in the book</source>
        <translation>滾存</translation>
    </message>
    <message>
        <source>All lists of the period are deducted</source>
        <translation>本期清單均已核扣</translation>
    </message>
    <message>
        <source>Every version that went out has its unit consumption</source>
        <translation>出口各版本均有單耗</translation>
    </message>
    <message>
        <source>No remainder is below zero</source>
        <translation>餘料均不為負</translation>
    </message>
    <message>
        <source>Record quantities are kept</source>
        <translation>未超備案數量</translation>
    </message>
    <message>
        <source>What was exchanged or reworked came back</source>
        <translation>退換、返工均已平衡</translation>
    </message>
    <message>
        <source>The own stock was compared with every material</source>
        <translation>各料件均已與自有庫存核對</translation>
    </message>
    <message>
        <source>Each difference is explained</source>
        <translation>各項差異均已說明</translation>
    </message>
    <message>
        <source>Each remainder is disposed of</source>
        <translation>各項餘料均已處置</translation>
    </message>
    <message>
        <source>The cycle lasts a year at most</source>
        <translation>核銷週期不超過一年</translation>
    </message>
    <message>
        <source>Reported within 30 days after the end of the record</source>
        <translation>在期滿後30日內報核</translation>
    </message>
    <message>
        <source>All questions are answered</source>
        <translation>提問均已答覆</translation>
    </message>
    <message>
        <source>Item %1: below zero, cannot be disposed of</source>
        <translation>項號 %1：餘料為負，不能處置</translation>
    </message>
    <message>
        <source>Item %1: %2 left over</source>
        <translation>項號 %1：尚餘 %2</translation>
    </message>
    <message>
        <source>Item %1: no record to carry over to</source>
        <translation>項號 %1：未指定結轉到的手冊</translation>
    </message>
    <message>
        <source>Product %1: %2 of %3 exported</source>
        <translation>成品 %1：已出口 %2，備案 %3</translation>
    </message>
    <message>
        <source>Material %1: %2 of %3 imported</source>
        <translation>料件 %1：已進口 %2，備案 %3</translation>
    </message>
    <message>
        <source>The write-off cycle is a year old on %1: begin the next one</source>
        <translation>核銷週期至 %1 滿一年：請開始下一週期</translation>
    </message>
    <message>
        <source>The write-off cycle ends on %1</source>
        <translation>核銷週期於 %1 結束</translation>
    </message>
    <message>
        <source>The record expires on %1</source>
        <translation>備案於 %1 到期</translation>
    </message>
    <message>
        <source>The write-off is to be reported by %1</source>
        <translation>應於 %1 前報核</translation>
    </message>
    <message>
        <source>Every term of the write-off, and the enterprise&apos;s own stock.</source>
        <translation>核銷各項數量與企業自有庫存。</translation>
    </message>
    <message>
        <source>Where stock and ledger differ, with the causes that the ledger&apos;s own facts suggest.</source>
        <translation>庫存與帳冊不一致之處，並按帳冊已有事實提示可能的原因。</translation>
    </message>
    <message>
        <source>The stock list names a unit that the record&apos;s cannot be made of</source>
        <translation>庫存清單的計量單位不能換算為備案單位</translation>
    </message>
    <message>
        <source>Item %1: only an account book&apos;s stock may stay</source>
        <translation>項號 %1：只有帳冊的餘料可以滾存</translation>
    </message>
</context>
</TS>
