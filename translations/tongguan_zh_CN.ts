<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Tongguan::AboutDialog</name>
    <message>
        <source>About Tongguan</source>
        <translation>关于通关</translation>
    </message>
    <message>
        <source>Tongguan %1</source>
        <translation>通关 %1</translation>
    </message>
    <message>
        <source>Customs declarations, offline first. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>离线优先的报关软件。自由软件，按 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Data and its editions</source>
        <translation>数据及其版本</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内含组件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>出处</translation>
    </message>
</context>
<context>
    <name>Tongguan::Application</name>
    <message>
        <source>Tongguan</source>
        <translation>通关</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Code tables of %1, tariff of %2</source>
        <translation>代码表 %1，税则 %2</translation>
    </message>
    <message>
        <source>rules %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>%1: edition %2, version %3, by %4</source>
        <translation>%1：%2 版，版本号 %3，%4 发布</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>未采用：%1</translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation>关闭单证</translation>
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
        <translation>没有进出记录。</translation>
    </message>
    <message>
        <source>The arrow keys walk through the days.</source>
        <translation>用方向键逐日查看。</translation>
    </message>
    <message>
        <source>dashed: record quantity %1</source>
        <translation>虚线：备案数量 %1</translation>
    </message>
    <message>
        <source>This build has no chart library (QCustomPlot). The figures are in the tables.</source>
        <translation>本程序未带图表库（QCustomPlot），数据请看各表。</translation>
    </message>
</context>
<context>
    <name>Tongguan::BatchDialog</name>
    <message numerus="yes">
        <source>Change one field in %n document(s)</source>
        <translation>
            <numerusform>在 %n 份单证中修改同一栏目</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Name of a field, F4 lists all</source>
        <translation>栏目名称，F4 列出全部</translation>
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
        <translation>请先选择栏目。只修改草稿和退单；一步即可全部撤销。</translation>
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
            <numerusform>将修改 %n 份单证</numerusform>
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
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>没有文件</translation>
    </message>
    <message>
        <source>%1: choose file</source>
        <translation>%1：选择文件</translation>
    </message>
    <message>
        <source>%1: remove file</source>
        <translation>%1：移除文件</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>文件无法读取</translation>
    </message>
    <message>
        <source>The file has %1; at most %2 fit</source>
        <translation>文件大小为 %1，最多 %2</translation>
    </message>
</context>
<context>
    <name>Tongguan::BondedFlow</name>
    <message>
        <source>Ledgers</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Make the declaration</source>
        <translation>生成报关单</translation>
    </message>
    <message>
        <source>Records on this computer</source>
        <translation>本机的备案</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Take record %1</source>
        <translation>采用备案 %1</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>变更前后</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>变更…</translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s) were made of the list.</source>
        <translation>
            <numerusform>已由清单生成 %n 份报关单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages for the import client (%1)</source>
        <translation>导入客户端报文包 (%1)</translation>
    </message>
    <message>
        <source>Messages (%1)</source>
        <translation>报文 (%1)</translation>
    </message>
    <message>
        <source>Workbooks (%1)</source>
        <translation>工作簿 (%1)</translation>
    </message>
    <message>
        <source>Copy from: %1</source>
        <translation>复制自：%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>担保</translation>
    </message>
    <message>
        <source>No approved document of record %1 is on this computer: version %2 stands in its ledger here only. Have the record changed at customs, too.</source>
        <translation>本机没有 %1 的已批准备案单证：版本 %2 只记在本机台账，请同时向海关办理变更。</translation>
    </message>
</context>
<context>
    <name>Tongguan::BondedSubject</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>%1, export</source>
        <translation>%1（出口）</translation>
    </message>
    <message>
        <source>%1, import</source>
        <translation>%1（进口）</translation>
    </message>
    <message>
        <source>Bonded documents</source>
        <translation>保税单证</translation>
    </message>
    <message>
        <source>No bonded documents yet</source>
        <translation>还没有保税单证</translation>
    </message>
    <message>
        <source>Inventory lists, handbooks, gate passes and reports. Begin with one, import a message, or drop XML or ZIP files here.</source>
        <translation>核注清单、手册账册、核放单和报核等。新建一份、导入报文，或把 XML、ZIP 文件拖到这里。</translation>
    </message>
    <message>
        <source>There are bonded documents, but none of this kind with these words, states and dates.</source>
        <translation>有保税单证，但没有符合这些种类、关键词、状态和日期的。</translation>
    </message>
    <message>
        <source>Date of declaring</source>
        <translation>申报日期</translation>
    </message>
    <message>
        <source>Number at customs</source>
        <translation>海关编号</translation>
    </message>
    <message>
        <source>Operating enterprise</source>
        <translation>经营企业</translation>
    </message>
    <message>
        <source>Processing enterprise</source>
        <translation>加工企业</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>申报日期</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 份单证</numerusform>
        </translation>
    </message>
    <message>
        <source>A company&apos;s document opens here, from the home page or beside a consultation about it.</source>
        <translation>企业的单证从首页打开，或在有关磋商旁打开，显示在这里。</translation>
    </message>
</context>
<context>
    <name>Tongguan::BookingPage</name>
    <message>
        <source>As soon as possible (waiting room)</source>
        <translation>尽快（候谈室排队）</translation>
    </message>
    <message>
        <source>At a time of the calendar</source>
        <translation>按日历预约时间</translation>
    </message>
    <message>
        <source>Inspection &amp;plan</source>
        <translation>查验方案(&amp;P)</translation>
    </message>
    <message>
        <source>Inspection &amp;order no.</source>
        <translation>查验通知单号(&amp;O)</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>One matter a line</source>
        <translation>每行一个事项</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>前一周</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>后一周</translation>
    </message>
    <message>
        <source>Calendar of the office</source>
        <translation>海关日历</translation>
    </message>
    <message>
        <source>No inspection</source>
        <translation>不涉及查验</translation>
    </message>
    <message>
        <source>Customs o&amp;ffice</source>
        <translation>海关(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;genda</source>
        <translation>议题(&amp;G)</translation>
    </message>
    <message>
        <source>The offices are being asked for…</source>
        <translation>正在查询可磋商的海关…</translation>
    </message>
    <message>
        <source>A consultation is booked with a line; what you wrote here stays.</source>
        <translation>预约需要联网；已填写的内容会保留。</translation>
    </message>
    <message>
        <source>The office has no consultation hours in these days.</source>
        <translation>该海关这几天没有磋商时段。</translation>
    </message>
    <message>
        <source>Ask for extra hours</source>
        <translation>申请预约加班</translation>
    </message>
    <message>
        <source>Choose an office.</source>
        <translation>请选择海关。</translation>
    </message>
    <message>
        <source>Write what it is about: the office prepares itself by the agenda.</source>
        <translation>请填写议题：海关据此准备。</translation>
    </message>
    <message>
        <source>Choose a free time.</source>
        <translation>请选择空闲时段。</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>企业(&amp;C)</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>名称或编号</translation>
    </message>
    <message>
        <source>Number, company or goods of the document</source>
        <translation>单证编号、企业或商品</translation>
    </message>
    <message>
        <source>Nothing chosen: a general matter. Arrow down lists the newest documents.</source>
        <translation>未选择单证：一般事项。按向下键列出最近的单证。</translation>
    </message>
    <message>
        <source>No document is chosen: only this number goes with the booking.</source>
        <translation>没有选中单证：预约中只写明这个编号。</translation>
    </message>
    <message>
        <source>Choose the company, by its name or number.</source>
        <translation>请按名称或编号选择企业。</translation>
    </message>
    <message>
        <source>Outside working hours, by request: the office prepares for it, and tells you where it cannot.</source>
        <translation>工作时间以外，属预约加班：海关据此安排，无法安排时会通知您。</translation>
    </message>
</context>
<context>
    <name>Tongguan::BuiltParts</name>
    <message>
        <source>The Windows Credential Manager keeps the sign-in.</source>
        <translation>登录信息由 Windows 凭据管理器保存。</translation>
    </message>
    <message>
        <source>The sign-in lasts until the program ends.</source>
        <translation>登录信息保留到程序退出为止。</translation>
    </message>
    <message>
        <source>not built in</source>
        <translation>未包含</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>Some buttons and menus of text fields are in English.</source>
        <translation>部分按钮和输入框菜单显示为英文。</translation>
    </message>
    <message>
        <source>Archives have no QR code.</source>
        <translation>档案没有二维码。</translation>
    </message>
    <message>
        <source>Pages of attached PDFs are not printed with an archive; the files are in it.</source>
        <translation>附件 PDF 的页面不随档案打印，文件本身附在档案中。</translation>
    </message>
    <message>
        <source>Attached PDFs are opened in another program.</source>
        <translation>附件 PDF 用其他程序打开。</translation>
    </message>
    <message>
        <source>Tables are written as .csv; .xlsx is read all the same.</source>
        <translation>表格以 .csv 写出；.xlsx 仍可读取。</translation>
    </message>
    <message>
        <source>Consultations have chat and files, but neither sound nor pictures.</source>
        <translation>远程磋商只有文字聊天和文件，没有声音和画面。</translation>
    </message>
    <message>
        <source>There are no charts of lines and bars; the figures are in the tables.</source>
        <translation>没有曲线图和柱状图，数据请看各表。</translation>
    </message>
    <message>
        <source>Qt&apos;s own texts</source>
        <translation>Qt 自带文字</translation>
    </message>
</context>
<context>
    <name>Tongguan::CalculatorPage</name>
    <message>
        <source>Examples…</source>
        <translation>示例…</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>示例 %1</translation>
    </message>
    <message>
        <source>Published examples with their answers and sources</source>
        <translation>公布的例题，附答案与来源</translation>
    </message>
    <message>
        <source>No published example of this calculation</source>
        <translation>此项计算没有公布的例题</translation>
    </message>
    <message>
        <source>Published example %1. Source: %2</source>
        <translation>公布的例题 %1。来源：%2</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>还需要：%1</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>must not be below zero</source>
        <translation>不能为负数</translation>
    </message>
    <message>
        <source>no such day, yyyy-MM-dd</source>
        <translation>没有这一天，格式 yyyy-MM-dd</translation>
    </message>
    <message>
        <source>cannot be worked out</source>
        <translation>无法计算</translation>
    </message>
    <message>
        <source>%1 cannot be worked out: a divisor is zero, or no parameter holds on that day</source>
        <translation>%1 无法计算：除数为零，或该日没有适用的参数</translation>
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
        <translation>商品编号</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Find a calculation</source>
        <translation>查找计算项目</translation>
    </message>
    <message>
        <source>Calculations</source>
        <translation>计算项目</translation>
    </message>
    <message>
        <source>Reckoned in this session</source>
        <translation>本次记录</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Empty the form (Ctrl+L)</source>
        <translation>清空各项 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Copy inputs and results (Ctrl+Shift+C)</source>
        <translation>复制输入与结果 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布答案</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>计算结果</translation>
    </message>
    <message>
        <source>Exchange rates…</source>
        <translation>汇率…</translation>
    </message>
    <message>
        <source>See, enter or import exchange rates</source>
        <translation>查看、录入或导入计征汇率</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>与公布答案一致</translation>
    </message>
    <message>
        <source>Not as published</source>
        <translation>与公布答案不一致</translation>
    </message>
</context>
<context>
    <name>Tongguan::CallStage</name>
    <message>
        <source>Pictures of the call</source>
        <translation>通话画面</translation>
    </message>
</context>
<context>
    <name>Tongguan::CallWords</name>
    <message>
        <source>Not in the call</source>
        <translation>不在通话中</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在接通…</translation>
    </message>
    <message>
        <source>Line is good</source>
        <translation>线路良好</translation>
    </message>
    <message>
        <source>Line is weak</source>
        <translation>线路较差</translation>
    </message>
    <message>
        <source>No pictures arrive</source>
        <translation>收不到画面</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>正在重连…</translation>
    </message>
    <message>
        <source>Call has broken off</source>
        <translation>通话已中断</translation>
    </message>
    <message>
        <source>Chat, files and stills work without the call.</source>
        <translation>聊天、文件和照片不受影响。</translation>
    </message>
    <message>
        <source>The way to the others is being built; this takes a few seconds.</source>
        <translation>正在与各方建立连接，需要几秒钟。</translation>
    </message>
    <message>
        <source>Pictures are made smaller so that the sound stays; switching the camera off helps more.</source>
        <translation>已缩小画面以保证声音；关闭摄像头会更好。</translation>
    </message>
    <message>
        <source>It goes on by itself when the line is back. Chat and files are kept and sent then.</source>
        <translation>线路恢复后自动继续；聊天和文件已保存，届时发送。</translation>
    </message>
    <message>
        <source>The address or the way has changed; nothing has to be done.</source>
        <translation>网络地址或路径已变化，无需操作。</translation>
    </message>
    <message>
        <source>Join again, or go on with chat, files and stills.</source>
        <translation>可重新加入，或继续使用聊天、文件和照片。</translation>
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
        <translation>应发现</translation>
    </message>
    <message>
        <source>Values: place = value; …</source>
        <translation>取值：位置 = 值; …</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Case that finds</source>
        <translation>应发现的用例</translation>
    </message>
    <message>
        <source>Case that stays silent</source>
        <translation>不应发现的用例</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed: finds</source>
        <translation>未通过：有发现</translation>
    </message>
    <message>
        <source>failed: silent</source>
        <translation>未通过：无发现</translation>
    </message>
</context>
<context>
    <name>Tongguan::ChangePanel</name>
    <message>
        <source>Before and after</source>
        <translation>变更前后</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>此后</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新建：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>变更：%1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>删除：%1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>This document changes nothing that was approved before. “Change…” in the menu of an approved one begins a change.</source>
        <translation>本单证没有变更此前批准的内容。在已批准单证的菜单中选择“变更…”开始变更。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚无变更。</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 deleted</source>
        <translation>新增 %1，变更 %2，删除 %3</translation>
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
        <translation>项号</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Breadth by</source>
        <translation>宽度表示</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Use of the record: materials</source>
        <translation>备案使用率：料件</translation>
    </message>
    <message>
        <source>Use of the record: products</source>
        <translation>备案使用率：成品</translation>
    </message>
    <message>
        <source>Balance over time</source>
        <translation>结存走势</translation>
    </message>
    <message>
        <source>Flow of materials into products</source>
        <translation>料件去向图</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>What the breadth of the bands means</source>
        <translation>色带宽度的含义</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>期间首日</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>期间末日</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>%1: %2 of %3 %4, %5</source>
        <translation>%1：%2 / %3 %4，%5</translation>
    </message>
    <message>
        <source>Imports in per cent of the record quantity</source>
        <translation>进口量占备案数量的百分比</translation>
    </message>
    <message>
        <source>Exports in per cent of the record quantity</source>
        <translation>出口量占备案数量的百分比</translation>
    </message>
    <message>
        <source>gone out in total</source>
        <translation>累计出库</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>结存</translation>
    </message>
    <message>
        <source>share of each material</source>
        <translation>各料件的比例</translation>
    </message>
    <message>
        <source>quantity in %1</source>
        <translation>数量（%1）</translation>
    </message>
    <message>
        <source>Sent back abroad</source>
        <translation>复出、退换出口</translation>
    </message>
    <message>
        <source>Surplus carried out</source>
        <translation>余料转出</translation>
    </message>
    <message>
        <source>Sold at home</source>
        <translation>内销</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>销毁</translation>
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
        <translation>没有可复制的图片。</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>There is no picture to print.</source>
        <translation>没有可打印的图片。</translation>
    </message>
</context>
<context>
    <name>Tongguan::ChatPanel</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>发言记录</translation>
    </message>
    <message>
        <source>Nothing was said yet. What is written here is kept with the consultation; without a line it is sent later.</source>
        <translation>还没有发言。这里写的内容随磋商保存；没有网络时稍后发送。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Write a message, Enter sends it</source>
        <translation>输入消息，按回车发送</translation>
    </message>
    <message>
        <source>Share a file…</source>
        <translation>共享文件…</translation>
    </message>
    <message>
        <source>Share files</source>
        <translation>共享文件</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>未发送</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) on the way</source>
        <translation>
            <numerusform>%n 条消息正在发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No line: %n message(s) are kept here and sent later</source>
        <translation>
            <numerusform>没有网络：%n 条消息已保存在本机，稍后发送</numerusform>
        </translation>
    </message>
    <message>
        <source>written %1 by the sender&apos;s clock</source>
        <translation>发送者时钟：%1</translation>
    </message>
</context>
<context>
    <name>Tongguan::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>切换工作区</translation>
    </message>
    <message>
        <source>Search everything, commands</source>
        <translation>搜索全部、执行命令</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>本快捷键表</translation>
    </message>
    <message>
        <source>Navigation: icons only</source>
        <translation>导航栏只显示图标</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Search box</source>
        <translation>搜索框</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>New import declaration</source>
        <translation>新建进口报关单</translation>
    </message>
    <message>
        <source>New export declaration</source>
        <translation>新建出口报关单</translation>
    </message>
    <message>
        <source>Import message…</source>
        <translation>导入报文…</translation>
    </message>
    <message>
        <source>Copy the rows as a table</source>
        <translation>将所选行复制为表格</translation>
    </message>
    <message>
        <source>Copy as a new declaration</source>
        <translation>复制为新报关单</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>删除草稿</translation>
    </message>
    <message>
        <source>Export message…</source>
        <translation>导出报文…</translation>
    </message>
    <message>
        <source>Form: going about</source>
        <translation>表单：移动</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>Previous field</source>
        <translation>上一栏</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>Goods lines</source>
        <translation>商品表体</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>How to fill in the field</source>
        <translation>本栏填制说明</translation>
    </message>
    <message>
        <source>Form: doing</source>
        <translation>表单：操作</translation>
    </message>
    <message>
        <source>List of codes</source>
        <translation>代码列表</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Copy from an earlier declaration</source>
        <translation>从以往报关单复制</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>立即保存</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>撤销、重做</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Code by its pinyin initials</source>
        <translation>用拼音首字母找代码</translation>
    </message>
    <message>
        <source>Today, in a date</source>
        <translation>日期栏填今天</translation>
    </message>
    <message>
        <source>A day later or earlier</source>
        <translation>日期加减一天</translation>
    </message>
    <message>
        <source>Reckon in a number field</source>
        <translation>数字栏内计算</translation>
    </message>
    <message>
        <source>Fill down, in the goods grid</source>
        <translation>商品表中向下填充</translation>
    </message>
    <message>
        <source>Paste lines from a spreadsheet</source>
        <translation>从电子表格粘贴商品</translation>
    </message>
    <message>
        <source>Tax calculator</source>
        <translation>税费计算器</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>税则</translation>
    </message>
    <message>
        <source>Tariff, from a goods line</source>
        <translation>查税则（商品项内）</translation>
    </message>
    <message>
        <source>Taxes, ledger or changes beside the form</source>
        <translation>税费、台账或变更前后</translation>
    </message>
    <message>
        <source>Declaration of a list, change of a record</source>
        <translation>由清单生成报关单，变更备案</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>磋商</translation>
    </message>
    <message>
        <source>Consult about this document</source>
        <translation>就此单证磋商</translation>
    </message>
    <message>
        <source>What was said about it</source>
        <translation>有关此单证的磋商</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Camera off or on</source>
        <translation>开关摄像头</translation>
    </message>
    <message>
        <source>Share the screen</source>
        <translation>共享屏幕</translation>
    </message>
    <message>
        <source>Raise a hand</source>
        <translation>举手</translation>
    </message>
    <message>
        <source>Point at the field</source>
        <translation>指向栏目</translation>
    </message>
    <message>
        <source>Beside its document</source>
        <translation>放到单证旁</translation>
    </message>
    <message>
        <source>Leave the call</source>
        <translation>离开通话</translation>
    </message>
    <message>
        <source>Bring back what was deleted</source>
        <translation>恢复刚删除的</translation>
    </message>
    <message>
        <source>Other open document</source>
        <translation>切换已打开的单证</translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation>关闭单证</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>下一条检查结果</translation>
    </message>
    <message>
        <source>Take the submission back</source>
        <translation>撤回尚未发送的申报</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>比较两份</translation>
    </message>
    <message>
        <source>Change one field in all</source>
        <translation>批量修改一个栏目</translation>
    </message>
    <message>
        <source>The day on paper</source>
        <translation>打印当日报关单</translation>
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
        <translation>未知代码</translation>
    </message>
    <message>
        <source>The code is kept as it was typed</source>
        <translation>代码按录入内容保留</translation>
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
        <translation>旧代码 %1</translation>
    </message>
</context>
<context>
    <name>Tongguan::CodePopup</name>
    <message>
        <source>Codes that fit</source>
        <translation>匹配的代码</translation>
    </message>
</context>
<context>
    <name>Tongguan::CommandPalette</name>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing fits. Try a part of a number, a party, a code or a field&apos;s name.</source>
        <translation>没有找到。请输入编号、企业名称、代码或栏目名称的一部分。</translation>
    </message>
    <message>
        <source>Search commands, documents, ledgers, codes and fields</source>
        <translation>搜索命令、单证、手账册、代码和栏目</translation>
    </message>
</context>
<context>
    <name>Tongguan::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>They say the same in every field but their numbers.</source>
        <translation>除各自编号外，所有栏目内容相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ. Lines are laid side by side by their numbers.</source>
        <translation>
            <numerusform>%n 处不同。表体按项号逐项对照。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>仅此份有</translation>
    </message>
</context>
<context>
    <name>Tongguan::ConflictPanel</name>
    <message>
        <source>Save the choice</source>
        <translation>保存选择</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields. Choose one text for each; nothing is lost until you save.</source>
        <translation>他人修改了相同的栏目。请逐项选择保留哪一份；保存之前两份内容都不会丢失。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原内容</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>Fields in conflict</source>
        <translation>冲突的栏目</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>全部用我的</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>全部用对方的</translation>
    </message>
    <message>
        <source>line deleted</source>
        <translation>该项已删除</translation>
    </message>
    <message>
        <source>line changed</source>
        <translation>该项已修改</translation>
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
        <translation>同意录制</translation>
    </message>
    <message>
        <source>The officer asks to record this consultation.</source>
        <translation>关员请求录制本次磋商。</translation>
    </message>
    <message>
        <source>%1 asks to record this consultation.</source>
        <translation>%1 请求录制本次磋商。</translation>
    </message>
    <message>
        <source>Picture and sound of everybody in the call, and shared screens, are recorded by the customs server.</source>
        <translation>海关服务器将录制通话各方的画面、声音和共享的屏幕。</translation>
    </message>
    <message>
        <source>The recording is evidence of the case: it is chained with chat, stills and this agreement, and signed, so that nobody can change it afterwards.</source>
        <translation>录像作为本案证据：与聊天、照片和本次同意一起链接并签名，事后任何人都不能改动。</translation>
    </message>
    <message>
        <source>It is kept as long as the documents of the case, and both sides can play it.</source>
        <translation>保存期限与案卷相同，双方都可以回放。</translation>
    </message>
    <message>
        <source>You may refuse; the consultation goes on without a recording. Your answer is kept in the log.</source>
        <translation>您可以拒绝；磋商照常进行，不录制。您的答复记入日志。</translation>
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
        <translation>保存文件</translation>
    </message>
</context>
<context>
    <name>Tongguan::ConsultFlow</name>
    <message>
        <source>Missed call: %1</source>
        <translation>未接来电：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Consult about this document</source>
        <translation>就此单证磋商</translation>
    </message>
    <message>
        <source>Consultations about this document</source>
        <translation>此单证的磋商记录</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>磋商</translation>
    </message>
    <message>
        <source>Open the document first.</source>
        <translation>请先打开单证。</translation>
    </message>
    <message>
        <source>line %1 · %2</source>
        <translation>第 %1 项 · %2</translation>
    </message>
    <message>
        <source>Open the window to call back in the chat or to join.</source>
        <translation>打开窗口，在聊天中回复或加入通话。</translation>
    </message>
    <message numerus="yes">
        <source>%n consultation(s), minutes confirmed</source>
        <translation>
            <numerusform>磋商 %n 次，纪要已确认</numerusform>
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
        <translation>%1 指向栏目：%2</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Not taken in another consultation: %1</source>
        <translation>另一场磋商中未被接受：%1</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>另一台电脑</translation>
    </message>
    <message>
        <source>%1 has removed you from the consultation, or taken the invitation back.</source>
        <translation>%1 已将您移出磋商或撤回了邀请。</translation>
    </message>
    <message>
        <source>%1 has answered the call.</source>
        <translation>%1 已接听该呼叫。</translation>
    </message>
    <message>
        <source>You have declined the call on %1.</source>
        <translation>您已在“%1”上拒接该呼叫。</translation>
    </message>
    <message>
        <source>You have answered the call on %1.</source>
        <translation>您已在“%1”上接听该呼叫。</translation>
    </message>
    <message>
        <source>This computer could not be reached for too long: your place in the queue was given up.</source>
        <translation>本机长时间联系不上，您的排队位置已取消。</translation>
    </message>
    <message>
        <source>Queue again</source>
        <translation>重新排队</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A consultation does not take place: %1, %2</source>
        <translation>磋商未能进行：%1，%2</translation>
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
        <translation>此单证的磋商记录</translation>
    </message>
    <message>
        <source>Open a document to see what was said about it</source>
        <translation>打开单证后显示它的磋商记录</translation>
    </message>
    <message>
        <source>No consultation about this document yet. Ask the customs office about a field: questions, answers and confirmed minutes stay here.</source>
        <translation>此单证还没有磋商。可就某个字段询问海关：问题、答复和双方确认的纪要都保留在这里。</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>Minutes, confirmed by both sides</source>
        <translation>纪要（双方已确认）</translation>
    </message>
    <message>
        <source>Minutes, not confirmed yet</source>
        <translation>纪要（尚未确认）</translation>
    </message>
</context>
<context>
    <name>Tongguan::ConsultPage</name>
    <message>
        <source>Book…</source>
        <translation>预约…</translation>
    </message>
    <message>
        <source>Device test</source>
        <translation>设备检测</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>磋商</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>这里没有内容</translation>
    </message>
    <message>
        <source>No consultation is on this shelf.</source>
        <translation>这一类没有磋商。</translation>
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
        <translation>进行中</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Consult with the customs office</source>
        <translation>与海关磋商</translation>
    </message>
    <message>
        <source>By video, chat and files, beside the document it is about, instead of driving to the counter. Everything is kept as evidence and can be read without a line.</source>
        <translation>在单证旁边用视频、聊天和文件沟通，不必跑窗口。全过程留存为证据，没有网络也能查看。</translation>
    </message>
    <message>
        <source>Book a consultation…</source>
        <translation>预约磋商…</translation>
    </message>
    <message>
        <source>Test camera and sound</source>
        <translation>检测摄像头和声音</translation>
    </message>
    <message>
        <source>The consultation stands beside the document</source>
        <translation>磋商显示在单证旁边</translation>
    </message>
    <message>
        <source>It goes on there; closing the pane there brings it back.</source>
        <translation>磋商在那里继续进行；关闭那里的窗格即回到此处。</translation>
    </message>
    <message>
        <source>Bring it here</source>
        <translation>移回此处</translation>
    </message>
    <message>
        <source>Consult with companies</source>
        <translation>与企业磋商</translation>
    </message>
    <message>
        <source>By video, chat and files, beside the document it is about. Choose who waits at the left, or book a consultation. Everything is kept as evidence and can be read without a line.</source>
        <translation>在单证旁边用视频、聊天和文件沟通。请在左侧选择正在等候的企业，或预约磋商。全过程留存为证据，没有网络也能查看。</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>候谈室</translation>
    </message>
</context>
<context>
    <name>Tongguan::ConsultTable</name>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n 条未发送</numerusform>
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
        <translation>%1 起离线</translation>
    </message>
    <message>
        <source>Place given up at %1</source>
        <translation>%1 排队位置已取消</translation>
    </message>
</context>
<context>
    <name>Tongguan::ConsultWords</name>
    <message>
        <source>Booked</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>In the waiting room</source>
        <translation>候谈中</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Come to the waiting room shortly before the time.</source>
        <translation>请在预约时间前不久进入候谈室。</translation>
    </message>
    <message>
        <source>The officer begins when it is your turn.</source>
        <translation>轮到您时由关员开始。</translation>
    </message>
    <message>
        <source>The consultation is under way.</source>
        <translation>磋商正在进行。</translation>
    </message>
    <message>
        <source>The officer has paused it and will go on.</source>
        <translation>关员已暂停，稍后继续。</translation>
    </message>
    <message>
        <source>Everything said and shown is kept and can be read without a line.</source>
        <translation>全部发言和画面已保存，没有网络也能查看。</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>关员</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>现场终端</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>响铃中</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>未接听</translation>
    </message>
    <message>
        <source>General question</source>
        <translation>一般咨询</translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation>报关单</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>账册</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>查验</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 项</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1 has booked the consultation</source>
        <translation>%1 预约了磋商</translation>
    </message>
    <message>
        <source>%1 has moved it to another time</source>
        <translation>%1 更改了时间</translation>
    </message>
    <message>
        <source>%1 has changed the agenda</source>
        <translation>%1 修改了议题</translation>
    </message>
    <message>
        <source>%1 is in the waiting room</source>
        <translation>%1 进入候谈室</translation>
    </message>
    <message>
        <source>%1 has left the waiting room</source>
        <translation>%1 离开候谈室</translation>
    </message>
    <message>
        <source>%1 has begun the consultation</source>
        <translation>%1 开始了磋商</translation>
    </message>
    <message>
        <source>%1 has paused it</source>
        <translation>%1 暂停了磋商</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 恢复了磋商</translation>
    </message>
    <message>
        <source>%1 has ended the consultation</source>
        <translation>%1 结束了磋商</translation>
    </message>
    <message>
        <source>%1 has cancelled it</source>
        <translation>%1 取消了磋商</translation>
    </message>
    <message>
        <source>%1 has passed it on to %2</source>
        <translation>%1 转交给 %2</translation>
    </message>
    <message>
        <source>%1 has invited %2</source>
        <translation>%1 邀请了 %2</translation>
    </message>
    <message>
        <source>%1 has accepted</source>
        <translation>%1 已接受</translation>
    </message>
    <message>
        <source>%1 has declined</source>
        <translation>%1 已拒绝</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>无人到场</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 未接听</translation>
    </message>
    <message>
        <source>%1 has joined</source>
        <translation>%1 加入通话</translation>
    </message>
    <message>
        <source>%1 has gone</source>
        <translation>%1 离开通话</translation>
    </message>
    <message>
        <source>%1 raises a hand</source>
        <translation>%1 举手</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>问：%1</translation>
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
        <translation>%1 请求录制</translation>
    </message>
    <message>
        <source>%1 agrees to the recording</source>
        <translation>%1 同意录制</translation>
    </message>
    <message>
        <source>%1 does not agree to the recording</source>
        <translation>%1 不同意录制</translation>
    </message>
    <message>
        <source>Recording has started</source>
        <translation>开始录制</translation>
    </message>
    <message>
        <source>Recording has stopped</source>
        <translation>停止录制</translation>
    </message>
    <message>
        <source>A piece of the recording was kept</source>
        <translation>已保存一段录像</translation>
    </message>
    <message>
        <source>%1 has proposed minutes</source>
        <translation>%1 提出纪要</translation>
    </message>
    <message>
        <source>%1 has confirmed the minutes</source>
        <translation>%1 确认纪要</translation>
    </message>
    <message>
        <source>%1 has written the inspection record</source>
        <translation>%1 填写了查验记录</translation>
    </message>
    <message>
        <source>%1 has countersigned the evidence</source>
        <translation>%1 会签了证据</translation>
    </message>
    <message>
        <source>as soon as possible</source>
        <translation>尽快</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>约 1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>约 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the part of this program that makes calls</source>
        <translation>%1：本程序的通话组件</translation>
    </message>
    <message>
        <source>%1: packs pictures and sound for the line</source>
        <translation>%1：压缩画面和声音</translation>
    </message>
    <message>
        <source>%1: carries the call through the network</source>
        <translation>%1：网络传输</translation>
    </message>
    <message>
        <source>%1: microphone and speaker</source>
        <translation>%1：麦克风和扬声器</translation>
    </message>
    <message>
        <source>%1: camera and pictures</source>
        <translation>%1：摄像头和画面</translation>
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
        <translation>会商记录保存期满，已删除</translation>
    </message>
    <message>
        <source>Files were deleted when their time was over</source>
        <translation>文件保存期满，已删除</translation>
    </message>
    <message>
        <source>As declared</source>
        <translation>与申报一致</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>与申报不符</translation>
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
        <translation>企业尚未进入候谈室。</translation>
    </message>
    <message>
        <source>As soon as possible: come to the waiting room when it suits you; who came first is called first.</source>
        <translation>尽快安排：请方便时进入候谈室，按到达先后依次磋商。</translation>
    </message>
    <message>
        <source>The company is in the waiting room. Begin when you are ready.</source>
        <translation>企业已在候谈室，准备好后即可开始。</translation>
    </message>
    <message>
        <source>Recording has stopped: the server could not go on with it</source>
        <translation>录制已停止：服务器无法继续录制</translation>
    </message>
    <message>
        <source>Recording has stopped: an agreement was taken back</source>
        <translation>录制已停止：有人撤回了同意</translation>
    </message>
    <message>
        <source>Recording has stopped: somebody has joined who was not asked</source>
        <translation>录制已停止：有未经询问的人加入</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移出</translation>
    </message>
    <message>
        <source>The company could not be reached for too long and was taken out of the queue</source>
        <translation>企业长时间联系不上，已移出排队</translation>
    </message>
    <message>
        <source>%1 has removed %2 from the consultation</source>
        <translation>%1 已将 %2 移出磋商</translation>
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
        <translation>磋商时间…</translation>
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
        <translation>当日报关单</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s)</source>
        <translation>
            <numerusform>%n 份报关单</numerusform>
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
        <translation>检查</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>报关单</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>存为模板</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>模板名称：</translation>
    </message>
    <message>
        <source>Template “%1” was saved.</source>
        <translation>模板“%1”已保存。</translation>
    </message>
    <message>
        <source>Declaration messages (*.xml)</source>
        <translation>报关单报文 (*.xml)</translation>
    </message>
    <message>
        <source>Workbooks (%1)</source>
        <translation>工作簿 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n goods line(s) added; Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>已添加 %n 项商品；Ctrl+Z 可撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the declarations of the day</source>
        <translation>打印当日报关单</translation>
    </message>
    <message>
        <source>No declaration was worked on or answered today.</source>
        <translation>今天没有编辑过或收到回执的报关单。</translation>
    </message>
    <message>
        <source>Messages with their files (%1)</source>
        <translation>带随附文件的报文 (%1)</translation>
    </message>
