package io.github.duizhao.font;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundledFontsTest {
  private static final List<String> SUMS =
      new String(BundledFonts.bytes("SHA256SUMS"), UTF_8).lines().toList();

  @Test
  void filesAreThoseThatTheScriptMade() {
    assertThat(SUMS)
        .hasSize(11)
        .allSatisfy(
            line -> {
              byte[] bytes = BundledFonts.bytes(line.substring(66));
              assertThat(sha256(bytes)).as(line.substring(66)).isEqualTo(line.substring(0, 64));
            });
  }

  @Test
  void fontsTakeAtMostThirtyFiveMegabytes() {
    long size = 0;
    for (String line : SUMS) {
      size += BundledFonts.bytes(line.substring(66)).length;
    }
    assertThat(size).isLessThan(35_000_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"noto-serif-sc-400.ttf", "noto-serif-sc-700.ttf", "noto-sans-sc-600.ttf"})
  void chineseFontShowsChineseTextInBothScripts(String file) {
    Font font = BundledFonts.font("x", BundledFonts.bytes(file));
    String text = "《对照》對照，骨高、门門：“引文”——……（①Ⅳ〇℃‰№）→←↑↓※□○●■◆★⸺～－％ﾊかカ";
    assertThat(text.codePoints()).allMatch(new GlyphInventory(List.of(font))::covers);
    assertThat(font.codePoints()).noneMatch(c -> c >= 0x2E80 && c <= 0x2FDF);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "noto-serif-400.ttf",
        "noto-serif-700.ttf",
        "noto-serif-400-italic.ttf",
        "noto-sans-mono-400.ttf"
      })
  void latinFontShowsEuropeanText(String file) {
    Font font = BundledFonts.font("x", BundledFonts.bytes(file));
    String text = "“Ærø” – Łódź, naïve… Ελλάς ὁ Москва ˈpʰæt x² H₂O €£ Nǐ hǎo Hồ Zhuāngzǐ";
    assertThat(text.codePoints()).allMatch(new GlyphInventory(List.of(font))::covers);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "noto-serif-sc-400.ttf",
        "noto-serif-sc-700.ttf",
        "noto-serif-400.ttf",
        "noto-serif-700.ttf",
        "noto-serif-400-italic.ttf",
        "noto-sans-mono-400.ttf"
      })
  void fontsThatKeepTheirNameReserveNone(String file) {
    Font font = BundledFonts.font("x", BundledFonts.bytes(file));
    assertThat(font.copyright()).isNotEmpty().doesNotContain("Reserved Font Name");
    assertThat(font.names().family().orElseThrow()).startsWith("Noto ");
  }

  @Test
  void fontWithReservedNameHasItsOwn() {
    Font font = BundledFonts.font("x", BundledFonts.bytes("noto-sans-sc-600.ttf"));
    assertThat(font.copyright()).contains("Reserved Font Name 'Source'");
    assertThat(font.names().entries())
        .filteredOn(entry -> List.of(1, 3, 4, 6, 16).contains(entry.id()))
        .hasSize(5)
        .allSatisfy(entry -> assertThat(entry.text()).containsPattern("Duizhao ?Sans ?SC"))
        .noneSatisfy(entry -> assertThat(entry.text()).contains("Source"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"noto-serif-sc", "noto-sans-sc", "noto-serif", "noto-sans-mono"})
  void everyFamilyHasItsLicense(String family) {
    String license = new String(BundledFonts.bytes("OFL-" + family + ".txt"), UTF_8);
    assertThat(license).contains("SIL OPEN FONT LICENSE Version 1.1", "PERMISSION & CONDITIONS");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java", e);
    }
  }
}
