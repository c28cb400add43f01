#pragma once

#include <QListView>

namespace fodfaeste {

class TimelineDelegate;
class TimelineModel;
struct TimelineEntry;

/// The list of a timeline: J/K beside the arrows, Enter opens a long note up and shuts it again, F2 asks to correct it,
/// M to move it to somebody else, Ctrl+C copies the entry.
class TimelineView : public QListView {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    TimelineDelegate* timelineDelegate() const { return m_delegate; }
    TimelineModel* timeline() const;
    /// Null when none is chosen.
    const TimelineEntry* chosen() const;
    /// Chooses the entry again after a refresh.
    void choose(qulonglong key);

Q_SIGNALS:
    void correctionWanted();
    /// The contact belongs to somebody else.
    void moveWanted();
    void disclosureWanted();
    /// Text was put on the clipboard.
    void copied();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyboardSearch(const QString& search) override;

private:
    void toggle(const QModelIndex& index);
    void step(int by);
    void copyChosen();

    TimelineDelegate* m_delegate;
};

}  // namespace fodfaeste