</context>
<context>
    <name>Tongguan::DeclarationPage</name>
    <message>
        <source>Take over the comparison</source>
        <translation>采用对比方案</translation>
    </message>
    <message>
        <source>Taken over into the declaration. Ctrl+Z takes it back.</source>
        <translation>已采用到报关单。Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>税费</translation>
    </message>
    <message>
        <source>Print the archive…</source>
        <translation>打印归档…</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>添加随附文件…</translation>
    </message>
</context>
<context>
    <name>Tongguan::DeclarationSubject</name>
    <message>
        <source>Customs declaration</source>
        <translation>报关单</translation>
    </message>
    <message>
        <source>New import declaration</source>
        <translation>新建进口报关单</translation>
    </message>
    <message>
        <source>New export declaration</source>
        <translation>新建出口报关单</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>报关单</translation>
    </message>
    <message>
        <source>No declarations yet</source>
        <translation>还没有报关单</translation>
    </message>
    <message>
        <source>Start with an empty form, import a message, or drop XML files here.</source>
        <translation>新建一份空白报关单、导入报文，或把 XML 文件拖到这里。</translation>
    </message>
    <message>
        <source>There are declarations, but none with these words, states and dates.</source>
        <translation>有报关单，但没有符合这些关键词、状态和日期的。</translation>
    </message>
    <message>
        <source>Entry or exit date</source>
        <translation>进出口日期</translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s)</source>
        <translation>
            <numerusform>%n 份报关单</numerusform>
        </translation>
    </message>
    <message>
        <source>A company&apos;s declaration opens here beside a consultation about it.</source>
        <translation>企业的报关单在有关磋商旁打开，显示在这里。</translation>
    </message>
</context>
<context>
    <name>Tongguan::DeclarationsWorkspace</name>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Decl.</source>
        <translation>报关</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>报关单</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>往来</translation>
    </message>
    <message>
        <source>Traffic with the Single Window</source>
        <translation>与单一窗口的报文往来</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Calc.</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Tax calculator</source>
        <translation>税费计算器</translation>
    </message>
    <message>
        <source>New import declaration</source>
        <translation>新建进口报关单</translation>
    </message>
    <message>
        <source>New export declaration</source>
        <translation>新建出口报关单</translation>
    </message>
    <message>
        <source>Import messages and spreadsheets…</source>
        <translation>导入报文和表格…</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>导出此列表…</translation>
    </message>
    <message>
        <source>Save an empty goods table for customers…</source>
        <translation>保存供客户填写的空白商品表…</translation>
    </message>
    <message>
        <source>Send the open declaration through the import client&apos;s folder</source>
        <translation>经导入客户端的文件夹发送当前报关单</translation>
    </message>
    <message>
        <source>Open the declaration first.</source>
        <translation>请先打开报关单。</translation>
    </message>
    <message>
        <source>Product library</source>
        <translation>商品库</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>税则</translation>
    </message>
    <message>
        <source>Load the office&apos;s own tariff table…</source>
        <translation>载入本单位的税则表…</translation>
    </message>
</context>
<context>
    <name>Tongguan::DerivationView</name>
    <message>
        <source>Copy the derivation as text (Ctrl+C)</source>
        <translation>以文本复制计算过程 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Close the derivation (Esc)</source>
        <translation>关闭计算过程 (Esc)</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>计算过程</translation>
    </message>
    <message>
        <source>How the figure was made</source>
        <translation>此数如何得出</translation>
    </message>
    <message>
        <source>Choose a figure to see how it came about.</source>
        <translation>选一个数，查看其计算过程。</translation>
    </message>
    <message>
        <source>Rounding: %1</source>
        <translation>取舍：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Enter goes to the field.</source>
        <translation>按 Enter 转到该栏。</translation>
    </message>
</context>
<context>
    <name>Tongguan::DeviceTest</name>
    <message>
        <source>I wear a headset (the echo need not be taken out)</source>
        <translation>使用耳机（无需消除回声）</translation>
    </message>
    <message>
        <source>Only through the relay of the customs server (behind strict firewalls)</source>
        <translation>只经海关服务器中继（防火墙严格时）</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>播放测试音</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检测</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>麦克风音量</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>摄像头(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Microphone</source>
        <translation>麦克风(&amp;M)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>扬声器(&amp;S)</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>不用摄像头</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>没有麦克风</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>没有扬声器</translation>
    </message>
    <message>
        <source>This computer can make calls.</source>
        <translation>本机可以通话。</translation>
    </message>
    <message>
        <source>This computer cannot make calls: parts are missing. Chat, files, questions, minutes and stills from files work all the same.</source>
        <translation>本机不能通话：缺少组件。聊天、文件、提问、纪要和从文件提交照片不受影响。</translation>
    </message>
    <message>
        <source>Missing:</source>
        <translation>缺少：</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to install GStreamer; the manual names the packages.</source>
        <translation>请电脑管理员安装 GStreamer；手册列有所需软件包。</translation>
    </message>
    <message>
        <source>Without a camera the others hear you and see your name. Stills can be given from files.</source>
        <translation>不用摄像头时，对方能听到您并看到您的名字；照片可从文件提交。</translation>
    </message>
    <message>
        <source>No camera was found: plug one in, or allow this program to use it. You can still listen, speak, chat and give stills from files.</source>
        <translation>没有找到摄像头：请接上摄像头，或允许本程序使用。仍可收听、发言、聊天，照片可从文件提交。</translation>
    </message>
    <message>
        <source>The camera gives a picture.</source>
        <translation>摄像头画面正常。</translation>
    </message>
    <message>
        <source>Waiting for a picture of the camera…</source>
        <translation>正在等待摄像头画面…</translation>
    </message>
    <message>
        <source>A camera is there.</source>
        <translation>已找到摄像头。</translation>
    </message>
    <message>
        <source>No microphone was found: the others would not hear you. Chat works.</source>
        <translation>没有找到麦克风：对方听不到您。可以聊天。</translation>
    </message>
    <message>
        <source>The microphone hears you.</source>
        <translation>麦克风正常。</translation>
    </message>
    <message>
        <source>Say something: the level should move.</source>
        <translation>请说话：音量条应当跳动。</translation>
    </message>
    <message>
        <source>The customs server can be reached.</source>
        <translation>海关服务器连接正常。</translation>
    </message>
    <message>
        <source>There is no line to the customs server. What you write, stills and steps of an inspection are kept and sent later.</source>
        <translation>连不上海关服务器。您写的内容、照片和查验步骤会保存在本机，稍后发送。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>我</translation>
    </message>
    <message>
        <source>No picture: parts for calls are missing</source>
        <translation>没有画面：缺少通话组件</translation>
    </message>
    <message>
        <source>Test picture (for demonstrations)</source>
        <translation>测试画面（演示用）</translation>
    </message>
    <message>
        <source>Test tone (for demonstrations)</source>
        <translation>测试音（演示用）</translation>
    </message>
    <message>
        <source>The others see a moving test picture instead of a camera.</source>
        <translation>其他人看到的是活动测试画面，不是摄像头。</translation>
    </message>
    <message>
        <source>The others hear a test tone instead of a microphone.</source>
        <translation>其他人听到的是测试音，不是麦克风。</translation>
    </message>
</context>
<context>
    <name>Tongguan::DocumentFlow</name>
    <message>
        <source>Saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
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
        <translation>打开的单证</translation>
    </message>
    <message numerus="yes">
        <source>Export %n document(s) to</source>
        <translation>
            <numerusform>导出 %n 份单证到</numerusform>
        </translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>导出：%1</translation>
    </message>
    <message>
        <source>Consult about this document…</source>
        <translation>就此单证磋商…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
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
            <numerusform>已申报 %n 份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not: %1</source>
        <translation>
            <numerusform>%n 份未申报：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the first</source>
        <translation>打开第一份</translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) taken back; nothing was sent.</source>
        <translation>
            <numerusform>已撤回 %n 份申报，未发送任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) deleted.</source>
        <translation>
            <numerusform>已删除 %n 份单证。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed: %1</source>
        <translation>
            <numerusform>%n 份未删除：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销（Ctrl+Z）</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) brought back.</source>
        <translation>
            <numerusform>已恢复 %n 份单证。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change: it stands there already.</source>
        <translation>无需修改：内容已经如此。</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed in %n document(s).</source>
        <translation>
            <numerusform>已在 %n 份单证中修改“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only two documents of one kind can be compared.</source>
        <translation>只能比较两份同类单证。</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) handed in; sent as soon as there is a line.</source>
        <translation>
            <numerusform>已提交 %n 份，有网络即发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied without its %n file(s): attach those of the new one.</source>
        <translation>
            <numerusform>已复制，但没有带上原单的 %n 个随附文件：请添加新单自己的文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::DocumentHead</name>
    <message>
        <source>Submit (F9)</source>
        <translation>申报 (F9)</translation>
    </message>
    <message>
        <source>Settle the conflict</source>
        <translation>处理冲突</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Receipts (F8)</source>
        <translation>回执 (F8)</translation>
    </message>
    <message>
        <source>New from this one</source>
        <translation>以此新建</translation>
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
        <translation>必填栏目完成进度</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>退单：%1</translation>
    </message>
    <message>
        <source>All %1 required fields are filled</source>
        <translation>%1 个必填栏目均已填写</translation>
    </message>
    <message>
        <source>%1 of %2 required fields left</source>
        <translation>必填栏目还有 %1 / %2 个未填</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks find nothing</source>
        <translation>检查未发现问题</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新建：%1</translation>
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
        <translation>显示列</translation>
    </message>
    <message>
        <source>Import message…</source>
        <translation>导入报文…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Export message…</source>
        <translation>导出报文…</translation>
    </message>
    <message>
        <source>Copy the rows as a table</source>
        <translation>将所选行复制为表格</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>没有符合筛选条件的报关单</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>列表无法读取</translation>
    </message>
    <message>
        <source>Nothing was lost. The notice above says why.</source>
        <translation>数据没有丢失。原因见上方通知。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 项商品</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>恢复默认列</translation>
    </message>
    <message numerus="yes">
        <source>Too many at once: select at most %n row(s)</source>
        <translation>
            <numerusform>一次选得太多：最多选 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print the archive…</source>
        <translation>打印档案…</translation>
    </message>
    <message>
        <source>Copy as a new document</source>
        <translation>复制为新单证</translation>
    </message>
    <message>
        <source>Change one field in all…</source>
        <translation>批量修改一个栏目…</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>比较这两份</translation>
    </message>
</context>
<context>
    <name>Tongguan::DocumentPage</name>
    <message>
        <source>Receipts</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Settle the conflict</source>
        <translation>处理冲突</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>检查结果 (%1)</translation>
    </message>
    <message>
        <source>This field is not on the form</source>
        <translation>表单上没有该栏目</translation>
    </message>
    <message>
        <source>Checked: no errors</source>
        <translation>检查完毕：没有错误</translation>
    </message>
    <message numerus="yes">
        <source>Checked: %n error(s)</source>
        <translation>
            <numerusform>检查完毕：%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not submitted: %n error(s) to mend first</source>
        <translation>
            <numerusform>未申报：请先改正 %n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fill: the fields hold values already</source>
        <translation>无需填充：相关栏目已有内容</translation>
    </message>
    <message>
        <source>Fill from the enterprise file</source>
        <translation>从企业档案填充</translation>
    </message>
    <message>
        <source>Copied; number, dates and what customs had given are left out. Ctrl+Z takes it back.</source>
        <translation>已复制；编号、日期和海关给出的内容未复制。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Filling hint</source>
        <translation>填制说明</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Find field</source>
        <translation>查找栏目</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Copy from…</source>
        <translation>复制自…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>存为模板…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Restore layout</source>
        <translation>恢复布局</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>表体</translation>
    </message>
    <message>
        <source>Copy from another document</source>
        <translation>从另一单证复制</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to answer</source>
        <translation>
            <numerusform>待答复 %n 问</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), answered</source>
        <translation>
            <numerusform>提问 %n 个，均已答复</numerusform>
        </translation>
    </message>
    <message>
        <source>What the officer asks about this document</source>
        <translation>关员对此单证的提问</translation>
    </message>
    <message>
        <source>What was said about this document, with minutes</source>
        <translation>有关此单证的磋商和纪要</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>The checks find nothing to go to</source>
        <translation>检查没有发现可跳转的问题</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>下一条检查结果</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>上一条检查结果</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>立即保存</translation>
    </message>
    <message>
        <source>Saved on this computer. Every change is saved by itself, too.</source>
        <translation>已保存在本机。平时的每处修改也会自动保存。</translation>
    </message>
    <message>
        <source>Take the submission back</source>
        <translation>撤回尚未发送的申报</translation>
    </message>
    <message numerus="yes">
        <source>Copied without its %n file(s), number, dates and what customs had given. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>已复制；原单的 %n 个随附文件、编号、日期和海关给出的内容没有带过来。Ctrl+Z可撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::ElementsDialog</name>
    <message>
        <source>Declaration elements</source>
        <translation>申报要素</translation>
    </message>
    <message>
        <source>The line has no commodity code yet.</source>
        <translation>该项还没有商品编号。</translation>
    </message>
    <message>
        <source>In the order of the catalogue. * must be given.</source>
        <translation>按规范申报目录的顺序；带 * 的必填。</translation>
    </message>
    <message>
        <source>The elements of this code are not in the table of %1. The first two are of every code; further values may follow in the order of the catalogue.</source>
        <translation>%1 版税则表中没有该编号的申报要素。前两项各编号通用；其余各项可按规范申报目录的顺序接着填写。</translation>
    </message>
    <message>
        <source>Text of the elements</source>
        <translation>申报要素文本</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Take (Ctrl+Enter)</source>
        <translation>采用 (Ctrl+Enter)</translation>
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
        <translation>%1：“%2”不是该要素的代码；请检查各项是否按目录顺序填写</translation>
    </message>
    <message>
        <source>“%1” stands behind the last element</source>
        <translation>“%1”多出，已超过最后一项要素</translation>
    </message>
    <message>
        <source>%1 holds a “|”, which parts the elements</source>
        <translation>%1中含有分隔符“|”</translation>
    </message>
    <message>
        <source>The text is longer than %1 bytes (a Chinese character counts 2)</source>
        <translation>文本超过 %1 字节（一个汉字按 2 字节计）</translation>
    </message>
    <message>
        <source>%1 / %2 bytes</source>
        <translation>%1 / %2 字节</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>未知代码</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>各项齐全。</translation>
    </message>
    <message>
        <source>The two general elements are there; whether the others are complete is not known.</source>
        <translation>前两项通用要素已填；其余要素是否齐全无法判断。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>What you typed is not taken yet: Ctrl+Enter takes it, Esc once more leaves it out.</source>
        <translation>所填内容尚未采用：按 Ctrl+Enter 采用，再按一次 Esc 放弃。</translation>
    </message>
</context>
<context>
    <name>Tongguan::EvidencePanel</name>
    <message>
        <source>Countersign</source>
        <translation>会签</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>不符之处</translation>
    </message>
    <message>
        <source>Signs the server&apos;s newest seal with the key of this computer: neither side can change anything before it afterwards</source>
        <translation>用本机密钥对服务器最新签章会签：此前内容双方都不能再改动</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未校验</translation>
    </message>
    <message>
        <source>The package is being fetched…</source>
        <translation>正在取回证据包…</translation>
    </message>
    <message>
        <source>The package could not be fetched</source>
        <translation>未能取回证据包</translation>
    </message>
    <message>
        <source>The package cannot be read</source>
        <translation>证据包无法读取</translation>
    </message>
    <message>
        <source>Proved: nothing was changed</source>
        <translation>校验通过：内容未被改动</translation>
    </message>
    <message>
        <source>The chain is whole from its beginning to its last entry, and the server&apos;s seal fits.</source>
        <translation>证据链从头到尾完整，服务器签章相符。</translation>
    </message>
    <message numerus="yes">
        <source>Does not fit in %n place(s)</source>
        <translation>
            <numerusform>有 %n 处不符</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not rely on what is named below; ask the other side for its package and compare.</source>
        <translation>下列内容不可采信；请向对方索取其证据包比对。</translation>
    </message>
    <message>
        <source>%1 entries: %2 events, %3 files, %4</source>
        <translation>共 %1 条：事件 %2 个，文件 %3 个，%4</translation>
    </message>
    <message>
        <source>Nobody has countersigned yet</source>
        <translation>尚无人会签</translation>
    </message>
    <message>
        <source>Countersigned: %1</source>
        <translation>已会签：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Sealed with the known key of the server: %1</source>
        <translation>签章密钥为已知的服务器密钥：%1</translation>
    </message>
    <message>
        <source>Sealed with the key %1, which was not compared with a known one</source>
        <translation>签章密钥 %1，未与已知密钥比对</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>%1: its content was changed</source>
        <translation>%1：内容被改动</translation>
    </message>
    <message>
        <source>%1: is missing</source>
        <translation>%1：缺失</translation>
    </message>
    <message>
        <source>%1: the chain is broken here</source>
        <translation>%1：链在此处断开</translation>
    </message>
    <message>
        <source>%1: does not belong to the chain</source>
        <translation>%1：不属于证据链</translation>
    </message>
    <message>
        <source>%1: the server&apos;s seal does not cover or fit it</source>
        <translation>%1：服务器签章未覆盖或不符</translation>
    </message>
    <message>
        <source>%1: it was sealed with another key than that of the server</source>
        <translation>%1：签章密钥不是服务器的密钥</translation>
    </message>
    <message>
        <source>%1: a countersignature does not fit</source>
        <translation>%1：会签不符</translation>
    </message>
    <message>
        <source>%1: does not fit (%2)</source>
        <translation>%1：不符（%2）</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>保存证据包</translation>
    </message>
    <message>
        <source>Records are deleted when the time is over for which they must be kept.</source>
        <translation>记录在规定的保存期满后删除。</translation>
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
        <translation>本次磋商记录不得删除的原因（案号、指令）：</translation>
    </message>
    <message>
        <source>%1 of %2 entries are covered by the server&apos;s seal</source>
        <translation>服务器签章覆盖 %2 条中的 %1 条</translation>
    </message>
    <message>
        <source>It ends on %1; the consultation had ended</source>
        <translation>止于 %1，当时磋商已结束</translation>
    </message>
    <message>
        <source>It ends on %1; the consultation had not ended, a later package may have more</source>
        <translation>止于 %1，当时磋商尚未结束，之后的证据包可能内容更多</translation>
    </message>
    <message>
        <source>Save and check the evidence…</source>
        <translation>保存并校验证据…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>How much of the package is there</source>
        <translation>证据包下载进度</translation>
    </message>
    <message>
        <source>Everything said and shown is one chain: changing, leaving out or adding a single byte breaks it. The package is saved where you choose and proved on this computer. It is not encrypted there.</source>
        <translation>全部发言和画面构成一条证据链：改动、删去或加入一个字节都会使链断开。证据包保存到您选择的位置，并在本机校验；保存的文件未加密。</translation>
    </message>
    <message>
        <source>%1 of %2 are there. Where the line breaks it goes on by itself.</source>
        <translation>已下载 %1，共 %2。线路中断后会自动续传。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The package is being checked…</source>
        <translation>正在校验证据包…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为：%1</translation>
    </message>
</context>
<context>
    <name>Tongguan::ExchangeDialog</name>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Exchange rates for taxes</source>
        <translation>计征汇率</translation>
    </message>
    <message>
        <source>The General Administration fixes the rates of a month on the third Wednesday of the month before. Import a CSV file with the columns currency, cny and month (also per, from, to, source), paste it from a spreadsheet, or enter one rate.</source>
        <translation>海关总署以上月第三个星期三的汇率为每月计征汇率。可导入 CSV 文件（列：币制、汇率、月份，另可有单位、起、止、来源），从电子表格粘贴，或逐条录入。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币制</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>人民币</translation>
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
        <translation>来源</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>导入 CSV…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>own entry</source>
        <translation>自行录入</translation>
    </message>
    <message>
        <source>%1 · own entry</source>
        <translation>%1 · 自行录入</translation>
    </message>
    <message>
        <source>Line %1 is not understood; nothing was taken. Needed are the columns currency (three letters) and cny, and month as yyyy-MM.</source>
        <translation>第 %1 行无法识别，未导入任何内容。需要“币制”（三字母）与“汇率”两列，月份写作 yyyy-MM。</translation>
    </message>
    <message>
        <source>A currency of three letters, numbers above zero and a month as yyyy-MM are needed.</source>
        <translation>需要三字母币制、大于零的数字，月份写作 yyyy-MM。</translation>
    </message>
</context>
<context>
    <name>Tongguan::ExpiryCalendar</name>
    <message>
        <source>Calendar of expiring records</source>
        <translation>手账册到期日历</translation>
    </message>
    <message>
        <source>valid until %1, %2</source>
        <translation>有效期至 %1，%2</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>%1: a write-off cycle ends on %2, %3</source>
        <translation>%1：核销周期于 %2 截止，%3</translation>
    </message>
