package io.github.duizhao.evidence;

import io.github.duizhao.evidence.BlockProfile.ClueKind;
import io.github.duizhao.evidence.BlockProfile.Kind;
import io.github.duizhao.evidence.BlockProfile.Mark;
import io.github.duizhao.glossary.TermFinder;
import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.Segment;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.model.Term;
import io.github.duizhao.numeral.NumberReader;
import io.github.duizhao.numeral.Quantity;
import io.github.duizhao.text.Characters;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the profiles of the blocks of one language's files. Not thread-safe. */
final class Profiler {
  /** The width of a Chinese character in narrow ones: what a translation needs for it. */
  private static final int WIDE = 3;

  /** In letters: the start of a word that related words of two languages share. */
  private static final int STEM = 5;

  private static final int SHORTEST_STEM = 4;

  private final NumberReader numbers;
  private final CommonWords common;
  private final Optional<TermFinder> terms;
  private final boolean stems;
  private final boolean characters;
  private final boolean isUnspaced;

  private Profiler(NumberReader numbers, List<Term> terms, Language language, Languages both) {
    this.numbers = numbers;
    this.common = CommonWords.of(language.primary());
    this.terms = terms.isEmpty() ? Optional.empty() : Optional.of(new TermFinder(terms, language));
    this.stems = both.both().stream().noneMatch(it -> isUnspaced(it) || isKorean(it));
    this.isUnspaced = isUnspaced(language);
    this.characters = both.both().stream().allMatch(Profiler::isUnspaced);
  }

  /** A profiler of the originals. */
  static Profiler ofOriginal(Languages languages, List<Term> terms) {
    Language language = languages.original();
    return new Profiler(NumberReader.of(language), terms, language, languages);
  }

  /** A profiler of the translations. */
  static Profiler ofTranslation(Languages languages, List<Term> terms) {
    Language language = languages.translation();
    List<Term> reversed =
        terms.stream()
            .map(
                term ->
                    new Term(
                        /* originals= */ term.translations(),
                        /* translations= */ term.originals(),
                        term.note(),
                        term.checked(),
                        term.origin()))
            .toList();
    return new Profiler(NumberReader.of(language), reversed, language, languages);
  }

  private static boolean isUnspaced(Language language) {
    return Set.of("zh", "ja", "yue", "lzh", "wuu", "nan").contains(language.primary());
  }

  private static boolean isKorean(Language language) {
    return language.primary().equals("ko");
  }

  /** Whether a text in its language has few words in the letters of the other language. */
  boolean hasFewWords() {
    return isUnspaced;
  }

  /**
   * The profiles of all blocks with an id, in the order of the file.
   *
   * @param wanted the words to look for; all if it is empty
   * @param isComplete whether to look for numbers and terms, which takes long
   */
  List<BlockProfile> profiles(SectionText text, Optional<Set<String>> wanted, boolean isComplete) {
    List<BlockProfile> profiles = new ArrayList<>();
    addProfiles(text, wanted, isComplete, profiles);
    return profiles;
  }

  /** The profiles of the title, as a heading, and of all blocks with an id. */
  List<BlockProfile> profilesWithTitle(SectionText text) {
    List<BlockProfile> profiles = new ArrayList<>();
    BlockProfile title = profile(title(text), List.of(), Optional.empty(), true);
    profiles.add(
        new BlockProfile(
            title.block(),
            title.kind(),
            BlockProfile.TITLE,
            title.length(),
            title.marks(),
            title.clues()));
    addProfiles(text, Optional.empty(), true, profiles);
    return profiles;
  }

  /** The title, as a heading, and all blocks with an id. */
  static List<Block.Identified> blocks(SectionText text) {
    List<Block.Identified> blocks = new ArrayList<>(List.of(title(text)));
    Block.stream(text.blocks(), Block.Identified.class).forEach(blocks::add);
    return blocks;
  }

  private static Block.Identified title(SectionText text) {
    SegmentId id = new SegmentId(text.id().value());
    return new Block.Heading(2, new Segment(id, Bitext.of(text.title()), text.origin()));
  }

  private void addProfiles(
      SectionText text,
      Optional<Set<String>> wanted,
      boolean isComplete,
      List<BlockProfile> profiles) {
    Block.walk(
        text.blocks(),
        (block, around) -> {
          if (block instanceof Block.Identified identified) {
            profiles.add(profile(identified, around, wanted, isComplete));
          }
        });
  }

  private BlockProfile profile(
      Block.Identified block,
      List<Block> around,
      Optional<Set<String>> wanted,
      boolean isComplete) {
    Kind kind = kind(block);
    StringBuilder words = new StringBuilder();
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    Map<ClueKind, Set<String>> clues = new EnumMap<>(ClueKind.class);
    for (ClueKind clue : ClueKind.values()) {
      clues.put(clue, new HashSet<>());
    }
    for (LocatedText text : block.texts()) {
      words.append(Inline.words(text.content())).append('\n');
      addSigns(text.content(), clues(clues, ClueKind.SIGN));
      addStyles(text.content(), marks);
    }
    String all = words.toString();
    if (block instanceof Block.Figure figure) {
      clues(clues, ClueKind.SIGN).add(fileName(figure.original().target()));
    }
    if (kind == Kind.CODE) {
      all.lines()
          .map(String::strip)
          .filter(line -> line.length() > 2)
          .forEach(clues(clues, ClueKind.SIGN)::add);
    } else {
      addMarks(all, marks);
      addWords(all, wanted, clues(clues, ClueKind.WORD), clues(clues, ClueKind.MEANING));
      if (isComplete) {
        addNumbers(all, clues(clues, ClueKind.NUMBER));
        terms.ifPresent(
            finder ->
                finder
                    .in(all)
                    .keySet()
                    .forEach(term -> clues(clues, ClueKind.TERM).add(term.origin().toString())));
      }
    }
    return new BlockProfile(
        block, kind, form(block, around), Math.max(1, length(all)), marks, clues);
  }

