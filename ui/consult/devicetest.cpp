// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/devicetest.h"

#include "ui/consult/callcontrol.h"
#include "ui/consult/consultwords.h"
#include "ui/consult/videopane.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QProgressBar>

namespace Tongguan {

namespace {

constexpr int QuietestShown = -60, SpokenAt = -40; // decibel of full scale
constexpr auto NoDevice = "none", TestDevice = "test";

CallSource sourceOf(const QString& device)
{
    const bool isTest = device == QLatin1StringView(TestDevice);
    return { isTest ? CallSource::Kind::Test : CallSource::Kind::Device, isTest ? QString() : device };
}

} // namespace

QByteArray DeviceChoice::toBytes() const
{
    return QJsonDocument(QJsonObject { { u"camera"_s, camera }, { u"microphone"_s, microphone }, { u"speaker"_s, speaker }, { u"headset"_s, headset }, { u"noCamera"_s, noCamera },
                             { u"relayOnly"_s, relayOnly } })
        .toJson(QJsonDocument::Compact);
}

DeviceChoice DeviceChoice::fromBytes(const QByteArray& bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    return { json[u"camera"_s].toString(), json[u"microphone"_s].toString(), json[u"speaker"_s].toString(), json[u"headset"_s].toBool(), json[u"noCamera"_s].toBool(),
        json[u"relayOnly"_s].toBool() };
}

CallSetup DeviceChoice::setup() const
{
    CallSetup setup;
    setup.camera = noCamera ? CallSource() : sourceOf(camera);
    setup.microphone = sourceOf(microphone);
    setup.speaker = speaker;
    setup.headset = headset;
    setup.relayOnly = relayOnly;
    return setup;
}

DeviceTest::DeviceTest(CallPort& call, QWidget* parent)
    : QWidget(parent)
    , m_call(call)
    , m_picture(new VideoPane(this))
    , m_camera(new QComboBox(this))
    , m_microphone(new QComboBox(this))
    , m_speaker(new QComboBox(this))
    , m_headset(new QCheckBox(tr("I wear a headset (the echo need not be taken out)"), this))
    , m_relay(new QCheckBox(tr("Only through the relay of the customs server (behind strict firewalls)"), this))
    , m_level(new QProgressBar(this))
    , m_tone(new QPushButton(themedIcon(u"speaker"), tr("Play a tone"), this))
    , m_again(new QPushButton(themedIcon(u"refresh"), tr("Look again"), this))
    , m_done(new QPushButton(tr("Done"), this))
    , m_missing(new QLabel(this))
{
    setObjectName(u"deviceTest"_s);
    build();
    connect(&call, &CallPort::pictureChanged, this, [this](const QString& feed) {
        if (!feed.isEmpty() || !m_running)
            return;
        m_picture->refresh();
        judge();
    });
    connect(&call, &CallPort::levelChanged, this, [this](const QString& feed, double decibel) {
        if (!feed.isEmpty() || !m_running)
            return;
        m_level->setValue(std::clamp(int(decibel) - QuietestShown, 0, -QuietestShown));
        m_loudest = std::max(m_loudest, decibel);
        judge();
    });
    connect(&call, &CallPort::devicesChanged, this, [this] {
        fillDevices();
        if (m_running) // what was plugged in is tried at once
            m_call.prepare(fittedSetup(m_choice.setup(), m_call.devices()));
        judge();
    });
    connect(&call, &CallPort::failed, this, [this](const Error& error) {
        if (!m_running)
            return;
        m_failed = error;
        judge();
    });
    for (QComboBox* box : { m_camera, m_microphone, m_speaker })
        connect(box, &QComboBox::currentIndexChanged, this, &DeviceTest::takeChoice);
    connect(m_headset, &QCheckBox::toggled, this, &DeviceTest::takeChoice);
    connect(m_relay, &QCheckBox::toggled, this, &DeviceTest::takeChoice);
    connect(m_tone, &QPushButton::clicked, this, [this] { m_call.playTone(m_choice.speaker); });
    connect(m_again, &QPushButton::clicked, this, [this] {
        end();
        begin();
    });
    connect(m_done, &QPushButton::clicked, this, &DeviceTest::finished);
    fillDevices();
    judge();
}

DeviceTest::Verdict DeviceTest::addVerdict(QVBoxLayout* column)
{
    Verdict verdict { new QLabel(this), new QLabel(this) };
    verdict.text->setWordWrap(true);
    verdict.icon->setFixedWidth(20);
    verdict.icon->setAlignment(Qt::AlignTop);
    auto* row = new QHBoxLayout;
    row->addWidget(verdict.icon);
    row->addWidget(verdict.text, 1);
    column->addLayout(row);
    return verdict;
}

void DeviceTest::build()
{
    m_picture->setObjectName(u"testPicture"_s);
    m_picture->setFocusPolicy(Qt::NoFocus);
    m_picture->setCursor(Qt::ArrowCursor);
    m_picture->setSource([this] { return m_running ? m_call.picture({}) : QImage(); });
    m_picture->setMinimumSize(400, 300);
    m_picture->setMaximumHeight(480);
    m_level->setObjectName(u"testLevel"_s);
    m_level->setRange(0, -QuietestShown);
    m_level->setTextVisible(false);
    m_level->setMaximumHeight(12);
    m_level->setAccessibleName(tr("Level of the microphone"));
    m_camera->setObjectName(u"testCamera"_s);
    m_microphone->setObjectName(u"testMicrophone"_s);
    m_speaker->setObjectName(u"testSpeaker"_s);
    m_headset->setObjectName(u"testHeadset"_s);
    m_relay->setObjectName(u"testRelay"_s);
    m_tone->setObjectName(u"testTone"_s);
    m_again->setObjectName(u"testAgain"_s);
    m_done->setObjectName(u"testDone"_s);
    m_missing->setObjectName(u"testMissing"_s);
    m_missing->setWordWrap(true);
    m_missing->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_missing->setForegroundRole(QPalette::PlaceholderText);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setSpacing(8);
    form->addRow(tr("&Camera"), m_camera);
    form->addRow(tr("&Microphone"), m_microphone);
    form->addRow(tr("Level"), m_level);
    auto* speaker = new QHBoxLayout;
    speaker->addWidget(m_speaker, 1);
    speaker->addWidget(m_tone);
    auto* speakerLabel = new QLabel(tr("&Speaker"), this);
    speakerLabel->setBuddy(m_speaker);
    form->addRow(speakerLabel, speaker);
    form->addRow(m_headset);
    form->addRow(m_relay);
    auto* verdicts = new QVBoxLayout;
    verdicts->setSpacing(6);
    m_engine = addVerdict(verdicts);
    m_cameraFound = addVerdict(verdicts);
    m_microphoneFound = addVerdict(verdicts);
    m_line = addVerdict(verdicts);
    verdicts->addWidget(m_missing);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addLayout(form);
    right->addLayout(verdicts);
    right->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addStretch();
    buttons->addWidget(m_done);
    right->addLayout(buttons);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 16, 20, 16);
    row->setSpacing(20);
    row->addWidget(m_picture, 3);
    row->addLayout(right, 2);
    for (QPushButton* button : { m_tone, m_again, m_done })
        button->setMinimumHeight(28);
}