</context>
<context>
    <name>Tongguan::Explain</name>
    <message>
        <source>This office was last opened by a newer version of the program.</source>
        <translation>本地数据上次由更新版本的程序打开过。</translation>
    </message>
    <message>
        <source>Update the program on this computer, then open it again.</source>
        <translation>请先更新本机程序，再重新打开。</translation>
    </message>
    <message>
        <source>Another program on this computer has this office open.</source>
        <translation>本机上另一个程序正在使用这份数据。</translation>
    </message>
    <message>
        <source>Close the other window first, then try again.</source>
        <translation>请先关闭另一个窗口，再试一次。</translation>
    </message>
    <message>
        <source>The file of this office is damaged.</source>
        <translation>本地数据文件已损坏。</translation>
    </message>
    <message>
        <source>Do not delete anything. Copy the folder to a safe place and ask your support; what was sent is also on the server.</source>
        <translation>请不要删除任何内容。把整个文件夹复制到安全的地方并联系技术支持；已发送的内容在服务器上也有。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Make room on the disk, then save again.</source>
        <translation>请清理磁盘空间，再重新保存。</translation>
    </message>
    <message>
        <source>The folder of this office may not be written.</source>
        <translation>没有写入数据文件夹的权限。</translation>
    </message>
    <message>
        <source>Ask for the right to write in the folder, or choose another one in the settings.</source>
        <translation>请申请该文件夹的写入权限，或在设置中另选文件夹。</translation>
    </message>
    <message>
        <source>This file was not made by this program.</source>
        <translation>这个文件不是本程序生成的。</translation>
    </message>
    <message>
        <source>Choose the folder of a Tongguan office.</source>
        <translation>请选择通关程序的数据文件夹。</translation>
    </message>
    <message>
        <source>This declaration is not on this computer.</source>
        <translation>本机上没有这份报关单。</translation>
    </message>
    <message>
        <source>Synchronise, then look for it again.</source>
        <translation>请先同步，再查找。</translation>
    </message>
    <message>
        <source>The declaration is in a state that does not allow this.</source>
        <translation>报关单当前状态不允许此操作。</translation>
    </message>
    <message>
        <source>Open it to see its state and what may be done now.</source>
        <translation>请打开报关单，查看其状态和现在可以做的事。</translation>
    </message>
    <message>
        <source>Open it, mend the marked fields, and submit again.</source>
        <translation>请打开报关单，改正标出的栏目后重新申报。</translation>
    </message>
    <message>
        <source>Refresh and look at its receipts.</source>
        <translation>请刷新并查看其回执。</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>用户名或密码错误。</translation>
    </message>
    <message>
        <source>Check both and try again. After five wrong tries the server waits for 15 minutes.</source>
        <translation>请核对后重试。连续输错五次后须等待 15 分钟。</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>您尚未登录。</translation>
    </message>
    <message>
        <source>Sign in; until then everything is kept on this computer.</source>
        <translation>请登录；在此之前所有内容都保存在本机。</translation>
    </message>
    <message>
        <source>Too many wrong passwords in a short time.</source>
        <translation>短时间内密码输错次数过多。</translation>
    </message>
    <message>
        <source>Wait 15 minutes, then try again.</source>
        <translation>请等待 15 分钟后再试。</translation>
    </message>
    <message>
        <source>The sign-in has run out.</source>
        <translation>登录已过期。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>The server does not know this sign-in any more.</source>
        <translation>服务器已不认可本次登录。</translation>
    </message>
    <message>
        <source>This sign-in was used a second time, perhaps from a copy of this computer.</source>
        <translation>本次登录凭据被重复使用，可能来自本机的副本。</translation>
    </message>
    <message>
        <source>Sign in again. If you did not copy anything, tell your administrator.</source>
        <translation>请重新登录。如果您没有复制过数据，请告知管理员。</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>您的角色无权进行此操作。</translation>
    </message>
    <message>
        <source>Ask your administrator for the right, or sign in as somebody who has it.</source>
        <translation>请向管理员申请权限，或以有权限的用户登录。</translation>
    </message>
    <message>
        <source>No keychain runs on this computer, so that the sign-in cannot be kept safely.</source>
        <translation>本机没有可用的密钥环，无法安全保存登录信息。</translation>
    </message>
    <message>
        <source>Sign in again at each start.</source>
        <translation>每次启动时请重新登录。</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>本机的密钥环已锁定。</translation>
    </message>
    <message>
        <source>Unlock it, or sign in again at each start.</source>
        <translation>请解锁密钥环，或在每次启动时重新登录。</translation>
    </message>
    <message>
        <source>Sign in again at each start, and tell your support.</source>
        <translation>每次启动时请重新登录，并告知技术支持。</translation>
    </message>
    <message>
        <source>The keychain of this computer did not keep the sign-in.</source>
        <translation>本机的密钥环未能保存登录信息。</translation>
    </message>
    <message>
        <source>The server was restored from a backup.</source>
        <translation>服务器已从备份恢复。</translation>
    </message>
    <message>
        <source>Nothing to do: the program compares everything and sends again what the server lacks.</source>
        <translation>无需操作：程序会逐一核对，并补发服务器缺少的内容。</translation>
    </message>
    <message>
        <source>Nothing to do: the program takes a new name at the server and goes on.</source>
        <translation>无需操作：程序会以新的设备身份继续工作。</translation>
    </message>
    <message>
        <source>This computer was away for so long that everything has to be fetched again.</source>
        <translation>本机离线时间过长，需要重新获取全部数据。</translation>
    </message>
    <message>
        <source>Nothing to do: it is under way. You can go on working.</source>
        <translation>无需操作：正在获取，您可以继续工作。</translation>
    </message>
    <message>
        <source>A declaration is too large to be sent.</source>
        <translation>报关单过大，无法发送。</translation>
    </message>
    <message>
        <source>Take out pictures or attachments, then submit again.</source>
        <translation>请移除图片或附件后重新申报。</translation>
    </message>
    <message>
        <source>The server has seen another change under the same number.</source>
        <translation>服务器上已有同一序号的另一项修改。</translation>
    </message>
    <message>
        <source>Open the declaration, save it again and submit. Tell your support if it comes back.</source>
        <translation>请打开报关单重新保存后申报。如再次出现，请告知技术支持。</translation>
    </message>
    <message>
        <source>Somebody else changed the same field.</source>
        <translation>他人修改了同一栏目。</translation>
    </message>
    <message>
        <source>Open the declaration and choose which text is right.</source>
        <translation>请打开报关单，选择正确的内容。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>服务器未及时应答。</translation>
    </message>
    <message>
        <source>Go on working; it is tried again by itself.</source>
        <translation>请继续工作，程序会自动重试。</translation>
    </message>
    <message>
        <source>Check the address in the settings, and whether this computer is on the network.</source>
        <translation>请检查设置中的地址，以及本机是否已联网。</translation>
    </message>
    <message>
        <source>Go on working; it is tried again by itself. If it lasts, ask the office whether its server runs.</source>
        <translation>请继续工作，程序会自动重试。如长时间如此，请询问服务器是否在运行。</translation>
    </message>
    <message>
        <source>The line to the server broke.</source>
        <translation>与服务器的连接中断。</translation>
    </message>
    <message>
        <source>A proxy on the way answers for the server.</source>
        <translation>途中的代理代替服务器作了应答。</translation>
    </message>
    <message>
        <source>Another page answers instead of the server: the network wants a sign-in of its own.</source>
        <translation>应答的是另一个页面：当前网络需要先认证。</translation>
    </message>
    <message>
        <source>Open a web page, sign in to the network, then sync again.</source>
        <translation>请打开网页完成网络认证，再重新同步。</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>请告知管理员。</translation>
    </message>
    <message>
        <source>Check that the address is that of a Tongguan server, and that both are of the same version.</source>
        <translation>请确认该地址是通关服务器，且双方版本一致。</translation>
    </message>
    <message>
        <source>Write it like https://customs.example:8443.</source>
        <translation>请按 https://customs.example:8443 的形式填写。</translation>
    </message>
    <message>
        <source>Nothing to do now: it is asked again. If it lasts, update the program.</source>
        <translation>目前无需操作：程序会再次请求。如长时间如此，请更新程序。</translation>
    </message>
    <message>
        <source>Changes have been waiting for a long time.</source>
        <translation>有修改已等待很久未能发送。</translation>
    </message>
    <message>
        <source>See the reason above and sync now. If it lasts, tell your support.</source>
        <translation>请查看上面的原因并立即同步。如仍然如此，请告知技术支持。</translation>
    </message>
    <message>
        <source>No server has been confirmed on this computer yet.</source>
        <translation>本机尚未确认过任何服务器。</translation>
    </message>
    <message>
        <source>Sign in and compare its fingerprint.</source>
        <translation>请登录并核对其指纹。</translation>
    </message>
    <message>
        <source>The server shows another identity than the one confirmed before.</source>
        <translation>服务器出示的身份与此前确认的不同。</translation>
    </message>
    <message>
        <source>Do not go on. Ask the office whether its server was set up anew; only then confirm its new fingerprint.</source>
        <translation>请不要继续。请先向服务器的管理单位核实是否重新部署，确认无误后再确认新指纹。</translation>
    </message>
    <message>
        <source>The server does not show who stands behind it.</source>
        <translation>服务器没有出示其签发机构。</translation>
    </message>
    <message>
        <source>Check the address; if it is right, tell the office.</source>
        <translation>请检查地址；如果无误，请告知服务器的管理单位。</translation>
    </message>
    <message>
        <source>No secure line to the server came about.</source>
        <translation>未能与服务器建立安全连接。</translation>
    </message>
    <message>
        <source>Check the address and the port; if they are right, tell the office.</source>
        <translation>请检查地址和端口；如果无误，请告知服务器的管理单位。</translation>
    </message>
    <message>
        <source>Set the date and time of this computer, then sync again.</source>
        <translation>请校准本机日期和时间，再重新同步。</translation>
    </message>
    <message>
        <source>Sign in again and compare the fingerprint.</source>
        <translation>请重新登录并核对指纹。</translation>
    </message>
    <message>
        <source>The secure line to the server failed.</source>
        <translation>与服务器的安全连接失败。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>文件无法读取。</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>请确认文件仍在原处，且您有读取权限。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>Get the message again from where it came from.</source>
        <translation>请从来源处重新获取报文。</translation>
    </message>
    <message>
        <source>The file is not complete XML.</source>
        <translation>文件不是完整的 XML。</translation>
    </message>
    <message>
        <source>Get the message again from where it came from; it may have broken off.</source>
        <translation>请从来源处重新获取报文，可能传输时中断了。</translation>
    </message>
    <message>
        <source>The characters of the file do not fit its encoding.</source>
        <translation>文件的字符与其编码不符。</translation>
    </message>
    <message>
        <source>Have the message written again in UTF-8 or GB 18030.</source>
        <translation>请用 UTF-8 或 GB 18030 重新生成报文。</translation>
    </message>
    <message>
        <source>The file is XML, but not a declaration message.</source>
        <translation>文件是 XML，但不是报关单报文。</translation>
    </message>
    <message>
        <source>Choose a file whose first element is DecMessage.</source>
        <translation>请选择根元素为 DecMessage 的文件。</translation>
    </message>
    <message>
        <source>The file carries a DOCTYPE, which a declaration message never has; it is not read for safety.</source>
        <translation>文件含有 DOCTYPE，报关单报文不应有此内容；出于安全考虑不予读取。</translation>
    </message>
    <message>
        <source>Ask the sender for a plain message.</source>
        <translation>请发送方提供普通报文。</translation>
    </message>
    <message>
        <source>The file is nested deeper than any message.</source>
        <translation>文件的嵌套层次超过任何报文。</translation>
    </message>
    <message>
        <source>Ask the sender for a proper message.</source>
        <translation>请发送方提供正确的报文。</translation>
    </message>
    <message>
        <source>The file is larger than any message may be.</source>
        <translation>文件超出报文允许的大小。</translation>
    </message>
    <message>
        <source>The message has more rows than a declaration may hold.</source>
        <translation>报文的行数超过一份报关单的上限。</translation>
    </message>
    <message>
        <source>Split it into several declarations.</source>
        <translation>请拆分为多份报关单。</translation>
    </message>
    <message>
        <source>A field holds a character that a message cannot carry.</source>
        <translation>有栏目含有报文无法携带的字符。</translation>
    </message>
    <message>
        <source>Retype the field named below without invisible characters.</source>
        <translation>请重新录入下面所列的栏目，去掉不可见字符。</translation>
    </message>
    <message>
        <source>A part that came with the message and is unknown here cannot be written.</source>
        <translation>报文原带的、本程序未知的一部分内容无法写出。</translation>
    </message>
    <message>
        <source>Tell your support and send the original message.</source>
        <translation>请告知技术支持，并附上原报文。</translation>
    </message>
    <message>
        <source>The server does not know this.</source>
        <translation>服务器上没有这项内容。</translation>
    </message>
    <message>
        <source>It may have been removed by somebody else. Synchronise and look again.</source>
        <translation>可能已被他人删除。请同步后再查看。</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>无法连接服务器。</translation>
    </message>
    <message>
        <source>Everything is saved on this computer.</source>
        <translation>所有内容都已保存在本机。</translation>
    </message>
    <message>
        <source>The request was understood and declined.</source>
        <translation>请求已收到，但未被接受。</translation>
    </message>
    <message>
        <source>Your text is kept here.</source>
        <translation>您录入的内容保留在本机。</translation>
    </message>
    <message>
        <source>See the reason, mend it, and try again.</source>
        <translation>请查看原因，改正后重试。</translation>
    </message>
    <message>
        <source>Somebody else changed it first.</source>
        <translation>他人已先行修改。</translation>
    </message>
    <message>
        <source>Both texts are kept.</source>
        <translation>双方内容都已保留。</translation>
    </message>
    <message>
        <source>Open it and choose which text is right.</source>
        <translation>请打开并选择正确的内容。</translation>
    </message>
    <message>
        <source>The data is damaged or of another format.</source>
        <translation>数据已损坏或格式不符。</translation>
    </message>
    <message>
        <source>Nothing was taken over from it.</source>
        <translation>没有采用其中任何内容。</translation>
    </message>
    <message>
        <source>Get the file again from where it came from.</source>
        <translation>请从来源处重新获取文件。</translation>
    </message>
    <message>
        <source>You are not signed in, or not allowed to do this.</source>
        <translation>您尚未登录，或无权进行此操作。</translation>
    </message>
    <message>
        <source>Your work is saved on this computer.</source>
        <translation>您的工作已保存在本机。</translation>
    </message>
    <message>
        <source>Sign in, or ask your administrator for the right.</source>
        <translation>请登录，或向管理员申请权限。</translation>
    </message>
    <message>
        <source>An input is not as it should be.</source>
        <translation>输入内容不符合要求。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有作任何修改。</translation>
    </message>
    <message>
        <source>Mend the place named and try again.</source>
        <translation>请改正所指之处后重试。</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>程序出现错误。</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>此前保存的内容是安全的。</translation>
    </message>
    <message>
        <source>Copy the details and send them to your support.</source>
        <translation>请复制详细信息并发给技术支持。</translation>
    </message>
    <message>
        <source>The data pack is not signed.</source>
        <translation>数据包没有签名。</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for the signed file.</source>
        <translation>请向提供者索取已签名的文件。</translation>
    </message>
    <message>
        <source>The data pack is signed by somebody whom this office does not trust.</source>
        <translation>数据包的签名者不受本单位信任。</translation>
    </message>
    <message>
        <source>Ask the office that publishes it; packs of its own server are trusted after a sync.</source>
        <translation>请询问发布的海关；本单位服务器的数据包同步后即受信任。</translation>
    </message>
    <message>
        <source>The data pack was changed after it was signed.</source>
        <translation>数据包签名后被改动过。</translation>
    </message>
    <message>
        <source>Get it again from where it came from. The one before it stays in use.</source>
        <translation>请从来源处重新获取。原有的数据包继续使用。</translation>
    </message>
    <message>
        <source>The data pack is older than the one that is in use.</source>
        <translation>数据包比正在使用的旧。</translation>
    </message>
    <message>
        <source>Nothing to do: the newer one stays in use.</source>
        <translation>无需处理：较新的继续使用。</translation>
    </message>
    <message>
        <source>Another data pack was published under the same version.</source>
        <translation>同一版本号下已发布过另一个数据包。</translation>
    </message>
    <message>
        <source>Ask its publisher to give it a new version. The one before it stays in use.</source>
        <translation>请发布者改用新的版本号。原有的数据包继续使用。</translation>
    </message>
    <message>
        <source>The data pack does not hold yet.</source>
        <translation>数据包尚未生效。</translation>
    </message>
    <message>
        <source>Nothing to do: it is taken on its first day.</source>
        <translation>无需处理：生效当日自动采用。</translation>
    </message>
    <message>
        <source>The data pack has run out.</source>
        <translation>数据包已过有效期。</translation>
    </message>
    <message>
        <source>Ask its publisher for the new one.</source>
        <translation>请向发布者索取新的数据包。</translation>
    </message>
    <message>
        <source>The data pack is not as it should be.</source>
        <translation>数据包不合规定。</translation>
    </message>
    <message>
        <source>Tell its publisher and copy the details to him. The one before it stays in use.</source>
        <translation>告诉发布者，并把详情复制给他。原有的数据包继续使用。</translation>
    </message>
    <message>
        <source>A rule of the pack is wrong.</source>
        <translation>数据包中有一条规则有误。</translation>
    </message>
    <message>
        <source>The key that signs data packs is damaged.</source>
        <translation>数据包的签名密钥已损坏。</translation>
    </message>
    <message>
        <source>Put the file back from a backup. A new key would not be trusted by clients that know the old one.</source>
        <translation>请从备份恢复该文件。已信任旧密钥的客户端不会信任新密钥。</translation>
    </message>
    <message>
        <source>The file is neither an .xlsx workbook nor a text table.</source>
        <translation>此文件既不是 .xlsx 工作簿，也不是文本表格。</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS and save it as .xlsx, without a password.</source>
        <translation>请用 Excel 或 WPS 打开，另存为不加密的 .xlsx。</translation>
    </message>
    <message>
        <source>The workbook is damaged.</source>
        <translation>工作簿已损坏。</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS, let that repair it, save it and try again.</source>
        <translation>请用 Excel 或 WPS 打开并修复、保存后再试。</translation>
    </message>
    <message>
        <source>The workbook has more rows or columns than can be read.</source>
        <translation>工作簿的行或列超出可读取的范围。</translation>
    </message>
    <message>
        <source>Split it, or delete what lies far outside of the table.</source>
        <translation>请拆分，或删除表格之外很远处的内容。</translation>
    </message>
    <message>
        <source>No column of the sheet could be told.</source>
        <translation>无法识别表格的任何一列。</translation>
    </message>
    <message>
        <source>Name the columns as the fields are named, or choose in the window what each holds.</source>
        <translation>请按栏目名称命名各列，或在窗口中选择每列对应的栏目。</translation>
    </message>
    <message>
        <source>Reading the spreadsheet was stopped.</source>
        <translation>已停止读取表格。</translation>
    </message>
    <message>
        <source>Nothing was taken; start again when you like.</source>
        <translation>未导入任何内容，可随时重新开始。</translation>
    </message>
    <message>
        <source>This build of the program cannot write .xlsx workbooks.</source>
        <translation>本版程序不能写 .xlsx 工作簿。</translation>
    </message>
    <message>
        <source>Choose another format; .csv opens in Excel, too.</source>
        <translation>请选择其他格式；.csv 也可用 Excel 打开。</translation>
    </message>
    <message>
        <source>The workbook could not be written.</source>
        <translation>无法写入工作簿。</translation>
    </message>
    <message>
        <source>See whether the disk is full or the file is open in another program, then try again.</source>
        <translation>请查看磁盘是否已满，或文件是否已被其他程序打开，然后再试。</translation>
    </message>
    <message>
        <source>The file is a receipt of the Single Window, not a declaration.</source>
        <translation>这个文件是单一窗口的回执，不是报关单。</translation>
    </message>
    <message>
        <source>Put it into the InBox of the folder gateway, or look at it with tongguanctl receipt.</source>
        <translation>把它放进往来文件夹的 InBox，或用 tongguanctl receipt 查看。</translation>
    </message>
    <message>
        <source>The file is a request to amend or withdraw a declaration.</source>
        <translation>这个文件是报关单修撤申请。</translation>
    </message>
    <message>
        <source>Open the declaration that it names and make the request there.</source>
        <translation>请打开它所指的报关单，在那里提出申请。</translation>
    </message>
    <message>
        <source>The file is a supplementary declaration, which is kept with its declaration only.</source>
        <translation>这个文件是补充申报单，只随其报关单保存。</translation>
    </message>
    <message>
        <source>Open the declaration that it belongs to.</source>
        <translation>请打开它所属的报关单。</translation>
    </message>
    <message>
        <source>The file is a document of the bonded ledgers, not a declaration.</source>
        <translation>这个文件是保税账册单证，不是报关单。</translation>
    </message>
    <message>
        <source>It is read by the ledgers, not here.</source>
        <translation>它由账册读取，不在这里导入。</translation>
    </message>
    <message>
        <source>Another program already works in this gateway folder.</source>
        <translation>另一个程序已经在这个往来文件夹里工作。</translation>
    </message>
    <message>
        <source>Let one computer do it, or choose another folder here; the details say who holds it.</source>
        <translation>请只让一台电脑处理，或在这里另选文件夹；详情里写明是谁占用。</translation>
    </message>
    <message>
        <source>The gateway folder is not there.</source>
        <translation>往来文件夹不在了。</translation>
    </message>
    <message>
        <source>The gateway folder may not be written to.</source>
        <translation>往来文件夹不允许写入。</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or choose another folder.</source>
        <translation>请申请写入权限，或另选文件夹。</translation>
    </message>
    <message>
        <source>The disk of the gateway folder is full.</source>
        <translation>往来文件夹所在的磁盘已满。</translation>
    </message>
    <message>
        <source>Make room on it; the work goes on by itself.</source>
        <translation>请腾出空间；之后会自动继续。</translation>
    </message>
    <message>
        <source>Another program is holding a file of the gateway folder.</source>
        <translation>往来文件夹里的一个文件正被另一个程序占用。</translation>
    </message>
    <message>
        <source>Wait a moment; it is tried again.</source>
        <translation>请稍候，会再次尝试。</translation>
    </message>
    <message>
        <source>A file of this name is in the gateway folder already.</source>
        <translation>往来文件夹里已有同名文件。</translation>
    </message>
    <message>
        <source>Look at the folder; nothing was written over.</source>
        <translation>请查看文件夹；没有覆盖任何文件。</translation>
    </message>
    <message>
        <source>The gateway folder cannot be read or written.</source>
        <translation>往来文件夹无法读写。</translation>
    </message>
    <message>
        <source>See the details; the work goes on by itself when the fault is gone.</source>
        <translation>请看详情；故障排除后会自动继续。</translation>
    </message>
    <message>
        <source>The declaration has no number of ours, by which its answer would be known.</source>
        <translation>报关单没有我方编号，无法认出它的回执。</translation>
    </message>
    <message>
        <source>Give it a declaration number, then send it again.</source>
        <translation>请填写编号后再发送。</translation>
    </message>
    <message>
        <source>Only declarations are sent through this folder.</source>
        <translation>这个文件夹只发送报关单。</translation>
    </message>
    <message>
        <source>Choose a declaration message.</source>
        <translation>请选择报关单报文。</translation>
    </message>
    <message>
        <source>Nothing was sent under this number.</source>
        <translation>没有以这个编号发送过。</translation>
    </message>
    <message>
        <source>Choose a file that went out.</source>
        <translation>请选择一个已发送的文件。</translation>
    </message>
    <message>
        <source>The ZIP file is damaged or incomplete.</source>
        <translation>ZIP 文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>Get it again from where it came from.</source>
        <translation>请从来源处重新取得。</translation>
    </message>
    <message>
        <source>The ZIP file unpacks to more than any message with its attachments.</source>
        <translation>ZIP 文件解压后超过任何报文及其附件的大小。</translation>
    </message>
    <message>
        <source>Ask the sender for the message alone.</source>
        <translation>请向发送方索取单独的报文。</translation>
    </message>
    <message>
        <source>The ZIP file names a file that would land outside its folder, or whose name holds invisible characters; it is not read for safety.</source>
        <translation>ZIP 文件里有会落到文件夹之外、或名称含不可见字符的文件；为安全起见没有读取。</translation>
    </message>
    <message>
        <source>Ask the sender for a plain ZIP.</source>
        <translation>请向发送方索取普通的 ZIP。</translation>
    </message>
    <message>
        <source>The ZIP file is locked with a password.</source>
        <translation>ZIP 文件有密码。</translation>
    </message>
    <message>
        <source>Have it packed without one.</source>
        <translation>请让对方不加密码重新打包。</translation>
    </message>
    <message>
        <source>The ZIP file is packed in a way that the Single Window does not read.</source>
        <translation>ZIP 文件的压缩方式单一窗口不能读取。</translation>
    </message>
    <message>
        <source>Pack it again with normal compression.</source>
        <translation>请用普通压缩方式重新打包。</translation>
    </message>
    <message>
        <source>The ZIP file has folders in it; the Single Window reads flat ones only.</source>
        <translation>ZIP 文件里有文件夹；单一窗口只读不含文件夹的 ZIP。</translation>
    </message>
    <message>
        <source>Pack the files themselves, not their folder.</source>
        <translation>请直接打包文件，不要打包文件夹。</translation>
    </message>
    <message>
        <source>The ZIP file does not hold exactly one message.</source>
        <translation>ZIP 文件里的报文不是正好一份。</translation>
    </message>
    <message>
        <source>Pack one XML file with its attachments.</source>
        <translation>请打包一个 XML 文件及其附件。</translation>
    </message>
    <message>
        <source>An attachment row names a file that is not there.</source>
        <translation>随附单据一行所指的文件不存在。</translation>
    </message>
    <message>
        <source>Attach the file named below, or take it out of the row.</source>
        <translation>请附上下面所指的文件，或从该行删去文件名。</translation>
    </message>
    <message>
        <source>A file is to be sent that no attachment row names.</source>
        <translation>要发送的一个文件没有对应的随附单据行。</translation>
    </message>
    <message>
        <source>Add a row for it, or leave the file out.</source>
        <translation>请为它添加一行，或不发送该文件。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>文件无法写入。</translation>
    </message>
    <message>
        <source>Check that the folder is there, may be written and has room, or choose another.</source>
        <translation>请检查文件夹是否存在、可写、有空间，或另选一个。</translation>
    </message>
    <message>
        <source>A form for printing is wrong.</source>
        <translation>打印表单有误。</translation>
    </message>
    <message>
        <source>Install the program again, or tell your support which form it is.</source>
        <translation>请重新安装程序，或把表单名称告诉技术支持。</translation>
    </message>
    <message>
        <source>The font for printing is damaged.</source>
        <translation>打印字体已损坏。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>The PDF cannot be opened: it is damaged or wants a password.</source>
        <translation>PDF 打不开：已损坏或需要密码。</translation>
    </message>
    <message>
        <source>Open it in another program, or ask for it again.</source>
        <translation>请用其他程序打开，或重新索取。</translation>
    </message>
    <message>
        <source>This program was built without what reads PDFs.</source>
        <translation>本程序构建时未包含读取 PDF 的组件。</translation>
    </message>
    <message>
        <source>Open the file in another program.</source>
        <translation>请用其他程序打开该文件。</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>图片无法读取。</translation>
    </message>
    <message>
        <source>Ask for it again as JPEG, PNG or PDF.</source>
        <translation>请重新索取 JPEG、PNG 或 PDF 格式。</translation>
    </message>
    <message>
        <source>The printer did not take the job.</source>
        <translation>打印机没有接受任务。</translation>
    </message>
    <message>
        <source>Check that it is switched on and connected, or save as PDF.</source>
        <translation>请检查打印机电源和连接，或存为 PDF。</translation>
    </message>
    <message>
        <source>Load the table again from its file.</source>
        <translation>请从原文件重新载入。</translation>
    </message>
    <message>
        <source>No ledger of that record is on this computer.</source>
        <translation>本机没有该手（账）册的台账。</translation>
    </message>
    <message>
        <source>Import the record first: tongguanctl ledger record import.</source>
        <translation>请先导入备案：tongguanctl ledger record import。</translation>
    </message>
    <message>
        <source>This is another kind of document than the one that is kept under its name, or one that this program does not know.</source>
        <translation>该编号下保存的是另一种单证，或本程序不认识这种单证。</translation>
    </message>
    <message>
        <source>Save it as a new document; bring the program up to date where it does not know the kind.</source>
        <translation>请另存为新单证；若程序不认识该种单证，请更新程序。</translation>
    </message>
    <message>
        <source>The list has no lines, so it moves nothing in its ledger.</source>
        <translation>清单没有表体，账上没有变动。</translation>
    </message>
    <message>
        <source>Add the goods.</source>
        <translation>请填写商品。</translation>
    </message>
    <message>
        <source>This question is not asked of the document.</source>
        <translation>该单证没有这一质疑。</translation>
    </message>
    <message>
        <source>Synchronise, then open the document again.</source>
        <translation>请先同步，再打开该单证。</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>答复为空。</translation>
    </message>
    <message>
        <source>Write what you want to say to the officer.</source>
        <translation>请写明要向关员说明的内容。</translation>
    </message>
    <message>
        <source>This kind of document is kept by the company alone; the Single Window takes no message of it.</source>
        <translation>这种单证只由企业自己保存，单一窗口没有它的报文。</translation>
    </message>
    <message>
        <source>Print it, or write it to a workbook.</source>
        <translation>请打印，或导出为工作簿。</translation>
    </message>
    <message>
        <source>A country or currency has no number in the bonded systems.</source>
        <translation>有国别或币制在保税系统中没有数字代码。</translation>
    </message>
    <message>
        <source>Choose another in the field named below.</source>
        <translation>请在下面指出的字段中另选。</translation>
    </message>
    <message>
        <source>The record number does not tell which customs system keeps the record.</source>
        <translation>从备案编号看不出由海关哪个系统管理。</translation>
    </message>
    <message>
        <source>Check the number: B, C and D are handbooks, E and H account books.</source>
        <translation>请核对编号：B、C、D为手册，E、H为账册。</translation>
    </message>
    <message>
        <source>No declaration can be made of this list.</source>
        <translation>这份核注清单不能生成报关单。</translation>
    </message>
    <message>
        <source>Let it go with a declaration, and give it lines that are not deleted.</source>
        <translation>请改为报关清单，并至少保留一项未删除的商品。</translation>
    </message>
    <message>
        <source>The part cannot be merged into that item.</source>
        <translation>该料号不能归并到这一项号。</translation>
    </message>
    <message>
        <source>Give its part number and an item from 1.</source>
        <translation>请填写料号，项号从1起。</translation>
    </message>
    <message>
        <source>A part number belongs to no item of the record on that day.</source>
        <translation>有料号在当日没有对应的备案项号。</translation>
    </message>
    <message>
        <source>Assign the part to an item first.</source>
        <translation>请先为该料号指定项号。</translation>
    </message>
    <message>
        <source>The record cannot be kept as a ledger as it stands.</source>
        <translation>该备案暂不能建立台账。</translation>
    </message>
    <message>
        <source>Mend the field named below; a record needs its number and items that count from 1.</source>
        <translation>请改正下面指出的字段；备案须有编号，项号从1起。</translation>
    </message>
    <message>
        <source>A line of the list cannot be entered in the ledger.</source>
        <translation>核注清单有一项不能记入台账。</translation>
    </message>
    <message>
        <source>Mend the field named below.</source>
        <translation>请改正下面指出的字段。</translation>
    </message>
    <message>
        <source>A unit consumption is out of its bounds.</source>
        <translation>有单耗超出允许范围。</translation>
    </message>
    <message>
        <source>Net above 0, both losses together below 100 percent, the bonded share above 0 and at most 100 percent.</source>
        <translation>净耗须大于0，两项损耗率合计须小于100%，保税料件比例须大于0且不超过100%。</translation>
    </message>
    <message>
        <source>The part that makes calls is missing or did not start.</source>
        <translation>通话组件缺失或未能启动。</translation>
    </message>
    <message>
        <source>Chat, files and stills from files work; the device test says what is missing.</source>
        <translation>聊天、文件和从文件提交照片不受影响；设备检测会说明缺少什么。</translation>
    </message>
    <message>
        <source>Camera or microphone could not be opened.</source>
        <translation>摄像头或麦克风无法打开。</translation>
    </message>
    <message>
        <source>See whether another program uses it, then join again.</source>
        <translation>请检查是否被其他程序占用，然后重新加入。</translation>
    </message>
    <message>
        <source>The camera that was chosen is not there.</source>
        <translation>所选摄像头不存在。</translation>
    </message>
    <message>
        <source>Choose another one in the device test.</source>
        <translation>请在设备检测中另选。</translation>
    </message>
    <message>
        <source>The microphone that was chosen is not there.</source>
        <translation>所选麦克风不存在。</translation>
    </message>
    <message>
        <source>No speaker could be opened.</source>
        <translation>扬声器无法打开。</translation>
    </message>
    <message>
        <source>There is no screen that could be shared.</source>
        <translation>没有可共享的屏幕。</translation>
    </message>
    <message>
        <source>Share a file in the chat instead.</source>
        <translation>请改在聊天中共享文件。</translation>
    </message>
    <message>
        <source>No picture came for the still.</source>
        <translation>没有取得可拍的画面。</translation>
    </message>
    <message>
        <source>Try again, or give a still from a file.</source>
        <translation>请重试，或从文件提交照片。</translation>
    </message>
    <message>
        <source>The call has ended on the server.</source>
        <translation>服务器上的通话已结束。</translation>
    </message>
    <message>
        <source>Join again.</source>
        <translation>请重新加入。</translation>
    </message>
    <message>
        <source>The call has as many people as it may have.</source>
        <translation>通话人数已满。</translation>
    </message>
    <message>
        <source>Ask the officer, or use the chat.</source>
        <translation>请联系关员，或使用聊天。</translation>
    </message>
    <message>
        <source>The devices are in use by the call.</source>
        <translation>设备正在通话中使用。</translation>
    </message>
    <message>
        <source>Leave the call first, then test them.</source>
        <translation>请先离开通话，再做检测。</translation>
    </message>
    <message>
        <source>The server cannot carry calls at the moment.</source>
        <translation>服务器暂时不能通话。</translation>
    </message>
    <message>
        <source>Chat and files work; join again later.</source>
        <translation>聊天和文件不受影响；请稍后重新加入。</translation>
    </message>
    <message>
        <source>Somebody in the call has not agreed to the recording.</source>
        <translation>通话中有人尚未同意录制。</translation>
    </message>
    <message>
        <source>Wait for the answer, or go on without a recording.</source>
        <translation>请等待答复，或不录制继续磋商。</translation>
    </message>
    <message>
        <source>That is not possible in the present state of the consultation.</source>
        <translation>磋商的当前状态不允许这样做。</translation>
    </message>
    <message>
        <source>Look at its state; what was said is taken back here.</source>
        <translation>请查看其状态；该操作已撤回。</translation>
    </message>
    <message>
        <source>That is for the other side to say.</source>
        <translation>该操作应由对方进行。</translation>
    </message>
    <message>
        <source>Ask the other side in the chat.</source>
        <translation>请在聊天中请对方操作。</translation>
    </message>
    <message>
        <source>Something is missing or wrong in what was to be said.</source>
        <translation>发送的内容有缺漏或错误。</translation>
    </message>
    <message>
        <source>Go over it and send it again.</source>
        <translation>请检查后重新发送。</translation>
    </message>
    <message>
        <source>It refers to something that is not in the consultation.</source>
        <translation>所引用的内容不在本次磋商中。</translation>
    </message>
    <message>
        <source>Look at the newest state and try again.</source>
        <translation>请查看最新状态后重试。</translation>
    </message>
    <message>
        <source>The time cannot be booked any more.</source>
        <translation>该时段已不能预约。</translation>
    </message>
    <message>
        <source>Choose another time in the calendar.</source>
        <translation>请在日历中另选时段。</translation>
    </message>
    <message>
        <source>The account name is not the only one.</source>
        <translation>账号名称不唯一。</translation>
    </message>
    <message>
        <source>Write the whole account name.</source>
        <translation>请填写完整账号。</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>没有这个账号。</translation>
    </message>
    <message>
        <source>Check the account name.</source>
        <translation>请核对账号名称。</translation>
    </message>
    <message>
        <source>The consultation is not known here or there.</source>
        <translation>找不到该磋商。</translation>
    </message>
    <message>
        <source>Refresh the list of consultations.</source>
        <translation>请刷新磋商列表。</translation>
    </message>
    <message>
        <source>The consultation is not there any more.</source>
        <translation>该磋商已不存在。</translation>
    </message>
    <message>
        <source>The same message was sent with another text.</source>
        <translation>同一条消息的内容前后不同。</translation>
    </message>
    <message>
        <source>Write it anew.</source>
        <translation>请重新填写。</translation>
    </message>
    <message>
        <source>The log of the consultation has a gap.</source>
        <translation>磋商日志不连续。</translation>
    </message>
    <message>
        <source>It is fetched again by itself.</source>
        <translation>程序会自动重新取回。</translation>
    </message>
    <message>
        <source>An entry of the log cannot be read.</source>
        <translation>日志中有一条无法读取。</translation>
    </message>
    <message>
        <source>Update this program, or ask the customs office.</source>
        <translation>请更新本程序，或联系海关。</translation>
    </message>
    <message>
        <source>The file is larger than may be shared (64 MB).</source>
        <translation>文件超过可共享的大小（64 MB）。</translation>
    </message>
    <message>
        <source>Make it smaller, or share it in parts.</source>
        <translation>请压缩，或分成几个文件。</translation>
    </message>
    <message>
        <source>The file did not arrive as it was sent.</source>
        <translation>文件传输后内容不一致。</translation>
    </message>
    <message>
        <source>It is sent again by itself.</source>
        <translation>程序会自动重新发送。</translation>
    </message>
    <message>
        <source>The file is larger than the server takes.</source>
        <translation>文件超过服务器允许的大小。</translation>
    </message>
    <message>
        <source>A file that was to be sent is not on this computer any more.</source>
        <translation>待发送的文件已不在本机。</translation>
    </message>
    <message>
        <source>Share it again.</source>
        <translation>请重新共享。</translation>
    </message>
    <message>
        <source>The file is not on the server yet.</source>
        <translation>文件尚未上传到服务器。</translation>
    </message>
    <message>
        <source>Whoever shared it has not sent all of it; try again later.</source>
        <translation>共享者还没有传完，请稍后再试。</translation>
    </message>
    <message>
        <source>The package of evidence has no readable list of its entries.</source>
        <translation>证据包没有可读的目录。</translation>
    </message>
    <message>
        <source>Fetch it again; do not rely on this one.</source>
        <translation>请重新取回；此证据包不可采信。</translation>
    </message>
    <message>
        <source>The server has not sealed the evidence yet.</source>
        <translation>服务器尚未对证据签章。</translation>
    </message>
    <message>
        <source>It is sealed at each pause and at the end; try again then.</source>
        <translation>暂停和结束时会签章，请届时再试。</translation>
    </message>
    <message>
        <source>What the server gave does not fit the log on this computer.</source>
        <translation>服务器提供的内容与本机日志不符。</translation>
    </message>
    <message>
        <source>Save both and tell the customs office.</source>
        <translation>请保存两者并告知海关。</translation>
    </message>
    <message>
        <source>This list is of no known effect on a ledger: direction, goods and supervision mode do not go together.</source>
        <translation>此清单对台账的影响无法判断：进出口标记、料件成品标记与监管方式不匹配。</translation>
    </message>
    <message>
        <source>Choose a supervision mode of processing trade that fits the direction and the side.</source>
        <translation>请选择与进出口标记、料件成品标记相符的加工贸易监管方式。</translation>
    </message>
    <message>
        <source>A quantity cannot be entered in the ledger.</source>
        <translation>有一项数量无法记入台账。</translation>
    </message>
    <message>
        <source>Give a quantity with at most five decimals and a day.</source>
        <translation>请填写数量（最多五位小数）和日期。</translation>
    </message>
    <message>
        <source>Surplus cannot be carried over to the record that it comes from.</source>
        <translation>余料不能结转到原手册。</translation>
    </message>
    <message>
        <source>Choose another record.</source>
        <translation>请选择其他手账册。</translation>
    </message>
    <message>
        <source>The next record has no item that takes this surplus: code, name and unit must be the same.</source>
        <translation>转入手册没有可接收该余料的料件：商品编码、品名和计量单位须一致。</translation>
    </message>
    <message>
        <source>Have the item added to the next record, or dispose of it in another way.</source>
        <translation>请在转入手册中增加该料件，或改用其他处置方式。</translation>
    </message>
    <message>
        <source>The next record is not valid on that day.</source>
        <translation>转入手册在该日期不在有效期内。</translation>
    </message>
    <message>
        <source>Choose another record or another day.</source>
        <translation>请选择其他手册或其他日期。</translation>
    </message>
    <message>
        <source>A handbook has no cycles: it is written off whole.</source>
        <translation>手册没有核销周期，须整本核销。</translation>
    </message>
    <message>
        <source>Choose the whole record as the period.</source>
        <translation>请以整本手册为核销期间。</translation>
    </message>
    <message>
        <source>A new cycle begins after the last one.</source>
        <translation>新周期须在上一周期之后开始。</translation>
    </message>
    <message>
        <source>Choose a later first day.</source>
        <translation>请选择更晚的首日。</translation>
    </message>
    <message>
        <source>The cycle before would be longer than a year.</source>
        <translation>上一周期将超过一年。</translation>
    </message>
    <message>
        <source>Choose an earlier first day.</source>
        <translation>请选择更早的首日。</translation>
    </message>
    <message>
        <source>The training ledger of this program is damaged.</source>
        <translation>程序自带的教学台账已损坏。</translation>
    </message>
    <message>
        <source>The ways of a remainder do not add up to it.</source>
        <translation>余料各处置方式的数量之和与余料不符。</translation>
    </message>
    <message>
        <source>Share out the whole remainder in the step before.</source>
        <translation>请在上一步把余料全部分配。</translation>
    </message>
    <message>
        <source>A remainder below 0 cannot be disposed of.</source>
        <translation>余料为负，不能处置。</translation>
    </message>
    <message>
        <source>Settle it first: look for imports and transfers that were not entered.</source>
        <translation>请先处理：核对是否漏录进口或转入。</translation>
    </message>
    <message>
        <source>Surplus is to be carried over, but no record is chosen that takes it.</source>
        <translation>有余料结转，但未选择转入手册。</translation>
    </message>
    <message>
        <source>Choose the record in the first step.</source>
        <translation>请在第一步选择转入手册。</translation>
    </message>
    <message>
        <source>Only the stock of an account book rolls over.</source>
        <translation>只有账册的库存可以滚存。</translation>
    </message>
    <message>
        <source>Choose another way for it.</source>
        <translation>请改用其他处置方式。</translation>
    </message>
    <message>
        <source>The write-off cannot take this step now.</source>
        <translation>当前状态不能进行此操作。</translation>
    </message>
    <message>
        <source>Look at its state at the top; synchronise if the other side may have acted.</source>
        <translation>请看上方的状态；如对方可能已处理，请先同步。</translation>
    </message>
    <message>
        <source>This question is not there, or the answer is empty.</source>
        <translation>没有这条提问，或答复为空。</translation>
    </message>
    <message>
        <source>Choose a question and write an answer.</source>
        <translation>请选择提问并填写答复。</translation>
    </message>
    <message>
        <source>The write-off report cannot be read.</source>
        <translation>报核内容无法读取。</translation>
    </message>
    <message>
        <source>It was not made with this program, or is damaged; have it handed in again.</source>
        <translation>不是本程序生成的，或已损坏；请重新报核。</translation>
    </message>
    <message>
        <source>Two different movements claim to be the same one.</source>
        <translation>两条不同的明细使用了同一标识。</translation>
    </message>
    <message>
        <source>The first one stays; send the second one as a correction.</source>
        <translation>保留先到的一条；后一条请作为更正另行录入。</translation>
    </message>
    <message>
        <source>The description of the bonded documents in this program is damaged.</source>
        <translation>程序内的加工贸易单证说明已损坏。</translation>
    </message>
    <message>
        <source>The file was deleted when its time was over.</source>
        <translation>文件保存期满，已删除。</translation>
    </message>
    <message>
        <source>The log names the rule; ask whoever has exported the evidence.</source>
        <translation>会商记录写明所依据的规则；请向导出过证据包的一方索取。</translation>
    </message>
    <message>
        <source>The recording cannot be played.</source>
        <translation>录像无法播放。</translation>
    </message>
    <message>
        <source>Fetch it again; the originals stay in the evidence.</source>
        <translation>请重新获取；原始录像仍在证据中。</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>磁盘无法读写。</translation>
    </message>
    <message>
        <source>See whether the disk or the network drive is well; what was saved before is safe.</source>
        <translation>请检查磁盘或网络驱动器；此前保存的内容是安全的。</translation>
    </message>
    <message>
        <source>This computer has no memory left.</source>
        <translation>本机内存已用尽。</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>The line to the server broke before all was sent.</source>
        <translation>内容尚未发完，与服务器的连接就断了。</translation>
    </message>
    <message>
        <source>The proxy of the network does not let the program through.</source>
        <translation>网络代理不允许本程序通过。</translation>
    </message>
    <message>
        <source>Ask your network&apos;s administrator to allow the server&apos;s address.</source>
        <translation>请网络管理员放行服务器地址。</translation>
    </message>
    <message>
        <source>The server has not been heard for a while.</source>
        <translation>有一段时间没有收到服务器的消息。</translation>
    </message>
    <message>
        <source>Nothing to do: the line is built anew by itself.</source>
        <translation>无需操作：会自动重新连接。</translation>
    </message>
    <message>
        <source>The server closed the line.</source>
        <translation>服务器关闭了连接。</translation>
    </message>
    <message>
        <source>You have signed out.</source>
        <translation>您已退出登录。</translation>
    </message>
    <message>
        <source>Sign in again to go on with the server.</source>
        <translation>请重新登录后继续。</translation>
    </message>
    <message>
        <source>The server answered with something that this program does not know.</source>
        <translation>服务器的答复本程序不认识。</translation>
    </message>
    <message>
        <source>Update the program; until then it is asked again by itself.</source>
        <translation>请更新程序；在此之前会自动再次询问。</translation>
    </message>
    <message>
        <source>The server was restored from a backup while it was being asked.</source>
        <translation>询问期间服务器从备份恢复了。</translation>
    </message>
    <message>
        <source>Nothing to do: everything is compared again.</source>
        <translation>无需操作：会重新全部核对。</translation>
    </message>
    <message>
        <source>A page of the server&apos;s list was not the one that was asked for.</source>
        <translation>服务器给出的列表页不是所要的那一页。</translation>
    </message>
    <message>
        <source>Nothing to do: it is asked again.</source>
        <translation>无需操作：会再次询问。</translation>
    </message>
    <message>
        <source>Everything has to be fetched again.</source>
        <translation>需要重新获取全部内容。</translation>
    </message>
    <message>
        <source>Synchronising does not get any further.</source>
        <translation>同步没有进展。</translation>
    </message>
    <message>
        <source>Sync again; if it lasts, copy the details and send them to your support.</source>
        <translation>请再次同步；若仍如此，请复制详情发给技术支持。</translation>
    </message>
    <message>
        <source>The window of the other side could not be opened.</source>
        <translation>无法打开对方窗口。</translation>
    </message>
    <message>
        <source>Start the program a second time by hand: see README, consultations.</source>
        <translation>请手动再次启动程序：见 README 的磋商一节。</translation>
    </message>
    <message>
        <source>The file of the training office names nobody for that role.</source>
        <translation>培训环境文件中没有该角色的人员。</translation>
    </message>
    <message>
        <source>Start the training server anew, or choose another role.</source>
        <translation>请重新启动培训服务器，或选择其他角色。</translation>
    </message>
    <message>
        <source>The call could not agree with the server on how sound and pictures are sent.</source>
        <translation>通话与服务器未能商定音视频的传送方式。</translation>
    </message>
    <message>
        <source>Join again; if it fails again, update the program.</source>
        <translation>请重新加入；若仍失败，请更新程序。</translation>
    </message>
    <message>
        <source>Nobody is in the call, so there is nothing to record.</source>
        <translation>没有人在通话中，无内容可录。</translation>
    </message>
    <message>
        <source>Join the call first, then start the recording.</source>
        <translation>请先加入通话，再开始录像。</translation>
    </message>
    <message>
        <source>The server keeps no recordings.</source>
        <translation>服务器不保存录像。</translation>
    </message>
    <message>
        <source>Go on without one; chat, stills and minutes are kept as evidence all the same.</source>
        <translation>可以不录像继续；聊天、照片和纪要照样留存为证据。</translation>
    </message>
    <message>
        <source>Check the evidence; fetch the recording again.</source>
        <translation>请核验证据，并重新获取录像。</translation>
    </message>
    <message>
        <source>The office does not consult at that time.</source>
        <translation>海关该时段不办理磋商。</translation>
    </message>
    <message>
        <source>Choose a free time in its calendar.</source>
        <translation>请在日历中选择空闲时段。</translation>
    </message>
    <message>
        <source>Somebody else has just booked that time.</source>
        <translation>该时段刚被他人预约。</translation>
    </message>
    <message>
        <source>The server does not know the company or office that was named.</source>
        <translation>服务器不认识所写的企业或海关。</translation>
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>There is no such customs office on the server.</source>
        <translation>服务器上没有该海关。</translation>
    </message>
    <message>
        <source>The consultation hours of the office cannot be read.</source>
        <translation>海关的磋商时间无法读取。</translation>
    </message>
    <message>
        <source>Tell the office; as soon as possible can be booked all the same.</source>
        <translation>请告知海关；仍可选择“尽快”预约。</translation>
    </message>
    <message>
        <source>The rule that says how long records are kept cannot be read.</source>
        <translation>记录保存期限的规则无法读取。</translation>
    </message>
    <message>
        <source>Install the program again; nothing is deleted until then.</source>
        <translation>请重新安装程序；在此之前不会删除任何内容。</translation>
    </message>
    <message>
        <source>No customs server is set up on this computer.</source>
        <translation>本机尚未设置海关服务器。</translation>
    </message>
    <message>
        <source>Sign in once with the address of the server.</source>
        <translation>请用服务器地址登录一次。</translation>
    </message>
    <message>
        <source>The server did not understand a step of the call.</source>
        <translation>服务器不理解通话的某一步骤。</translation>
    </message>
    <message>
        <source>The server has another part of the file than was thought.</source>
        <translation>服务器已有的文件部分与预期不同。</translation>
    </message>
    <message>
        <source>It is sent again from there by itself.</source>
        <translation>会自动从那里续传。</translation>
    </message>
    <message>
        <source>Another file was sent under the same number.</source>
        <translation>同一编号下已发送过另一文件。</translation>
    </message>
    <message>
        <source>Share the file again.</source>
        <translation>请重新共享该文件。</translation>
    </message>
    <message>
        <source>The package of evidence is not a whole archive.</source>
        <translation>证据包不完整。</translation>
    </message>
    <message>
        <source>A file of the evidence has a name that cannot be packed.</source>
        <translation>证据中有一个文件的名称无法打包。</translation>
    </message>
    <message>
        <source>Tell the customs office; everything else can be read here.</source>
        <translation>请告知海关；其余内容可在此查看。</translation>
    </message>
    <message>
        <source>The checks found errors; nothing was sent.</source>
        <translation>检查发现错误，未发送。</translation>
    </message>
    <message>
        <source>Mend the marked fields, and submit again.</source>
        <translation>请改正标出的栏目后再申报。</translation>
    </message>
    <message>
        <source>Nothing was changed of the merging.</source>
        <translation>归并关系没有改动。</translation>
    </message>
    <message>
        <source>Assign a part to another item first.</source>
        <translation>请先把料号改归到别的项号。</translation>
    </message>
    <message>
        <source>The server&apos;s checks found errors in the declaration.</source>
        <translation>服务器检查发现报关单有错误。</translation>
    </message>
    <message>
        <source>This decision does not follow from the declaration&apos;s present state.</source>
        <translation>报关单当前状态不能作出此项处理。</translation>
    </message>
    <message>
        <source>The sign-in is too large for this computer&apos;s keychain.</source>
        <translation>登录信息超出本机密钥环的容量。</translation>
    </message>
    <message>
        <source>This office seems to be a copy of another computer&apos;s.</source>
        <translation>这份数据似乎是从另一台电脑复制来的。</translation>
    </message>
    <message>
        <source>The server&apos;s name is not known.</source>
        <translation>找不到服务器的地址。</translation>
    </message>
    <message>
        <source>Nothing answers at the server&apos;s address.</source>
        <translation>服务器地址没有应答。</translation>
    </message>
    <message>
        <source>Go on working; it is tried again by itself. If it lasts, tell your network&apos;s administrator.</source>
        <translation>请继续工作，程序会自动重试。如长时间如此，请告知网络管理员。</translation>
    </message>
    <message>
        <source>The server&apos;s answer broke off.</source>
        <translation>服务器的应答中途断开。</translation>
    </message>
    <message>
        <source>The server&apos;s answer arrived damaged.</source>
        <translation>服务器的应答在传输中损坏。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than it may be.</source>
        <translation>服务器的应答超出允许的大小。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not understood.</source>
        <translation>无法理解服务器的应答。</translation>
    </message>
    <message>
        <source>The server&apos;s address is not one.</source>
        <translation>服务器地址格式不正确。</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, so that the server&apos;s certificate seems not to be valid.</source>
        <translation>本机时钟不准，致使服务器证书看起来无效。</translation>
    </message>
    <message>
        <source>The file with the server&apos;s identity is damaged.</source>
        <translation>保存服务器身份的文件已损坏。</translation>
    </message>
    <message>
        <source>The file with the server&apos;s identity cannot be read.</source>
        <translation>无法读取保存服务器身份的文件。</translation>
    </message>
    <message>
        <source>Ask for the right to read the program&apos;s folder.</source>
        <translation>请申请程序文件夹的读取权限。</translation>
    </message>
    <message>
        <source>The server&apos;s identity cannot be kept.</source>
        <translation>无法保存服务器的身份。</translation>
    </message>
    <message>
        <source>Ask for the right to write in the program&apos;s folder, and make room on the disk.</source>
        <translation>请申请程序文件夹的写入权限，并清理磁盘空间。</translation>
    </message>
    <message>
        <source>The pack&apos;s own test cases do not end as it says.</source>
        <translation>数据包自带的用例未通过。</translation>
    </message>
    <message>
        <source>The pack&apos;s rules take too much work.</source>
        <translation>数据包的规则运算量过大。</translation>
    </message>
    <message>
        <source>Check the network drive and the folder&apos;s name; the work goes on by itself when it is back.</source>
        <translation>请检查网络驱动器和文件夹名称；恢复后会自动继续。</translation>
    </message>
    <message>
        <source>The office&apos;s own tariff table is damaged; the built-in one is in use.</source>
        <translation>本单位的税则表已损坏，目前使用内置税则表。</translation>
    </message>
    <message>
        <source>The log of the consultation has as many entries as it may have.</source>
        <translation>该磋商的记录条数已达上限。</translation>
    </message>
    <message>
        <source>End it, and book another one.</source>
        <translation>请结束本场，另约一场。</translation>
    </message>
    <message>
        <source>Too many consultations of the company have not ended.</source>
        <translation>企业未结束的磋商过多。</translation>
    </message>
    <message>
        <source>Cancel or end those that are not needed any more.</source>
        <translation>请取消或结束不再需要的磋商。</translation>
    </message>
    <message>
        <source>It waited for a line for too long and was not sent: it meant that moment.</source>
        <translation>等待连线过久，只对当时有意义，因此未发送。</translation>
    </message>
    <message>
        <source>Do it again now, if it is still wanted.</source>
        <translation>如仍需要，请现在重做。</translation>
    </message>
    <message>
        <source>You are in the call of another consultation.</source>
        <translation>您正在另一场磋商的通话中。</translation>
    </message>
    <message>
        <source>Leave that call first, then open this one.</source>
        <translation>请先离开该通话，再打开这一场。</translation>
    </message>
    <message>
        <source>The officer has removed you from the consultation.</source>
        <translation>关员已将您移出磋商。</translation>
    </message>
    <message>
        <source>What was said until then can be read. To take part again you need a new invitation.</source>
        <translation>此前的内容仍可查看。再次参加需要新的邀请。</translation>
    </message>
    <message>
        <source>The disk has no room for the whole package.</source>
        <translation>磁盘空间不足，无法保存整个证据包。</translation>
    </message>
    <message>
        <source>Make room and choose the same file again: what has come is not fetched twice. Or choose another disk.</source>
        <translation>请腾出空间后再次选择同一文件，已下载的部分不会重新下载；也可以选择其他磁盘。</translation>
    </message>
    <message>
        <source>Fetching the package was stopped.</source>
        <translation>证据包下载已停止。</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Begin again when it is needed.</source>
        <translation>已下载的部分未保留，需要时请重新开始。</translation>
    </message>
    <message>
        <source>The package is being fetched already.</source>
        <translation>证据包正在下载。</translation>
    </message>
    <message>
        <source>Wait until that is done, or stop it.</source>
        <translation>请等待完成，或停止下载。</translation>
    </message>
    <message>
        <source>The submission is on its way, or has arrived.</source>
        <translation>申报正在发送，或已经送达。</translation>
    </message>
    <message>
        <source>Wait for the answer; what customs has taken can only be amended or withdrawn.</source>
        <translation>请等待回执；海关已接收的只能修改或撤销。</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>当前密码不正确。</translation>
    </message>
    <message>
        <source>Type it again. After five wrong tries the server waits for 15 minutes.</source>
        <translation>请重新输入。输错五次后，服务器将等待15分钟。</translation>
    </message>
    <message>
        <source>The new password is too short or too long.</source>
        <translation>新密码太短或太长。</translation>
    </message>
    <message>
        <source>Take 8 to 256 characters.</source>
        <translation>请使用8至256个字符。</translation>
    </message>
    <message>
        <source>The new password is the present one.</source>
        <translation>新密码与当前密码相同。</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>请换一个。</translation>
    </message>
    <message>
        <source>The file is too large to be attached.</source>
        <translation>文件太大，不能添加。</translation>
    </message>
    <message>
        <source>Split it, or scan it coarser; customs takes 4 MB a file.</source>
        <translation>请拆分，或降低扫描分辨率；海关每个文件最多收4 MB。</translation>
    </message>
