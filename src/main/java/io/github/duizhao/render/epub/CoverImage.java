package io.github.duizhao.render.epub;

import io.github.duizhao.html.Byline;
import io.github.duizhao.html.InterfaceWords;
import io.github.duizhao.html.TextLabel;
import io.github.duizhao.html.TextLabels;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Metadata;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.render.RenderContext;
import io.github.duizhao.render.ThemeFonts;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Draws the cover: a Chinese title as a column on a red panel, with the other language next to it.
 * Without such a title, all text is horizontal, and the panel is a narrow band.
 */
final class CoverImage {
  private static final int WIDTH = 1400;
  private static final int HEIGHT = 2100;
  private static final int PAPER = 0xFBF9F4;
  private static final int INK = 0x211F1C;
  private static final int GRAY = 0x5F5A52;
  private static final int RED = 0xA5301D;
  private static final double MARGIN = 130;
  private static final double TOP = 210;
  private static final double BOTTOM = 1930;

  private final Publication publication;
  private final Metadata metadata;
  private final TextLabels labels;
  private final InterfaceWords words;
  private final ThemeFonts fonts;
  private final CoverCanvas canvas = new CoverCanvas(WIDTH, HEIGHT, PAPER);

  private CoverImage(Publication publication, TextLabels labels, RenderContext context) {
    this.publication = publication;
    this.metadata = publication.book().metadata();
    this.labels = labels;
    this.words = context.words();
    this.fonts = context.fonts();
  }

  /** Returns the cover as PNG. */
  static byte[] png(Publication publication, TextLabels labels, RenderContext context) {
    CoverImage cover = new CoverImage(publication, labels, context);
    Optional<Language> column = cover.columnLanguage();
    if (column.isPresent()) {
      cover.drawWithColumn(column.get());
    } else {
      cover.drawAcross();
    }
    return cover.canvas.png();
  }

  /** The language of the edition whose title can be set as a column. */
  private Optional<Language> columnLanguage() {
    return publication.edition().languages().stream()
        .filter(Language::isChinese)
        .filter(language -> column(metadata.title(), language).isPresent())
        .findFirst();
  }

  /** A text in the given language, if it can be set as a column. */
  private static Optional<String> column(Localized text, Language language) {
    return text.in(language).map(TextLabel::withoutBreaks).filter(CoverType::isColumn);
  }

  private void drawWithColumn(Language language) {
    String title = TextLabel.withoutBreaks(metadata.title().best(language));
    CoverType type = CoverType.bold(language, fonts);
    double size = Math.min(200, 200 * (BOTTOM - TOP) / CoverType.height(title, 200));
    double x = WIDTH - MARGIN - size;
    Optional<String> subtitle = metadata.subtitle().flatMap(text -> column(text, language));
    double small = Math.max(44, 0.4 * size);
    double left = subtitle.isPresent() ? x - 0.55 * size - small : x;
    double panel = left - MARGIN * 0.85;
    fill(panel, 0, WIDTH - panel, HEIGHT, RED);
    canvas.fill(type.column(title, size, x, TOP), PAPER);
    subtitle.ifPresent(text -> canvas.fill(type.column(text, small, left, TOP), PAPER));
    List<Language> others = new ArrayList<>(publication.edition().languages());
    others.remove(language);
    double width = panel - 1.75 * MARGIN;
    drawTitles(others, MARGIN, width);
    drawCredits(MARGIN, width);
  }

  private void drawAcross() {
    fill(0, 0, MARGIN * 0.6, HEIGHT, RED);
    double x = MARGIN * 1.6;
    double width = WIDTH - MARGIN - x;
    drawTitles(publication.edition().languages(), x, width);
    drawCredits(x, width);
  }

  /** Draws title and subtitle in each language, one below the other. */
  private void drawTitles(List<Language> languages, double x, double width) {
    double y = TOP;
    for (Language language : languages) {
      CoverType.Box box = new CoverType.Box(width, 5, 130, 72);
      y = drawLines(metadata.title(), language, box, INK, x, y);
      if (metadata.subtitle().isPresent()) {
        CoverType.Box small = new CoverType.Box(width, 2, 58, 44);
        y = drawLines(metadata.subtitle().get(), language, small, GRAY, x, y + 40);
      }
      y += 150;
    }
  }

  /** Draws a text in lines from {@code y} downwards and returns where it ends. */
  private double drawLines(
      Localized text, Language language, CoverType.Box box, int color, double x, double y) {
    CoverType type = CoverType.bold(text.bestLanguage(language), fonts);
    CoverType.FittedText lines = type.fit(text.best(language), box);
    double end = y;
    for (String line : lines.lines()) {
      canvas.fill(type.line(line, lines.size(), x, end + 0.8 * lines.size()), color);
      end += 1.24 * lines.size();
    }
    return end;
  }

  /** Draws contributors and publisher, in groups by language, from the bottom upwards. */
  private void drawCredits(double x, double width) {
    List<List<TextLabel>> groups = new ArrayList<>();
    for (Language language : publication.edition().languages()) {
      groups.add(
          Byline.all(metadata.contributors(), language, words).stream()
              .map(byline -> labels.label(language, byline.plainText()))
              .toList());
    }
    groups.add(labels.localized(metadata.publisher()));
    Collections.reverse(groups);
    double y = BOTTOM;
    for (List<TextLabel> group : groups) {
      double end = drawUpwards(group, x, width, y);
      y = end == y ? y : end - 28;
    }
  }

  /** Draws lines upwards from {@code y} and returns the place of the next line above them. */
  private double drawUpwards(List<TextLabel> group, double x, double width, double y) {
    double end = y;
    for (int i = group.size() - 1; i >= 0; i--) {
      CoverType type = CoverType.regular(new Language(group.get(i).lang()), fonts);
      CoverType.FittedText fitted =
          type.fit(group.get(i).text(), new CoverType.Box(width, 1, 40, 30));
      for (int line = fitted.lines().size() - 1; line >= 0; line--) {
        canvas.fill(type.line(fitted.lines().get(line), fitted.size(), x, end), INK);
        end -= 1.5 * fitted.size();
      }
    }
    return end;
  }

  private void fill(double x, double y, double width, double height, int color) {
    canvas.fill(new Rectangle2D.Double(x, y, width, height), color);
  }
}
