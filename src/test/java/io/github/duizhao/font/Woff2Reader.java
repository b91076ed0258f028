package io.github.duizhao.font;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decodes WOFF2. Written from the specification, independently of the encoder. */
final class Woff2Reader {
  private static final List<String> TAGS =
      List.of(
          "cmap,head,hhea,hmtx,maxp,name,OS/2,post,cvt ,fpgm,glyf,loca,prep,CFF ,VORG,EBDT,EBLC,gasp,hdmx,kern,LTSH,PCLT,VDMX,vhea,vmtx,BASE,GDEF,GPOS,GSUB"
              .split(","));

  private final Map<String, byte[]> tables = new LinkedHashMap<>();

  /**
   * The data of a glyph.
   *
   * @param box left, bottom, right, top
   * @param numbers the ends of contours, then flag, x and y of each point
   * @param bytes the instructions, or the components of a composite glyph
   */
  record Outline(List<Integer> box, List<Integer> numbers, List<Integer> bytes) {
    static final Outline EMPTY = new Outline(List.of(), List.of(), List.of());
  }

  /** Reads from a position on. */
  private static final class Cursor {
    private final byte[] bytes;
    private int at;

    Cursor(byte[] bytes, int at) {
      this.bytes = bytes;
      this.at = at;
    }

    int u8() {
      return bytes[at++] & 0xFF;
    }

    int u16() {
      return u8() << 8 | u8();
    }

    int u32() {
      return u16() << 16 | u16();
    }

    int base128() {
      int value = 0;
      int next;
      do {
        next = u8();
        value = value << 7 | (next & 0x7F);
      } while (next > 127);
      return value;
    }

    int number255() {
      int code = u8();
      return switch (code) {
        case 253 -> u16();
        case 254 -> u8() + 506;
        case 255 -> u8() + 253;
        default -> code;
      };
    }

    byte[] take(int count) {
      at += count;
      return Arrays.copyOfRange(bytes, at - count, at);
    }
  }

