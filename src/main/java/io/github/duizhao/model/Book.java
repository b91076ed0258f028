package io.github.duizhao.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The whole book in both languages, from which every output is rendered.
 *
 * @param apparatus the witnesses of the original and their differences
 * @param pictures the files of its pictures, by path below the book's folder
 * @param glossary the terms that occur in it
 */
public record Book(
    BookId id,
    Metadata metadata,
    List<Section> frontMatter,
    List<Division> body,
    List<Section> backMatter,
    Apparatus apparatus,
    NavigableMap<String, Picture> pictures,
    Glossary glossary) {

  public Book {
    frontMatter = List.copyOf(frontMatter);
    body = List.copyOf(body);
    backMatter = List.copyOf(backMatter);
    pictures = Collections.unmodifiableNavigableMap(new TreeMap<>(pictures));
  }

  /** A book without apparatus, pictures and glossary. */
  public Book(
      BookId id,
      Metadata metadata,
      List<Section> frontMatter,
      List<Division> body,
      List<Section> backMatter) {
    this(
        id,
        metadata,
        frontMatter,
        body,
        backMatter,
        Apparatus.none(),
        Collections.emptyNavigableMap(),
        Glossary.none());
  }

  /** The same book with its pictures. */
  public Book withPictures(NavigableMap<String, Picture> found) {
    return new Book(id, metadata, frontMatter, body, backMatter, apparatus, found, glossary);
  }

  /** The same book with its apparatus. */
  public Book withApparatus(Apparatus found) {
    return new Book(id, metadata, frontMatter, body, backMatter, found, pictures, glossary);
  }

  /** The same book with its glossary. */
  public Book withGlossary(Glossary found) {
    return new Book(id, metadata, frontMatter, body, backMatter, apparatus, pictures, found);
  }

  /** The same book with a generated page at its end, but before a final colophon. */
  public Book withBackPage(Section page) {
    List<Section> back = new ArrayList<>(backMatter);
    boolean hasColophon =
        !back.isEmpty()
            && back.get(back.size() - 1).matter().filter("colophon"::equals).isPresent();
    back.add(hasColophon ? back.size() - 1 : back.size(), page);
    return withSections(frontMatter, body, back);
  }

  /** The same book with each section replaced by what the function returns, in reading order. */
  public Book mapSections(UnaryOperator<Section> change) {
    List<Section> front = frontMatter.stream().map(change).toList();
    List<Division> middle = body.stream().map(division -> division.mapSections(change)).toList();
    return withSections(front, middle, backMatter.stream().map(change).toList());
  }

  /** The same book with other sections. */
  public Book withSections(List<Section> front, List<Division> middle, List<Section> back) {
    return new Book(id, metadata, front, middle, back, apparatus, pictures, glossary);
  }

  /**
   * The file of a picture.
   *
   * @throws IllegalStateException if it was not read; this is an error for which builds stop
   *     earlier
   */
  public Picture picture(Depiction depiction) {
    return depiction
        .path()
        .map(pictures::get)
        .orElseThrow(() -> new IllegalStateException("the book has no " + depiction.target()));
  }

  /** All chapters and appendices, inside parts or not, in order. */
  public List<Division> chapters() {
    return body.stream()
        .flatMap(Division::stream)
        .filter(division -> division.opening().kind().isChapter())
        .toList();
  }

  /** All sections in reading order, including the openings of parts and chapters. */
  public List<Section> sections() {
    List<Section> all = new ArrayList<>(frontMatter);
    body.forEach(division -> all.addAll(division.sections()));
    all.addAll(backMatter);
    return List.copyOf(all);
  }
}
