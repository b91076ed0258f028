package io.github.duizhao.render;

import io.github.duizhao.font.Face;
import io.github.duizhao.font.FaceStyle;
import io.github.duizhao.html.Theme;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The theme's faces as {@code fonts/faces.tsv} lists them: file, family, weight, style; the first
 * line names the columns. Each is parsed once, when somebody asks for it. Safe for use by several
 * threads.
 */
public final class ThemeFaces {
  private static final String LIST = "fonts/faces.tsv";

  private final Theme theme;
  private final Map<String, Face> parsed = new ConcurrentHashMap<>();

  /** The faces of a theme. */
  public ThemeFaces(Theme theme) {
    this.theme = theme;
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