  static Woff2Reader read(byte[] woff2) throws IOException {
    Cursor in = new Cursor(woff2, 0);
    if (in.u32() != 0x774F4632 || in.u32() != 0x00010000 || in.u32() != woff2.length) {
      throw new IOException("not the header of a WOFF2");
    }
    int count = in.u16();
    in.at = 20;
    int packed = in.u32();
    in.at = 48;
    Map<String, Integer> sizes = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      int flags = in.u8();
      String tag =
          (flags & 63) == 63
              ? new String(in.take(4), StandardCharsets.US_ASCII)
              : TAGS.get(flags & 63);
      int size = in.base128();
      boolean isTransformed = (tag.equals("glyf") || tag.equals("loca")) && flags >> 6 == 0;
      sizes.put(tag, isTransformed ? in.base128() : size);
    }
    byte[] stream = in.take(packed);
    Woff2Reader reader = new Woff2Reader();
    try (BrotliInputStream data = new BrotliInputStream(new ByteArrayInputStream(stream))) {
      for (Map.Entry<String, Integer> table : sizes.entrySet()) {
        reader.tables.put(table.getKey(), data.readNBytes(table.getValue()));
      }
      if (data.read() >= 0) {
        throw new IOException("more data than the directory says");
      }
    }
    return reader;
  }

  List<String> tags() {
    return List.copyOf(tables.keySet());
  }

  byte[] table(String tag) {
    return tables.getOrDefault(tag, new byte[0]);
  }

  /** All glyphs, from the streams of the table {@code glyf}. */
  List<Outline> outlines() {
    byte[] glyf = table("glyf");
    Cursor head = new Cursor(glyf, 4);
    int count = head.u16();
    head.at = 8;
    List<Cursor> streams = new ArrayList<>();
    int at = 36;
    for (int i = 0; i < 7; i++) {
      streams.add(new Cursor(glyf, at));
      at += head.u32();
    }
    byte[] bitmap = streams.get(5).take(4 * ((count + 31) / 32));
    List<Outline> outlines = new ArrayList<>();
    for (int id = 0; id < count; id++) {
      boolean hasBox = (bitmap[id / 8] >> (7 - id % 8) & 1) != 0;
      int contours = (short) streams.get(0).u16();
      List<Integer> box = hasBox ? box(streams.get(5)) : List.of();
      if (contours == 0) {
        outlines.add(new Outline(box, List.of(), List.of()));
      } else {
        outlines.add(contours < 0 ? composite(streams, box) : simple(streams, contours, box));
      }
    }
    return outlines;
  }

  private static List<Integer> box(Cursor in) {
    return List.of(
        (int) (short) in.u16(),
        (int) (short) in.u16(),
        (int) (short) in.u16(),
        (int) (short) in.u16());
  }

  private static Outline composite(List<Cursor> streams, List<Integer> box) {
    Cursor in = streams.get(4);
    int start = in.at;
    int flags;
    boolean hasInstructions = false;
    do {
      flags = in.u16();
      int size = 2 + ((flags & 1) != 0 ? 4 : 2);
      size += (flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
      in.take(size);
      hasInstructions |= (flags & 0x100) != 0;
    } while ((flags & 0x20) != 0);
    if (hasInstructions) {
      streams.get(6).take(streams.get(3).number255());
    }
    return new Outline(box, List.of(), bytes(Arrays.copyOfRange(in.bytes, start, in.at)));
  }

  private static Outline simple(List<Cursor> streams, int contours, List<Integer> given) {
    List<Integer> numbers = new ArrayList<>();
    int points = 0;
    for (int i = 0; i < contours; i++) {
      points += streams.get(1).number255();
      numbers.add(points - 1);
    }
    int x = 0;
    int y = 0;
    List<Integer> xs = new ArrayList<>();
    List<Integer> ys = new ArrayList<>();
    for (int i = 0; i < points; i++) {
      int flag = streams.get(2).u8();
      int[] step = step(flag & 0x7F, streams.get(3));
      x += step[0];
      y += step[1];
      numbers.addAll(List.of(flag < 128 ? 1 : 0, x, y));
      xs.add(x);
      ys.add(y);
    }
    List<Integer> box = List.of(min(xs), min(ys), -min(negated(xs)), -min(negated(ys)));
    byte[] instructions = streams.get(6).take(streams.get(3).number255());
    return new Outline(given.isEmpty() ? box : given, numbers, bytes(instructions));
  }

  /** A row of the table in WOFF2 5.2: bytes, bits of x and y, their offsets and signs. */
  private static int[] step(int flag, Cursor in) {
    if (flag < 10) {
      return new int[] {0, sign(flag) * (in.u8() + (flag >> 1) * 256)};
    } else if (flag < 20) {
      return new int[] {sign(flag) * (in.u8() + ((flag - 10) >> 1) * 256), 0};
    } else if (flag < 84) {
      int b = in.u8();
      int x = (b >> 4) + 1 + 16 * ((flag - 20) / 16);
      int y = (b & 15) + 1 + 16 * ((flag - 20) / 4 % 4);
      return new int[] {sign(flag) * x, sign(flag >> 1) * y};
    } else if (flag < 120) {
      int x = in.u8() + 1 + 256 * ((flag - 84) / 12);
      int y = in.u8() + 1 + 256 * ((flag - 84) / 4 % 3);
      return new int[] {sign(flag) * x, sign(flag >> 1) * y};
    } else if (flag < 124) {
      int b = in.u8() << 16 | in.u16();
      return new int[] {sign(flag) * (b >> 12), sign(flag >> 1) * (b & 0xFFF)};
    }
    return new int[] {sign(flag) * in.u16(), sign(flag >> 1) * in.u16()};
  }

  private static int sign(int flag) {
    return (flag & 1) != 0 ? 1 : -1;
  }

  private static int min(List<Integer> numbers) {
    return numbers.stream().min(Integer::compare).orElse(0);
  }

  private static List<Integer> negated(List<Integer> numbers) {
    return numbers.stream().map(n -> -n).toList();
  }

  static List<Integer> bytes(byte[] bytes) {
    List<Integer> list = new ArrayList<>();
    for (byte b : bytes) {
      list.add((int) b);
    }
    return list;
  }
}
