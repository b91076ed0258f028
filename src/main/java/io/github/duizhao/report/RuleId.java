package io.github.duizhao.report;

import java.util.Arrays;
import java.util.Optional;

/**
 * Names of the rules. A name lasts for ever: it is never used again for another rule and never
 * renumbered. What a rule finds and what to do about it is in {@link Rule}.
 */
public enum RuleId {
  /** A file or folder that should be there is missing. */
  SRC_001(Severity.ERROR),
  /** A file cannot be read, or not in its encoding. */
  SRC_002(Severity.ERROR),
  /** A file is larger than a book's text can be. */
  SRC_003(Severity.ERROR),
  /** A file or folder in content/ has a name that has no place in a book. */
  SRC_004(Severity.ERROR),
  /** A witness in an encoding that nobody declared. */
  SRC_005(Severity.INFO),

  /** A YAML file is not well formed. */
  CFG_001(Severity.ERROR),
  /** A key that nothing reads. */
  CFG_002(Severity.ERROR),
  /** A key that must be there is missing. */
  CFG_003(Severity.ERROR),
  /** A value of the wrong kind. */
  CFG_004(Severity.ERROR),
  /** The same key twice. */
  CFG_005(Severity.ERROR),

  /** Raw HTML in Markdown. */
  MRK_001(Severity.ERROR, Force.ADJUSTABLE),
  /** An asterisk left standing in the text. */
  MRK_002(Severity.ERROR, Force.ADJUSTABLE),
  /** An id that is not well formed. */
  MRK_003(Severity.ERROR),
  /** A block without an id; it gets one by position. */
  MRK_004(Severity.INFO),
  /** A section without a title. */
  MRK_005(Severity.ERROR),
  /** A footnote called but not written, or written but not called. */
  MRK_006(Severity.ERROR, Force.ADJUSTABLE),
  /** Markdown that this version does not publish. */
  MRK_007(Severity.ERROR, Force.ADJUSTABLE),
  /** Text nested too deeply. */
  MRK_008(Severity.ERROR),
  /** A control character, or half of a surrogate pair. */
  MRK_009(Severity.ERROR),
  /** A foreign word of no known language, or ruby that says nothing. */
  MRK_010(Severity.ERROR),
  /** A fence that is opened and never closed. */
  MRK_011(Severity.ERROR),
  /** A text or table too large to set. */
  MRK_012(Severity.ERROR),

  /** A segment or file without a translation. */
  ALN_001(Severity.WARNING),
  /** A translation whose id or file the original does not have. */
  ALN_002(Severity.ERROR, Force.ADJUSTABLE),
  /** The same id twice. */
  ALN_003(Severity.ERROR),
  /** A block whose kind differs from that of its translation. */
  ALN_004(Severity.ERROR, Force.ADJUSTABLE),
  /** Segments that stand in another order in the translation. */
  ALN_005(Severity.WARNING),
  /** A run-in head in one language only. */
  ALN_006(Severity.WARNING),
  /** A footnote of the original that the translation lacks, or calls elsewhere. */
  ALN_007(Severity.WARNING),

  /** Words in a script that the text's language does not have. */
  LNG_001(Severity.WARNING),
  /** Latin words in Chinese without their language. */
  LNG_002(Severity.WARNING),
  /** A translation that says the same as the original, letter by letter. */
  LNG_003(Severity.WARNING),

  /** Western punctuation in Chinese. */
  TYP_001(Severity.WARNING),
  /** Full-width characters in Western text. */
  TYP_002(Severity.WARNING),
  /** Straight quotation marks. */
  TYP_003(Severity.WARNING),
  /** A bracket or quotation mark without its other half. */
  TYP_004(Severity.WARNING),
  /** White space inside Chinese text. */
  TYP_005(Severity.WARNING),
  /** More than one space. */
  TYP_006(Severity.WARNING),
  /** A space on the wrong side of a mark. */
  TYP_007(Severity.WARNING),
  /** A wrong dash. */
  TYP_008(Severity.WARNING),
  /** A wrong ellipsis. */
  TYP_009(Severity.WARNING),
  /** Two punctuation marks where one is meant. */
  TYP_010(Severity.WARNING),
  /** A character that only looks like an ideograph. */
  TYP_011(Severity.WARNING),

  /** A number of the original that the translation lacks. */
  NUM_001(Severity.WARNING),
  /** A number of the translation that the original lacks. */
  NUM_002(Severity.WARNING),
  /** A term that is not translated as the glossary says. */
  GLO_001(Severity.WARNING),
  /** A line of the glossary that cannot be read. */
  GLO_002(Severity.ERROR),
  /** The same term twice in the glossary. */
  GLO_003(Severity.WARNING),

