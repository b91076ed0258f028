package io.github.duizhao.picture;

import io.github.duizhao.report.RuleId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Checks that a PNG (ISO/IEC 15948) is complete: reads every chunk with its checksum, and
 * decompresses the pixels to compare their number with the header.
 */
final class Png {
  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int[] CHANNELS = {1, 0, 3, 1, 2, 0, 4};

  /** The first row and column of each pass of an interlaced picture, and the steps (8.2). */
  private static final int[][] PASSES = {
    {0, 0, 8, 8}, {0, 4, 8, 8}, {4, 0, 8, 4}, {0, 2, 4, 4}, {2, 0, 4, 2}, {0, 1, 2, 2}, {1, 0, 2, 1}
  };

  private final ByteBuffer in;
  private final Inflater inflater = new Inflater();
  private final byte[] row = new byte[1 << 16];
  private long unpacked;
  private String type = "";

  private Png(byte[] bytes) {
    in = ByteBuffer.wrap(bytes);
  }

  static boolean isPng(byte[] bytes) {
    return bytes.length >= 8 && ByteBuffer.wrap(bytes).getLong() == SIGNATURE;
  }

  /** Returns the size of a complete picture. */
  static Size read(byte[] bytes) throws PictureException {
    Png png = new Png(bytes);
    try {
      return png.read();
    } finally {
      png.inflater.end();
    }
  }

  private Size read() throws PictureException {
    in.position(8);
    ByteBuffer header = chunk();
    if (!type.equals("IHDR") || header.remaining() != 13) {
      throw damaged("its header is missing");
    }
    Size size = Size.of(header.getInt() & 0xFFFFFFFFL, header.getInt() & 0xFFFFFFFFL);
    int depth = header.get();
    int color = header.get();
    boolean interlaced = header.getShort() == 0 && header.get() == 1;
    if (color < 0 || color >= CHANNELS.length || CHANNELS[color] == 0 || depth > 16) {
      throw damaged("its header has an invalid color type");
    }
    long expected = unpackedSize(size, depth * CHANNELS[color], interlaced);
    for (ByteBuffer data = chunk(); !type.equals("IEND"); data = chunk()) {
      if (type.equals("IDAT")) {
        unpack(data, expected);
      } else if (type.equals("acTL")) {
        throw new PictureException(
            RuleId.PIC_008, "the picture is animated", "save one of its frames as a picture");
      }
    }
    if (unpacked < expected) {
      throw damaged("some of its pixels are missing");
    }
    return size;
  }

  /** Reads the next chunk: sets {@code type} and returns the data. */
  private ByteBuffer chunk() throws PictureException {
    if (in.remaining() < 12) {
      throw damaged("its end is missing");
    }
    int length = in.getInt();
    if (length < 0 || length > in.remaining() - 8) {
      throw damaged("its end is missing");
    }
    CRC32 sum = new CRC32();
    sum.update(in.array(), in.position(), length + 4);
    byte[] name = new byte[4];
    in.get(name);
    type = new String(name, StandardCharsets.ISO_8859_1);
    ByteBuffer data = in.slice(in.position(), length);
    in.position(in.position() + length);
    if ((int) sum.getValue() != in.getInt()) {
      throw damaged("a checksum is wrong");
    }
    return data;
  }

  private void unpack(ByteBuffer data, long expected) throws PictureException {
    inflater.setInput(data);
    try {
      while (!inflater.finished() && !inflater.needsInput()) {
        unpacked += inflater.inflate(row);
        if (unpacked > expected || inflater.needsDictionary()) {
          throw damaged("it has more pixels than its header says");
        }
      }
    } catch (DataFormatException e) {
      throw damaged("its pixels cannot be decompressed");
    }
  }

  private static long unpackedSize(Size size, int bits, boolean interlaced) {
    if (!interlaced) {
      return rows(size.width(), size.height(), bits);
    }
    long sum = 0;
    for (int[] pass : PASSES) {
      int width = (size.width() - pass[1] + pass[3] - 1) / pass[3];
      int height = (size.height() - pass[0] + pass[2] - 1) / pass[2];
      sum += width <= 0 || height <= 0 ? 0 : rows(width, height, bits);
    }
    return sum;
  }

  /** The size of rows of pixels in bytes; each row has an additional byte for its filter. */
  private static long rows(long width, long height, int bits) {
    return height * ((width * bits + 7) / 8 + 1);
  }

  private static PictureException damaged(String why) {
    return new PictureException(
        RuleId.PIC_005, "the PNG is damaged: " + why, "save the picture again");
  }
}
