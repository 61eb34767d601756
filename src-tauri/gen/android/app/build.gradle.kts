// How the package is put together. The Rust library comes by buildSrc, plugins by what `cargo tauri` writes beside this.
import java.util.Properties
import org.jetbrains.kotlin.gradle.dsl.JvmTarget

plugins {
    id("com.android.application")
    id("org.jetbrains.kotlin.android")
    id("rust")
}

fun entries(file: File) = Properties().apply {
    if (file.exists()) file.inputStream().use { load(it) }
}

/** Version, written by `cargo tauri`. */
val tauri = entries(file("tauri.properties"))

/** Whose signature the package bears: a file that is never committed (docs/android.md). Without it, it is not signed. */
val keystore = entries(rootProject.file("keystore.properties"))

android {
    compileSdk = 37
    namespace = "org.turno.app"
    defaultConfig {
        applicationId = "org.turno.app"
        minSdk = 24
        targetSdk = 37
        versionCode = tauri.getProperty("tauri.android.versionCode", "1").toInt()
        versionName = tauri.getProperty("tauri.android.versionName", "1.0")
    }
    signingConfigs {
        if (keystore.containsKey("storeFile")) {
            create("own") {
                storeFile = file(keystore.getProperty("storeFile"))
                storePassword = keystore.getProperty("password")
                keyAlias = keystore.getProperty("keyAlias")
                keyPassword = keystore.getProperty("password")
            }
        }
    }
    buildTypes {
        getByName("debug") {
            isDebuggable = true
            isJniDebuggable = true
            isMinifyEnabled = false
            packaging {
                jniLibs.keepDebugSymbols.add("**/*.so")
            }
        }
        getByName("release") {
            signingConfig = signingConfigs.findByName("own")
            // What was built from is told by the tag, not by a file that differs from machine to machine.
            vcsInfo.include = false
            optimization {
               enable = true
            }
            proguardFiles(
                *fileTree(".") {
                  include("**/*.pro")
                  exclude("build/**")
                }.files.toTypedArray()
            )
        }
    }
    sourceSets {
        for (type in listOf("debug", "release")) getByName(type).manifest.srcFile("src/both/AndroidManifest.xml")
    }
    // Packages go from phone to phone: the library is compressed in them, and unpacked when they are installed.
    packaging {
        jniLibs.useLegacyPackaging = true
    }
    // A block that only Google can read, and that keeps others from building the same package.
    dependenciesInfo {
        includeInApk = false
        includeInBundle = false
    }
    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_1_8
        targetCompatibility = JavaVersion.VERSION_1_8
    }
    buildFeatures {
        buildConfig = true
    }
}

kotlin {
    compilerOptions {
        jvmTarget = JvmTarget.JVM_1_8
    }
}

rust {
    rootDirRel = "../../../"
}

dependencies {
    implementation("androidx.webkit:webkit:1.14.0")
    implementation("androidx.appcompat:appcompat:1.7.1")
    implementation("androidx.activity:activity-ktx:1.10.1")
    implementation("androidx.lifecycle:lifecycle-process:2.10.0")
}

apply(from = file("tauri.build.gradle.kts"))
