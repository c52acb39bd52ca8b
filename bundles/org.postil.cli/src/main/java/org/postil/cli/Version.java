package org.postil.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"Postil " + number()};
  }

  /** Like {@code 1.0.0}. */
  static String number() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "0.0.0" : version;
  }
}
