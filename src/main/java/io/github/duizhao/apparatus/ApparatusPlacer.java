package io.github.duizhao.apparatus;

import io.github.duizhao.model.Apparatus;
import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.Extent;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Located;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.Remark;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.model.Variant;
import io.github.duizhao.model.Witness;
import io.github.duizhao.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts the marks of the apparatus into a book's text. In {@code 建设常泰长江大桥} the variant with the
 * lemma {@code 常泰} gives {@code 建设常泰}, its mark, {@code 长江大桥}. A remark that does not fit the text,
 * because the text was edited, is reported and left out.
 */
public final class ApparatusPlacer {
  private final Report report;

  /** A placer that adds its findings to the report. */
  public ApparatusPlacer(Report report) {
    this.report = report;
  }

  /** The book with its apparatus, and with the marks in its original. */
  public Book place(
      Book book,
      List<Witness> witnesses,
      List<Located<Variant>> variants,
      List<Located<Extent>> extents) {
    TextIndex index = TextIndex.of(book, report);
    List<Draft> drafts = new ArrayList<>();
    List<Variant> placed = new ArrayList<>();
    for (Located<Variant> variant : variants) {
      if (addVariant(variant, index, drafts)) {
        placed.add(variant.value());
      }
    }
    Borders borders = new Borders(index, WitnessRange.of(extents, index));
    borders.all().forEach(border -> addBorder(border, index, drafts));
    drafts.sort(Comparator.comparing(Draft::spot));
    Apparatus apparatus =
        new Apparatus(
            witnesses, extents.stream().map(Located::value).toList(), placed, borders.shares());
    return new Marking(drafts).of(book).withApparatus(apparatus);
  }

  /** A remark without its id, and the position of its mark. */
  private record Draft(TextPosition spot, SegmentId at, Function<String, Remark> remark) {}

  private static boolean addVariant(Located<Variant> located, TextIndex index, List<Draft> drafts) {
    Variant variant = located.value();
    Optional<TextPosition> end =
        index
            .find(variant.at(), variant.lemma(), located.origin())
            .map(spot -> spot.plus(variant.lemma()));
    end.ifPresent(spot -> add(spot, id -> new Remark.Difference(id, variant), index, drafts));
    return end.isPresent();
  }

  private static void addBorder(Borders.Border border, TextIndex index, List<Draft> drafts) {
    SegmentId at = index.entry(border.mark().text()).at();
    add(
        border.mark(),
        id ->
            new Remark.Border(
                id, at, border.ending(), border.beginning(), border.basis(), border.scope()),
        index,
        drafts);
  }

  private static void add(
      TextPosition spot, Function<String, Remark> remark, TextIndex index, List<Draft> drafts) {
    TextIndex.Entry entry = index.entry(spot.text());
    int offset = MarkedText.place(entry.phrase(), spot.offset(), entry.isHeading());
    if (offset > 0) {
      drafts.add(new Draft(new TextPosition(spot.text(), offset), entry.at(), remark));
    }
  }

  /** Puts marks in all texts of a book, which it visits in the order of the index. */
  private static final class Marking {
    private final Map<Integer, List<MarkedText.Mark>> marks = new HashMap<>();
    private int texts;

    Marking(List<Draft> drafts) {
      Map<SegmentId, Integer> counts = new HashMap<>();
      for (Draft draft : drafts) {
        int number = counts.merge(draft.at(), 1, Integer::sum);
        Remark remark = draft.remark().apply("var-" + draft.at() + "-" + number);
        marks
            .computeIfAbsent(draft.spot().text(), text -> new ArrayList<>())
            .add(new MarkedText.Mark(draft.spot().offset(), remark));
      }
    }

    Book of(Book book) {
      Language original = book.metadata().languages().original();
      return book.mapSections(section -> section.mapTexts(text -> marked(text, original)));
    }

    private Bitext marked(LocatedText located, Language original) {
      Bitext text = located.text();
      return TextIndex.canHaveMarks(located, original)
          ? new Bitext(
              MarkedText.of(text.original(), marks.getOrDefault(texts++, List.of())),
              text.translation(),
              text.freshness())
          : text;
    }
  }
}
