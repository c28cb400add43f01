#pragma once

#include <QWidget>

namespace fodfaeste {

/// First letters of the first and last word of a name, at most two.
QString initialsOf(const QString& name);

/// The same for the same text on every machine and in every run.
std::size_t colourSeed(const QString& text);

/// A person as initials on a colour of their own.
class Avatar : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString name READ name WRITE setName)
    Q_PROPERTY(int diameter READ diameter WRITE setDiameter)

public:
    explicit Avatar(QWidget* parent = nullptr);

    QString name() const { return m_name; }
    /// The colour comes from the name unless a seed (e.g. the person's id) is set.
    void setName(const QString& name);
    void setSeed(std::size_t seed);
    int diameter() const { return m_diameter; }
    void setDiameter(int pixels);

    QSize sizeHint() const override { return {m_diameter, m_diameter}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    std::size_t m_seed = 0;
    int m_diameter = 32;
};

}  // namespace fodfaeste