</context>
<context>
    <name>Tongguan::FieldFinder</name>
    <message>
        <source>Find field</source>
        <translation>查找栏目</translation>
    </message>
    <message>
        <source>Name or key of a field</source>
        <translation>栏目名称或标识</translation>
    </message>
</context>
<context>
    <name>Tongguan::FieldGlow</name>
    <message>
        <source>%1 points here</source>
        <translation>%1 指向这里</translation>
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
        <translation>申报必填</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>关员</translation>
    </message>
    <message numerus="yes">
        <source>(+%n more)</source>
        <translation>
            <numerusform>（另有 %n 条）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::FigureText</name>
    <message>
        <source>half up</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>half to even</source>
        <translation>四舍六入五成双</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>截去</translation>
    </message>
    <message>
        <source>up</source>
        <translation>进一</translation>
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
            <numerusform>保留 %n 位小数，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>law or official specification</source>
        <translation>法律法规或官方规范</translation>
    </message>
    <message>
        <source>published example or textbook</source>
        <translation>公布的例题或教材</translation>
    </message>
    <message>
        <source>behaviour of a public program</source>
        <translation>公开程序的做法</translation>
    </message>
    <message>
        <source>known from practice, to be checked</source>
        <translation>实务做法，待核对</translation>
    </message>
    <message>
        <source>given, or our own reading</source>
        <translation>给定值，或本程序的理解</translation>
    </message>
</context>
<context>
    <name>Tongguan::FiguresPanel</name>
    <message>
        <source>Figures of the line</source>
        <translation>线路数据</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>small</source>
        <translation>小画面</translation>
    </message>
    <message>
        <source>full</source>
        <translation>大画面</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 千比特/秒</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Figures are shown during a call.</source>
        <translation>通话时显示数据。</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>画面尺寸</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>帧率</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧数</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>丢失帧</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>丢包率</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>码率</translation>
    </message>
    <message>
        <source>Sound level</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>There and back</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>still</source>
        <translation>静止</translation>
    </message>
</context>
<context>
    <name>Tongguan::FileAid</name>
    <message>
        <source>No files yet. Drop PDF files here, paste copied ones with Ctrl+V, or choose them with Ctrl+Shift+A.</source>
        <translation>还没有文件。把PDF文件拖到这里，用Ctrl+V粘贴已复制的文件，或按Ctrl+Shift+A选择。</translation>
    </message>
    <message>
        <source>Make numbers anew</source>
        <translation>重新生成编号</translation>
    </message>
    <message>
        <source>Save file as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Replace file…</source>
        <translation>更换文件…</translation>
    </message>
    <message>
        <source>Another file for this line; Ctrl+Z brings the former one back</source>
        <translation>为这一行换一个文件；Ctrl+Z可换回原来的</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add files… (Ctrl+Shift+A)</source>
        <translation>添加文件… (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>不在本机</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1，%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 in all</source>
        <translation>
            <numerusform>%n 个文件，共 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加随附文件</translation>
    </message>
    <message>
        <source>PDF files (%1);;All files (*)</source>
        <translation>PDF文件 (%1);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>At most %n more file(s) fit; none was added.</source>
        <translation>
            <numerusform>最多还能添加 %n 个文件；这次没有添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>更换文件</translation>
    </message>
    <message>
        <source>Nothing to make: the numbers fit, or the customs office or the kind of a file is still missing.</source>
        <translation>没有可生成的编号：编号都对，或者还没有填申报地海关、单据类别。</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) made</source>
        <translation>
            <numerusform>已生成 %n 个编号</numerusform>
        </translation>
    </message>
    <message>
        <source>Save file as</source>
        <translation>文件另存为</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>更换为</translation>
    </message>
    <message numerus="yes">
        <source>Drop to attach %n file(s)</source>
        <translation>
            <numerusform>松开即添加 %n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::FileKindsDialog</name>
    <message>
        <source>What are these files?</source>
        <translation>这些是什么单据？</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>%1 的单据类别</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Type a code, a name or its initials; F4 lists all. What is left open can be filled in later.</source>
        <translation>输入代码、名称或拼音首字母，F4列出全部；不填的可以以后再填。</translation>
    </message>
</context>
<context>
    <name>Tongguan::FilesFlow</name>
    <message numerus="yes">
        <source>%n file(s) were not attached: the declaration was submitted meanwhile.</source>
        <translation>
            <numerusform>%n 个文件没有添加：报关单在此期间已提交。</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加随附文件</translation>
    </message>
    <message>
        <source>Attached already, and not taken again: %1</source>
        <translation>已经添加过，不再重复添加：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Found for its line: %1</source>
        <translation>已补上对应行的文件：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached; the originals stay where they are. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>已添加 %n 个文件；原文件仍在原处。Ctrl+Z可撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>No program of this computer opens %1. Save it and open it by hand.</source>
        <translation>本机没有能打开 %1 的程序。请另存后自行打开。</translation>
    </message>
    <message>
        <source>%1 was saved to %2</source>
        <translation>%1 已保存到 %2</translation>
    </message>
</context>
<context>
    <name>Tongguan::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
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
        <translation>检查未发现问题</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>Open the rule</source>
        <translation>打开规则</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>整份单证</translation>
    </message>
    <message>
        <source>The checks run while the document may be edited</source>
        <translation>单证可编辑时才检查</translation>
    </message>
    <message>
        <source>Officer&apos;s remarks</source>
        <translation>关员意见</translation>
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
        <translation>按空格依次切换：是、否、未填；也可直接按 1、0、9。</translation>
    </message>
</context>
<context>
    <name>Tongguan::ForesightPanel</name>
    <message>
        <source>Type or paste the open orders: products to deliver and materials on their way. Nothing of it is posted.</source>
        <translation>录入或粘贴未完成的订单：待交货的成品、在途的料件。此处内容不记账。</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>未完成订单</translation>
    </message>
    <message>
        <source>Foreseen balances</source>
        <translation>预计结存</translation>
    </message>
    <message>
        <source>Paste orders</source>
        <translation>粘贴订单</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>复制结果</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are not complete yet</source>
        <translation>
            <numerusform>%n 条订单未填完整</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) run short, the first on %1</source>
        <translation>
            <numerusform>%n 项料件将短缺，最早 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) would go beyond the record</source>
        <translation>
            <numerusform>%n 项料件将超出备案数量</numerusform>
        </translation>
    </message>
    <message>
        <source>Every material lasts.</source>
        <translation>各项料件均够用。</translation>
    </message>
    <message>
        <source>No open orders yet.</source>
        <translation>还没有订单。</translation>
    </message>
</context>
<context>
    <name>Tongguan::ForesightTable</name>
    <message>
        <source>Item</source>
        <translation>项号</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>料号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>现结存</translation>
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
        <translation>预计结存</translation>
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
        <translation>超备案</translation>
    </message>
</context>
<context>
    <name>Tongguan::FormModel</name>
    <message>
        <source>Typing</source>
        <translation>录入</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n line(s)</source>
        <translation>
            <numerusform>插入 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n line(s)</source>
        <translation>
            <numerusform>删除 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Move line</source>
        <translation>移动行</translation>
    </message>
</context>
<context>
    <name>Tongguan::FormPages</name>
    <message numerus="yes">
        <source>%n error(s) on this page</source>
        <translation>
            <numerusform>本页有 %n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>单证的各页</translation>
    </message>
</context>
<context>
    <name>Tongguan::GatewayFlow</name>
    <message numerus="yes">
        <source>%n message(s) on the way to OutBox.</source>
        <translation>
            <numerusform>%n 份报文正送往 OutBox。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) queued; they go out when the gateway works.</source>
        <translation>
            <numerusform>%n 份报文已排队；开始工作后发出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the import client</source>
        <translation>导入客户端的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of the Single Window overdue.</source>
        <translation>
            <numerusform>单一窗口有 %n 个回执逾时未到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Send message files</source>
        <translation>发送报文文件</translation>
    </message>
    <message>
        <source>Declaration messages (%1)</source>
        <translation>报关单报文 (%1)</translation>
    </message>
    <message>
        <source>Send through the folder</source>
        <translation>经文件夹发送</translation>
    </message>
    <message>
        <source>No declaration here has the number %1.</source>
        <translation>这里没有编号为 %1 的报关单。</translation>
    </message>
    <message>
        <source>Receipts of the import client</source>
        <translation>导入客户端的回执</translation>
    </message>
</context>
<context>
    <name>Tongguan::GatewayPage</name>
    <message>
        <source>Work</source>
        <translation>开始工作</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Send message files…</source>
        <translation>发送报文文件…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Open the declaration</source>
        <translation>打开报关单</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy the rows as a table</source>
        <translation>把各行复制为表格</translation>
    </message>
    <message>
        <source>The import client gives technical answers</source>
        <translation>导入客户端给出技术回执</translation>
    </message>
    <message>
        <source>As ticked in the import client. Where it gives none, a missing answer is no reason for an alarm.</source>
        <translation>与导入客户端里“是否开启技术回执”的勾选一致。不给出时，缺少回执不报警。</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>哪些文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>全部文件</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Number or file name</source>
        <translation>编号或文件名</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在工作</translation>
    </message>
    <message>
        <source>Stop working in this folder</source>
        <translation>停止在这个文件夹工作</translation>
    </message>
    <message>
        <source>Start working in this folder</source>
        <translation>开始在这个文件夹工作</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) overdue</source>
        <translation>
            <numerusform>%n 个回执逾时</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked %1</source>
        <translation>%1 查看过</translation>
    </message>
    <message>
        <source>No folder of the import client yet</source>
        <translation>还没有导入客户端的文件夹</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有符合的</translation>
    </message>
    <message>
        <source>No file of the traffic fits what was searched for.</source>
        <translation>没有文件符合搜索条件。</translation>
    </message>
    <message>
        <source>No traffic yet</source>
        <translation>还没有往来</translation>
    </message>
    <message>
        <source>What is sent and what comes back is listed here, file by file.</source>
        <translation>发出和收回的每个文件都列在这里。</translation>
    </message>
    <message>
        <source>Choose a file to see what is in it.</source>
        <translation>选择一个文件查看其内容。</translation>
    </message>
    <message>
        <source>The declaration is: %1</source>
        <translation>报关单状态：%1</translation>
    </message>
    <message>
        <source>Told by customs: %1</source>
        <translation>海关通知时间：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>说明：%1</translation>
    </message>
    <message>
        <source>Kept at %1</source>
        <translation>存放于 %1</translation>
    </message>
    <message>
        <source>Choose the folder in which the Single Window&apos;s import client has OutBox, SentBox, InBox and FailBox. Declarations go out through it, and receipts come back.</source>
        <translation>请选择单一窗口导入客户端放置 OutBox、SentBox、InBox、FailBox 的文件夹。报关单由此发出，回执由此收回。</translation>
    </message>
</context>
<context>
    <name>Tongguan::GoodsAid</name>
    <message>
        <source>Take code %1</source>
        <translation>采用商品编号 %1</translation>
    </message>
    <message>
        <source>Take product %1</source>
        <translation>采用商品 %1</translation>
    </message>
    <message>
        <source>Statutory units</source>
        <translation>法定单位</translation>
    </message>
    <message>
        <source>Add a goods line first</source>
        <translation>请先添加商品</translation>
    </message>
    <message>
        <source>Declaration elements</source>
        <translation>申报要素</translation>
    </message>
    <message>
        <source>This declaration may not be edited now</source>
        <translation>该报关单目前不能修改</translation>
    </message>
    <message>
        <source>Type the name of the goods or a part number first</source>
        <translation>请先填写商品名称或货号</translation>
    </message>
    <message>
        <source>Nothing was declared under such a name before, and the tariff has none like it</source>
        <translation>以往没有申报过类似名称的商品，税则中也没有相近的名称</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), last %1</source>
        <translation>
            <numerusform>%n 项，最近 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the code has expired</source>
        <translation>%1；编号已失效</translation>
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
        <translation>商品库</translation>
    </message>
    <message>
        <source>Declared before</source>
        <translation>本企业以往申报</translation>
    </message>
    <message>
        <source>By CAS number</source>
        <translation>依 CAS 号</translation>
    </message>
    <message>
        <source>Names in the tariff</source>
        <translation>税则品名</translation>
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
        <translation>归类建议</translation>
    </message>
    <message>
        <source>Products and codes declared before, CAS numbers, names in the tariff (F4 in the goods name)</source>
        <translation>商品库、以往申报的编号、CAS 号、税则品名（在商品名称栏按 F4）</translation>
    </message>
    <message>
        <source>Declaration elements</source>
        <translation>申报要素</translation>
    </message>
    <message>
        <source>Fill in the elements one by one (F4 in the elements)</source>
        <translation>逐项填写申报要素（在规格型号栏按 F4）</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>税则</translation>
    </message>
    <message>
        <source>Look the code up in the tariff (Shift+F4)</source>
        <translation>在税则中查商品编号 (Shift+F4)</translation>
    </message>
    <message>
        <source>Product library</source>
        <translation>商品库</translation>
    </message>
    <message>
        <source>CAS %1: its check digit is wrong.</source>
        <translation>CAS %1：校验位错误。</translation>
    </message>
    <message>
        <source>CAS %1: not in the table, so nothing is known of code and danger.</source>
        <translation>CAS %1：对照表未收录，商品编号和危险性未知。</translation>
    </message>
    <message>
        <source>CAS %1 is %2, subheading %3.</source>
        <translation>CAS %1 为%2，子目 %3。</translation>
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
        <translation>危险货物：%1，第 %2 类。</translation>
    </message>
    <message>
        <source>Please note:</source>
        <translation>请注意：</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>提示：</translation>
    </message>
    <message>
        <source>The enterprise&apos;s products</source>
        <translation>企业商品库</translation>
    </message>
    <message>
        <source>The line&apos;s code %1 is not below it: please check.</source>
        <translation>本项商品编号 %1 不在该子目下，请核对归类。</translation>
    </message>
</context>
<context>
    <name>Tongguan::GuaranteePanel</name>
    <message>
        <source>Make the guarantee</source>
        <translation>生成担保单</translation>
    </message>
    <message>
        <source>A guarantee is due</source>
        <translation>应当提供担保</translation>
    </message>
    <message>
        <source>Customs may ask for a guarantee</source>
        <translation>海关可以要求提供担保</translation>
    </message>
    <message>
        <source>Taxes of the materials</source>
        <translation>料件税款</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>料件</translation>
    </message>
    <message>
        <source>Value, CNY</source>
        <translation>完税价格（元）</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>税款合计</translation>
    </message>
    <message>
        <source>%1 CNY</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>the taxes of the materials</source>
        <translation>金额待定</translation>
    </message>
    <message>
        <source>A guarantee is due before this record is set up: %1, the tax payable on its materials.</source>
        <translation>设立前应当提供担保：%1，相当于料件应缴税款。</translation>
    </message>
    <message>
        <source>Customs may ask for a guarantee before this record is set up, up to %1, the tax payable on its materials.</source>
        <translation>设立时海关可以要求提供担保：%1，相当于料件应缴税款。</translation>
    </message>
    <message>
        <source>No guarantee is due unless one of these holds. The tax payable on its materials would be %1.</source>
        <translation>没有下列情形的无须担保。料件应缴税款约为%1。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n material(s) price, rate or exchange rate is not known: the sum is not whole.</source>
        <translation>
            <numerusform>有 %n 项料件缺单价、税率或汇率，合计不完整。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange rate of %1…</source>
        <translation>%1 汇率…</translation>
    </message>
    <message>
        <source>(GACC order 219, as practised)</source>
        <translation>（海关总署令第219号，按实务）</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
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
        <translation>填制说明</translation>
    </message>
    <message>
        <source>The hint of the field with the cursor stands here (F1).</source>
        <translation>这里显示光标所在栏目的填制说明（F1）。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Number, %1 digits, %2 of them behind the point</source>
        <translation>数字，共 %1 位，其中小数 %2 位</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
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
        <translation>逐项填是、否或不填</translation>
    </message>
    <message>
        <source>Several, commas between</source>
        <translation>多项，以逗号分隔</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>up to %1 bytes (a Chinese character counts 2)</source>
        <translation>最多 %1 字节（一个汉字按 2 字节计）</translation>
    </message>
    <message numerus="yes">
        <source>up to %n character(s)</source>
        <translation>
            <numerusform>最多 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n code(s), edition %2</source>
        <translation>
            <numerusform>%1，%n 个代码，版本 %2</numerusform>
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
        <translation>必填条件：</translation>
    </message>
    <message>
        <source>always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>Form:</source>
        <translation>格式：</translation>
    </message>
    <message>
        <source>Codes:</source>
        <translation>代码：</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>来源：</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>标识：</translation>
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
        <translation>最后一天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::HomePage</name>
    <message>
        <source>Nothing needs you at the moment.</source>
        <translation>目前没有需要处理的事项。</translation>
    </message>
    <message>
        <source>No declarations yet</source>
        <translation>还没有报关单</translation>
    </message>
    <message>
        <source>Start with an empty form, or import a message that another system wrote. Both work without a line.</source>
        <translation>可以新建空白报关单，或导入其他系统生成的报文。没有网络也能进行。</translation>
    </message>
    <message>
        <source>New import declaration</source>
        <translation>新建进口报关单</translation>
    </message>
    <message>
        <source>Import message…</source>
        <translation>导入报文…</translation>
    </message>
    <message>
        <source>New export declaration</source>
        <translation>新建出口报关单</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s)</source>
        <translation>
            <numerusform>%n 份报关单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>待处理 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned by customs</source>
        <translation>海关退单</translation>
    </message>
    <message>
        <source>Rejected by the server</source>
        <translation>服务器未接收</translation>
    </message>
    <message>
        <source>Conflicts to decide</source>
        <translation>待处理的冲突</translation>
    </message>
    <message>
        <source>Tax due</source>
        <translation>待缴税</translation>
    </message>
    <message>
        <source>Inspection notices</source>
        <translation>查验通知</translation>
    </message>
    <message>
        <source>Declaration deadline</source>
        <translation>申报期限</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>待发送</translation>
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
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show all: %1</source>
        <translation>显示全部：%1</translation>
    </message>
