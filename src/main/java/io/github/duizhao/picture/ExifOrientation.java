package io.github.duizhao.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads from a JPEG's EXIF segment which way up the picture is to be shown (EXIF 2.3, 4.6.4). */
final class ExifOrientation {
  private static final long NAME = 0x457869660000L;
  private static final int TAG = 0x0112;
  private static final int UPRIGHT = 1;

  private ExifOrientation() {}

  /** 1 to 8; 1, upright, also where nothing is said or what is said cannot be read. */
  static int of(ByteBuffer segment) {
    if (segment.remaining() < 14 || segment.getLong(0) >>> 16 != NAME) {
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
      if ((tiff.getShort(entry) & 0xFFFF) == TAG && value >= 1 && value <= 8) {
        return value;
      }
    }
    return UPRIGHT;
  }
}
