package io.github.duizhao.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class MalformedFontTest {
  private static final Set<Integer> TEXT = BundledFonts.codePoints("Łódź (fiancé) ½ ế 1/2 ǖ Ω й");
  private static final byte[] FONT =
      FontSubset.forTheme(BundledFonts.font("x", BundledFonts.MONO_BYTES), TEXT);

  @Test
  void emptyFileIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BundledFonts.font("x", new byte[0]))
        .withMessage("the file ends too early");
  }

  @Test
  void postScriptOutlinesAreRefused() {
    byte[] otto = Arrays.copyOf("OTTO".getBytes(StandardCharsets.ISO_8859_1), 100);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BundledFonts.font("x", otto))
        .withMessage("the file starts with 0x4f54544f, not 0x10000");
  }

  @Test
  void missingTableIsNamed() {
    List<FontTable> tables = new ArrayList<>(Sfnt.parse(FONT).tables().values());
    tables.removeIf(table -> table.tag().equals("loca"));
    byte[] font = Sfnt.of(tables).toBytes();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BundledFonts.font("x", font))
        .withMessage("the font has no table 'loca'");
  }

  @Test
  void characterBeyondTheGlyphsIsRefused() {
    FontTable cmap = CharacterMap.write(new TreeMap<>(Map.of((int) 'a', 60_000)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BundledFonts.font("x", with(cmap)))
        .withMessage("its table 'cmap' maps a character to a glyph that the font does not have");
  }

  @Test
  void glyphThatContainsItselfIsRefused() {
    int glyph = BundledFonts.font("x", FONT).glyphId('Ω');
    Sfnt sfnt = Sfnt.parse(FONT);
    List<byte[]> glyphs =
        new ArrayList<>(Collections.nCopies(sfnt.table("maxp").u16(4), new byte[0]));
    glyphs.set(glyph, composite(glyph));
    List<FontTable> tables = new ArrayList<>(sfnt.tables().values());
    tables.addAll(GlyphTable.write(glyphs, sfnt.table("head")));
    Font font = BundledFonts.font("x", Sfnt.of(tables).toBytes());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> font.outline('Ω'))
        .withMessage("its table 'glyf' has a glyph of more than 256 parts");
    assertThat(FontSubset.forPdf(font, TEXT)).isNotEmpty();
    assertThat(FontSubset.forWeb(font, TEXT)).isNotEmpty();
  }

  @Test
  void shortenedFileNeverBreaksTheProgram() {
    for (int length = 0; length < FONT.length; length += 1 + FONT.length / 500) {
      byte[] font = Arrays.copyOf(FONT, length);
      assertThatIllegalArgumentException().isThrownBy(() -> BundledFonts.font("x", font));
    }
  }

  @Test
  void damagedFileNeverBreaksTheProgram() {
    Random random = new Random(1);
    int refused = 0;
    for (int round = 0; round < 400; round++) {
      // the numbers that control reading are at the start of each table
      FontTable table = table(random);
      int reach = random.nextBoolean() ? Math.min(table.length(), 64) : table.length();
      byte[] damaged = table.copy();
      for (int i = 0; i < 4 && reach > 0; i++) {
        damaged[random.nextInt(reach)] = (byte) random.nextInt(256);
      }
      refused += isRefused(with(FontTable.of(table.tag(), damaged))) ? 1 : 0;
    }
    assertThat(refused).isBetween(40, 360);
  }

  @Test
  void damagedDirectoryNeverBreaksTheProgram() {
    Random random = new Random(2);
    for (int round = 0; round < 200; round++) {
      byte[] font = FONT.clone();
      font[random.nextInt(300)] = (byte) random.nextInt(256);
      isRefused(font);
    }
  }

  /** Whether an IllegalArgumentException was thrown; any other exception fails the test. */
  private static boolean isRefused(byte[] file) {
    try {
      Font font = BundledFonts.font("x", file);
      TEXT.stream().filter(font::covers).forEach(font::outline);
      Woff.encode(FontSubset.forWeb(font, TEXT));
      FontSubset.forPdf(font, TEXT);
      return false;
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  private static FontTable table(Random random) {
    List<FontTable> tables = List.copyOf(Sfnt.parse(FONT).tables().values());
    return tables.get(random.nextInt(tables.size()));
  }

  private static byte[] with(FontTable table) {
    List<FontTable> tables = new ArrayList<>(Sfnt.parse(FONT).tables().values());
    tables.add(table);
    return Sfnt.of(tables).toBytes();
  }

  private static byte[] composite(int part) {
    return new TableWriter()
        .u16(-1)
        .u16(0)
        .u16(0)
        .u16(10)
        .u16(10)
        .u16(0x0002)
        .u16(part)
        .u16(0)
        .toBytes();
  }
}