</context>
<context>
    <name>Tongguan::HoursDialog</name>
    <message>
        <source>The calendar in force is being asked for…</source>
        <translation>正在读取现行磋商时间…</translation>
    </message>
    <message>
        <source>Consultation hours</source>
        <translation>磋商时间</translation>
    </message>
    <message>
        <source>none, or for instance %1</source>
        <translation>无，或如 %1</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>&amp;Working hours</source>
        <translation>工作时间(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Extra hours on working days</source>
        <translation>工作日加班时段(&amp;E)</translation>
    </message>
    <message>
        <source>Extra hours on other &amp;days</source>
        <translation>休息日加班时段(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Holidays</source>
        <translation>节假日(&amp;H)</translation>
    </message>
    <message>
        <source>Weekend days that are wor&amp;ked</source>
        <translation>调休上班日(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Length of a consultation</source>
        <translation>每场时长(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;At one time</source>
        <translation>同时办理场数(&amp;A)</translation>
    </message>
    <message>
        <source>Who is away keeps his &amp;place for</source>
        <translation>离线保留排队位置(&amp;P)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Companies book within these hours, by the office&apos;s clock (UTC+8). Extra hours are marked and asked for. What is booked already stays.</source>
        <translation>企业按以下时间预约（北京时间）。加班时段另行标明，须预约加班。已有预约不受影响。</translation>
    </message>
    <message>
        <source>days as 2027-01-01, with commas between</source>
        <translation>日期如 2027-01-01，以逗号分隔</translation>
    </message>
    <message>
        <source>hours as 08:30-12:00, in order, with commas between</source>
        <translation>时段如 08:30-12:00，按先后以逗号分隔</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read; write %3.</source>
        <translation>%1：“%2”无法识别，请填写%3。</translation>
    </message>
    <message>
        <source>The consultation hours are in force now.</source>
        <translation>磋商时间已生效。</translation>
    </message>
</context>
<context>
    <name>Tongguan::ImportFlow</name>
    <message>
        <source>Import stopped; nothing was read.</source>
        <translation>已停止导入，未读取任何内容。</translation>
    </message>
    <message>
        <source>An import is under way; please wait until it is done.</source>
        <translation>正在导入，请等待完成。</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>正在读取 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>%1 was not imported: %2</source>
        <translation>%1 未导入：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not imported.</source>
        <translation>
            <numerusform>有 %n 个文件未导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages and spreadsheets (%1);;All files (*)</source>
        <translation>报文和表格 (%1);；所有文件 (*)</translation>
    </message>
    <message>
        <source>Import messages</source>
        <translation>导入报文</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 份单证。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already, word for word, and not taken again.</source>
        <translation>
            <numerusform>%n 份与本机已有的完全相同，未重复导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another text under a number that was here: %1</source>
        <translation>编号已存在但内容不同，另存为新单证：%1。</translation>
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
        <translation>查看清单和原因</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>未导入的文件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not imported; nothing of them was taken.</source>
        <translation>
            <numerusform>%n 个文件未导入，其内容均未采用。</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
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
        <translation>从文件提交照片…</translation>
    </message>
    <message>
        <source>As declared</source>
        <translation>与申报一致</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>与申报不符</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Stills of this step</source>
        <translation>本步骤照片</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>已完成步骤</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查验情况</translation>
    </message>
    <message>
        <source>What was found (needed where it differs)</source>
        <translation>查验情况（不符时必填）</translation>
    </message>
    <message numerus="yes">
        <source>%n still(s)</source>
        <translation>
            <numerusform>照片 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 · </source>
        <translation>通知单 %1 · </translation>
    </message>
    <message>
        <source>without a line: kept here, sent later</source>
        <translation>没有网络：已保存，稍后发送</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>已完成 %1/%2 步</translation>
    </message>
    <message>
        <source>%1  uploading %2 %</source>
        <translation>%1  已上传 %2 %</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>A still belongs to this step.</source>
        <translation>本步骤需要照片。</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Pictures of a camera or phone</source>
        <translation>相机或手机照片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
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
        <translation>删除该行</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>Recognised goods</source>
        <translation>认定的货物</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>项号</translation>
    </message>
    <message>
        <source>Declared name</source>
        <translation>申报品名</translation>
    </message>
    <message>
        <source>Recognised name</source>
        <translation>认定品名</translation>
    </message>
    <message>
        <source>Declared qty</source>
        <translation>申报数量</translation>
    </message>
    <message>
        <source>Recognised qty</source>
        <translation>认定数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Declared kg</source>
        <translation>申报重量（千克）</translation>
    </message>
    <message>
        <source>Recognised kg</source>
        <translation>认定重量（千克）</translation>
    </message>
    <message>
        <source>Choose the result</source>
        <translation>请选择结果</translation>
    </message>
    <message>
        <source>As declared</source>
        <translation>与申报一致</translation>
    </message>
    <message>
        <source>Differs from the declaration</source>
        <translation>与申报不符</translation>
    </message>
    <message>
        <source>To be looked at further</source>
        <translation>待进一步核实</translation>
    </message>
    <message>
        <source>Customs items</source>
        <translation>海关查验项目</translation>
    </message>
    <message>
        <source>Packing and pieces</source>
        <translation>包装及件数</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>唛头</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>原产地</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Quarantine items</source>
        <translation>检疫查验项目</translation>
    </message>
    <message>
        <source>Wood packing</source>
        <translation>木质包装</translation>
    </message>
    <message>
        <source>Pests, soil</source>
        <translation>有害生物、土壤</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>检疫处理</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Add at least one line of goods.</source>
        <translation>请至少填写一行货物。</translation>
    </message>
    <message>
        <source>Line %1: the recognised name is missing.</source>
        <translation>第 %1 行：缺少认定品名。</translation>
    </message>
    <message>
        <source>Line %1: %2 wants a figure.</source>
        <translation>第 %1 行：%2应填数字。</translation>
    </message>
    <message>
        <source>Choose the results of the customs and the quarantine items.</source>
        <translation>请选择海关查验和检疫查验的结果。</translation>
    </message>
    <message>
        <source>The record is kept with the consultation.</source>
        <translation>记录已随磋商保存。</translation>
    </message>
    <message>
        <source>The officer writes the record; it is shown here when it is kept.</source>
        <translation>记录由关员填写，保存后显示在这里。</translation>
    </message>
</context>
<context>
    <name>Tongguan::ItemCard</name>
    <message>
        <source>How the balance comes about</source>
        <translation>结存的计算</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Movements of this item</source>
        <translation>本项号的进出明细</translation>
    </message>
    <message>
        <source>Product, material</source>
        <translation>成品、料件</translation>
    </message>
    <message>
        <source>Nothing has moved</source>
        <translation>没有进出记录</translation>
    </message>
    <message>
        <source>There is no movement of this item, or none that fits.</source>
        <translation>该项号没有进出记录，或没有符合条件的。</translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s)</source>
        <translation>
            <numerusform>%n 条明细</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance on %1, %2</source>
        <translation>%1 结存，%2</translation>
    </message>
    <message>
        <source>Balance, %1</source>
        <translation>结存，%1</translation>
    </message>
    <message>
        <source>Imported directly</source>
        <translation>直接进口</translation>
    </message>
    <message>
        <source>of it exchanged goods: %1</source>
        <translation>其中退换进口：%1</translation>
    </message>
    <message>
        <source>Transferred in</source>
        <translation>转厂进口</translation>
    </message>
    <message>
        <source>Surplus carried in</source>
        <translation>余料转入</translation>
    </message>
    <message>
        <source>Exchanged out</source>
        <translation>退换出口</translation>
    </message>
    <message>
        <source>Imports in total</source>
        <translation>进口总量</translation>
    </message>
    <message>
        <source>directly + transferred + carried in − exchanged out</source>
        <translation>直接进口 + 转厂进口 + 余料转入 − 退换出口</translation>
    </message>
    <message>
        <source>Used in products</source>
        <translation>成品耗用</translation>
    </message>
    <message>
        <source>exports of each version × net consumption ÷ (1 − losses), three decimals each cycle</source>
        <translation>各版本出口量 × 净耗 ÷（1 − 损耗率），每周期保留三位小数</translation>
    </message>
    <message>
        <source>Re-exported</source>
        <translation>料件复出</translation>
    </message>
    <message>
        <source>Surplus carried out</source>
        <translation>余料转出</translation>
    </message>
    <message>
        <source>Sold at home</source>
        <translation>内销</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>结存</translation>
    </message>
    <message>
        <source>By the write-off formula of a public handbook program: practice, not a published law.</source>
        <translation>按公开手册程序的核销公式：属实务做法，并非法规明文。</translation>
    </message>
    <message>
        <source>May still</source>
        <translation>可用余量</translation>
    </message>
    <message>
        <source>be imported</source>
        <translation>可进口</translation>
    </message>
    <message>
        <source>record quantity %1 − imports in total</source>
        <translation>备案数量 %1 − 进口总量</translation>
    </message>
    <message>
        <source>be sent back abroad</source>
        <translation>可退运出境</translation>
    </message>
    <message>
        <source>be carried out</source>
        <translation>可结转</translation>
    </message>
    <message>
        <source>come back by exchange</source>
        <translation>可退换进口</translation>
    </message>
    <message>
        <source>be sold at home</source>
        <translation>可内销</translation>
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
        <translation>转厂出口</translation>
    </message>
    <message>
        <source>Back for rework</source>
        <translation>退厂返工</translation>
    </message>
    <message>
        <source>Out after rework</source>
        <translation>返工复出</translation>
    </message>
    <message>
        <source>Exports in total</source>
        <translation>出口总量</translation>
    </message>
    <message>
        <source>directly + transferred − back for rework + out after rework</source>
        <translation>直接出口 + 转厂出口 − 退厂返工 + 返工复出</translation>
    </message>
    <message>
        <source>What material was used for</source>
        <translation>折料基数</translation>
    </message>
    <message>
        <source>be exported</source>
        <translation>可出口</translation>
    </message>
    <message>
        <source>record quantity %1 − exported − transferred</source>
        <translation>备案数量 %1 − 直接出口 − 转厂出口</translation>
    </message>
    <message>
        <source>come back for rework</source>
        <translation>可退厂返工</translation>
    </message>
    <message>
        <source>go out after rework</source>
        <translation>可返工复出</translation>
    </message>
    <message>
        <source>Uses for one unit</source>
        <translation>每单位耗用</translation>
    </message>
    <message>
        <source>Used for one unit of</source>
        <translation>用于每单位成品</translation>
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
        <translation>净耗 %1，有形损耗 %2%，无形损耗 %3%；回车打开卡片</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>数量分布</translation>
    </message>
    <message>
        <source>Gone out in total</source>
        <translation>累计出库</translation>
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
        <translation>按来源公式计算，未扣除成品耗用；实存以结存为准。</translation>
    </message>
    <message>
        <source>Scrap, accounted apart</source>
        <translation>边角料（单独核算）</translation>
    </message>
    <message>
        <source>Arisen by tangible loss</source>
        <translation>按有形损耗产生</translation>
    </message>
    <message>
        <source>of each version: what was used × (losses − intangible loss), three decimals each cycle</source>
        <translation>各版本耗用 ×（损耗率 − 无形损耗率），每周期保留三位小数</translation>
    </message>
    <message>
        <source>Entered beside</source>
        <translation>另行录入</translation>
    </message>
    <message>
        <source>Still held</source>
        <translation>尚存</translation>
    </message>
    <message>
        <source>To be settled before the write-off; it does not enter the balance of the material.</source>
        <translation>报核前须处置；不计入料件结存。</translation>
    </message>
    <message>
        <source>Defective goods, accounted apart</source>
        <translation>残次品（单独核算）</translation>
    </message>
    <message>
        <source>Arisen</source>
        <translation>产生</translation>
    </message>
    <message>
        <source>To be settled before the write-off.</source>
        <translation>报核前须处置。</translation>
    </message>
</context>
<context>
    <name>Tongguan::LedgerAid</name>
    <message>
        <source>What remains of the item</source>
        <translation>该项剩余数量</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>备案 %1</translation>
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
        <translation>采用备案第 %1 项</translation>
    </message>
    <message>
        <source>Fill in from the record</source>
        <translation>按备案填写</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>%1: %2 %3 after this line (%4 before)</source>
        <translation>%1：本行之后%3 %2（此前 %4）</translation>
    </message>
</context>
<context>
    <name>Tongguan::LedgerFlow</name>
    <message>
        <source>Records</source>
        <translation>手账册</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Ledgers · %1</source>
        <translation>台账 · %1</translation>
    </message>
    <message>
        <source>Import a record</source>
        <translation>导入手账册</translation>
    </message>
    <message numerus="yes">
        <source>Record %1 with %n item(s) is here.</source>
        <translation>
            <numerusform>手账册 %1 已导入，共 %n 个项号。</numerusform>
        </translation>
    </message>
    <message>
        <source>Training record</source>
        <translation>教学手册</translation>
    </message>
    <message>
        <source>Records (%1)</source>
        <translation>手账册 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Tongguan::LedgerPage</name>
    <message>
        <source>Pages of the ledgers</source>
        <translation>台账各页</translation>
    </message>
</context>
<context>
    <name>Tongguan::LedgerPane</name>
    <message>
        <source>Item, part number, code, name</source>
        <translation>项号、料号、编码、品名</translation>
    </message>
    <message>
        <source>Find in this table</source>
        <translation>在本表中查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Copy the selection for a spreadsheet</source>
        <translation>复制所选到电子表格</translation>
    </message>
    <message>
        <source>Export this table…</source>
        <translation>导出本表…</translation>
    </message>
    <message>
        <source>Print this table…</source>
        <translation>打印本表…</translation>
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
        <translation>长期有效</translation>
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
            <numerusform>%n 项预警</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
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
        <translation>备案编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Write-off cycle</source>
        <translation>核销周期</translation>
    </message>
    <message>
        <source>Imports used</source>
        <translation>进口使用率</translation>
    </message>
    <message>
        <source>Exports used</source>
        <translation>出口使用率</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Last moved</source>
        <translation>最近进出</translation>
    </message>
</context>
<context>
    <name>Tongguan::LedgerView</name>
    <message>
        <source>Sums</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>More units:</source>
        <translation>其他单位：</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>恢复默认列</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s), sum %1</source>
        <translation>
            <numerusform>%n 个数，合计 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::LedgerWords</name>
    <message>
        <source>Handbook</source>
        <translation>加工贸易手册</translation>
    </message>
    <message>
        <source>Account book</source>
        <translation>电子账册</translation>
    </message>
    <message>
        <source>by unit consumption</source>
        <translation>按单耗核销</translation>
    </message>
    <message>
        <source>by material list</source>
        <translation>按料件清单核销</translation>
    </message>
    <message>
        <source>by work order</source>
        <translation>按工单核销</translation>
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
        <translation>设备</translation>
    </message>
    <message>
        <source>pre-deducted</source>
        <translation>预核扣</translation>
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
        <translation>料件库存</translation>
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
        <translation>其他企业</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>其他手账册</translation>
    </message>
    <message>
        <source>Home market</source>
        <translation>国内</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>Used in products</source>
        <translation>成品耗用</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>边角料</translation>
    </message>
    <message>
        <source>Defective goods</source>
        <translation>残次品</translation>
    </message>
    <message>
        <source>deducted only</source>
        <translation>仅已核扣</translation>
    </message>
    <message>
        <source>with pre-deducted</source>
        <translation>含预核扣</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>项号</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>料号</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>商品编码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Record quantity</source>
        <translation>备案数量</translation>
    </message>
    <message>
        <source>Imported directly</source>
        <translation>直接进口</translation>
    </message>
    <message>
        <source>Transferred in</source>
        <translation>转厂进口</translation>
    </message>
    <message>
        <source>Surplus carried in</source>
        <translation>余料转入</translation>
    </message>
    <message>
        <source>Exchanged out</source>
        <translation>退换出口</translation>
    </message>
    <message>
        <source>Imports in total</source>
        <translation>进口总量</translation>
    </message>
    <message>
        <source>Re-exported</source>
        <translation>料件复出</translation>
    </message>
    <message>
        <source>Surplus carried out</source>
        <translation>余料转出</translation>
    </message>
    <message>
        <source>Sold at home</source>
        <translation>内销</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>结存</translation>
    </message>
    <message>
        <source>May be imported</source>
        <translation>可进口量</translation>
    </message>
    <message>
        <source>Exported directly</source>
        <translation>直接出口</translation>
    </message>
    <message>
        <source>Transferred out</source>
        <translation>转厂出口</translation>
    </message>
    <message>
        <source>Back for rework</source>
        <translation>退厂返工</translation>
    </message>
    <message>
        <source>Out after rework</source>
        <translation>返工复出</translation>
    </message>
    <message>
        <source>Exports in total</source>
        <translation>出口总量</translation>
    </message>
    <message>
        <source>May be exported</source>
        <translation>可出口量</translation>
    </message>
    <message>
        <source>Record used</source>
        <translation>备案使用率</translation>
    </message>
    <message>
        <source>Balance then</source>
        <translation>比较日结存</translation>
    </message>
    <message>
        <source>Exports then</source>
        <translation>比较日出口</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Product no.</source>
        <translation>成品项号</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Material no.</source>
        <translation>料件项号</translation>
    </message>
    <message>
        <source>Net consumption</source>
        <translation>净耗</translation>
    </message>
    <message>
        <source>Tangible loss %</source>
        <translation>有形损耗率%</translation>
    </message>
    <message>
        <source>Intangible loss %</source>
        <translation>无形损耗率%</translation>
    </message>
    <message>
        <source>Bonded share %</source>
        <translation>保税比例%</translation>
    </message>
    <message>
        <source>Unit consumption</source>
        <translation>单耗</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>进出类别</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>核扣状态</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项号</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>list, line %1</source>
        <translation>清单第 %1 项</translation>
    </message>
    <message>
        <source>Material %1: balance %2</source>
        <translation>料件 %1：结存 %2</translation>
    </message>
    <message>
        <source>More was used than came in: check the unit consumption, missing imports or transfers.</source>
        <translation>耗用多于进口：请核对单耗，以及是否漏录进口或转入。</translation>
    </message>
    <message>
        <source>Material %1: imported %2 of %3 on record</source>
        <translation>料件 %1：已进口 %2，备案 %3</translation>
    </message>
    <message>
        <source>The record quantity is exceeded: have the record changed first.</source>
        <translation>已超备案数量：请先办理变更。</translation>
    </message>
    <message>
        <source>Over nine tenths are used: have the record changed in time.</source>
        <translation>已用超过九成：请及时办理变更。</translation>
    </message>
    <message>
        <source>Product %1: exported %2 of %3 on record</source>
        <translation>成品 %1：已出口 %2，备案 %3</translation>
    </message>
    <message>
        <source>Product %1, version %2: %3 went out without a unit consumption</source>
        <translation>成品 %1 版本 %2：%3 出口时没有单耗</translation>
    </message>
    <message>
        <source>Record the unit consumption of this version; until then no material is written off for it.</source>
        <translation>请备案该版本的单耗；在此之前不核销其料件。</translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>已过期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid until %1: %2</source>
        <translation>有效期至 %1：%2</translation>
    </message>
    <message>
        <source>Report the write-off, or have the validity extended.</source>
        <translation>请报核，或办理延期。</translation>
    </message>
    <message>
        <source>Have it extended, or prepare the write-off.</source>
        <translation>请办理延期，或准备核销。</translation>
    </message>
    <message>
        <source>Cycle %1 ends on %2: %3</source>
        <translation>第 %1 核销周期于 %2 截止：%3</translation>
    </message>
    <message>
        <source>Prepare the write-off of this cycle.</source>
        <translation>请准备本周期核销。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>number of a list</comment>
        <translation>%1 第 %2 项</translation>
    </message>
    <message>
        <source>The write-off cycle is a year old on %1: %2</source>
        <translation>核销周期至 %1 满一年：%2</translation>
    </message>
    <message>
        <source>A cycle lasts a year at most: report its write-off, the next one begins with it.</source>
        <translation>核销周期最长一年：请报核本周期，下一周期随即开始。</translation>
    </message>
    <message>
        <source>The write-off is to be reported by %1: %2</source>
        <translation>应于 %1 前报核：%2</translation>
    </message>
    <message>
        <source>Within 30 days after the last export (%1) or the end of the record, whichever is first.</source>
        <translation>自最后一批成品出口（%1）或手册到期之日起 30 日内，以先到者为准。</translation>
    </message>
    <message>
        <source>Within 30 days after the last export or the end of the record, whichever is first.</source>
        <translation>自最后一批成品出口或手册到期之日起 30 日内，以先到者为准。</translation>
    </message>
    <message>
        <source>Material %1: %2 reach until about %3 (%4)</source>
        <translation>料件 %1：结存 %2 约够用到 %3（%4）</translation>
    </message>
    <message>
        <source>At the use of the last %1 days, %2: bring in more, or plan by open orders under Foresight.</source>
        <translation>按近 %1 天耗用 %2 推算：请安排进口，或在“预测”中按订单排期。</translation>
    </message>
</context>
<context>
    <name>Tongguan::LedgersWorkspace</name>
    <message>
        <source>Documents</source>
        <translation>单证</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>归并</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Bonded ledgers</source>
        <translation>保税台账</translation>
    </message>
    <message>
        <source>Look at the training ledger</source>
        <translation>查看教学台账</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新建：%1</translation>
    </message>
</context>
<context>
    <name>Tongguan::LibraryFlow</name>
    <message>
        <source>Tariff</source>
        <translation>税则</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 项</translation>
    </message>
    <message>
        <source>Commodity code %1 was put into line %2.</source>
        <translation>商品编号 %1 已填入第 %2 项。</translation>
    </message>
    <message>
        <source>Load a tariff table</source>
        <translation>载入税则表</translation>
    </message>
    <message>
        <source>Tables (*.tsv);;All files (*)</source>
        <translation>表格 (*.tsv);；所有文件 (*)</translation>
    </message>
    <message>
        <source>Of when are the facts in %1 (year, or year and month)?</source>
        <translation>%1 中的数据是何时的（年，或年月）？</translation>
    </message>
    <message>
        <source>Reading the tariff table</source>
        <translation>正在读取税则表</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) loaded; %1 with duty rates, %2 with elements.</source>
        <translation>
            <numerusform>已载入 %n 个商品编号，其中 %1 个有税率，%2 个有申报要素。</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are not used: %1.</source>
        <translation>未使用的列：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>The built-in table of %1 is in use again.</source>
        <translation>已恢复使用 %1 版内置税则表。</translation>
    </message>
</context>
<context>
    <name>Tongguan::LibraryPage</name>
    <message>
        <source>Pages of the library</source>
        <translation>资料页签</translation>
    </message>
</context>
<context>
    <name>Tongguan::LinesView</name>
    <message>
        <source>Line</source>
        <translation>项</translation>
    </message>
    <message>
        <source>These belong to a line: add one above first.</source>
        <translation>这些内容属于某项商品：请先在上面添加商品。</translation>
    </message>
    <message>
        <source>None for this line. Insert adds one.</source>
        <translation>本项没有。按 Insert 添加。</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 项</translation>
    </message>
</context>
<context>
    <name>Tongguan::ListColumns</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>自编号</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>报关单号</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>进出口</translation>
    </message>
    <message>
        <source>Consignee or consignor</source>
        <translation>境内收发货人</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>消费使用/生产销售单位</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>项数</translation>
    </message>
    <message>
        <source>Entry/exit date</source>
        <translation>进出境日期</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单证</translation>
    </message>
</context>
<context>
    <name>Tongguan::ListExportFlow</name>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>导出已停止，没有写入文件。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>An export is under way; please wait until it is done.</source>
        <translation>正在导出，请等它完成。</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>导出此列表</translation>
    </message>
    <message>
        <source>Save an empty goods table</source>
        <translation>保存空白商品表</translation>
    </message>
    <message>
        <source>Invoice and packing list</source>
        <translation>发票及装箱单</translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>正在导出列表</translation>
    </message>
    <message>
        <source>Exporting the table</source>
        <translation>正在导出表格</translation>
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
        <translation>编号、企业、商品… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>搜索列表</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>进出口</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>进口和出口</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>进口</translation>
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
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>单证种类</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>全部单证</translation>
    </message>
</context>
<context>
    <name>Tongguan::ListLedgerPanel</name>
    <message>
        <source>What this list does to the ledger</source>
        <translation>清单对台账的影响</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>备案项</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>此后</translation>
    </message>
    <message>
        <source>not in the record</source>
        <translation>备案中没有</translation>
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
        <translation>备案剩余数量，预核扣数量计入（手册软件的通行做法）</translation>
    </message>
    <message>
        <source>the list was changed</source>
        <translation>清单已修改</translation>
    </message>
    <message>
        <source>customs has sent the list back</source>
        <translation>海关已退单</translation>
    </message>
    <message>
        <source>the list was deleted here</source>
        <translation>清单已在本机删除</translation>
    </message>
    <message>
        <source>customs has deleted the list</source>
        <translation>海关已删除清单</translation>
    </message>
    <message>
        <source>the record is not on this computer</source>
        <translation>本机没有该备案</translation>
    </message>
    <message>
        <source>it is not known what a list of this supervision mode does</source>
        <translation>不知道该监管方式的清单如何影响台账</translation>
    </message>
    <message>
        <source>a line lacks its item, quantity or date</source>
        <translation>有表体缺少备案序号、数量或日期</translation>
    </message>
    <message>
        <source>may still be imported</source>
        <translation>可进口</translation>
    </message>
    <message>
        <source>may still come in exchange</source>
        <translation>可退换进口</translation>
    </message>
    <message>
        <source>may still be sent back</source>
        <translation>可退运出口</translation>
    </message>
    <message>
        <source>may still be carried out</source>
        <translation>可余料结转</translation>
    </message>
    <message>
        <source>is left of the material</source>
        <translation>料件结余</translation>
    </message>
    <message>
        <source>may still be exported</source>
        <translation>可出口</translation>
    </message>
    <message>
        <source>may still come back for rework</source>
        <translation>可退厂返工</translation>
    </message>
    <message>
        <source>may still go out after rework</source>
        <translation>可返工复出</translation>
    </message>
    <message>
        <source>Record %1 has no item %2 of this kind: please check the item number</source>
        <translation>备案 %1 中没有此类的 %2 号项：请检查备案序号</translation>
    </message>
    <message>
        <source>Each line of a list names an item of its record: materials in a list of materials, products in a list of products.</source>
        <translation>清单每一行都对应备案中的一项：料件清单对应料件，成品清单对应成品。</translation>
    </message>
    <message>
        <source>%1: %2 %3, this line asks %4 (%5 too much). Lower the quantity or have the record changed first.</source>
        <translation>%1：%3 %2，本行申报 %4（超出 %5）。请减少数量，或先办理备案变更。</translation>
    </message>
    <message>
        <source>What a list moves may not exceed what the record still allows. Lists that are only pre-deducted count, and the lines above this one.</source>
        <translation>清单数量不得超过备案剩余数量；已预核扣的清单和本行之上的各行都计入。</translation>
    </message>
    <message>
        <source>Material %1 does not reach: %2 are missing by the unit consumption. Check the consumption version, or imports and transfers not entered yet.</source>
        <translation>料件 %1 不足：按单耗计算缺 %2。请检查单耗版本，或尚未录入的进口、结转。</translation>
    </message>
    <message>
        <source>Enter the record number: then the ledger shows here what each line does.</source>
        <translation>录入备案编号后，此处显示每一行对台账的影响。</translation>
    </message>
    <message>
        <source>Record %1 is not on this computer. The list can be made, but nothing can be compared; import the record to see its balances.</source>
        <translation>本机没有备案 %1。清单可以制作，但无法比对；导入该备案后即可看到结余。</translation>
    </message>
    <message>
        <source>Its movements were taken back %1: %2. The balances are as without this list.</source>
        <translation>该清单的变动已于 %1 撤回：%2。结余与没有此清单时相同。</translation>
    </message>
    <message>
        <source>Not in the ledger yet: %1.</source>
        <translation>尚未记入台账：%1。</translation>
    </message>
    <message>
        <source>Deducted in record %1 %2.</source>
        <translation>已在备案 %1 核扣，%2。</translation>
    </message>
    <message>
        <source>Set aside in record %1 since %2; customs has not deducted it yet.</source>
        <translation>已在备案 %1 预计占用，%2 起；海关尚未核扣。</translation>
    </message>
    <message>
        <source>It is not known what a list of this direction, side and supervision mode does to a ledger. Check these three fields.</source>
        <translation>不知道这种进出口、料件成品和监管方式的清单如何影响台账。请检查这三个字段。</translation>
    </message>
    <message>
        <source>Record %1: this is what the list will do.</source>
        <translation>备案 %1：清单将产生以下变动。</translation>
    </message>
    <message>
        <source>What the products of all lists have used by their unit consumption, and what went out as material, is more than what came in of it.</source>
        <translation>各清单成品按单耗的耗用，加上以料件形式运出的数量，超过了该料件的进口量。</translation>
    </message>
</context>
<context>
    <name>Tongguan::MainWindow</name>
    <message>
        <source>Tongguan</source>
        <translation>通关</translation>
    </message>
    <message>
        <source>Search everything   Ctrl+K</source>
        <translation>搜索全部   Ctrl+K</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Navigation: icons only</source>
        <translation>导航栏只显示图标</translation>
    </message>
    <message>
        <source>About Tongguan</source>
        <translation>关于通关</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>转到：%1</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>修改密码…</translation>
    </message>
</context>
<context>
    <name>Tongguan::MergingFlow</name>
    <message>
        <source>Merging</source>
        <translation>归并</translation>
    </message>
    <message>
        <source>Part numbers and their items</source>
        <translation>料号及其项号</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.csv *.tsv *.txt)</source>
        <translation>电子表格 (*.xlsx *.xlsm *.csv *.tsv *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n part number(s) read; nothing is kept yet.</source>
        <translation>
            <numerusform>已读入 %n 个料号，尚未保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that cannot be read are left out</source>
        <translation>
            <numerusform>略去无法读取的 %n 行</numerusform>
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
        <translation>只看待处理</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Propose items</source>
        <translation>建议项号</translation>
    </message>
    <message>
        <source>Back to what is kept</source>
        <translation>恢复已保存的</translation>
    </message>
    <message>
        <source>Keep as a version</source>
        <translation>保存为新版本</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>备案编号</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>生效日查看</translation>
    </message>
    <message>
        <source>Part numbers and their items</source>
        <translation>料号及其项号</translation>
    </message>
    <message>
        <source>Part number, code, name, item</source>
        <translation>料号、商品编码、名称、项号</translation>
    </message>
    <message>
        <source>Nothing is merged yet</source>
        <translation>尚无归并关系</translation>
    </message>
    <message>
        <source>Bring in the part numbers of the enterprise from a spreadsheet; items with the same code, name and unit are proposed for them.</source>
        <translation>从电子表格导入企业料号；系统按相同的商品编码、名称和单位建议项号。</translation>
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
        <translation>料号数</translation>
    </message>
    <message>
        <source>By, note</source>
        <translation>操作人、说明</translation>
    </message>
    <message>
        <source>Versions and the lists merged by them</source>
        <translation>版本及按其归并的清单</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>料号</translation>
    </message>
    <message>
        <source>Moved by lists</source>
        <translation>清单数量</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分摊</translation>
    </message>
    <message>
        <source>Split back to part numbers</source>
        <translation>反归并到料号</translation>
    </message>
    <message>
        <source>Quantity to split back</source>
        <translation>待反归并的数量</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Note: why</source>
        <translation>说明原因</translation>
    </message>
    <message>
        <source>Note of the version</source>
        <translation>版本说明</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>清单 %1</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>没有改动</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) in no item</source>
        <translation>
            <numerusform>%n 个料号未归并</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at odds with the item</source>
        <translation>
            <numerusform>%n 个与项号不符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n 个料号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s) would be needed: the record has none with that code, name and unit. They must be added by a change of the record.</source>
        <translation>
            <numerusform>需要新增 %n 个项号：备案中没有相同编码、名称和单位的项。请先通过备案变更增加。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as version %1.</source>
        <translation>已保存为版本 %1。</translation>
    </message>
    <message>
        <source>Split back: choose a part number; the quantity of its item is shared out among its parts.</source>
        <translation>反归并：选择一个料号，其项号的数量按料号分摊。</translation>
    </message>
    <message>
        <source>Item %1: no list has moved it yet.</source>
        <translation>项号 %1：尚无清单。</translation>
    </message>
    <message numerus="yes">
        <source>Item %1: %2 by %n part(s)</source>
        <translation>
            <numerusform>项号 %1：%2，共 %n 个料号</numerusform>
        </translation>
    </message>
    <message>
        <source>without a list</source>
        <translation>无清单</translation>
    </message>
    <message>
        <source>Merging of part numbers</source>
        <translation>料号归并关系</translation>
    </message>
    <message>
        <source>%1 · in force on %2</source>
        <translation>%1 · %2 生效</translation>
    </message>
    <message>
        <source>No record to merge for</source>
        <translation>还没有手账册</translation>
    </message>
    <message>
        <source>Part numbers are merged into the items of a handbook or an account book: bring one in on the page of the records.</source>
        <translation>料号归并到手册或账册的项号：请先在“手账册”页导入一本。</translation>
    </message>
