package io.github.duizhao.render.epub;

import io.github.duizhao.model.Picture;
import io.github.duizhao.publication.PageFiles;

/** The names of the files in an EPUB. All are in one folder, so a name is also a link. */
final class FileNames {
  static final String CONTENTS = "nav.xhtml";
  static final String COVER = "cover.xhtml";
  static final String COVER_IMAGE = "cover.png";
  static final String IMPRINT = "imprint.xhtml";
  static final String NCX = "toc.ncx";
  static final String PACKAGE = "package.opf";
  static final String STYLE = "book.css";
  static final String TITLE_PAGE = "title-page.xhtml";

  private FileNames() {}

  /**
   * The file of a page: {@code chapter-05/section-01} gives {@code chapter-05-section-01.xhtml} and
   * {@code chapter-05/index} gives {@code chapter-05.xhtml}.
   */
  static String ofPage(String path) {
    return PageFiles.stem(path) + ".xhtml";
  }

  /** The file of a picture, for example {@code picture-map-0123456789ab.png}. */
  static String ofPicture(Picture picture) {
    return "picture-" + picture.name();
  }

  /** The id of a file in the manifest. */
  static String id(String fileName) {
    return fileName.replace('.', '-');
  }
}
