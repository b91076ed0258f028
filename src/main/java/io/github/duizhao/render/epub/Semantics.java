package io.github.duizhao.render.epub;

import io.github.duizhao.model.Section;
import java.util.Map;

/**
 * The type of a section in the EPUB Structural Semantics Vocabulary and in DPUB-ARIA.
 *
 * @param matter {@code frontmatter}, {@code bodymatter} or {@code backmatter}
 * @param type the section's {@code epub:type}, or empty
 * @param role the section's {@code role}, or empty
 */
record Semantics(String matter, String type, String role) {

  /** The types of front and back matter, as in file names, and their roles. */
  private static final Map<String, String> ROLES =
      Map.ofEntries(
          Map.entry("acknowledgments", "doc-acknowledgments"),
          Map.entry("afterword", "doc-afterword"),
          Map.entry("appendix", "doc-appendix"),
          Map.entry("colophon", "doc-colophon"),
          Map.entry("conclusion", "doc-conclusion"),
          Map.entry("dedication", "doc-dedication"),
          Map.entry("epilogue", "doc-epilogue"),
          Map.entry("foreword", "doc-foreword"),
          Map.entry("introduction", "doc-introduction"),
          Map.entry("preface", "doc-preface"),
          Map.entry("prologue", "doc-prologue"));

  /** For example {@code front-01-preface} is a preface. */
  static Semantics of(Section section) {
    return switch (section.kind()) {
      case PART -> new Semantics("bodymatter", "part", "doc-part");
      case CHAPTER -> new Semantics("bodymatter", "chapter", "doc-chapter");
      case APPENDIX -> new Semantics("backmatter", "appendix", "doc-appendix");
      case SECTION -> new Semantics("bodymatter", "", "");
      case FRONT -> matter("frontmatter", section);
      case BACK -> matter("backmatter", section);
      case GLOSSARY -> new Semantics("backmatter", "glossary", "doc-glossary");
      case APPARATUS -> new Semantics("backmatter", "appendix", "doc-appendix");
    };
  }

  private static Semantics matter(String matter, Section section) {
    return section
        .matter()
        .filter(ROLES::containsKey)
        .map(name -> new Semantics(matter, name, ROLES.getOrDefault(name, "")))
        .orElse(new Semantics(matter, "", ""));
  }
}
