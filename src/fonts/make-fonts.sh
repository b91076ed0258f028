#!/bin/sh
# Makes the fonts in templates/fonts from fonts in npm packages. Run it in the root of the repository
# after `mvn compile`. It needs npm, tar and sha256sum. Each run gives the same bytes.
set -eu
export LC_ALL=C.UTF-8

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
to=templates/fonts
mkdir -p "$to"

for package in noto-serif-sc@0.4.3 noto-sans-sc@0.4.3 noto-serif@0.4.2 noto-sans-mono@0.4.2; do
  name=${package%@*}
  npm pack --silent --pack-destination "$work" "@expo-google-fonts/$package" >/dev/null
  mkdir "$work/$name"
  tar -xzf "$work/expo-google-fonts-$name-${package#*@}.tgz" -C "$work/$name" --strip-components=1
done

java -cp target/classes src/fonts/MakeFonts.java "$work" "$to"
(cd "$to" && sha256sum ./*.ttf OFL-*.txt | sed 's| \./| |' >SHA256SUMS)
