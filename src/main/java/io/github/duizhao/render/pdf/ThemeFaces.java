package io.github.duizhao.render.pdf;

import io.github.duizhao.font.Face;
import io.github.duizhao.font.FaceStyle;
import io.github.duizhao.html.Theme;
import java.util.List;

/**
 * Reads the theme's faces as {@code pdf/faces.tsv} lists them: file, family, weight, style. The
 * first line names the columns.
 */
public final class ThemeFaces {
  private static final String LIST = "pdf/faces.tsv";

  private ThemeFaces() {}

  /** All faces, in the order of the list. */
  public static List<Face> read(Theme theme) {
    return theme.text(LIST).lines().skip(1).map(line -> face(theme, line.split("\t"))).toList();
  }

  private static Face face(Theme theme, String[] columns) {
    if (columns.length != 4) {
      throw new IllegalStateException(
          LIST + " of the theme must have 4 columns, has " + String.join(" | ", columns));
    }
    FaceStyle style = columns[3].equals("italic") ? FaceStyle.ITALIC : FaceStyle.NORMAL;
    return Face.parse(columns[1], Integer.parseInt(columns[2]), style, theme.bytes(columns[0]));
  }
}