void DeviceTest::setChoice(const DeviceChoice& choice)
{
    m_choice = choice;
    fillDevices();
    judge();
}

void DeviceTest::setOnline(bool online)
{
    m_online = online;
    judge();
}

void DeviceTest::fillDevices()
{
    m_filling = true;
    const QList<CallDevice> devices = m_call.devices();
    const auto fill = [&](QComboBox* box, CallDevice::Kind kind, const QString& chosen, const QString& none, const QString& test) {
        box->clear();
        for (const CallDevice& one : devices) {
            if (one.kind == kind)
                box->addItem(one.name, one.id);
        }
        const bool any = box->count() > 0;
        if (!any || kind == CallDevice::Kind::Camera)
            box->addItem(none, QString::fromLatin1(NoDevice));
        if (!test.isEmpty()) // to show a call where there is no device, or another window has it
            box->addItem(test, QString::fromLatin1(TestDevice));
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
        box->setEnabled(box->count() > 1);
    };
    fill(m_camera, CallDevice::Kind::Camera, m_choice.noCamera ? QString::fromLatin1(NoDevice) : m_choice.camera, tr("No camera"), tr("Test picture (for demonstrations)"));
    fill(m_microphone, CallDevice::Kind::Microphone, m_choice.microphone, tr("No microphone"), tr("Test tone (for demonstrations)"));
    fill(m_speaker, CallDevice::Kind::Speaker, m_choice.speaker, tr("No speaker"), {});
    m_headset->setChecked(m_choice.headset);
    m_relay->setChecked(m_choice.relayOnly);
    m_filling = false;
}

void DeviceTest::takeChoice()
{
    if (m_filling)
        return;
    const auto idOf = [](const QComboBox* box) {
        const QString id = box->currentData().toString();
        return id == QLatin1StringView(NoDevice) ? QString() : id;
    };
    const bool anyCamera = m_camera->itemData(0).toString() != QLatin1StringView(NoDevice); // else it is not a choice
    const bool noCamera = anyCamera && m_camera->currentData().toString() == QLatin1StringView(NoDevice);
    const DeviceChoice choice { idOf(m_camera), idOf(m_microphone), idOf(m_speaker), m_headset->isChecked(), noCamera, m_relay->isChecked() };
    if (choice == m_choice)
        return;
    m_choice = choice;
    Q_EMIT chosen(choice);
    if (m_running) {
        m_loudest = -100;
        m_failed.reset();
        m_call.prepare(fittedSetup(m_choice.setup(), m_call.devices()));
    }
    judge();
}

