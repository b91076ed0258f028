package io.github.duizhao.picture;

import io.github.duizhao.report.RuleId;
import java.nio.ByteBuffer;

/**
 * Reads a JPEG's segments (ITU-T T.81, annex B) up to its end: size, number of colours, and which
 * way up it is to be shown.
 */
final class Jpeg {
  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int EXIF = 0xE1;

  private final ByteBuffer in;
  private int width;
  private int height;

  private Jpeg(byte[] bytes) {
    in = ByteBuffer.wrap(bytes);
  }

  static boolean isJpeg(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xFF
        && bytes[1] == (byte) START
        && bytes[2] == (byte) 0xFF;
  }

  /** The size of a sound picture. */
  static Size read(byte[] bytes) throws PictureException {
    Jpeg jpeg = new Jpeg(bytes);
    jpeg.in.position(2);
    boolean scanned = false;
    for (int marker = jpeg.marker(); marker != END; marker = jpeg.marker()) {
      ByteBuffer segment = jpeg.segment();
      if (isFrame(marker)) {
        jpeg.frame(marker, segment);
      } else if (marker == EXIF) {
        requireUpright(ExifOrientation.of(segment));
      }
      scanned |= marker == SCAN;
    }
    if (!scanned || jpeg.width == 0) {
      throw damaged("it has no pixels");
    }
    return Size.of(jpeg.width, jpeg.height);
  }

  /** The next marker; the coded pixels before it are passed over. */
  private int marker() throws PictureException {
    while (in.remaining() >= 2) {
      if (in.get() == (byte) 0xFF) {
        int code = in.get(in.position()) & 0xFF;
        boolean isCoded = code == 0 || code == 1 || (code >= 0xD0 && code <= 0xD7);
        if (!isCoded && code != 0xFF) {
          in.get();
          return code;
        }
      }
    }
    throw damaged("its end is missing");
  }

  private ByteBuffer segment() throws PictureException {
    int length = in.remaining() < 2 ? 0 : in.getShort() & 0xFFFF;
    if (length < 2 || length - 2 > in.remaining()) {
      throw damaged("its end is missing");
    }
    ByteBuffer segment = in.slice(in.position(), length - 2);
    in.position(in.position() + length - 2);
    return segment;
  }

  /** SOF0 to SOF15 without DHT, JPG and DAC, which lie between them (table B.1). */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private void frame(int marker, ByteBuffer frame) throws PictureException {
    if (frame.remaining() < 6) {
      throw damaged("its header is too short");
    }
    int precision = frame.get();
    if (marker > 0xC2 || precision != 8) {
      throw new PictureException(
          RuleId.PIC_003,
          "this kind of JPEG is not shown everywhere",
          "save it as a baseline or progressive JPEG of 8 bits");
    }
    height = frame.getShort() & 0xFFFF;
    width = frame.getShort() & 0xFFFF;
    int colours = frame.get();
    Size.of(width, height);
    if (colours != 1 && colours != 3) {
      throw new PictureException(
          RuleId.PIC_008,
          "the JPEG has " + colours + " colours (CMYK), which screens show in their own ways",
          "convert it to RGB");
    }
  }

  private static void requireUpright(int orientation) throws PictureException {
    if (orientation > 1) {
      throw new PictureException(
          RuleId.PIC_008,
          "the JPEG is stored turned (EXIF orientation "
              + orientation
              + "), which not every reader undoes",
          "turn its pixels upright, for example with 'jpegtran' or 'mogrify -auto-orient'");
    }
  }

  private static PictureException damaged(String why) {
    return new PictureException(
        RuleId.PIC_005, "the JPEG is damaged: " + why, "save the picture once more");
  }
}