</context>
<context>
    <name>Tongguan::MergingTable</name>
    <message>
        <source>taken out of item %1</source>
        <translation>已移出项号 %1</translation>
    </message>
    <message>
        <source>in no item yet</source>
        <translation>未归并</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>was item %1</source>
        <translation>原项号 %1</translation>
    </message>
    <message>
        <source>the record has no such item</source>
        <translation>备案中没有该项号</translation>
    </message>
    <message>
        <source>another commodity code than the item</source>
        <translation>商品编码与项号不同</translation>
    </message>
    <message>
        <source>another name than the item</source>
        <translation>名称与项号不同</translation>
    </message>
    <message>
        <source>another unit than the item</source>
        <translation>单位与项号不同</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>料号</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>料件/成品</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项号</translation>
    </message>
    <message>
        <source>Item of the record</source>
        <translation>备案名称</translation>
    </message>
    <message>
        <source>Commodity code</source>
        <translation>商品编码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
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
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Tongguan::MinutesPanel</name>
    <message>
        <source>Draft from questions</source>
        <translation>按问答起草</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>纪要</translation>
    </message>
    <message>
        <source>What was asked, answered and agreed. Both sides confirm it; then it stays on the document.</source>
        <translation>记录提问、答复和商定事项。双方确认后保留在单证上。</translation>
    </message>
    <message>
        <source>Consultation on %1</source>
        <translation>磋商事项：%1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>参加人员：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>问：%1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>答：%1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>office has confirmed</source>
        <translation>海关已确认</translation>
    </message>
    <message>
        <source>office has not confirmed yet</source>
        <translation>海关尚未确认</translation>
    </message>
    <message>
        <source>company has confirmed</source>
        <translation>企业已确认</translation>
    </message>
    <message>
        <source>company has not confirmed yet</source>
        <translation>企业尚未确认</translation>
    </message>
    <message>
        <source>Confirmed by both sides; they stay on the document.</source>
        <translation>双方已确认，保留在单证上。</translation>
    </message>
    <message>
        <source>Proposed: %1, %2.</source>
        <translation>已提出：%1，%2。</translation>
    </message>
    <message>
        <source>No minutes yet.</source>
        <translation>还没有纪要。</translation>
    </message>
    <message>
        <source>Minutes are written once the consultation has begun.</source>
        <translation>磋商开始后可以写纪要。</translation>
    </message>
    <message>
        <source>Minutes have at most %1 characters; these have %2. Nothing is cut off: shorten them first.</source>
        <translation>纪要最多 %1 个字，现有 %2 个字。不会自动截断，请先精简。</translation>
    </message>
</context>
<context>
    <name>Tongguan::NavigationRail</name>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Show the names (Ctrl+B)</source>
        <translation>显示名称 (Ctrl+B)</translation>
    </message>
    <message>
        <source>Icons only (Ctrl+B)</source>
        <translation>只显示图标 (Ctrl+B)</translation>
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
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::NumberField</name>
    <message>
        <source>cannot be computed</source>
        <translation>无法计算</translation>
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
        <translation>打开下一位</translation>
    </message>
    <message>
        <source>Nobody waits, and nothing is to be reviewed.</source>
        <translation>目前无人候谈，也没有待审核的单证。</translation>
    </message>
    <message>
        <source>In the waiting room</source>
        <translation>候谈室</translation>
    </message>
    <message>
        <source>Consultations under way</source>
        <translation>正在进行的磋商</translation>
    </message>
    <message>
        <source>Ledger documents to review</source>
        <translation>待审核的账册单证</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Booked consultations</source>
        <translation>已预约的磋商</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>Booked for %1</source>
        <translation>预约 %1</translation>
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
        <translation>企业尚未进入候谈室。</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 家候谈</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n 份待审核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 项已逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to the company, not answered</source>
        <translation>
            <numerusform>%n 个提问企业尚未答复</numerusform>
        </translation>
    </message>
    <message>
        <source>Away since %1</source>
        <translation>%1 起离线</translation>
    </message>
</context>
<context>
    <name>Tongguan::OpenTabs</name>
    <message>
        <source>Open documents</source>
        <translation>已打开的单证</translation>
    </message>
</context>
<context>
    <name>Tongguan::OrderTable</name>
    <message>
        <source>Order</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Part or item</source>
        <translation>料号或项号</translation>
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
        <translation>数量</translation>
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
        <translation>预警</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>手账册信息</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 项预警</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands against this record: no balance below zero, no record quantity nearly used up, no end near.</source>
        <translation>没有预警：没有负结存，备案数量充足，近期不到期。</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>正在汇总…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
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
        <translation>核销周期</translation>
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
        <translation>%1 项，进口使用率最高 %2（项号 %3）</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>成品</translation>
    </message>
    <message>
        <source>%1, exports used up to %2 (item %3)</source>
        <translation>%1 项，出口使用率最高 %2（项号 %3）</translation>
    </message>
    <message>
        <source>Unit consumptions</source>
        <translation>单耗</translation>
    </message>
    <message>
        <source>%1 in %2 versions</source>
        <translation>%1 条，%2 个版本</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>进出明细</translation>
    </message>
    <message>
        <source>%1, of them %2 pre-deducted</source>
        <translation>%1 条，其中预核扣 %2 条</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>进出日期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Enter opens the item&apos;s card</source>
        <translation>按回车打开该项号的卡片</translation>
    </message>
</context>
<context>
    <name>Tongguan::OwnRatesDialog</name>
    <message>
        <source>Rates of %1</source>
        <translation>%1 的税率</translation>
    </message>
    <message>
        <source>%1
Enter what the tariff of the year says, such as 7% or 3% + 12960 yuan each. What you enter is kept for this code on this computer and marked as own entry; empty takes it back.</source>
        <translation>%1
请按当年税则填写，如 7%、0.3元/千克、3% + 12960元/台。所填税率按商品编号保存在本机，并标明“自行录入”；清空即取消。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not held by the tables</source>
        <translation>税则表不收录</translation>
    </message>
    <message>
        <source>code not in the tables</source>
        <translation>税则表中没有该编号</translation>
    </message>
    <message>
        <source>not in the tables of %1</source>
        <translation>%1 版税则表未收录</translation>
    </message>
    <message>
        <source>%1 in the tables of %2</source>
        <translation>%2 版税则表：%1</translation>
    </message>
    <message>
        <source>%1: a rate is not below zero</source>
        <translation>%1：税率不能为负数</translation>
    </message>
    <message>
        <source>%1: “%2” is not understood as a rate</source>
        <translation>%1：“%2”不能识别为税率</translation>
    </message>
</context>
<context>
    <name>Tongguan::PackList</name>
    <message>
        <source>Take in a pack…</source>
        <translation>导入规则包…</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Packs of rules</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>held by the office: newer ones wait</source>
        <translation>本单位锁定此版本，较新的暂不启用</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>发布者：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>The last good one stays in use.</source>
        <translation>仍使用上一个有效的版本。</translation>
    </message>
    <message>
        <source>Let newer ones in</source>
        <translation>允许启用较新版本</translation>
    </message>
    <message>
        <source>Hold on to this version</source>
        <translation>锁定此版本</translation>
    </message>
</context>
<context>
    <name>Tongguan::PagesPanel</name>
    <message>
        <source>Turn together</source>
        <translation>同步翻页</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Share a PDF in the chat: its pages are turned together here, and nothing of it is streamed.</source>
        <translation>在聊天中共享 PDF：双方在这里同步翻页，不占用视频流。</translation>
    </message>
    <message>
        <source>Choose a document.</source>
        <translation>请选择文件。</translation>
    </message>
    <message>
        <source>The document is being fetched…</source>
        <translation>正在取回文件…</translation>
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
        <translation>报关单</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Bonded document</source>
        <translation>保税单证</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>磋商</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>手账册</translation>
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
        <translation>来源：%1</translation>
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
        <translation>此 PDF 无法在此显示，文件附在档案中。</translation>
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
        <translation>以前报关单中的企业</translation>
    </message>
    <message>
        <source>Contracts of earlier declarations: what stays the same is filled in where it is empty</source>
        <translation>以前报关单中的合同：带出不变的内容，只填空栏</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>采用 %1</translation>
    </message>
    <message>
        <source>Take contract %1</source>
        <translation>采用合同 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) filled in from %1. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>已从 %1 带出 %n 栏。Ctrl+Z 可撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change the password of %1</source>
        <translation>修改 %1 的密码</translation>
    </message>
    <message>
        <source>At least %1 characters. Your other computers will have to sign in again; this one stays signed in.</source>
        <translation>至少 %1 个字符。您的其他电脑需要重新登录，本机保持登录。</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>当前密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>再次输入(&amp;A)</translation>
    </message>
    <message>
        <source>The new password is too short: %1 of at least %2 characters.</source>
        <translation>新密码太短：已输入 %1 个字符，至少需要 %2 个。</translation>
    </message>
    <message>
        <source>The new password is the present one.</source>
        <translation>新密码与当前密码相同。</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>两次输入的新密码不一致。</translation>
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
        <translation>邀请参加磋商</translation>
    </message>
    <message>
        <source>Pass the consultation on</source>
        <translation>转交磋商</translation>
    </message>
    <message>
        <source>The company waits until the other officer begins. Everything said so far goes along.</source>
        <translation>企业等待另一位关员开始；此前的全部内容一并转交。</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账号(&amp;A)</translation>
    </message>
    <message>
        <source>As &amp;what</source>
        <translation>身份(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>It rings at the other&apos;s computer. Whoever is invited sees everything said so far.</source>
        <translation>对方电脑会响铃。被邀请人能看到此前的全部内容。</translation>
    </message>
    <message>
        <source>&amp;Officer&apos;s account</source>
        <translation>关员账号(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Tongguan::PlaybackPage</name>
    <message>
        <source>Open the document</source>
        <translation>打开单证</translation>
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
        <translation>文件</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>纪要</translation>
    </message>
    <message>
        <source>Inspection record</source>
        <translation>查验记录</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
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
        <translation>纪要已确认</translation>
    </message>
    <message>
        <source>minutes not confirmed</source>
        <translation>纪要未确认</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>No still until this moment</source>
        <translation>此刻之前没有照片</translation>
    </message>
    <message>
        <source>Load all of it</source>
        <translation>全部下载</translation>
    </message>
    <message>
        <source>Recording that is being loaded</source>
        <translation>正在下载的录像</translation>
    </message>
    <message>
        <source>The recording is being loaded…</source>
        <translation>正在下载录像…</translation>
    </message>
    <message>
        <source>Recorded: press Play</source>
        <translation>有录像：请按播放</translation>
    </message>
    <message>
        <source>Press Play, or click into the time line</source>
        <translation>请按播放，或在时间轴上点选</translation>
    </message>
    <message>
        <source>The recording was deleted when the time was over for which it had to be kept.</source>
        <translation>录像保存期满，已删除。</translation>
    </message>
    <message>
        <source>The server has not given the recording yet; it comes some minutes after the end.</source>
        <translation>服务器尚未提供录像；磋商结束几分钟后可看。</translation>
    </message>
    <message>
        <source>This computer cannot play the recording: parts are missing, the device test names them. Stills, chat and minutes are here; the tab of files saves the recording for another player.</source>
        <translation>本机无法播放录像：缺少组件，设备检测中列出。照片、聊天和纪要可在此查看；在“文件”页可另存录像，用其他播放器观看。</translation>
    </message>
    <message>
        <source>The recording is being loaded: %1 of %2</source>
        <translation>正在下载录像：%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>The recording is not on this computer yet: %n part(s), %1. It is loaded where you play it.</source>
        <translation>
            <numerusform>录像尚未下载到本机：%n 段，%1。播放到哪里下载到哪里。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parts of the recording are on this computer; %3 more to load.</source>
        <translation>录像 %2 段中有 %1 段在本机，还需下载 %3。</translation>
    </message>
    <message numerus="yes">
        <source>The recording is on this computer: %n part(s).</source>
        <translation>
            <numerusform>录像已在本机：%n 段。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::PreviewWindow</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>As wide as the window  %1</source>
        <translation>与窗口同宽  %1</translation>
    </message>
    <message>
        <source>A whole page  %1</source>
        <translation>显示整页  %1</translation>
    </message>
    <message>
        <source>There is nothing to print</source>
        <translation>没有可打印的内容</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>Tongguan::PrintFlow</name>
    <message>
        <source>Check sheet</source>
        <translation>复核单</translation>
    </message>
    <message>
        <source>Tax sheet</source>
        <translation>税费单</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Declaration form</source>
        <translation>报关单</translation>
    </message>
    <message>
        <source>The form as customs prints it</source>
        <translation>按海关打印格式</translation>
    </message>
    <message>
        <source>All fields with boxes to tick, and what the checks found</source>
        <translation>逐栏打勾复核，列出审核发现的问题</translation>
    </message>
    <message>
        <source>Taxes of each line, and how each figure came about</source>
        <translation>各项商品的税款及每个数字的推算</translation>
    </message>
    <message>
        <source>What customs answered, word for word</source>
        <translation>海关回执原文</translation>
    </message>
    <message>
        <source>Everything in one PDF: form, receipts, attachments, with contents and hashes</source>
        <translation>报关单、回执、随附单据合成一个 PDF，带目录和校验值</translation>
    </message>
    <message>
        <source>Reading declarations…</source>
        <translation>正在读取报关单…</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>Print · %1 · %2</source>
        <translation>打印 · %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Print · %1 · %n declaration(s)</source>
        <translation>
            <numerusform>打印 · %1 · %n 票报关单</numerusform>
        </translation>
    </message>
    <message>
        <source>The declarations could not be read.</source>
        <translation>报关单无法读取。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>One PDF for each declaration, in</source>
        <translation>每票报关单一个 PDF，存到</translation>
    </message>
    <message>
        <source>PDF files (%1)</source>
        <translation>PDF 文件 (%1)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已存为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) saved.</source>
        <translation>
            <numerusform>已保存 %n 个 PDF 文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Files that belong to this declaration</source>
        <translation>属于本票报关单的文件</translation>
    </message>
    <message>
        <source>PDF files and pictures (%1)</source>
        <translation>PDF 文件和图片 (%1)</translation>
    </message>
    <message>
        <source>This page is not of an attached file.</source>
        <translation>此页不属于附件。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单证</translation>
    </message>
    <message>
        <source>The document on paper, with all its lines</source>
        <translation>单证的纸面格式，含全部表体</translation>
    </message>
</context>
<context>
    <name>Tongguan::PrintJob</name>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>已发送 %n 页到打印机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (%1)</source>
        <translation>PDF 文件 (%1)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已存为 %1</translation>
    </message>
</context>
<context>
    <name>Tongguan::ProductPage</name>
    <message>
        <source>Part number</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Commodity code</source>
        <translation>商品编号</translation>
    </message>
    <message>
        <source>Goods name</source>
        <translation>商品名称</translation>
    </message>
    <message>
        <source>Declaration elements</source>
        <translation>申报要素</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>原产国</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币制</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>项数</translation>
    </message>
    <message>
        <source>Last declared</source>
        <translation>最近申报</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>还没有商品</translation>
    </message>
    <message>
        <source>The library fills itself from the lines of declarations that you submit. You can also paste products from a spreadsheet: part number, code, name and so on.</source>
        <translation>申报过的报关单中的商品会自动收入商品库。也可以从电子表格粘贴：货号、商品编号、名称等。</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>从电子表格粘贴</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新增商品</translation>
    </message>
    <message>
        <source>Part number, code, name, pinyin initials, supplier</source>
        <translation>货号、商品编号、名称、拼音首字母、供应商</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>搜索商品</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Use in line</source>
        <translation>填入商品项</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Use in %1</source>
        <translation>填入%1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n 个商品</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>修改商品</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n product(s)</source>
        <translation>
            <numerusform>删除 %n 个商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>已删除 %n 个商品，按 Ctrl+Z 可恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no cells of a spreadsheet</source>
        <translation>剪贴板中没有电子表格的内容</translation>
    </message>
    <message>
        <source>Paste products</source>
        <translation>粘贴商品</translation>
    </message>
    <message>
        <source>Pasted: %1 new, %2 changed. Ctrl+Z takes it back.</source>
        <translation>已粘贴：新增 %1 个，修改 %2 个。按 Ctrl+Z 可撤销。</translation>
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
        <translation>还没有提问。问题可以关联到单证的当前字段，连同答复保留在那里。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Not about a field</source>
        <translation>不关联字段</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>Question or answer</source>
        <translation>问题或答复</translation>
    </message>
    <message>
        <source>Question, or the answer to the chosen one</source>
        <translation>输入问题，或对选中问题的答复</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>关于：%1</translation>
    </message>
    <message>
        <source>About no field in particular</source>
        <translation>不关联字段</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 项</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, on %2: %3</source>
        <translation>%1 就“%2”问：%3</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>尚未答复</translation>
    </message>
</context>
<context>
    <name>Tongguan::QuestionsPanel</name>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>转到栏目</translation>
    </message>
    <message>
        <source>Questions of the officer</source>
        <translation>关员的提问</translation>
    </message>
    <message>
        <source>Answer to the officer</source>
        <translation>答复关员</translation>
    </message>
    <message>
        <source>The whole document</source>
        <translation>整份单证</translation>
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
        <translation>尚未答复</translation>
    </message>
    <message>
        <source>%1 (waits to be sent)</source>
        <translation>%1（待发送）</translation>
    </message>
    <message>
        <source>The officer has asked nothing about this document.</source>
        <translation>关员对此单证没有提问。</translation>
    </message>
</context>
<context>
    <name>Tongguan::ReceiptsPanel</name>
    <message>
        <source>Receipts</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Unknown receipt</source>
        <translation>未知回执</translation>
    </message>
    <message>
        <source>Entry number %1</source>
        <translation>报关单号 %1</translation>
    </message>
    <message>
        <source>No receipts yet. They come after submission, each with its time.</source>
        <translation>还没有回执。申报后将按时间逐条显示。</translation>
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
        <translation>停止录制</translation>
    </message>
    <message>
        <source>This consultation is being recorded.</source>
        <translation>正在录制本次磋商。</translation>
    </message>
    <message>
        <source>Not recorded: %1 did not agree. The consultation goes on without.</source>
        <translation>未录制：%1 不同意。磋商照常进行。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The officer asks to record this consultation. Nothing is recorded unless you agree.</source>
        <translation>关员请求录制本次磋商。您不同意就不会录制。</translation>
    </message>
    <message>
        <source>Asked for agreement to the recording; waiting for %1.</source>
        <translation>已征求录制同意，等待 %1。</translation>
    </message>
</context>
<context>
    <name>Tongguan::RecordGrid</name>
    <message>
        <source>No lines yet. Insert adds one, Ctrl+V pastes them from a spreadsheet.</source>
        <translation>还没有内容。按 Insert 添加，按 Ctrl+V 从电子表格粘贴。</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制为新行</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>清空单元格</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
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
            <numerusform>最多 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) deleted; Ctrl+Z brings them back</source>
        <translation>
            <numerusform>已删除 %n 行；按 Ctrl+Z 恢复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) pasted</source>
        <translation>
            <numerusform>已粘贴 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Count %1</source>
        <translation>计数 %1</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>line %1 %2 “%3”</source>
        <translation>第 %1 行%2“%3”</translation>
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
            <numerusform>超出上限 %1 项的 %n 项未粘贴</numerusform>
        </translation>
    </message>
    <message>
        <source>no such column here: %1</source>
        <translation>此处没有的列：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>what stood right of the last column</source>
        <translation>最后一列右侧的内容</translation>
    </message>
</context>
<context>
    <name>Tongguan::RecordList</name>
    <message>
        <source>Records</source>
        <translation>手账册</translation>
    </message>
    <message>
        <source>No ledgers yet</source>
        <translation>还没有台账</translation>
    </message>
    <message>
        <source>Here you keep the handbooks and account books of processing trade: every balance on any day, what is running out, and the write-off. Begin with a record, or look at the training one.</source>
        <translation>在这里管理加工贸易手册和电子账册：任意一天的结存、将用完的备案和核销。请导入一本手册或账册，或先看教学手册。</translation>
    </message>
    <message>
        <source>Import a record…</source>
        <translation>导入手账册…</translation>
    </message>
    <message>
        <source>Try the training record</source>
        <translation>试用教学手册</translation>
    </message>
    <message>
        <source>Record number, enterprise</source>
        <translation>备案编号、企业</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>查找手账册</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Training record</source>
        <translation>教学手册</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 本</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Handbooks and account books</source>
        <translation>加工贸易手账册一览</translation>
    </message>
</context>
<context>
    <name>Tongguan::RecordPage</name>
    <message>
        <source>Write-off…</source>
        <translation>核销…</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>With pre-deducted</source>
        <translation>含预核扣</translation>
    </message>
    <message>
        <source>Balances up to and with this day</source>
        <translation>截至该日（含）的结存</translation>
    </message>
    <message>
        <source>Day to compare with</source>
        <translation>对比日期</translation>
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
        <translation>办理一个期间的核销</translation>
    </message>
    <message>
        <source>Counts what customs has not deducted yet: lists that were sent or made without a line</source>
        <translation>计入海关尚未核扣的：已发送的或离线编制的清单</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>手账册各部分</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
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
        <translation>单耗</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>进出明细</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>测算</translation>
    </message>
    <message>
        <source>Balances of materials</source>
        <translation>料件结存表</translation>
    </message>
    <message>
        <source>Balances of products</source>
        <translation>成品出口表</translation>
    </message>
    <message>
        <source>No materials</source>
        <translation>没有料件</translation>
    </message>
    <message>
        <source>No products</source>
        <translation>没有成品</translation>
    </message>
    <message>
        <source>The record has no items of this kind yet, and nothing has moved.</source>
        <translation>该手账册还没有此类项号，也没有进出记录。</translation>
    </message>
    <message>
        <source>Only with warnings</source>
        <translation>只看预警</translation>
    </message>
    <message>
        <source>Only what moved</source>
        <translation>只看有进出</translation>
    </message>
    <message>
        <source>Unit consumptions</source>
        <translation>单耗</translation>
    </message>
    <message>
        <source>Product or material</source>
        <translation>成品或料件</translation>
    </message>
    <message>
        <source>No unit consumptions</source>
        <translation>没有单耗</translation>
    </message>
    <message>
        <source>This record has none: its material use is known by material lists or work orders, or they are yet to be recorded.</source>
        <translation>该手账册没有单耗：按料件清单或工单核销，或尚未备案。</translation>
    </message>
    <message>
        <source>What if it were another one? (Enter)</source>
        <translation>改动单耗测算（回车）</translation>
    </message>
    <message>
        <source>No movements</source>
        <translation>没有进出明细</translation>
    </message>
    <message>
        <source>Nothing fits, or nothing has moved yet: movements come from inventory lists as they are sent and deducted.</source>
        <translation>没有符合条件的明细，或还没有进出：核注清单发送和核扣后自动记入。</translation>
    </message>
    <message>
        <source>All movements</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Kind of movement</source>
        <translation>进出类别</translation>
    </message>
    <message>
        <source>Any standing</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>核扣状态</translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s)</source>
        <translation>
            <numerusform>%n 条明细</numerusform>
        </translation>
    </message>
    <message>
        <source>valid until %1, %2</source>
        <translation>有效期至 %1，%2</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>Overview (%1)</source>
        <translation>总览（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n 项料件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n 项成品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit consumption(s)</source>
        <translation>
            <numerusform>%n 条单耗</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>对比 %1</translation>
    </message>
    <message>
        <source>Foresight</source>
        <translation>预测</translation>
    </message>
</context>
<context>
    <name>Tongguan::RecordTable</name>
    <message>
        <source>%1, required for submission</source>
        <translation>%1，申报必填</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>Tongguan::ReportDialog</name>
    <message>
        <source>Copy as a table</source>
        <translation>复制为表格</translation>
    </message>
</context>
<context>
    <name>Tongguan::ReportFlow</name>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>What is on the screen, on paper</source>
        <translation>把屏幕上的内容打印到纸上</translation>
    </message>
    <message>
        <source>Print · %1</source>
        <translation>打印 · %1</translation>
    </message>
    <message>
        <source>%1 rows would fill too much paper. Narrow the table down, or export it to a file.</source>
        <translation>%1 行打印用纸过多。请缩小范围，或导出为文件。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
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
        <translation>接听</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>%1 calls for a consultation</source>
        <translation>%1 邀请您磋商</translation>
    </message>
</context>
<context>
    <name>Tongguan::RuleCard</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>for each: %1</source>
        <translation>逐条检查：%1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>Must hold</source>
        <translation>应成立</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>提示内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>读取的栏目</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ 通过</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ 未通过</translation>
    </message>
    <message>
        <source>finds</source>
        <translation>应发现</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>不应发现</translation>
    </message>
    <message>
        <source>Cases, run now</source>
        <translation>用例（刚刚运行）</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖情况</translation>
    </message>
    <message>
        <source>None: the dictionary&apos;s description of the field gives this check.</source>
        <translation>无：这项检查来自数据字典对该栏目的规定。</translation>
    </message>
    <message>
        <source>%1 of %2 cases end as they should (%3 finding, %4 silent).</source>
        <translation>%2 个用例中 %1 个结果正确；应发现 %3 个，不应发现 %4 个。</translation>
    </message>
    <message numerus="yes">
        <source>Of the newest %n declaration(s) here it found something in %1.</source>
        <translation>
            <numerusform>在本机最近的 %n 份报关单中，有 %1 份被发现问题。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::RuleDraft</name>
    <message>
        <source>Change the rule</source>
        <translation>修改规则</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>增加规则</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>删除规则</translation>
    </message>
</context>
<context>
    <name>Tongguan::RuleEditor</name>
    <message>
        <source>the declaration once</source>
        <translation>整份报关单检查一次</translation>
    </message>
    <message>
        <source>What is still wrong</source>
        <translation>尚待改正之处</translation>
    </message>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1（第 %2 个字符）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>尚未填写：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Nothing is wrong with this rule.</source>
        <translation>这条规则没有问题。</translation>
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
        <translation>搜索规则：编号、文字、栏目、依据   Ctrl+F</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>搜索规则</translation>
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
        <translation>报关单的部分</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Copy the rows as a table</source>
        <translation>按表格复制所选行</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>全部部分</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>全部规则包</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>没有规则</translation>
    </message>
    <message>
        <source>The packs on the left hold none. The dictionary&apos;s own checks still run.</source>
        <translation>左侧的规则包中没有规则；数据字典自带的检查仍然有效。</translation>
    </message>
    <message>
        <source>No rule fits</source>
        <translation>没有符合的规则</translation>
    </message>
    <message>
        <source>There are rules, but none with these words and choices.</source>
        <translation>有规则，但没有符合这些文字和条件的。</translation>
    </message>
    <message>
        <source>Show all rules</source>
        <translation>显示全部规则</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n 条规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s)</source>
        <translation>
            <numerusform>%n 条规则中的 %1 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>恢复标准列</translation>
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
        <translation>规则</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
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
        <translation>依据</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1（草稿）</translation>
    </message>
    <message>
        <source>In how many declarations of this computer the rule finds something</source>
        <translation>该规则在本机多少份报关单中发现问题</translation>
    </message>