  /** A link to a place that the book does not have. */
  LNK_001(Severity.ERROR, Force.ADJUSTABLE),
  /** A link whose target is neither a place in the book nor a web or mail address. */
  LNK_002(Severity.ERROR),

  /** A picture that is not there, or cannot be read. */
  PIC_001(Severity.ERROR),
  /** A picture that is not in the book's content/. */
  PIC_002(Severity.ERROR),
  /** A picture of a kind that is not published, or not of the kind that its name says. */
  PIC_003(Severity.ERROR),
  /** A picture too large to be shown. */
  PIC_004(Severity.ERROR),
  /** A damaged picture. */
  PIC_005(Severity.ERROR),
  /** An SVG that does more than draw. */
  PIC_006(Severity.ERROR),
  /** A picture without words that stand for it. */
  PIC_007(Severity.ERROR),
  /** A picture that website, PDF and EPUB do not show alike. */
  PIC_008(Severity.ERROR),

  /** A character that no font of the book can show. */
  FNT_001(Severity.ERROR),
  /** Fonts in a larger form than they need be. */
  FNT_002(Severity.INFO),
  /** A font of the book that cannot be used. */
  FNT_003(Severity.ERROR),

  /** Too little of a witness was taken into the text. */
  IMP_001(Severity.ERROR),
  /** A file that was edited since import wrote it. */
  IMP_002(Severity.ERROR),
  /** Text before the first heading, and no supplied heading to put it under. */
  IMP_003(Severity.ERROR),
  /** A pattern or supplied heading that fits nothing in the witness. */
  IMP_004(Severity.WARNING),
  /** The same heading number twice. */
  IMP_005(Severity.ERROR),
  /** A pattern of the editor's takes too many steps. */
  IMP_006(Severity.ERROR),
  /** A part of a witness that has no place in the text. */
  IMP_007(Severity.ERROR),
  /** A decision of the editor's that fits nothing. */
  IMP_008(Severity.WARNING),

  /** A translation made from an earlier text of the original. */
  STA_001(Severity.WARNING),
  /** A line of content/translation.tsv that says nothing. */
  STA_002(Severity.ERROR, Force.ADJUSTABLE),
  /** Two lines of content/translation.tsv about one segment. */
  STA_003(Severity.ERROR, Force.ADJUSTABLE),
  /** A line of content/translation.tsv about what the book does not have. */
  STA_004(Severity.WARNING),

  /** A remark of the apparatus that does not fit the text. */
  APP_001(Severity.WARNING),

  /** A waiver that silences nothing. */
  WVR_001(Severity.WARNING, Force.BINDING),
  /** A setting that would soften a binding rule. */
  WVR_002(Severity.ERROR),

  /** A template that fails. */
  TPL_001(Severity.ERROR),
  /** A folder that the output cannot be written to. */
  OUT_001(Severity.ERROR),
  /** A file of the output that the disk does not take. */
  OUT_002(Severity.ERROR);

  private final Severity severity;
  private final Force force;

  /** Whether a book's own {@code rules} and {@code waivers} may soften a rule. */
  private enum Force {
    /** They may not: the fault leaves no book, or a broken one. */
    BINDING,
    /** They may: the book can be published all the same. */
    ADJUSTABLE
  }

  /** Binding if an error, else adjustable. */
  RuleId(Severity severity) {
    this(severity, severity == Severity.ERROR ? Force.BINDING : Force.ADJUSTABLE);
  }

  RuleId(Severity severity, Force force) {
    this.severity = severity;
    this.force = force;
  }

  /** The rule that is printed as that name, for example {@code ALN-001}. */
  public static Optional<RuleId> of(String text) {
    return Arrays.stream(values()).filter(rule -> rule.text().equals(text)).findFirst();
  }

  /** How much a finding of this rule matters unless the book says otherwise. */
  public Severity severity() {
    return severity;
  }

  /**
   * Whether a finding of this rule cannot be waived or turned down: it leaves no book to publish,
   * or a broken one.
   */
  public boolean isBinding() {
    return force == Force.BINDING;
  }

  /** What the rule is about, for example {@code ALN}. */
  public String group() {
    return name().substring(0, name().indexOf('_'));
  }

  /** The name as printed, for example {@code ALN-001}. */
  public String text() {
    return name().replace('_', '-');
  }
}
