package io.github.duizhao.check;

import io.github.duizhao.model.Book;
import io.github.duizhao.model.Located;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.Term;
import io.github.duizhao.model.Variant;
import io.github.duizhao.report.Finding;
import io.github.duizhao.status.BookStatus;
import java.util.List;
import java.util.Set;

/**
 * Everything that was read from a book; the input of the checks.
 *
 * @param book both languages joined
 * @param texts the section files that it was joined from, those of the original first
 * @param brokenLinks a finding for each link to a file or heading that the book does not have
 * @param pairs the texts with their translations, in the order of the original
 * @param terms the lines of the glossary
 * @param variants the variants that {@code content/apparatus.yml} lists
 * @param status the status of the translation
 * @param imported the paths of files that import wrote
 */
public record Manuscript(
    Book book,
    List<SectionText> texts,
    List<Finding> brokenLinks,
    List<Pair> pairs,
    List<Term> terms,
    List<Located<Variant>> variants,
    BookStatus status,
    Set<String> imported) {

  public Manuscript {
    texts = List.copyOf(texts);
    brokenLinks = List.copyOf(brokenLinks);
    pairs = List.copyOf(pairs);
    terms = List.copyOf(terms);
    variants = List.copyOf(variants);
    imported = Set.copyOf(imported);
  }
}
