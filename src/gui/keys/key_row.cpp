#include "gui/keys/key_row.h"

#include "gui/keys/key_bindings.h"
#include "gui/theme/metrics.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "gui/widgets/button.h"
#include "gui/widgets/key_hint.h"
#include "gui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace fodfaeste {

namespace {

QString reasonOf(const KeyBindings::Objection& objection)
{
    switch (objection.refusal) {
    case KeyBindings::Refusal::Nothing: return KeyRow::tr("Press a key together with Ctrl, Alt or Shift, or a function key.");
    case KeyBindings::Refusal::AltGr: return KeyRow::tr("Ctrl and Alt together write signs on a Danish keyboard.");
    case KeyBindings::Refusal::WouldType: return KeyRow::tr("This key alone would write in text fields. Add Ctrl or Alt.");
    case KeyBindings::Refusal::BelongsToAll: return KeyRow::tr("These keys are needed everywhere and cannot be given away.");
    case KeyBindings::Refusal::Taken: break;
    }
    const KeyEntry* holder = entryOf(*objection.holder);
    return holder != nullptr ? KeyRow::tr("These keys are taken: %1. Give that other keys first.").arg(meaningOf(*holder))
                             : KeyRow::tr("These keys open saved views and the places in the sidebar.");
}

}  // namespace

KeyRow::KeyRow(const KeyEntry& entry, QWidget* parent)
    : QAbstractButton{parent}
    , m_entry{entry}
    , m_meaning{new Label{QString{}, Label::Kind::Body, this}}
    , m_caps{new QWidget{this}}
    , m_reset{new Button{QString{}, Button::Kind::Ghost, this}}
    , m_message{new Label{QString{}, Label::Kind::Warn, this}}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(metrics::kSpace4, 2, metrics::kSpace4, 2);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::kSpace4);
    row->addWidget(m_meaning, 1);
    row->addWidget(m_reset);
    row->addWidget(m_caps);
    column->addLayout(row);
    column->addWidget(m_message);
    auto* capsRow = new QHBoxLayout{m_caps};
    capsRow->setContentsMargins(0, 0, 0, 0);
    capsRow->setSpacing(metrics::kSpace4);
    m_message->setWordWrap(true);
    m_message->hide();
    m_reset->setObjectName(QStringLiteral("resetButton"));
    m_reset->setIconName(QStringLiteral("undo-2"));
    m_reset->setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("key_%1").arg(QString::fromLatin1(entry.word)));
    setFocusPolicy(mayChoose() ? Qt::StrongFocus : Qt::NoFocus);
    connect(m_reset, &QAbstractButton::clicked, this, &KeyRow::giveBack);
    connect(this, &QAbstractButton::clicked, this, [this] { catchKeys(mayChoose()); });
    connect(&keyBindings(), &KeyBindings::changed, this, &KeyRow::showKeys);
    retranslate();
}

QString KeyRow::message() const
{
    return m_message->isHidden() ? QString{} : m_message->text();
}

QStringList KeyRow::caps() const
{
    QStringList all;
    for (const QKeySequence& keys : keysOf(m_entry))
        all << capsOf(keys);
    // Nine views have nine keys in a row: the first and the last say it.
    return all.size() > 2 ? QStringList{all.first(), all.last()} : all;
}

QString KeyRow::searchText() const
{
    QStringList all;
    for (const QKeySequence& keys : keysOf(m_entry))
        all << capsOf(keys);
    return meaningOf(m_entry) + QLatin1Char{' '} + all.join(QLatin1Char{' '});
}

void KeyRow::retranslate()
{
    m_meaning->setText(meaningOf(m_entry));
    m_reset->setToolTip(mayChoose() ? tr("Back to %1").arg(capsOf(defaultKeysOf(action()))) : QString{});
    m_reset->setAccessibleName(m_reset->toolTip());
    setToolTip(mayChoose() ? tr("Press Enter to choose other keys") : tr("These keys are the same for all"));
    showKeys();
}

void KeyRow::showKeys()
{
    qDeleteAll(m_caps->findChildren<QWidget*>(QString{}, Qt::FindDirectChildrenOnly));
    const auto add = [this](QWidget* part) { m_caps->layout()->addWidget(part); };
    const QStringList all = caps();
    if (m_isCatching)
        add(new Label{tr("Press the new keys · Esc leaves it"), Label::Kind::Accent, m_caps});
    else
        for (const QString& one : all) {
            if (&one != &all.first())
                add(new Label{QStringLiteral("–"), Label::Kind::SubLine, m_caps});
            add(new KeyHint{one, QString{}, m_caps});
        }
    m_reset->setVisible(mayChoose() && !m_isCatching && keyBindings().isOwn(action()));
    QString name = QStringLiteral("%1: %2").arg(meaningOf(m_entry), all.join(QStringLiteral(" – ")));
    if (m_isCatching)
        name = tr("%1: press the new keys").arg(meaningOf(m_entry));
    setAccessibleName(name);
}

void KeyRow::catchKeys(bool on)
{
    m_isCatching = on;
    keyBindings().setCatching(on);
    m_message->hide();
    showKeys();
    update();
}

void KeyRow::giveBack()
{
    if (mayChoose() && keyBindings().isOwn(action()))
        keyBindings().reset(action());
}

bool KeyRow::event(QEvent* event)
{
    // No shortcut gets the keys that are being chosen; Tab is the way out.
    if (m_isCatching && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

void KeyRow::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_isCatching)
        take(*event);
    else if (isEnter && mayChoose())
        catchKeys(true);
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        giveBack();
    else if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QAbstractButton::keyPressEvent(event);
}

void KeyRow::take(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() == Qt::Key_Escape && modifiers == Qt::NoModifier) {
        catchKeys(false);
        return;
    }
    const auto key = static_cast<Qt::Key>(event.key());
    const bool isOnlyModifier =
        key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr || key == Qt::Key_Meta;
    if (isOnlyModifier)
        return;
    const QKeySequence keys{QKeyCombination{modifiers, key}};
    if (const auto objection = keyBindings().objectionTo(action(), keys)) {
        m_message->setText(QStringLiteral("%1: %2").arg(capsOf(keys), reasonOf(*objection)));
        m_message->show();
        return;
    }
    catchKeys(false);
    keyBindings().bind(action(), keys);
}

void KeyRow::focusOutEvent(QFocusEvent* event)
{
    if (m_isCatching)
        catchKeys(false);
    m_message->hide();
    QAbstractButton::focusOutEvent(event);
}

void KeyRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasKeyboardFocus(this))
        paintFocusRing(painter, QRectF{rect()}.adjusted(1, 1, -1, -1), themeOf(this), metrics::kControlRadius);
}

}  // namespace fodfaeste
