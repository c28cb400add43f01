#pragma once

#include <QKeySequence>
#include <QObject>
#include <QSet>

namespace fodfaeste {

/// Keeps the window's own keys working while somebody types. A text field claims keys such as Ctrl+K (delete to the end
/// of the line) and Ctrl+E before any shortcut hears of them; installed on the application, this refuses the claim.
class ReservedKeys : public QObject {
    Q_OBJECT

public:
    explicit ReservedKeys(QObject* parent = nullptr);

    bool isReserved(const QKeySequence& keys) const;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void gather();

    QSet<int> m_combinations;
};

}  // namespace fodfaeste
