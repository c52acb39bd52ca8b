package org.postil;

/** Binds what Postil does in its own way where Xtext has a way for most languages. */
public class PostilRuntimeModule extends AbstractPostilRuntimeModule {}
