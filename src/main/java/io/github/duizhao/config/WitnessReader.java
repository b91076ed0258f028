package io.github.duizhao.config;

import io.github.duizhao.file.Encoding;
import io.github.duizhao.model.Sigil;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the list {@code witnesses}: one or more entries, one of them the base. */
final class WitnessReader {
  private static final Pattern PLAIN_NAME = Pattern.compile("[^./\\\\:][^/\\\\:]{0,200}");

  private final Set<String> sigils = new HashSet<>();
  private final Set<String> files = new HashSet<>();

  private WitnessReader() {}

  /** Returns the witnesses, which may be used only if there are no findings. */
  static List<WitnessConfig> read(YamlMapping root, Faults faults) {
    Optional<YamlValue> list = root.required("witnesses");
    Optional<List<YamlValue>> items = list.flatMap(YamlValue::list);
    if (items.isEmpty()) {
      return List.of();
    }
    WitnessReader reader = new WitnessReader();
    boolean alone = items.get().size() == 1;
    List<WitnessConfig> witnesses =
        items.get().stream().flatMap(item -> reader.witness(item, alone).stream()).toList();
    long bases = witnesses.stream().filter(WitnessConfig::base).count();
    if (!faults.any() && bases != 1) {
      list.get().refuse("expected 'base: true' on one witness, found it on " + bases);
    }
    return witnesses;
  }

  private Optional<WitnessConfig> witness(YamlValue item, boolean alone) {
    Optional<YamlMapping> entry = item.mapping();
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    YamlMapping mapping = entry.get();
    Optional<Sigil> sigil = mapping.required("sigil").flatMap(this::sigil);
    Optional<String> file = mapping.required("file").flatMap(this::file);
    Optional<Encoding> encoding = mapping.optional("encoding").flatMap(WitnessReader::encoding);
    LocalizedReader texts = LocalizedReader.ofAnyLanguage();
    var description = mapping.optional("description").flatMap(texts::read);
    boolean base = mapping.optional("base").flatMap(WitnessReader::yesOrNo).orElse(alone);
    mapping.refuseOthers();
    return sigil.isEmpty() || file.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new WitnessConfig(sigil.get(), file.get(), encoding, description, base, item.origin()));
  }

  private Optional<Sigil> sigil(YamlValue value) {
    return value
        .textMatching("one capital letter, A to Z", Sigil::isWellFormed)
        .filter(text -> isNew(text, sigils, value))
        .map(Sigil::new);
  }

  private Optional<String> file(YamlValue value) {
    return value
        .textMatching(
            "the plain name of a file in content/witnesses/", PLAIN_NAME.asMatchPredicate())
        .filter(text -> isNew(text, files, value));
  }

  private static Optional<Encoding> encoding(YamlValue value) {
    return value.choiceOfAnyCase(Encoding.byName());
  }

  private static Optional<Boolean> yesOrNo(YamlValue value) {
    return value
        .textMatching("true or false", List.of("true", "false")::contains)
        .map(Boolean::valueOf);
  }

  private static boolean isNew(String text, Set<String> seen, YamlValue value) {
    boolean isNew = seen.add(text);
    if (!isNew) {
      value.refuse("another witness also has '" + text + "'");
    }
    return isNew;
  }
}
