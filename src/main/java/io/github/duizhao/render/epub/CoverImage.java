package io.github.duizhao.render.epub;

import io.github.duizhao.html.Byline;
import io.github.duizhao.html.InterfaceWords;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Metadata;
import io.github.duizhao.publication.Publication;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Draws the cover: a Chinese title stands as a column on a red panel, and the other language runs
 * beside it; without such a title all runs across, and the panel is a band.
 */
final class CoverImage {
  private static final int WIDTH = 1400;
  private static final int HEIGHT = 2100;
  private static final int PAPER = 0xFBF9F4;
  private static final int INK = 0x211F1C;
  private static final int GREY = 0x5F5A52;
  private static final int RED = 0xA5301D;
  private static final double MARGIN = 130;
  private static final double TOP = 210;
  private static final double BOTTOM = 1930;

  private final Publication publication;
  private final Metadata metadata;
  private final InterfaceWords words;
  private final CoverFonts fonts;
  private final CoverCanvas canvas = new CoverCanvas(WIDTH, HEIGHT, PAPER);

  private CoverImage(Publication publication, InterfaceWords words, CoverFonts fonts) {
    this.publication = publication;
    this.metadata = publication.book().metadata();
    this.words = words;
    this.fonts = fonts;
  }

  static BufferedImage draw(Publication publication, InterfaceWords words, CoverFonts fonts) {
    CoverImage cover = new CoverImage(publication, words, fonts);
    Optional<Language> column = cover.columnLanguage();
    if (column.isPresent()) {
      cover.besideColumn(column.get());
    } else {
      cover.across();
    }
    return cover.canvas.image();
  }

  /** The language whose title can stand as a column, if the edition shows one. */
  private Optional<Language> columnLanguage() {
    return publication.edition().languages().stream()
        .filter(Language::isChinese)
        .filter(
            language ->
                metadata
                    .title()
                    .in(language)
                    .map(EpubLabels::withoutBreaks)
                    .filter(CoverType::isColumn)
                    .isPresent())
        .findFirst();
  }

  private void besideColumn(Language language) {
    String title = EpubLabels.withoutBreaks(metadata.title().best(language));
    CoverType type = fonts.type(language);
    double size = Math.min(200, 200 * (BOTTOM - TOP) / CoverType.height(title, 200));
    double x = WIDTH - MARGIN - size;
    Optional<String> subtitle =
        metadata
            .subtitle()
            .flatMap(text -> text.in(language))
            .map(EpubLabels::withoutBreaks)
            .filter(CoverType::isColumn);
    double small = Math.max(44, 0.4 * size);
    double left = subtitle.isPresent() ? x - 0.55 * size - small : x;
    double panel = left - MARGIN * 0.85;
    fill(panel, 0, WIDTH - panel, HEIGHT, RED);
    canvas.fill(type.column(title, size, x, TOP), PAPER);
    subtitle.ifPresent(text -> canvas.fill(type.column(text, small, left, TOP), PAPER));
    List<Language> others = new ArrayList<>(publication.edition().languages());
    others.remove(language);
    double width = panel - 1.75 * MARGIN;
    titles(others, MARGIN, width);
    credits(MARGIN, width);
  }

  private void across() {
    fill(0, 0, MARGIN * 0.6, HEIGHT, RED);
    double x = MARGIN * 1.6;
    double width = WIDTH - MARGIN - x;
    titles(publication.edition().languages(), x, width);
    credits(x, width);
  }

  /** The title and subtitle in each language, one below the other. */
  private void titles(List<Language> languages, double x, double width) {
    double y = TOP;
    for (Language language : languages) {
      CoverLines.Box box = new CoverLines.Box(width, 5, 130, 72);
      y = lines(metadata.title(), language, box, INK, x, y);
      if (metadata.subtitle().isPresent()) {
        CoverLines.Box small = new CoverLines.Box(width, 2, 58, 44);
        y = lines(metadata.subtitle().get(), language, small, GREY, x, y + 40);
      }
      y += 150;
    }
  }

  /** Draws a text in lines from {@code y} downwards and says where it ends. */
  private double lines(
      Localized text, Language language, CoverLines.Box box, int colour, double x, double y) {
    CoverType type = fonts.type(text.bestLanguage(language));
    CoverLines lines = CoverLines.fit(text.best(language), type, box);
    double end = y;
    for (String line : lines.lines()) {
      canvas.fill(type.line(line, lines.size(), x, end + 0.8 * lines.size()), colour);
      end += 1.24 * lines.size();
    }
    return end;
  }

  /** Who made the book, in groups by language, from the foot upwards. */
  private void credits(double x, double width) {
    EpubLabels labels = new EpubLabels(publication, words);
    List<List<EpubLabel>> groups = new ArrayList<>();
    for (Language language : publication.edition().languages()) {
      groups.add(
          Byline.all(metadata.contributors(), language, words).stream()
              .map(byline -> labels.label(language, byline.plainText()))
              .toList());
    }
    groups.add(metadata.publisher().map(labels::of).orElse(List.of()));
    Collections.reverse(groups);
    double y = BOTTOM;
    for (List<EpubLabel> group : groups) {
      double end = above(group, x, width, y);
      y = end == y ? y : end - 28;
    }
  }

  /** Draws lines whose last one stands at {@code y} and says where the next one above goes. */
  private double above(List<EpubLabel> labels, double x, double width, double y) {
    double end = y;
    for (int i = labels.size() - 1; i >= 0; i--) {
      CoverType type = fonts.smallType(new Language(labels.get(i).lang()));
      CoverLines fitted =
          CoverLines.fit(labels.get(i).text(), type, new CoverLines.Box(width, 1, 40, 30));
      for (int line = fitted.lines().size() - 1; line >= 0; line--) {
        canvas.fill(type.line(fitted.lines().get(line), fitted.size(), x, end), INK);
        end -= 1.5 * fitted.size();
      }
    }
    return end;
  }

  private void fill(double x, double y, double width, double height, int colour) {
    canvas.fill(new Rectangle2D.Double(x, y, width, height), colour);
  }
}
