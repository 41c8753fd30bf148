#include "ui/dialogs/growth.h"

#include <QLayout>
#include <QWidget>

void growToFit(QWidget &dialog)
{
    QLayout *layout = dialog.layout();
    if (!layout)
        return;
    for (QWidget *part : dialog.findChildren<QWidget *>()) {
        if (part->layout())
            part->layout()->activate();
    }
    layout->activate();
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(dialog.width()) : layout->totalMinimumSize().height();
    if (height > dialog.height())
        dialog.resize(dialog.width(), height);
}