</context>
<context>
    <name>Tongguan::RuleWords</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
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
        <translation>法规</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规范</translation>
    </message>
    <message>
        <source>Published example</source>
        <translation>公开示例</translation>
    </message>
    <message>
        <source>Public program</source>
        <translation>公开程序</translation>
    </message>
    <message>
        <source>Our reading</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>实务</translation>
    </message>
    <message>
        <source>The text of a law, an order or a notice says so.</source>
        <translation>法律、规章或公告有明文规定。</translation>
    </message>
    <message>
        <source>The official specification of the message says so.</source>
        <translation>官方报文规范有规定。</translation>
    </message>
    <message>
        <source>A published example or a textbook shows it.</source>
        <translation>公开的示例或教材如此。</translation>
    </message>
    <message>
        <source>A public program does so.</source>
        <translation>公开的程序如此处理。</translation>
    </message>
    <message>
        <source>Our reading of a text that does not say it in so many words.</source>
        <translation>由条文推断，条文没有直接写明。</translation>
    </message>
    <message>
        <source>Known from practice only, therefore never an error.</source>
        <translation>仅来自实务经验，因此不作为错误。</translation>
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
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>draft, not in force</source>
        <translation>草稿，尚未生效</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>随程序提供</translation>
    </message>
    <message>
        <source>signature verified</source>
        <translation>签名有效</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>signature does not fit the content</source>
        <translation>签名与内容不符</translation>
    </message>
    <message>
        <source>signed with a key that is not trusted here</source>
        <translation>签名密钥不受信任</translation>
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
        <translation>长期有效</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
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
        <translation>检查范围</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>When</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>Must hold</source>
        <translation>应成立</translation>
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
        <translation>依据</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>the expression should end here</source>
        <translation>表达式应在此结束</translation>
    </message>
    <message>
        <source>a text begins here and has no closing &apos;</source>
        <translation>文字从这里开始，缺少结尾的 &apos;</translation>
    </message>
    <message>
        <source>a field, number or text is missing here</source>
        <translation>此处缺少栏目、数字或文字</translation>
    </message>
    <message>
        <source>the name of a group is missing here</source>
        <translation>此处缺少分组名称</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>too few or too many values</source>
        <translation>参数过少或过多</translation>
    </message>
    <message>
        <source>the expression is too long</source>
        <translation>表达式过长</translation>
    </message>
    <message>
        <source>the expression has too many parts</source>
        <translation>表达式过于复杂</translation>
    </message>
    <message>
        <source>too many brackets in one another</source>
        <translation>括号嵌套过深</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>no field is called “%1”</source>
        <translation>没有名为“%1”的栏目</translation>
    </message>
    <message>
        <source>no function is called “%1”</source>
        <translation>没有名为“%1”的函数</translation>
    </message>
    <message>
        <source>no group is called “%1”</source>
        <translation>没有名为“%1”的分组</translation>
    </message>
    <message>
        <source>%1 is missing here</source>
        <translation>此处缺少 %1</translation>
    </message>
    <message>
        <source>the dictionary has no “%1”</source>
        <translation>数据字典中没有“%1”</translation>
    </message>
    <message>
        <source>what is known from practice only is a warning at most</source>
        <translation>仅来自实务经验的规则最多为警告</translation>
    </message>
    <message>
        <source>one that finds and one that does not are needed</source>
        <translation>应发现和不应发现的用例至少各一个</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Not concerned</source>
        <translation>不适用</translation>
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
        <translation>规则</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>本单位规则</translation>
    </message>
    <message>
        <source>Try the rule on</source>
        <translation>选择试用规则的报关单</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>The draft cannot be signed yet. %1</source>
        <translation>草稿尚不能签名。%1</translation>
    </message>
    <message>
        <source>This office</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>Export the draft for signing</source>
        <translation>导出草稿以供签名</translation>
    </message>
    <message>
        <source>Packs (*.json)</source>
        <translation>规则包 (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1; to be signed, then taken in or published.</source>
        <translation>已导出到 %1；签名后即可导入或发布。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message numerus="yes">
        <source>Publish the %n rule(s) of the draft to every client of this office?</source>
        <translation>
            <numerusform>将草稿中的 %n 条规则发布给本单位的全部客户端？</numerusform>
        </translation>
    </message>
    <message>
        <source>They take the place of the rules published before as “office-rules”.</source>
        <translation>将取代此前以“office-rules”发布的规则。</translation>
    </message>
    <message>
        <source>Published. Clients take the rules over when they next reach the server.</source>
        <translation>已发布。各客户端下次连接服务器时启用。</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Take in a signed pack</source>
        <translation>导入已签名的规则包</translation>
    </message>
    <message>
        <source>%1 was taken in.</source>
        <translation>已导入 %1。</translation>
    </message>
</context>
<context>
    <name>Tongguan::RulesPage</name>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>Change for this office</source>
        <translation>改为本单位规则</translation>
    </message>
    <message>
        <source>Delete from the draft</source>
        <translation>从草稿删除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Export the draft…</source>
        <translation>导出草稿…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Try it on a declaration</source>
        <translation>在报关单上试用</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>本单位规则</translation>
    </message>
    <message>
        <source>Choose a rule in the list to read what it wants, why, and by which source.</source>
        <translation>在列表中选择一条规则，查看其要求、原因和依据。</translation>
    </message>
    <message>
        <source>A copy of the rule is in the draft. The rule itself stays in force until the draft is signed and published.</source>
        <translation>规则的副本已放入草稿。草稿签名发布之前，原规则继续有效。</translation>
    </message>
    <message>
        <source>The rule %1 was deleted from the draft. Ctrl+Z brings it back.</source>
        <translation>已从草稿删除规则 %1，按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>%1: two rules have this id</source>
        <translation>%1：两条规则编号相同</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1:%2:%3</translation>
    </message>
    <message>
        <source>%1: a case does not end as it should</source>
        <translation>%1：有用例结果不符</translation>
    </message>
</context>
<context>
    <name>Tongguan::SankeyView</name>
    <message>
        <source>Nothing was used in this period.</source>
        <translation>该期间没有耗用。</translation>
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
        <translation>请先进入单证的某个字段，再指向它</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause the consultation</source>
        <translation>暂停磋商</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>No picture at the moment: the last one is shown</source>
        <translation>画面中断：显示最后一帧</translation>
    </message>
    <message>
        <source>You</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>关摄像头</translation>
    </message>
    <message>
        <source>This computer cannot make calls: parts are missing.
Chat, files, questions, stills from files and minutes work.
The device test says what is missing.</source>
        <translation>本机不能通话：缺少组件。
聊天、文件、提问、从文件提交照片和纪要不受影响。
设备检测会说明缺少什么。</translation>
    </message>
    <message>
        <source>The call is open when the officer has begun.</source>
        <translation>关员开始后可以通话。</translation>
    </message>
    <message>
        <source>The company is waiting. The call is open when the officer has begun.</source>
        <translation>企业正在等候。关员开始后可以通话。</translation>
    </message>
    <message>
        <source>The officer has paused the consultation.
Chat and files go on.</source>
        <translation>关员已暂停磋商。
聊天和文件不受影响。</translation>
    </message>
    <message>
        <source>The consultation has ended.</source>
        <translation>磋商已结束。</translation>
    </message>
    <message>
        <source>Nobody else is in the call yet.</source>
        <translation>通话中还没有其他人。</translation>
    </message>
    <message>
        <source>You are not in the call.
Chat, files and stills work without it.</source>
        <translation>您不在通话中。
聊天、文件和照片不受影响。</translation>
    </message>
    <message>
        <source>No line to the server: what you write is kept and sent later.</source>
        <translation>连不上服务器：您写的内容已保存，稍后发送。</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>重新加入</translation>
    </message>
    <message>
        <source>Join the call</source>
        <translation>加入通话</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>开摄像头</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>停止共享</translation>
    </message>
    <message>
        <source>Share screen</source>
        <translation>共享屏幕</translation>
    </message>
    <message>
        <source>End the consultation</source>
        <translation>结束磋商</translation>
    </message>
    <message>
        <source>End the consultation on %1 for everybody?</source>
        <translation>结束“%1”的磋商？全体将退出。</translation>
    </message>
    <message>
        <source>There are no minutes yet; they can be written afterwards, too.</source>
        <translation>还没有纪要；结束后也可以补写。</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Raise hand</source>
        <translation>举手</translation>
    </message>
    <message>
        <source>Point at the field</source>
        <translation>指向字段</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Beside the document</source>
        <translation>在单证旁显示</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>邀请…</translation>
    </message>
    <message>
        <source>Pass on…</source>
        <translation>转交…</translation>
    </message>
    <message>
        <source>Camera and sound…</source>
        <translation>摄像头和声音…</translation>
    </message>
    <message>
        <source>End the consultation…</source>
        <translation>结束磋商…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
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
        <translation>查验</translation>
    </message>
    <message>
        <source>Inspection record</source>
        <translation>查验记录</translation>
    </message>
    <message>
        <source>Stills</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>同步阅读</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>纪要</translation>
    </message>
    <message>
        <source>Line quality</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 is in the call; no picture and no sound come from there.
Chat and files work.</source>
        <translation>%1 已在通话中，尚无画面和声音。
聊天和文件不受影响。</translation>
    </message>
    <message>
        <source>The line is narrow: still picture, live sound</source>
        <translation>线路带宽不足：画面暂停，声音照常</translation>
    </message>
    <message>
        <source>The officer has removed you from the consultation.
What was said until then can be read.</source>
        <translation>关员已将您移出磋商。
此前的内容仍可查看。</translation>
    </message>
    <message>
        <source>in the call</source>
        <translation>通话中</translation>
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
        <translation>移出人员</translation>
    </message>
    <message>
        <source>Remove %1 from the consultation? Without a new invitation %1 can neither come back nor read what comes from now on.</source>
        <translation>将 %1 移出磋商？没有新的邀请，%1 不能再进入，也看不到此后的内容。</translation>
    </message>
    <message>
        <source>Remove %1 from the call? Without a new invitation %1 cannot come back into it.</source>
        <translation>将 %1 移出通话？没有新的邀请，%1 不能再进入通话。</translation>
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
        <translation>移出人员…</translation>
    </message>
    <message>
        <source>In the call: %1</source>
        <translation>通话中：%1</translation>
    </message>
</context>
<context>
    <name>Tongguan::SettingsPage</name>
    <message>
        <source>Look and language</source>
        <translation>外观与语言</translation>
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
        <source>Compact: more rows</source>
        <translation>紧凑：显示更多行</translation>
    </message>
    <message>
        <source>Comfortable: larger rows</source>
        <translation>宽松：行距更大</translation>
    </message>
    <message>
        <source>The language changes at the next start of the program.</source>
        <translation>语言在下次启动程序时生效。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>行高(&amp;W)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>工作方式</translation>
    </message>
    <message>
        <source>With a server</source>
        <translation>连接服务器</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>仅在本机</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>模式(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>&amp;Data of this office</source>
        <translation>本地数据(&amp;D)</translation>
    </message>
    <message>
        <source>Messages &amp;in</source>
        <translation>报文导入(&amp;I)</translation>
    </message>
    <message>
        <source>Messages &amp;out</source>
        <translation>报文导出(&amp;O)</translation>
    </message>
    <message>
        <source>All drafts, receipts and the queue lie in the data folder. Include it in your backup.</source>
        <translation>草稿、回执和待发送队列都在数据文件夹中，请纳入备份。</translation>
    </message>
    <message>
        <source>Declarations are submitted to the server and its receipts come back. Everything also works while it cannot be reached.</source>
        <translation>报关单申报到服务器并接收回执。连不上服务器时，其余工作照常进行。</translation>
    </message>
    <message>
        <source>Enter, check, reckon and export messages. Nothing leaves this computer by itself.</source>
        <translation>录入、检查、计算并导出报文。任何内容都不会自动离开本机。</translation>
    </message>
</context>
<context>
    <name>Tongguan::Severity</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
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
        <translation>正在导入，请等它完成。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message numerus="yes">
        <source>%1 … (%n rows)</source>
        <translation>
            <numerusform>%1 等 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 票报关单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Tongguan::SheetImportDialog</name>
    <message>
        <source>Import from %1</source>
        <translation>从 %1 导入</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Header in row</source>
        <translation>表头所在行(&amp;H)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>进出口(&amp;D)</translation>
    </message>
    <message>
        <source>columns are remembered for it</source>
        <translation>按客户记住各列</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>客户(&amp;C)</translation>
    </message>
    <message>
        <source>Columns of the sheet and what they hold</source>
        <translation>表格各列及其内容</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>对应栏目</translation>
    </message>
    <message>
        <source>Goods lines as they will come in</source>
        <translation>将导入的商品</translation>
    </message>
    <message>
        <source>&amp;Merge lines that agree in:</source>
        <translation>归并下列项目相同的商品(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>下一处问题(&amp;N)</translation>
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
        <translation>%1 对应</translation>
    </message>
    <message>
        <source>– not taken –</source>
        <translation>（不导入）</translation>
    </message>
    <message>
        <source>%1 (head)</source>
        <translation>%1（表头）</translation>
    </message>
    <message>
        <source>No column is taken yet: choose at the left what each column holds.</source>
        <translation>尚未对应任何一列：请在左边选择每一列对应的栏目。</translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s)</source>
        <translation>
            <numerusform>%n 票报关单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goods line(s)</source>
        <translation>
            <numerusform>%n 项商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merged to %n</source>
        <translation>
            <numerusform>归并为 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without goods passed over</source>
        <translation>
            <numerusform>略过 %n 行非商品行</numerusform>
        </translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>没有问题</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) to look at: they come in as they are</source>
        <translation>
            <numerusform>%n 个单元格需核对（按原样导入）</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 %2, unchanged</source>
        <translation>%1 %2，不变</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Sums over all lines: %1</source>
        <translation>各项合计：%1</translation>
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
        <translation>进口</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>direction of the goods</comment>
        <translation>出口</translation>
    </message>
    <message>
        <source>Rows as they will be taken</source>
        <translation>将读入的行</translation>
    </message>
</context>
<context>
    <name>Tongguan::SheetView</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>Tongguan::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>I compared it: it is the same</source>
        <translation>我已核对，二者一致</translation>
    </message>
    <message>
        <source>Trust this server</source>
        <translation>信任此服务器</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Everything also works without a server; signing in is what submits declarations and fetches receipts.</source>
        <translation>不登录也能使用；申报和接收回执需要登录。</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>This is asked once. If the two differ, somebody may stand between you and the server: go back and ask the office.</source>
        <translation>只需确认一次。如果二者不同，可能有人在您与服务器之间截取通信：请返回，并向服务器的管理单位核实。</translation>
    </message>
    <message>
        <source>%1 is contacted for the first time. Compare the fingerprint of its authority with the one that the office gave you:</source>
        <translation>首次连接 %1。请将其签发机构的指纹与管理单位告知您的指纹核对：</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
</context>
<context>
    <name>Tongguan::SignInFlow</name>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Training office</source>
        <translation>培训环境</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>密码已修改。</translation>
    </message>
</context>
<context>
    <name>Tongguan::SlotTable</name>
    <message>
        <source>no consultation</source>
        <translation>不办理磋商</translation>
    </message>
    <message>
        <source>%1 extra</source>
        <translation>%1 加班</translation>
    </message>
    <message>
        <source>%1: everything is taken</source>
        <translation>%1：已约满</translation>
    </message>
    <message numerus="yes">
        <source>%1: outside working hours, by request; %n place(s) free</source>
        <translation>
            <numerusform>%1：非工作时间，预约加班；余 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s) free</source>
        <translation>
            <numerusform>%1：余 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已满</translation>
    </message>
</context>
<context>
    <name>Tongguan::SourceDialog</name>
    <message>
        <source>Copy from</source>
        <translation>复制自</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>项数</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>No templates yet. Open a declaration and choose “Save as template”.</source>
        <translation>还没有模板。打开报关单后选择“存为模板”。</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>删除模板</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Number, company or goods of an earlier one</source>
        <translation>以前单证的编号、企业或商品</translation>
    </message>
    <message>
        <source>Search earlier documents</source>
        <translation>查找以前的单证</translation>
    </message>
    <message>
        <source>Earlier documents</source>
        <translation>以前的单证</translation>
    </message>
    <message>
        <source>No earlier document fits.</source>
        <translation>没有符合的以前单证。</translation>
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
        <translation>申报中</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已申报</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>审结</translation>
    </message>
    <message>
        <source>Tax due</source>
        <translation>待缴税</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>查验</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>结关</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退单</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删单</translation>
    </message>
    <message>
        <source>Summary accepted</source>
        <translation>概要受理</translation>
    </message>
    <message>
        <source>Summary reviewed</source>
        <translation>概要审结</translation>
    </message>
    <message>
        <source>Goods picked up</source>
        <translation>允许提货</translation>
    </message>
    <message>
        <source>Completion due</source>
        <translation>待完整申报</translation>
    </message>
    <message>
        <source>Not submitted yet. It may be edited.</source>
        <translation>尚未申报，可以修改。</translation>
    </message>
    <message>
        <source>Submitted here and waiting to reach the server. Customs does not have it yet.</source>
        <translation>已在本机提交申报，正等待发送到服务器。海关尚未收到。</translation>
    </message>
    <message>
        <source>The server has it. The customs system answers next.</source>
        <translation>服务器已收到，等待海关系统回执。</translation>
    </message>
    <message>
        <source>Customs has accepted it and given it an entry number.</source>
        <translation>海关已受理，并给出报关单号。</translation>
    </message>
    <message>
        <source>The documents were reviewed. Tax, inspection or release follows.</source>
        <translation>单证已审结，接下来是缴税、查验或放行。</translation>
    </message>
    <message>
        <source>Duty and tax are to be paid before release.</source>
        <translation>放行前须缴纳税款。</translation>
    </message>
    <message>
        <source>Customs wants to inspect the goods.</source>
        <translation>海关要求查验货物。</translation>
    </message>
    <message>
        <source>Customs has suspended it. Ask the office what is missing.</source>
        <translation>海关已挂起。请向海关了解缺少什么。</translation>
    </message>
    <message>
        <source>The goods are released.</source>
        <translation>货物已放行。</translation>
    </message>
    <message>
        <source>Closed. Nothing more to do.</source>
        <translation>已结关，无需再办。</translation>
    </message>
    <message>
        <source>Returned by customs with a remark. Mend it and submit again.</source>
        <translation>海关退单并附意见。请改正后重新申报。</translation>
    </message>
    <message>
        <source>Deleted or withdrawn at customs.</source>
        <translation>海关已删单或撤单。</translation>
    </message>
    <message>
        <source>Two-step: the summary declaration is accepted.</source>
        <translation>两步申报：概要申报已受理。</translation>
    </message>
    <message>
        <source>Two-step: the summary declaration was reviewed.</source>
        <translation>两步申报：概要申报已审结。</translation>
    </message>
    <message>
        <source>Two-step: the goods may be picked up; the completion follows.</source>
        <translation>两步申报：可以提货，随后须完整申报。</translation>
    </message>
    <message>
        <source>Two-step: make the complete declaration within 14 days of the arrival.</source>
        <translation>两步申报：请自运输工具申报进境之日起 14 日内完成完整申报。</translation>
    </message>
    <message>
        <source>Synchronised</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Rejected by the server</source>
        <translation>服务器未接收</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>仅在本机</translation>
    </message>
    <message>
        <source>The server has the same text.</source>
        <translation>与服务器内容一致。</translation>
    </message>
    <message>
        <source>Saved here; it goes to the server as soon as there is a line.</source>
        <translation>已保存在本机，联网后即发送到服务器。</translation>
    </message>
    <message>
        <source>Somebody else changed the same field. Both texts are kept until you decide.</source>
        <translation>他人修改了同一栏目。在您决定之前，双方内容都保留。</translation>
    </message>
    <message>
        <source>The server did not take the change. Your text is kept here.</source>
        <translation>服务器未接收此修改。您录入的内容保留在本机。</translation>
    </message>
    <message>
        <source>Saved here and not sent yet.</source>
        <translation>已保存在本机，尚未发送。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>出口</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>进口</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>即将</translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>%n 秒后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>报关员</translation>
    </message>
    <message>
        <source>Customs clerk</source>
        <translation>关务</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>关员</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>培训师</translation>
    </message>
    <message>
        <source>With an officer</source>
        <translation>转人工</translation>
    </message>
    <message>
        <source>The system could not decide; an officer looks at it.</source>
        <translation>系统未能自动审核，由关员审核。</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Customs has approved it.</source>
        <translation>海关已批准。</translation>
    </message>
    <message>
        <source>Pre-deducted</source>
        <translation>预核扣</translation>
    </message>
    <message>
        <source>Its quantities are set aside in the ledger. They are deducted when the declaration or the gate pass is done.</source>
        <translation>数量已在账册预扣，报关单或核放单办结后正式核扣。</translation>
    </message>
    <message>
        <source>Deducted</source>
        <translation>已核扣</translation>
    </message>
    <message>
        <source>Its quantities count in the ledger at customs.</source>
        <translation>数量已计入海关账册。</translation>
    </message>
    <message>
        <source>Through the gate</source>
        <translation>已过卡</translation>
    </message>
    <message>
        <source>The goods have passed the gate.</source>
        <translation>货物已通过卡口。</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>已核销</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>退单</translation>
    </message>
    <message>
        <source>Returned by customs with a remark; its movements were taken back. Mend it and submit again.</source>
        <translation>海关退单并注明原因，清单的变动已撤回。修改后重新申报。</translation>
    </message>
</context>
<context>
    <name>Tongguan::StillAskBar</name>
    <message>
        <source>Take it now</source>
        <translation>现在拍</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>无法提供</translation>
    </message>
    <message>
        <source>Pictures of a camera or phone</source>
        <translation>相机或手机照片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
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
        <translation>请先加入通话，或选择文件。</translation>
    </message>
</context>
<context>
    <name>Tongguan::StillPanel</name>
    <message>
        <source>No stills yet. A still is a single picture in full resolution, with its time and a hash.</source>
        <translation>还没有照片。照片是带时间和哈希值的全分辨率单张画面。</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
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
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures of a camera or phone</source>
        <translation>相机或手机照片</translation>
    </message>
    <message>
        <source>Stills</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Place (goes with the still, if you like)</source>
        <translation>地点（可随照片提交）</translation>
    </message>
    <message>
        <source>%1, taken %2
SHA-256 %3</source>
        <translation>%1，拍摄于 %2
SHA-256 %3</translation>
    </message>
    <message>
        <source>Take a still of this picture</source>
        <translation>拍下此画面</translation>
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
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>拍摄人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>The picture is the one of the log: its hash is the same.</source>
        <translation>照片与日志一致：哈希值相同。</translation>
    </message>
    <message>
        <source>The picture is not the one of the log: its hash is %1.</source>
        <translation>照片与日志不符：哈希值为 %1。</translation>
    </message>
</context>
<context>
    <name>Tongguan::StockFlow</name>
    <message>
        <source>Own stock list</source>
        <translation>自有库存清单</translation>
    </message>
    <message>
        <source>Stock movements of the ERP system</source>
        <translation>ERP出入库流水</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.csv *.tsv *.txt)</source>
        <translation>电子表格 (*.xlsx *.xlsm *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>An import is under way; please wait until it is done.</source>
        <translation>正在导入，请等待完成。</translation>
    </message>
    <message>
        <source>Compare with the ledger</source>
        <translation>与账册核对</translation>
    </message>
    <message>
        <source>Read all movements</source>
        <translation>读入全部流水</translation>
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
            <numerusform>料号 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that cannot be read are left out</source>
        <translation>
            <numerusform>%n 行无法读取，已略过</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at the left which columns hold the part number and the quantity.</source>
        <translation>请在左侧选择料号与数量所在的列。</translation>
    </message>
    <message>
        <source>Choose at the left which columns hold the part number, the quantity and the day.</source>
        <translation>请在左侧选择料号、数量与日期所在的列。</translation>
    </message>
    <message>
        <source>“%1” cannot be read here; the row is left out</source>
        <translation>“%1”无法读取，该行略过</translation>
    </message>
    <message>
        <source>The first rows: %1</source>
        <translation>开头各行：%1</translation>
    </message>
    <message>
        <source>Stopped: nothing was taken.</source>
        <translation>已停止，未读入任何内容。</translation>
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
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>Tongguan::SyncPanel</name>
    <message>
        <source>Open the declaration</source>
        <translation>打开报关单</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>上次成功</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>下次尝试</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), the oldest from %1</source>
        <translation>
            <numerusform>%n 项修改，最早的是 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 项修改</numerusform>
        </translation>
    </message>
    <message>
        <source>Declaration %1: %2</source>
        <translation>报关单 %1：%2</translation>
    </message>
</context>
<context>
    <name>Tongguan::SyncWords</name>
    <message>
        <source>No server</source>
        <translation>未设服务器</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
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
        <translation>在线</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要处理</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n 项未接收</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n 个冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 项待发送</numerusform>
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
        <translation>尚未设置服务器。所有内容都在本机，暂时不能向海关申报。</translation>
    </message>
    <message>
        <source>You are not signed in. Your work is saved on this computer and goes to the server once you sign in.</source>
        <translation>您尚未登录。您的工作保存在本机，登录后发送到服务器。</translation>
    </message>
    <message>
        <source>This computer and the server hold the same.</source>
        <translation>本机与服务器内容一致。</translation>
    </message>
    <message>
        <source>Changes are being sent and fetched. You can go on working.</source>
        <translation>正在收发修改，您可以继续工作。</translation>
    </message>
    <message>
        <source>The server is there. Some changes wait for their next try.</source>
        <translation>服务器在线，部分修改等待下次尝试。</translation>
    </message>
    <message>
        <source>The server cannot be reached. Go on working: everything is saved here and sent when the line is back.</source>
        <translation>无法连接服务器。请继续工作：所有内容都保存在本机，恢复联网后自动发送。</translation>
    </message>
    <message>
        <source>Something needs your decision. Your text is kept on this computer.</source>
        <translation>有事项需要您决定。您录入的内容保留在本机。</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>自 %1 起离线</translation>
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
        <translation>商品编号</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Choose a code to see its units, rates, documents and declaration elements.</source>
        <translation>选择商品编号后，这里显示法定单位、税率、监管证件和申报要素。</translation>
    </message>
    <message>
        <source>Statutory units</source>
        <translation>法定单位</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Regulatory documents</source>
        <translation>监管证件</translation>
    </message>
    <message>
        <source>Kinds of inspection</source>
        <translation>检验检疫类别</translation>
    </message>
    <message>
        <source>Declaration elements</source>
        <translation>申报要素</translation>
    </message>
    <message>
        <source>Facts of %1</source>
        <translation>数据版本 %1</translation>
    </message>
    <message>
        <source>table of %1</source>
        <translation>税则表 %1</translation>
    </message>
    <message>
        <source>Not complete: %1</source>
        <translation>不完整：%1</translation>
    </message>
    <message>
        <source>Edition and source</source>
        <translation>版本与来源</translation>
    </message>
    <message>
        <source>expired: no longer to be declared</source>
        <translation>已失效，不得再申报</translation>
    </message>
    <message>
        <source>Most favoured nation</source>
        <translation>最惠国税率</translation>
    </message>
    <message>
        <source>General</source>
        <translation>普通税率</translation>
    </message>
    <message>
        <source>Provisional (import)</source>
        <translation>进口暂定税率</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>增值税率</translation>
    </message>
    <message>
        <source>Consumption tax</source>
        <translation>消费税率</translation>
    </message>
    <message>
        <source>Export duty</source>
        <translation>出口税率</translation>
    </message>
    <message>
        <source>Provisional (export)</source>
        <translation>出口暂定税率</translation>
    </message>
    <message>
        <source>Export rebate</source>
        <translation>出口退税率</translation>
    </message>
    <message>
        <source>none noted in this edition</source>
        <translation>本版未列</translation>
    </message>
    <message>
        <source>unknown; every code begins with type of brand and export preference</source>
        <translation>未知；各编号的前两项均为品牌类型、出口享惠情况</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>非必报</translation>
    </message>
</context>
<context>
    <name>Tongguan::TariffFaultsDialog</name>
    <message>
        <source>It is no text in UTF-8 or GB 18030. Save the sheet as CSV or tab-separated text.</source>
        <translation>不是 UTF-8 或 GB 18030 文本。请把表格另存为 CSV 或制表符分隔的文本。</translation>
    </message>
    <message>
        <source>There are no rows below the first line.</source>
        <translation>首行以下没有数据。</translation>
    </message>
    <message>
        <source>No column is named %1 (or code).</source>
        <translation>没有名为“%1”（或 code）的列。</translation>
    </message>
    <message>
        <source>No column is named %1 (or name).</source>
        <translation>没有名为“%1”（或 name）的列。</translation>
    </message>
    <message>
        <source>More cells than the first line has columns</source>
        <translation>单元格数多于首行的列数</translation>
    </message>
    <message>
        <source>A code has eight or ten digits</source>
        <translation>商品编号应为 8 位或 10 位数字</translation>
    </message>
    <message>
        <source>The code stands in an earlier row already</source>
        <translation>商品编号与前面的行重复</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>缺少名称</translation>
    </message>
    <message>
        <source>No code or name of a unit</source>
        <translation>不是计量单位的代码或名称</translation>
    </message>
    <message>
        <source>No rate: write 7% or %1</source>
        <translation>不是税率：应写作 7% 或 %1</translation>
    </message>
    <message>
        <source>Holds a letter that is no regulatory document</source>
        <translation>含有不是监管证件代码的字符</translation>
    </message>
    <message>
        <source>Holds a letter that is no kind of inspection</source>
        <translation>含有不是检验检疫类别的字符</translation>
    </message>
    <message>
        <source>No list of elements: write %1</source>
        <translation>不是申报要素列表：应写作 %1</translation>
    </message>
    <message>
        <source>The tariff table was not taken</source>
        <translation>税则表未采用</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n fault(s). The table in use stays as it is; mend the rows below and load the file again.</source>
        <translation>
            <numerusform>%1 有 %n 处错误。现用的税则表不变；请改正下列各行后重新载入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Faults of the file</source>
        <translation>文件中的错误</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are shown.</source>
        <translation>
            <numerusform>只显示前 %n 条。</numerusform>
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
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>法定单位</translation>
    </message>
    <message>
        <source>MFN</source>
        <translation>最惠国</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>增值税率</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>监管条件</translation>
    </message>
</context>
<context>
    <name>Tongguan::TariffPage</name>
    <message>
        <source>Commodity codes</source>
        <translation>商品编号</translation>
    </message>
    <message>
        <source>Code, Chinese or English name, pinyin initials</source>
        <translation>商品编号、中英文名称、拼音首字母</translation>
    </message>
    <message>
        <source>Search the tariff</source>
        <translation>搜索税则</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制编号</translation>
    </message>
    <message>
        <source>Copy the code (Ctrl+C)</source>
        <translation>复制商品编号 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Edition of the table</source>
        <translation>税则表版本</translation>
    </message>
    <message>
        <source>Back to the built-in table</source>
        <translation>恢复内置税则表</translation>
    </message>
    <message>
        <source>MFN</source>
        <translation>最惠国</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>增值税率</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>监管条件</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s), edition %1</source>
        <translation>
            <numerusform>%n 个商品编号，%1 版</numerusform>
        </translation>
    </message>
    <message>
        <source>Not complete: %1</source>
        <translation>不完整：%1</translation>
    </message>
    <message>
        <source>Use in line</source>
        <translation>填入商品项</translation>
    </message>
    <message>
        <source>Use in %1</source>
        <translation>填入%1</translation>
    </message>
    <message>
        <source>Open a declaration at a goods line first</source>
        <translation>请先打开报关单并选中商品项</translation>
    </message>
    <message>
        <source>Put code and units into the line (Enter)</source>
        <translation>将商品编号和法定单位填入商品项 (Enter)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Load the office&apos;s own tariff table…</source>
        <translation>载入本单位的税则表…</translation>
    </message>
    <message>
        <source>the office&apos;s own table: %1</source>
        <translation>本单位税则表：%1</translation>
    </message>
