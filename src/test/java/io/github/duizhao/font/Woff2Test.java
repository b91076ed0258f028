package io.github.duizhao.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class Woff2Test {
  private static final byte[] CHINESE = cut(BundledFonts.SERIF_CHINESE, "《对照》，高𠅤①");
  private static final byte[] LATIN = cut(BundledFonts.SERIF, "éÅế fi ½ AV");

  private static byte[] cut(Font font, String text) {
    return FontSubset.forWeb(font, BundledFonts.codePoints(text));
  }

  @Test
  void brotliIsAvailableOnEveryTestPlatform() {
    assertThat(Woff2.isAvailable()).isTrue();
    assertThat(WebFormat.best()).isEqualTo(WebFormat.WOFF2);
  }

  @Test
  void tablesAreUnchanged() throws IOException {
    for (byte[] ttf : List.of(CHINESE, LATIN)) {
      Sfnt before = Sfnt.parse(ttf);
      Woff2Reader after = Woff2Reader.read(Woff2.encode(ttf));
      assertThat(after.tags()).containsExactlyInAnyOrderElementsOf(before.tables().keySet());
      assertThat(after.tags().indexOf("loca")).isEqualTo(after.tags().indexOf("glyf") + 1);
      for (String tag : after.tags()) {
        if (!Set.of("glyf", "loca", "head").contains(tag)) {
          assertThat(after.table(tag)).as(tag).isEqualTo(before.table(tag).copy());
        }
      }
      FontTable head = FontTable.of("head", after.table("head"));
      assertThat(head.u16(16)).isEqualTo(before.table("head").u16(16) | 0x0800);
    }
  }

  @Test
  void glyphsAreUnchanged() throws IOException {
    for (byte[] ttf : List.of(CHINESE, LATIN)) {
      GlyphTable before = GlyphTable.read(Sfnt.parse(ttf));
      List<Woff2Reader.Outline> after = Woff2Reader.read(Woff2.encode(ttf)).outlines();
      assertThat(after).hasSize(before.count());
      int drawn = 0;
      for (int id = 0; id < before.count(); id++) {
        assertThat(after.get(id)).as("glyph %d", id).isEqualTo(outline(before.get(id)));
        drawn += before.get(id).isEmpty() ? 0 : 1;
      }
      assertThat(drawn).isGreaterThan(8);
    }
  }

  @Test
  void longStepsBetweenPointsArePacked() throws IOException {
    TableWriter glyph = new TableWriter().u16(1).u16(-9000).u16(-5).u16(9000).u16(7000);
    // four steps: more than 4096, less, along one axis, and short
    glyph.u16(3).u16(1).u8(0xB0).u8(0x41).u8(0).u8(0).u8(1);
    glyph.u16(-9000).u16(13000).u16(5000).u16(-3).u16(7000).u16(-7005).u16(0).u16(800);
    Sfnt sfnt = Sfnt.parse(LATIN);
    List<FontTable> tables = new ArrayList<>(sfnt.tables().values());
    tables.addAll(GlyphTable.write(List.of(glyph.toBytes()), sfnt.table("head")));
    tables.add(sfnt.table("maxp").withU16(4, 1));
    byte[] ttf = Sfnt.of(tables).toBytes();
    Glyph before = GlyphTable.read(Sfnt.parse(ttf)).get(0);
    assertThat(Woff2Reader.read(Woff2.encode(ttf)).outlines()).containsExactly(outline(before));
  }

  @Test
  void sameFontGivesSameBytes() {
    assertThat(Woff2.encode(LATIN)).isEqualTo(Woff2.encode(LATIN.clone()));
  }

  @Test
  void fontIsSmallerThanAsWoff() {
    assertThat(Woff2.encode(CHINESE).length).isLessThan(Woff.encode(CHINESE).length);
    assertThat(Woff2.encode(LATIN).length).isLessThan(Woff.encode(LATIN).length * 9 / 10);
  }

  @Test
  void fileOfAnotherKindIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Woff2.encode("wOF2, but no font".getBytes(StandardCharsets.ISO_8859_1)))
        .withMessageContaining("not 0x10000");
  }

  private static Woff2Reader.Outline outline(Glyph glyph) {
    FontTable data = glyph.data();
    if (glyph.isEmpty()) {
      return Woff2Reader.Outline.EMPTY;
    }
    List<Integer> box = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      box.add(data.i16(2 + 2 * i));
    }
    if (glyph.isComposite()) {
      List<Glyph.Component> parts = glyph.components();
      int end = parts.get(parts.size() - 1).end();
      byte[] bytes = data.slice(10, end - 10).copy();
      return new Woff2Reader.Outline(box, List.of(), Woff2Reader.bytes(bytes));
    }
    Contours contours = Contours.read(data);
    List<Integer> numbers = new ArrayList<>();
    for (int end : contours.ends()) {
      numbers.add(end);
    }
    for (int i = 0; i < contours.flags().length; i++) {
      numbers.add(contours.flags()[i] & 1);
      numbers.add(contours.xs()[i]);
      numbers.add(contours.ys()[i]);
    }
    int at = 10 + 2 * contours.ends().length;
    byte[] instructions = data.slice(at + 2, data.u16(at)).copy();
    return new Woff2Reader.Outline(box, numbers, Woff2Reader.bytes(instructions));
  }
}