void DeviceTest::begin()
{
    fillDevices();
    m_running = m_call.missing().isEmpty();
    m_failed.reset();
    m_loudest = -100;
    if (m_running)
        m_call.prepare(fittedSetup(m_choice.setup(), m_call.devices()));
    judge();
    setFocusProxy(m_camera->isEnabled() ? static_cast<QWidget*>(m_camera) : m_done);
}

void DeviceTest::end()
{
    if (m_running)
        m_call.leave();
    m_running = false;
    m_level->setValue(0);
    m_picture->refresh();
}

void DeviceTest::showVerdict(const Verdict& verdict, Tone tone, const QString& text)
{
    const QString icon = tone == Tone::Good ? u"released"_s : tone == Tone::Bad ? u"error"_s : tone == Tone::Warning ? u"warning"_s : u"note"_s;
    verdict.icon->setPixmap(themedPixmap(icon, QSize(16, 16), devicePixelRatioF(), toneColor(tone, palette())));
    verdict.text->setText(text);
}

void DeviceTest::judge()
{
    const QStringList missing = m_call.missing();
    const bool engine = missing.isEmpty();
    const auto has = [devices = m_call.devices()](CallDevice::Kind kind) {
        return std::any_of(devices.begin(), devices.end(), [kind](const CallDevice& one) { return one.kind == kind; });
    };
    showVerdict(m_engine, engine ? Tone::Good : Tone::Warning,
        engine ? tr("This computer can make calls.") : tr("This computer cannot make calls: parts are missing. Chat, files, questions, minutes and stills from files work all the same."));
    QStringList parts;
    for (const QString& part : missing)
        parts.append(u"• "_s + missingPartText(part));
    m_missing->setText(engine ? QString() : tr("Missing:") + u'\n' + parts.join(u'\n') + u'\n' + tr("Ask whoever looks after this computer to install GStreamer; the manual names the packages."));
    m_missing->setVisible(!engine);
    const bool picture = m_running && !m_call.picture({}).isNull();
    if (m_failed)
        showVerdict(m_cameraFound, Tone::Bad, explain(*m_failed).advice());
    else if (m_choice.noCamera)
        showVerdict(m_cameraFound, Tone::Neutral, tr("Without a camera the others hear you and see your name. Stills can be given from files."));
    else if (m_choice.camera == QLatin1StringView(TestDevice))
        showVerdict(m_cameraFound, Tone::Neutral, tr("The others see a moving test picture instead of a camera."));
    else if (!has(CallDevice::Kind::Camera))
        showVerdict(m_cameraFound, Tone::Warning, tr("No camera was found: plug one in, or allow this program to use it. You can still listen, speak, chat and give stills from files."));
    else
        showVerdict(m_cameraFound, picture ? Tone::Good : Tone::Neutral, picture ? tr("The camera gives a picture.") : engine ? tr("Waiting for a picture of the camera…") : tr("A camera is there."));
    if (m_choice.microphone == QLatin1StringView(TestDevice))
        showVerdict(m_microphoneFound, Tone::Neutral, tr("The others hear a test tone instead of a microphone."));
    else if (!has(CallDevice::Kind::Microphone))
        showVerdict(m_microphoneFound, Tone::Warning, tr("No microphone was found: the others would not hear you. Chat works."));
    else if (m_loudest > SpokenAt)
        showVerdict(m_microphoneFound, Tone::Good, tr("The microphone hears you."));
    else
        showVerdict(m_microphoneFound, Tone::Neutral, tr("Say something: the level should move."));
    showVerdict(m_line, m_online ? Tone::Good : Tone::Warning,
        m_online ? tr("The customs server can be reached.") : tr("There is no line to the customs server. What you write, stills and steps of an inspection are kept and sent later."));
    m_tone->setEnabled(engine && has(CallDevice::Kind::Speaker));
    m_again->setVisible(engine);
    PaneFacts facts { .name = tr("You"), .isMirrored = true };
    if (!picture)
        facts.note = !engine ? tr("No picture: parts for calls are missing") : m_choice.noCamera || !(has(CallDevice::Kind::Camera) || m_choice.camera == QLatin1StringView(TestDevice)) ? tr("No camera") : QString();
    m_picture->setFacts(facts);
}

} // namespace Tongguan