</context>
<context>
    <name>Tongguan::TaxFlow</name>
    <message>
        <source>Own tax rates</source>
        <translation>自行录入的税率</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>计征汇率</translation>
    </message>
    <message>
        <source>Import exchange rates</source>
        <translation>导入计征汇率</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>表格 (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>%1: the value is the quantity at the record&apos;s price of %2; put in the price of its import where it was another.</source>
        <translation>%1：完税价格按备案单价 %2 估算；原进口价格不同时请改填。</translation>
    </message>
    <message>
        <source>%1: no exchange rate is known for the record&apos;s price of %2; put in the dutiable value, that of its import.</source>
        <translation>%1：备案单价 %2 没有汇率；请填写完税价格（原进口价格）。</translation>
    </message>
    <message>
        <source>%1: put in the dutiable value, that of its import; no price is known here.</source>
        <translation>%1：请填写完税价格（原进口价格）；本机没有单价。</translation>
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
        <translation>按 %1 的税率</translation>
    </message>
    <message>
        <source>as if declared on %1</source>
        <translation>按 %1 申报估算</translation>
    </message>
    <message>
        <source>No exchange rate of %1 for %2 (fixed on %3).</source>
        <translation>没有 %1 在 %2 的计征汇率（以 %3 的汇率为准）。</translation>
    </message>
    <message numerus="yes">
        <source>The tables do not hold the rates of %n line(s).</source>
        <translation>
            <numerusform>税则表未收录 %n 项商品的税率。</numerusform>
        </translation>
    </message>
    <message>
        <source>No goods lines yet: taxes appear with the first price and code.</source>
        <translation>还没有商品项：填好价格和商品编号后显示税款。</translation>
    </message>
    <message>
        <source>Change a value to compare.</source>
        <translation>改动一个值即可比较。</translation>
    </message>
    <message>
        <source>Otherwise: not known</source>
        <translation>改后：未知</translation>
    </message>
    <message>
        <source>No difference in all</source>
        <translation>合计无差异</translation>
    </message>
    <message>
        <source>Otherwise %1 (%2)</source>
        <translation>改后 %1（%2）</translation>
    </message>
    <message>
        <source>Line %1 · %2</source>
        <translation>第 %1 项 · %2</translation>
    </message>
    <message>
        <source>%1, otherwise</source>
        <translation>%1（改后）</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>查看计算过程</translation>
    </message>
    <message>
        <source>Enter rates…</source>
        <translation>录入税率…</translation>
    </message>
    <message>
        <source>What if, for this line</source>
        <translation>对此项作比较</translation>
    </message>
    <message>
        <source>Go to the line</source>
        <translation>转到该项</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare: another origin, agreement, terms, freight or insurance</source>
        <translation>比较：换原产国、协定、成交方式、运费或保费</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the table, for a spreadsheet</source>
        <translation>复制表格，可粘贴到电子表格</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Enter the rates that the tables do not hold</source>
        <translation>录入税则表未收录的税率</translation>
    </message>
    <message>
        <source>Exchange rates…</source>
        <translation>汇率…</translation>
    </message>
    <message>
        <source>Import or enter exchange rates</source>
        <translation>导入或录入计征汇率</translation>
    </message>
    <message>
        <source>Taxes payable, yuan</source>
        <translation>应缴税款（元）</translation>
    </message>
    <message>
        <source>Tax calculator</source>
        <translation>税费计算器</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>税款</translation>
    </message>
    <message>
        <source>What is missing, and notes</source>
        <translation>缺少的内容与说明</translation>
    </message>
</context>
<context>
    <name>Tongguan::TaxRows</name>
    <message>
        <source>No date of declaration: as if declared today</source>
        <translation>申报日期未填：按今日申报估算</translation>
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
        <translation>完税价格</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>关税</translation>
    </message>
    <message>
        <source>Anti-dumping duty</source>
        <translation>反倾销税</translation>
    </message>
    <message>
        <source>Countervailing duty</source>
        <translation>反补贴税</translation>
    </message>
    <message>
        <source>Consumption tax</source>
        <translation>消费税</translation>
    </message>
    <message>
        <source>Import VAT</source>
        <translation>进口环节增值税</translation>
    </message>
    <message>
        <source>Taxes payable</source>
        <translation>应缴税款</translation>
    </message>
    <message>
        <source>Guaranteed tax</source>
        <translation>担保税额</translation>
    </message>
    <message>
        <source>Export rebate (a hint)</source>
        <translation>出口退税（提示）</translation>
    </message>
    <message>
        <source>Deadlines and late fees</source>
        <translation>期限与滞报金、滞纳金</translation>
    </message>
    <message>
        <source>Last day to declare</source>
        <translation>申报期限届满日</translation>
    </message>
    <message>
        <source>Late from</source>
        <translation>滞报起始日</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>滞报天数</translation>
    </message>
    <message>
        <source>Late declaration fee</source>
        <translation>滞报金</translation>
    </message>
    <message>
        <source>Late declaration fee, a day</source>
        <translation>滞报金（每日）</translation>
    </message>
    <message>
        <source>Two-step: complete by</source>
        <translation>两步申报：完整申报期限</translation>
    </message>
    <message>
        <source>Last day to pay</source>
        <translation>缴款期限届满日</translation>
    </message>
    <message>
        <source>Late payment fee, a day</source>
        <translation>滞纳金（每日）</translation>
    </message>
    <message>
        <source>May be sold after</source>
        <translation>此日之后可变卖</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>项号</translation>
    </message>
    <message>
        <source>Commodity code</source>
        <translation>商品编号</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品名称</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>税款合计</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>Tongguan::TaxTable</name>
    <message>
        <source>%1 · own entry</source>
        <translation>%1 · 自行录入</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税费</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
</context>
<context>
    <name>Tongguan::TaxWhatIfStrip</name>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>What if, for which lines</source>
        <translation>比较哪些项</translation>
    </message>
    <message>
        <source>Write these values into the declaration, as one step of undo</source>
        <translation>把这些值写入报关单，可一步撤回</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>原产国</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协定原产</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>成交方式</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保费</translation>
    </message>
    <message>
        <source>Agreement rate</source>
        <translation>协定税率</translation>
    </message>
    <message>
        <source>The rate under the agreement, such as 5%; the tables do not hold agreement rates</source>
        <translation>协定税率，如 5%；税则表不收录协定税率</translation>
    </message>
    <message>
        <source>Rate, e.g. 5%</source>
        <translation>税率，如 5%</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>比较：%1</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>全部商品项</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 项</translation>
    </message>
</context>
<context>
    <name>Tongguan::Timeline</name>
    <message>
        <source>Time line</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Arrows go to the next thing that happened, Home and End to the ends</source>
        <translation>方向键跳到下一事件，Home 和 End 到两端</translation>
    </message>
</context>
<context>
    <name>Tongguan::TrafficTable</name>
    <message>
        <source>sent, attempt %1</source>
        <translation>发送，第 %1 次</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>报关单</translation>
    </message>
    <message>
        <source>Single Window no.</source>
        <translation>统一编号</translation>
    </message>
    <message>
        <source>Entry no.</source>
        <translation>海关编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
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
        <translation>即将放入 OutBox。</translation>
    </message>
    <message>
        <source>In OutBox</source>
        <translation>在 OutBox</translation>
    </message>
    <message>
        <source>It waits for the import client to fetch it.</source>
        <translation>等待导入客户端取走。</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>已取走</translation>
    </message>
    <message>
        <source>The import client has fetched it; the Single Window answers next.</source>
        <translation>导入客户端已取走，等待单一窗口回执。</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>The Single Window has taken it over and given it a number.</source>
        <translation>单一窗口已接收并给出编号。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>The Single Window has refused the content. Correct the declaration and send it again.</source>
        <translation>单一窗口拒绝了内容。请修改报关单后重新发送。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>The import client could not send it; it is tried again by itself.</source>
        <translation>导入客户端未能发送，会自动重试。</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>已重试</translation>
    </message>
    <message>
        <source>It failed and was sent again under a new name.</source>
        <translation>失败后已换名重新发送。</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>It failed as often as it may. Look at the import client and its card, then send it again.</source>
        <translation>已达重试次数。请检查导入客户端和操作卡，再重新发送。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>A receipt, read and kept.</source>
        <translation>回执，已读取并归档。</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>The same receipt came before; it changes nothing.</source>
        <translation>同样的回执已经来过，不再改变什么。</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>It is no message that can be read, and was set aside.</source>
        <translation>不是可读的报文，已另行存放。</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>报关单</translation>
    </message>
    <message>
        <source>Answer of the Single Window</source>
        <translation>单一窗口的响应</translation>
    </message>
    <message>
        <source>Receipt of customs</source>
        <translation>海关回执</translation>
    </message>
    <message>
        <source>Receipt of a transit form</source>
        <translation>转关单回执</translation>
    </message>
    <message>
        <source>Answer to a transit form</source>
        <translation>转关单的响应</translation>
    </message>
    <message>
        <source>Answer to a bonded document</source>
        <translation>保税单证的响应</translation>
    </message>
    <message>
        <source>Answer to an agency agreement</source>
        <translation>代理报关委托协议的响应</translation>
    </message>
    <message>
        <source>Answer to an amendment</source>
        <translation>修撤单的响应</translation>
    </message>
    <message>
        <source>Failure of the import client</source>
        <translation>导入客户端故障</translation>
    </message>
    <message>
        <source>Not fetched in time: is the import client running, and its card inserted?</source>
        <translation>逾时未取走：导入客户端在运行吗？操作卡插好了吗？</translation>
    </message>
    <message>
        <source>Not answered in time: look at the import client.</source>
        <translation>逾时未答复：请查看导入客户端。</translation>
    </message>
    <message>
        <source>Declared, but nothing from customs yet: look at the Single Window.</source>
        <translation>已申报，但海关还没有回执：请查看单一窗口。</translation>
    </message>
</context>
<context>
    <name>Tongguan::TrainingDesk</name>
    <message>
        <source>Open the broker&apos;s window</source>
        <translation>打开报关员窗口</translation>
    </message>
    <message>
        <source>Open the officer&apos;s window</source>
        <translation>打开关员窗口</translation>
    </message>
    <message>
        <source>Training: the other side of the counter, in a window of its own on this computer  %1</source>
        <translation>培训：在本机另开窗口，演示柜台另一方  %1</translation>
    </message>
    <message>
        <source>%1 · %2 (training)</source>
        <translation>%1 · %2（培训）</translation>
    </message>
    <message>
        <source>The window of the other side is being opened.</source>
        <translation>正在打开对方窗口。</translation>
    </message>
</context>
<context>
    <name>Tongguan::TrialPanel</name>
    <message>
        <source>Choose a declaration…</source>
        <translation>选择报关单…</translation>
    </message>
    <message>
        <source>The rule on each line</source>
        <translation>规则在各行的结果</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>When</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>Must hold</source>
        <translation>应成立</translation>
    </message>
    <message>
        <source>Copy the rows as a table</source>
        <translation>按表格复制所选行</translation>
    </message>
    <message>
        <source>No declaration chosen</source>
        <translation>未选择报关单</translation>
    </message>
    <message>
        <source>Open a declaration, or choose one here, to see what the rule says about it.</source>
        <translation>打开或在此选择一份报关单，查看规则对它的判断。</translation>
    </message>
    <message>
        <source>Choose a rule in the list.</source>
        <translation>请在列表中选择规则。</translation>
    </message>
    <message>
        <source>The rule cannot be tried until its expressions are right.</source>
        <translation>表达式正确之后才能试用。</translation>
    </message>
    <message>
        <source>The declaration has no lines that this rule runs over.</source>
        <translation>报关单没有这条规则所检查的行。</translation>
    </message>
    <message>
        <source>%1: looked at %2, finds something at %3.</source>
        <translation>%1：检查 %2 处，%3 处发现问题。</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Finding, values read</source>
        <translation>发现的问题、读取的值</translation>
    </message>
</context>
<context>
    <name>Tongguan::UseChart</name>
    <message>
        <source>No item has a record quantity.</source>
        <translation>没有项号有备案数量。</translation>
    </message>
    <message>
        <source>%1 of %2 items; the arrow keys walk through all</source>
        <translation>显示 %1/%2 项；用方向键查看全部</translation>
    </message>
    <message>
        <source>dashed: the whole record quantity</source>
        <translation>虚线：备案数量的 100%</translation>
    </message>
</context>
<context>
    <name>Tongguan::VideoPane</name>
    <message>
        <source>screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>microphone off</source>
        <translation>麦克风已关</translation>
    </message>
    <message>
        <source>hand raised</source>
        <translation>已举手</translation>
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
        <translation>我已到，排队等候</translation>
    </message>
    <message>
        <source>Leave the waiting room</source>
        <translation>离开候谈室</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Test camera and sound</source>
        <translation>检测摄像头和声音</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>邀请…</translation>
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
        <translation>时间</translation>
    </message>
    <message>
        <source>Customs office</source>
        <translation>海关</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>%1, outside working hours</source>
        <translation>%1，非工作时间（预约加班）</translation>
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
        <translation>排队位置未知</translation>
    </message>
    <message>
        <source>You keep your place; it is shown again when there is a line.</source>
        <translation>您的位置保留；恢复网络后重新显示。</translation>
    </message>
    <message numerus="yes">
        <source>%n before you</source>
        <translation>
            <numerusform>前面还有 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>下一位就是您</translation>
    </message>
    <message>
        <source>Expected wait: %1</source>
        <translation>预计等候：%1</translation>
    </message>
    <message>
        <source>The office is closed now; it opens %1. You keep your place.</source>
        <translation>海关现在不办公，%1 开始办公。您的位置保留。</translation>
    </message>
    <message>
        <source>You may go on working: it rings when the officer begins. Files can be put into the chat already.</source>
        <translation>您可以继续工作：关员开始时会响铃。现在就可以把文件放进聊天。</translation>
    </message>
    <message>
        <source>Taking your place…</source>
        <translation>正在排队…</translation>
    </message>
    <message>
        <source>Your place is shown as soon as the office has it.</source>
        <translation>海关收到后显示您的位置。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移出…</translation>
    </message>
    <message>
        <source>The company cannot be reached since %1. It keeps its place for a few minutes; you may call the next one meanwhile.</source>
        <translation>企业自 %1 起联系不上。其位置会保留几分钟，期间您可以先呼叫下一家。</translation>
    </message>
    <message>
        <source>This computer could not be reached for too long: your place in the queue was given up at %1. Queue again; your booking stays.</source>
        <translation>本机长时间联系不上，您的排队位置已于 %1 取消。请重新排队，预约仍然有效。</translation>
    </message>
    <message>
        <source>Queue again</source>
        <translation>重新排队</translation>
    </message>
    <message>
        <source>Inspection steps</source>
        <translation>查验步骤</translation>
    </message>
    <message>
        <source>Steps and stills can be done before the call, also without a line; they are sent when there is one</source>
        <translation>可在通话前完成步骤和拍照，无网络亦可；联网后自动发送</translation>
    </message>
</context>
<context>
    <name>Tongguan::WhatIfPanel</name>
    <message>
        <source>Back to what is recorded</source>
        <translation>恢复备案值</translation>
    </message>
    <message>
        <source>What if: figures typed here change nothing. They show what the balances would be had this version been so from the first.</source>
        <translation>测算：在此输入的数字不改变台账，只显示若该版本一开始就是如此，结存会是多少。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>成品</translation>
    </message>
    <message>
        <source>Version of the unit consumption</source>
        <translation>单耗版本</translation>
    </message>
    <message>
        <source>Unit consumptions to try</source>
        <translation>测算的单耗</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>This record has no unit consumptions.</source>
        <translation>该手账册没有单耗。</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) would be below zero.</source>
        <translation>
            <numerusform>将有 %n 项料件结存为负。</numerusform>
        </translation>
    </message>
    <message>
        <source>No balance would be below zero.</source>
        <translation>不会有负结存。</translation>
    </message>
    <message>
        <source>Type another net consumption or loss.</source>
        <translation>请输入另一净耗或损耗率。</translation>
    </message>
    <message>
        <source>Change the record to these…</source>
        <translation>按此变更备案…</translation>
    </message>
    <message>
        <source>New version by a change of the record</source>
        <translation>变更备案，新增单耗版本</translation>
    </message>
    <message>
        <source>Begin a change of record %1 that asks for these unit consumptions as version %2 of product %3?</source>
        <translation>发起对 %1 的变更，申请以这些单耗作为成品 %3 的版本 %2？</translation>
    </message>
    <message>
        <source>The change is a draft until you submit it. The version holds from customs&apos; approval on, for what leaves under it; what has left stays with its own version, so its balances do not change.</source>
        <translation>提交前只是草稿。海关批准后，按此版本出口的成品才适用；已出口的仍按原版本，结存不变。</translation>
    </message>
    <message>
        <source>Begin the change</source>
        <translation>发起变更</translation>
    </message>
</context>
<context>
    <name>Tongguan::WhatIfTable</name>
    <message>
        <source>Type another figure: nothing is stored.</source>
        <translation>可输入另一数字：不会保存。</translation>
    </message>
    <message>
        <source>The net consumption must be above 0, with at most 9 decimals.</source>
        <translation>净耗应大于 0，最多 9 位小数。</translation>
    </message>
    <message>
        <source>Both losses together must be from 0 to below 100 per cent.</source>
        <translation>两项损耗率之和应在 0 至 100%（不含）之间。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>项号</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>料件</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Net consumption ✎</source>
        <translation>净耗 ✎</translation>
    </message>
    <message>
        <source>Tangible loss % ✎</source>
        <translation>有形损耗率% ✎</translation>
    </message>
    <message>
        <source>Intangible loss % ✎</source>
        <translation>无形损耗率% ✎</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>备案单耗</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation>现耗用</translation>
    </message>
    <message>
        <source>Used if so</source>
        <translation>测算耗用</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>现结存</translation>
    </message>
    <message>
        <source>Balance if so</source>
        <translation>测算结存</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>Tongguan::WriteOffFlow</name>
    <message>
        <source>Choose a record in the ledgers, then “Write-off”.</source>
        <translation>请先在账册中选择备案，再点“核销”。</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>There is no record %1 here.</source>
        <translation>本机没有备案 %1。</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>待发送</translation>
    </message>
    <message numerus="yes">
        <source>Material use of %n month(s) taken from the ERP system.</source>
        <translation>
            <numerusform>已从ERP取得 %n 个月的料件耗用。</numerusform>
        </translation>
    </message>
    <message>
        <source>The write-off of %1 is handed in; it goes out as soon as there is a line.</source>
        <translation>%1 已提交报核；联网后即发送。</translation>
    </message>
    <message>
        <source>Opening the report…</source>
        <translation>正在打开报告…</translation>
    </message>
    <message>
        <source>This report cannot be read: it was not made with this program.</source>
        <translation>无法读取此报告：不是由本程序编制。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wait to be sent</source>
        <translation>
            <numerusform>%n 项意见待发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) made as drafts: complete and declare them under Documents.</source>
        <translation>
            <numerusform>已生成 %n 份清单草稿：请在“单证”中补全并申报。</numerusform>
        </translation>
    </message>
    <message>
        <source>The lists are there already; look under Documents.</source>
        <translation>清单已经生成，请在“单证”中查看。</translation>
    </message>
    <message>
        <source>Choose a material first.</source>
        <translation>请先选择料件。</translation>
    </message>
</context>
<context>
    <name>Tongguan::WriteOffPage</name>
    <message numerus="yes">
        <source>%1, %n to be sent</source>
        <translation>
            <numerusform>%1，%n 项待发送</numerusform>
        </translation>
    </message>
    <message>
        <source>readable</source>
        <translation>可离线阅读</translation>
    </message>
    <message>
        <source>only listed</source>
        <translation>仅列表</translation>
    </message>
    <message>
        <source>Write-off of %1</source>
        <translation>核销 %1</translation>
    </message>
    <message>
        <source>Write-off of %1 · %2</source>
        <translation>核销 %1 · %2</translation>
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
        <translation>— 不结转 —</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) moved in the period</source>
        <translation>
            <numerusform>期间内有变动的料件 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The stock rolls over to the next cycle without a carry-over; a cycle lasts a year at most.</source>
        <translation>结存滚入下一周期，无须结转；核销周期最长一年。</translation>
    </message>
    <message>
        <source>A handbook is written off whole: each remainder must be disposed of.</source>
        <translation>手册整本核销：各项余料均须处置。</translation>
    </message>
    <message>
        <source>Material use is reckoned by unit consumption.</source>
        <translation>耗用按单耗计算。</translation>
    </message>
    <message>
        <source>Material use is taken from lists of material.</source>
        <translation>耗用按料件清单计算。</translation>
    </message>
    <message>
        <source>Material use is taken from work orders.</source>
        <translation>耗用按工单计算。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>截止日期早于起始日期。</translation>
    </message>
    <message>
        <source>The period is longer than a year.</source>
        <translation>期间超过一年。</translation>
    </message>
    <message>
        <source>Reported by %1 on %2</source>
        <translation>%1 于 %2 报核</translation>
    </message>
    <message>
        <source>Nothing is open: all lists are deducted, all consumption is recorded.</source>
        <translation>没有未结事项：清单均已核扣，单耗均已备案。</translation>
    </message>
    <message>
        <source>Nothing moved in this period.</source>
        <translation>本期没有变动。</translation>
    </message>
    <message>
        <source>Stock and ledger agree in every material.</source>
        <translation>各料件库存与账册一致。</translation>
    </message>
    <message>
        <source>The own stock has not been compared yet: read it in the step before.</source>
        <translation>尚未核对自有库存：请在上一步读入。</translation>
    </message>
    <message>
        <source>Nothing remains: there is nothing to dispose of.</source>
        <translation>没有余料，无须处置。</translation>
    </message>
    <message>
        <source>The own stock has not been compared yet.</source>
        <translation>尚未核对自有库存。</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) counted</source>
        <translation>
            <numerusform>已盘点料件 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>没有差异</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>差异 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>项号 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the stock are not of this record: %1</source>
        <translation>
            <numerusform>库存中有 %n 行不属于本备案：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 less in the store than in the ledger</source>
        <translation>%1：库存比账册少 %2</translation>
    </message>
    <message>
        <source>%1: %2 more in the store than in the ledger</source>
        <translation>%1：库存比账册多 %2</translation>
    </message>
    <message>
        <source>explains all of it</source>
        <translation>可说明全部差异</translation>
    </message>
    <message>
        <source>explains a part</source>
        <translation>可说明部分差异</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Every remainder is disposed of.</source>
        <translation>各项余料均已处置。</translation>
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
            <numerusform>%1（%n 项不符）</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remarks for customs</source>
        <translation>致海关的备注(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remarks of the decision</source>
        <translation>审核意见(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Hand in again</source>
        <translation>再次报核(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Hand in the report</source>
        <translation>提交报核(&amp;H)</translation>
    </message>
    <message>
        <source>Lists, consumption, remainders and disposal must be in order first.</source>
        <translation>须先处理好清单、单耗、余料与处置。</translation>
    </message>
    <message>
        <source>The enterprise remarks: %1</source>
        <translation>企业备注：%1</translation>
    </message>
    <message>
        <source>%1 by %2 on %3: %4</source>
        <translation>%1 %2 %3：%4</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>整份报告</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>尚未答复</translation>
    </message>
    <message>
        <source>Answer of %1: %2</source>
        <translation>%1 答复：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>An&amp;swer</source>
        <translation>答复(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;sk</source>
        <translation>提问(&amp;S)</translation>
    </message>
    <message>
        <source>answer to the question above</source>
        <translation>对上方所选提问的答复</translation>
    </message>
    <message>
        <source>question, at the item chosen in the tables</source>
        <translation>就表中所选项号提问</translation>
    </message>
    <message>
        <source>Steps of the write-off</source>
        <translation>核销步骤</translation>
    </message>
    <message>
        <source>Write-off reports</source>
        <translation>核销报告</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>重新获取(&amp;F)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>备案编号</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报核</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>报核时间</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>未答复提问</translation>
    </message>
    <message>
        <source>Without a line</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>No enterprise has reported a write-off yet.</source>
        <translation>尚无企业报核。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Leave the sitting; everything is kept</source>
        <translation>离开，已填内容全部保留</translation>
    </message>
    <message>
        <source>&amp;Print report</source>
        <translation>打印报告(&amp;P)</translation>
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
        <translation>核销周期(&amp;C)</translation>
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
        <translation>余料结转至(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open the list</source>
        <translation>打开清单(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新检查(&amp;L)</translation>
    </message>
    <message>
        <source>Read stock &amp;list…</source>
        <translation>读入库存清单(&amp;L)…</translation>
    </message>
    <message>
        <source>Read ERP &amp;movements…</source>
        <translation>读入ERP出入库流水(&amp;M)…</translation>
    </message>
    <message>
        <source>Without stock</source>
        <translation>不核对库存</translation>
    </message>
    <message>
        <source>Day of the &amp;count</source>
        <translation>盘点日期(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Propose anew</source>
        <translation>重新建议(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Taxes of a domestic sale…</source>
        <translation>内销税款(&amp;T)…</translation>
    </message>
    <message>
        <source>Questions of customs</source>
        <translation>海关提问</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>核准(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Return with these remarks</source>
        <translation>按上述意见退回(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Make the lists</source>
        <translation>生成清单(&amp;M)</translation>
    </message>
    <message>
        <source>Drafts of the inventory lists that carry this out; nothing is made twice</source>
        <translation>生成办理处置所需的核注清单草稿；不会重复生成</translation>
    </message>
    <message>
        <source>Begin the next &amp;write-off</source>
        <translation>开始下一期核销(&amp;W)</translation>
    </message>
    <message>
        <source>The ledger&apos;s facts suggest no cause. Please explain the difference in your own words.</source>
        <translation>账册已有事实未显示原因，请自行说明。</translation>
    </message>
    <message>
        <source>No record to write off</source>
        <translation>没有可核销的手账册</translation>
    </message>
    <message>
        <source>A write-off is made of a handbook or an account book: bring one in on the page of the records.</source>
        <translation>核销以手册或账册为对象：请先在“手账册”页导入一本。</translation>
    </message>
    <message>
        <source>To the records</source>
        <translation>前往手账册</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Approve the write-off</source>
        <translation>核准核销</translation>
    </message>
    <message>
        <source>Approve the write-off of %1, %2 to %3?</source>
        <translation>核准 %1 的核销（%2 至 %3）？</translation>
    </message>
    <message>
        <source>All standard checks hold.</source>
        <translation>标准核查全部符合。</translation>
    </message>
    <message numerus="yes">
        <source>%n standard check(s) do not hold.</source>
        <translation>
            <numerusform>有 %n 项标准核查不符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>The record that is written off</source>
        <translation>要核销的手账册</translation>
    </message>
</context>
<context>
    <name>Tongguan::WriteOffPrint</name>
    <message>
        <source>Write-off report</source>
        <translation>核销报告</translation>
    </message>
    <message>
        <source>The report with its differences, disposal and checks</source>
        <translation>报告全文：差异、余料处置与核查</translation>
    </message>
    <message>
        <source>Print · Write-off of %1</source>
        <translation>打印 · 核销 %1</translation>
    </message>
</context>
<context>
    <name>Tongguan::WriteOffTable</name>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项号</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>成品 %1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理建议</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>料号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>进口总量</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>耗用</translation>
    </message>
    <message>
        <source>Re-export</source>
        <translation>复出</translation>
    </message>
    <message>
        <source>Domestic sale</source>
        <translation>内销</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>余料转出</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>Remainder</source>
        <translation>余料</translation>
    </message>
    <message>
        <source>Own stock</source>
        <translation>自有库存</translation>
    </message>
    <message>
        <source>In products</source>
        <translation>成品折料</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>账册</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>可能原因</translation>
    </message>
    <message>
        <source>none found in the ledger</source>
        <translation>账册未显示原因</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>企业说明</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>未处置</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>Tongguan::WriteOffWords</name>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>未结事项</translation>
    </message>
    <message>
        <source>Own stock</source>
        <translation>自有库存</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>余料处置</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报核</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Choose what is written off: a cycle of the account book, or the whole handbook.</source>
        <translation>选择核销范围：账册的一个核销周期，或整本手册。</translation>
    </message>
    <message>
        <source>What is written off, and who reports it.</source>
        <translation>核销范围与报核企业。</translation>
    </message>
    <message>
        <source>What stands in the way of the report, and what is to be known before it.</source>
        <translation>报核前须处理或须知悉的事项。</translation>
    </message>
    <message>
        <source>What was still open when the report was made.</source>
        <translation>报核时尚未了结的事项。</translation>
    </message>
    <message>
        <source>Read the own stock list or the movements of the ERP system; it is compared with the ledger, item by item.</source>
        <translation>读入自有库存清单或ERP出入库流水，逐项与账册核对。</translation>
    </message>
    <message>
        <source>Where stock and ledger differ, and how the enterprise explains it.</source>
        <translation>库存与账册不一致之处及企业的说明。</translation>
    </message>
    <message>
        <source>What becomes of each remainder; the quantities of a line must make up its remainder.</source>
        <translation>每项余料的去向；各处置数量之和须等于余料。</translation>
    </message>
    <message>
        <source>What the enterprise wants to do with each remainder.</source>
        <translation>企业对每项余料的处置意见。</translation>
    </message>
    <message>
        <source>Look over the standard checks, print the report, hand it in.</source>
        <translation>查看标准核查，打印报告，提交报核。</translation>
    </message>
    <message>
        <source>Standard checks, questions, and the decision.</source>
        <translation>标准核查、提问与审核意见。</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>编制中</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>已报核</translation>
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
        <translation>清单未核扣</translation>
    </message>
    <message>
        <source>Entry not settled</source>
        <translation>手工记录未结清</translation>
    </message>
    <message>
        <source>Unit consumption missing</source>
        <translation>单耗缺失</translation>
    </message>
    <message>
        <source>More used than imported</source>
        <translation>耗用超过进口</translation>
    </message>
    <message>
        <source>Beyond the record quantity</source>
        <translation>超备案数量</translation>
    </message>
    <message>
        <source>Exchange not balanced</source>
        <translation>料件退换未平衡</translation>
    </message>
    <message>
        <source>Rework not balanced</source>
        <translation>成品退换未平衡</translation>
    </message>
    <message>
        <source>Use differs from the standard</source>
        <translation>实耗与单耗不符</translation>
    </message>
    <message>
        <source>Scrap not disposed of</source>
        <translation>边角料未处置</translation>
    </message>
    <message>
        <source>Defective goods not disposed of</source>
        <translation>残次品未处置</translation>
    </message>
    <message numerus="yes">
        <source>List %1 of %2, %n line(s)</source>
        <translation>
            <numerusform>清单 %1（%2），%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered by hand on %1</source>
        <translation>%1 手工录入</translation>
    </message>
    <message>
        <source>Version %1 went out without a unit consumption</source>
        <translation>单耗版本 %1 已出口但无单耗</translation>
    </message>
    <message>
        <source>The remainder is below zero</source>
        <translation>余料为负</translation>
    </message>
    <message>
        <source>The record allows %1</source>
        <translation>备案数量为 %1</translation>
    </message>
    <message>
        <source>More came in than went out for exchange</source>
        <translation>退换进口多于退换出口</translation>
    </message>
    <message>
        <source>Went out for exchange and has not come back</source>
        <translation>已退换出口，尚未换回</translation>
    </message>
    <message>
        <source>More went out than came back for rework</source>
        <translation>返工复出多于返工进口</translation>
    </message>
    <message>
        <source>Came back for rework and has not gone out again</source>
        <translation>已退回返工，尚未复出</translation>
    </message>
    <message>
        <source>By unit consumption it would be %1</source>
        <translation>按单耗应为 %1</translation>
    </message>
    <message>
        <source>Still held at the end of the period</source>
        <translation>期末仍有结存</translation>
    </message>
    <message>
        <source>Wait for the receipt, or withdraw the list.</source>
        <translation>等待回执，或撤回清单。</translation>
    </message>
    <message>
        <source>Settle the entry or take it back.</source>
        <translation>结清或撤回该记录。</translation>
    </message>
    <message>
        <source>Have the version recorded with customs.</source>
        <translation>请向海关备案该单耗版本。</translation>
    </message>
    <message>
        <source>Check unit consumption and imports: an import or a transfer may be missing.</source>
        <translation>请检查单耗与进口：可能漏报进口或转入。</translation>
    </message>
    <message>
        <source>A change of the record is needed.</source>
        <translation>须办理备案变更。</translation>
    </message>
    <message>
        <source>List the exchanged goods, or re-export for good.</source>
        <translation>申报换回货物，或改为料件复出。</translation>
    </message>
    <message>
        <source>List the reworked goods that go out.</source>
        <translation>申报返工后复出的成品。</translation>
    </message>
    <message>
        <source>Be ready to explain it.</source>
        <translation>请准备说明。</translation>
    </message>
    <message>
        <source>Sell, re-export or destroy it; it is settled apart.</source>
        <translation>内销、复出或销毁；单独核算。</translation>
    </message>
    <message>
        <source>Sell, re-export or destroy them; they are settled apart.</source>
        <translation>内销、复出或销毁；单独核算。</translation>
    </message>
    <message>
        <source>Lists not deducted yet</source>
        <translation>清单尚未核扣</translation>
    </message>
    <message>
        <source>Entries not settled</source>
        <translation>手工记录未结清</translation>
    </message>
    <message>
        <source>Listed after the count</source>
        <translation>盘点后方申报</translation>
    </message>
    <message>
        <source>Counted in another unit</source>
        <translation>计量单位不同</translation>
    </message>
    <message>
        <source>Unit cannot be converted</source>
        <translation>计量单位无法换算</translation>
    </message>
    <message>
        <source>Parts taken for each other</source>
        <translation>料号互相混淆</translation>
    </message>
    <message>
        <source>Scrap counted as material</source>
        <translation>边角料计入料件</translation>
    </message>
    <message>
        <source>Material in defective goods</source>
        <translation>残次品占用料件</translation>
    </message>
    <message>
        <source>Used otherwise than recorded</source>
        <translation>实际耗用与单耗不符</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>尾差</translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) of the lists %1</source>
        <translation>
            <numerusform>清单 %1 的 %n 笔变动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) entered by hand</source>
        <translation>
            <numerusform>手工录入的 %n 笔变动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) dated within ten days after the count</source>
        <translation>
            <numerusform>盘点后十日内的 %n 笔变动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) dated within ten days after the count: %1</source>
        <translation>
            <numerusform>盘点后十日内的 %n 笔变动：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 of product %2 went out; at its latest consumption it would have used that much</source>
        <translation>成品 %2 的版本 %1 已出口；按其最新单耗应耗用此数</translation>
    </message>
    <message>
        <source>The count times %1 fits the ledger within 1 %</source>
        <translation>盘点数乘以 %1 与账册相差不超过 1 %</translation>
    </message>
    <message>
        <source>The count divided by %1 fits the ledger within 1 %</source>
        <translation>盘点数除以 %1 与账册相差不超过 1 %</translation>
    </message>
    <message>
        <source>Item %1 differs by as much the other way</source>
        <translation>项号 %1 的差异数量相同、方向相反</translation>
    </message>
    <message>
        <source>By the tangible loss of the unit consumption that much scrap is held</source>
        <translation>按单耗的有形损耗，边角料结存为此数</translation>
    </message>
    <message>
        <source>Product %1 has defective goods that took that much</source>
        <translation>成品 %1 的残次品耗用此数</translation>
    </message>
    <message>
        <source>Less than 0.1 % of the use of the period</source>
        <translation>不足耗用量的 0.1 %</translation>
    </message>
    <message>
        <source>The use would be %1 % %2 than by unit consumption</source>
        <translation>实际耗用比单耗%2 %1 %</translation>
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
        <translation>在耗用量取舍误差之内</translation>
    </message>
    <message>
        <source>Domestic sale</source>
        <translation>内销</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>余料结转</translation>
    </message>
    <message>
        <source>Re-export</source>
        <translation>复出</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>Stays in the book</source>
        <translation>滚存</translation>
    </message>
    <message>
        <source>All lists of the period are deducted</source>
        <translation>本期清单均已核扣</translation>
    </message>
    <message>
        <source>Every version that went out has its unit consumption</source>
        <translation>出口各版本均有单耗</translation>
    </message>
    <message>
        <source>No remainder is below zero</source>
        <translation>余料均不为负</translation>
    </message>
    <message>
        <source>Record quantities are kept</source>
        <translation>未超备案数量</translation>
    </message>
    <message>
        <source>What was exchanged or reworked came back</source>
        <translation>退换、返工均已平衡</translation>
    </message>
    <message>
        <source>The own stock was compared with every material</source>
        <translation>各料件均已与自有库存核对</translation>
    </message>
    <message>
        <source>Each difference is explained</source>
        <translation>各项差异均已说明</translation>
    </message>
    <message>
        <source>Each remainder is disposed of</source>
        <translation>各项余料均已处置</translation>
    </message>
    <message>
        <source>The cycle lasts a year at most</source>
        <translation>核销周期不超过一年</translation>
    </message>
    <message>
        <source>Reported within 30 days after the end of the record</source>
        <translation>在期满后30日内报核</translation>
    </message>
    <message>
        <source>All questions are answered</source>
        <translation>提问均已答复</translation>
    </message>
    <message>
        <source>Item %1: below zero, cannot be disposed of</source>
        <translation>项号 %1：余料为负，不能处置</translation>
    </message>
    <message>
        <source>Item %1: %2 left over</source>
        <translation>项号 %1：尚余 %2</translation>
    </message>
    <message>
        <source>Item %1: no record to carry over to</source>
        <translation>项号 %1：未指定结转到的手册</translation>
    </message>
    <message>
        <source>Product %1: %2 of %3 exported</source>
        <translation>成品 %1：已出口 %2，备案 %3</translation>
    </message>
    <message>
        <source>Material %1: %2 of %3 imported</source>
        <translation>料件 %1：已进口 %2，备案 %3</translation>
    </message>
    <message>
        <source>The write-off cycle is a year old on %1: begin the next one</source>
        <translation>核销周期至 %1 满一年：请开始下一周期</translation>
    </message>
    <message>
        <source>The write-off cycle ends on %1</source>
        <translation>核销周期于 %1 结束</translation>
    </message>
    <message>
        <source>The record expires on %1</source>
        <translation>备案于 %1 到期</translation>
    </message>
    <message>
        <source>The write-off is to be reported by %1</source>
        <translation>应于 %1 前报核</translation>
    </message>
    <message>
        <source>Every term of the write-off, and the enterprise&apos;s own stock.</source>
        <translation>核销各项数量与企业自有库存。</translation>
    </message>
    <message>
        <source>Where stock and ledger differ, with the causes that the ledger&apos;s own facts suggest.</source>
        <translation>库存与账册不一致之处，并按账册已有事实提示可能的原因。</translation>
    </message>
    <message>
        <source>The stock list names a unit that the record&apos;s cannot be made of</source>
        <translation>库存清单的计量单位不能换算为备案单位</translation>
    </message>
    <message>
        <source>Item %1: only an account book&apos;s stock may stay</source>
        <translation>项号 %1：只有账册的余料可以滚存</translation>
    </message>
</context>
</TS>
