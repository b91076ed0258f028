package io.github.duizhao.picture;

import io.github.duizhao.report.RuleId;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Checks that a JPEG is complete and looks the same everywhere: reads its segments (ITU-T T.81,
 * annex B) for the size, the number of colors and the orientation.
 */
final class Jpeg {
  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int EXIF = 0xE1;
  private static final long EXIF_NAME = 0x457869660000L;
  private static final int ORIENTATION = 0x0112;
  private static final int UPRIGHT = 1;

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

  /** Returns the size of a complete picture. */
  static Size read(byte[] bytes) throws PictureException {
    Jpeg jpeg = new Jpeg(bytes);
    jpeg.in.position(2);
    boolean scanned = false;
    for (int marker = jpeg.marker(); marker != END; marker = jpeg.marker()) {
      ByteBuffer segment = jpeg.segment();
      if (isFrame(marker)) {
        jpeg.frame(marker, segment);
      } else if (marker == EXIF) {
        requireUpright(orientation(segment));
      }
      scanned |= marker == SCAN;
    }
    if (!scanned || jpeg.width == 0) {
      throw damaged("it has no pixels");
    }
    return Size.of(jpeg.width, jpeg.height);
  }

  /** Skips encoded pixels and returns the next marker. */
  private int marker() throws PictureException {
    while (in.remaining() >= 2) {
      if (in.get() == (byte) 0xFF) {
        int code = in.get(in.position()) & 0xFF;
        boolean isInPixels = code == 0 || code == 1 || (code >= 0xD0 && code <= 0xD7);
        if (!isInPixels && code != 0xFF) {
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

  /** Whether the marker is one of SOF0 to SOF15, but not DHT, JPG or DAC in between (table B.1). */
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
          "not every reader can show this kind of JPEG",
          "save it as a baseline or progressive JPEG with 8 bits");
    }
    height = frame.getShort() & 0xFFFF;
    width = frame.getShort() & 0xFFFF;
    int colors = frame.get();
    Size.of(width, height);
    if (colors != 1 && colors != 3) {
      throw new PictureException(
          RuleId.PIC_008,
          "the JPEG has " + colors + " colors (CMYK), which screens show differently",
          "convert it to RGB");
    }
  }

  /**
   * Reads the orientation of the picture from an EXIF segment (EXIF 2.3, 4.6.4): 1 to 8, where 1 is
   * upright. A missing or unreadable orientation counts as upright.
   */
  private static int orientation(ByteBuffer segment) {
    if (segment.remaining() < 14 || segment.getLong(0) >>> 16 != EXIF_NAME) {
      return UPRIGHT;
    }
    ByteBuffer tiff = segment.slice(6, segment.remaining() - 6);
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return UPRIGHT;
    }
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if (entry > tiff.limit() - 12) {
        return UPRIGHT;
      }
      int value = tiff.getShort(entry + 8);
      if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION && value >= 1 && value <= 8) {
        return value;
      }
    }
    return UPRIGHT;
  }

  private static void requireUpright(int orientation) throws PictureException {
    if (orientation != UPRIGHT) {
      throw new PictureException(
          RuleId.PIC_008,
          "the JPEG is stored rotated (EXIF orientation "
              + orientation
              + "), which not every reader corrects",
          "rotate its pixels upright, for example with 'jpegtran' or 'mogrify -auto-orient'");
    }
  }

  private static PictureException damaged(String why) {
    return new PictureException(
        RuleId.PIC_005, "the JPEG is damaged: " + why, "save the picture again");
  }
}
