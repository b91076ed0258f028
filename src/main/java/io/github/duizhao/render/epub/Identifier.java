package io.github.duizhao.render.epub;

import io.github.duizhao.publication.Publication;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The identifier of an edition: the same in every build, another one for every edition. */
final class Identifier {
  private Identifier() {}

  /**
   * What the editor gave, for the bilingual edition; else a name-based UUID, so that two editions
   * can stand in one library.
   */
  static String of(Publication publication) {
    String given = publication.book().metadata().identifier().orElse("");
    if (!given.isEmpty() && publication.edition().isBilingual()) {
      return given;
    }
    String name = publication.book().id() + " " + publication.edition().name();
    byte[] bytes = (given.isEmpty() ? name : given + " " + name).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(bytes);
  }
}
