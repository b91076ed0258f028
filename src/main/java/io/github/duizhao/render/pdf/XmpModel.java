package io.github.duizhao.render.pdf;

import io.github.duizhao.model.Language;
import io.github.duizhao.publication.Publication;
import java.time.LocalDate;
import java.util.List;

/**
 * The data for the template {@code pdf/metadata.ftlx}, the XMP packet of the file.
 *
 * @param languages the tags of all languages of the edition
 * @param created the date of the edition in the format of XMP
 * @param cover the label of a cover page
 */
public record XmpModel(
    PdfModel.Description description,
    String producer,
    List<String> languages,
    String created,
    String modified,
    String cover) {
  static final String PRODUCER = "Duizhao";

  public XmpModel {
    languages = List.copyOf(languages);
  }

  static XmpModel of(Publication publication, PdfModel.Description description, String cover) {
    LocalDate issued = publication.book().metadata().issued();
    LocalDate modified = publication.book().metadata().modified();
    return new XmpModel(
        description,
        PRODUCER,
        publication.edition().languages().stream().map(Language::tag).toList(),
        issued + "T00:00:00+00:00",
        modified + "T00:00:00+00:00",
        cover);
  }
}
