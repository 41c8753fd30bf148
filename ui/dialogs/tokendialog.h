#pragma once

#include <QDialog>

class QLineEdit;

// Asks for the API token. It is kept for this session only, and shown only while the user wants to see it.
class TokenDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TokenDialog(QWidget *parent = nullptr);

    [[nodiscard]] QString token() const;

private:
    QLineEdit *m_field;
};
