import io.github.duizhao.font.Font;
import io.github.duizhao.font.FontSlant;
import io.github.duizhao.font.FontSubset;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the bundled fonts from unpacked npm packages. Arguments: the folder of the packages and the
 * folder for the fonts. Run by {@code make-fonts.sh}.
 */
public final class MakeFonts {

  /** The blocks and ranges of a Latin font. */
  private static final int[][] LATIN = {
    {0x0020, 0x007E}, // ASCII
    {0x00A0, 0x024F}, // Latin-1, Extended-A and -B
    {0x0250, 0x036F}, // IPA, modifier letters, combining marks
    {0x0370, 0x052F}, // Greek, Cyrillic
    {0x1D00, 0x1DBF}, // phonetic extensions
    {0x1E00, 0x1FFF}, // Latin Extended Additional, Greek Extended
    {0x2000, 0x20FF}, // punctuation, super- and subscripts, currency, marks for symbols
    {0x2100, 0x22FF}, // letterlike symbols, number forms, arrows, mathematics
    {0x2460, 0x27BF}, // circled numbers, boxes, shapes, symbols, dingbats
    {0x2C60, 0x2C7F}, // Latin Extended-C
    {0x2E00, 0x2E7F}, // supplemental punctuation
    {0xA720, 0xA7FF}, // Latin Extended-D
    {0xFB00, 0xFB06}, // ligatures
    {0xFFFD, 0xFFFD}, // replacement character
  };

  /** The blocks and ranges of a Chinese font. The radicals, U+2E80 to U+2FDF, are left out. */
  private static final int[][] CHINESE = {
    {0x0020, 0x007E}, // ASCII
    {0x00A0, 0x036F}, // Latin, IPA, combining marks
    {0x0370, 0x052F}, // Greek, Cyrillic
    {0x1E3E, 0x1E3F}, // M with acute, a syllable of pinyin
    {0x2000, 0x22FF}, // punctuation, currency, letterlike, Roman numerals, arrows, math
    {0x2300, 0x23FF}, // technical signs
    {0x2460, 0x27BF}, // circled numbers, boxes, shapes, symbols, dingbats
    {0x2E00, 0x2E7F}, // supplemental punctuation, among it the two-em dash
    {0x3000, 0x312F}, // punctuation, kana, bopomofo
    {0x3190, 0x31EF}, // kanbun, bopomofo for dialects, strokes
    {0x3200, 0x32FF}, // enclosed characters and months
    {0x3380, 0x33DF}, // units of measure
    {0x4E00, 0x9FFF}, // unified ideographs, simplified and traditional
    {0xF900, 0xFAFF}, // compatibility ideographs
    {0xFE10, 0xFE1F}, // vertical forms
    {0xFE30, 0xFE6F}, // compatibility and small forms
    {0xFF00, 0xFFEF}, // fullwidth and halfwidth forms
    {0x20000, 0x3FFFF}, // ideographs of Extension B and later
  };

  /** One font: the file to write, its source, and its name in style sheets. */
  private record Recipe(
      String file, String folder, String source, String family, int weight, FontSlant style) {
    int[][] ranges() {
      return file.contains("-sc-") ? CHINESE : LATIN;
    }
  }

  // The copyright notice of Noto Sans SC reserves the name "Source", which a changed font must not
  // use, so our subset has another name. The other fonts reserve no name.
  private static final List<Recipe> RECIPES =
      List.of(
          upright("noto-serif-sc", "400Regular/NotoSerifSC_400Regular", "Noto Serif SC", 400),
          upright("noto-serif-sc", "700Bold/NotoSerifSC_700Bold", "Noto Serif SC", 700),
          upright("noto-sans-sc", "600SemiBold/NotoSansSC_600SemiBold", "Duizhao Sans SC", 600),
          upright("noto-serif", "400Regular/NotoSerif_400Regular", "Noto Serif", 400),
          upright("noto-serif", "700Bold/NotoSerif_700Bold", "Noto Serif", 700),
          new Recipe(
              "noto-serif-400-italic.ttf",
              "noto-serif",
              "400Regular_Italic/NotoSerif_400Regular_Italic",
              "Noto Serif",
              400,
              FontSlant.ITALIC),
          upright("noto-sans-mono", "400Regular/NotoSansMono_400Regular", "Noto Sans Mono", 400));

  private static final Pattern RESERVED = Pattern.compile("Reserved Font Name '([^']+)'");

  private MakeFonts() {}

  public static void main(String[] args) throws IOException {
    Path packages = Path.of(args[0]);
    Path to = Path.of(args[1]);
    for (Recipe recipe : RECIPES) {
      byte[] source =
          Files.readAllBytes(packages.resolve(recipe.folder()).resolve(recipe.source() + ".ttf"));
      Font font = Font.parse(recipe.family(), recipe.weight(), recipe.style(), source);
      checkName(font);
      byte[] cut = FontSubset.forTheme(font, codePoints(recipe.ranges()));
      Files.write(to.resolve(recipe.file()), cut);
      writeLicense(packages, to, recipe, font);
      System.out.printf("%s: %,d bytes%n", recipe.file(), cut.length);
    }
  }

  private static Recipe upright(String folder, String source, String family, int weight) {
    String file = folder + "-" + weight + ".ttf";
    return new Recipe(file, folder, source, family, weight, FontSlant.NORMAL);
  }

  private static Set<Integer> codePoints(int[][] ranges) {
    Set<Integer> codePoints = new TreeSet<>();
    for (int[] range : ranges) {
      for (int codePoint = range[0]; codePoint <= range[1]; codePoint++) {
        codePoints.add(codePoint);
      }
    }
    return codePoints;
  }

  private static void checkName(Font font) {
    Matcher reserved = RESERVED.matcher(font.copyright());
    boolean ownName = font.family().startsWith("Duizhao");
    if (reserved.find() && !ownName) {
      throw new IllegalStateException(
          "the family " + font.family() + " has a reserved name: " + font.copyright());
    }
  }

  /** Writes the license of the package, preceded by the copyright notice of the font. */
  private static void writeLicense(Path packages, Path to, Recipe recipe, Font font)
      throws IOException {
    Path source = packages.resolve(recipe.folder()).resolve("LICENSE_FONT");
    List<String> lines = new ArrayList<>(Files.readAllLines(source, StandardCharsets.UTF_8));
    String notice = font.copyright().replace("(c) ", "").replaceAll("\\.$", "");
    if (lines.stream().noneMatch(line -> line.contains(notice))) {
      lines.add(0, font.copyright());
    }
    lines.replaceAll(String::stripTrailing);
    String text = String.join("\n", lines).stripTrailing() + "\n";
    Files.writeString(to.resolve("OFL-" + recipe.folder() + ".txt"), text, StandardCharsets.UTF_8);
  }
}
