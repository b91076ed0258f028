package io.github.duizhao.alignment;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.ReadingOrder;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.Characters;
import io.github.duizhao.text.Nearest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Resolves the links between the files of a book, such as {@code ../a/b.md#the-slug}, to links to
 * sections and segments, such as {@code #c3-p5}. A fragment is an id in the file or the slug of a
 * heading. A link that leads nowhere gets an empty target.
 */
public final class FileLinks {
  private static final Pattern SCHEME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
  private static final Pattern PAGE = Pattern.compile("\\.(?:md|markdown|html?|mdx)$");
  private static final Pattern HOST =
      Pattern.compile("(?:www\\.\\S+|[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|io|dev)(?:/\\S*)?)");
  private static final int LONGEST_SHOWN = 100;

  /** A name that is longer or shorter by more is another one. */
  private static final int LONGEST_TYPO = 2;

  private final Files originals;
  private final Files translations;

  /** The ids of all sections and segments. */
  private final Set<String> ids = new HashSet<>();

  /** Where the links are that lead to what the book does not have. */
  private final Map<Fault, List<Origin>> broken = new LinkedHashMap<>();

  private FileLinks(
      ReadingOrder order, List<SectionText> originals, List<SectionText> translations) {
    Map<String, String> files = new HashMap<>();
    order.places().forEach(place -> place.file().ifPresent(file -> files.put(place.path(), file)));
    this.originals = new Files(originals, files);
    this.translations = new Files(translations, files);
    originals.forEach(this::addIds);
    translations.forEach(this::addIds);
  }

  private void addIds(SectionText text) {
    ids.add(text.id().value());
    Block.stream(text.blocks(), Block.Identified.class).forEach(it -> ids.add(it.id().value()));
  }

  /**
   * Both languages with resolved links.
   *
   * @param broken a finding for each file or heading that links lead to and the book does not have
   */
  public record Resolved(
      List<SectionText> originals, List<SectionText> translations, List<Finding> broken) {
    public Resolved {
      originals = List.copyOf(originals);
      translations = List.copyOf(translations);
      broken = List.copyOf(broken);
    }
  }

  /** Resolves the links of a book. */
  public static Resolved resolve(
      ReadingOrder order, List<SectionText> originals, List<SectionText> translations) {
    FileLinks links = new FileLinks(order, originals, translations);
    return new Resolved(
        originals.stream().map(text -> links.resolve(text, links.originals)).toList(),
        translations.stream().map(text -> links.resolve(text, links.translations)).toList(),
        links.broken.entrySet().stream().map(it -> finding(it.getKey(), it.getValue())).toList());
  }

  private SectionText resolve(SectionText text, Files own) {
    Map<String, Target> targets = new HashMap<>();
    for (LocatedText located : text.texts()) {
      for (LocatedText block : located.blocks()) {
        Inline.stream(block.content(), Inline.Link.class)
            .map(Inline.Link::target)
            .filter(this::isBetweenFiles)
            .map(link -> targets.computeIfAbsent(link, it -> target(it, text, own)))
            .flatMap(target -> target.fault().stream())
            .forEach(
                fault ->
                    broken.computeIfAbsent(fault, it -> new ArrayList<>()).add(block.origin()));
      }
    }
    return targets.isEmpty()
        ? text
        : text.mapTexts(
            phrase ->
                new Phrase(
                    phrase.language(),
                    Inline.map(phrase.content(), inline -> Optional.of(changed(inline, targets)))));
  }

  private static Inline changed(Inline inline, Map<String, Target> targets) {
    if (inline instanceof Inline.Link link) {
      Target target = targets.get(link.target());
      return target == null ? link : new Inline.Link(target.link(), link.title(), link.content());
    }
    return inline;
  }

  private static Finding finding(Fault fault, List<Origin> links) {
    int others = links.size() - 1;
    String more =
        others == 0
            ? ""
            : ", and " + others + " more " + (others == 1 ? "link leads" : "links lead");
    return Finding.of(
            RuleId.LNK_001, links.get(0), fault.message() + more + (others == 0 ? "" : " there"))
        .hint(fault.hint());
  }

  /** Whether a link is neither to the web nor to the id of a segment. */
  private boolean isBetweenFiles(String link) {
    return link.startsWith("#")
        ? !ids.contains(link.substring(1))
        : !SCHEME.matcher(link).matches();
  }

  private record Fault(String message, String hint) {}

  /** What is written instead of a link, empty if there is nothing that it leads to. */
  private record Target(String link, Optional<Fault> fault) {
    static Target of(String link) {
      return new Target(link, Optional.empty());
    }

    static Target none(String message, String hint) {
      return new Target("", Optional.of(new Fault(message, hint)));
    }
  }

  private Target target(String link, SectionText from, Files own) {
    if (link.startsWith("//")) {
      return Target.of("https:" + link);
    }
    int hash = link.indexOf('#');
    String written = hash < 0 ? link : link.substring(0, hash);
    String fragment = hash < 0 ? "" : link.substring(hash + 1);
    if (written.isEmpty() && hash >= 0) {
      // an id of another kind of page, or of nothing, which is checked with all ids of the book
      return fragment(fragment, from.path(), own).map(Target::of).orElse(Target.of(link));
    } else if (written.isBlank()) {
      return Target.none("a link has no address", "write it in the brackets, or remove the link");
    }
    String plain = decode(written.replaceFirst("\\?.*", ""));
    Optional<String> path = own.path(plain, from.path());
    if (path.isEmpty() && own == translations) {
      path = originals.path(plain, from.path());
    }
    if (path.isEmpty()) {
      return missing(plain, from, own);
    } else if (fragment.isEmpty()) {
      return Target.of("#" + section(path.get(), own).id());
    }
    String page = path.get();
    return fragment(fragment, page, own)
        .map(Target::of)
        .orElseGet(() -> withoutHeading(fragment, page, own));
  }

  private SectionText section(String path, Files own) {
    return own.section(path).or(() -> originals.section(path)).orElseThrow();
  }

  /** The link to what a fragment names in a page, in this language or in the original. */
  private Optional<String> fragment(String fragment, String page, Files own) {
    return own.anchor(page, fragment)
        .or(() -> (own == originals ? translations : originals).anchor(page, fragment))
        .or(() -> Optional.of(fragment).filter(ids::contains))
        .map(id -> "#" + id);
  }

  private Target withoutHeading(String fragment, String page, Files own) {
    SectionText section = section(page, own);
    String shown = Characters.excerpt(decode(fragment), LONGEST_SHOWN);
    return Target.none(
        section.origin().path() + " has no heading or id '#" + shown + "'",
        Nearest.hint(decode(fragment), own.anchors(page).keySet())
            .orElse("write the slug of a heading in that file, like #first-steps, or no '#'"));
  }

  private static Target missing(String path, SectionText from, Files own) {
    String shown = Characters.excerpt(own.full(path, from.path()), LONGEST_SHOWN);
    String message = "there is no page '" + shown + "' in content/" + from.language();
    if (HOST.matcher(path).matches()) {
      return Target.none(message, "write https:// at the start of a web address");
    }
    boolean isOther = path.matches(".*\\.[A-Za-z0-9]{1,5}") && !PAGE.matcher(path).find();
    String other =
        isOther
            ? "only pages of the book can be linked; write the address of this file on the web"
            : "correct the path, or add the file to the book";
    return Target.none(message, Nearest.hint(shown, own.names(shown.length())).orElse(other));
  }

  /** Replaces escapes such as {@code %20}; what is not one remains. */
  private static String decode(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  /** The files of one language. */
  private static final class Files {
    private final Map<String, SectionText> sections = new LinkedHashMap<>();

    /** The path of the page of each file, by the names that links use for it. */
    private final Map<String, String> pages = new HashMap<>();

    private final Map<String, String> files;
    private final Map<String, Map<String, String>> anchors = new HashMap<>();
    private final Map<String, Map<String, String>> folded = new HashMap<>();

    Files(List<SectionText> texts, Map<String, String> files) {
      this.files = files;
      for (SectionText text : texts) {
        sections.put(text.path(), text);
      }
      sections.keySet().forEach(page -> pages.putIfAbsent(key(page), page));
      sections.keySet().forEach(page -> pages.put(key(file(page)), page));
    }

    Optional<SectionText> section(String page) {
      return Optional.ofNullable(sections.get(page));
    }

    /** The file of a page, below the folder of the language. */
    private String file(String page) {
      return files.getOrDefault(page, page + ".md");
    }

    private static String key(String path) {
      return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The page that a path leads to from another page. */
    Optional<String> path(String link, String from) {
      return resolved(link, from).flatMap(this::page);
    }

    private Optional<String> page(String path) {
      String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
      String name = PAGE.matcher(plain).replaceFirst("");
      List<String> names =
          plain.isEmpty()
              ? List.of("readme.md", "index.md")
              : List.of(
                  plain,
                  name + ".md",
                  plain + "/readme.md",
                  plain + "/index.md",
                  name.endsWith("index") ? name.replaceFirst("index$", "readme") + ".md" : plain,
                  name);
      return names.stream().map(Files::key).filter(pages::containsKey).findFirst().map(pages::get);
    }

    /** A path without {@code .} and {@code ..}; empty if it leads out of the folder. */
    private static Optional<String> normal(String path) {
      Deque<String> names = new ArrayDeque<>();
      for (String name : path.split("/", -1)) {
        if (name.equals("..")) {
          if (names.pollLast() == null) {
            return Optional.empty();
          }
        } else if (!name.equals(".") && !name.isEmpty()) {
          names.addLast(name);
        }
      }
      return Optional.of(String.join("/", names));
    }

    /** The path that a link names, below the folder of the language if it is in it. */
    String full(String link, String from) {
      return resolved(link, from).orElse(link);
    }

    private Optional<String> resolved(String link, String from) {
      String file = file(from);
      String folder = file.substring(0, file.lastIndexOf('/') + 1);
      return normal(link.startsWith("/") ? link.substring(1) : folder + link);
    }

    /** The paths of files for suggestions, which have about the length of a path. */
    Set<String> names(int length) {
      Set<String> names = new HashSet<>();
      sections.keySet().forEach(page -> names.add(file(page)));
      names.removeIf(name -> Math.abs(name.length() - length) > LONGEST_TYPO);
      return names;
    }

    /** The id of what a fragment names in a page. */
    Optional<String> anchor(String page, String fragment) {
      if (!sections.containsKey(page)) {
        return Optional.empty();
      }
      Map<String, String> known = anchors(page);
      String plain = decode(fragment);
      return Optional.ofNullable(known.get(fragment))
          .or(() -> Optional.ofNullable(known.get(plain)))
          .or(() -> Optional.ofNullable(folded(page).get(Slugs.folded(plain))));
    }

    /** The ids of the segments in a page by the names that links use for them. */
    Map<String, String> anchors(String page) {
      return anchors.computeIfAbsent(
          page, it -> section(it).map(Files::anchors).orElseGet(Map::of));
    }

    private Map<String, String> folded(String page) {
      return folded.computeIfAbsent(
          page,
          it -> {
            Map<String, String> names = new HashMap<>();
            anchors(it).forEach((name, id) -> names.putIfAbsent(Slugs.folded(name), id));
            return names;
          });
    }

    private static Map<String, String> anchors(SectionText section) {
      Map<String, String> anchors = new LinkedHashMap<>(section.anchors());
      Slugs slugs = new Slugs();
      anchors.putIfAbsent(slugs.next(section.title().plainText()), section.id().value());
      Block.stream(section.blocks(), Block.Heading.class)
          .forEach(
              heading ->
                  anchors.putIfAbsent(
                      slugs.next(heading.segment().text().original().plainText()),
                      heading.id().value()));
      return anchors;
    }
  }
}
