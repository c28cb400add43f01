#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace fodfaeste {

class FilterPill;
class FlowLayout;

/// A row of filter pills that wraps where it must. Left and Right move between them, Space or Enter switches.
class PillBar : public QWidget {
    Q_OBJECT

public:
    enum class Choice { One, Many };

    explicit PillBar(QWidget* parent = nullptr);
    explicit PillBar(Choice choice, QWidget* parent = nullptr);

    /// `key` is what the page stores; it is never shown.
    FilterPill* addPill(const QString& key, const QString& text);
    void setText(const QString& key, const QString& text);
    void setCount(const QString& key, std::optional<int> count);
    void setChecked(const QString& key, bool checked = true);
    bool isChecked(const QString& key) const;
    QStringList checkedKeys() const;
    void setCheckedKeys(const QStringList& keys);
    FilterPill* pill(const QString& key) const;

Q_SIGNALS:
    /// The user switched a pill; not emitted for setChecked.
    void chosen(const QStringList& checkedKeys);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        QString key;
        FilterPill* pill;
    };

    void switched(FilterPill* pill);

    Choice m_choice = Choice::One;
    FlowLayout* m_flow;
    std::vector<Entry> m_entries;
};

}  // namespace fodfaeste
