package io.github.duizhao.render;

import io.github.duizhao.font.Coverage;
import io.github.duizhao.font.Face;
import io.github.duizhao.font.FaceStyle;
import io.github.duizhao.html.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The theme's faces as {@code fonts/faces.tsv} lists them: file, family, weight, style; the first
 * line names the columns. Each is parsed once, when somebody asks for it. Safe for use by several
 * threads.
 */
public final class ThemeFaces {
  private static final String LIST = "fonts/faces.tsv";

  private final Theme theme;
  private final List<AddedFace> added;
  private final Map<String, Face> parsed = new ConcurrentHashMap<>();

  /** The faces of a theme alone. */
  public ThemeFaces(Theme theme) {
    this(theme, List.of());
  }

  /**
   * The faces of a theme and a book.
   *
   * @param added those that the book brings along
   */
  public ThemeFaces(Theme theme, List<AddedFace> added) {
    this.theme = theme;
    this.added = List.copyOf(added);
  }

  /** The faces that the book brings along, for what the theme's lack. */
  public List<AddedFace> added() {
    return added;
  }

  /**
   * Which of the characters each added face is for: those that the theme's faces lack and no added
   * face before it has. A face that is for none is not among the keys.
   */
  public Map<AddedFace, Set<Integer>> sharedOut(Set<Integer> characters) {
    Map<AddedFace, Set<Integer>> shares = new LinkedHashMap<>();
    if (added.isEmpty()) {
      return shares;
    }
    Coverage coverage = new Coverage(all());
    Set<Integer> lacking = new TreeSet<>(characters);
    lacking.removeIf(coverage::covers);
    for (AddedFace face : added) {
      Set<Integer> share = new TreeSet<>(lacking);
      share.removeIf(codePoint -> !face.face().covers(codePoint));
      lacking.removeAll(share);
      if (!share.isEmpty()) {
        shares.put(face, share);
      }
    }
    return shares;
  }

  /** All faces, in the order of the list. */
  public List<Face> all() {
    return theme
        .text(LIST)
        .lines()
        .skip(1)
        .map(line -> parsed.computeIfAbsent(line, this::parse))
        .toList();
  }

  /**
   * The face in a file.
   *
   * @param file for example {@code noto-serif-400}
   * @throws IllegalStateException if the list does not have it
   */
  public Face face(String file) {
    return theme
        .text(LIST)
        .lines()
        .filter(line -> line.startsWith("fonts/" + file + ".ttf\t"))
        .findFirst()
        .map(line -> parsed.computeIfAbsent(line, this::parse))
        .orElseThrow(() -> new IllegalStateException(LIST + " of the theme has no " + file));
  }

  private Face parse(String line) {
    List<String> columns = List.of(line.split("\t", -1));
    if (columns.size() != 4) {
      throw new IllegalStateException(LIST + " of the theme must have 4 columns, has " + line);
    }
    FaceStyle style = columns.get(3).equals("italic") ? FaceStyle.ITALIC : FaceStyle.NORMAL;
    return Face.parse(
        columns.get(1), Integer.parseInt(columns.get(2)), style, theme.bytes(columns.get(0)));
  }
}
