package io.github.duizhao.render.epub;

import java.util.List;

/** One element of the package's metadata, for example {@code <dc:title id="title">…</dc:title>}. */
public record Meta(String name, List<Attribute> attributes, String text) {

  public Meta {
    attributes = List.copyOf(attributes);
  }

  /** One attribute. */
  public record Attribute(String name, String value) {}
}
