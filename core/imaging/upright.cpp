#include "imaging/upright.h"

#include <QColorSpace>
#include <QTransform>

namespace photoflux::imaging {

QImageIOHandler::Transformations transformations_of(int orientation) {
    using Handler = QImageIOHandler;
    switch (orientation) {
        case 2:
            return Handler::TransformationMirror;
        case 3:
            return Handler::TransformationRotate180;
        case 4:
            return Handler::TransformationFlip;
        case 5:
            return Handler::TransformationFlipAndRotate90;
        case 6:
            return Handler::TransformationRotate90;
        case 7:
            return Handler::TransformationMirrorAndRotate90;
        case 8:
            return Handler::TransformationRotate270;
        default:
            return Handler::TransformationNone;
    }
}

QImage upright_in_srgb(QImage image, QImageIOHandler::Transformations how) {
    if (image.colorSpace().isValid()) image.convertToColorSpace(QColorSpace::SRgb);
    if (how == QImageIOHandler::TransformationNone) return image;
    QTransform transform;
    if (how & QImageIOHandler::TransformationRotate90) transform.rotate(90);
    if (how & QImageIOHandler::TransformationMirror) transform.scale(-1, 1);
    if (how & QImageIOHandler::TransformationFlip) transform.scale(1, -1);
    return image.transformed(transform);
}

}  // namespace photoflux::imaging
