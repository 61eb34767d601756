/* Asks runtime.c for variables as a compiler would, from several threads at once. Built and run by `cargo xtask android`. */
#include <assert.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

struct variable {
    size_t size, alignment;
    uintptr_t index;
    const void *initial;
};
void *__emutls_get_address(struct variable *variable);

enum { VARIABLES = 200, THREADS = 8, ROUNDS = 1000 };

static const uint64_t seven = 7;
static struct variable numbers[VARIABLES];
static struct variable wide = {100, 64, 0, 0};
static void *seen[THREADS];

static void *use(void *own) {
    for (int i = 0; i < VARIABLES; i++)
        assert(*(uint64_t *)__emutls_get_address(&numbers[i]) == seven);
    unsigned char *empty = __emutls_get_address(&wide);
    assert((uintptr_t)empty % 64 == 0);
    for (int i = 0; i < 100; i++)
        assert(empty[i] == 0);
    memset(empty, 1, 100);
    for (int round = 0; round < ROUNDS; round++)
        for (int i = 0; i < VARIABLES; i++) {
            uint64_t *number = __emutls_get_address(&numbers[i]);
            assert(*number == seven + (uint64_t)round * ((uintptr_t)own + 1));
            *number += (uintptr_t)own + 1;
        }
    seen[(uintptr_t)own] = __emutls_get_address(&numbers[0]);
    return NULL;
}

int main(void) {
    pthread_t threads[THREADS];
    for (int i = 0; i < VARIABLES; i++)
        numbers[i] = (struct variable){sizeof seven, _Alignof(uint64_t), 0, &seven};
    for (uintptr_t i = 0; i < THREADS; i++)
        assert(!pthread_create(&threads[i], NULL, use, (void *)i));
    for (int i = 0; i < THREADS; i++)
        assert(!pthread_join(threads[i], NULL));
    puts("runtime.c keeps every thread's variables apart");
    return 0;
}