  private void addNumbers(String text, Set<String> values) {
    for (Quantity quantity : numbers.read(text)) {
      if (quantity.required()) {
        values.add(quantity.values().get(0).toString());
      }
    }
  }

  private static Set<String> clues(Map<ClueKind, Set<String>> clues, ClueKind kind) {
    return clues.computeIfAbsent(kind, it -> new HashSet<>());
  }

  static Kind kind(Block.Identified block) {
    if (block instanceof Block.Heading) {
      return Kind.HEADING;
    } else if (block instanceof Block.Item) {
      return Kind.ITEM;
    } else if (block instanceof Block.Verse) {
      return Kind.VERSE;
    } else if (block instanceof Block.CodeBlock) {
      return Kind.CODE;
    } else if (block instanceof Block.Table) {
      return Kind.TABLE;
    } else if (block instanceof Block.Figure) {
      return Kind.PICTURE;
    }
    return Kind.PARAGRAPH;
  }

  private static String form(Block.Identified block, List<Block> around) {
    StringBuilder form = new StringBuilder(block.description());
    for (Block outer : around) {
      form.append('/');
      if (outer instanceof Block.ItemList list) {
        form.append(list.kind() == Block.ItemList.Kind.BULLET ? '-' : '1');
      } else if (outer instanceof Block.Quotation) {
        form.append('>');
      }
    }
    return form.toString();
  }

  private static double length(String text) {
    int wide = 0;
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x2E80 && c <= 0xFF60) {
        wide++;
      }
      if (c != '\n') {
        all++;
      }
    }
    return all + wide * (WIDE - 1);
  }

  private static void addSigns(List<Inline> content, Set<String> signs) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Code code) {
        signs.add(code.value());
      } else if (inline instanceof Inline.Link link) {
        signs.add(link.target());
      } else if (inline instanceof Inline.NoteRef ref) {
        signs.add("^" + ref.note());
      }
      addSigns(inline.children(), signs);
    }
  }

  private static void addStyles(List<Inline> content, Set<Mark> marks) {
    if (!content.isEmpty() && content.get(0) instanceof Inline.Strong) {
      marks.add(Mark.STRONG_START);
    }
    for (Inline inline : content) {
      if (inline instanceof Inline.Emphasis) {
        marks.add(Mark.EMPHASIS);
      } else if (inline instanceof Inline.Link) {
        marks.add(Mark.LINK);
      }
    }
  }

  private static void addMarks(String text, Set<Mark> marks) {
    int stops = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
      switch (c) {
        case '?', '？' -> marks.add(Mark.QUESTION);
        case '!', '！' -> marks.add(Mark.EXCLAMATION);
        case ';', '；' -> marks.add(Mark.SEMICOLON);
        case '(', '（' -> marks.add(Mark.BRACKETS);
        case '—' -> marks.add(Mark.DASH);
        case '…' -> marks.add(Mark.ELLIPSIS);
        case ':', '：' -> {
          if (next == '\n') {
            marks.add(Mark.COLON_AT_END);
          }
        }
        case '。' -> stops++;
        case '.' -> {
          if (next == ' ' || next == '\n') {
            stops++;
          }
        }
        case '"', '“', '”', '„', '«', '»', '「', '」', '『', '』' -> marks.add(Mark.QUOTATION);
        default -> {}
      }
    }
    if (stops > 1) {
      marks.add(Mark.SEVERAL_SENTENCES);
    }
  }

  private void addWords(
      String text, Optional<Set<String>> wanted, Set<String> words, Set<String> meanings) {
    if (isUnspaced) {
      common.addUnspaced(meanings, text);
    }
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean isPart = i < text.length() && isWordPart(text.charAt(i));
      if (isPart && start < 0) {
        start = i;
      } else if (!isPart && start >= 0) {
        addWord(text.substring(start, i), wanted, words, meanings);
        start = -1;
      }
      if (characters && i > 0 && i < text.length() && isPair(text.charAt(i - 1), text.charAt(i))) {
        words.add(text.substring(i - 1, i + 1));
      }
    }
  }

  private static boolean isPair(char before, char after) {
    return Characters.isHan(before) && Characters.isHan(after);
  }

  private static boolean isWordPart(char c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
        : c < 0x2E80 && Character.isLetterOrDigit(c);
  }

  private void addWord(
      String word, Optional<Set<String>> wanted, Set<String> words, Set<String> meanings) {
    String plain = word.toLowerCase(Locale.ROOT);
    if (!isUnspaced) {
      common.add(meanings, plain);
    }
    if (word.length() < 2 || word.chars().noneMatch(Character::isLetter)) {
      return;
    }
    if (stems) {
      plain = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
      if (plain.length() < SHORTEST_STEM) {
        return;
      }
      plain = plain.substring(0, Math.min(STEM, plain.length()));
    }
    if (wanted.isEmpty() || wanted.get().contains(plain)) {
      words.add(plain);
    }
  }

  private static String fileName(String target) {
    return target.substring(target.lastIndexOf('/') + 1);
  }
}
