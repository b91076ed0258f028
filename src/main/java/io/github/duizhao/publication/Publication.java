package io.github.duizhao.publication;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.Division;
import io.github.duizhao.model.Freshness;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.MissingTranslation;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Picture;
import io.github.duizhao.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A book in one edition, ready to be rendered.
 *
 * @param sides decides what this edition shows of a text
 * @param scope the chapter it is limited to; empty for the whole book
 * @param pages in reading order
 * @param addresses the page of each section and segment, by id
 * @param contents the table of contents
 */
public record Publication(
    Book book,
    Edition edition,
    Sides sides,
    Optional<Division> scope,
    List<Page> pages,
    Map<String, Address> addresses,
    List<Entry> contents) {

  public Publication {
    pages = List.copyOf(pages);
    addresses = Map.copyOf(addresses);
    contents = List.copyOf(contents);
  }

  /** The whole book in one edition. */
  public static Publication of(Book book, Edition edition, MissingTranslation missing) {
    return new Publisher(book, edition, missing).whole();
  }

  /** One chapter of the book, in the same edition. */
  public Publication chapter(Division chapter) {
    return new Publisher(book, edition, sides.missing()).chapter(chapter);
  }

  /** The remarks of each section, in reading order; sections without remarks are left out. */
  public List<Remarks> remarks() {
    List<Section> sections = scope.isEmpty() ? book.sections() : scope.get().sections();
    return sections.stream()
        .map(section -> Remarks.of(section, book.metadata().languages().original()))
        .filter(remarks -> !remarks.list().isEmpty())
        .toList();
  }

  /** The address of an id, if this publication contains it. */
  public Optional<Address> address(String id) {
    return Optional.ofNullable(addresses.get(id));
  }

  /**
   * What this edition shows of a text, the original first: one side or two; none if it is left out.
   */
  public List<Side> sides(Bitext text) {
    return sides.of(text);
  }

  /** The files of the pictures that this edition shows, each once, by name. */
  public List<Picture> pictures() {
    NavigableMap<String, Picture> pictures = new TreeMap<>();
    for (Page page : pages) {
      Block.stream(page.section().blocks(), Block.Figure.class)
          .flatMap(figure -> sides(figure.alt()).stream().map(side -> picture(figure, side)))
          .forEach(picture -> pictures.put(picture.name(), picture));
      page.section().texts().stream()
          .flatMap(text -> sides(text.text()).stream())
          .flatMap(side -> Inline.stream(side.phrase().content(), Inline.Image.class))
          .map(image -> book.picture(image.picture()))
          .forEach(picture -> pictures.put(picture.name(), picture));
    }
    return List.copyOf(pictures.values());
  }

  private Picture picture(Block.Figure figure, Side side) {
    return book.picture(figure.in(side.phrase().language()));
  }

  /** The paragraphs of a note as this edition shows them, the original's first. */
  public List<Side> sides(Note note) {
    return sides.of(note);
  }

  /** What this edition shows of a section's heading, or else the original. */
  public List<Side> titleSides(Section section) {
    List<Side> sides = sides(section.title());
    if (!sides.isEmpty()) {
      return sides;
    }
    boolean omitted = section.title().freshness() == Freshness.OMITTED;
    Side.Role role = omitted ? Side.Role.ORIGINAL : Side.Role.UNTRANSLATED;
    return List.of(new Side(role, section.title().original().withoutRemarks()));
  }

  /** The label and title of a section in each language that this edition shows. */
  public List<Title> titles(Section section) {
    List<Title> titles = new ArrayList<>();
    Phrase last = null;
    for (Side side : titleSides(section)) {
      Phrase phrase = side.phrase().withoutRemarks();
      if (!phrase.equals(last)) {
        titles.add(Title.of(phrase));
      }
      last = phrase;
    }
    return titles;
  }
}
