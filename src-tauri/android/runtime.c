/* What C code expects of an Android library's surroundings, and what neither rustc nor the phone brings.
 *
 * SQLCipher keeps a little state a thread (`__thread`). Below Android 10 the phone's loader knows no such variables, so the
 * compiler asks `__emutls_get_address` for their place. Clang's run-time library has it, but rustc links without that
 * library (rust-lang/rust issue 109717): the package would build, and stop at its start on every phone.
 *
 * Weak, so that a toolchain which does bring one is free to.
 */
#include <dirent.h>
#include <dlfcn.h>
#include <math.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* A variable, as the compiler writes it down. `index` is ours; 0: nobody has asked yet. */
struct variable {
    size_t size, alignment;
    uintptr_t index;
    const void *initial;
};

/* The variables of one thread. */
struct places {
    size_t count;
    void *of[];
};

static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_mutex_t numbering = PTHREAD_MUTEX_INITIALIZER;
static uintptr_t numbered;

static void let_go(void *held) {
    struct places *places = held;
    for (size_t i = 0; i < places->count; i++)
        free(places->of[i]);
    free(places);
}

static void make_key(void) {
    if (pthread_key_create(&key, let_go))
        abort();
}

static uintptr_t number_of(struct variable *variable) {
    uintptr_t index = __atomic_load_n(&variable->index, __ATOMIC_ACQUIRE);
    if (index)
        return index;
    pthread_once(&once, make_key);
    pthread_mutex_lock(&numbering);
    index = variable->index;
    if (!index) {
        index = ++numbered;
        __atomic_store_n(&variable->index, index, __ATOMIC_RELEASE);
    }
    pthread_mutex_unlock(&numbering);
    return index;
}

static struct places *places_for(size_t count) {
    struct places *places = pthread_getspecific(key);
    size_t had = places ? places->count : 0;
    if (had >= count)
        return places;
    places = realloc(places, sizeof *places + count * sizeof(void *));
    if (!places)
        abort();
    memset(places->of + had, 0, (count - had) * sizeof(void *));
    places->count = count;
    if (pthread_setspecific(key, places))
        abort();
    return places;
}

static void *make(const struct variable *variable) {
    size_t least = sizeof(void *);
    void *place = NULL;
    if (posix_memalign(&place, variable->alignment < least ? least : variable->alignment, variable->size))
        abort();
    if (variable->initial)
        memcpy(place, variable->initial, variable->size);
    else
        memset(place, 0, variable->size);
    return place;
}

__attribute__((weak)) void *__emutls_get_address(struct variable *variable) {
    uintptr_t index = number_of(variable);
    struct places *places = places_for(index);
    void **place = &places->of[index - 1];
    if (!*place)
        *place = make(variable);
    return *place;
}

/* Bionic has all that follows since Android 5 at the latest. The link check that runs without an NDK (docs/android.md) knows
 * only names that published libraries import, and these are not among them. They do what bionic's do. */

__attribute__((weak)) void sincos(double angle, double *sine, double *cosine) {
    *sine = sin(angle);
    *cosine = cos(angle);
}

__attribute__((weak)) void sincosf(float angle, float *sine, float *cosine) {
    *sine = sinf(angle);
    *cosine = cosf(angle);
}

__attribute__((weak)) int dirfd(DIR *folder) {
    int (*of_the_phone)(DIR *) = (int (*)(DIR *))dlsym(RTLD_NEXT, "dirfd");
    return of_the_phone ? of_the_phone(folder) : -1;
}
